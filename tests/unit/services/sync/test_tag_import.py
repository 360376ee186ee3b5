"""The table of tags: what of a file is taken, what is refused with its line, and what a tag then names."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportProgress, ImportReport, TagPattern, TagRow
from app.domain.garments import GarmentIdentity
from app.identification import encode_sgtin96
from app.services.backup.backup import CATALOGUE_TABLES
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, ImportRuns, TagArticles, import_tags, open_database

_COLUMNS = "id\titem_group_id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\n"
_ROW = "{0}\t{0}\tPiece {0}\tLinen\thttps://shop.example/\thttps://shop.example/1.png\tin_stock\t59.90 EUR\n"
TID = "e28011606000020712345678"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    products = tmp_path / "products.tsv"
    products.write_text(_COLUMNS + _ROW.format("A1") + _ROW.format("A2"), encoding="utf-8")
    opened = open_database(tmp_path / "psyche.sqlite3")
    import_feeds(opened, products=[products], language="en")
    yield opened
    opened.close()


def table(path: Path, *lines: str, head: str = "epc\tid") -> Path:
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return path


def take(database: Database, *paths: Path, allow_shrink: bool = False) -> ImportReport:
    (*_, report) = import_feeds(database, tags=paths, allow_shrink=allow_shrink)
    return report


def counts(report: ImportReport) -> tuple[int, int, int, int, int]:
    return report.new, report.changed, report.unchanged, report.removed, report.refused


def test_the_longest_beginning_wins_and_the_whole_epc_over_all(database: Database, tmp_path: Path) -> None:
    file = table(
        tmp_path / "tags.tsv", f"{TID[:4]}\tA1", f"{TID[:8].upper()}*\tA2", f"{TID}\tA1", "urn:epc:idpat:gid:7.9.*\tA2"
    )
    assert counts(take(database, file)) == (4, 0, 0, 0, 0)
    tags = TagArticles(database)
    assert tags.item_of(TID) == "A1"
    assert tags.item_of(TID + "0000") == "A1"
    assert tags.item_of(TID + "0001") == "A2"
    assert tags.item_of(f"{TID[:8]}ffff") == "A2"
    assert tags.item_of(f"{TID[:4]}ffff") == "A1"
    assert tags.item_of("ffff" * 6) is None
    assert tags.item_of("350000007000009123456789") == "A2"
    assert [article.id for article in Catalogue(database).articles(GarmentIdentity("", item="A2"))] == ["A2"]


def test_a_line_that_cannot_be_taken_is_told_with_its_number(database: Database, tmp_path: Path) -> None:
    sgtin = encode_sgtin96("09506000134352", 7)
    lines = ("hello\tA1", "\tA1", f"{TID}\t", f"{sgtin}\tA1", f"{TID}\tA1", f"{TID.upper()}\tA2", "E2801160\tB9")
    report = take(database, table(tmp_path / "tags.tsv", *lines))
    assert counts(report) == (2, 0, 0, 0, 5)
    told = [(row.line, row.id, row.reason) for row in report.refusals]
    assert [line for line, _, _ in told] == [2, 3, 4, 5, 7]
    for (_, _, reason), words in zip(told, ("hexadecimal", "epc is", "id is", "GTIN", "twice"), strict=True):
        assert words in reason
    (remark,) = report.remarks
    assert (remark.line, remark.kept) == (8, True)
    assert "B9" in remark.reason
    assert TagArticles(database).item_of("e2801160ffff") == "B9"


def test_the_next_import_of_the_file_replaces_it_and_no_other(database: Database, tmp_path: Path) -> None:
    first = table(tmp_path / "spring.tsv", "E2801160\tA1", "E2801161\tA2", "E2801162\tA2")
    other = table(tmp_path / "summer.tsv", "E2801163\tA1", "E2801160\tA2")
    take(database, first)
    report = take(database, other)
    assert counts(report) == (1, 0, 0, 0, 1)
    assert "spring.tsv" in report.refusals[0].reason
    table(first, "E2801160\tA1", "E2801161\tA1", "E2801164\tA1")
    assert counts(take(database, first)) == (1, 1, 1, 1, 0)
    tags = TagArticles(database)
    assert [tags.item_of(f"e280116{digit}ffff") for digit in "012345"] == ["A1", "A1", None, "A1", "A1", None]


def test_over_half_of_a_large_table_goes_only_when_it_is_meant(database: Database, tmp_path: Path) -> None:
    file = table(tmp_path / "tags.tsv", *(f"E280{number:04d}\tA1" for number in range(30)))
    take(database, file)
    table(file, "E2800000\tA1")
    with pytest.raises(FeedInvalid, match="would remove 29 of 30 tags"):
        take(database, file)
    assert TagArticles(database).item_of("e2800029ffff") == "A1"
    assert counts(take(database, file, allow_shrink=True)) == (0, 0, 1, 29, 0)


def test_it_may_be_compressed_have_other_names_of_columns_and_tells_how_far_it_is(
    database: Database, tmp_path: Path
) -> None:
    file = tmp_path / "tags.tsv.gz"
    file.write_bytes(gzip.compress("\ufeffSKU\tEPC prefix\nA1\tE2 80 11 60\n".encode()))
    seen: list[ImportProgress] = []
    (report,) = import_feeds(database, tags=[file], progress=seen.append)
    assert counts(report) == (1, 0, 0, 0, 0)
    assert {progress.kind for progress in seen} == {"tags"}
    run = ImportRuns(database).newest("tags")
    assert run is not None
    assert (run.file, run.new) == ("tags.tsv.gz", 1)


def test_what_is_no_such_table_is_refused_as_a_whole(database: Database, tmp_path: Path) -> None:
    with pytest.raises(FeedInvalid, match="the column epc is missing"):
        take(database, table(tmp_path / "tags.tsv", "E2801160\tA1", head="code\tid"))
    run = ImportRuns(database).newest("tags")
    assert run is not None
    assert "epc" in run.failure


def test_a_backup_without_the_catalogue_leaves_the_table_out() -> None:
    assert "tag_article" in CATALOGUE_TABLES


_digits = st.text("01ef", min_size=4, max_size=9)


@given(beginnings=st.sets(_digits, max_size=12), epcs=st.lists(st.text("01ef", min_size=8, max_size=12), max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_of_any_beginnings_the_longest_wins(database: Database, beginnings: set[str], epcs: list[str]) -> None:
    rows = [(TagRow(2, digits, digits), (TagPattern(digits, is_prefix=True),)) for digits in sorted(beginnings)]
    import_tags(database, rows, file="tags.tsv", allow_shrink=True)
    for epc in epcs:
        fitting = [digits for digits in beginnings if epc.startswith(digits)]
        assert TagArticles(database).item_of(epc) == max(fitting, key=len, default=None)
