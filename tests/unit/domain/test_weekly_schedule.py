"""Hours by the clock on the wall, above all on the two nights a year on which it jumps."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.weekly_schedule import WeeklySchedule, WeeklyWindow

PARIS = ZoneInfo("Europe/Paris")
CHANGES = {  # the first moment of the new time: in Europe at 01:00 UTC, elsewhere at other hours and by half an hour
    "Europe/Paris": (datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)),
    "America/New_York": (datetime(2026, 3, 8, 7, tzinfo=UTC), datetime(2026, 11, 1, 6, tzinfo=UTC)),
    "Australia/Lord_Howe": (datetime(2026, 10, 3, 15, 30, tzinfo=UTC), datetime(2026, 4, 4, 15, tzinfo=UTC)),
}


def schedule(*texts: str, zone: str = "Europe/Paris") -> WeeklySchedule:
    return WeeklySchedule(tuple(WeeklyWindow.parse(text) for text in texts), ZoneInfo(zone))


def paris(day: int, hour: int, minute: int = 0, *, month: int = 11, fold: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=PARIS, fold=fold)


def test_without_windows_it_is_always_on() -> None:
    always = schedule()
    assert always.is_on(paris(22, 3))
    assert always.next_change(paris(22, 3)) is None


def test_a_whole_week_never_changes() -> None:
    assert schedule("daily 00:00-24:00").next_change(paris(22, 3)) is None
    assert schedule("daily 00:00-24:00").is_on(paris(25, 2, 30, month=10, fold=1))


def test_the_hours_of_a_shop() -> None:
    hours = schedule("mon-fri 08:30-20:00", "sat 09:00-19:30")
    assert not hours.is_on(paris(20, 8, 29))  # a Friday
    assert hours.is_on(paris(20, 8, 30))
    assert hours.is_on(paris(20, 19, 59))
    assert not hours.is_on(paris(20, 20))
    assert hours.next_change(paris(20, 20)) == paris(21, 9)
    assert hours.next_change(paris(21, 19, 30)) == paris(23, 8, 30)  # over the Sunday


def test_a_window_past_midnight_belongs_to_the_day_it_begins_on() -> None:
    late = schedule("fri 22:00-02:00")
    assert late.is_on(paris(20, 23))
    assert late.is_on(paris(21, 1, 59))
    assert not late.is_on(paris(21, 2))
    assert not late.is_on(paris(21, 23))
    assert not late.is_on(paris(20, 1))


def test_windows_that_touch_are_one() -> None:
    both = schedule("sat 10:00-24:00", "sun 00:00-03:00")
    assert both.next_change(paris(21, 10)) == paris(22, 3)


def test_days_may_go_round_the_week() -> None:
    days = WeeklyWindow.parse("SAT-mon,wed 10:00–12:00").days
    assert days == {5, 6, 0, 2}


def test_in_the_hour_that_is_left_out() -> None:
    jump = CHANGES["Europe/Paris"][0]
    assert schedule("sat 22:00-02:30").next_change(jump - timedelta(hours=2)) == jump
    assert schedule("sun 02:30-06:00").next_change(jump - timedelta(hours=2)) == jump
    assert schedule("sun 02:10-02:40").next_change(jump - timedelta(hours=2)) != jump  # all of it is left out


def test_in_the_hour_that_comes_twice() -> None:
    late = schedule("sat 22:00-02:30")
    assert late.is_on(paris(25, 2, 29, month=10, fold=0))
    assert late.is_on(paris(25, 2, 45, month=10, fold=0))
    assert late.is_on(paris(25, 2, 29, month=10, fold=1))
    assert not late.is_on(paris(25, 2, 30, month=10, fold=1))
    early = schedule("sun 02:30-06:00")
    assert not early.is_on(paris(25, 2, 29, month=10, fold=0))
    assert early.is_on(paris(25, 2, 10, month=10, fold=1))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "days and hours"),
        ("mon", "days and hours"),
        ("mon 25:00-26:00", "days and hours"),
        ("mon 8:30-20:00", "days and hours"),
        ("mon-fri 08:30", "days and hours"),
        ("lundi 08:30-20:00", "days and hours"),
        ("mon 24:00-08:00", "days and hours"),
        ("mon 09:00-09:00", "00:00-24:00"),
    ],
)
def test_what_is_no_window_is_refused(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        WeeklyWindow.parse(text)


minutes = st.integers(0, 24 * 60 - 1)
windows = st.builds(
    WeeklyWindow, st.frozensets(st.integers(0, 6), min_size=1), minutes, st.integers(0, 24 * 60)
).filter(lambda window: window.off not in {window.on, 0})


@settings(deadline=None)
@given(
    st.sampled_from(sorted(CHANGES)), st.booleans(), st.lists(windows, min_size=1, max_size=4), st.integers(-2880, 2880)
)
def test_around_both_changes_it_agrees_with_the_wall(
    zone: str, is_second: bool, chosen: list[WeeklyWindow], offset: int
) -> None:
    """Outside the hour that comes twice, the wall alone decides; and every change told is one, with none between."""
    change = CHANGES[zone][is_second]
    hours = WeeklySchedule(tuple(chosen), ZoneInfo(zone))
    moment = change + timedelta(minutes=offset)
    wall = moment.astimezone(ZoneInfo(zone))
    if wall.utcoffset() == wall.replace(fold=1 - wall.fold).utcoffset() and not _is_by_a_gap(wall, change):
        assert hours.is_on(moment) == any(_on_by_the_wall(window, wall) for window in chosen)
    upcoming = hours.next_change(moment)
    if upcoming is None:
        assert hours.is_on(moment) == hours.is_on(moment + timedelta(days=3))
        return
    assert hours.is_on(upcoming) != hours.is_on(upcoming - timedelta(seconds=1))
    steps = int((upcoming - moment).total_seconds() // 900)
    assert all(hours.is_on(moment + timedelta(minutes=15 * step)) == hours.is_on(moment) for step in range(steps))


@settings(deadline=None)
@given(st.lists(windows, min_size=1, max_size=4))
def test_nothing_is_switched_twice_in_the_night_of_the_change(chosen: list[WeeklyWindow]) -> None:
    """A clock that is put back makes a night longer, never richer in changes than its windows have ends."""
    hours = WeeklySchedule(tuple(chosen), PARIS)
    moment, end, seen = CHANGES["Europe/Paris"][1] - timedelta(hours=12), CHANGES["Europe/Paris"][1], 0
    while (upcoming := hours.next_change(moment)) is not None and upcoming < end + timedelta(hours=12):
        assert upcoming > moment
        moment, seen = upcoming, seen + 1
    assert seen <= 4 * len(chosen)


def _on_by_the_wall(window: WeeklyWindow, wall: datetime) -> bool:
    now, today = wall.hour * 60 + wall.minute, wall.date()
    if window.off > window.on:
        return today.weekday() in window.days and window.on <= now < window.off
    is_today = today.weekday() in window.days and now >= window.on
    return is_today or (_before(today).weekday() in window.days and now < window.off)


def _is_by_a_gap(wall: datetime, change: datetime) -> bool:
    """The last minutes before clocks go forward and the first after: what is left out of the wall is settled there."""
    return abs((wall - change).total_seconds()) < 60


def _before(day: date) -> date:
    return day - timedelta(days=1)
