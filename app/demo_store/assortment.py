"""The whole range, its variants with their numbers, and where each picture is kept."""

from dataclasses import dataclass
from functools import cache

from app.demo_store.model import Garment, Variant, View
from app.demo_store.tables import Entry, read
from app.demo_store.vocabulary import colours, vocabulary

SHOP_URL = "https://maison-psyche.example"
COMPANY_PREFIX = "9521234"  # within 952, which GS1 keeps for demonstrations and examples

_PARTS = ("range/women.toml", "range/men.toml", "range/shared.toml")


@dataclass(frozen=True, slots=True)
class _Part(Entry):
    garment: tuple[Garment, ...]


@cache
def garments() -> dict[str, Garment]:
    """Return every garment by its id, in the order of the range."""
    return {garment.id: garment for part in _PARTS for garment in read(part, _Part).garment}


def gtin13(digits: str) -> str:
    """Complete twelve digits with the GS1 check digit."""
    total = sum(int(digit) * (3 if position % 2 else 1) for position, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


@cache
def variants() -> tuple[Variant, ...]:
    """Return every colour and size of every garment, in the order of the range."""
    made: list[Variant] = []
    size_runs = vocabulary().size_runs
    for garment in garments().values():
        cells = [(colour, size) for colour in garment.colours for size in size_runs[garment.sizes]]
        for index, (colour_key, size) in enumerate(cells):
            colour = colours()[colour_key]
            sku = f"MP{garment.number}-{colour.code}-{size}"
            made.append(
                Variant(garment, colour, size, sku, gtin13(f"{COMPANY_PREFIX}{garment.number * 100 + index:05d}"))
            )
    return tuple(made)


def picture_path(product_id: str, colour: str, view: View) -> str:
    """Return the place of one picture, relative to the feeds."""
    return f"pictures/{product_id}/{colour}-{view}.jpg"


def product_url(variant: Variant) -> str:
    """Return the address of a variant in the (fictitious) web shop."""
    return f"{SHOP_URL}/p/{variant.garment.id}?v={variant.sku}"
