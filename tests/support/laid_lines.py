"""The lines of a text on the screen, set once more by Qt, and what was broken or lost in them."""

from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

_SOFT = "\u00ad"
_ENDS = (" ", _SOFT, "-", "\u2010", "/", "\u2028", "\u00a0", "–", "—", "·", "\u200b")


def lines_of(item: QQuickItem) -> list[str]:
    """Return the lines of a ThemedText, with the soft hyphens at which they end or do not."""
    font = item.property("font")
    assert isinstance(font, QFont)
    text = str(item.property("drawn")).replace("\n", "\u2028")
    if item.property("lineCount") <= 1:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(item.width())
        line.setPosition(QPointF(0, 0))
        start = line.textStart()
        lines.append(text[start : start + line.textLength()])
    layout.endLayout()
    return lines


def read_of(line: str) -> str:
    """Return a line as it is read: with a hyphen where it ends at one, without those that are not needed."""
    end = "-" if line.endswith(_SOFT) else ""
    return line.replace(_SOFT, "").rstrip() + end


def breaks_inside(item: QQuickItem) -> list[str]:
    """Return the ends of lines that stand within a word of letters without a hyphen."""
    lines = lines_of(item)
    return [
        f"{line}|{following}"
        for line, following in pairwise(lines)
        if not line.endswith(_ENDS) and line[-1:].isalpha() and following[:1].isalpha()
    ]
