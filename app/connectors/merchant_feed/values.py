"""Single values of a feed: words cleaned, instants, yes and no, languages."""

import re
from datetime import MAXYEAR, UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from pathlib import Path

from app.connectors.merchant_feed.markup import without_markup

_HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]")
_BLANKS = re.compile("[ \t\r\n\f\v\x85\u2028\u2029]+")
_INVISIBLE_IN_ID = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\xad\ud800-\udfff]")
_LONGEST = 256 * 1024
_LONGEST_KEPT = 4096
_LANGUAGE_IN_NAME = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_EXTENSIONS = frozenset({"gz"})
_MAX_MOMENTS = 100
_LAST_S = 253_402_300_799  # the last second that a calendar of four digits has


def words(text: str, limit: int) -> str:
    """Return text for people: blanks joined, control and direction-override characters and mark-up gone.

    Non-breaking spaces stay. What is longer than `limit` characters is cut and ends in an ellipsis; nothing is looked
    at beyond a quarter of a million.
    """
    if len(text) <= _LONGEST_KEPT:
        return _words(text, limit)
    if len(text) > _LONGEST:
        text = text[:_LONGEST]
        begun = text.rfind("<")
        text = text[:begun] if begun >= 0 and ">" not in text[begun:] else text
    return _words.__wrapped__(text, limit)


@lru_cache(maxsize=2048)
def _words(text: str, limit: int) -> str:
    if "<" in text or "&" in text:
        text = without_markup(text)
    if not text.replace("\u00a0", "").replace("\u202f", "").isprintable():
        text = _HIDDEN.sub("", _BLANKS.sub(" ", text))
    if "  " in text:
        text = _BLANKS.sub(" ", text)
    text = text.strip(" ")
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def clean_id(text: str) -> str:
    """Return an identifier with no-break and other blanks as plain ones, and without invisible characters."""
    text = text.strip()
    return text if text.isprintable() else " ".join(_INVISIBLE_IN_ID.sub("", text).split())


def check_id(name: str, text: str, longest: int) -> None:
    """Raise ValueError where nothing stands in what is called `name`, or more than `longest` characters."""
    if not text:
        raise ValueError(f"{name} is missing")
    if len(text) > longest:
        raise ValueError(f"{name} is longer than {longest} characters")


@lru_cache(maxsize=1024)
def instant_s(text: str) -> int:
    """Return an ISO 8601 instant as seconds since 1970; without an offset it is UTC. Raises ValueError.

    What lies before 1970 is 1970: nothing that a feed tells of is older.
    """
    try:
        instant = datetime.fromisoformat(_short(text))
        seconds = int((instant if instant.tzinfo else instant.replace(tzinfo=UTC)).timestamp())
        if seconds > _LAST_S:
            raise ValueError("after the year 9999 in UTC")
        return max(0, seconds)
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text[:40]!r} is not a date and time such as 2026-11-22T10:00+01:00") from error


@lru_cache(maxsize=256)
def interval_s(text: str, zone: tzinfo = UTC) -> tuple[int | None, int | None]:
    """Return the limits of "2026-11-22T00:00+01:00/2026-12-06T00:00+01:00" in seconds since 1970. Raises ValueError.

    A date without a time of day is all of that day in `zone`, its last minute included. A limit that is not there, as
    in "2026-11-22/" and "2026-11-22", is None, and so is an end in the year 9999.
    """
    begin, _, end = _short(text).partition("/")
    limits = _limit_s(begin, zone, is_end=False), _limit_s(end, zone, is_end=True)
    if limits == (None, None):
        raise ValueError(f"{text[:60]!r} is not an interval begin/end")
    if limits[0] is not None and limits[1] is not None and limits[0] >= limits[1]:
        raise ValueError(f"{text[:60]!r} ends before it begins")
    return limits


def _limit_s(text: str, zone: tzinfo, *, is_end: bool) -> int | None:
    text = text.strip()
    if text in {"", ".."}:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return instant_s(text)
    if is_end and day.year == MAXYEAR:
        return None  # how databases write that there is no end
    try:
        midnight = datetime.combine(day + timedelta(days=1) if is_end else day, time(), zone)
        return max(0, int(midnight.timestamp()))
    except (ValueError, OverflowError) as error:
        raise ValueError(f"{text!r} is beyond the calendar") from error


def _short(text: str) -> str:
    """Return a text that may be a moment or two, without blanks around. Raises ValueError where it is too long."""
    text = text.strip()
    if len(text) > _MAX_MOMENTS:
        raise ValueError(f"{text[:40]!r} is not a date and time")
    return text


def is_true(text: str) -> bool:
    """Return whether a flag is set."""
    return text.strip().lower() in {"true", "1", "yes"}


def language_of_name(path: Path) -> str:
    """Return the language in a file name such as products.fr.xml, or an empty string."""
    for part in path.name.split(".")[1:]:
        if _LANGUAGE_IN_NAME.fullmatch(part) and part not in _EXTENSIONS:
            return part
    return ""
