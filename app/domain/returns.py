"""What a shop says of what is brought back: for how long, in what state, and what never; pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from app.domain.catalogue import Product
from app.domain.meanings import Receipt


class ReturnCondition(Enum):
    """What has to be true of what is brought back, as the shopper is told."""

    UNWORN = "unworn"
    LABELLED = "labelled"
    """Its label is still on it."""
    WITH_RECEIPT = "with_receipt"


class ReceiptVerdict(Enum):
    """What a receipt that was shown says of a return."""

    TAKEN = "taken"
    """Nothing speaks against it."""
    TOO_LATE = "too_late"
    ANOTHER_SHOP = "another_shop"


@dataclass(frozen=True, slots=True)
class ReturnTerms:
    """The retailer's rule. `days` is 0 where no limit is told; `never` are categories that are not taken back."""

    days: int = 0
    conditions: tuple[ReturnCondition, ...] = ()
    never: frozenset[str] = frozenset()

    def takes_back(self, product: Product) -> bool:
        """Whether articles of this category are ever taken back; words of the category are compared without case."""
        return self.never.isdisjoint(word.strip().casefold() for word in product.category)

    def verdict(self, receipt: Receipt, today: date, stores: Collection[str]) -> ReceiptVerdict:
        """Judge a receipt by what its code says: the day of the purchase, and which of `stores` it is of.

        What it does not say speaks against nothing, nor does a store where none is known; and neither does a day to
        come, of a clock that is behind.
        """
        if receipt.store and stores and _bare(receipt.store) not in {_bare(code) for code in stores}:
            return ReceiptVerdict.ANOTHER_SHOP
        if self.days and receipt.day is not None and today - receipt.day > timedelta(days=self.days):
            return ReceiptVerdict.TOO_LATE
        return ReceiptVerdict.TAKEN


def _bare(code: str) -> str:
    """Return a store's code as tills and feeds write it alike: `0012` is `12`."""
    return code.strip().casefold().lstrip("0")
