"""Fetching from a real server on the loopback interface, which behaves badly on purpose."""

import os
import struct
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.connectors.http.places import Places
from app.connectors.pictures.fetch import PictureCache, PictureLimits
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, PictureInvalid


def png(width: int = 4, height: int = 4, padding: int = 0) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"tEXt", b"x" * padding) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


HERE = Places(["127.0.0.1"])
Answer = Callable[[BaseHTTPRequestHandler], None]


class Server:
    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.sent_bytes = 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                try:
                    server.answers[self.path](self)
                except OSError:
                    self.close_connection = True

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002, as the base names it
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = False
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self._http.server_port}{path}"

    def offer(self, path: str, body: bytes, status: int = 200, kind: str = "image/png", **headers: str) -> str:
        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            request.send_header("Content-Type", kind)
            for name, value in {"Content_Length": str(len(body)), **headers}.items():
                request.send_header(name.replace("_", "-"), value)
            request.end_headers()
            request.wfile.write(body)

        self.answers[path] = answer
        return self.url(path)

    def close(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


@pytest.fixture
def cache(tmp_path: Path) -> PictureCache:
    return PictureCache(tmp_path / "pictures", PictureLimits(connect_timeout_s=2, read_timeout_s=2, deadline_s=5), HERE)


def left_behind(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "pictures").iterdir())


def test_a_picture_is_fetched_once_and_kept(server: Server, cache: PictureCache) -> None:
    url = server.offer("/a.png", png())
    path = cache.fetch(url)
    assert path.read_bytes() == png()
    assert cache.known(url) == path
    assert cache.fetch(url) == path
    assert server.asked == ["/a.png"]


def test_a_picture_of_300_megabytes_is_refused_early(server: Server, cache: PictureCache, tmp_path: Path) -> None:
    def endless(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        request.wfile.write(png())
        for _ in range(300):
            request.wfile.write(b"\0" * 1024**2)
            server.sent_bytes += 1024**2

    server.answers["/huge.png"] = endless
    with pytest.raises(PictureInvalid, match=r"more than 12582912 bytes"):
        cache.fetch(server.url("/huge.png"))
    assert server.sent_bytes < 60 * 1024**2
    assert left_behind(tmp_path) == []


def test_a_declared_size_is_believed_before_any_byte(server: Server, cache: PictureCache) -> None:
    url = server.offer("/huge.png", b"", Content_Length=str(300 * 1024**2))
    with pytest.raises(PictureInvalid, match="314572800 bytes"):
        cache.fetch(url)


def test_html_that_says_it_is_a_picture_is_refused(server: Server, cache: PictureCache, tmp_path: Path) -> None:
    for number, body in enumerate((b"<html>", b"<!DOCTYPE html><html>Not found</html>" * 5000, b"")):
        with pytest.raises(PictureInvalid, match="not a JPEG, PNG, WebP or GIF"):
            cache.fetch(server.offer(f"/{number}.png", body))
    assert left_behind(tmp_path) == []


def test_a_decompression_bomb_is_refused_by_its_header(server: Server, cache: PictureCache, tmp_path: Path) -> None:
    with pytest.raises(PictureInvalid, match="60000x60000 pixels"):
        cache.fetch(server.offer("/bomb.png", png(60_000, 60_000)))
    with pytest.raises(PictureInvalid, match="0x10 pixels"):
        cache.fetch(server.offer("/none.png", png(0, 10)))
    assert left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (404, ConnectorRejected),
        (403, ConnectorRejected),
        (204, ConnectorRejected),
        (500, ConnectorUnavailable),
        (429, ConnectorUnavailable),
    ],
)
def test_statuses_tell_whether_to_come_back(
    server: Server, cache: PictureCache, status: int, error: type[Exception]
) -> None:
    with pytest.raises(error, match=f"the server answers {status}"):
        cache.fetch(server.offer("/a.png", b"", status))


def test_redirects_are_followed_to_http_alone(server: Server, cache: PictureCache) -> None:
    server.offer("/a.png", png())
    assert cache.fetch(server.offer("/moved", b"", 302, Location="/a.png")).read_bytes() == png()
    with pytest.raises(ConnectorRejected, match="not http"):
        cache.fetch(server.offer("/file", b"", 302, Location="file:///etc/passwd"))
    with pytest.raises(ConnectorRejected, match="more than 5 redirects"):
        cache.fetch(server.offer("/loop", b"", 302, Location="/loop"))


