"""Every key of a keyboard passes here before anything in the window sees it; a scanner's keys end here."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from shiboken6 import isValid

from app.services.devices.keyboard import KeyboardService

_KEYS = frozenset((QEvent.Type.KeyPress, QEvent.Type.KeyRelease))
_EVDEV_PLATFORMS = ("xcb", "wayland", "eglfs", "linuxfb", "vkkhrdisplay")
"""Platforms whose native scan code is an X11 key code: the evdev code and 8."""

_OFFSET = 8
_UNPLACED = 0x10000
_LATENESS_MS = 5000
_MS_WRAP = 1 << 32
_NS_PER_MS = 1_000_000

# Keys that are told from others by what they do, where their place on the keyboard is not known.
_PLACES = {
    Qt.Key.Key_Return.value: 28,
    Qt.Key.Key_Enter.value: 96,
    Qt.Key.Key_Tab.value: 15,
    Qt.Key.Key_Backtab.value: 15,
    Qt.Key.Key_Shift.value: 42,
    Qt.Key.Key_Control.value: 29,
    Qt.Key.Key_Alt.value: 56,
    Qt.Key.Key_AltGr.value: 100,
    Qt.Key.Key_CapsLock.value: 58,
}


class WedgeFilter(QObject):
    """Event filter for windows, asked before all others when it is installed last.

    Only keys that come from the window system are looked at: those that the program itself presses (arm gestures, and
    what this filter lets go on) are not spontaneous and pass.
    """

    def __init__(self, keyboard: KeyboardService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._knows_places = QGuiApplication.platformName().startswith(_EVDEV_PLATFORMS)
        keyboard.released.connect(self._let_go_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is kept from the window."""
        if event.type() not in _KEYS or not event.spontaneous() or not watched.isWindowType():
            return False
        if not isinstance(event, QKeyEvent):
            return False
        return self._keyboard.feed(
            self._code(event),
            event.text(),
            is_press=event.type() == QEvent.Type.KeyPress,
            repeats=event.isAutoRepeat(),
            at_ns=struck_ns(event.timestamp(), time.monotonic_ns()),
            token=(watched, event.clone()),
        )

    def close(self) -> None:
        """Let nothing more go on."""
        self._keyboard.released.disconnect(self._let_go_on)
        self._keyboard.stop()

    def _code(self, event: QKeyEvent) -> int:
        scan_code = event.nativeScanCode()
        if self._knows_places and scan_code > _OFFSET:
            return scan_code - _OFFSET
        return _PLACES.get(event.key(), _UNPLACED + event.key())

    def _let_go_on(self, tokens: Sequence[tuple[QObject, QKeyEvent]]) -> None:
        for window, event in tokens:
            if isValid(window):
                QCoreApplication.sendEvent(window, event)


def struck_ns(timestamp_ms: int, now_ns: int) -> int:
    """Return when a key was struck (monotonic), by the window system's own clock where that can be.

    X11 and Wayland stamp keys with the monotonic milliseconds in 32 bits, so that a program that was busy still sees
    how fast they came. A stamp by any other clock lies elsewhere, and the present is returned.
    """
    late_ms = (now_ns // _NS_PER_MS - timestamp_ms) % _MS_WRAP
    return now_ns - late_ms * _NS_PER_MS if timestamp_ms and late_ms <= _LATENESS_MS else now_ns
