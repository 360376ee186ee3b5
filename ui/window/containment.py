"""No way out of the window: what would close, leave, feed or search it never arrives, on any keyboard or screen.

The other half is the compositor's: it draws nothing but this window and switches to nothing else (docs/operations.md).
"""

import logging

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

_log = logging.getLogger(__name__)
_Type, _Key, _Modifier = QEvent.Type, Qt.Key, Qt.KeyboardModifier

_KEYS = frozenset((_Type.KeyPress, _Type.KeyRelease, _Type.ShortcutOverride, _Type.Shortcut))
_POINTER = frozenset((_Type.MouseButtonPress, _Type.MouseButtonRelease, _Type.MouseButtonDblClick))
_DRAGS = frozenset((_Type.DragEnter, _Type.DragMove, _Type.DragLeave, _Type.Drop))
_NEVER = frozenset((_Type.ContextMenu, _Type.NativeGesture, _Type.WhatsThisClicked)) | _DRAGS
_COMMANDS = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier


def _keys(names: str) -> frozenset[int]:
    return frozenset(_Key[f"Key_{name}"].value for name in names.split())


_MOVES = _keys("Left Right Up Down Home HomePage End PageUp PageDown Tab Backtab") | _keys(
    "Return Enter Select Escape Back Backspace Delete"
)
"""Keys that the pages themselves answer, also those of a remote control."""

_WRITES = _keys("Shift CapsLock NumLock AltGr Mode_switch Multi_key")
"""Keys that only change what another key writes."""

_SCHEMES = ("http", "https", "mailto", "tel", "sms", "file", "ftp", "sip", "geo", "javascript", "data")


class Containment(QObject):
    """Event filter for the mirror's window while it is the whole screen; `end` is the only way to close it.

    Keys pass when they write or move; those held with Ctrl, Alt or Super, function keys and the keys of browsers and
    media players do not. Of a mouse only the left button passes (the middle one pastes, the right one asks for menus).
    """

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Hide the pointer and take over the opening of links; the caller installs the filter."""
        super().__init__(parent)
        self._window = window
        self._is_over = False
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type] # the stub says bytes
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def end(self) -> None:
        """Let the window close from now on, and give the pointer and the links back."""
        if self._is_over:
            return
        self._is_over = True
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        QGuiApplication.restoreOverrideCursor()

    @Slot(QUrl)
    def refuse(self, url: QUrl) -> None:
        """Open nothing; the address is not logged, because it may be a shopper's."""
        _log.warning("a link (%s) was asked for and not opened", url.scheme())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is kept from the window."""
        kind = event.type()
        if self._is_over or watched is not self._window:
            return False
        if kind == _Type.WindowStateChange:
            if not self._window.windowStates() & Qt.WindowState.WindowFullScreen:
                QTimer.singleShot(0, self, self._fill_the_screen)
            return False
        if not (kind == _Type.Close or kind in _NEVER or self._is_refused(kind, event)):
            return False
        if kind == _Type.Close:
            _log.warning("the window was asked to close and stays")
        event.ignore()
        return True

    def _is_refused(self, kind: QEvent.Type, event: QEvent) -> bool:
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return not passes(event.key(), event.modifiers(), event.text())
        if kind in _POINTER and isinstance(event, QMouseEvent):
            return event.button() != Qt.MouseButton.LeftButton
        return False

    def _fill_the_screen(self) -> None:
        if not self._is_over and self._window.isVisible():
            self._window.showFullScreen()


def passes(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key may reach the window: it moves, or writes, or changes what others write.

    AltGr, which writes, arrives without Alt on Linux.
    """
    if modifiers & _COMMANDS:
        return False
    if key in _MOVES:
        return key != _Key.Key_Delete.value or not modifiers & _Modifier.ShiftModifier  # Shift-Delete cuts
    return key in _WRITES or _is_dead(key) or (bool(text) and text.isprintable())


def _is_dead(key: int) -> bool:
    return bool(_Key.Key_Dead_Grave.value <= key <= _Key.Key_Dead_Longsolidusoverlay.value)
