"""Shops and what each of them has."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Final

CLOCK_TOLERANCE_S: Final = 300
"""So far two clocks may disagree before what one of them says is in the future for the other."""


@dataclass(frozen=True, slots=True)
class OpeningPeriod:
    """Opening on one weekday (0 is Monday) from `opens` to `closes`, local time; dated limits are for exceptions.

    `closes` at or before `opens` means after midnight. `opens == closes` in a dated exception means closed.
    """

    weekday: int
    opens: time
    closes: time
    valid_from: date | None = None
    valid_through: date | None = None


@dataclass(frozen=True, slots=True)
class Store:
    """One shop of the retailer; coordinates in degrees (WGS 84) or None.

    `time_zone` is an IANA name, or empty where it is not known: then nobody knows whether the shop is open.
    """

    code: str
    name: str
    street: str
    postal_code: str
    city: str
    country: str
    latitude: float | None
    longitude: float | None
    telephone: str
    opening: tuple[OpeningPeriod, ...]
    time_zone: str = ""


class Availability(Enum):
    """What a shop says of an article when it gives no count, in Google Merchant's terms."""

    IN_STOCK = "in_stock"
    LIMITED = "limited_availability"
    ON_DISPLAY = "on_display_to_order"
    OUT_OF_STOCK = "out_of_stock"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StockLevel:
    """What one store had of one variant at `counted_at` (aware); `quantity` is None when only a band is known.

    Of a count `held` pieces are put aside for somebody; they are not in `quantity`.
    """

    store_code: str
    variant_id: str
    quantity: int | None
    availability: Availability
    counted_at: datetime
    location: str = ""
    held: int = 0

    def age_s(self, now: datetime) -> float | None:
        """Return the seconds since it was counted; None where that lies in the future, so that a clock is wrong."""
        age_s = (now - self.counted_at).total_seconds()
        return None if age_s < -CLOCK_TOLERANCE_S else max(0.0, age_s)

    def is_fresh(self, now: datetime, stale_after_s: float) -> bool:
        """Return whether it is young enough to carry a promise."""
        age_s = self.age_s(now)
        return age_s is not None and age_s < stale_after_s

    @property
    def counted(self) -> int | None:
        """How many the shop has counted, those put aside with them; None when only a band is known."""
        return None if self.quantity is None else self.quantity + self.held

    @property
    def is_sold_out(self) -> bool:
        """Whether none was free when counted; what is neither this nor available is not known."""
        if self.quantity is not None:
            return self.quantity <= 0
        return self.availability is Availability.OUT_OF_STOCK

    @property
    def is_available(self) -> bool:
        """Whether at least one could be had when counted."""
        if self.quantity is not None:
            return self.quantity > 0
        return self.availability in (Availability.IN_STOCK, Availability.LIMITED, Availability.ON_DISPLAY)
