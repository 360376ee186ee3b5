"""An HTTP server for this machine alone: few connections, short ones, one small request each.

Nothing of a client is trusted: the head is limited in bytes and in time as a whole, however slowly it drips; there is
no keep-alive, no body of any size, no HTTP/0.9. What is answered is for others to say.
"""

import io
import logging
import socket
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Final

_log = logging.getLogger(__name__)

ADDRESS: Final = "127.0.0.1"
_LAST_WORDS_S: Final = 0.5


@dataclass(frozen=True, slots=True)
class ConnectionRules:
    """Connections at once; bytes of a request line, a head, a body; seconds to send a request, to take its answer."""

    connections: int = 8
    line_bytes: int = 1024
    head_bytes: int = 8192
    body_bytes: int = 1024
    request_s: float = 5.0
    answer_s: float = 10.0


@dataclass(frozen=True, slots=True)
class Request:
    """A request: `path` as sent, header names in lower case, the last of equal ones."""

    method: str
    path: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: a status of HTTP, content and its media type."""

    status: int
    content: bytes = b""
    kind: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


Respond = Callable[[Request], Answer]
"""Called on a thread of the connection's own."""


class LoopbackServer:
    """Listens from `start` to `stop`."""

    def __init__(self, port: int, respond: Respond, rules: ConnectionRules | None = None) -> None:
        """Port 0 takes any that is free."""
        self._wanted = port
        self._respond = respond
        self._rules = rules or ConnectionRules()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """Where it listens; 0 while it does not."""
        return 0 if self._server is None else int(self._server.server_address[1])

    def start(self) -> None:
        """Listen. Raises OSError, for one where the port is taken."""
        self._server = _Server(self._wanted, self._respond, self._rules)
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="http", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Take no more, let what is being answered end for half a second, then hang up; no thread is left."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.shutdown()
        self._thread.join()
        server.server_close()
        server.hang_up(_LAST_WORDS_S)


class _Server(HTTPServer):
    allow_reuse_address = True
    request_queue_size = 16

    def __init__(self, port: int, respond: Respond, rules: ConnectionRules) -> None:
        self.respond = respond
        self.rules = rules
        self._free = threading.Semaphore(rules.connections)
        self._open: dict[threading.Thread, socket.socket] = {}
        self._lock = threading.Lock()
        super().__init__((ADDRESS, port), _Handler)

    def server_bind(self) -> None:
        """Bind, and ask no name service for the name of the address."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = ADDRESS, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        """Give the connection a thread, or hang up when all are taken."""
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        thread = threading.Thread(target=self._serve, args=(request, client_address), name="http call", daemon=True)
        with self._lock:
            self._open[thread] = request
        try:
            thread.start()
        except RuntimeError:  # the system has no thread to give; `handle_error` tells, and the library hangs up
            self._forget(thread)
            raise

    def _serve(self, request: socket.socket, client_address: Any) -> None:
        try:
            with suppress(OSError):  # the client has gone, or does not take what it asked for
                self.finish_request(request, client_address)
        except Exception:  # noqa: BLE001 - the top of a thread
            _log.exception("a call could not be answered")
        finally:
            self.shutdown_request(request)
            self._forget(threading.current_thread())

    def _forget(self, thread: threading.Thread) -> None:
        with self._lock:
            self._open.pop(thread, None)
        self._free.release()

    def hang_up(self, after_s: float) -> None:
        """Wait for the connections that are open, then close them."""
        deadline_s = time.monotonic() + after_s
        with self._lock:
            left = dict(self._open)
        for thread in left:
            thread.join(max(0.0, deadline_s - time.monotonic()))
        for thread, connection in left.items():
            if thread.is_alive():
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
                thread.join(2.0)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the library's
        """Say nothing on standard error."""
        _log.debug("a connection failed", exc_info=True)


class _TooLargeError(Exception):
    """More than a head may have."""


class _Head(io.RawIOBase):
    """What a client sends, up to a number of bytes and a moment."""

    def __init__(self, connection: socket.socket, most_bytes: int, within_s: float) -> None:
        self._connection = connection
        self._left = most_bytes
        self._deadline_s = time.monotonic() + within_s

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self._left <= 0:
            raise _TooLargeError
        left_s = self._deadline_s - time.monotonic()
        if left_s <= 0:
            raise TimeoutError
        self._connection.settimeout(left_s)
        count = self._connection.recv_into(memoryview(buffer)[: self._left])
        self._left -= count
        return count


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def setup(self) -> None:
        """Read through the limits."""
        rules = self.server.rules
        self.connection = self.request
        self._limited = _Head(self.connection, rules.head_bytes + rules.body_bytes, rules.request_s)
        self.rfile = io.BufferedReader(self._limited, 1024)
        self.wfile = io.BytesIO()
        self.command, self.request_version = "", "HTTP/1.0"

    def handle(self) -> None:
        """Take one request and answer it."""
        try:
            answer = self._answer()
        except _TooLargeError:
            answer = refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        except TimeoutError:
            answer = refusal(HTTPStatus.REQUEST_TIMEOUT)
        if answer is not None:
            self._send(answer)

    def finish(self) -> None:
        """Close what was read through; the server closes the connection."""
        self.rfile.close()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer what is no request at all; nothing of it is repeated."""
        self._refused = refusal(HTTPStatus(code))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Log nothing: what is called is audited."""

    def _answer(self) -> Answer | None:
        rules = self.server.rules
        self._refused = refusal(HTTPStatus.BAD_REQUEST)
        self.raw_requestline = self.rfile.readline(rules.line_bytes + 1)
        if not self.raw_requestline:
            return None
        if len(self.raw_requestline) > rules.line_bytes:
            return refusal(HTTPStatus.REQUEST_URI_TOO_LONG)
        if not self.raw_requestline.endswith(b"\n") or not self.parse_request():
            return self._refused
        if self.request_version == "HTTP/0.9":
            return refusal(HTTPStatus.BAD_REQUEST)
        return self._read_body() or self.server.respond(
            Request(self.command, self.path, {name.lower(): value for name, value in self.headers.items()})
        )

    def _read_body(self) -> Answer | None:
        """Read a body and forget it; return the refusal of one that is too large or of no known size."""
        if "transfer-encoding" in self.headers:
            return refusal(HTTPStatus.LENGTH_REQUIRED)
        lengths = self.headers.get_all("content-length", [])
        if not lengths:
            return None
        if len(lengths) > 1 or not (lengths[0].isascii() and lengths[0].isdigit()):
            return refusal(HTTPStatus.BAD_REQUEST)
        length = int(lengths[0][:10])
        if length > self.server.rules.body_bytes:
            return refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        self.rfile.read(length)
        return None

    def _send(self, answer: Answer) -> None:
        headers = {
            "Content-Type": answer.kind,
            "Content-Length": str(len(answer.content)),
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Connection": "close",
            **answer.headers,
        }
        head = f"HTTP/1.0 {answer.status} {HTTPStatus(answer.status).phrase}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self.connection.settimeout(self.server.rules.answer_s)
        content = b"" if self.command == "HEAD" else answer.content
        self.connection.sendall(head.encode("ascii") + b"\r\n" + content)


def refusal(status: HTTPStatus, **headers: str) -> Answer:
    """Return an answer that says in a word why there is none."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status.value, f'{{"error": "{status.phrase}"}}\n'.encode(), headers=named)
