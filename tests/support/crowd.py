"""Many phones at once that listen for news, each by a connection of its own, from one thread."""

import asyncio
import threading
from collections import Counter
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar

_T = TypeVar("_T")
_COMES_WITHIN_S = 60.0


class Crowd:
    """Opens `/events` again and again; what the hub accepts stays open until the crowd's block ends."""

    def __init__(self, port: int, cookie: str) -> None:
        """`cookie` is of a phone on which somebody has signed in."""
        self._port = port
        self._question = f"GET /events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n\r\n".encode()
        self._open: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self._heard: Counter[str] = Counter()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="crowd", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.leave()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def come(self, count: int) -> Counter[int]:
        """Come so many more, all at once; return how often which status was answered, 0 where nothing was."""
        return self._do(self._come(count))

    def come_silent(self, count: int) -> None:
        """Connect so often more, and ask for nothing."""
        self._do(self._connect(count))

    def heard(self, words: str) -> int:
        """Return how many of those who listen have been told these words since they came."""
        return self._do(self._listen(words))

    def left_alone(self, seconds: float) -> int:
        """Return how many connections the hub has not ended after so long."""
        return self._do(self._still_open(seconds))

    def leave(self) -> None:
        """Leave, all at once."""
        self._do(self._leave())

    def _do(self, work: Coroutine[Any, Any, _T]) -> _T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(2 * _COMES_WITHIN_S)

    async def _come(self, count: int) -> Counter[int]:
        return Counter(await asyncio.gather(*(self._ask() for _ in range(count))))

    async def _ask(self) -> int:
        try:
            reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
            writer.write(self._question)
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), _COMES_WITHIN_S)
        except (OSError, asyncio.IncompleteReadError):
            return 0
        status = int(head.split()[1])
        if status == 200:
            self._open.append((reader, writer))
            return status
        assert b"retry-after" in head.lower()
        assert await asyncio.wait_for(reader.read(), _COMES_WITHIN_S)  # it says why, and ends the connection
        writer.close()
        return status

    async def _connect(self, count: int) -> None:
        self._open += [await asyncio.open_connection("127.0.0.1", self._port) for _ in range(count)]

    async def _listen(self, words: str) -> int:
        return sum(await asyncio.gather(*(self._is_told(reader, words) for reader, _ in self._open)))

    @staticmethod
    async def _is_told(reader: asyncio.StreamReader, words: str) -> bool:
        try:
            async with asyncio.timeout(_COMES_WITHIN_S):
                while words.encode() not in (line := await reader.readline()):
                    if not line:
                        return False
        except TimeoutError:
            return False
        return True

    async def _still_open(self, seconds: float) -> int:
        async def is_open(reader: asyncio.StreamReader) -> bool:
            try:
                async with asyncio.timeout(seconds):
                    return bool(await reader.read(1))
            except TimeoutError:
                return True
            except OSError:
                return False

        return sum(await asyncio.gather(*(is_open(reader) for reader, _ in self._open)))

    async def _leave(self) -> None:
        for _, writer in self._open:
            writer.close()
        self._open.clear()
