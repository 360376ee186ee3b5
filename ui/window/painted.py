"""When a page has really been presented."""

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from ui.models.registration import seen_by_qml


class Presentation(QObject):
    """What has just changed, waited for until a frame shows it.

    It is made anew for each change, so that a call queued for an earlier one finds nobody.
    """

    presented = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        window.afterAnimating.connect(self._on_frame_begins)
        window.update()

    @Slot()
    def _on_frame_begins(self) -> None:
        self._window.afterAnimating.disconnect(self._on_frame_begins)
        QMetaObject.invokeMethod(self, "_on_frame_synchronised", Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_frame_synchronised(self) -> None:
        self._window.frameSwapped.connect(self._on_swapped, Qt.ConnectionType.QueuedConnection)
        self._window.update()

    @Slot()
    def _on_swapped(self) -> None:
        self.presented.emit()


@seen_by_qml
class PaintedReporter(QObject):
    """Tells which page was presented, once the frame that shows it has been swapped.

    Why what it tells is true: `pageReady` runs on the GUI thread when the page is complete, and asks for a frame N.
    `afterAnimating` is emitted on the GUI thread right before frame N takes over the items (synchronisation), which
    holds the GUI thread until it is over, with either render loop. So a call queued from `afterAnimating` runs when
    the render thread already has the page and has swapped all frames before N. Only then `frameSwapped` is connected:
    every emission from then on is of frame N or a later one. Should N have been swapped before the connection stood,
    the frame asked for then is the one that is heard; the report is at most one frame late and never early.

    `frameSwapped` comes from the render thread, where a direct Python slot can dead-lock with a thread that holds the
    interpreter: it is only ever connected queued. Nothing is connected while no page is waited for.
    """

    page_painted = Signal(str, str)
    """(page name, GTIN) of a page that has been presented."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None
        self._wait: Presentation | None = None
        self._page: tuple[str, str] | None = None

    def watch(self, window: QQuickWindow) -> None:
        """Observe this window; a page that was ready before it, as the first one is, is waited for in it."""
        self._forget()
        self._window = window
        if self._page is not None:
            self._await_frame(window)

    @property
    def is_waiting(self) -> bool:
        """Whether a page is ready and not yet known to be presented."""
        return self._wait is not None

    @Slot(str, str)
    def pageReady(self, page: str, gtin: str) -> None:
        """Note that a page is complete; another one still waited for was never presented whole."""
        self._forget()
        self._page = (page, gtin)
        if self._window is not None:
            self._await_frame(self._window)

    def _await_frame(self, window: QQuickWindow) -> None:
        self._wait = Presentation(window, self)
        self._wait.presented.connect(self._on_presented)

    @Slot()
    def _on_presented(self) -> None:
        if self._wait is None or self._page is None:
            return
        page, gtin = self._page
        self._page = None
        self._forget()
        self.page_painted.emit(page, gtin)

    def _forget(self) -> None:
        wait, self._wait = self._wait, None
        if wait is not None:
            wait.presented.disconnect(self._on_presented)
            wait.deleteLater()
