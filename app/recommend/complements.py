"""What goes with a garment, of what can really be had."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from app.domain.catalogue import Product


class Reach(IntEnum):
    """How near the nearest piece of a product is; smaller is nearer."""

    HERE = 0
    NEARBY = 1
    NOWHERE = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """A product that may be offered where the catalogue names no relations: brand, and category from the root."""

    id: str
    brand: str
    category: tuple[str, ...]


def candidate(product: Product) -> Candidate:
    """Return what the fallback needs to know of a product."""
    return Candidate(product.id, product.brand, product.category)


def rank_complements(
    product: Product,
    *,
    reach: Callable[[str], Reach],
    on_the_hook: Collection[str] = (),
    candidates: Iterable[Candidate] = (),
    limit: int = 12,
) -> tuple[str, ...]:
    """Return ids of products that go with `product`, those to be had here first, then those of other stores.

    Within each group the catalogue's order stands. What is on the hook already and what nobody has are left out.
    Where nothing of the catalogue's relations can be had, `candidates` of the same brand and another category follow,
    as varied as possible. `reach` is asked once for each product considered.
    """
    left_out = {product.id, *on_the_hook}
    related = _within_reach(product.goes_with, reach, left_out)
    if not related:
        related = _within_reach(_same_brand(product, candidates), reach, left_out)
    return tuple(related[:limit])


def _within_reach(ids: Iterable[str], reach: Callable[[str], Reach], left_out: Collection[str]) -> list[str]:
    wanted = [product_id for product_id in dict.fromkeys(ids) if product_id not in left_out]
    reaches = {product_id: reach(product_id) for product_id in wanted}
    had = [product_id for product_id in wanted if reaches[product_id] is not Reach.NOWHERE]
    return sorted(had, key=reaches.__getitem__)


def _same_brand(product: Product, candidates: Iterable[Candidate]) -> Iterator[str]:
    """Yield one product of each other category, then the second of each, and so on."""
    if not product.brand:
        return
    by_category: dict[tuple[str, ...], list[str]] = {}
    for other in candidates:
        if other.brand.casefold() == product.brand.casefold() and other.category and other.category != product.category:
            by_category.setdefault(other.category, []).append(other.id)
    for round_ in range(max(map(len, by_category.values()), default=0)):
        for ids in by_category.values():
            if round_ < len(ids):
                yield ids[round_]
