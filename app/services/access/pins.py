"""What a PIN may be, how it is hashed, and how one is looked for among those that are kept."""

from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.store import StoredPin

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MOST_DIGITS: Final = 12
MOST_PINS: Final = 12
"""Each is compared at every try, at a tenth of a second."""
_FEWEST_DIFFERENT = 3
_WALKS = ("147258369", "159357", "258025", "741852963", "963852741", "112233445566778899", "102030405060")
"""Ways over the keys of a number pad that many people take."""


def hash_pin(pin: str, hasher: "PasswordHasher | None" = None) -> str:
    """Return the Argon2id hash of a PIN in PHC form; takes about a tenth of a second and 64 MiB."""
    return (hasher or _hasher()).hash(pin)


def find_pin(pin: str, stored: Sequence[StoredPin]) -> str | None:
    """Return the label of the PIN, or None.

    Every PIN kept is compared, found or not, and where there is none the same work is done: the time tells neither
    which one it was nor whether there are any.
    """
    found = None
    for candidate in stored:
        if _matches(candidate.hash, pin):
            found = candidate.label
    if not stored:
        hash_pin(pin)
    return found


def is_plausible(pin: str) -> bool:
    """Whether this could be a PIN at all: ASCII digits, and not so many that hashing them is work."""
    return pin.isascii() and pin.isdigit() and len(pin) <= MOST_DIGITS


def why_refused(pin: str, at_least: int) -> str:
    """Return why this is no good as a PIN, as a sentence for staff that does not repeat it; empty when it is good."""
    if not (pin.isascii() and pin.isdigit()):
        return "A PIN is made of the digits 0 to 9 alone."
    if not at_least <= len(pin) <= MOST_DIGITS:
        return f"A PIN here has {at_least} to {MOST_DIGITS} digits."
    trivial = {
        "has fewer than three different digits": len(set(pin)) < _FEWEST_DIFFERENT,
        "repeats itself": _is_repeated(pin),
        "follows the keys": _is_run(pin) or any(pin in walk for walk in _WALKS),
        "can be read as a date": _is_date(pin),
    }
    return next((f"This PIN {why}: such ones are tried first." for why, holds in trivial.items() if holds), "")


@cache
def _hasher() -> "PasswordHasher":
    """Return what RFC 9106 recommends second (section 4): t = 3, p = 4, 64 MiB, 128 bits of salt, 256 bits of tag."""
    from argon2 import PasswordHasher, Type

    return PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4, hash_len=32, salt_len=16, type=Type.ID)


def _matches(hashed: str, pin: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def _is_repeated(pin: str) -> bool:
    return any(len(pin) % size == 0 and pin == pin[:size] * (len(pin) // size) for size in range(1, len(pin) // 2 + 1))


def _is_run(pin: str) -> bool:
    """Whether each digit is as far from the one before as the first two are: 123456, 987654, 246802, 890123."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1


def _is_date(pin: str) -> bool:
    """Whether this is a day written as DDMMYY, MMDDYY, YYMMDD, or with a year of four digits from 1900 to 2099."""
    if len(pin) == len("DDMMYY"):
        years = (f"20{pin[4:]}", f"20{pin[4:]}", f"20{pin[:2]}")
        days = ((pin[2:4], pin[:2]), (pin[:2], pin[2:4]), (pin[2:4], pin[4:]))
    elif len(pin) == len("DDMMYYYY"):
        years = (pin[4:], pin[4:], pin[:4])
        days = ((pin[2:4], pin[:2]), (pin[:2], pin[2:4]), (pin[4:6], pin[6:]))
    else:
        return False
    return any(
        year[:2] in ("19", "20") and _is_day(int(year), int(month), int(day))
        for year, (month, day) in zip(years, days, strict=True)
    )


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
