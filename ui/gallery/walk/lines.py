"""How a text of the screen is broken into lines: laid out again by Qt as its item does, since QML does not tell it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from PySide6.QtCore import QRectF, QTextBoundaryFinder
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickItem

_LINE_BREAK, _LINE_SEPARATOR = "\n", "\u2028"
_FIXED_HEIGHT = 1
_RIGHT, _CENTRE = 2, 4
_AROUND = 12  # letters told before and after a break

_ASKED: Final = """(text => ({
    words: text.drawn ?? text.text, font: text.fontInfo.pixelSize,
    wrap: text.wrapMode, align: text.effectiveHorizontalAlignment,
    lines: text.lineCount, isElided: text.truncated, step: text.lineHeight, stepMode: text.lineHeightMode,
    left: text.leftPadding, right: text.rightPadding, width: text.width
}))"""


@dataclass(frozen=True, slots=True)
class Laid:
    """A text as it is laid out: its lines' ink in the item's own pixels, and its breaks inside words."""

    words: str
    ink: tuple[QRectF, ...]
    breaks: tuple[str, ...]
    is_elided: bool
    too_wide: float


class Typesetter:
    """Lays out texts of one engine's items as the items do."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Compile what is asked of each item."""
        self._engine = engine
        self._ask = cast("QJSValue", engine.evaluate(_ASKED))
        self._shapes: dict[tuple[str, str], QRectF] = {}

    def laid(self, item: QQuickItem) -> Laid:
        """Return how a QQuickText is laid out."""
        told: Mapping[str, Any] = self._ask.call([self._engine.newQObject(item)]).toVariant()
        words = str(told["words"]).replace(_LINE_BREAK, _LINE_SEPARATOR)
        width = told["width"] - told["left"] - told["right"]
        font = QFont(item.property("font"))
        font.setPixelSize(round(told["font"]))
        layout = _layout(words, font, told["wrap"], width)
        lines = [layout.lineAt(index) for index in range(min(layout.lineCount(), int(told["lines"])))]
        return Laid(
            words,
            tuple(self._ink(lines, font, {**told, "words": words, "baseline": item.baselineOffset(), "free": width})),
            tuple(_breaks(words, lines)),
            bool(told["isElided"]),
            0.0 if told["isElided"] else max((line.horizontalAdvance() - width for line in lines), default=0.0),
        )

    def _ink(self, lines: Sequence[QTextLine], font: QFont, told: Mapping[str, Any]) -> Iterator[QRectF]:
        """Give where each line's letters are: across as far as they advance, down by their shapes."""
        for index, line in enumerate(lines):
            is_shortened = bool(told["isElided"]) and index == len(lines) - 1
            across = min(line.naturalTextWidth(), told["free"]) if is_shortened else line.naturalTextWidth()
            left = (told["free"] - across) * {_RIGHT: 1.0, _CENTRE: 0.5}.get(told["align"], 0.0)
            step = told["step"] if told["stepMode"] == _FIXED_HEIGHT else line.height() * told["step"]
            at = told["baseline"] + index * step + line.ascent() - lines[0].ascent()
            shape = self._shape(font, _slice(told["words"], line))
            yield QRectF(told["left"] + left, at + shape.top(), across, shape.height())

    def _shape(self, font: QFont, words: str) -> QRectF:
        key = (font.toString(), words)
        if key not in self._shapes:
            self._shapes[key] = QFontMetricsF(font).tightBoundingRect(words)
        return self._shapes[key]


def _layout(words: str, font: QFont, wrap: int, width: float) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(wrap))
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 0.0))
    layout.endLayout()
    return layout


def _slice(words: str, line: QTextLine) -> str:
    return words.encode("utf-16-le")[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode(
        "utf-16-le", "replace"
    )


def _breaks(words: str, lines: Sequence[QTextLine]) -> Iterator[str]:
    """Give the ends of lines where a language has no line end: inside a word or a number."""
    units = words.encode("utf-16-le")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    for line in lines[:-1]:
        end = line.textStart() + line.textLength()
        finder.setPosition(end)
        if not finder.isAtBoundary():
            before = units[max(0, 2 * (end - _AROUND)) : 2 * end].decode("utf-16-le", "ignore").split()[-1:]
            after = units[2 * end : 2 * (end + _AROUND)].decode("utf-16-le", "ignore").split()[:1]
            yield f"{''.join(before)}|{''.join(after)}"
