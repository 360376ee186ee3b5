"""A client that speaks raw bytes, so that it can also speak wrongly, while the services live on this thread."""

import json
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from tests.support.waiting import GIVE_UP_AFTER_S


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back; status 0 for a connection that was closed without a word."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def live_until(happened: Callable[[], bool], what: str) -> None:
    """Let the services live until it happened."""
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while not happened():
        assert time.monotonic() < deadline_s, f"never happened: {what}"
        QCoreApplication.processEvents()
        time.sleep(0.002)


def connect(port: int, sent: bytes = b"") -> socket.socket:
    """Open a connection and send what is given, if anything."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=GIVE_UP_AFTER_S)
    if sent:
        connection.sendall(sent)
    return connection


def read_all(connection: socket.socket) -> bytes:
    """Read until the other end hangs up."""
    parts = []
    try:
        while part := connection.recv(65_536):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def parsed(raw: bytes) -> Reply:
    """Take an answer apart."""
    if not raw:
        return Reply(0, {}, b"")
    head, _, body = raw.partition(b"\r\n\r\n")
    status, *lines = head.decode("ascii").split("\r\n")
    headers = dict(line.lower().split(": ", 1) for line in lines)
    return Reply(int(status.split()[1]), headers, body)


def exchange(port: int, sent: bytes) -> Reply:
    """Send bytes and return the answer, while the services live."""
    taken: list[bytes] = []

    def run() -> None:
        try:
            with connect(port, sent) as connection:
                taken.append(read_all(connection))
        except OSError:  # closed while it was still being sent
            taken.append(b"")

    thread = threading.Thread(target=run)
    thread.start()
    live_until(lambda: not thread.is_alive(), "an answer or its end")
    thread.join()
    return parsed(taken[0])


def ask(port: int, path: str, token: str | None = None, method: str = "GET", **headers: str) -> Reply:
    """Send a well-formed request."""
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1"]
    lines += [] if token is None else [f"Authorization: Bearer {token}"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    return exchange(port, ("\r\n".join(lines) + "\r\n\r\n").encode())
