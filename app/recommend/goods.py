"""Products as they are compared: what two share, and whether one is the other once more."""

from collections.abc import Callable
from functools import lru_cache
from itertools import zip_longest
from math import log2
from typing import NamedTuple

from app.domain.body_parts import body_parts
from app.domain.materials import main_fibre
from app.domain.plain_words import plain_words
from app.domain.traits import Brought, ProductTraits
from app.recommend.colours import Lab, harmony

ColourOf = Callable[[str, str], Lab | None]
"""The colour of what the feed calls so and whose picture has this URL; None where nothing tells it."""


class Goods(NamedTuple):
    """A product with what is compared of it; `price_level` is in doublings, None where no price is known."""

    traits: ProductTraits
    colours: tuple[tuple[str, Lab], ...]
    shades: tuple[Lab, ...]
    fibre: str
    brand: str
    price_level: float | None
    id: str
    kind: str
    parts: frozenset[str]


class Worn(NamedTuple):
    """A garment in the room, compared: `shades` are its article's, all of its product's where that is open."""

    brought: Brought
    goods: Goods
    shades: tuple[Lab, ...]


def goods(traits: ProductTraits, colour_of: ColourOf) -> Goods:
    """Return a product ready to be compared."""
    colours = []
    for colour, picture in zip_longest(traits.colours, traits.pictures, fillvalue=""):
        shade = colour_of(colour, picture)
        if shade is not None:
            colours.append((colour, shade))
    price = traits.price_minor
    return Goods(
        traits,
        tuple(colours),
        tuple([shade for _, shade in colours]),
        main_fibre(traits.material),
        traits.brand.casefold(),
        log2(price) if price > 0 else None,
        traits.id,
        traits.kind,
        body_parts(traits.category),
    )


def worn(brought: Brought, colour_of: ColourOf) -> Worn:
    """Return a garment in the room ready to be compared."""
    own = goods(brought.traits, colour_of)
    return Worn(brought, own, tuple(shade for colour, shade in own.colours if brought.colour in ("", colour)))


@lru_cache(maxsize=16384)
def agreement(shades: tuple[Lab, ...], garment: tuple[Lab, ...]) -> float:
    """Return how well the best of some colours goes with all of a garment's; 0 where one side is not known."""
    if not shades or not garment:
        return 0.0
    if len(garment) == 1:
        (only,) = garment
        return max([harmony(shade, only) for shade in shades])
    return max([min([harmony(shade, other) for other in garment]) for shade in shades])


def are_twins(one: Goods, other: Goods) -> bool:
    """Return whether two products are one that is listed once more in another colour."""
    return one.brand == other.brand and _bare(one) == _bare(other)


def _bare(one: Goods) -> str:
    return _without(one.traits.title, one.traits.colours) or one.id


@lru_cache(maxsize=8192)
def _without(title: str, colours: tuple[str, ...]) -> str:
    told = {word for colour in colours for word in plain_words(colour)}
    return " ".join([word for word in plain_words(title) if word not in told])
