"""Feeds by address, from a real server into a real database: what has changed, in order, whole or not at all."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from app.config import Config
from app.config.sync import FeedConfig, SyncConfig
from app.connectors.http.download import FetchLimits
from app.domain.errors import ConnectorUnavailable
from app.domain.findings import Verdict
from app.domain.sync import FetchState
from app.runtime.data.paths import DataDirectory
from app.services.sync.checks import check_feeds
from app.services.sync.sources import FeedSource, Fetching, Looked, look_at_feeds
from app.store import Catalogue, Database, ImportRuns, open_database
from tests.support.feed_server import FeedServer, breaks_off, feed_server, products_feed, reply, status

PRODUCTS = FeedSource("products", "products", "/products.fr.tsv")
PRICES = FeedSource("prices", "supplements", "/prices.tsv")


class Shop:
    """A mirror's database and the server that its feeds come from."""

    def __init__(self, folder: Path, server: FeedServer) -> None:
        self.folder = folder
        self.server = server
        self.database: Database = open_database(folder / "psyche.sqlite3")

    def offer(self, *numbers: int, price: str = "59.90 EUR") -> None:
        """Have the server give a feed of these articles."""
        self.server.files["/products.fr.tsv"] = products_feed(*numbers, price=price)

    def look(self, *sources: FeedSource, by_hand: bool = False, allow_shrink: bool = False) -> tuple[Looked, ...]:
        here = [FeedSource(one.name, one.kind, self.server.url(one.url), one.language) for one in sources]
        limits = FetchLimits(attempts=1, read_timeout_s=5)
        fetching = Fetching("Bearer of-this-shop", hosts=("127.0.0.1",), limits=limits)
        folder = self.folder / "feeds"
        return look_at_feeds(self.database, folder, here, fetching, by_hand=by_hand, allow_shrink=allow_shrink)

    def outcomes(self, *sources: FeedSource, by_hand: bool = False, allow_shrink: bool = False) -> list[str]:
        return [one.outcome.value for one in self.look(*sources, by_hand=by_hand, allow_shrink=allow_shrink)]

    @property
    def articles(self) -> int:
        return Catalogue(self.database).counts().variants

    def price(self, number: int) -> str:
        rows = self.database.read("SELECT price_minor FROM variant WHERE id = ?", (f"v{number}",))
        return str(rows[0][0])


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with feed_server() as server:
        shop = Shop(tmp_path, server)
        shop.offer(1, 2, 3)
        yield shop
        shop.database.close()


def test_a_feed_is_imported_once_and_again_when_it_has_changed(shop: Shop) -> None:
    assert shop.outcomes(PRODUCTS) == ["imported"]
    assert shop.articles == 3
    assert shop.outcomes(PRODUCTS) == ["unchanged"]
    shop.offer(1, 2, 3, 4)
    (one,) = shop.look(PRODUCTS)
    assert one.report is not None
    assert (one.report.new, one.report.unchanged) == (1, 3)
    assert shop.server.asked[0][1]["Authorization"] == "Bearer of-this-shop"


def test_prices_of_the_hour_hold_also_after_the_products_came_anew(shop: Shop) -> None:
    shop.server.files["/prices.tsv"] = b"id\tprice\nv1\t11.00 EUR\n"
    assert shop.outcomes(PRICES, PRODUCTS) == ["imported", "imported"]
    assert shop.price(1) == "1100"
    shop.offer(1, 2, 3, price="49.90 EUR")
    assert shop.outcomes(PRICES, PRODUCTS) == ["imported", "imported"]
    assert (shop.price(1), shop.price(2)) == ("1100", "4990")


@pytest.mark.parametrize("fault", ["gone", "refused", "cut", "page", "empty"])
def test_a_feed_that_fails_changes_nothing_and_is_told(shop: Shop, fault: str) -> None:
    assert shop.outcomes(PRODUCTS) == ["imported"]
    body = shop.server.files["/products.fr.tsv"] + b"v9\n" * 2000
    shop.server.files["/products.fr.tsv"] = {"page": b"<html>Sign in</html>", "empty": b"\n"}.get(fault, body)
    answers = {"gone": status(404), "refused": status(403), "cut": breaks_off(body, 700)}
    if fault in answers:
        shop.server.faults["/products.fr.tsv"] = [answers[fault]]
    (one,) = shop.look(PRODUCTS)
    assert one.outcome is FetchState.FAILED
    assert one.reason
    assert shop.articles == 3
    newest = ImportRuns(shop.database).newest("products")
    assert newest is not None
    assert newest.failure


