"""A garment in front of the mirror."""

from dataclasses import dataclass
from enum import Enum


@dataclass(frozen=True, slots=True)
class GarmentIdentity:
    """Which article (GTIN-14, 14 digits) and, where the tag tells, which single piece of it."""

    gtin: str
    serial: str | None = None
    item: str = ""
    """The feed's article id where there is no GTIN."""


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
    `key` is what was read, shortened for staff.
    """

    key: str
    gtin: str
    product_id: str
    variant_id: str
    source: GarmentSource
    presence: GarmentPresence
    count: int
    arrived_ns: int

    @property
    def is_known(self) -> bool:
        """Whether the catalogue has a page for it."""
        return bool(self.product_id)
