"""Looks at feeds by address, in the real process beside the mirror."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.sync import FetchState
from app.services.sync.schedule import FeedScheduler
from app.services.sync.task import Task
from app.store import Catalogue, open_database
from tests.support.feed_server import FeedServer, feed_server, products_feed
from tests.support.waiting import GIVE_UP_AFTER_S

GIVE_UP_MS = round(GIVE_UP_AFTER_S * 1000)
NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    with feed_server() as running:
        running.files["/products.fr.tsv"] = products_feed(1, 2)
        yield running


def scheduler(folder: Path, *feeds: tuple[str, str, str, str], every_s: float = 0.0) -> FeedScheduler:
    task = Task(
        root=str(folder),
        feeds=feeds,
        store_code="PAR01",
        currency="",
        zone="",
        authorization="Bearer s3cret",
        authority="",
        hosts=("127.0.0.1",),
        max_mb=10,
    )
    return FeedScheduler(task, every_s, now=lambda: NOW)


def test_staff_have_the_feeds_looked_at_and_the_catalogue_is_there(
    qtbot: QtBot, tmp_path: Path, server: FeedServer
) -> None:
    good = ("products", "products", server.url("/products.fr.tsv"), "")
    feeds = scheduler(tmp_path, good, ("stores", "stores", server.url("/none.json"), ""))
    feeds.fetch_now()
    feeds.fetch_now()
    assert feeds.standing.is_fetching
    qtbot.waitUntil(lambda: not feeds.standing.is_fetching, timeout=GIVE_UP_MS)
    products, stores = feeds.standing.feeds
    assert (products.state, products.at) == (FetchState.IMPORTED, NOW)
    assert stores.state is FetchState.FAILED
    assert "404" in stores.reason
    assert feeds.standing.next_at is None
    database = open_database(tmp_path / "psyche.sqlite3")
    assert Catalogue(database).counts().variants == 2
    database.close()
    assert [path for path, _ in server.asked].count("/products.fr.tsv") == 1
    feeds.stop()


def test_it_looks_by_itself_and_again_at_another_moment(
    qtbot: QtBot, tmp_path: Path, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.sync.schedule._FIRST_S", (0.0, 0.0))
    feeds = scheduler(tmp_path, ("p", "products", server.url("/products.fr.tsv"), "fr"), every_s=600.0)
    feeds.start()
    qtbot.waitUntil(lambda: feeds.standing.feeds[0].state is FetchState.IMPORTED, timeout=GIVE_UP_MS)
    qtbot.waitUntil(lambda: not feeds.standing.is_fetching, timeout=GIVE_UP_MS)
    assert feeds.standing.next_at is not None
    assert 540 <= (feeds.standing.next_at - NOW).total_seconds() <= 660
    feeds.stop()


def test_a_process_that_ends_in_order_to_say_why_is_told_in_the_log(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "psyche.sqlite3").mkdir()
    feeds = scheduler(tmp_path, ("p", "products", "http://127.0.0.1:9/p.tsv", ""))
    feeds.fetch_now()
    qtbot.waitUntil(lambda: not feeds.standing.is_fetching, timeout=GIVE_UP_MS)
    assert "the feeds were not looked at" in caplog.text
    assert "s3cret" not in caplog.text


def test_a_mirror_that_stops_ends_the_process(qtbot: QtBot, tmp_path: Path, server: FeedServer) -> None:
    feeds = scheduler(tmp_path, ("p", "products", server.url("/products.fr.tsv"), ""))
    feeds.fetch_now()
    feeds.stop()
    qtbot.wait(50)
    assert feeds.standing.feeds[0].state is FetchState.NOT_YET


def test_an_import_that_is_killed_half_way_leaves_the_old_catalogue_and_the_next_look_imports(
    qtbot: QtBot, tmp_path: Path, server: FeedServer
) -> None:
    feeds = scheduler(tmp_path, ("p", "products", server.url("/products.fr.tsv"), ""))
    database = open_database(tmp_path / "psyche.sqlite3")
    come = tmp_path / "feeds" / "p" / "newest" / "products.fr.tsv"

    def look() -> None:
        feeds.fetch_now()
        qtbot.waitUntil(lambda: not feeds.standing.is_fetching, timeout=GIVE_UP_MS)

    look()
    assert Catalogue(database).counts().variants == 2
    server.files["/products.fr.tsv"] = products_feed(*range(1, 40_001))
    feeds.fetch_now()
    qtbot.waitUntil(come.exists, timeout=GIVE_UP_MS)  # and is imported from now on, for a second at least
    qtbot.wait(200)
    feeds.stop()
    assert come.exists()
    assert Catalogue(database).counts().variants == 2
    feeds = scheduler(tmp_path, ("p", "products", server.url("/products.fr.tsv"), ""))
    look()
    assert feeds.standing.feeds[0].state is FetchState.IMPORTED
    assert Catalogue(database).counts().variants == 40_000
    database.close()


def test_without_feeds_nothing_is_started(qtbot: QtBot, tmp_path: Path) -> None:
    feeds = scheduler(tmp_path, every_s=60.0)
    feeds.start()
    feeds.fetch_now()
    assert (feeds.standing.is_fetching, feeds.standing.next_at) == (False, None)
