"""A program with a text field behind the filter of keyboard scanners; it tells on its output what each of them got."""

import sys
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.devices.drivers.hid_keyboard import HidKeyboardConfig, HidKeyboardReader
from app.devices.keyboard.layouts import Stroke
from app.domain.scans import CodeScan
from app.services.devices.keyboard import KeyboardService
from ui.input.wedge_filter import WedgeFilter

_QML = b"""
import QtQuick

Window {
    objectName: "window"
    width: 200
    height: 100
    visible: true

    TextInput {
        objectName: "field"
        anchors.fill: parent
        focus: true
        onAccepted: console.log("pressed")
    }
}
"""


class Listening(HidKeyboardReader):
    """The driver, which says at once what it is offered."""

    def offer(self, strokes: Sequence[Stroke], at_ns: int) -> None:
        super().offer(strokes, at_ns)
        for scan in self.read(0):
            if isinstance(scan, CodeScan):
                say("scan", scan.value)


class Teller(QObject):
    """Tells what the field holds each time it changes."""

    def __init__(self, field: QObject) -> None:
        super().__init__(field)
        self._field = field
        field.textChanged.connect(self.tell)  # type: ignore[attr-defined]
        field.accepted.connect(self.tell_accepted)  # type: ignore[attr-defined]

    @Slot()
    def tell(self) -> None:
        say("field", str(self._field.property("text")))

    @Slot()
    def tell_accepted(self) -> None:
        say("accepted", "")


def say(what: str, text: str) -> None:
    sys.stdout.write(f"{what} {text}\n")
    sys.stdout.flush()


def main() -> int:
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(_QML)
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    field = window.findChild(QObject, "field")
    assert field is not None
    teller = Teller(field)
    reader = Listening(HidKeyboardConfig(driver="hid_keyboard"))
    reader.open()
    keyboard = KeyboardService(reader, time.monotonic_ns)
    wedge_filter = WedgeFilter(keyboard)
    window.installEventFilter(wedge_filter)
    window.activeChanged.connect(lambda: say("ready", ""))
    window.requestActivate()
    code = application.exec()
    window.removeEventFilter(wedge_filter)
    wedge_filter.close()
    del teller
    return code


if __name__ == "__main__":
    sys.exit(main())
