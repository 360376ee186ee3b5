"""The retailer's shops with their opening periods."""

from datetime import date, time
from typing import Any

from app.domain.legible import legible
from app.domain.stores import OpeningPeriod, Store
from app.store.database import Database

_COLUMNS = "code, name, street, postal_code, city, country, latitude, longitude, telephone, time_zone"
_PERIODS = "SELECT weekday, opens, closes, valid_from, valid_through, store_code FROM opening_period"


class Stores:
    """Shops as last imported."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, code: str) -> Store | None:
        """Return the shop with this code, or None."""
        rows = self._database.read(f"SELECT {_COLUMNS} FROM store WHERE code = ?", (code,))
        if not rows:
            return None
        periods = self._database.read(f"{_PERIODS} WHERE store_code = ? ORDER BY position", (code,))
        return _store(rows[0], periods)

    def all(self) -> tuple[Store, ...]:
        """Return all shops by name."""
        periods: dict[str, list[Any]] = {}
        for period in self._database.read(f"{_PERIODS} ORDER BY store_code, position"):
            periods.setdefault(period[5], []).append(period)
        rows = self._database.read(f"SELECT {_COLUMNS} FROM store ORDER BY name, code")
        return tuple(_store(row, periods.get(row[0], [])) for row in rows)


def _store(row: tuple[Any, ...], periods: list[Any]) -> Store:
    code, *words, latitude, longitude, telephone, time_zone = row
    name, street, postal_code, city, country = map(legible, words)
    opening = tuple(
        OpeningPeriod(
            weekday,
            time.fromisoformat(opens),
            time.fromisoformat(closes),
            None if valid_from is None else date.fromisoformat(valid_from),
            None if valid_through is None else date.fromisoformat(valid_through),
        )
        for weekday, opens, closes, valid_from, valid_through, _ in periods
    )
    return Store(
        code, name, street, postal_code, city, country, latitude, longitude, legible(telephone), opening, time_zone
    )
