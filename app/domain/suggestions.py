"""What may be suggested with the garments that are here, how strongly, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Because(StrEnum):
    """What speaks for a suggestion. It is always about the articles, never about a person."""

    CHOSEN = "chosen"
    """A merchandiser has put them together."""
    RELATED = "related"
    """The shop's own feed names it."""
    BOUGHT_TOGETHER = "bought together"
    LOOKED_AT_TOGETHER = "looked at together"
    SAME_MATERIAL = "same material"
    MATCHING_COLOUR = "matching colour"
    SAME_BRAND = "same brand"
    POPULAR = "popular"
    """Nothing is known but that it sells well in its category."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why one article is suggested: `count` is how often it was seen, 0 where counting does not apply.

    `words` is what the two share as the feed writes it ("linen"), or empty.
    """

    because: Because
    count: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One product that goes with others; a larger `score` is better and compares within one answer only."""

    product_id: str
    score: float
    reason: Reason


class Partners(Protocol):
    """Who knows what goes with a set of products from what has been bought or looked at."""

    def partners(self, product_ids: Sequence[str], *, limit: int) -> Sequence[Suggestion]:
        """Return the best partners of all of `product_ids` together, best first, none of themselves; quick, local."""
        ...
