"""A shopper's card: what the retailer says of whoever holds it, and who is asked for that."""

from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

MOST_POINTS: Final = 999_999_999
MOST_OFFERS: Final = 5
MOST_HELD: Final = 10
_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class Member:
    """Who holds a card. `points` is None where none are counted; `held` are numbers of articles put aside for them."""

    first_name: str = ""
    points: int | None = None
    offers: tuple[str, ...] = ()
    held: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Say nothing of anybody, wherever it is written."""
        return "Member()"


class CardRow(NamedTuple):
    """One line of the file: `fingerprint_number` of the card, who holds it, offers and what is held, a line each."""

    fingerprint: int
    first_name: str
    points: int | None
    offers: str
    held: str


class LoyaltyPort(Protocol):
    """Knows the retailer's cards. Called in the background, so it may take its time; a wait needs a limit."""

    def member(self, fingerprint: str) -> Member | None:
        """Return who holds the card with this keyed hash, None for one that is not known. Raises PsycheError."""
        ...


def fingerprint_number(fingerprint: str) -> int:
    """Return a keyed hash, 16 hexadecimal digits, as a signed number of 64 bits; raise ValueError for no such."""
    if len(fingerprint) != _DIGITS or not fingerprint.isalnum():
        raise ValueError("no fingerprint")
    return int.from_bytes(bytes.fromhex(fingerprint), "big", signed=True)
