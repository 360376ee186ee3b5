"""What staff have chosen outlives restarts and imports, and a damaged value is no value."""

import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.services.sync.imports import import_feeds
from app.store import Setting, Settings, open_database

THEN, LATER = datetime(2026, 11, 20, 9, 30, tzinfo=UTC), datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
_PRODUCTS = """id\titem_group_id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tgtin\tcolor\tsize\tbrand
v1\tshirt\tShirt\tLinen\thttps://shop.example/\thttps://shop.example/1.png\tin_stock\t59.90 EUR\t09521234000013\tw\tM\tB
"""


def test_a_value_is_kept_over_a_restart_and_an_import(tmp_path: Path) -> None:
    feed = tmp_path / "products.tsv"
    feed.write_text(_PRODUCTS, encoding="utf-8")
    database = open_database(tmp_path / "store.sqlite3")
    Settings(database).rewrite("presence", lambda _: {"presence": {"arrive": -61.5, "who": "café"}}, THEN)
    import_feeds(database, products=[feed])
    database.close()
    database = open_database(tmp_path / "store.sqlite3")
    assert Settings(database).under("presence") == {"presence": Setting({"arrive": -61.5, "who": "café"}, THEN)}
    database.close()


def test_the_later_value_is_kept_and_a_deleted_one_is_gone(tmp_path: Path) -> None:
    database = open_database(tmp_path / "store.sqlite3")
    settings = Settings(database)
    assert settings.under("volume") == {}
    settings.rewrite("volume", lambda _: {"volume": 3}, THEN)
    settings.rewrite("volume", lambda _: {"volume": 4}, LATER)
    assert settings.under("volume") == {"volume": Setting(4, LATER)}
    settings.rewrite("volume", lambda _: {"volume": None}, LATER)
    assert settings.under("volume") == {}
    database.close()


@pytest.mark.parametrize(
    ("value", "changed_at_s"), [("{", 0), ("", 0), ("1", 10**18), ("1", "yesterday"), ("[" * 100_000, 0)]
)
def test_a_damaged_value_is_told_once_and_ignored(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, value: str, changed_at_s: object
) -> None:
    database = open_database(tmp_path / "store.sqlite3")
    with database.transaction() as connection:
        connection.execute("INSERT INTO setting VALUES ('volume', ?, ?)", (value, changed_at_s))
    caplog.set_level(logging.WARNING)
    assert Settings(database).under("volume") == {}
    assert len(caplog.records) == 1
    assert "volume" in caplog.text
    database.close()


def test_what_is_no_json_is_refused_before_it_is_kept(tmp_path: Path) -> None:
    database = open_database(tmp_path / "store.sqlite3")
    settings = Settings(database)
    settings.rewrite("volume", lambda _: {"volume": 3}, THEN)
    with pytest.raises(ValueError, match="JSON"):
        settings.rewrite("volume", lambda _: {"volume": float("nan")}, LATER)
    with pytest.raises(TypeError):
        settings.rewrite("volume", lambda _: {"volume": object()}, LATER)
    assert settings.under("volume") == {"volume": Setting(3, THEN)}
    database.close()


def test_a_database_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    database = open_database(tmp_path / "store.sqlite3")
    database.connection().execute("PRAGMA query_only = ON")
    with pytest.raises(StoreUnavailable):
        Settings(database).rewrite("volume", lambda _: {"volume": 3}, THEN)
    database.close()
