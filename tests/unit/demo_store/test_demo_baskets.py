"""The demo store's purchases: the same for a date whatever today is, and their structure is found by learning."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.demo_store.assortment import garments, variants
from app.demo_store.baskets import A_DAY, DAYS, baskets_csv, companions
from app.demo_store.feeds import write_feeds
from app.services.suggestions.partners import TablePartners
from app.services.suggestions.training import train
from app.services.suggestions.trial import evaluate
from app.services.sync.imports import import_feeds
from app.store import Database, PartnerTable, open_database

NOW = datetime.now(UTC)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder = tmp_path_factory.mktemp("demo")
    write_feeds(folder, NOW)
    with closing(open_database(folder / "psyche.sqlite3")) as opened:
        import_feeds(opened, products=[folder / "products.en.xml"], baskets=[folder / "baskets.csv"])
        train(opened, "en")
        yield opened


def test_the_purchases_of_a_date_are_the_same_whatever_today_is() -> None:
    today, tomorrow = (set(baskets_csv(now).splitlines()) for now in (NOW, NOW + timedelta(days=1)))
    first = (NOW - timedelta(days=DAYS)).date().isoformat()
    assert {line for line in today - tomorrow if first not in line} == set()
    receipts = {line.split(",")[0] for line in today} - {"transaction"}
    assert len(receipts) == DAYS * A_DAY
    assert {line.split(",")[1] for line in today} - {"article"} <= {variant.gtin for variant in variants()}


def test_no_feed_names_the_companions() -> None:
    for one, companion in companions().items():
        assert companion not in {one, *garments()[one].goes_with}


def test_the_companions_are_found(database: Database) -> None:
    partners = TablePartners(PartnerTable(database))
    firsts, places = [], []
    for one, companion in companions().items():
        found = [suggestion.product_id for suggestion in partners.partners((one,), limit=60)]
        firsts.append(found[0] in _tied_to(one))
        places.append(found.index(companion) if companion in found else 60)
    assert sum(firsts) >= 0.95 * len(firsts)
    assert sum(place < 5 for place in places) >= 0.9 * len(places), places


def _tied_to(one: str) -> set[str]:
    """Return what purchases hold with a garment on purpose, whichever of the two began them."""
    drawn = {other for other, companion in companions().items() if companion == one}
    related = {other for other, garment in garments().items() if one in garment.goes_with}
    return {companions()[one], *drawn, *garments()[one].goes_with, *related}


def test_relations_are_found_as_well(database: Database) -> None:
    partners = TablePartners(PartnerTable(database))
    hits = total = 0
    for one, garment in garments().items():
        related = {other for other in garment.goes_with if other in garments()}
        found = [suggestion.product_id for suggestion in partners.partners((one,), limit=8)]
        hits += len(related & set(found))
        total += len(related)
    assert hits >= 0.6 * total


def test_learned_suggestions_are_worth_more_than_what_sells_best(database: Database) -> None:
    tried = {one.name: one for one in evaluate(database, "en")}
    assert tried["learned"].hit_rate.low > tried["popularity"].hit_rate.high
    assert tried["learned"].ndcg.mean >= 0.9 * tried["co-occurrence"].ndcg.mean


def test_what_is_imported_again_changes_nothing(database: Database, tmp_path: Path) -> None:
    file = tmp_path / "baskets.csv"
    file.write_text(baskets_csv(NOW), encoding="utf-8")
    (report,) = import_feeds(database, baskets=[file])
    assert (report.new, report.changed, report.refused) == (0, 0, 0)
