"""When a shop is safely closed."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from app.domain.opening import is_outside_hours
from app.domain.stores import OpeningPeriod, Store

PARIS = ZoneInfo("Europe/Paris")
DAYS = tuple(OpeningPeriod(day, time(10), time(19, 30)) for day in range(6))
ALWAYS = tuple(OpeningPeriod(day, time(0), time(0)) for day in range(7))


def shop(opening: tuple[OpeningPeriod, ...], zone: str = "Europe/Paris") -> Store:
    return Store("P1", "Paris", "", "", "", "FR", None, None, "", opening, zone)


@pytest.mark.parametrize(
    ("when", "outside"),
    [
        (datetime(2026, 7, 15, 12, tzinfo=PARIS), False),
        (datetime(2026, 7, 15, 9, 59, tzinfo=PARIS), True),
        (datetime(2026, 7, 15, 10, tzinfo=PARIS), False),
        (datetime(2026, 7, 15, 19, 30, tzinfo=PARIS), True),
        (datetime(2026, 7, 19, 12, tzinfo=PARIS), True),  # a Sunday
        (datetime(2026, 7, 15, 17, 45, tzinfo=UTC), True),  # 19:45 there
        (datetime(2026, 1, 14, 17, 45, tzinfo=UTC), False),  # 18:45 there
    ],
)
def test_hours_as_published_decide(when: datetime, outside: bool) -> None:
    assert is_outside_hours(shop(DAYS), when) is outside


@pytest.mark.parametrize("store", [shop(ALWAYS), shop(()), None, shop(DAYS, "Nowhere/Land")])
@pytest.mark.parametrize(("hour", "outside"), [(2, False), (3, True), (4, True), (5, False), (14, False)])
def test_where_no_hours_help_it_is_the_night_from_three_to_five(
    store: Store | None,
    hour: int,
    outside: bool,
) -> None:
    assert is_outside_hours(store, datetime(2026, 7, 15, hour, 30, tzinfo=PARIS), PARIS) is outside


def test_a_holiday_is_closed_although_the_weekday_is_open() -> None:
    holiday = datetime(2026, 7, 14, 12, tzinfo=PARIS)
    closed = OpeningPeriod(1, time(0), time(0), holiday.date(), holiday.date())
    assert is_outside_hours(shop((*DAYS, closed)), holiday)
