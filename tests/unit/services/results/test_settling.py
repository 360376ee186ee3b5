"""What the till is asked of a visit: after it, not before, not of other days, and what chance alone would say."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.results import ArticleCounts, Outcomes, Tried, Visit, VisitCounts
from app.services.results.settling import MatchRules, settle
from app.store import Database, Results, open_database

HOUR = 3600
DAY = 24 * HOUR
TEN = int(datetime(2026, 11, 20, 10, tzinfo=UTC).timestamp())
TODAY = datetime(2026, 11, 20, tzinfo=UTC).date()
RULES = MatchRules(within_s=2 * HOUR, wait_s=3 * DAY)
NOW_S = TEN + 12 * HOUR
SHIRT = Tried("shirt", "shirt-M")
PIECE, OTHER_PIECE = b"p" * 16, b"o" * 16


@pytest.fixture
def results(tmp_path: Path) -> Iterator["Given"]:
    database = open_database(tmp_path / "psyche.sqlite3")
    yield Given(database)
    database.close()


class Given(Results):
    """Counts over a till that sold something each evening from the 17th on."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.database = database
        for days in range(-3, 1):
            self.sell(TEN + days * DAY + 9 * HOUR, product="socks")

    def sell(
        self, at_s: int, variant: str = "shirt-M", product: str = "shirt", piece: bytes | None = None, quantity: int = 1
    ) -> None:
        sale = (f"{at_s} {variant} {piece!r} {quantity}".encode(), variant, product, at_s, quantity, piece)
        with self.database.transaction() as connection:
            connection.execute("INSERT INTO till_sale VALUES (?, ?, ?, ?, ?, ?)", sale)

    def visit(self, *tried: Tried, at_s: int = TEN, suggested: tuple[str, ...] = (), held: bool = False) -> None:
        visit = Visit(at_s, 30, held, tried or (SHIRT,), suggested)
        self.keep([VisitCounts(datetime.fromtimestamp(at_s, UTC).date(), visit)], for_the_till=True, today=TODAY)

    def waiting(self) -> int:
        return int(self.database.read("SELECT count(*) FROM visit")[0][0])

    def of(self, variant: str = "shirt-M") -> ArticleCounts:
        (found,) = (one for one in self.tried(TODAY - timedelta(days=9), TODAY) if one.variant_id == variant)
        return found


def test_a_sale_within_its_time_is_the_visits(results: Given) -> None:
    results.visit()
    results.sell(TEN + HOUR)
    assert settle(results, RULES, NOW_S) == 1
    assert results.of() == ArticleCounts("shirt", "shirt-M", tried=1, settled=1, bought=1)
    assert results.waiting() == 0


@pytest.mark.parametrize("after_s", [-1, 2 * HOUR + 600])
def test_a_sale_before_or_too_late_is_not(results: Given, after_s: int) -> None:
    results.visit()
    results.sell(TEN + after_s)
    settle(results, RULES, NOW_S)
    assert results.of() == ArticleCounts("shirt", "shirt-M", tried=1, settled=1)


def test_another_size_is_another_article_unless_the_size_was_not_known(results: Given) -> None:
    results.visit(SHIRT, Tried("shirt", ""))
    results.sell(TEN + HOUR, "shirt-L")
    settle(results, RULES, NOW_S)
    assert results.of("shirt-M").bought == 0
    assert results.of("").bought == 1


def test_the_piece_itself_is_certain_and_another_piece_is_not_this_visits(results: Given) -> None:
    results.visit(Tried("shirt", "shirt-M", (PIECE,)), Tried("shirt", "shirt-L", (PIECE,)))
    results.sell(TEN + HOUR, "shirt-M", piece=PIECE)
    results.sell(TEN + HOUR, "shirt-L", piece=OTHER_PIECE)
    settle(results, RULES, NOW_S)
    assert (results.of("shirt-M").bought, results.of("shirt-M").certain) == (1, 1)
    assert (results.of("shirt-L").bought, results.of("shirt-L").certain) == (0, 0)


