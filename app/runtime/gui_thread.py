"""The one way for other threads to run something on the GUI thread."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

_log = logging.getLogger(__name__)


class GuiThread(QObject):
    """Runs calls posted from any thread on the thread that made it, in the order posted.

    After `close()` further calls are dropped: a device thread that is still ending can no longer touch services.
    """

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = True
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` soon on the GUI thread; safe from every thread, returns at once."""
        if self._is_open:
            self._posted.emit(call)

    def close(self) -> None:
        """Drop what has not run yet and everything posted from now on."""
        self._is_open = False

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if self._is_open:
            call()
