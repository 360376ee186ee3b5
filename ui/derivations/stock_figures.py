"""What a stock figure allows to be said: a band, a count while it is fresh, and its age.

What the shopper has in hand is evidence that goes over any figure: of such an article at least that many are here.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.domain.catalogue import Product, Variant
from app.domain.garments import Garment, GarmentPresence
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
_REFUTED = frozenset((Band.SoldOut, Band.Unknown))


@dataclass(frozen=True, slots=True)
class Freshness:
    """The present moment and the age in seconds from which a figure no longer carries a count."""

    now: datetime
    stale_after_s: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A level as it may be shown: `quantity` and `age_s` are -1 where there is nothing to say.

    `with_you` where pieces of it are in the shopper's hands; they are counted in `quantity`.
    """

    band: Band = Band.Unknown
    quantity: int = -1
    age_s: int = -1
    is_stale: bool = False
    location: str = ""
    with_you: bool = False


def band_of(level: StockLevel | None) -> Band:
    """Return the band of a level; a count says more than the shop's own word."""
    if level is None:
        return Band.Unknown
    if level.quantity is None:
        return _BANDS[level.availability]
    return _band_of_count(level.quantity)


def figure_of(level: StockLevel | None, freshness: Freshness, in_hand: int = 0) -> Figure:
    """Return what may be said of a level; one that is stale, or of no known age, keeps its band and loses its count.

    `in_hand` pieces of the article are with the shopper, whatever the level says.
    """
    figure = _figure_of(level, freshness)
    if in_hand <= 0:
        return figure
    if figure.band in _REFUTED or 0 <= figure.quantity < in_hand:
        return replace(figure, band=_band_of_count(in_hand), quantity=in_hand, with_you=True)
    return replace(figure, with_you=True)


def _figure_of(level: StockLevel | None, freshness: Freshness) -> Figure:
    if level is None:
        return Figure()
    age_s = level.age_s(freshness.now)
    is_stale = age_s is None or age_s >= freshness.stale_after_s
    quantity = -1 if level.quantity is None or is_stale else max(0, level.quantity)
    return Figure(band_of(level), quantity, -1 if age_s is None else round(age_s), is_stale, level.location)


def _band_of_count(quantity: int) -> Band:
    if quantity <= 0:
        return Band.SoldOut
    return Band.FewLeft if quantity <= _FEW else Band.InStock


@dataclass(frozen=True, slots=True)
class StockHere:
    """What this store has of a product, by variant id: `levels` as they were counted, `in_hand` what the shopper has.

    A piece in hand whose colour and size are not known stands under an empty id.
    """

    levels: Mapping[str, StockLevel]
    in_hand: Mapping[str, int] = field(default_factory=dict)

    def figure(self, variant_id: str, freshness: Freshness) -> Figure:
        """Return what may be said of one article."""
        return figure_of(self.levels.get(variant_id), freshness, self.in_hand.get(variant_id, 0))

    def band(self, variants: Iterable[Variant]) -> Band:
        """Return the most hopeful band of several articles; Unknown for none."""
        return _best(self._band(variant.id) for variant in variants)

    def band_of_product(self, product: Product) -> Band:
        """Return the most hopeful band over all colours and sizes of a product."""
        return _best((self.band(product.variants), *map(_band_of_count, self.in_hand.values())))

    def _band(self, variant_id: str) -> Band:
        band, in_hand = band_of(self.levels.get(variant_id)), self.in_hand.get(variant_id, 0)
        return _band_of_count(in_hand) if in_hand and band in _REFUTED else band


def in_hand(garments: Iterable[Garment], product_id: str) -> Mapping[str, int]:
    """Return how many pieces of each article of a product are with the shopper; one that is leaving is not."""
    counts: Counter[str] = Counter()
    for garment in garments:
        if garment.product_id == product_id and garment.presence is GarmentPresence.HERE:
            counts[garment.variant_id] += garment.count
    return counts


def _best(bands: Iterable[Band]) -> Band:
    found = frozenset(bands)
    return next((band for band in _BEST_FIRST if band in found), Band.Unknown)
