"""Codes of six characters for what is held or comes back: read aloud, typed by hand, and bound to one store.

No two characters look alike (there is a B and no 8, an S and no 5), no vowel makes a word of it. The last one checks
the others with the store's code: over a prime number of characters every single wrong one and every swap of two is
noticed, and of 23 codes of another store 22.
"""

import secrets
import zlib
from collections.abc import Callable
from enum import Enum
from typing import Final

CHARACTERS: Final = "34679BCDFHJKMNPQRSTVWXY"
LENGTH: Final = 6
_LOOK_ALIKES: Final = str.maketrans("85", "BS", " -·")


class CodeProblem(Enum):
    """What is wrong with a code that somebody gave."""

    NO_CODE = "no_code"
    """It cannot be one: another length, or characters that no code has."""
    NOT_OURS = "not_ours"
    """Of another store, or mistyped."""


def draw_code(store_code: str, below: Callable[[int], int] = secrets.randbelow) -> str:
    """Return a new code of a store; `below(n)` gives a whole number from 0 up to and without n."""
    values = [below(len(CHARACTERS)) for _ in range(LENGTH - 1)]
    return "".join(CHARACTERS[value] for value in (*values, _check(values, store_code)))


def read_code(text: str, store_code: str) -> str | CodeProblem:
    """Return the code as it is kept of what somebody typed, in any case, with spaces, or what is wrong with it."""
    code = text.strip().upper().translate(_LOOK_ALIKES)
    if len(code) != LENGTH or any(character not in CHARACTERS for character in code):
        return CodeProblem.NO_CODE
    values = [CHARACTERS.index(character) for character in code]
    return code if values[-1] == _check(values[:-1], store_code) else CodeProblem.NOT_OURS


def _check(values: list[int], store_code: str) -> int:
    """Return the last value: with it the sum of all, each times its place from the end, is the store's remainder."""
    weighted = sum((LENGTH - place) * value for place, value in enumerate(values))
    return (zlib.crc32(store_code.encode()) - weighted) % len(CHARACTERS)
