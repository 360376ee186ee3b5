"""What an import writes down of itself, in its own transaction; and what does not make the catalogue look changed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import Refusal
from app.domain.today import DayCounts
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Counters, Database, ImportRuns, Reviews, Stores, open_database

HEAD = '<rss xmlns:g="http://base.google.com/ns/1.0"><channel><language>{language}</language>'


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def feed(folder: Path, *, wrong: int = 0, language: str = "fr", price: str = "10.00 EUR", end: str = "") -> Path:
    """A products feed of two articles, and of others whose price says nothing."""
    prices = [price, price, *["free"] * wrong]
    items = "".join(
        f"<item><g:id>V{number}</g:id><title>Chemise</title><g:price>{asked}</g:price></item>"
        for number, asked in enumerate(prices)
    )
    path = folder / f"products.{language}.xml"
    path.write_text(HEAD.format(language=language) + items + (end or "</channel></rss>"), encoding="utf-8")
    return path


def test_each_import_is_written_down_with_its_first_refusals(database: Database, tmp_path: Path) -> None:
    runs = ImportRuns(database)
    assert runs.newest("products") is None
    import_feeds(database, products=[feed(tmp_path, wrong=60)])
    run = runs.newest("products")
    assert run is not None
    assert (run.file, run.language, run.new, run.refused, run.rows, run.failure) == (
        "products.fr.xml", "fr", 2, 60, 62, ""
    )  # fmt: skip
    assert len(run.refusals) == 50
    assert (run.refusals[0].id, run.refusals[0].kept) == ("V2", False)
    assert "free" in run.refusals[0].reason
    assert run.refusals[0].line >= 1


def test_the_newest_of_each_language_counts(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path, wrong=1), feed(tmp_path, language="en")])
    import_feeds(database, products=[feed(tmp_path, wrong=3)])
    assert [(run.language, run.refused) for run in ImportRuns(database).newest_good("products")] == [
        ("fr", 3),
        ("en", 0),
    ]
    assert ImportRuns(database).newest_good("stores") == ()


def test_a_file_refused_as_a_whole_is_written_down_and_keeps_nothing(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path)])
    with pytest.raises(FeedInvalid):
        import_feeds(database, products=[feed(tmp_path, wrong=5, price="99.00 EUR", end="<item><g:id>half")])
    runs = ImportRuns(database)
    newest = runs.newest("products")
    assert newest is not None
    assert newest.failure
    assert (newest.new, newest.changed) == (0, 0)
    assert [run.unchanged + run.new for run in runs.newest_good("products")] == [2]
    variant = Catalogue(database).product("V0", "fr")
    assert variant is not None
    assert variant.variants[0].price.amount_minor == 1000


def test_thirty_runs_are_kept_with_what_belongs_to_them(database: Database, tmp_path: Path) -> None:
    for _ in range(33):
        import_feeds(database, products=[feed(tmp_path, wrong=1)])
    assert database.read("SELECT count(*) FROM import_run") == [(30,)]
    assert database.read("SELECT count(*) FROM import_refusal") == [(30,)]


def test_a_refusal_is_read_as_it_was_written(database: Database, tmp_path: Path) -> None:
    import_feeds(database, products=[feed(tmp_path, wrong=1)])
    (run,) = ImportRuns(database).newest_good("products")
    assert all(isinstance(row, Refusal) for row in run.refusals)


def test_counters_do_not_make_the_catalogue_look_changed(database: Database, tmp_path: Path, qtbot: QtBot) -> None:
    shop = CatalogueService(
        catalogue=Catalogue(database),
        reviews=Reviews(database),
        stores=Stores(database),
        shop=ShopIdentity("PAR01", ""),
        language="fr",
    )
    told = []
    shop.changed.connect(lambda: told.append(1))
    other = open_database(database.path)
    Counters(other).keep([DayCounts(date(2026, 11, 20), sessions=1)], date(2026, 11, 20))
    shop._on_watch()
    assert told == []
    path = feed(tmp_path)
    import_feeds(other, products=[path])
    shop._on_watch()
    assert told == [1]
    import_feeds(other, products=[path])  # nothing differs
    shop._on_watch()
    assert told == [1]
    other.close()


def test_damage_is_told_as_the_stores_own_error(tmp_path: Path) -> None:
    database = open_database(tmp_path / "psyche.sqlite3")
    database.connection().execute("DROP TABLE import_run")
    with pytest.raises(StoreUnavailable):
        ImportRuns(database).newest("products")
    database.close()
