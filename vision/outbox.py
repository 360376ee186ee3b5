"""The child's end of the connection: sends without ever waiting, and knows when the parent has gone."""

import logging
import select
import socket
import threading
from collections import deque
from typing import Final

from vision.messages import Message, MessageRefused, encode

_WAITING_MAX: Final = 64

_log = logging.getLogger(__name__)


class Outbox:
    """Sends messages in order; where the parent does not read, the oldest waiting ones are dropped and counted."""

    def __init__(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        self._connection = connection
        self._waiting: deque[bytes] = deque()
        self._lock = threading.Lock()
        self.dropped = 0

    def send(self, message: Message) -> None:
        """Send now or as soon as there is room; a message beyond its limits is dropped. From any thread."""
        try:
            packet = encode(message)
        except MessageRefused as refusal:
            _log.warning("not sent: %s", refusal)
            self.dropped += 1
            return
        with self._lock:
            if len(self._waiting) >= _WAITING_MAX:
                self._waiting.popleft()
                self.dropped += 1
            self._waiting.append(packet)
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

    def _flush(self) -> None:
        while self._waiting:
            try:
                self._connection.send(self._waiting[0])
            except OSError:  # full, or the end is near: `wait_for_end` tells which
                return
            self._waiting.popleft()
