"""Products as they are compared: what two share, and whether one is the other once more."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from math import log2

from app.domain.materials import main_fibre
from app.domain.traits import Brought, ProductTraits
from app.recommend.colours import Lab, harmony

ColourOf = Callable[[str, str], Lab | None]
"""The colour of what the feed calls so and whose picture has this URL; None where nothing tells it."""


@dataclass(frozen=True, slots=True)
class Goods:
    """A product with what is compared of it: `twin` is the same for one that is listed once more in another colour."""

    traits: ProductTraits
    colours: tuple[tuple[str, Lab], ...]
    fibre: str
    twin: tuple[str, str]
    id: str
    kind: str


@dataclass(frozen=True, slots=True)
class Worn:
    """A garment in the room, compared: `colour` is that of its article, of all its product's where that is open."""

    brought: Brought
    goods: Goods
    colours: tuple[Lab, ...]


def goods(traits: ProductTraits, colour_of: ColourOf) -> Goods:
    """Return a product ready to be compared."""
    named = zip_longest(traits.colours, traits.pictures, fillvalue="")
    known = ((colour, colour_of(colour, picture)) for colour, picture in named)
    colours = tuple((colour, shade) for colour, shade in known if shade is not None)
    return Goods(traits, colours, main_fibre(traits.material), _twin(traits), traits.id, traits.kind)


def worn(brought: Brought, colour_of: ColourOf) -> Worn:
    """Return a garment in the room ready to be compared."""
    own = goods(brought.traits, colour_of)
    shades = tuple(shade for colour, shade in own.colours if colour == brought.colour or not brought.colour)
    return Worn(brought, own, shades)


def agreement(shade: Lab, room: tuple[Lab, ...]) -> float:
    """Return how well a colour goes with all others: as well as with the one it goes with least."""
    return min(harmony(shade, other) for other in room) if room else 0.0


def price_distance(one: ProductTraits, other: ProductTraits) -> float:
    """Return by how many doublings two prices differ, 0 where one is not known."""
    if one.price_minor <= 0 or other.price_minor <= 0:
        return 0.0
    return abs(log2(one.price_minor / other.price_minor))


def _twin(traits: ProductTraits) -> tuple[str, str]:
    colours = {word for colour in traits.colours for word in _words(colour)}
    kept = [word for word in _words(traits.title) if word not in colours]
    return traits.brand.casefold(), " ".join(kept) or traits.id


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return tuple(re.findall(r"\w+", "".join(letter for letter in apart if not unicodedata.combining(letter))))
