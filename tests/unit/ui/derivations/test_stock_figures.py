"""What may be said of stock; what the shopper has in hand is never sold out."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.catalogue import Product, Variant
from app.domain.garments import Garment, GarmentPresence, GarmentSource
from app.domain.money import Money
from app.domain.stores import Availability, StockLevel
from ui.derivations.stock_figures import Freshness, StockHere, figure_of, in_hand
from ui.models.kinds import Band

_NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
_FRESHNESS = Freshness(_NOW, 3600)


def a_level(quantity: int | None, availability: Availability = Availability.UNKNOWN, age_s: float = 60) -> StockLevel:
    return StockLevel("here", "shirt-s", quantity, availability, _NOW - timedelta(seconds=age_s), "Floor 1")


def a_product(*ids: str) -> Product:
    variants = tuple(Variant(name, "shirt", "", name, "", "", Money(5990, "EUR")) for name in ids)
    return Product("shirt", "en", "Shirt", "", "", (), "", (), variants, ())


SHIRT = Garment("g1", "g1", "shirt", "shirt-s", GarmentSource.RFID, GarmentPresence.HERE, 1, 0)


@pytest.mark.parametrize(
    ("level", "pieces", "band", "quantity"),
    [
        (None, 1, Band.FewLeft, 1),
        (a_level(0), 1, Band.FewLeft, 1),
        (a_level(-2), 1, Band.FewLeft, 1),
        (a_level(0), 3, Band.InStock, 3),
        (a_level(1), 1, Band.FewLeft, 1),
        (a_level(1), 2, Band.FewLeft, 2),
        (a_level(3), 1, Band.InStock, 3),
        (a_level(0, age_s=7200), 1, Band.FewLeft, 1),
        (a_level(5, age_s=7200), 1, Band.InStock, -1),
        (a_level(None, Availability.OUT_OF_STOCK), 1, Band.FewLeft, 1),
        (a_level(None, Availability.UNKNOWN), 1, Band.FewLeft, 1),
        (a_level(None, Availability.IN_STOCK), 1, Band.InStock, -1),
        (a_level(None, Availability.LIMITED), 1, Band.FewLeft, -1),
        (a_level(None, Availability.ON_DISPLAY), 1, Band.OnOrder, -1),
    ],
)
def test_of_what_is_in_hand_at_least_that_many_are_here(
    level: StockLevel | None, pieces: int, band: Band, quantity: int
) -> None:
    figure = figure_of(level, _FRESHNESS, pieces)
    assert (figure.band, figure.quantity, figure.with_you) == (band, quantity, True)
    told = figure_of(level, _FRESHNESS)
    assert not told.with_you
    assert (figure.age_s, figure.is_stale, figure.location) == (told.age_s, told.is_stale, told.location)


def test_only_the_article_in_hand_is_known_to_be_here() -> None:
    product = a_product("shirt-s", "shirt-m")
    stock = StockHere({"shirt-s": a_level(0), "shirt-m": a_level(0)}, {"shirt-s": 1})
    small, medium = product.variants
    assert (stock.band((small,)), stock.band((medium,)), stock.band((medium, small))) == (
        Band.FewLeft,
        Band.SoldOut,
        Band.FewLeft,
    )
    assert stock.figure("shirt-m", _FRESHNESS) == figure_of(a_level(0), _FRESHNESS)
    assert stock.band_of_product(product) is Band.FewLeft


def test_a_piece_of_no_known_size_is_one_of_its_product_only() -> None:
    stock = StockHere({"shirt-s": a_level(0)}, {"": 1})
    product = a_product("shirt-s")
    assert stock.band_of_product(product) is Band.FewLeft
    assert stock.band(product.variants) is Band.SoldOut


def test_in_hand_is_what_is_here_of_the_product() -> None:
    leaving = replace(SHIRT, key="g2", presence=GarmentPresence.LEAVING)
    dress = replace(SHIRT, key="g3", product_id="dress", variant_id="dress-s")
    pair = replace(SHIRT, key="g4", variant_id="shirt-m", count=2)
    assert in_hand((SHIRT, leaving, dress, pair), "shirt") == {"shirt-s": 1, "shirt-m": 2}
    assert in_hand((leaving,), "shirt") == {}
