"""A shopper who touches, swipes, types, scans and hangs garments at random."""

import random
from collections import Counter
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.devices.drivers.simulated.reader import SimulatedReader
from app.domain.scans import Symbology
from app.identification import encode_sgtin96
from ui.window.application import Mirror

_KEYS: Final = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_Tab),
)
_GARMENTS: Final = 40
_HANGING_MOST: Final = 4
_MOMENT_MS: Final = 25
_LEFT: Final = Qt.MouseButton.LeftButton
_NONE: Final = Qt.KeyboardModifier.NoModifier


class RandomShopper:
    """Does one thing at a time; `done` counts what it did."""

    def __init__(self, mirror: Mirror, reader: SimulatedReader, dice: random.Random) -> None:
        """`reader` hears what is hung."""
        self._window = mirror.window
        self._reader = reader
        self._dice = dice
        products = mirror.services.catalogue.campaigns(_GARMENTS)
        self._gtins = [variant.gtin for product in products for variant in product.variants]
        self._hanging: list[str] = []
        self.done: Counter[str] = Counter()
        self._ways: tuple[tuple[str, int, Callable[[], None]], ...] = (
            ("touches of something", 45, self._touch_something),
            ("touches anywhere", 20, self._touch_anywhere),
            ("swipes", 10, self._swipe),
            ("keys", 15, self._press),
            ("scans", 4, self._scan),
            ("garments", 6, self._hang_or_take),
        )

    def do_something(self) -> None:
        """Do one of these, and let the mirror live for a moment."""
        name, _, way = self._dice.choices(self._ways, [weight for _, weight, _ in self._ways])[0]
        way()
        self.done[name] += 1
        QTest.qWait(_MOMENT_MS)

    def take_everything(self) -> None:
        """Take every garment away, as somebody who leaves."""
        for epc in self._hanging:
            self._reader.remove(epc)
        self._hanging.clear()

    def _touch_something(self) -> None:
        found = [item for item in self._seen() if item.property("keyDown") is not None and item.isEnabled()]
        if not found:
            self._touch_anywhere()
            return
        item = self._dice.choice(found)
        centre = item.mapRectToScene(item.boundingRect()).center().toPoint()
        QTest.mouseClick(self._window, _LEFT, _NONE, self._inside(centre))

    def _touch_anywhere(self) -> None:
        QTest.mouseClick(self._window, _LEFT, _NONE, self._anywhere())

    def _swipe(self) -> None:
        begin, end = self._anywhere(), self._anywhere()
        QTest.mousePress(self._window, _LEFT, _NONE, begin)
        for step in range(1, 6):
            QTest.mouseMove(self._window, begin + (end - begin) * step / 5)
            QTest.qWait(4)
        QTest.mouseRelease(self._window, _LEFT, _NONE, end)

    def _press(self) -> None:
        QTest.keyClick(self._window, self._dice.choice(_KEYS))

    def _scan(self) -> None:
        code = self._dice.choice([*self._gtins[:200], "0000000000000", "https://elsewhere.example/p/1", "ÿ\x00"])
        self._reader.scan(code, Symbology.QR)

    def _hang_or_take(self) -> None:
        if self._hanging and (len(self._hanging) >= _HANGING_MOST or self._dice.random() < 0.5):
            self._reader.remove(self._hanging.pop(self._dice.randrange(len(self._hanging))))
            return
        epc = encode_sgtin96(self._dice.choice(self._gtins), self._dice.randrange(1, 1_000_000))
        self._hanging.append(epc)
        self._reader.place(epc)

    def _anywhere(self) -> QPoint:
        return QPoint(self._dice.randrange(self._window.width()), self._dice.randrange(self._window.height()))

    def _inside(self, place: QPoint) -> QPoint:
        return QPoint(
            min(max(place.x(), 0), self._window.width() - 1), min(max(place.y(), 0), self._window.height() - 1)
        )

    def _seen(self) -> list[QQuickItem]:
        found, waiting = [], [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                found.append(item)
                waiting.extend(item.childItems())
        return found
