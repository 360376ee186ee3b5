"""How many of each variant hang in each shop: drawn once from a seed, with the broken size runs of a real shop."""

from functools import cache
from random import Random

from app.demo_store.assortment import variants
from app.demo_store.model import Variant
from app.demo_store.stores import OWN_STORE, Shop, shops
from app.demo_store.vocabulary import vocabulary

_SEED = "stock-1"

# Gone from the own shop, but to be had elsewhere: (garment, colour or "" for all, size or "" for all).
_GONE_HERE: tuple[tuple[str, str, str], ...] = (
    ("wrap-dress", "red-floral", ""),
    ("pea-coat", "navy", "50"),
    ("breton-top", "ecru-navy", "M"),
    ("linen-blazer-women", "sage", ""),
    ("kids-raincoat", "petrol", ""),
    ("cable-roll-neck", "ecru", "S"),
    ("straight-jeans-men", "indigo", "32"),
)

_ZONES = {"F": "Femme", "H": "Homme", "M": "Mixte", "A": "Accessoires", "E": "Enfant"}
_FIXTURES = ("mur", "portant", "table")


@cache
def stock() -> dict[tuple[str, str], int]:
    """Return quantities by (store code, SKU); a pair that is missing is not carried by that shop."""
    figures: dict[tuple[str, str], int] = {}
    for shop in shops():
        for variant in variants():
            quantity = _quantity(shop, variant)
            if quantity is not None:
                figures[shop.code, variant.sku] = quantity
    return figures


def in_shop_location(variant: Variant) -> str:
    """Return where a garment hangs in the own shop: a code that needs no language, then words ("H3 · Homme, mur 3")."""
    code = variant.garment.location
    fixture = _FIXTURES[variant.garment.number % len(_FIXTURES)]
    return f"{code} · {_ZONES[code[0]]}, {fixture} {code[1:]}"


def _quantity(shop: Shop, variant: Variant) -> int | None:
    garment = variant.garment
    if shop.code == OWN_STORE and any(
        gone == garment.id and colour in ("", variant.colour.key) and size in ("", variant.size)
        for gone, colour, size in _GONE_HERE
    ):
        return 0
    carried = Random(f"{_SEED}/{shop.code}/{garment.id}/{variant.colour.key}").random()
    if shop.code != OWN_STORE and carried > 0.45 + 0.55 * shop.size:
        return None
    run = vocabulary().size_runs[garment.sizes]
    middle = (len(run) - 1) / 2
    demand = 1.0 - 0.55 * abs(run.index(variant.size) - middle) / max(middle, 1.0)
    draw = Random(f"{_SEED}/{shop.code}/{variant.sku}")
    if draw.random() < 0.24:
        return 0
    if draw.random() < 0.03:
        return draw.randint(9, 18)
    return max(0, round(draw.gauss(3.2, 1.9) * demand * shop.size))
