"""The retailer's shops with their opening periods."""

from datetime import date, time
from typing import Any

from app.domain.legible import legible
from app.domain.stores import OpeningPeriod, Store
from app.store.database import Database
from app.store.rows import number, readable, text, whole

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
        return next(iter(self._stores(rows, {code: periods})), None)

    def all(self) -> tuple[Store, ...]:
        """Return all shops by name."""
        periods: dict[str, list[Any]] = {}
        for period in self._database.read(f"{_PERIODS} ORDER BY store_code, position"):
            periods.setdefault(period[5], []).append(period)
        rows = self._database.read(f"SELECT {_COLUMNS} FROM store ORDER BY name, code")
        return tuple(self._stores(rows, periods))

    def codes(self) -> frozenset[str]:
        """Return the codes of all shops."""
        return frozenset(row[0] for row in self._database.read("SELECT code FROM store"))

    def _stores(self, rows: list[Any], periods: dict[str, list[Any]]) -> list[Store]:
        def make(row: tuple[Any, ...]) -> Store:
            opening = readable(self._database, "opening_period", periods.get(row[0], []), _period, key=5)
            return _store(row, tuple(opening))

        return readable(self._database, "store", rows, make)


def _period(row: tuple[Any, ...]) -> OpeningPeriod:
    weekday, opens, closes, valid_from, valid_through, _ = row
    return OpeningPeriod(
        whole(weekday),
        time.fromisoformat(opens),
        time.fromisoformat(closes),
        None if valid_from is None else date.fromisoformat(valid_from),
        None if valid_through is None else date.fromisoformat(valid_through),
    )


def _store(row: tuple[Any, ...], opening: tuple[OpeningPeriod, ...]) -> Store:
    code, name, street, postal_code, city, country, latitude, longitude, telephone, time_zone = row
    return Store(
        text(code),
        legible(text(name)),
        legible(text(street)),
        legible(text(postal_code)),
        legible(text(city)),
        legible(text(country)),
        None if latitude is None else number(latitude),
        None if longitude is None else number(longitude),
        legible(text(telephone)),
        opening,
        text(time_zone),
    )
