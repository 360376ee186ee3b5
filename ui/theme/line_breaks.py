"""Where words break when they are too wide for their place: hyphens by language, and whether a size is too large."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise
from math import floor

from PySide6.QtCore import QPointF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

SOFT_HYPHEN = "\u00ad"
UNLIMITED = 1000

_LETTERS = re.compile(r"[^\W\d_]+")
_LEAST_HYPHENATED = 5
_OPTICAL_SIZE = QFont.Tag.fromString("opsz")
_OPTICAL_RANGE = (14.0, 32.0)
_OPTICAL_STEP = 6  # each optical size in use opens the typeface once more: 0.4 MB that stay
_KEPT = 2000


def hyphenated(text: str, width: float, font: QFont, points: Callable[[str], list[int]]) -> str:
    """Return the text with soft hyphens in those of its words that are wider than `width`, and in no other.

    `points` gives the places within a word of letters where its language may break it.
    """
    metrics = QFontMetricsF(font)
    pieces = []
    for word in breakable(text):
        is_too_wide = metrics.horizontalAdvance(word.rstrip()) > width
        pieces.append(
            _LETTERS.sub(lambda run: _softened(run[0], width, metrics, points), word) if is_too_wide else word
        )
    return "".join(pieces)


def is_whole(text: str, width: float, font: QFont, most_lines: int) -> bool:
    """Return whether no word is broken inside and no line is cut when the text is set in that font and width."""
    metrics = QFontMetricsF(font)
    if any(metrics.horizontalAdvance(word.rstrip()) > width for word in breakable(text)):
        return False
    return most_lines >= UNLIMITED or _line_count(text, width, font, most_lines + 1) <= most_lines


def stepped(font: QFont, pixel_size: int) -> QFont:
    """Return the font in another size: spaced in proportion, drawn as the face has it for that size."""
    smaller = QFont(font)
    smaller.setPixelSize(pixel_size)
    smaller.setLetterSpacing(
        QFont.SpacingType.AbsoluteSpacing, font.letterSpacing() * pixel_size / max(1, font.pixelSize())
    )
    lowest, highest = _OPTICAL_RANGE
    above = min(highest, max(lowest, pixel_size * 0.5)) - lowest
    smaller.setVariableAxis(_OPTICAL_SIZE, lowest + _OPTICAL_STEP * floor(above / _OPTICAL_STEP + 0.5))
    return smaller


@lru_cache(maxsize=_KEPT)
def breakable(text: str) -> tuple[str, ...]:
    """Return the parts between which a line may end by Unicode's rules: words, syllables of Thai, signs of Chinese."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    places = [0]
    while (place := finder.toNextBoundary()) > 0:
        places.append(place)
    units = text.encode("utf-16-le")  # Qt counts in these
    return tuple(
        units[2 * begin : 2 * end].decode("utf-16-le", "replace") for begin, end in pairwise(places) if end > begin
    )


def _softened(word: str, width: float, metrics: QFontMetricsF, points: Callable[[str], list[int]]) -> str:
    """Return a word of letters with soft hyphens at its points; what is too wide even so may break at each letter."""
    if len(word) < _LEAST_HYPHENATED:
        return word
    places = [0, *points(word), len(word)]
    parts = [word[begin:end] for begin, end in pairwise(places)]
    return SOFT_HYPHEN.join(_cut(part) if metrics.horizontalAdvance(f"{part}-") > width else part for part in parts)


def _cut(part: str) -> str:
    """Return letters with a soft hyphen between any two, where their script has hyphens at all."""
    return re.sub(r"(?<=\w\w)(?=\w\w)", SOFT_HYPHEN, part) if part.lower() != part.upper() else part


def _line_count(text: str, width: float, font: QFont, most: int) -> int:
    """Return how many lines the text takes, counted no further than `most`."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while count < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(floor(width))
        line.setPosition(QPointF(0, 0))
        count += 1
    layout.endLayout()
    return count
