"""Stock figures with the time at which they were counted."""

from datetime import datetime
from typing import Any

from app.domain.legible import legible
from app.domain.shop_data import StockAges
from app.domain.stores import CLOCK_TOLERANCE_S, Availability, StockLevel
from app.store.database import Database
from app.store.rows import instant, readable, text, whole

# What is put aside is not free; what was collected is not either, until the shop counts again.
_HELD = """
    (SELECT count(*) FROM request r WHERE r.variant_id = v.id AND r.store_code = s.store_code
        AND r.is_held AND (r.state <> 'done' OR r.changed_at_s >= s.counted_at_s))
"""
_COLUMNS = f"s.store_code, v.id, s.quantity, s.availability, s.counted_at_s, s.location, {_HELD}"
_LEVEL = f"""
    SELECT {_COLUMNS} FROM variant v JOIN stock_level s ON s.variant_key = v.key WHERE v.id = ? AND s.store_code = ?
"""
_LEVELS_OF_PRODUCT = f"""
    SELECT {_COLUMNS} FROM variant v JOIN stock_level s ON s.variant_key = v.key
    WHERE v.product_id = ? AND s.store_code = ?
"""
_LEVELS_OF_VARIANT = f"SELECT {_COLUMNS} FROM variant v JOIN stock_level s ON s.variant_key = v.key WHERE v.id = ?"
_STORES_HAVING = f"""
    SELECT DISTINCT s.store_code FROM variant v JOIN stock_level s ON s.variant_key = v.key
    WHERE v.product_id = ? AND (s.quantity > {_HELD} OR (s.quantity IS NULL
        AND s.availability IN ('in_stock', 'limited_availability', 'on_display_to_order')))
"""
_AGES = """
    SELECT count(*), coalesce(sum(counted_at_s < :stale_before_s OR counted_at_s > :latest_s), 0), min(counted_at_s),
           max(counted_at_s) FILTER (WHERE counted_at_s <= :latest_s)
    FROM stock_level WHERE store_code = :store_code
"""


class Stock:
    """What each store had of each article when it was last counted, less what is put aside for somebody.

    Nothing is known where there is no figure.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def level(self, store_code: str, variant_id: str) -> StockLevel | None:
        """Return one store's figure of one variant, or None."""
        rows = self._database.read(_LEVEL, (variant_id, store_code))
        return next(iter(self._levels(rows)), None)

    def levels_of_product(self, store_code: str, product_id: str) -> dict[str, StockLevel]:
        """Return one store's figures of a product by variant id."""
        rows = self._database.read(_LEVELS_OF_PRODUCT, (product_id, store_code))
        return {level.variant_id: level for level in self._levels(rows)}

    def levels_of_variant(self, variant_id: str) -> dict[str, StockLevel]:
        """Return every store's figure of a variant by store code."""
        rows = self._database.read(_LEVELS_OF_VARIANT, (variant_id,))
        return {level.store_code: level for level in self._levels(rows)}

    def stores_having(self, product_id: str) -> frozenset[str]:
        """Return the codes of the stores that had any variant of a product."""
        return frozenset(row[0] for row in self._database.read(_STORES_HAVING, (product_id,)))

    def ages(self, store_code: str, now_s: float, stale_after_s: float) -> StockAges:
        """Return how old one store's figures are, those from the future stale; not for the GUI thread."""
        limits = {"stale_before_s": now_s - stale_after_s, "latest_s": now_s + CLOCK_TOLERANCE_S}
        figures, stale, oldest_s, newest_s = self._database.read(_AGES, limits | {"store_code": store_code})[0]
        return StockAges(figures, stale, self._instant(oldest_s), self._instant(newest_s))

    def _levels(self, rows: list[Any]) -> list[StockLevel]:
        return readable(self._database, "stock_level", rows, _stock_level, key=1)

    def _instant(self, at_s: Any) -> datetime | None:
        known = [] if at_s is None else [(at_s,)]
        return next(iter(readable(self._database, "stock_level", known, lambda row: instant(row[0]))), None)


def _stock_level(row: tuple[Any, ...]) -> StockLevel:
    store_code, variant_id, quantity, availability, counted_at_s, location, held = row
    held = 0 if quantity is None else min(held, max(0, whole(quantity)))
    return StockLevel(
        text(store_code),
        text(variant_id),
        None if quantity is None else whole(quantity) - held,
        Availability(availability),
        instant(counted_at_s),
        legible(text(location)),
        held,
    )
