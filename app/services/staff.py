"""Whether somebody who works here has opened the staff pages, and for how long they stay open."""

import logging
import math

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import StaffClosed
from app.runtime.journal import Journal

_log = logging.getLogger(__name__)

TIMEOUT_S = 120.0


class StaffService(QObject):
    """Guards the staff pages: an enrolled badge opens them, leaving or two minutes without a touch closes them.

    The shopper's session goes on underneath. Every call that changes something for staff begins with `require_open`.
    """

    opened = Signal()
    closed = Signal(str)
    """Why: `staff` or `timeout`."""

    def __init__(
        self,
        badges: frozenset[str],
        *,
        journal: Journal,
        timeout_s: float = TIMEOUT_S,
        parent: QObject | None = None,
    ) -> None:
        """Take the fingerprints of the enrolled badges; none enrolled means that nothing opens the pages."""
        super().__init__(parent)
        self._badges = badges
        self._journal = journal
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one shows a second more than there is
        self._timer.setInterval(round(timeout_s * 1000))
        self._timer.timeout.connect(lambda: self._close("timeout"))
        self._is_open = False

    @property
    def is_open(self) -> bool:
        """Whether the staff pages may be shown and used."""
        return self._is_open

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the pages close by themselves, rounded up; 0 while they are closed."""
        return max(0, math.ceil(self._timer.remainingTime() / 1000)) if self._is_open else 0

    def present_badge(self, fingerprint: str) -> bool:
        """Open the pages, or keep them open, if this badge is enrolled; return whether it is."""
        if fingerprint not in self._badges:
            return False
        self._timer.start()
        if not self._is_open:
            self._is_open = True
            _log.info("staff pages opened by a badge")
            self._journal.write("staff_opened")
            self.opened.emit()
        return True

    def touch(self) -> None:
        """Note that somebody uses the pages, and wait for the whole time again; nothing while they are closed."""
        if self._is_open:
            self._timer.start()

    def close(self) -> None:
        """Close the pages because staff are done; harmless when closed."""
        self._close("staff")

    def require_open(self) -> None:
        """Raise StaffClosed unless the pages are open."""
        if not self._is_open:
            raise StaffClosed("the staff pages are closed; present an enrolled badge to open them")

    def _close(self, reason: str) -> None:
        if not self._is_open:
            return
        self._is_open = False
        self._timer.stop()
        _log.info("staff pages closed: %s", reason)
        self._journal.write("staff_closed", reason=reason)
        self.closed.emit(reason)
