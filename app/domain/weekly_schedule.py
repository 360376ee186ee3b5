"""A week in local time: when something is on, told by the clock on the wall, also on the days when that clock jumps."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = "|".join(_DAYS)
_WINDOW = re.compile(
    rf"(?P<days>daily|(?:{_DAY})(?:-(?:{_DAY}))?(?:,(?:{_DAY})(?:-(?:{_DAY}))?)*)\s+"
    r"(?P<on>(?:[01]\d|2[0-3]):[0-5]\d)\s*[-–]\s*(?P<off>(?:[01]\d|2[0-3]):[0-5]\d|24:00)"
)
_MIDNIGHT = 24 * 60
_LOOK_AHEAD_DAYS = 8
_Interval = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class WeeklyWindow:
    """On from `on` to `off` (minutes after midnight) on each of `days` (0 is Monday).

    `off` at or before `on` lies on the day after.
    """

    days: frozenset[int]
    on: int
    off: int

    @classmethod
    def parse(cls, text: str) -> "WeeklyWindow":
        """Read `mon-fri 08:30-20:00`, `sat,sun 10:00-19:00`, `fri 22:00-02:00` or `daily 00:00-24:00`.

        Raises ValueError that says what is wrong.
        """
        found = _WINDOW.fullmatch(text.strip().lower())
        if found is None:
            raise ValueError('it is not days and hours, such as "mon-fri 08:30-20:00"')
        window = cls(_days(found["days"]), _minutes(found["on"]), _minutes(found["off"]))
        if window.on == window.off:
            raise ValueError("it ends when it begins; for the whole day write 00:00-24:00")
        return window


@dataclass(frozen=True, slots=True)
class WeeklySchedule:
    """On within any of its windows, by the wall clock of `zone`; without windows always on.

    Windows are turned into stretches of absolute time, so a clock that is put back switches nothing twice: what begins
    in the hour that comes twice begins the first time, what ends in it ends the second time, and what begins or ends
    in the hour that is left out does so when the clock jumps.
    """

    windows: tuple[WeeklyWindow, ...]
    zone: tzinfo

    def is_on(self, at: datetime) -> bool:
        """Whether it is on at this moment (aware)."""
        if not self.windows:
            return True
        moment = at.astimezone(UTC)
        return any(begin <= moment < end for begin, end in self._stretches(moment))

    def next_change(self, after: datetime) -> datetime | None:
        """Return when it goes on or off next (aware, UTC), strictly after this moment; None when it never does."""
        if not self.windows:
            return None
        moment = after.astimezone(UTC)
        horizon = moment + timedelta(days=_LOOK_AHEAD_DAYS)
        edges = (edge for stretch in self._stretches(moment) for edge in stretch)
        return min((edge for edge in edges if moment < edge < horizon), default=None)

    def _stretches(self, moment: datetime) -> Sequence[_Interval]:
        """Return the stretches of absolute time around a moment, joined where they touch, in order."""
        today = moment.astimezone(self.zone).date()
        found: list[_Interval] = []
        for offset in range(-2, _LOOK_AHEAD_DAYS + 2):
            day = today + timedelta(days=offset)
            found += (self._stretch(window, day) for window in self.windows if day.weekday() in window.days)
        return _joined(found)

    def _stretch(self, window: WeeklyWindow, day: date) -> _Interval:
        off = window.off if window.off > window.on else window.off + _MIDNIGHT
        begin, end = _instant(day, window.on, self.zone, last=False), _instant(day, off, self.zone, last=True)
        return begin, max(begin, end)


def _days(text: str) -> frozenset[int]:
    if text == "daily":
        return frozenset(range(7))
    days: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        begin, end = _DAYS.index(first), _DAYS.index(last or first)
        days.update((begin + step) % 7 for step in range((end - begin) % 7 + 1))
    return frozenset(days)


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def _instant(day: date, minutes: int, zone: tzinfo, *, last: bool) -> datetime:
    """Return when the wall clock shows this: the first or the last time, or the moment at which it leaves it out."""
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    early, late = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    if early <= late:
        return late if last else early
    before, after = late, early  # a gap: `late` is counted with the offset that holds only after it
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _joined(stretches: Iterable[_Interval]) -> list[_Interval]:
    joined: list[_Interval] = []
    for begin, end in sorted(stretches):
        if joined and begin <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif begin < end:
            joined.append((begin, end))
    return joined
