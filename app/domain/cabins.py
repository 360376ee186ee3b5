"""Whether the place before a mirror can be used, and what the last visit left there."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class CabinState(Enum):
    """Nobody is there; somebody is; nobody is, but garments still hang there."""

    FREE = "free"
    IN_USE = "in_use"
    TO_BE_TIDIED = "to_be_tidied"


@dataclass(frozen=True, slots=True)
class PieceCount:
    """Of one visit: pieces with a tag that came, and those that still hung there at its end."""

    came: int = 0
    stayed: int = 0


@dataclass(frozen=True, slots=True)
class StockDifference:
    """More pieces of an article hang here than the shop had counted, at `counted_at`; since when (aware)."""

    product_id: str
    variant_id: str
    here: int
    counted: int
    counted_at: datetime
    since: datetime
