"""What a scan turns out to mean, once the rules of the shop have been asked."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from app.domain.garments import GarmentIdentity


@dataclass(frozen=True, slots=True)
class LoyaltyCard:
    """A customer's card; `fingerprint` is its keyed hash, never its number."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class StaffBadge:
    """The badge of somebody who works here, enrolled in the configuration; `fingerprint` is its keyed hash."""

    fingerprint: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A till receipt, which names a purchase and no garment.

    Of its code nothing is kept but the store and the day of the purchase, where the shop's rule says where they stand.
    """

    store: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Ignored:
    """A code or card that this shop wants no reaction to."""


@dataclass(frozen=True, slots=True)
class Unidentified:
    """A payload that was understood well enough to say that it names no article; `reason` is a clause for staff."""

    reason: str


Meaning = GarmentIdentity | LoyaltyCard | StaffBadge | Receipt | Ignored | Unidentified


class ScanNotice(Enum):
    """What the shopper is told after a scan that opens no garment."""

    LOYALTY_CARD = "loyalty_card"
    RECEIPT = "receipt"
    UNKNOWN_CODE = "unknown_code"
    UNKNOWN_CARD = "unknown_card"
    REFUSED = "refused"
    CARD_UNAVAILABLE = "card_unavailable"
    """A customer's card, whose points and offers cannot be looked up at present."""
