"""A database that is damaged is told from one that is whole; a row that makes no sense takes nothing else with it."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import ReviewOrder
from app.domain.errors import StoreDamaged
from app.domain.garments import GarmentIdentity
from app.store import Catalogue, Counters, ImportRuns, Reviews, StaffPins, Stock, Stores, open_database
from app.store.schema import expected_schema, foreign_objects
from app.store.soundness import damage_in, refuse_foreign
from app.store.updating import migrations
from tests.support.broken_store import BREAKS, GTINS, NOW, a_shop, statement

NEWEST = migrations()[-1][0]


@pytest.mark.parametrize("damage", BREAKS, ids=lambda damage: damage.__name__)
def test_a_damaged_file_is_told(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = a_shop(tmp_path, articles=300).database
    assert damage_in(path) == ""
    damage(path)
    if path.stat().st_size:  # an empty one may be a first start that was cut off: who calls knows
        assert damage_in(path) != ""


def test_a_wrong_index_is_told_to_who_has_the_time(tmp_path: Path) -> None:
    path = a_shop(tmp_path).database
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'IS NOT NULL', 'IS NULL') WHERE name = 'variant_by_gtin'"
        )
        connection.commit()
    assert damage_in(path) == ""
    assert damage_in(path, thorough=True) != ""


def test_a_file_larger_than_is_read_is_judged_by_its_tables_alone(tmp_path: Path) -> None:
    path = a_shop(tmp_path, articles=300).database
    with path.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    assert damage_in(path, read_up_to=0) == ""
    assert damage_in(path) != ""


@pytest.mark.parametrize("end", ["-wal", "-shm"])
@pytest.mark.parametrize("content", [b"", b"\0" * 40_000, os.urandom(40_000)], ids=["empty", "zeroed", "noise"])
def test_a_damaged_log_beside_it_takes_no_whole_database_away(tmp_path: Path, end: str, content: bytes) -> None:
    path = a_shop(tmp_path).database
    path.with_name(path.name + end).write_bytes(content)
    assert damage_in(path) == ""
    with closing(open_database(path)) as database:
        assert Catalogue(database).articles(GarmentIdentity(GTINS[0]))


def test_tables_of_a_newer_version_are_no_damage(tmp_path: Path) -> None:
    path = a_shop(tmp_path).database
    statement(path, "PRAGMA user_version = 9999")
    assert damage_in(path) == ""


@pytest.mark.parametrize("version", range(1, NEWEST + 1))
def test_what_the_migrations_make_is_not_foreign(tmp_path: Path, version: int) -> None:
    path = tmp_path / "a.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        for number, script in migrations()[:version]:
            connection.executescript(script.read_text(encoding="utf-8"))
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {0x50535943}")
        connection.commit()
        assert foreign_objects(connection, version) == []
    refuse_foreign(path)
    assert damage_in(path) == ""
    assert expected_schema(version)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON store BEGIN DELETE FROM review; END",
        "CREATE VIEW v AS SELECT * FROM staff_pin",
        "CREATE TABLE other (x)",
        "CREATE INDEX i ON variant (sku)",
        "ALTER TABLE store ADD COLUMN note TEXT",
        "CREATE VIRTUAL TABLE f USING fts5 (x)",
    ],
)
def test_what_they_do_not_make_is(tmp_path: Path, sql: str) -> None:
    path = a_shop(tmp_path).database
    refuse_foreign(path)
    statement(path, sql)
    with pytest.raises(StoreDamaged, match="no version of this program makes"):
        refuse_foreign(path)


ROWS = {
    "gtin of letters": "UPDATE variant SET gtin = 'abc' WHERE id = 'v0'",
    "gtin too long": "UPDATE variant SET gtin = 123456789012345678 WHERE id = 'v0'",
    "negative gtin": "UPDATE variant SET gtin = -5 WHERE id = 'v0'",
    "price of letters": "UPDATE variant SET price_minor = 'free' WHERE id = 'v0'",
    "title of bytes": "UPDATE product_text SET title = x'ff00' WHERE product_id = 'p0'",
    "care of no JSON": "UPDATE product_text SET care = '{[' WHERE product_id = 'p0'",
    "language of bytes": "UPDATE product_text SET language = x'01' WHERE product_id = 'p0'",
}


@pytest.mark.parametrize("kind", ROWS)
def test_an_article_that_makes_no_sense_is_left_out_and_the_others_show(tmp_path: Path, kind: str) -> None:
    path = a_shop(tmp_path).database
    statement(path, ROWS[kind])
    with closing(open_database(path)) as database:
        for _ in range(2):
            assert [product.id for product in Catalogue(database).sample_products(9, "en")] == ["p1"]
            assert len(database.unreadable) == 1  # told once
        assert Catalogue(database).articles(GarmentIdentity(GTINS[1]))


def test_a_letter_that_is_no_text_is_shown_as_one_that_is_missing(tmp_path: Path) -> None:
    path = a_shop(tmp_path).database
    statement(path, "UPDATE product_text SET title = CAST(x'50ff' AS TEXT) WHERE product_id = 'p0'")
    with closing(open_database(path)) as database:
        product = Catalogue(database).product("p0", "en")
        assert product is not None
        assert product.title == "P\N{REPLACEMENT CHARACTER}"
        assert database.read("SELECT 'é'") == [("é",)]


def test_rows_of_every_other_kind_are_left_out_too(tmp_path: Path) -> None:
    path = a_shop(tmp_path).database
    statement(
        path,
        "PRAGMA ignore_check_constraints = ON",
        "PRAGMA foreign_keys = OFF",
        "INSERT INTO store VALUES ('s', 'n', '', '', '', '', 'north', 0.0, '', 'Europe/Paris', x'00')",
        "INSERT INTO store VALUES ('t', 'n', '', '', '', '', 1.0, 2.0, '', 'Europe/Paris', x'00')",
        "INSERT INTO opening_period VALUES ('t', 0, 0, 'noon', '18:00', NULL, NULL)",
        "INSERT INTO opening_period VALUES ('t', 1, 1, '09:00', '18:00', NULL, NULL)",
        "INSERT INTO stock_level VALUES (1, 't', 'many', 'in_stock', 1, '', '', '')",
        "INSERT INTO review VALUES ('r', 'p0', 5, 't', 'b', 'en', 'a', 1e300, 's', '', NULL, 0, 1, x'00')",
        "INSERT INTO review_summary VALUES ('p0', 'x', 1, 0, 0, 0, 0, 0, 0, 0, 0)",
        "INSERT INTO day_count VALUES ('the 1st', 1, 1, 1, 1, 1, 1, 1, 1.0)",
        "UPDATE import_run SET ended_at_s = 'yesterday'",
        "UPDATE staff_pin SET set_at_s = 9e18",
    )
    with closing(open_database(path)) as database:
        assert Stores(database).store("s") is None
        assert [(store.code, len(store.opening)) for store in Stores(database).all()] == [("t", 1)]
        assert Stock(database).levels_of_product("t", "p0") == {}
        assert Stock(database).level("t", "v0") is None
        assert Reviews(database).page("p0", ReviewOrder.NEWEST, None, 0, 9) == ()
        assert Reviews(database).summary("p0").count == 0
        assert Counters(database).between(NOW.date().replace(year=1), NOW.date().replace(year=9999)) == ()
        assert ImportRuns(database).newest("products") is None
        assert StaffPins(database).all() == ()
        assert len(database.unreadable) >= 7


@pytest.fixture
def open_umask() -> Any:
    before = os.umask(0)
    yield
    os.umask(before)


def modes(path: Path) -> set[str]:
    return {oct(stat.S_IMODE(path.with_name(path.name + end).stat().st_mode)) for end in ("", "-wal", "-shm")}


@pytest.mark.usefixtures("open_umask")
def test_nobody_else_may_read_it_whatever_the_umask_and_whoever_made_it(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "psyche.sqlite3"
    with closing(open_database(path)) as database:
        statement(path, "INSERT INTO product VALUES ('a')")
        assert database.read("SELECT * FROM product") == [("a",)]
        assert modes(path) == {"0o600"}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        for end in ("", "-wal", "-shm"):
            path.with_name(path.name + end).chmod(0o666)  # as an older version left them
        open_database(path).close()
        assert modes(path) == {"0o600"}
