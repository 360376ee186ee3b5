"""When a store is open, from its hours as published; and when it is safely closed."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from app.domain.stores import OpeningPeriod, Store

AROUND_THE_CLOCK: Final = timedelta(days=7)
"""Open times as long as this have no end that anybody would wait for."""

_DAYS_AHEAD: Final = 14
_NIGHT: Final = (time(3), time(5))


def is_outside_hours(store: Store | None, now: datetime, local_zone: tzinfo | None = None) -> bool:
    """Return whether nobody shops at the aware moment `now`.

    Where the hours are not known, and where there is no closing time, that is the night from 3:00 to 5:00, by the
    store's clock, or by `local_zone` (None: the machine's) where the store's is not known either.
    """
    zone = None if store is None else zone_of(store.time_zone)
    if store is not None and zone is not None and store.opening:
        moment = now.astimezone(UTC)
        current = next((times for times in open_times(store, now, zone) if times[0] <= moment < times[1]), None)
        if current is None:
            return True
        if current[1] - moment < AROUND_THE_CLOCK:
            return False
    begins, ends = _NIGHT
    return begins <= now.astimezone(zone or local_zone).time() < ends


def next_closing(store: Store | None, now: datetime, local_zone: tzinfo | None = None) -> datetime:
    """Return when the store closes next (aware): while it is shut the closing of its next opening.

    Where that is not known, and where there is no closing time, it is the next 3:00 at night.
    """
    zone = None if store is None else zone_of(store.time_zone)
    if store is not None and zone is not None and store.opening:
        moment = now.astimezone(UTC)
        closing = next((closes for _, closes in open_times(store, now, zone) if closes > moment), None)
        if closing is not None and closing - moment < AROUND_THE_CLOCK:
            return closing
    local = now.astimezone(zone or local_zone)
    night = datetime.combine(local.date(), _NIGHT[0], local.tzinfo)
    return night if night > local else night + timedelta(days=1)


def open_times(store: Store, now: datetime, zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """Return when the store is open from yesterday on, in UTC, in order, with touching times made one."""
    today = now.astimezone(zone).date()
    times = sorted(
        (_instant(day, period.opens, zone), _instant(_closing_day(day, period), period.closes, zone))
        for day in (today + timedelta(days=offset) for offset in range(-1, _DAYS_AHEAD + 1))
        for period in _periods_of(store.opening, day)
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
def zone_of(name: str) -> ZoneInfo | None:
    """Return the zone of an IANA name, or None."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError; a folder's name gives OSError
        return None
