"""When the focus has really been seen to move."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from ui.window.painted import Presentation


class FocusReporter(QObject):
    """Tells on which item the focus stands, once a frame that shows it has been swapped; at most one frame late.

    Of a focus that goes on before it was presented only its last place is told.
    """

    focus_painted = Signal(str)
    """The objectName of the item; items without one are passed over."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Observe this window."""
        super().__init__(parent)
        self._window = window
        self._wait: Presentation | None = None
        self._name = ""
        window.activeFocusItemChanged.connect(self._on_focus_changed)

    @Slot()
    def _on_focus_changed(self) -> None:
        item = self._window.activeFocusItem()
        name = "" if item is None else item.objectName()
        if not name or name == self._name:
            return
        self._forget()
        self._name = name
        self._wait = Presentation(self._window, self)
        self._wait.presented.connect(self._on_presented)

    @Slot()
    def _on_presented(self) -> None:
        if self._wait is not None:
            self._forget()
            self.focus_painted.emit(self._name)

    def _forget(self) -> None:
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.presented.disconnect(self._on_presented)
            wait.deleteLater()
