"""Baskets: what of a till's export is taken, what is refused with its line, and that nothing counts twice."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import ImportProgress, ImportReport
from app.services.backup.backup import CATALOGUE_TABLES
from app.services.sync.imports import import_feeds
from app.store import Baskets, Database, ImportRuns, open_database
from tests.support.baskets import NOW, export, ids_by_number, shop

Basket = frozenset[str]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = shop(tmp_path, ("A1", "A2", "A3"))
    yield opened
    opened.close()


def take(database: Database, path: Path) -> ImportReport:
    (report,) = import_feeds(database, baskets=[path])
    return report


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.new, report.changed, report.unchanged, report.refused


def bought(database: Database) -> list[set[str]]:
    lines, names = Baskets(database).lines(), ids_by_number(database)
    found: dict[tuple[int, int], set[str]] = {}
    for day, basket, number in zip(lines.days, lines.baskets, lines.numbers, strict=True):
        found.setdefault((day, basket), set()).add(names[number])
    return sorted(found.values(), key=sorted)


def test_columns_and_json_lines_say_the_same(database: Database, tmp_path: Path) -> None:
    said = [("T1", "A1", NOW, "2"), ("T1", "9521234000129", NOW, "1"), ("T2", "A3", NOW, "1.0")]
    assert counts(take(database, export(tmp_path / "baskets.csv", *said))) == (3, 0, 0, 0)
    names = ("receipt", "EAN", "sold at", "qty")
    text = "\n".join(json.dumps(dict(zip(names, line, strict=True))) for line in said)
    lines = tmp_path / "baskets.jsonl"
    lines.write_text(text, encoding="utf-8")
    assert counts(take(database, lines)) == (0, 0, 3, 0)
    assert bought(database) == [{"A1", "A2"}, {"A3"}]


def test_an_article_is_known_by_gtin_in_any_length_by_sku_and_by_id(database: Database, tmp_path: Path) -> None:
    file = export(tmp_path / "b.csv", *(("T", name, NOW, "1") for name in ("09521234000129", "sku-A1", "A3")))
    assert counts(take(database, file)) == (3, 0, 0, 0)
    assert bought(database) == [{"A1", "A2", "A3"}]


def test_what_cannot_be_taken_is_told_with_its_line(database: Database, tmp_path: Path) -> None:
    file = export(
        tmp_path / "b.csv",
        ("T1", "A1", NOW, "1"),
        ("T1", "NO-SUCH", NOW, "1"),
        ("T2", "A1", "2999-01-01T10:00:00Z", "1"),
        ("T3", "A1", "yesterday", "1"),
        ("", "A1", NOW, "1"),
        ("T4", "A1", NOW, "0"),
        ("T5", "A1", NOW, "a few"),
        ("T6", "A1", "1999-01-01T10:00:00Z", "1"),
    )
    report = take(database, file)
    assert counts(report) == (1, 0, 0, 7)
    told = {refusal.line: refusal.reason for refusal in report.refusals}
    assert "no article" in told[3]
    assert "future" in told[4]
    assert "date and time" in told[5]
    assert "transaction is missing" in told[6]
    assert "number of pieces" in told[7]
    assert "number of pieces" in told[8]
    assert "three years" in told[9]
    run = ImportRuns(database).newest("baskets")
    assert run is not None
    assert run.refused == 7


def test_a_file_imported_twice_counts_once_and_a_later_one_corrects(database: Database, tmp_path: Path) -> None:
    lines = [("T1", "A1", NOW, "1"), ("T1", "A2", NOW, "1")]
    take(database, export(tmp_path / "b.csv", *lines))
    assert counts(take(database, export(tmp_path / "b.csv", *lines))) == (0, 0, 2, 0)
    file = export(tmp_path / "later.csv", *lines, ("T1", "A2", NOW, "-1"), ("T1", "A3", NOW, "1"))
    assert counts(take(database, file)) == (1, 1, 1, 0)
    assert bought(database) == [{"A1", "A3"}]


def test_what_was_brought_back_is_in_no_basket(database: Database, tmp_path: Path) -> None:
    lines = [("T1", "A1", NOW, "1"), ("T1", "A2", NOW, "1"), ("T1", "A2", NOW, "-1"), ("R1", "A3", NOW, "-1")]
    take(database, export(tmp_path / "b.csv", *lines))
    assert bought(database) == [{"A1"}]


def test_the_lines_of_a_purchase_may_stand_far_apart(database: Database, tmp_path: Path) -> None:
    between = [(f"X{number}", "A3", NOW, "1") for number in range(5000)]
    lines = [("T1", "A1", NOW, "1"), *between, ("T1", "A1", NOW, "-1"), ("T1", "A2", NOW, "1")]
    take(database, export(tmp_path / "b.csv", *lines))
    assert bought(database)[0] == {"A2"}
    assert counts(take(database, export(tmp_path / "b.csv", *lines)))[3] == 0
    assert bought(database)[0] == {"A2"}


def test_the_same_number_on_another_day_or_in_another_shop_is_another_purchase(
    database: Database, tmp_path: Path
) -> None:
    lines = [("1", "A1", NOW, "1", "P1"), ("1", "A2", NOW, "1", "P2"), ("1", "A3", "2026-01-02T10:00:00Z", "1", "P1")]
    file = export(tmp_path / "b.csv", *lines, head="transaction,article,time,quantity,store")
    take(database, file)
    assert bought(database) == [{"A1"}, {"A2"}, {"A3"}]


def test_nothing_leads_back_to_a_receipt_or_to_a_time_of_day(database: Database, tmp_path: Path) -> None:
    take(database, export(tmp_path / "b.csv", ("RECEIPT-4711", "A1", NOW, "1")))
    (row,) = database.read("SELECT * FROM basket_line")
    assert all(isinstance(value, int) for value in row)
    assert row[0] < 100_000  # a day
    assert b"4711" not in database.path.read_bytes()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("article,time\nA1,2026-01-01\n", "transaction"),
        ('{"transaction": "1", "article": "A1"}\n', "time"),
        ("", "empty"),
        ("transaction,article,time\nT,NO,NOW\nT,NEITHER,NOW\n", "not one of 2"),
    ],
)
def test_a_file_that_is_no_such_export_changes_nothing(
    database: Database, tmp_path: Path, content: str, why: str
) -> None:
    file = tmp_path / "b.csv"
    file.write_text(content.replace("NOW", NOW), encoding="utf-8")
    with pytest.raises(FeedInvalid, match=why):
        take(database, file)
    assert bought(database) == []
    run = ImportRuns(database).newest("baskets")
    assert run is not None
    assert why in run.failure


def test_damaged_json_lines_are_refused_one_by_one(database: Database, tmp_path: Path) -> None:
    good = json.dumps({"transaction": 7, "article": "A1", "time": NOW})
    file = tmp_path / "b.jsonl"
    file.write_text("\n".join((good, "{broken", "[1]", "", good.replace("A1", "A2"))), encoding="utf-8")
    report = take(database, file)
    assert counts(report) == (2, 0, 0, 2)
    assert [refusal.line for refusal in report.refusals] == [2, 3]
    assert bought(database) == [{"A1", "A2"}]


def test_a_full_disk_is_told_and_changes_nothing(database: Database, tmp_path: Path) -> None:
    take(database, export(tmp_path / "b.csv", ("T1", "A1", NOW, "1")))
    (pages,) = database.connection().execute("PRAGMA page_count").fetchone()
    database.connection().execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreUnavailable, match="disk is full"):
        take(database, export(tmp_path / "c.csv", *((f"N{number}", "A2", NOW, "1") for number in range(20_000))))
    database.connection().execute("PRAGMA max_page_count = 1000000")
    assert bought(database) == [{"A1"}]


def test_progress_is_told_and_a_backup_may_leave_them_out(database: Database, tmp_path: Path) -> None:
    seen: list[ImportProgress] = []
    file = export(tmp_path / "b.csv", *((f"T{number}", "A1", NOW, "1") for number in range(1200)))
    import_feeds(database, baskets=[file], progress=seen.append)
    assert {progress.kind for progress in seen} == {"baskets"}
    assert max(progress.rows for progress in seen) == 1200
    assert {"basket_line", "product_number", "learned", "learned_partner"} <= set(CATALOGUE_TABLES)


def test_the_tables_are_made_in_a_database_of_before(tmp_path: Path) -> None:
    with open_database(tmp_path / "psyche.sqlite3").connection() as connection:
        assert isinstance(connection, sqlite3.Connection)
        assert connection.execute("SELECT count(*) FROM basket_line").fetchone() == (0,)
