"""Opening hours of schema.org: "Mo-Fr 10:00-19:30" and OpeningHoursSpecification."""

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any

from app.domain.stores import OpeningPeriod

_DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")
_WEEK = 7
_TIME = r"(\d{1,2}):?(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?"
_DAY_LIST = r"(?:(?:Mo|Tu|We|Th|Fr|Sa|Su)[a-z]*\.?(?:\s*-\s*(?:Mo|Tu|We|Th|Fr|Sa|Su)[a-z]*\.?)?\s*[,\s]\s*)+"
_ENTRY = re.compile(rf"({_DAY_LIST})?{_TIME}\s*[-\u2013]\s*{_TIME}", re.IGNORECASE)
_RANGE = re.compile(r"(mo|tu|we|th|fr|sa|su)[a-z]*\.?(?:\s*-\s*(mo|tu|we|th|fr|sa|su)[a-z]*)?", re.IGNORECASE)
_ONE_TIME = re.compile(_TIME)
_CLOSED = re.compile(rf"{_DAY_LIST}?closed", re.IGNORECASE)
_MAX_PERIODS = 400


def parse_opening(store: dict[str, Any]) -> tuple[OpeningPeriod, ...]:
    """Return all opening periods of a schema.org place. Raises ValueError that says what cannot be read."""
    periods: list[OpeningPeriod] = []
    for text in _as_list(store.get("openingHours")):
        periods += _from_text(str(text))
    for key in ("openingHoursSpecification", "specialOpeningHoursSpecification"):
        for specification in _as_list(store.get(key)):
            if isinstance(specification, dict):
                periods += _from_specification(specification)
            else:
                raise ValueError(f"{key} {str(specification)[:60]!r} is no OpeningHoursSpecification")  # noqa: TRY004
    if len(periods) > _MAX_PERIODS:
        raise ValueError(f"more than {_MAX_PERIODS} opening periods")
    return tuple(periods)


def _from_text(text: str) -> Iterator[OpeningPeriod]:
    """Read "Mo-Fr 10:00-12:00, 14:00-19:00; Sa 10:00-19:00": hours without days belong to the days before them."""
    position, days = 0, list(range(_WEEK))
    text = text.strip()
    while position < len(text):
        if closed := _CLOSED.match(text, position):
            position = closed.end()
        elif entry := _ENTRY.match(text, position):
            if entry[1]:
                days = list(_days(entry[1]))
            opens, closes = _clock(entry[2], entry[3]), _clock(entry[4], entry[5])
            for day in days:
                yield OpeningPeriod(day, opens, closes)
            position = entry.end()
        else:
            raise ValueError(f"openingHours {text[:60]!r} is not like Mo-Fr 10:00-19:30")
        while position < len(text) and text[position] in " ,;\n\t":
            position += 1


def _from_specification(specification: dict[str, Any]) -> Iterator[OpeningPeriod]:
    valid_from, valid_through = _date(specification.get("validFrom")), _date(specification.get("validThrough"))
    is_dated = valid_from is not None or valid_through is not None
    names = [str(name).rstrip("/").rpartition("/")[2] for name in _as_list(specification.get("dayOfWeek"))]
    days = [day for name in names if name != "PublicHolidays" for day in _days(name.removeprefix("schema:"))]
    if names and not days:
        return
    if not names:
        days = list(_days_between(valid_from, valid_through))
    opens, closes = _time(specification.get("opens")), _time(specification.get("closes"))
    if (opens is None) != (closes is None):
        raise ValueError("opening hours with one of opens and closes alone")
    if opens is None or closes is None or (opens == closes == time(0)):
        if not is_dated:
            return  # closed every week on that day: no period says so
        opens = closes = time(0)
    for day in days:
        yield OpeningPeriod(day, opens, closes, valid_from, valid_through)


def _days(text: str) -> Iterator[int]:
    found = False
    for match in _RANGE.finditer(text):
        found = True
        first = _DAYS.index(match[1].lower())
        last = _DAYS.index(match[2].lower()) if match[2] else first
        yield from ((first + step) % _WEEK for step in range((last - first) % _WEEK + 1))
    if not found:
        raise ValueError(f"dayOfWeek {text[:40]!r} is no day")


def _days_between(valid_from: date | None, valid_through: date | None) -> Iterator[int]:
    if valid_from is None or valid_through is None:
        yield from range(_WEEK)
        return
    if valid_through < valid_from:
        raise ValueError(f"validThrough {valid_through} is before validFrom {valid_from}")
    for step in range(min(_WEEK, (valid_through - valid_from).days + 1)):
        yield (valid_from + timedelta(days=step)).weekday()


def _time(value: Any) -> time | None:
    if value in (None, ""):
        return None
    match = _ONE_TIME.fullmatch(str(value).strip().removeprefix("T"))
    if match is None:
        raise ValueError(f"time {str(value)[:40]!r} is not like 19:30")
    return _clock(match[1], match[2])


def _clock(hours: str, minutes: str) -> time:
    """Return a time of day; 24:00 is midnight."""
    if (hours, minutes) == ("24", "00"):
        return time(0)
    try:
        return time(int(hours), int(minutes))
    except ValueError:
        raise ValueError(f"{hours}:{minutes} is no time of day") from None


def _date(value: Any) -> date | None:
    if value in (None, ""):
        return None
    try:
        return date.fromisoformat(str(value)[:10])
    except ValueError:
        raise ValueError(f"date {str(value)[:40]!r} is not like 2026-12-24") from None


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
