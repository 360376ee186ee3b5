"""Fingers that hold, pinch and spread: the page stays as it is, and nothing else appears."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.open_mirror import PORTRAIT, OpenMirror
from ui.window.containment import Containment

CENTRE = QPoint(PORTRAIT[0] // 2, PORTRAIT[1] // 2)


@pytest.fixture
def contained(open_mirror: Callable[..., OpenMirror]) -> Iterator[OpenMirror]:
    mirror = open_mirror()
    containment = Containment(mirror.window)
    mirror.window.installEventFilter(containment)
    yield mirror
    containment.end()


def drag(mirror: OpenMirror, ways: Sequence[tuple[QPoint, QPoint]], qtbot: QtBot, steps: int = 6) -> None:
    """Each finger goes from its first place to its last, all at the same time."""
    device = QTest.createTouchDevice()
    for step in range(steps + 1):
        sequence = QTest.touchEvent(mirror.window, device)
        for finger, (begin, end) in enumerate(ways):
            place = begin + (end - begin) * step / steps
            move = sequence.press if step == 0 else sequence.release if step == steps else sequence.move
            move(finger, place, mirror.window)
        sequence.commit()
        qtbot.wait(10)


def seen(mirror: OpenMirror) -> tuple[object, ...]:
    scales = {item.scale() for item in mirror.items(lambda _: True)}
    return mirror.kiosk.navigation.props.pageName, tuple(mirror.texts()), scales, len(QGuiApplication.topLevelWindows())


def test_pinching_and_spreading_change_nothing(contained: OpenMirror, qtbot: QtBot) -> None:
    contained.shop.bring("shirt")
    contained.settle()
    before = seen(contained)
    out = QPoint(200, 200)
    near = QPoint(30, 30)
    drag(contained, [(CENTRE - out, CENTRE - near), (CENTRE + out, CENTRE + near)], qtbot)
    drag(contained, [(CENTRE - near, CENTRE - out), (CENTRE + near, CENTRE + out)], qtbot)
    contained.settle()
    assert seen(contained) == before


def test_holding_a_finger_still_opens_no_menu(contained: OpenMirror, qtbot: QtBot) -> None:
    contained.shop.bring("shirt")
    contained.settle()
    before = seen(contained)
    device = QTest.createTouchDevice()
    QTest.touchEvent(contained.window, device).press(0, CENTRE, contained.window).commit()
    qtbot.wait(1200)
    assert seen(contained)[3] == before[3]
    QTest.touchEvent(contained.window, device).release(0, CENTRE, contained.window).commit()
    contained.settle()
    assert seen(contained) == before
