"""The till's file: what of it counts, once, what is refused with its line, and what waits is then held against it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.config import Config
from app.connectors.merchant_feed import read_till
from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import ImportReport, TillRow
from app.domain.results import Outcomes, Tried, Visit, VisitCounts, piece_named
from app.identification import encode_sgtin96
from app.services.results.fingerprints import fingerprint_with
from app.services.sync.imports import import_feeds
from app.services.sync.till import at_the_till
from app.store import Database, ImportRuns, Results, open_database
from tests.support.shop import a_gtin, a_product
from tests.support.shop_feeds import write_products

KEY = bytes(range(32))
HERE = "PAR01"
NOW = datetime.now(UTC).replace(microsecond=0)
YESTERDAY = (NOW - timedelta(days=1)).replace(hour=10, minute=0, second=0)
SHIRT, NAVY = "shirt-white-M", "shirt-navy-M"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    write_products(opened, [a_product("shirt"), a_product("coat")], NOW.timestamp())
    yield opened
    opened.close()


def take(database: Database, path: Path) -> ImportReport:
    configured = Config.model_validate({"results": {"match_till": True}, "screen": {"time_zone": "UTC"}})
    return import_feeds(database, till=[path], at_the_till=at_the_till(configured, KEY))[-1]


def bought_together(database: Database) -> list[tuple[str, int]]:
    rows = database.read("SELECT n.product_id, l.quantity FROM basket_line l JOIN product_number n USING (number)")
    return sorted(rows)


def till(path: Path, *lines: str, head: str = "article,quantity,time,store") -> Path:
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return path


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.new, report.unchanged, report.refused


def reasons(report: ImportReport) -> list[tuple[int, str]]:
    return [(refusal.line, refusal.reason) for refusal in report.refusals]


def sold(database: Database) -> dict[tuple[str, str], int]:
    return Results(database).sold(0)


def at(moment: datetime) -> str:
    return moment.isoformat()


def test_lines_in_columns_and_as_json_name_articles_by_id_sku_and_gtin(database: Database, tmp_path: Path) -> None:
    gtin = a_gtin("coat")
    lines = f"{SHIRT},2,{at(YESTERDAY)},{HERE}", f"{gtin[1:]},1,{at(YESTERDAY)},", f"{gtin},-1,{at(NOW)},{HERE}"
    assert counts(take(database, till(tmp_path / "till.csv", *lines))) == (3, 0, 0)
    json = tmp_path / "till.jsonl"
    json.write_text(
        f'{{"sku": "{NAVY}", "qty": 1, "sold_at": "{at(YESTERDAY)}", "store": "{HERE}"}}\n\n'
        f'{{"gtin": "{gtin}", "qty": "3", "sold_at": "{at(YESTERDAY)}", "receipt": 17}}\n',
        encoding="utf-8",
    )
    assert counts(take(database, json)) == (2, 0, 0)
    assert sold(database) == {("shirt", SHIRT): 2, ("shirt", NAVY): 1, ("coat", "coat-white-S"): 3}


def test_a_file_that_comes_twice_counts_once_also_under_another_name(database: Database, tmp_path: Path) -> None:
    lines = f"{SHIRT},1,{at(YESTERDAY)},{HERE}", f"{NAVY},1,{at(YESTERDAY)},{HERE}"
    take(database, till(tmp_path / "till.csv", *lines))
    again = till(tmp_path / "again.csv", *lines, f"{SHIRT},1,{at(NOW)},{HERE}")
    assert counts(take(database, again)) == (1, 2, 0)
    assert sold(database) == {("shirt", SHIRT): 2, ("shirt", NAVY): 1}


def test_one_import_counts_what_was_sold_and_teaches_what_was_bought_together(
    database: Database, tmp_path: Path
) -> None:
    long_ago = NOW - timedelta(days=400)
    head = "receipt,article,time,store"
    lines = [
        f"81,{SHIRT},{at(YESTERDAY)},{HERE}",
        f"81,coat-white-S,{at(YESTERDAY)},{HERE}",
        f"7,{SHIRT},{at(long_ago)},{HERE}",
        f"7,coat-white-S,{at(YESTERDAY)},LYO01",
        f",{SHIRT},{at(long_ago)},{HERE}",
    ]
    path = till(tmp_path / "till.csv", *lines, head=head)
    for changes in (True, False):
        report = take(database, path)
        assert counts(report) == ((2, 0, 1) if changes else (0, 2, 1))
        assert [(one.line, one.reason.partition(" ")[0]) for one in report.remarks] == [(4, "sold"), (5, "sold")]
        assert sold(database) == {("shirt", SHIRT): 1, ("coat", "coat-white-S"): 1}
        assert bought_together(database) == [("coat", 1), ("coat", 1), ("shirt", 1), ("shirt", 1)]
        (baskets,) = ImportRuns(database).newest_good("baskets")
        assert (baskets.new, baskets.unchanged) == ((4, 0) if changes else (0, 4))


def test_a_file_named_for_both_is_read_once_and_one_of_before_is_known(database: Database, tmp_path: Path) -> None:
    path = till(tmp_path / "till.csv", f"81,{SHIRT},{at(YESTERDAY)},{HERE}", head="transaction,article,time,store")
    configured = Config.model_validate({"results": {"match_till": True}, "screen": {"time_zone": "UTC"}})
    import_feeds(database, baskets=[path])
    reports = import_feeds(database, till=[path], baskets=[path], at_the_till=at_the_till(configured, KEY))
    assert [(one.kind, one.new, one.unchanged) for one in reports] == [("baskets", 0, 1), ("till", 1, 0)]


def test_the_same_line_twice_counts_once_unless_receipts_tell_them_apart(database: Database, tmp_path: Path) -> None:
    line = f"{SHIRT},1,{at(YESTERDAY)},{HERE}"
    report = take(database, till(tmp_path / "till.csv", line, line))
    assert counts(report) == (1, 0, 1)
    assert "give each sale a receipt's number" in report.refusals[0].reason
    head = "article,quantity,time,store,receipt"
    report = take(database, till(tmp_path / "b.csv", f"{line},81", f"{line},82", f"{line},82", head=head))
    assert counts(report) == (2, 0, 1)
    assert "the same receipt has it already" in report.refusals[0].reason


def test_what_cannot_be_counted_is_refused_with_its_line_and_the_rest_is_taken(
    database: Database, tmp_path: Path
) -> None:
    report = take(
        database,
        till(
            tmp_path / "till.csv",
            f"{SHIRT},1,{at(YESTERDAY)},{HERE}",
            f"sock,1,{at(YESTERDAY)},{HERE}",
            f"{SHIRT},1,{at(NOW + timedelta(hours=1))},{HERE}",
            f"{SHIRT},1,{at(YESTERDAY)},LYO02",
            f"{SHIRT},0,{at(YESTERDAY)},{HERE}",
            f"{SHIRT},one,{at(YESTERDAY)},{HERE}",
            f"{SHIRT},1,yesterday,{HERE}",
            f"{SHIRT},1,,{HERE}",
            f",1,{at(YESTERDAY)},{HERE}",
            f"{SHIRT},1,{at(NOW - timedelta(days=36))},{HERE}",
            f"{SHIRT},999999,{at(YESTERDAY)},{HERE}",
        ),
    )
    assert counts(report) == (1, 0, 10)
    told = dict(reasons(report))
    for line, words in {
        3: "no article 'sock'",
        4: "lies in the future; check the clocks",
        5: "sold in store LYO02; this mirror is in PAR01",
        6: "quantity '0' is no number of pieces",
        7: "'one' is no number of pieces",
        8: "'yesterday' is not a date and time",
        9: "time is missing",
        10: "article is missing",
        11: "more than 35 days ago",
        12: "'999999' is no number of pieces",
    }.items():
        assert words in told[line], line


def test_a_json_line_that_is_none_is_refused_by_itself(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "till.jsonl"
    good = f'{{"article": "{SHIRT}", "quantity": 1, "time": "{at(YESTERDAY)}"}}'
    path.write_text(f'{good}\n{{"article": \n["{SHIRT}"]\n{{"article": {{}}, "quantity": 1}}\n', encoding="utf-8")
    report = take(database, path)
    assert counts(report) == (1, 0, 3)
    assert [line for line, _ in reasons(report)] == [2, 3, 4]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("till.csv", "article,quantity\nshirt,1\n", "the column time is missing"),
        ("till.jsonl", '{"article": "shirt", "quantity": 1}\n', "the first line has no time"),
        ("till.csv", "", "the file is empty"),
        ("till.csv", f"article,quantity,time\nsock,1,{at(YESTERDAY)}\n", "not one of 1 rows can be taken"),
    ],
)
def test_a_file_that_is_none_is_refused_whole_and_staff_are_told(
    database: Database, tmp_path: Path, name: str, text: str, words: str
) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FeedInvalid, match=words):
        take(database, path)
    newest = ImportRuns(database).newest("till")
    assert newest is not None
    assert words in newest.failure


def test_a_time_without_an_offset_is_the_shop_s(tmp_path: Path) -> None:
    local = YESTERDAY.replace(tzinfo=None).isoformat()
    path = till(tmp_path / "till.csv", f"{SHIRT},1,{local},{HERE}", f"{SHIRT},1,{at(YESTERDAY)},{HERE}")
    tokyo, utc = (row for row in read_till(path, zone=ZoneInfo("Asia/Tokyo")) if isinstance(row, TillRow))
    assert utc.sold_at_s == YESTERDAY.timestamp()
    assert tokyo.sold_at_s == utc.sold_at_s - 9 * 3600


def test_a_piece_is_known_by_its_epc_and_kept_as_a_keyed_hash_alone(database: Database, tmp_path: Path) -> None:
    gtin = a_gtin("shirt", 1)
    epc = encode_sgtin96(gtin, 6_543_210)
    head = "epc,quantity,time,store"
    report = take(database, till(tmp_path / "till.csv", f"{epc},1,{at(YESTERDAY)},{HERE}", head=head))
    assert counts(report) == (1, 0, 0)
    ((_, product_id, variant_id, piece),) = Results(database).sales(0)
    assert (product_id, variant_id) == ("shirt", SHIRT)
    assert piece == fingerprint_with(KEY)(piece_named(gtin, SHIRT, "6543210"))
    everything = b"".join(file.read_bytes() for file in tmp_path.glob("psyche*"))
    assert b"6543210" not in everything
    assert epc.encode() not in everything


def test_an_epc_that_names_no_article_is_refused(database: Database, tmp_path: Path) -> None:
    lines = f"35000000700000912345abcd,1,{at(YESTERDAY)},{HERE}", f"xyz,1,{at(YESTERDAY)},{HERE}"
    good = f"{encode_sgtin96(a_gtin('shirt'), 1)},1,{at(YESTERDAY)},{HERE}"
    report = take(database, till(tmp_path / "till.csv", good, *lines, head="epc,quantity,time,store"))
    assert counts(report) == (1, 0, 2)
    assert all("name the article as well" in reason for _, reason in reasons(report))


def test_what_waits_is_counted_with_the_import_that_tells_of_its_time(database: Database, tmp_path: Path) -> None:
    results = Results(database)
    visit = Visit(int(YESTERDAY.timestamp()), 30, False, (Tried("shirt", SHIRT),), ("coat",))
    day = YESTERDAY.date()
    results.keep([VisitCounts(day, visit)], for_the_till=True, today=NOW.date())
    early = till(tmp_path / "a.csv", f"{SHIRT},1,{at(YESTERDAY + timedelta(minutes=40))},{HERE}")
    take(database, early)
    assert results.outcomes(30) == {False: Outcomes()}  # its two hours are not over yet
    before = f"{NAVY},1,{at(YESTERDAY - timedelta(days=1))},{HERE}"
    late = till(tmp_path / "b.csv", before, f"{NAVY},1,{at(YESTERDAY + timedelta(hours=4))},{HERE}")
    take(database, late)
    assert results.outcomes(30) == {False: Outcomes(1, 1, 0, 0)}
    assert database.read("SELECT count(*) FROM visit")[0][0] == 0
    take(database, late)
    assert results.outcomes(30) == {False: Outcomes(1, 1, 0, 0)}


def test_a_full_disk_keeps_nothing_of_the_file(database: Database, tmp_path: Path) -> None:
    lines = [f"{SHIRT},1,{at(YESTERDAY + timedelta(seconds=second))},{HERE}" for second in range(20_000)]
    (pages,) = database.read("PRAGMA page_count")[0]
    database.connection().execute(f"PRAGMA max_page_count = {pages + 50}")
    with pytest.raises(StoreUnavailable, match="disk is full"):
        take(database, till(tmp_path / "till.csv", *lines))
    assert sold(database) == {}
    database.connection().execute("PRAGMA max_page_count = 1000000")
    assert counts(take(database, tmp_path / "till.csv")) == (20_000, 0, 0)
