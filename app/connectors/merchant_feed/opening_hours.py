"""Opening hours as shops write them: "Mo-Fr 10:00-19:30", "Monday to Friday 9am-6pm", "24/7", specifications."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from typing import Any, Final

from app.domain.stores import OpeningPeriod

_WEEK = 7
_MAX_PERIODS = 400
_MAX_TEXT = 1000
_MAX_TEXTS = 100
_NOON = 12
_MIDNIGHT = time(0)
_LAST_MINUTE = time(23, 59)

_DAYS: Final = (
    "mo monday montag lundi lunes lunedi",
    "tu tuesday dienstag mardi martes martedi",
    "we wednesday mittwoch mercredi miercoles mercoledi",
    "th thursday donnerstag jeudi jueves giovedi",
    "fr friday freitag vendredi viernes venerdi",
    "sa saturday samstag sonnabend samedi sabado sabato",
    "su sunday sonntag dimanche domingo domenica",
)
_DAY_STEMS: Final = {name: day for day, names in enumerate(_DAYS) for name in names.split()} | {
    name[:3]: day for day, names in enumerate(_DAYS) for name in names.split()
}
"""Days in full and by their first three letters, which none shares with another; by two letters in English only."""

_SHORTENED: Final = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
_SEVERAL_DAYS: Final = {
    "daily": range(_WEEK),
    "everyday": range(_WEEK),
    "taglich": range(_WEEK),
    "weekdays": range(5),
    "weekend": range(5, _WEEK),
    "weekends": range(5, _WEEK),
}
_CLOSED: Final = frozenset("closed off ferme fermee geschlossen chiuso cerrado gesloten".split())
_UNTIL: Final = frozenset("to bis a au until till al".split())
_SAYS_NOTHING: Final = frozenset("and und et y e from von de du open uhr h hrs hours".split())
_HOLIDAYS: Final = frozenset({"ph", "sh", "publicholidays"})
"""Days that no weekday tells: what holds on them is not kept."""

_SECONDS: Final = r":[0-9]{2}(?:\.[0-9]{1,6})?"
_TOKEN: Final = re.compile(
    r"(?P<always>24 ?/ ?7|(?<![-\u2013\u2014])(?<![-\u2013\u2014] )24 ?(?:hours|hrs|h)\b)"
    r"|(?P<hours>[0-9]{1,2})(?:[:.h](?P<minutes>[0-9]{2})"
    rf"(?:{_SECONDS}(?:z|\+[0-9]{{2}}:?[0-9]{{2}}|-[0-9]{{2}}:?[0-9]{{2}}(?= ?[-\u2013\u2014]))?)?)?"
    r"(?: ?(?P<half>[ap])\.?m\b\.?| ?(?:h|hrs|uhr)\b)?(?![0-9])"
    r"|(?P<word>[a-z]+)\.?"
    r"|(?P<dash>[-\u2013\u2014])"
    r"|(?P<between>[ ,;:/|&+]+)"
)
_ONE_TIME: Final = re.compile(
    rf"t?([0-9]{{1,2}})(?:[:.h]([0-9]{{2}})(?:{_SECONDS})?(?:z|[+-][0-9]{{2}}:?[0-9]{{2}})?)?(?: ?([ap])\.?m\.?)?"
)


def parse_opening(store: dict[str, Any]) -> tuple[OpeningPeriod, ...]:
    """Return all opening periods of a schema.org place. Raises ValueError that says what cannot be read."""
    periods: list[OpeningPeriod] = []
    for text in _as_list(store.get("openingHours")):
        periods += _WrittenHours(str(text)).periods()
    for key in ("openingHoursSpecification", "specialOpeningHoursSpecification"):
        for specification in _as_list(store.get(key)):
            if not isinstance(specification, dict):
                raise ValueError(f"{key} {str(specification)[:60]!r} is no OpeningHoursSpecification")  # noqa: TRY004
            periods += _from_specification(specification)
    if len(periods) > _MAX_PERIODS:
        raise ValueError(f"more than {_MAX_PERIODS} opening periods")
    return tuple(periods)


class _WrittenHours:
    """Reads "Mo-Fr 10:00-12:00, 14:00-19:00; Sa 9am-6pm; Su closed" word by word, once from left to right.

    Hours without days belong to the days before them, else to the whole week; of a day that is closed nothing before
    counts.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = _tokens(text)
        self._place = 0
        self._days: list[int] = list(range(_WEEK))
        self._names_days = False
        self._found: list[OpeningPeriod] = []

    def periods(self) -> list[OpeningPeriod]:
        while self._place < len(self._tokens):
            self._one()
        if self._names_days:
            raise self._unreadable()
        return self._found

    def _one(self) -> None:
        token = self._tokens[self._place]
        word = token["word"] or ""
        self._place += 1
        if (days := self._named(word)) is not None:
            if not self._names_days:
                self._days, self._names_days = [], True
            self._days += days
        elif token["always"]:
            self._open(_MIDNIGHT, _MIDNIGHT)
        elif token["hours"]:
            closing = self._until()
            if closing is None or not closing["hours"]:
                raise self._unreadable()
            self._open(*_times(token, closing))
        elif word in _CLOSED:
            self._found = [period for period in self._found if period.weekday not in self._days]
            self._names_days = False
        elif word not in _SAYS_NOTHING:
            raise self._unreadable()

    def _open(self, opens: time, closes: time) -> None:
        self._found += (OpeningPeriod(day, opens, closes) for day in self._days)
        self._names_days = False

    def _named(self, word: str) -> Sequence[int] | None:
        """Return the days that a word, and another after a dash, stand for; None for other words."""
        if word in _HOLIDAYS:
            return ()
        if word in _SEVERAL_DAYS:
            return _SEVERAL_DAYS[word]
        first = _day(word)
        if first is None:
            return None
        place = self._place
        last = self._until()
        if last is None or (last_day := _day(last["word"] or "")) is None:
            self._place = place
            return (first,)
        return tuple((first + step) % _WEEK for step in range((last_day - first) % _WEEK + 1))

    def _until(self) -> "re.Match[str] | None":
        """Return what follows a dash or a word for it, and go beyond it."""
        rest = self._tokens[self._place : self._place + 2]
        if len(rest) < 2 or not (rest[0]["dash"] or rest[0]["word"] in _UNTIL):  # noqa: PLR2004, the dash and an end
            return None
        self._place += 2
        return rest[1]

    def _unreadable(self) -> ValueError:
        return ValueError(f"openingHours {self._text[:60]!r} is not like Mo-Fr 10:00-19:30")


