"""What the shop offers, as somebody who has brought nothing goes through it."""

from dataclasses import dataclass

from app.domain.catalogue import Product


@dataclass(frozen=True, slots=True)
class CategoryFigures:
    """How many products are sorted under one category, broadest word first, and how many of them are in this store."""

    path: tuple[str, ...]
    products: int
    here: int


@dataclass(frozen=True, slots=True)
class CollectionMark:
    """Where a page of the collection ended: among what is in this store or after it, behind the row `after`."""

    is_here: bool = True
    after: int = 0


@dataclass(frozen=True, slots=True)
class CollectionPart:
    """Some products, those in this store before the others, and where the next page begins: None after the last."""

    products: tuple[Product, ...]
    following: CollectionMark | None
