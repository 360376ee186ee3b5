"""A page is told as painted when its frame has been presented, not before, and nothing is observed otherwise."""

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest
from PySide6.QtCore import SIGNAL, QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from ui.window.painted import PaintedReporter

SCENE = b"""
import QtQuick
Window {
    width: 200; height: 100; color: "black"
    property color shown: "black"
    Rectangle { anchors.fill: parent; color: parent.Window.window.shown }
}
"""


@pytest.fixture
def window(qapp: object) -> Iterator[QQuickWindow]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(SCENE, QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow)
    yield window
    window.close()
    window.deleteLater()


def observers(window: QObject) -> tuple[int, int]:
    return window.receivers(SIGNAL("afterAnimating()")), window.receivers(SIGNAL("frameSwapped()"))


def shown(qtbot: QtBot, window: QQuickWindow) -> QQuickWindow:
    window.show()
    qtbot.waitUntil(window.isExposed)
    return window


def test_a_page_is_reported_after_its_frame(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = PaintedReporter()
    reporter.watch(shown(qtbot, window))
    order: list[str] = []
    window.afterAnimating.connect(lambda: order.append("begins"))
    window.setProperty("shown", "red")
    with qtbot.waitSignal(reporter.page_painted) as told:
        reporter.pageReady("product", "09521234000017")
        assert order == []
    assert told.args == ["product", "09521234000017"]
    assert order[0] == "begins"
    assert window.grabWindow().pixelColor(10, 10).name() == "#ff0000"
    assert not reporter.is_waiting


def test_nothing_is_observed_while_nothing_is_waited_for(window: QQuickWindow, qtbot: QtBot) -> None:
    at_rest = observers(shown(qtbot, window))
    reporter = PaintedReporter()
    reporter.watch(window)
    assert observers(window) == at_rest
    with qtbot.waitSignal(reporter.page_painted):
        reporter.pageReady("attract", "")
        assert observers(window) != at_rest
    qtbot.waitUntil(lambda: observers(window) == at_rest)


def test_a_hidden_window_paints_nothing(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = PaintedReporter()
    reporter.watch(window)
    with qtbot.assertNotEmitted(reporter.page_painted, wait=100):
        reporter.pageReady("attract", "")
    assert reporter.is_waiting
    with qtbot.waitSignal(reporter.page_painted):
        window.show()


def test_a_page_replaced_before_its_frame_is_never_reported(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = PaintedReporter()
    reporter.watch(window)
    told: list[tuple[str, str]] = []
    reporter.page_painted.connect(lambda page, gtin: told.append((page, gtin)))
    reporter.pageReady("product", "1")
    reporter.pageReady("product", "2")
    with qtbot.waitSignal(reporter.page_painted):
        window.show()
    qtbot.wait(50)
    assert told == [("product", "2")]


def test_pages_in_a_row_are_each_reported_once(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = PaintedReporter()
    reporter.watch(shown(qtbot, window))
    told: list[str] = []
    reporter.page_painted.connect(lambda _, gtin: told.append(gtin))
    for number in range(20):
        with qtbot.waitSignal(reporter.page_painted):
            reporter.pageReady("product", str(number))
    assert told == [str(number) for number in range(20)]


def test_a_page_that_was_ready_before_the_window_is_reported_in_it(window: QQuickWindow, qtbot: QtBot) -> None:
    reporter = PaintedReporter()
    reporter.pageReady("attract", "")
    assert not reporter.is_waiting
    with qtbot.waitSignal(reporter.page_painted) as told:
        reporter.watch(window)
        window.show()
    assert told.args == ["attract", ""]


CHILD = """
import os, sys
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from ui.window.painted import PaintedReporter
app = QGuiApplication(sys.argv)
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(b'''
import QtQuick
Window { width: 300; height: 200; visible: true; color: "black"
    Rectangle { width: 50; height: 50; color: "red"; NumberAnimation on x { to: 250; duration: 400; loops: -1 } } }
''', QUrl())
window = component.create()
assert isinstance(window, QQuickWindow)
reporter = PaintedReporter()
reporter.watch(window)
told = []
def on_painted(page, gtin):
    told.append(int(gtin))
    window.grabWindow()  # holds the interpreter while the render thread works
    if len(told) < 30:
        reporter.pageReady("product", str(len(told)))
    else:
        app.quit()
reporter.page_painted.connect(on_painted)
reporter.pageReady("product", "0")
QTimer.singleShot(30000, lambda: app.exit(3))
code = app.exec()
print(told == list(range(30)), flush=True)
os._exit(code)  # Qt's render thread of a software window does not always end; no mirror has one
"""


@pytest.mark.parametrize("render_loop", ["threaded", "basic"])
def test_either_render_loop_with_grabs_and_an_animation_runs_through(render_loop: str) -> None:
    environment = {**os.environ, "QSG_RENDER_LOOP": render_loop, "QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CHILD)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    assert child.stdout.strip() == "True", child.stderr
