"""A file fetched from a real server on loopback: once, again, in parts, and everything that may come in its place."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from app.connectors.http.connecting import session_for
from app.connectors.http.download import FetchLimits, Mark, download, read_mark, write_mark
from app.connectors.http.places import Places
from app.domain.errors import ConnectorRejected, ConnectorUnavailable, FeedInvalid
from tests.support.feed_server import FeedServer, breaks_off, feed_server, reply, status, tag_of

FEED = b"id\ttitle\n" + b"".join(b"A%05d\tLinen shirt\n" % number for number in range(50_000))
LIMITS = FetchLimits(attempts=3, first_wait_s=0.01, connect_timeout_s=5, read_timeout_s=5)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        running.files["/feed.tsv"] = FEED
        yield running


class Client:
    """Fetches into a folder, and waits without waiting."""

    def __init__(self, folder: Path, allowed: tuple[str, ...] = ("127.0.0.1",)) -> None:
        self.target = folder / "feed" / "newest.tsv"
        self.session = session_for(Places(allowed, "sync.hosts"))
        self.waited: list[float] = []

    def fetch(self, url: str, known: Mark | None = None, limits: FetchLimits = LIMITS) -> Mark | None:
        return download(
            url, self.target, known or Mark(url), session=self.session, limits=limits, wait=self.waited.append
        )

    @property
    def left(self) -> list[str]:
        return sorted(path.name for path in self.target.parent.iterdir())


@pytest.fixture
def client(tmp_path: Path) -> Client:
    return Client(tmp_path)


def taken_up_at(server: FeedServer) -> int:
    """Return from which byte the last request went on."""
    return int(server.asked[-1][1]["Range"].removeprefix("bytes=").rstrip("-"))


def test_a_file_comes_whole_and_is_asked_for_by_its_mark_from_then_on(server: FeedServer, client: Client) -> None:
    url = server.url("/feed.tsv")
    mark = client.fetch(url)
    assert mark is not None
    assert client.target.read_bytes() == FEED
    assert mark.etag == tag_of(FEED)
    assert client.fetch(url, mark) is None
    assert server.asked[-1][1]["If-None-Match"] == mark.etag
    assert client.left == ["newest.tsv"]


def test_a_server_that_knows_no_marks_is_answered_by_what_it_sent(server: FeedServer, client: Client) -> None:
    url = server.url("/feed.tsv")
    server.faults["/feed.tsv"] = [lambda handler: reply(handler, 200, FEED)] * 2
    mark = client.fetch(url)
    assert mark is not None
    assert client.fetch(url, mark) is None


def test_a_file_is_as_old_as_its_server_says(server: FeedServer, client: Client) -> None:
    made = {"Last-Modified": "Sun, 22 Nov 2026 10:00:00 GMT"}
    server.faults["/feed.tsv"] = [lambda handler: reply(handler, 200, FEED, **made)]
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert client.target.stat().st_mtime == datetime(2026, 11, 22, 10, tzinfo=UTC).timestamp()


def test_what_broke_off_is_gone_on_with(server: FeedServer, client: Client) -> None:
    server.faults["/feed.tsv"] = [breaks_off(FEED, 400_000)]
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert client.target.read_bytes() == FEED
    assert 0 < taken_up_at(server) <= 400_000
    assert len(client.waited) == 1


def test_what_a_killed_program_left_is_gone_on_with(server: FeedServer, tmp_path: Path) -> None:
    server.faults["/feed.tsv"] = [breaks_off(FEED, 300_000)]
    with pytest.raises(ConnectorUnavailable):
        Client(tmp_path).fetch(server.url("/feed.tsv"), limits=FetchLimits(attempts=1))
    later = Client(tmp_path)
    assert not later.target.exists()
    assert later.fetch(server.url("/feed.tsv")) is not None
    assert later.target.read_bytes() == FEED
    assert 0 < taken_up_at(server) <= 300_000


def test_a_file_that_changed_meanwhile_is_fetched_from_its_beginning(server: FeedServer, client: Client) -> None:
    server.faults["/feed.tsv"] = [breaks_off(FEED, 300_000)]
    server.files["/feed.tsv"] = FEED[::-1]
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert client.target.read_bytes() == FEED[::-1]


def test_what_comes_compressed_is_kept_as_it_is_meant(server: FeedServer, client: Client) -> None:
    server.zips = True
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert client.target.read_bytes() == FEED


@pytest.mark.parametrize("code", [408, 429, 500, 502, 503, 504])
def test_what_may_help_later_is_tried_again(server: FeedServer, client: Client, code: int) -> None:
    server.faults["/feed.tsv"] = [status(code), status(code)]
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert len(client.waited) == 2
    server.faults["/feed.tsv"] = [status(code)] * 3
    with pytest.raises(ConnectorUnavailable, match=str(code)):
        client.fetch(server.url("/feed.tsv"))


def test_a_server_says_when_to_come_back(server: FeedServer, client: Client) -> None:
    server.faults["/feed.tsv"] = [status(429, Retry_After="7")]
    assert client.fetch(server.url("/feed.tsv")) is not None
    assert client.waited == [7.0]
    server.faults["/feed.tsv"] = [status(503, Retry_After="86400")]
    with pytest.raises(ConnectorUnavailable, match="come back in 86400 s"):
        client.fetch(server.url("/feed.tsv"))


@pytest.mark.parametrize(
    ("code", "said"), [(401, r"sync\.authorization"), (403, r"sync\.authorization"), (404, "404"), (410, "410")]
)
def test_a_refusal_is_not_tried_again(server: FeedServer, client: Client, code: int, said: str) -> None:
    server.faults["/feed.tsv"] = [status(code)]
    with pytest.raises(ConnectorRejected, match=said):
        client.fetch(server.url("/feed.tsv"))
    assert client.waited == []


@pytest.mark.parametrize("page", [b"<!DOCTYPE html><title>Sign in</title>", b"\xef\xbb\xbf \n<HTML lang=fr>"])
def test_a_web_page_is_no_feed(server: FeedServer, client: Client, page: bytes) -> None:
    server.files["/feed.tsv"] = page
    with pytest.raises(FeedInvalid, match="a web page came in the place of a feed"):
        client.fetch(server.url("/feed.tsv"))
    assert client.left == []


def test_an_empty_file_is_no_feed(server: FeedServer, client: Client) -> None:
    server.files["/feed.tsv"] = b" \n"
    with pytest.raises(FeedInvalid, match="it is empty"):
        client.fetch(server.url("/feed.tsv"))


def test_a_file_beyond_all_bounds_is_not_kept(server: FeedServer, client: Client) -> None:
    with pytest.raises(FeedInvalid, match="larger than 0 MB"):
        client.fetch(server.url("/feed.tsv"), limits=FetchLimits(max_bytes=100_000))
    assert client.left == []


def test_a_file_that_never_ends_is_left_at_its_deadline(server: FeedServer, client: Client) -> None:
    def trickle(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000000")
        handler.end_headers()
        try:
            for _ in range(100):
                handler.wfile.write(b"x" * 10)
                time.sleep(0.05)
        except OSError:
            return

    server.faults["/feed.tsv"] = [trickle] * 3
    with pytest.raises(ConnectorUnavailable):
        client.fetch(server.url("/feed.tsv"), limits=FetchLimits(attempts=1, deadline_s=0.5, read_timeout_s=0.5))


def test_a_redirect_into_the_house_is_refused(server: FeedServer, tmp_path: Path) -> None:
    server.faults["/feed.tsv"] = [status(302, Location="http://127.0.0.2:1/secret")]
    with pytest.raises(ConnectorRejected, match=r"nothing is fetched from there.*sync\.hosts"):
        Client(tmp_path).fetch(server.url("/feed.tsv"))


def test_this_machine_is_no_server_unless_it_is_named(server: FeedServer, tmp_path: Path) -> None:
    with pytest.raises(ConnectorRejected, match="nothing is fetched from there"):
        Client(tmp_path, allowed=()).fetch(server.url("/feed.tsv"))
    assert server.asked == []


def test_nothing_of_a_secret_address_is_told(server: FeedServer, client: Client) -> None:
    with pytest.raises(ConnectorRejected) as refused:
        client.fetch(server.url("/gone.tsv?token=s3cret"))
    assert "s3cret" not in str(refused.value)
    with pytest.raises(ConnectorUnavailable) as away:
        client.fetch("http://127.0.0.1:9/feed.tsv?token=s3cret")
    assert "s3cret" not in str(away.value)


def test_an_authority_that_is_not_there_is_told(client: Client) -> None:
    client.session.verify = "/no/such/authority.pem"
    with pytest.raises(ConnectorRejected, match=r"sync\.authority"):
        client.fetch("https://127.0.0.1:9/feed.tsv")


def test_a_mark_of_another_address_or_a_broken_one_is_none(tmp_path: Path) -> None:
    path = tmp_path / "mark.json"
    write_mark(path, Mark("http://a/", '"1"'))
    assert read_mark(path, "http://a/").etag == '"1"'
    assert read_mark(path, "http://b/") == Mark("http://b/")
    for broken in ("", "[]", '{"etag": 1, "x": 2}', "\x00"):
        path.write_text(broken)
        assert read_mark(path, "http://a/") == Mark("http://a/")
