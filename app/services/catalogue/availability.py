"""Which stores have an article in stock, and how old these figures are."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.stores import StockLevel, Store
from app.services.catalogue.catalogue import CatalogueService
from app.store import Stock, Stores

_EARTH_RADIUS_M = 6_371_008.8


@dataclass(frozen=True, slots=True)
class NearbyStock:
    """One store's figure for one variant; `distance_m` in a straight line from this store, None without coordinates."""

    store: Store
    distance_m: float | None
    level: StockLevel | None
    is_here: bool


class AvailabilityService(QObject):
    """Answers from the stock figures last synchronised; it never asks the network."""

    changed = Signal()

    def __init__(
        self,
        *,
        stock: Stock,
        stores: Stores,
        catalogue: CatalogueService,
        store_code: str,
        stale_after_s: float,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`now` returns the aware present time; figures older than `stale_after_s` promise nothing."""
        super().__init__(parent)
        self._stock = stock
        self._stores = stores
        self._store_code = store_code
        self._stale_after_s = stale_after_s
        self._now = now
        catalogue.changed.connect(self.changed)

    @property
    def stale_after_s(self) -> float:
        """Age in seconds from which a figure is shown as no longer sure."""
        return self._stale_after_s

    def now(self) -> datetime:
        """Return the present time against which ages are told."""
        return self._now()

    def here(self, product_id: str) -> Mapping[str, StockLevel]:
        """Return this store's figures of a product, by variant id."""
        return self._stock.levels_of_product(self._store_code, product_id)

    def store(self, code: str) -> Store | None:
        """Return the shop with this code, or None."""
        return self._stores.store(code)

    def nearby(self, variant_id: str) -> tuple[NearbyStock, ...]:
        """Return every store, this one first, then by distance; those of unknown place come last."""
        levels = self._stock.levels_of_variant(variant_id)
        here = self._stores.store(self._store_code)
        rows = [
            NearbyStock(
                store=store,
                distance_m=0.0 if store.code == self._store_code else distance_m(here, store),
                level=levels.get(store.code),
                is_here=store.code == self._store_code,
            )
            for store in self._stores.all()
        ]
        return tuple(sorted(rows, key=_nearest_first))


def distance_m(one: Store | None, other: Store) -> float | None:
    """Return the great-circle distance in metres (haversine), or None where a place is unknown."""
    if one is None or one.latitude is None or one.longitude is None:
        return None
    if other.latitude is None or other.longitude is None:
        return None
    phi_1, phi_2 = math.radians(one.latitude), math.radians(other.latitude)
    half_phi = (phi_2 - phi_1) / 2
    half_lambda = math.radians(other.longitude - one.longitude) / 2
    haversine = math.sin(half_phi) ** 2 + math.cos(phi_1) * math.cos(phi_2) * math.sin(half_lambda) ** 2
    return 2 * _EARTH_RADIUS_M * math.asin(math.sqrt(min(1.0, haversine)))


def _nearest_first(row: NearbyStock) -> tuple[bool, bool, float, str]:
    return (not row.is_here, row.distance_m is None, row.distance_m or 0.0, row.store.name)
