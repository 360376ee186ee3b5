"""Every connection of the server on one thread that waits for none of them."""

import errno
import logging
import os
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from http import HTTPStatus
from typing import Final, Protocol

from app.runtime.loopback.messages import ADDRESS, Answer, MessageRules, Request, RequestReader, refusal

_log = logging.getLogger(__name__)

_BACKLOG: Final = 2048
_ACCEPTED_IN_A_TURN: Final = 64
_NO_DESCRIPTOR: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOBUFS, errno.ENOMEM})
_LOOKED_AT_EVERY_S: Final = 0.1


class _Phase(Enum):
    READING = auto()
    WAITING = auto()
    SENDING = auto()


class Connection:
    """One client: its socket, how far it has come, and by when it has to get further."""

    def __init__(self, client: socket.socket, reader: RequestReader, deadline_s: float) -> None:
        self.client = client
        self.reader = reader
        self.deadline_s = deadline_s
        self.phase = _Phase.READING
        self.is_watched = False
        self.wants_content = True
        self.unsent = memoryview(b"")


class Answering(Protocol):
    """Who answers whole requests."""

    answered: Callable[[Connection, Answer | None], None]
    """To be called with the answer, None where there will be none."""

    def take(self, connection: Connection, request: Request) -> Answer | None:
        """Return the answer, or None where it comes by `answered`."""

    def drop_one(self) -> Connection | None:
        """Forget a request that waits and may be forgotten."""


