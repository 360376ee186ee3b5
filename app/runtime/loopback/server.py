"""The server: one thread that owns every connection and waits for none, and a few that answer whole requests.

A place is kept by progress: where all are taken, the connection whose last byte is longest ago makes room for one that
has just come. A whole request is sorted before any thread takes it up: what is refused is refused at once, and those
that come first wait for no others. So neither silent nor dripping nor wrong callers keep a right one waiting.
"""

import logging
import resource
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from app.runtime.loopback.connections import Connection, ConnectionLoop
from app.runtime.loopback.messages import Answer, MessageRules, Request

_log = logging.getLogger(__name__)

_LAST_WORDS_S: Final = 0.5
_THREAD_ENDS_WITHIN_S: Final = 2.0

Respond = Callable[[Request], Answer]
"""Called on a thread of the server's; may wait."""


class Turn(Enum):
    """When a thread takes a request up."""

    FIRST = auto()
    LATER = auto()


Sort = Callable[[Request], Answer | Turn]
"""Answers at once, or says when a thread is to; called on the thread of all connections, and must not wait."""


@dataclass(frozen=True, slots=True)
class ConnectionRules:
    """Connections at once; threads that answer, and those of them kept for who comes first; seconds to ask, to be told.

    There are never more connections than a quarter of the descriptors that this process may have.
    """

    connections: int = 256
    workers: int = 8
    workers_kept: int = 3
    request_s: float = 5.0
    answer_s: float = 10.0
    messages: MessageRules = field(default_factory=MessageRules)

    @property
    def places(self) -> int:
        """How many connections there may be on this machine."""
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return self.connections if soft == resource.RLIM_INFINITY else max(2, min(self.connections, soft // 4))


class LoopbackServer:
    """Listens from `start` to `stop`."""

    def __init__(
        self,
        port: int,
        respond: Respond,
        sort: Sort,
        rules: ConnectionRules | None = None,
    ) -> None:
        """Port 0 takes any that is free."""
        self._wanted = port
        self._respond = respond
        self._rules = rules or ConnectionRules()
        self._sort = sort
        self._loop: ConnectionLoop | None = None
        self._thread: threading.Thread | None = None
        self._workers: _Workers | None = None

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        return 0 if self._loop is None else self._loop.port

    def start(self) -> None:
        """Listen. Raises OSError, for one where the port is taken."""
        rules = self._rules
        self._workers = _Workers(self._respond, self._sort, rules.workers, rules.workers_kept)
        self._loop = ConnectionLoop(
            self._wanted,
            self._workers,
            places=rules.places,
            request_s=rules.request_s,
            answer_s=rules.answer_s,
            messages=rules.messages,
        )
        self._thread = threading.Thread(target=self._loop.run, name="http", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Take no more, let what is being answered end for half a second, then hang up; no thread is left."""
        loop, self._loop = self._loop, None
        if loop is None or self._thread is None or self._workers is None:
            return
        loop.end(_LAST_WORDS_S)
        self._thread.join()
        self._workers.join(_THREAD_ENDS_WITHIN_S)


class _Workers:
    """Answers whole requests on a few threads, which end when nothing is left to be answered."""

    def __init__(self, respond: Respond, sort: Sort, most: int, kept: int) -> None:
        self._respond = respond
        self._sort = sort
        self._most = most
        self._most_others = max(1, most - kept)
        self._lock = threading.Lock()
        self._first: deque[tuple[Connection, Request]] = deque()
        self._others: deque[tuple[Connection, Request]] = deque()
        self._busy_with_others = 0
        self._threads: set[threading.Thread] = set()
        self.answered: Callable[[Connection, Answer | None], None] = lambda _connection, _answer: None

    def take(self, connection: Connection, request: Request) -> Answer | None:
        """Return the answer, or None where `answered` is called with it from a thread."""
        turn = self._sort(request)
        if isinstance(turn, Answer):
            return turn
        is_first = turn is Turn.FIRST
        with self._lock:
            (self._first if is_first else self._others).append((connection, request))
            if len(self._threads) >= self._most or not (is_first or self._busy_with_others < self._most_others):
                return None
            thread = threading.Thread(target=self._work, name="http call", daemon=True)
            self._threads.add(thread)
        try:
            thread.start()
        except RuntimeError:  # the system has no thread to give
            _log.debug("no thread for a call", exc_info=True)
            self._give_up(thread)
        return None

    def drop_one(self) -> Connection | None:
        """Forget the request that has waited longest among those that do not come first; None where there is none."""
        with self._lock:
            return self._others.popleft()[0] if self._others else None

    def join(self, within_s: float) -> None:
        """Forget what waits, and wait for the threads."""
        with self._lock:
            self._first.clear()
            self._others.clear()
            left = tuple(self._threads)
        for thread in left:
            thread.join(within_s)

    def _give_up(self, thread: threading.Thread) -> None:
        with self._lock:
            self._threads.discard(thread)
            waiting = () if self._threads else (*self._first, *self._others)
            if waiting:
                self._first.clear()
                self._others.clear()
        for connection, _ in waiting:
            self.answered(connection, None)

    def _work(self) -> None:
        while (work := self._next()) is not None:
            (connection, request), is_first = work
            answer = None
            try:
                answer = self._respond(request)
            except Exception:  # noqa: BLE001 - the top of a thread
                _log.exception("a call could not be answered")
            finally:
                if not is_first:
                    with self._lock:
                        self._busy_with_others -= 1
            self.answered(connection, answer)

    def _next(self) -> tuple[tuple[Connection, Request], bool] | None:
        with self._lock:
            if self._first:
                return self._first.popleft(), True
            if self._others and self._busy_with_others < self._most_others:
                self._busy_with_others += 1
                return self._others.popleft(), False
            self._threads.discard(threading.current_thread())
            return None