def test_what_came_back_was_not_sold_to_them(results: Given) -> None:
    results.visit()
    results.sell(TEN + HOUR, quantity=-1)
    settle(results, RULES, NOW_S)
    assert results.of().bought == 0


def test_the_same_hour_of_another_day_says_what_chance_does(results: Given) -> None:
    results.visit(suggested=("coat",))
    results.sell(TEN - DAY + HOUR)
    results.sell(TEN + HOUR, "coat-M", "coat")
    settle(results, RULES, NOW_S)
    assert results.of().by_chance == 1
    assert results.outcomes(30) == {False: Outcomes(sessions=1, bought=1, by_chance=1, both=1)}


def test_a_day_on_which_the_till_was_silent_is_passed_over(results: Given) -> None:
    with results.database.transaction() as connection:
        connection.execute("DELETE FROM till_sale WHERE sold_at_s BETWEEN ? AND ?", (TEN - DAY, TEN - 1))
    results.visit()
    results.sell(TEN - 2 * DAY + HOUR)
    assert settle(results, RULES, NOW_S) == 1
    assert results.of().by_chance == 1


def test_a_visit_waits_until_its_time_is_told_of_and_goes_uncounted_after_its_days(results: Given) -> None:
    late = TEN + 9 * HOUR
    results.visit(at_s=late)
    assert settle(results, RULES, NOW_S) == 0
    assert results.waiting() == 1
    assert settle(results, RULES, late + 3 * DAY) == 0
    assert results.waiting() == 1
    assert settle(results, RULES, late + 3 * DAY + 1) == 0
    assert results.waiting() == 0
    assert results.of() == ArticleCounts("shirt", "shirt-M", tried=1)


def test_a_visit_on_a_day_without_any_sale_is_not_taken_for_one_that_bought_nothing(results: Given) -> None:
    with results.database.transaction() as connection:
        connection.execute("DELETE FROM till_sale WHERE sold_at_s > ?", (TEN - HOUR,))
    results.sell(TEN + 2 * DAY, product="socks")
    results.visit()
    assert settle(results, RULES, NOW_S) == 0
    assert results.waiting() == 1


def test_a_visit_that_a_wrong_clock_dated_ahead_is_forgotten(results: Given) -> None:
    results.visit(at_s=TEN + 100 * DAY)
    settle(results, RULES, NOW_S)
    assert results.waiting() == 0


def test_a_visit_is_counted_once_however_often_the_till_is_read(results: Given) -> None:
    results.visit(suggested=("coat",))
    results.sell(TEN + HOUR)
    assert [settle(results, RULES, NOW_S) for _ in range(3)] == [1, 0, 0]
    assert results.outcomes(30)[False].sessions == 1


def test_both_kinds_of_session_are_counted_apart_and_one_with_nothing_to_suggest_in_neither(results: Given) -> None:
    results.visit(suggested=("coat",))
    results.visit(suggested=("coat",), held=True)
    results.visit(Tried("hat", "hat-M"))
    results.sell(TEN + HOUR)
    assert settle(results, RULES, NOW_S) == 3
    assert results.outcomes(30) == {False: Outcomes(1, 1, 0, 0), True: Outcomes(1, 1, 0, 0)}
    assert results.outcomes(10) == {}


def test_chance_alone_is_no_conversion(results: Given) -> None:
    """A shirt that sells every quarter of an hour of every day seems to be bought by everybody, and by nobody more."""
    for day in range(-3, 1):
        for quarter in range(36):
            results.sell(TEN + day * DAY + quarter * 900)
    for number in range(20):
        results.visit(at_s=TEN + 600 * (number % 6), suggested=("coat",))
    settle(results, RULES, NOW_S)
    assert results.outcomes(30)[False] == Outcomes(20, 20, 20, 20)
