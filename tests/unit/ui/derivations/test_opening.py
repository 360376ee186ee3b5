"""Whether a store is open, in its own time zone."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.domain.stores import OpeningPeriod, Store
from tests.support.shop import a_store
from ui.derivations.opening import Opening, hours_text, opening_at
from ui.models.kinds import OpenState

PARIS = ZoneInfo("Europe/Paris")
WEEK = tuple(OpeningPeriod(day, time(10), time(19, 30)) for day in range(6))


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """Return a moment of 2026 in Paris; 16 November is a Monday."""
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS)


def store(*periods: OpeningPeriod) -> Store:
    return a_store(opening=periods)


@pytest.mark.parametrize(
    ("now", "state", "until", "text"),
    [
        (at(16, 9, 59), OpenState.Closed, at(16, 10), "10 h"),
        (at(16, 10), OpenState.Open, at(16, 19, 30), "19 h 30"),
        (at(16, 18, 59), OpenState.Open, at(16, 19, 30), "19 h 30"),
        (at(16, 19), OpenState.ClosesSoon, at(16, 19, 30), "19 h 30"),
        (at(16, 19, 30), OpenState.Closed, at(17, 10), "mar. 10 h"),
        (at(21, 20), OpenState.Closed, at(23, 10), "lun. 10 h"),
        (at(22, 12), OpenState.Closed, at(23, 10), "lun. 10 h"),
    ],
)
def test_a_regular_week(now: datetime, state: OpenState, until: datetime, text: str) -> None:
    shop = store(*WEEK)
    assert opening_at(shop, now) == Opening(state, until)
    assert opening_at(shop, now.astimezone(UTC)) == Opening(state, until)
    assert hours_text(opening_at(shop, now), shop, now, "fr").replace("\u00a0", " ") == text


def test_a_lunch_break() -> None:
    shop = store(OpeningPeriod(0, time(14), time(19)), OpeningPeriod(0, time(9), time(12)))
    assert opening_at(shop, at(16, 11)) == Opening(OpenState.Open, at(16, 12))
    assert opening_at(shop, at(16, 13)) == Opening(OpenState.Closed, at(16, 14))
    assert opening_at(shop, at(16, 20)) == Opening(OpenState.Closed, at(23, 9))


def test_open_until_after_midnight() -> None:
    shop = store(OpeningPeriod(4, time(18), time(2)))
    assert opening_at(shop, at(20, 23)) == Opening(OpenState.Open, at(21, 2))
    assert opening_at(shop, at(21, 1, 45)) == Opening(OpenState.ClosesSoon, at(21, 2))
    assert opening_at(shop, at(21, 2)) == Opening(OpenState.Closed, at(27, 18))


def test_around_the_clock() -> None:
    shop = store(*(OpeningPeriod(day, time(0), time(0)) for day in range(7)))
    opening = opening_at(shop, at(18, 3))
    assert opening == Opening(OpenState.Open)
    assert hours_text(opening, shop, at(18, 3), "fr") == ""


def test_a_dated_exception_replaces_its_weekday() -> None:
    christmas_eve = date(2026, 12, 24)  # a Thursday
    shop = store(*WEEK, OpeningPeriod(3, time(9), time(16), christmas_eve, christmas_eve))
    assert opening_at(shop, at(24, 9, 30, month=12)).until == at(24, 16, month=12)
    assert opening_at(shop, at(24, 17, month=12)) == Opening(OpenState.Closed, at(25, 10, month=12))
    assert opening_at(shop, at(17, 17, month=12)).until == at(17, 19, 30, month=12)


def test_a_day_closed_by_exception() -> None:
    holiday = date(2026, 12, 25)  # a Friday
    shop = store(*WEEK, OpeningPeriod(4, time(0), time(0), holiday, holiday))
    assert opening_at(shop, at(25, 12, month=12)) == Opening(OpenState.Closed, at(26, 10, month=12))


def test_a_season_without_an_end() -> None:
    shop = store(OpeningPeriod(0, time(10), time(18)), OpeningPeriod(0, time(10), time(22), date(2026, 12, 1)))
    assert opening_at(shop, at(16, 12)).until == at(16, 18)
    assert opening_at(shop, at(7, 12, month=12)).until == at(7, 22, month=12)


def test_clocks_go_forward_and_back() -> None:
    nights = store(*(OpeningPeriod(day, time(22), time(3)) for day in range(7)))
    spring = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # 01:30 in Paris; at 02:00 it becomes 03:00
    assert opening_at(nights, spring) == Opening(OpenState.ClosesSoon, at(29, 3, month=3))
    autumn = datetime(2026, 10, 24, 22, 30, tzinfo=UTC)  # 00:30 in Paris; at 03:00 it becomes 02:00
    opening = opening_at(nights, autumn)
    assert opening.until is not None
    assert (opening.until.astimezone(UTC) - autumn).total_seconds() == 3.5 * 3600


def test_another_time_zone() -> None:
    shop = Store("RUN", "", "", "", "", "", None, None, "", WEEK, "Indian/Reunion")
    assert opening_at(shop, datetime(2026, 11, 16, 6, 30, tzinfo=UTC)).state is OpenState.Open
    assert opening_at(shop, datetime(2026, 11, 16, 16, 0, tzinfo=UTC)).state is OpenState.Closed


@pytest.mark.parametrize("zone", ["Nowhere/Land", "", "../etc/passwd", "Europe", "a\x00b"])
def test_an_unknown_time_zone_is_no_reason_to_fail(zone: str) -> None:
    shop = Store("X", "", "", "", "", "", None, None, "", WEEK, zone)
    opening = opening_at(shop, at(16, 12))
    assert opening == Opening(OpenState.Unknown)
    assert hours_text(opening, shop, at(16, 12), "fr") == ""


def test_hours_that_nobody_published() -> None:
    assert opening_at(store(), at(16, 12)) == Opening(OpenState.Unknown)


def test_a_store_that_never_opens_again() -> None:
    past = OpeningPeriod(0, time(10), time(18), date(2025, 1, 1), date(2025, 2, 1))
    assert opening_at(store(past), at(16, 12)) == Opening(OpenState.Closed)
