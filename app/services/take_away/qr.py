"""QR codes (ISO/IEC 18004) as squares, dark and light; the one file that knows which library draws them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

QUIET: Final = 4
"""Light modules that have to be round a code."""
_BYTES: Final = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504)
"""What versions 1 to 17 hold with error correction M. A larger one is harder to hold a phone at than it is worth."""
_ENCODING_BYTES: Final = 2
"""What it takes to say that a text is in UTF-8, without which readers guess, and take an accent for Japanese."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code of `side` times `side` modules, without the light ones round it, dark ones as rows of runs.

    `path` draws the dark ones, a unit each, in the words of SVG.
    """

    side: int = 0
    path: str = ""


def bytes_within(modules: int) -> int:
    """Return how many bytes a code holds for which there is room for so many modules, its quiet zone included; or 0."""
    version = min(len(_BYTES), (modules - 2 * QUIET - 17) // 4)
    return _BYTES[version - 1] - _ENCODING_BYTES if version >= 1 else 0


@lru_cache(maxsize=2)
def qr_code(text: str) -> QrCode:
    """Return the smallest code of a text, in UTF-8 with error correction M; raise ValueError where it is too long."""
    from segno import make_qr

    symbol = make_qr(text, error="m", encoding="utf-8", mode="byte", boost_error=False, eci=not text.isascii())
    rows = tuple(bytes(row) for row in symbol.matrix)
    return QrCode(len(rows), "".join(_runs(rows)))


def _runs(rows: tuple[bytes, ...]) -> Iterator[str]:
    for y, row in enumerate(rows):
        x = 0
        for is_dark, run in groupby(row):
            length = len(list(run))
            if is_dark:
                yield f"M{x} {y}h{length}v1h-{length}z"
            x += length