def _tokens(text: str) -> "list[re.Match[str]]":
    """Return the words, times and dashes of a text, without what only stands between them. Raises ValueError."""
    plain = " ".join(_plain(text).split())
    tokens: list[re.Match[str]] = []
    place = 0
    while place < len(plain):
        token = _TOKEN.match(plain, place)
        if token is None:
            raise ValueError(f"openingHours {text[:60]!r} is not like Mo-Fr 10:00-19:30")
        if not token["between"]:
            tokens.append(token)
        place = token.end()
    return tokens


def _plain(text: str) -> str:
    """Return a text in small letters without accents. Raises ValueError where it is too long to be hours."""
    if len(text) > _MAX_TEXT:
        raise ValueError(f"opening hours of more than {_MAX_TEXT} characters")
    parts = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _day(word: str) -> int | None:
    return _DAY_STEMS.get(word, _SHORTENED.get(word))


def _times(opening: "re.Match[str]", closing: "re.Match[str]") -> tuple[time, time]:
    """Return both ends; "9-6pm" opens in the morning, since it cannot be meant otherwise."""
    half = opening["half"]
    if half is None and opening["minutes"] is None and closing["half"] == "p":
        if int(opening["hours"]) <= int(closing["hours"]):
            raise ValueError(f"openingHours {opening.string[:60]!r} do not say whether they begin am or pm")
        half = "a"
    opens = _clock(opening["hours"], opening["minutes"], half)
    return opens, _closing(_clock(closing["hours"], closing["minutes"], closing["half"]))


def _from_specification(specification: dict[str, Any]) -> Iterator[OpeningPeriod]:
    valid_from, valid_through = _date(specification.get("validFrom")), _date(specification.get("validThrough"))
    is_dated = valid_from is not None or valid_through is not None
    names = [str(name).rstrip("/").rpartition("/")[2] for name in _as_list(specification.get("dayOfWeek"))]
    days = [day for name in names for day in _days(name.removeprefix("schema:"))]
    if names and not days:
        return
    if not names:
        days = list(_days_between(valid_from, valid_through))
    times = [specification.get("opens"), specification.get("closes")]
    is_closed = any(isinstance(value, str) and _plain(value) in _CLOSED for value in times)
    opens, closes = (None, None) if is_closed else map(_time, times)
    if (opens is None) != (closes is None):
        raise ValueError("opening hours with one of opens and closes alone")
    if opens is None or closes is None or (opens == closes == _MIDNIGHT):
        if not is_dated:
            return  # closed every week on that day: no period says so
        opens = closes = _MIDNIGHT
    else:
        closes = _closing(closes)
    for day in days:
        yield OpeningPeriod(day, opens, closes, valid_from, valid_through)


def _days(text: str) -> Sequence[int]:
    name = _plain(text).rstrip(".")
    if name in _HOLIDAYS:
        return ()
    first, dash, last = (part.strip() for part in name.replace("\u2013", "-").partition("-"))
    begins, ends = _day(first), _day(last if dash else first)
    if begins is None or ends is None:
        raise ValueError(f"dayOfWeek {text[:40]!r} is no day")
    return tuple((begins + step) % _WEEK for step in range((ends - begins) % _WEEK + 1))


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
    match = _ONE_TIME.fullmatch(_plain(str(value)))
    if match is None or (match[2] is None and match[3] is None):
        raise ValueError(f"time {str(value)[:40]!r} is not like 19:30")
    return _clock(match[1], match[2], match[3])


def _clock(hours: str, minutes: str | None, half: str | None) -> time:
    """Return a time of day; 24:00 is midnight."""
    hour, minute = int(hours), int(minutes or 0)
    if (hour, minute, half) == (24, 0, None):
        return _MIDNIGHT
    if half is not None:
        if not 1 <= hour <= _NOON:
            raise ValueError(f"{hours} {half}m is no time of day")
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        raise ValueError(f"{hours}:{minutes or '00'} is no time of day") from None


def _closing(closes: time) -> time:
    """Return the end of the day for its last minute, which is how forms that know no 24:00 write it."""
    return _MIDNIGHT if closes == _LAST_MINUTE else closes


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
    values = value if isinstance(value, list) else [value]
    if len(values) > _MAX_TEXTS:
        raise ValueError(f"more than {_MAX_TEXTS} entries of opening hours")
    return values
