"""What the shopper wants, as the keys that every page understands."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from app.domain.intents import Intent
from ui.input.idle_filter import Activity

_KEYS = {
    Intent.ACTIVATE: Qt.Key.Key_Return,
    Intent.BACK: Qt.Key.Key_Escape,
    Intent.HOME: Qt.Key.Key_HomePage,
}
_UNMODIFIED = Qt.KeyboardModifier.NoModifier


class InputBridge(QObject):
    """Presses keys in the window for intents, so that one way of moving the focus serves arm, remote and keyboard."""

    def __init__(
        self,
        window: QWindow,
        activity: Activity,
        is_right_to_left: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Post to `window`; where text runs from right to left, the next thing is on the left."""
        super().__init__(parent)
        self._window = window
        self._activity = activity
        self._is_right_to_left = is_right_to_left

    def perform(self, intent: Intent) -> None:
        """Do what the shopper wants; on a mirror at rest every intent wakes it and does nothing else."""
        if intent is Intent.WAKE or not (self._activity.is_active or self._activity.is_asked):
            self._activity.touch()
            return
        key = self._key(intent)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(self._window, QKeyEvent(kind, key, _UNMODIFIED))

    def _key(self, intent: Intent) -> Qt.Key:
        if intent in _KEYS:
            return _KEYS[intent]
        forward = (intent is Intent.NEXT) is not self._is_right_to_left()
        return Qt.Key.Key_Right if forward else Qt.Key.Key_Left