class ConnectionLoop:
    """Accepts, reads and sends; `run` goes on until `end` is called from another thread."""

    def __init__(
        self,
        port: int,
        answering: Answering,
        *,
        places: int,
        request_s: float,
        answer_s: float,
        messages: MessageRules,
    ) -> None:
        """Listen from here on. Raises OSError."""
        self._answering = answering
        self._places = places
        self._request_s = request_s
        self._answer_s = answer_s
        self._messages = messages
        self._listener = socket.create_server((ADDRESS, port), backlog=_BACKLOG)
        self._listener.setblocking(False)
        self.port = int(self._listener.getsockname()[1])
        self._bell = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._bell, selectors.EVENT_READ)
        self._reading: dict[Connection, None] = {}  # the one whose last byte is longest ago comes first
        self._sending: dict[Connection, None] = {}  # likewise
        self._waiting: set[Connection] = set()
        self._done: deque[tuple[Connection, Answer | None]] = deque()
        self._is_accepting = True
        self._looked_s = time.monotonic()
        self._ends_s = float("inf")
        self._is_ending = threading.Event()
        answering.answered = self._ring

    def end(self, within_s: float) -> None:
        """Have the loop take no more, and end once all is answered, at the latest after so long."""
        self._ends_s = time.monotonic() + within_s
        self._is_ending.set()
        with suppress(OSError):  # it saw so at once, has ended, and its bell is gone
            os.eventfd_write(self._bell, 1)

    def run(self) -> None:
        """Serve; everything is closed when this returns."""
        is_listening = True
        while not self._is_ending.is_set() or ((self._waiting or self._sending) and time.monotonic() < self._ends_s):
            if is_listening and self._is_ending.is_set():
                is_listening = False
                self._stop_listening()
                continue
            self._turn()
        if is_listening:
            self._stop_listening()
        for connection in (*self._waiting, *self._sending):
            self._close(connection)
        self._selector.close()
        os.close(self._bell)

    def _turn(self) -> None:
        for key, _ in self._selector.select(self._patience_s()):
            if key.fileobj is self._listener:
                self._accept()
            elif key.data is None:
                with suppress(BlockingIOError):
                    os.eventfd_read(self._bell)
            elif key.data.phase is _Phase.READING:
                self._read(key.data)
            elif key.data.phase is _Phase.SENDING:
                self._send(key.data)
        while self._done:
            self._begin_answer(*self._done.popleft())
        now_s = time.monotonic()
        if now_s - self._looked_s >= _LOOKED_AT_EVERY_S:
            self._looked_s = now_s
            self._expire(now_s)

    def _ring(self, connection: Connection, answer: Answer | None) -> None:
        """Hand an answer over to the loop; called on any thread."""
        self._done.append((connection, answer))
        with suppress(OSError):  # the loop has ended, and its bell is gone
            os.eventfd_write(self._bell, 1)

    def _accept(self) -> None:
        for _ in range(_ACCEPTED_IN_A_TURN):
            try:
                client, _ = self._listener.accept()
            except BlockingIOError:
                return
            except OSError as error:
                if error.errno in _NO_DESCRIPTOR and not self._make_room():
                    self._selector.unregister(self._listener)
                    self._is_accepting = False  # until the next look, else it would turn and turn
                return
            if len(self._reading) + len(self._waiting) + len(self._sending) >= self._places and not self._make_room():
                client.close()
                continue
            connection = Connection(client, RequestReader(self._messages), time.monotonic() + self._request_s)
            self._reading[connection] = None
            self._read(connection)  # most have sent all of it by now

    def _make_room(self) -> bool:
        """Hang up on the connection that got no further for longest; return whether there was one."""
        victim = next(iter(self._reading), None) or self._answering.drop_one() or next(iter(self._sending), None)
        if victim is None:
            return False
        self._close(victim)
        return True

    def _read(self, connection: Connection) -> None:
        try:
            piece = connection.client.recv(connection.reader.most_bytes, socket.MSG_DONTWAIT)
        except BlockingIOError:
            self._watch(connection, selectors.EVENT_READ)
            return
        except OSError:
            piece = b""
        if not piece:
            self._close(connection)
            return
        self._reading.pop(connection)
        self._reading[connection] = None
        result = connection.reader.add(piece)
        if result is None:
            self._watch(connection, selectors.EVENT_READ)
            return
        self._unwatch(connection)
        del self._reading[connection]
        connection.phase = _Phase.WAITING
        self._waiting.add(connection)
        if isinstance(result, Request):
            connection.wants_content = result.method != "HEAD"
            result = self._answering.take(connection, result)
        if result is not None:
            self._begin_answer(connection, result)

    def _begin_answer(self, connection: Connection, answer: Answer | None) -> None:
        if connection not in self._waiting:
            return
        if answer is None:
            self._close(connection)
            return
        self._waiting.discard(connection)
        connection.phase = _Phase.SENDING
        connection.unsent = memoryview(answer.as_bytes(with_content=connection.wants_content))
        connection.deadline_s = time.monotonic() + self._answer_s
        self._sending[connection] = None
        self._send(connection)

    def _send(self, connection: Connection) -> None:
        try:
            sent = connection.client.send(connection.unsent, socket.MSG_DONTWAIT)
        except BlockingIOError:
            self._watch(connection, selectors.EVENT_WRITE)
            return
        except OSError:  # the client has gone
            self._close(connection)
            return
        connection.unsent = connection.unsent[sent:]
        self._sending.pop(connection)
        self._sending[connection] = None
        if connection.unsent:
            self._watch(connection, selectors.EVENT_WRITE)
        else:
            self._close(connection)

    def _patience_s(self) -> float | None:
        """Return the seconds after which to look at the connections though nothing has come."""
        has_deadlines = self._reading or self._sending or not self._is_accepting or self._is_ending.is_set()
        return _LOOKED_AT_EVERY_S if has_deadlines else None

    def _expire(self, now_s: float) -> None:
        if not self._is_accepting and not self._is_ending.is_set():
            self._selector.register(self._listener, selectors.EVENT_READ)
            self._is_accepting = True
        for connection in [late for late in self._sending if late.deadline_s <= now_s]:
            self._close(connection)
        for connection in [late for late in self._reading if late.deadline_s <= now_s]:
            del self._reading[connection]
            self._waiting.add(connection)
            self._unwatch(connection)
            self._begin_answer(connection, refusal(HTTPStatus.REQUEST_TIMEOUT))

    def _watch(self, connection: Connection, events: int) -> None:
        if not connection.is_watched:
            self._selector.register(connection.client, events, connection)
            connection.is_watched = True

    def _unwatch(self, connection: Connection) -> None:
        if connection.is_watched:
            self._selector.unregister(connection.client)
            connection.is_watched = False

    def _close(self, connection: Connection) -> None:
        self._unwatch(connection)
        self._reading.pop(connection, None)
        self._sending.pop(connection, None)
        self._waiting.discard(connection)
        connection.client.close()

    def _stop_listening(self) -> None:
        if self._is_accepting:
            self._selector.unregister(self._listener)
            self._is_accepting = False
        self._listener.close()
        for connection in tuple(self._reading):
            self._close(connection)
