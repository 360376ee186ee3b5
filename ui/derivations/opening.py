"""Whether a store is open, from its hours as published and a moment in time."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.opening import AROUND_THE_CLOCK, open_times, zone_of
from app.domain.stores import Store
from ui.derivations.wording import day_and_time_text, time_text
from ui.models.kinds import OpenState

_SOON = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Opening:
    """The state now and the store-local moment of its end: closing when open, next opening when closed, or None."""

    state: OpenState
    until: datetime | None = None


def opening_at(store: Store, now: datetime) -> Opening:
    """Return whether `store` is open at the aware moment `now`; Unknown without hours or with an unknown time zone."""
    zone = zone_of(store.time_zone)
    if zone is None or not store.opening:
        return Opening(OpenState.Unknown)
    moment = now.astimezone(UTC)
    for opens, closes in open_times(store, now, zone):
        if closes <= moment:
            continue
        if opens > moment:
            return Opening(OpenState.Closed, opens.astimezone(zone))
        if closes - moment >= AROUND_THE_CLOCK:
            return Opening(OpenState.Open)
        state = OpenState.ClosesSoon if closes - moment <= _SOON else OpenState.Open
        return Opening(state, closes.astimezone(zone))
    return Opening(OpenState.Closed)


def hours_text(opening: Opening, store: Store, now: datetime, language: str) -> str:
    """Return when the state ends: `19:30` to closing, `10:00` or `Mon 10:00` to the next opening, or nothing."""
    if opening.until is None:
        return ""
    if opening.state is OpenState.Closed:
        zone = zone_of(store.time_zone) or UTC
        return day_and_time_text(opening.until, now.astimezone(zone).date(), language)
    return time_text(opening.until.time(), language)
