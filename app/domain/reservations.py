"""Who decides whether an article can be put aside: the figures of this mirror, or the retailer's own system."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.requests import Promise
from app.domain.stores import StockLevel


@dataclass(frozen=True, slots=True)
class Wanted:
    """One piece of an article to be put aside in a store until a time (aware); `key` is the request's own.

    `seen` pieces of it hang in front of the mirror, whatever the figure says.
    """

    key: str
    store_code: str
    variant_id: str
    until: datetime
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A piece is put aside."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Nobody knows: people have to look before anything is promised."""


@dataclass(frozen=True, slots=True)
class SoldOut:
    """Nothing is free."""


class ReservationPort(Protocol):
    """Puts articles aside. Called in the background, so it may take its time; a wait needs a limit of its own."""

    def reserve(self, wanted: Wanted) -> Held | Unsure | SoldOut:
        """Put a piece aside; asked twice with one key it answers the same and holds one. Raises PsycheError."""
        ...

    def release(self, key: str) -> None:
        """Put the piece of this key back, where there is one. Raises PsycheError."""
        ...


def promise_of(
    level: StockLevel | None, now: datetime, stale_after_s: float, *, is_here: bool, seen: int = 0
) -> Promise | None:
    """Return what a store's figure can carry; None where nothing is free.

    Nothing firm is said of an old figure, of one without a count, nor of another store's, which nobody has asked yet.
    Of what hangs here, `seen` pieces, nobody is told that there is none.
    """
    if level is None or not level.is_fresh(now, stale_after_s):
        return Promise.LOOK
    if level.is_sold_out:
        return Promise.LOOK if seen else None
    return Promise.FIRM if is_here and level.quantity is not None else Promise.LOOK
