"""What suggestions are made from, products without pictures and descriptions, and what comes of it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from app.domain.suggestions import Suggestion


class Reach(IntEnum):
    """How near the nearest piece is; smaller is nearer."""

    HERE = 0
    NEARBY = 1
    DELIVERED = 2
    NOWHERE = 3


class ProductTraits(NamedTuple):
    """One product, worded in the shop's own language: `category` from the root, `price_minor` the lowest, 0 unknown.

    `pictures` has a URL for each of its `colours`, empty where there is none.
    """

    id: str
    title: str
    brand: str
    category: tuple[str, ...]
    material: str
    price_minor: int
    colours: tuple[str, ...]
    pictures: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """What it is at its closest, comparable: shirts of women and of men are of one kind."""
        return self.category[-1].casefold() if self.category else ""


class Article(NamedTuple):
    """One article of a product, and how near the nearest piece of it is."""

    id: str
    product_id: str
    colour: str
    size: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class Stocked:
    """The articles of a product that can be had, in the catalogue's order, and all sizes that it is made in."""

    articles: tuple[Article, ...] = ()
    sizes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Brought:
    """A garment in the room; colour and size are empty where its tag does not tell them, `sizes` are its product's."""

    traits: ProductTraits
    colour: str = ""
    size: str = ""
    sizes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Offered:
    """A suggestion that can be had: `article` is the one of its articles that goes best, as near as it can be.

    `fits` where that is in the size of the garment it goes with.
    """

    suggestion: Suggestion
    article: Article
    fits: bool = False


@dataclass(frozen=True, slots=True)
class Outfit:
    """What goes with the garments in the room: one piece of each kind that complete the look, and what else does.

    `worn` are the products in the room that are part of the look beside the one on the screen.
    """

    look: tuple[Offered, ...] = ()
    more: tuple[Offered, ...] = ()
    worn: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Offered, ...]:
        """Both, the look first."""
        return (*self.look, *self.more)
