"""A garment in front of the mirror."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class GarmentIdentity:
    """Which article and, where the tag tells, which single piece of it.

    `gtin` is GTIN-14 (14 digits), empty for an article without one. `item` is a number of the shop's feed (id, SKU, MPN
    or the product's id), given where no GTIN names the article, or not it alone.
    """

    gtin: str
    serial: str | None = None
    item: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A product that a number may stand for; `variant_id` is empty where it stands for several articles of it."""

    product_id: str
    variant_id: str


class GarmentSource(Enum):
    """How a garment was noticed."""

    RFID = "rfid"
    CODE = "code"


class GarmentPresence(Enum):
    """Whether a garment is here, or was just taken away and is about to be forgotten."""

    HERE = "here"
    LEAVING = "leaving"


@dataclass(frozen=True, slots=True)
class Garment:
    """One card on the screen: pieces of one article brought by this shopper.

    `product_id` and `variant_id` are empty when the catalogue does not know it; then `gtin` may be empty as well and
    `key` is what was read, shortened for staff. `variant_id` alone is empty where the number does not tell colour and
    size. `item` is that of its identity. `candidates` are the products of which the shopper is asked to choose one.
    """

    key: str
    gtin: str
    product_id: str
    variant_id: str
    source: GarmentSource
    presence: GarmentPresence
    count: int
    arrived_ns: int
    item: str = ""
    candidates: tuple[Candidate, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether the catalogue has a page for it, or for each of those that it may be."""
        return bool(self.product_id or self.candidates)

    @property
    def is_undecided(self) -> bool:
        """Whether several products carry its number and nobody has said yet which one it is."""
        return bool(self.candidates) and not self.product_id
