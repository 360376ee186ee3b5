"""A shop's server on loopback that gives feeds, with the headers and the faults of real ones."""

import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass
class FeedServer:
    """`files` by path; `faults` of a path answer its next requests instead, in order; `asked` are (path, headers)."""

    port: int = 0
    files: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, list[Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    zips: bool = False
    """Whether what is asked for so is sent with Content-Encoding: gzip."""

    def url(self, path: str) -> str:
        """Return the address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer a request as a server of files does: ETag, 304, 206, 416 (RFC 9110)."""
        path = handler.path.partition("?")[0]
        self.asked.append((path, dict(handler.headers)))
        if waiting := self.faults.get(path):
            waiting.pop(0)(handler)
            return
        body = self.files.get(path)
        if body is None:
            reply(handler, 404, b"no such file")
            return
        etag = tag_of(body)
        if handler.headers.get("If-None-Match") == etag:
            reply(handler, 304, b"", ETag=etag)
        elif (asked := handler.headers.get("Range")) and handler.headers.get("If-Range") == etag:
            first = int(asked.removeprefix("bytes=").rstrip("-"))
            span = f"bytes {first}-{len(body) - 1}/{len(body)}"
            reply(handler, 206, body[first:], **{"ETag": etag, "Content-Range": span})
        elif self.zips and "gzip" in handler.headers.get("Accept-Encoding", ""):
            reply(handler, 200, gzip.compress(body), **{"ETag": etag, "Content-Encoding": "gzip"})
        else:
            reply(handler, 200, body, ETag=etag)


def products_feed(*numbers: int, price: str = "59.90 EUR") -> bytes:
    """Return a feed of articles `v1`, `v2`, … with the fields that every feed has."""
    columns = ("id", "title", "description", "link", "image_link", "availability", "price")
    where = ("https://shop.example/", "https://shop.example/1.png", "in_stock")
    rows = [(f"v{number}", f"Piece {number}", "Linen", *where, price) for number in numbers]
    return "".join("\t".join(row) + "\n" for row in (columns, *rows)).encode()


def tag_of(body: bytes) -> str:
    """Return the entity tag of a body."""
    return f'"{hashlib.sha256(body).hexdigest()[:12]}"'


def reply(handler: BaseHTTPRequestHandler, status: int, body: bytes, **headers: str) -> None:
    """Send a whole answer."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def status(code: int, **headers: str) -> Answer:
    """Return a fault that answers with a status."""
    return lambda handler: reply(
        handler, code, b"", **{name.replace("_", "-"): value for name, value in headers.items()}
    )


def breaks_off(body: bytes, after: int) -> Answer:
    """Return a fault that promises a body and breaks off after so many bytes of it."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("ETag", tag_of(body))
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body[:after])
        handler.wfile.flush()
        handler.close_connection = True

    return answer


@contextmanager
def feed_server() -> Iterator[FeedServer]:
    """Give a running server."""
    server = FeedServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            server.answer(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its name there)
            """Print nothing."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.daemon_threads = True
    server.port = running.server_address[1]
    thread = threading.Thread(target=running.serve_forever, args=(0.05,), name="feed server")
    thread.start()
    try:
        yield server
    finally:
        running.shutdown()
        running.server_close()
        thread.join()
