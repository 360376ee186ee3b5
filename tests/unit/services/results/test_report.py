"""What staff are told: no count below five, how sure it is, and what cannot be said yet."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.results import ArticleCounts, LiftState, Outcomes, ResultsReport, Tried, Visit
from app.services.results.report import ReportRules, as_csv, make_report
from app.store import Database, Results, open_database

NOW = datetime(2026, 11, 20, 16, 3, tzinfo=UTC)
DAY = NOW.date()
RULES = ReportRules(percent=30, match_till=True)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def given(database: Database, *articles: ArticleCounts, day_back: int = 1) -> None:
    with Results(database).settling() as settling:
        for article in articles:
            settling.count(DAY - timedelta(days=day_back), article)


def compared(database: Database, *, percent: int = 30, **arms: Outcomes) -> None:
    with Results(database).settling() as settling:
        for name, outcomes in arms.items():
            settling.add(DAY, Visit(0, percent, name == "held", (Tried("a", ""),)), outcomes)


def sold(database: Database, variant: str, product: str, quantity: int, at: datetime = NOW) -> None:
    row = (f"{variant} {at} {quantity}".encode(), variant, product, int(at.timestamp()), quantity, None)
    with database.transaction() as connection:
        connection.execute("INSERT INTO till_sale VALUES (?, ?, ?, ?, ?, ?)", row)


def report(database: Database, rules: ReportRules = RULES) -> ResultsReport:
    return make_report(Results(database), rules, NOW)


def test_nothing_at_all(database: Database) -> None:
    told = report(database)
    assert told.most_tried == told.most_bought == told.not_bought == ()
    assert (told.matches, told.by_chance, told.last_sale_at) == (0, None, None)
    assert told.lift.state is LiftState.NO_TILL


def test_lists_begin_with_the_largest_and_have_nothing_below_five(database: Database) -> None:
    given(
        database,
        ArticleCounts("shirt", "shirt-M", tried=4, settled=4, bought=1),
        ArticleCounts("shirt", "shirt-L", tried=8, settled=7, bought=1, by_chance=2),
        ArticleCounts("coat", "coat-M", tried=30, settled=30, bought=11, certain=6, by_chance=1),
        ArticleCounts("hat", "hat-M", tried=4, settled=4),
    )
    sold(database, "coat-M", "coat", 9)
    sold(database, "coat-M", "coat", -2)
    sold(database, "shirt-M", "shirt", 3)
    sold(database, "shirt-L", "shirt", 1)
    sold(database, "belt-M", "belt", 20)
    told = report(database)
    assert told.most_tried == (
        ArticleCounts("coat", "", 30, 30, 11, 6, 0, 7),
        ArticleCounts("shirt", "", 12, 11, 0, 0, 0, 0),
    )
    assert [(one.product_id, one.sold) for one in told.most_bought] == [("belt", 20), ("coat", 7)]
    assert [(one.variant_id, one.settled, one.bought) for one in told.not_bought] == [
        ("coat-M", 30, 11),
        ("shirt-L", 7, 0),
    ]


def test_days_of_more_than_four_weeks_ago_are_in_no_list(database: Database) -> None:
    given(database, ArticleCounts("shirt", "shirt-M", tried=9, settled=9), day_back=29)
    sold(database, "shirt-M", "shirt", 9, NOW - timedelta(days=30))
    told = report(database)
    assert told.most_tried == told.most_bought == ()


def test_matches_come_with_what_chance_explains(database: Database) -> None:
    given(database, ArticleCounts("shirt", "shirt-M", tried=400, settled=400, bought=60, by_chance=20))
    told = report(database)
    assert told.matches == 60
    assert told.by_chance is not None
    assert told.by_chance.value == pytest.approx(20)
    assert 12 < told.by_chance.low < 20 < told.by_chance.high < 32


def test_what_is_not_matched_is_told_before_all_else(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    assert report(database, ReportRules(30, match_till=False)).lift.state is LiftState.NO_MATCHING


def test_without_any_held_out_there_is_nothing_to_compare_with(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    compared(database, percent=0, shown=Outcomes(1000, 200, 40, 8))
    lift = report(database, ReportRules(0, match_till=True)).lift
    assert lift.state is LiftState.NO_HOLDOUT
    assert lift.conversion_shown is not None
    assert lift.conversion_shown.value == pytest.approx(0.16)


def test_a_lift_is_told_once_it_means_something(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    compared(database, shown=Outcomes(700, 150, 30, 6), held=Outcomes(300, 60, 12, 3))
    few = report(database).lift
    assert few.state is LiftState.NOT_ENOUGH
    assert few.lacking is not None
    assert few.lacking > 5000
    compared(database, shown=Outcomes(27_300, 5850, 1170, 234), held=Outcomes(11_700, 2340, 468, 117))
    enough = report(database).lift
    assert enough.state is LiftState.KNOWN
    assert enough.shown == Outcomes(28_000, 6000, 1200, 240)
    assert enough.lift is not None
    assert enough.lift.value == pytest.approx((4800 / 28_000) / (1920 / 12_000) - 1)
    assert enough.lift.low < enough.lift.value < enough.lift.high


def test_sessions_of_another_share_are_not_mixed_in(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    compared(database, percent=10, shown=Outcomes(28_000, 6000), held=Outcomes(12_000, 2000))
    lift = report(database).lift
    assert (lift.state, lift.shown, lift.held) == (LiftState.NOT_ENOUGH, Outcomes(), Outcomes())


def test_fewer_than_five_sessions_are_not_told(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    compared(database, shown=Outcomes(4, 4), held=Outcomes(3, 1))
    lift = report(database).lift
    assert (lift.shown, lift.held, lift.conversion_shown, lift.conversion_held) == (Outcomes(), Outcomes(), None, None)


def test_the_file_has_what_the_screen_has_and_no_formula(database: Database) -> None:
    sold(database, "shirt-M", "shirt", 9)
    given(database, ArticleCounts("shirt", "shirt-M", tried=40, settled=40, bought=3, by_chance=6))
    compared(database, shown=Outcomes(28_000, 6000, 1200, 240), held=Outcomes(12_000, 2400, 480, 120))
    text = as_csv(report(database), lambda _product, _variant: ("=1+1", "white", "M"))
    table = list(csv.DictReader(io.StringIO(text)))
    by_list = {row["list"]: row for row in table}
    assert list(by_list) == [
        "most_tried", "most_bought", "not_bought", "with_suggestions", "without_suggestions", "lift",
    ]  # fmt: skip
    tried = by_list["most_tried"]
    assert (tried["title"], tried["tried"], tried["bought"], tried["by_chance"]) == ("'=1+1", "40", "", "6")
    assert by_list["with_suggestions"]["settled"] == "28000"
    assert float(by_list["lift"]["low"]) < float(by_list["lift"]["value"]) < float(by_list["lift"]["high"])
