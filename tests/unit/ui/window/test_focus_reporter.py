"""Where the focus stands is told when a frame has shown it, once for each move."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from ui.window.focus_reporter import FocusReporter

SCENE = b"""
import QtQuick
Window {
    width: 200; height: 100; color: "black"
    Item { objectName: "one"; width: 50; height: 50; focus: true; Rectangle { anchors.fill: parent; color: parent.activeFocus ? "red" : "black" } }
    Item { objectName: "two"; x: 60; width: 50; height: 50; Rectangle { anchors.fill: parent; color: parent.activeFocus ? "red" : "black" } }
    Item { objectName: ""; x: 120; width: 50; height: 50 }
}
"""  # noqa: E501


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow)
    window.show()
    window.requestActivate()
    qtbot.waitUntil(lambda: window.activeFocusItem() is not None)
    yield window
    window.close()
    window.deleteLater()


def item(window: QQuickWindow, number: int) -> QQuickItem:
    return window.contentItem().childItems()[number]


def test_a_move_is_told_after_its_frame(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = FocusReporter(window)
    with qtbot.waitSignal(reporter.focus_painted) as told:
        item(window, 1).forceActiveFocus()
    assert told.args == ["two"]
    assert window.grabWindow().pixelColor(70, 10).name() == "#ff0000"


def test_of_a_focus_that_goes_on_only_its_last_place_is_told(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = FocusReporter(window)
    told: list[str] = []
    reporter.focus_painted.connect(told.append)
    item(window, 1).forceActiveFocus()
    item(window, 0).forceActiveFocus()
    item(window, 2).forceActiveFocus()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == ["one"]


def test_coming_back_is_a_move(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = FocusReporter(window)
    for number, name in ((1, "two"), (0, "one"), (1, "two")):
        with qtbot.waitSignal(reporter.focus_painted) as told:
            item(window, number).forceActiveFocus()
        assert told.args == [name]
