"""Daily counters, kept for a little over a year."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final

from app.domain.today import DayCounts
from app.store.database import Database
from app.store.rows import number, readable, whole

KEPT_DAYS: Final = 400

_NAMES: Final = (
    "sessions",
    "garments_by_tag",
    "garments_by_code",
    "garments_unknown",
    "pages_opened",
    "scans_refused",
    "outages",
    "outage_s",
)
_READ: Final = f"SELECT day, {', '.join(_NAMES)} FROM day_count WHERE day BETWEEN ? AND ? ORDER BY day DESC"
# Counters only grow: a write that comes late never takes anything back.
_KEEP: Final = f"""
    INSERT INTO day_count (day, {", ".join(_NAMES)}) VALUES (?{", ?" * len(_NAMES)})
    ON CONFLICT (day) DO UPDATE SET {", ".join(f"{name} = max({name}, excluded.{name})" for name in _NAMES)}
"""


class Counters:
    """Daily counters; a day that was not counted has no row."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def between(self, first: date, last: date) -> tuple[DayCounts, ...]:
        """Return the days that were counted, newest first, both ends included. Raises StoreUnavailable."""
        rows = self._database.read(_READ, (first.isoformat(), last.isoformat()))
        return tuple(readable(self._database, "day_count", rows, _counts))

    def keep(self, days: Iterable[DayCounts], today: date) -> None:
        """Write the days and forget those of more than 400 days before `today`. Raises StoreUnavailable."""
        rows = [(day.day.isoformat(), *(getattr(day, name) for name in _NAMES)) for day in days]
        oldest = (today - timedelta(days=KEPT_DAYS)).isoformat()
        with self._database.staff_transaction() as connection:
            connection.executemany(_KEEP, rows)
            connection.execute("DELETE FROM day_count WHERE day < ?", (oldest,))


def _counts(row: tuple[Any, ...]) -> DayCounts:
    day, *counts, outage_s = row
    named: dict[str, Any] = dict(zip(_NAMES, (*map(whole, counts), number(outage_s)), strict=True))
    return DayCounts(date.fromisoformat(day), **named)
