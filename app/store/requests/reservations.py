"""Putting aside by this mirror's own figures: what its open requests hold counts as free no more."""

from collections.abc import Callable
from datetime import datetime

from app.domain.requests import Promise
from app.domain.reservations import Held, SoldOut, Unsure, Wanted, promise_of
from app.store.catalogue.stock import Stock


class OwnReservations:
    """Decides by the figures last imported, less what is held (see `Stock`); the request itself is the hold.

    Of another store it knows the figure and cannot tell that store: somebody has to call there first.
    """

    def __init__(self, stock: Stock, own_store: str, stale_after_s: float, now: Callable[[], datetime]) -> None:
        """Figures older than `stale_after_s` carry nothing; `now` is aware."""
        self._stock = stock
        self._own_store = own_store
        self._stale_after_s = stale_after_s
        self._now = now

    def reserve(self, wanted: Wanted) -> Held | Unsure | SoldOut:
        """Say whether a piece is free. Raises StoreUnavailable."""
        level = self._stock.level(wanted.store_code, wanted.variant_id)
        is_here = wanted.store_code == self._own_store
        promise = promise_of(level, self._now(), self._stale_after_s, is_here=is_here, seen=wanted.seen)
        if promise is None:
            return SoldOut()
        return Held() if promise is Promise.FIRM else Unsure()

    def release(self, key: str) -> None:
        """Do nothing: what is over holds nothing."""
