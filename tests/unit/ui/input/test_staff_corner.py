"""Holding the corner asks for staff; nothing else does, and no tap of a shopper is lost in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.input.staff_corner import Corner, StaffCorner

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_IN, _OUT = QPoint(10, 10), QPoint(200, 200)
_HOLD_S = 0.3  # long enough for a slow machine to lift or move a finger meanwhile


class Below(QObject):
    """What reaches the window past the corner, as the shopper's pages would see it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.TouchBegin):
            self.seen.append(event.type())
        return False


class Place:
    def __init__(self, qtbot: QtBot, *, hold_s: float) -> None:
        self.asked = 0
        self.is_wanted = True
        self.right_to_left = False
        self.window = QWindow()
        self.window.resize(400, 300)
        self.below = Below()
        self.corner = StaffCorner(
            Corner(40, hold_s),
            ask=self.ask,
            is_wanted=lambda: self.is_wanted,
            is_right_to_left=lambda: self.right_to_left,
        )
        self.window.installEventFilter(self.below)
        self.window.installEventFilter(self.corner)
        self.window.show()
        qtbot.waitUntil(self.window.isExposed)

    def ask(self) -> None:
        self.asked += 1

    def press(self, place: QPoint) -> None:
        QTest.mousePress(self.window, _LEFT, _NONE, place)

    def release(self, place: QPoint) -> None:
        QTest.mouseRelease(self.window, _LEFT, _NONE, place)


@pytest.fixture
def quick(qapp: object, qtbot: QtBot) -> Iterator[Place]:
    place = Place(qtbot, hold_s=_HOLD_S)
    yield place
    place.window.close()


@pytest.fixture
def slow(qapp: object, qtbot: QtBot) -> Iterator[Place]:
    place = Place(qtbot, hold_s=60)
    yield place
    place.window.close()


def test_holding_asks_once_and_reaches_no_page(quick: Place, qtbot: QtBot) -> None:
    quick.press(_IN)
    qtbot.waitUntil(lambda: quick.asked == 1)
    quick.release(_IN)
    assert quick.asked == 1
    assert quick.below.seen == []


def test_a_tap_in_the_corner_is_the_pages(slow: Place) -> None:
    slow.press(_IN)
    assert slow.below.seen == []
    slow.release(_IN)
    assert slow.below.seen == [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease]
    assert slow.asked == 0


@pytest.mark.parametrize("mirrored", [False, True])
def test_only_the_corner_where_lines_begin(slow: Place, *, mirrored: bool) -> None:
    slow.right_to_left = mirrored
    slow.press(QPoint(10 if mirrored else 390, 10))
    assert slow.below.seen == [QEvent.Type.MouseButtonPress]
    slow.release(QPoint(10 if mirrored else 390, 10))
    slow.press(QPoint(390 if mirrored else 10, 10))
    assert slow.below.seen.count(QEvent.Type.MouseButtonPress) == 1


def test_a_finger_that_leaves_the_corner_asks_nothing(quick: Place, qtbot: QtBot) -> None:
    quick.press(_IN)
    QTest.mouseMove(quick.window, _OUT)
    qtbot.wait(round(2 * _HOLD_S * 1000))
    quick.release(_OUT)
    assert quick.asked == 0
    assert quick.below.seen == []


def test_nothing_is_kept_while_staff_are_there(slow: Place) -> None:
    slow.is_wanted = False
    slow.press(_IN)
    assert slow.below.seen == [QEvent.Type.MouseButtonPress]


def test_a_finger_holds_it_too_and_two_do_not(quick: Place, qtbot: QtBot) -> None:
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    fingers = QTest.touchEvent(quick.window, device, False)
    fingers.press(0, _IN, quick.window)
    fingers.commit()
    qtbot.waitUntil(lambda: quick.asked == 1)
    fingers.release(0, _IN, quick.window)
    fingers.commit()
    fingers.press(0, _IN, quick.window)
    fingers.commit()
    fingers.stationary(0)
    fingers.press(1, _OUT, quick.window)
    fingers.commit()
    qtbot.wait(round(2 * _HOLD_S * 1000))
    fingers.release(0, _IN, quick.window)
    fingers.release(1, _OUT, quick.window)
    fingers.commit()
    assert quick.asked == 1
    assert quick.below.seen == []
