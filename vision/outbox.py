"""The child's end of the connection: sends without ever waiting, and notices when the parent has gone."""

import select
import socket
import threading
from collections import deque
from typing import Final

from vision.messages import Message, MessageRefused, Noted, PersonSeen, PointerMoved, encode
from vision.notes import Note

_WAITING_MAX: Final = 64
_OUTDATED_BY_THE_NEXT: Final = (PersonSeen, PointerMoved)


class Outbox:
    """Sends messages in order; where the parent does not read, waiting ones are dropped and counted.

    A place that a newer one outdates goes first, then the oldest: gestures and codes survive a stream of pointers.
    """

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self._connection = connection
        self._waiting: deque[tuple[type[Message], bytes]] = deque()
        self._lock = threading.Lock()
        self.dropped = 0

    def send(self, message: Message) -> None:
        """Send now or as soon as there is room; a message beyond its limits is dropped. From any thread."""
        try:
            packet = encode(message)
        except MessageRefused:
            self.dropped += 1
            packet = encode(Noted(Note.NOT_SENT, 0))
        with self._lock:
            self._make_room(type(message))
            self._waiting.append((type(message), packet))
            self._flush()

    def flush(self) -> None:
        """Send what waits, as far as there is room."""
        with self._lock:
            self._flush()

    def wait_for_end(self, timeout_s: float) -> bool:
        """Wait up to `timeout_s`, and return whether the parent has gone."""
        poll = select.poll()
        poll.register(self._connection, select.POLLIN)
        if not poll.poll(timeout_s * 1000):
            return False
        try:
            return self._connection.recv(1) == b""
        except (BlockingIOError, InterruptedError):
            return False
        except OSError:
            return True

    def _make_room(self, kind: type[Message]) -> None:
        before = len(self._waiting)
        if kind in _OUTDATED_BY_THE_NEXT:
            self._waiting = deque(entry for entry in self._waiting if entry[0] is not kind)
        if len(self._waiting) >= _WAITING_MAX:
            self._waiting.popleft()
        self.dropped += before - len(self._waiting)

    def _flush(self) -> None:
        while self._waiting:
            try:
                self._connection.send(self._waiting[0][1])
            except OSError:  # full, or the end is near: `wait_for_end` tells which
                return
            self._waiting.popleft()