def test_a_picture_cut_short_on_the_way_is_not_kept(server: Server, cache: PictureCache, tmp_path: Path) -> None:
    url = server.offer("/a.png", png(padding=5000)[:1000], Content_Length="6000")
    with pytest.raises(ConnectorUnavailable, match="Trying later"):
        cache.fetch(url)
    assert left_behind(tmp_path) == []


def test_a_server_that_drips_meets_the_deadline(server: Server, tmp_path: Path) -> None:
    def drip(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        request.wfile.write(png())
        for _ in range(400):
            request.wfile.write(b"\0")
            request.wfile.flush()
            time.sleep(0.01)

    server.answers["/slow.png"] = drip
    limits = PictureLimits(connect_timeout_s=2, read_timeout_s=2, deadline_s=0.3)
    with pytest.raises(ConnectorUnavailable, match="not complete after"):
        PictureCache(tmp_path / "pictures", limits, HERE).fetch(server.url("/slow.png"))


def test_a_silent_server_meets_the_time_out(server: Server, tmp_path: Path) -> None:
    done = threading.Event()
    server.answers["/mute.png"] = lambda _: [done.wait(20)].clear()
    limits = PictureLimits(connect_timeout_s=2, read_timeout_s=0.2)
    with pytest.raises(ConnectorUnavailable, match="Trying later"):
        PictureCache(tmp_path / "pictures", limits, HERE).fetch(server.url("/mute.png"))
    done.set()


def test_nobody_there_is_unavailable(cache: PictureCache) -> None:
    with pytest.raises(ConnectorUnavailable):
        cache.fetch("http://127.0.0.1:9/a.png")


@pytest.mark.parametrize("url", ["ftp://a.example/a.png", "javascript:alert(1)", "", "a.png", "file://host/a.png"])
def test_other_links_are_refused(cache: PictureCache, url: str) -> None:
    with pytest.raises(PictureInvalid):
        cache.fetch(url)


def test_local_files_are_checked_as_well(cache: PictureCache, tmp_path: Path) -> None:
    good, html = tmp_path / "bleu été.png", tmp_path / "b.png"
    good.write_bytes(png())
    html.write_text("<html></html>", encoding="utf-8")
    assert cache.fetch(good.as_uri()) == good
    with pytest.raises(PictureInvalid, match="not a JPEG"):
        cache.fetch(html.as_uri())
    with pytest.raises(ConnectorUnavailable, match="no such picture"):
        cache.fetch((tmp_path / "none.png").as_uri())
    with pytest.raises(ConnectorUnavailable, match="no such picture"):
        cache.fetch(tmp_path.as_uri())
    with good.open("r+b") as file:
        file.truncate(300 * 1024**2)
    with pytest.raises(PictureInvalid, match="314572800 bytes"):
        cache.fetch(good.as_uri())


def test_a_kept_file_damaged_since_is_fetched_again(server: Server, cache: PictureCache) -> None:
    url = server.offer("/a.png", png())
    path = cache.fetch(url)
    path.write_bytes(b"")
    path.with_suffix(".look").write_text("of the damaged one", encoding="ascii")
    assert cache.fetch(url).read_bytes() == png()
    assert not path.with_suffix(".look").exists()


def test_the_longest_unused_pictures_make_room(server: Server, tmp_path: Path) -> None:
    body = png(padding=1000)
    cache = PictureCache(tmp_path / "pictures", PictureLimits(cache_bytes=5 * len(body)), HERE)
    urls = [server.offer(f"/{number}.png", body) for number in range(6)]
    for age, url in enumerate(urls[:5]):
        path = cache.fetch(url)
        path.with_suffix(".look").touch()
        os.utime(path, (1000 + age, 1000 + age))
    assert cache.known(urls[0]) is not None
    cache.fetch(urls[5])
    assert [cache.known(url) is not None for url in urls] == [True, False, False, True, True, True]
    looks = [cache.path_of(url).with_suffix(".look").exists() for url in urls]
    assert looks == [True, False, False, True, True, False]
