"""Whether a store is open, from its hours as published and a moment in time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.domain.stores import OpeningPeriod, Store
from ui.viewmodels.kinds import OpenState
from ui.viewmodels.wording import day_and_time_text, time_text

_SOON = timedelta(minutes=30)
_DAYS_AHEAD = 14
_AROUND_THE_CLOCK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Opening:
    """The state now and the store-local moment of its end: closing when open, next opening when closed, or None."""

    state: OpenState
    until: datetime | None = None


def opening_at(store: Store, now: datetime) -> Opening:
    """Return whether `store` is open at the aware moment `now`; Unknown without hours or with an unknown time zone."""
    zone = _zone(store.time_zone)
    if zone is None or not store.opening:
        return Opening(OpenState.Unknown)
    today = now.astimezone(zone).date()
    moment = now.astimezone(UTC)
    for opens, closes in _open_times(store.opening, today, zone):
        if closes <= moment:
            continue
        if opens > moment:
            return Opening(OpenState.Closed, opens.astimezone(zone))
        if closes - moment >= _AROUND_THE_CLOCK:
            return Opening(OpenState.Open)
        state = OpenState.ClosesSoon if closes - moment <= _SOON else OpenState.Open
        return Opening(state, closes.astimezone(zone))
    return Opening(OpenState.Closed)


def hours_text(opening: Opening, store: Store, now: datetime, language: str) -> str:
    """Return when the state ends: `19:30` to closing, `10:00` or `Mon 10:00` to the next opening, or nothing."""
    if opening.until is None:
        return ""
    if opening.state is OpenState.Closed:
        zone = _zone(store.time_zone) or UTC
        return day_and_time_text(opening.until, now.astimezone(zone).date(), language)
    return time_text(opening.until.time(), language)


def _open_times(periods: Sequence[OpeningPeriod], today: date, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """Return when the store is open from yesterday on, in UTC, in order, with touching times made one."""
    times = sorted(
        (_instant(day, period.opens, zone), _instant(_closing_day(day, period), period.closes, zone))
        for day in (today + timedelta(days=offset) for offset in range(-1, _DAYS_AHEAD + 1))
        for period in _periods_of(periods, day)
    )
    merged: list[tuple[datetime, datetime]] = []
    for opens, closes in times:
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], closes))
        else:
            merged.append((opens, closes))
    return merged


def _periods_of(periods: Sequence[OpeningPeriod], day: date) -> list[OpeningPeriod]:
    """Return the periods that begin on `day`: dated ones replace the regular ones of their weekday."""
    of_weekday = [period for period in periods if period.weekday == day.weekday()]
    dated = [period for period in of_weekday if _is_dated(period) and _holds_on(period, day)]
    if dated:
        return [period for period in dated if period.opens != period.closes]
    return [period for period in of_weekday if not _is_dated(period)]


def _is_dated(period: OpeningPeriod) -> bool:
    return period.valid_from is not None or period.valid_through is not None


def _holds_on(period: OpeningPeriod, day: date) -> bool:
    begins = period.valid_from is None or period.valid_from <= day
    return begins and (period.valid_through is None or day <= period.valid_through)


def _closing_day(day: date, period: OpeningPeriod) -> date:
    return day + timedelta(days=1) if period.closes <= period.opens else day


def _instant(day: date, local: time, zone: ZoneInfo) -> datetime:
    # A wall-clock time skipped in spring counts as that long after the last one that existed.
    return datetime.combine(day, local, zone).astimezone(UTC)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError; a folder's name gives OSError
        return None
