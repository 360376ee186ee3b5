"""What a stock figure allows to be said: a band, a count while it is fresh, and its age."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.catalogue import Product
from app.domain.stores import Availability, StockLevel
from ui.models.kinds import Band

_FEW = 2
_BANDS = {
    Availability.IN_STOCK: Band.InStock,
    Availability.LIMITED: Band.FewLeft,
    Availability.ON_DISPLAY: Band.OnOrder,
    Availability.OUT_OF_STOCK: Band.SoldOut,
    Availability.UNKNOWN: Band.Unknown,
}
_BEST_FIRST = (Band.InStock, Band.FewLeft, Band.OnOrder, Band.Unknown, Band.SoldOut)


@dataclass(frozen=True, slots=True)
class Freshness:
    """The present moment and the age in seconds from which a figure no longer carries a count."""

    now: datetime
    stale_after_s: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A level as it may be shown: `quantity` and `age_s` are -1 where there is nothing to say."""

    band: Band = Band.Unknown
    quantity: int = -1
    age_s: int = -1
    is_stale: bool = False
    location: str = ""


def band_of(level: StockLevel | None) -> Band:
    """Return the band of a level; a count says more than the shop's own word."""
    if level is None:
        return Band.Unknown
    if level.quantity is None:
        return _BANDS[level.availability]
    if level.quantity <= 0:
        return Band.SoldOut
    return Band.FewLeft if level.quantity <= _FEW else Band.InStock


def figure_of(level: StockLevel | None, freshness: Freshness) -> Figure:
    """Return what may be said of a level; one that is stale, or of no known age, keeps its band and loses its count."""
    if level is None:
        return Figure()
    age_s = level.age_s(freshness.now)
    is_stale = age_s is None or age_s >= freshness.stale_after_s
    quantity = -1 if level.quantity is None or is_stale else max(0, level.quantity)
    return Figure(band_of(level), quantity, -1 if age_s is None else round(age_s), is_stale, level.location)


def best_band(levels: Iterable[StockLevel | None]) -> Band:
    """Return the most hopeful band of several articles; Unknown for none."""
    bands = {band_of(level) for level in levels}
    return next((band for band in _BEST_FIRST if band in bands), Band.Unknown)


def band_of_product(product: Product, levels: Mapping[str, StockLevel]) -> Band:
    """Return the most hopeful band over all colours and sizes of a product."""
    return best_band(levels.get(variant.id) for variant in product.variants)