def test_what_fails_keeps_no_other_feed_from_being_imported(shop: Shop) -> None:
    gone = FeedSource("gone", "stores", "/nothing.json")
    assert shop.outcomes(PRODUCTS, gone) == ["failed", "imported"]


def test_a_refused_feed_is_not_fetched_again_before_it_changes_or_somebody_asks(shop: Shop) -> None:
    shop.server.files["/products.fr.tsv"] = b"id\ttitle\n\tno id\n"
    (first,) = shop.look(PRODUCTS)
    assert first.outcome is FetchState.FAILED
    sent = len(shop.server.asked)
    (again,) = shop.look(PRODUCTS)
    assert (again.outcome, again.reason) == (FetchState.FAILED, first.reason)
    assert shop.server.asked[sent][1].get("If-None-Match")
    shop.look(PRODUCTS, by_hand=True)
    assert "If-None-Match" not in shop.server.asked[-1][1]
    shop.offer(1)
    assert shop.outcomes(PRODUCTS) == ["imported"]


def test_a_feed_that_would_empty_the_shop_is_refused_until_somebody_says_so(shop: Shop) -> None:
    shop.offer(*range(1, 41))
    assert shop.outcomes(PRODUCTS) == ["imported"]
    shop.offer(1)
    assert shop.outcomes(PRODUCTS) == ["failed"]
    assert shop.articles == 40
    assert shop.outcomes(PRODUCTS, by_hand=True, allow_shrink=True) == ["imported"]
    assert shop.articles == 1


def test_what_was_imported_and_got_lost_is_fetched_again(shop: Shop) -> None:
    shop.look(PRODUCTS)
    next((shop.folder / "feeds" / "products").glob("*.tsv")).unlink()
    assert shop.outcomes(PRODUCTS) == ["imported"]


def test_names_in_an_address_are_no_path(shop: Shop) -> None:
    shop.server.files["/..%2F..%2Fetc%2Fpasswd.fr.tsv"] = shop.server.files["/products.fr.tsv"]
    assert shop.outcomes(FeedSource("odd", "products", "/..%2F..%2Fetc%2Fpasswd.fr.tsv")) == ["imported"]
    kept = [path.relative_to(shop.folder) for path in shop.folder.rglob("*.tsv")]
    assert [path.parts[:2] for path in kept] == [("feeds", "odd")]


def test_two_looks_at_once_are_one(shop: Shop) -> None:
    during: list[str] = []

    def meanwhile(handler: BaseHTTPRequestHandler) -> None:
        with pytest.raises(ConnectorUnavailable, match="another look at the feeds goes on"):
            look_at_feeds(shop.database, shop.folder / "feeds", (), Fetching())
        during.append("refused")
        reply(handler, 200, shop.server.files["/products.fr.tsv"])

    shop.server.faults["/products.fr.tsv"] = [meanwhile]
    assert shop.outcomes(PRODUCTS) == ["imported"]
    assert during == ["refused"]
    assert shop.outcomes(PRODUCTS) == ["unchanged"]


def test_doctor_asks_each_address_and_says_what_is_wrong(shop: Shop) -> None:
    shop.server.files["/page.html"] = b"<!doctype html><title>Sign in</title>"
    paths = ("/products.fr.tsv", "/page.html", "/none.tsv")
    feeds = tuple(
        FeedConfig(name=f"f{number}", kind="products", url=shop.server.url(path)) for number, path in enumerate(paths)
    )
    config = Config(sync=SyncConfig(feeds=feeds, hosts=("127.0.0.1",)))
    found = check_feeds(config, DataDirectory(shop.folder))
    assert [finding.verdict for finding in found] == [Verdict.OK, Verdict.FAILED, Verdict.FAILED]
    assert "a web page came" in found[1].detail
    assert "404" in found[2].detail
    assert shop.articles == 0
    assert check_feeds(Config(), DataDirectory(shop.folder))[0].verdict is Verdict.ABSENT
