"""A port that takes connections and drops them: a device half-way through its boot, or something else altogether."""

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self


class HalfBooted:
    """A TCP server on loopback that greets each visitor and hangs up."""

    def __init__(self, port: int, greeting: bytes = b"") -> None:
        self._server = socket.create_server(("127.0.0.1", port))
        self.port: int = self._server.getsockname()[1]
        self.visits = 0
        self._greeting = greeting
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection, contextlib.suppress(OSError):
                connection.sendall(self._greeting)
            self.visits += 1
