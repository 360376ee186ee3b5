"""What staff are told of the shop's data, over the demo store as it is imported."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.config import Config, ScanRuleConfig, ScansConfig
from app.demo_store.feeds import write_feeds
from app.domain.catalogue import Variant
from app.domain.garments import GarmentIdentity
from app.domain.shop_data import CodeCoverage, TriedOutcome
from app.identification import CardHasher, encode_sgtin96
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.session.scan_rules import scan_rules
from app.services.sync.imports import import_feeds
from app.services.sync.shop_data import ShopDataService
from app.store import Catalogue, Database, ImportRuns, Reviews, Stock, Stores, open_database
from tests.support.inline_jobs import InlineJobs

KEY = bytes(32)
STALE_S = 3600.0
BADGE_TEXT = "STAFF-0001"
CONFIG = Config(
    scans=ScansConfig(
        rules=(
            ScanRuleConfig(means="loyalty", text="LC[0-9]{8}"),
            ScanRuleConfig(means="receipt", text="R-.*"),
            ScanRuleConfig(means="ignored", text="TICKET-.*"),
        ),
        staff_badges=(CardHasher(KEY).of_text(BADGE_TEXT),),
    )
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder = tmp_path_factory.mktemp("demo")
    opened = open_database(folder / "psyche.sqlite3")
    write_feeds(folder, datetime.now(UTC))
    import_feeds(
        opened,
        stores=[folder / "stores.json"],
        products=[folder / "products.fr.xml", folder / "products.en.xml"],
        inventory=[folder / "inventory.tsv"],
        reviews=[folder / "reviews.xml"],
    )
    yield opened
    opened.close()


def service(database: Database, *, later: timedelta = timedelta(), jobs: InlineJobs | None = None) -> ShopDataService:
    stock = Stock(database)
    catalogue = CatalogueService(
        catalogue=Catalogue(database),
        reviews=Reviews(database),
        stores=Stores(database),
        shop=ShopIdentity("PAR01", ""),
        language="fr",
    )
    return ShopDataService(
        runs=ImportRuns(database),
        tables=Catalogue(database),
        stock=stock,
        catalogue=catalogue,
        rules=scan_rules(CONFIG, KEY, catalogue.numbers),
        store_code="PAR01",
        stale_after_s=STALE_S,
        jobs=jobs or InlineJobs(),
        now=lambda: datetime.now(UTC) + later,
    )


def test_every_feed_is_told_with_its_last_import(database: Database, qtbot: QtBot) -> None:
    data = service(database)
    assert [feed.kind for feed in data.standing.feeds] == ["products", "inventory", "reviews", "stores"]
    assert all(feed.last_good is None for feed in data.standing.feeds)
    with qtbot.waitSignal(data.changed):
        data.start()
    products, inventory, reviews, stores = data.standing.feeds
    assert {run.language for run in products.runs} == {"fr", "en"}
    for feed in (products, inventory, reviews, stores):
        assert feed.failure is None
        assert feed.last_good is not None
        assert feed.last_good.new == feed.last_good.rows > 0
        assert feed.refused == 0
    counts, stock = data.standing.counts, data.standing.stock
    assert counts is not None
    assert stock is not None
    assert counts.products > 0
    assert 0 < stock.figures < counts.stock_levels
    assert stock.oldest_at is not None
    assert stock.newest_at == counts.newest_figure_at
    data.stop()


def test_figures_grow_stale(database: Database, qtbot: QtBot) -> None:
    data = service(database, later=timedelta(days=3))
    data.refresh()
    stock = data.standing.stock
    assert stock is not None
    assert stock.stale == stock.figures > 0


def test_nothing_is_told_twice_and_one_reading_at_a_time(database: Database, qtbot: QtBot) -> None:
    jobs = InlineJobs(held=True)
    data, told = service(database, jobs=jobs), []
    data.changed.connect(lambda: told.append(1))
    data.refresh()
    data.refresh()
    data.refresh()
    assert len(jobs.waiting) == 1
    jobs.run()
    jobs.run()
    assert told == [1]
    assert jobs.waiting == []


def test_what_no_gtin_names_is_counted_and_tried_by_its_own_number(database: Database, qtbot: QtBot) -> None:
    data = service(database)
    (gtin,), (other,), (third,) = database.read("SELECT gtin FROM variant WHERE gtin IS NOT NULL LIMIT 3")
    ids = [database.read("SELECT id FROM variant WHERE gtin = ?", (one,))[0][0] for one in (gtin, other, third)]
    change = database.connection().execute
    change("UPDATE variant SET gtin = ? WHERE gtin = ?", (gtin, other))
    change("UPDATE variant SET gtin = NULL WHERE gtin = ?", (third,))
    data.refresh()
    assert data.standing.codes is not None
    assert replace(data.standing.codes, characters="") == CodeCoverage(1, ((f"{gtin:014d}", tuple(ids[:2])),))
    tried = data.try_gtin(ids[2].lower())
    assert (tried.outcome, tried.item, tried.gtin, tried.variant_id) == (TriedOutcome.FOUND, ids[2], "", ids[2])
    assert tried.sharing == 1
    assert data.try_gtin(f"{gtin:014d}").sharing == 2
    change("UPDATE variant SET id = '\u0663-1', sku = '', mpn = '' WHERE id = ?", (ids[2],))
    change("UPDATE product_text SET link = ''")
    change("UPDATE variant_text SET link = ''")
    data.refresh()
    assert data.standing.codes.unopened == ("\u0663-1",)
    assert "\u0663" in data.standing.codes.characters
    assert set("".join(ids)) - set(ids[2]) <= set(data.standing.codes.characters)
    assert data.try_gtin("\u0663-1").outcome is TriedOutcome.REFUSED


def an_article(database: Database) -> Variant:
    (product,) = Catalogue(database).sample_products(1, "fr")
    return product.variants[0]


@pytest.mark.parametrize("form", ["gtin14", "ean13", "link", "epc", "sku link"])
def test_a_code_is_followed_to_its_article(database: Database, qtbot: QtBot, form: str) -> None:
    article = an_article(database)
    typed = {
        "gtin14": article.gtin,
        "ean13": f"  {article.gtin[1:]} ",
        "link": f"https://id.shop.example/01/{article.gtin}/21/77",
        "epc": encode_sgtin96(article.gtin, 7, 7).upper(),
        "sku link": f"(01){article.gtin}",
    }[form]
    tried = service(database).try_gtin(typed)
    assert (tried.outcome, tried.reason) == (TriedOutcome.FOUND, "")
    assert (tried.gtin, tried.variant_id, tried.price) == (article.gtin, article.id, article.price)
    assert tried.form == ("epc" if form == "epc" else "code")
    assert tried.serial == {"link": "77", "epc": "7"}.get(form, "")
    assert tried.title
    assert tried.pictures > 0
    level = Stock(database).level("PAR01", article.id)
    assert tried.stock_here == level
    assert not tried.stock_is_stale


def test_an_old_figure_is_told_as_old(database: Database, qtbot: QtBot) -> None:
    held = database.read(
        "SELECT v.gtin FROM variant v JOIN stock_level s ON s.variant_key = v.key WHERE s.store_code = 'PAR01' LIMIT 1"
    )
    for later in (timedelta(days=2), timedelta(days=-365)):  # by a clock that is right, and by one that is behind
        tried = service(database, later=later).try_gtin(f"{held[0][0]:014d}")
        assert tried.stock_here is not None
        assert tried.stock_is_stale


@pytest.mark.parametrize(
    ("typed", "outcome", "reason"),
    [
        ("09521234999997", TriedOutcome.NOT_IN_CATALOGUE, "no article with this number"),
        ("9521234999999", TriedOutcome.NO_ARTICLE, "check digit"),
        ("", TriedOutcome.NO_ARTICLE, "empty"),
        ("12345", TriedOutcome.NO_ARTICLE, "5 digits"),
        ("https://evil.example/", TriedOutcome.NO_ARTICLE, ""),
        ("e2801160600002054e1a0001", TriedOutcome.NO_ARTICLE, ""),
        ("LC12345678", TriedOutcome.LOYALTY_CARD, ""),
        ("R-2026", TriedOutcome.RECEIPT, ""),
        ("TICKET-1", TriedOutcome.IGNORED, ""),
        (BADGE_TEXT, TriedOutcome.STAFF_BADGE, ""),
        ("javascript:alert(1)", TriedOutcome.REFUSED, ""),
        ("A" * 100_000, TriedOutcome.REFUSED, ""),
    ],
)
def test_why_there_is_no_article(
    database: Database, qtbot: QtBot, typed: str, outcome: TriedOutcome, reason: str
) -> None:
    tried = service(database).try_gtin(typed)
    assert tried.outcome is outcome
    assert reason in tried.reason
    assert (tried.product_id, tried.price, tried.stock_here) == ("", None, None)
    if outcome in (TriedOutcome.LOYALTY_CARD, TriedOutcome.STAFF_BADGE):
        assert CardHasher(KEY).of_text(typed) not in repr(tried)


@pytest.mark.usefixtures("qtbot")
def test_a_tag_without_a_gtin_is_tried_by_the_rules_of_the_scans(database: Database) -> None:
    data = service(database)
    (item,) = database.read("SELECT id FROM variant ORDER BY key LIMIT 1")[0]
    data._tag_identity = lambda epc: GarmentIdentity("", "7", item if epc.startswith("35") else "none of ours")
    tried = data.try_gtin("350007AB70425D4000000586")
    assert (tried.form, tried.outcome, tried.variant_id, tried.serial) == ("epc", TriedOutcome.FOUND, item, "7")
    assert data.try_gtin("3400 07AB70425D4000000586").outcome is TriedOutcome.NO_ARTICLE
    assert data.try_gtin("340007AB70425D4000000586").outcome is TriedOutcome.NOT_IN_CATALOGUE


@pytest.mark.usefixtures("qtbot")
def test_the_table_of_tags_is_told_once_there_is_one(database: Database, tmp_path: Path) -> None:
    table = tmp_path / "tags.tsv"
    table.write_text("epc\tid\nE2801160\tx\n", encoding="utf-8")
    import_feeds(database, tags=[table])
    data = service(database)
    data.start()
    (feed,) = (feed for feed in data.standing.feeds if feed.kind == "tags")
    assert feed.runs[0].new == 1
    data.stop()
