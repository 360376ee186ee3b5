"""Has what goes with what learned anew beside the mirror, whenever there are new baskets."""

import logging
import sys
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.runtime.data.paths import PROJECT
from app.store import Baskets, Database, PartnerTable

_log = logging.getLogger(__name__)

_EVERY_MS: Final = 10 * 60 * 1000
_FIRST_MS: Final = 30_000
_END_WITHIN_MS: Final = 2000
_TRIES: Final = 3


class LearnerService(QObject):
    """Starts the process that learns, when an import brought baskets that it does not know yet; one at a time."""

    learned = Signal()
    """There is a new table."""

    def __init__(self, database: Database, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._language = language
        self._baskets, self._table = Baskets(database), PartnerTable(database)
        self._process: QProcess | None = None
        self._failed_at = (0, 0)  # the import at which learning failed, and how often
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._first = QTimer(self, interval=_FIRST_MS, singleShot=True)
        self._first.timeout.connect(self.check)

    @property
    def is_learning(self) -> bool:
        """Whether the process runs."""
        return self._process is not None

    def start(self) -> None:
        """Look for new baskets half a minute after the start and every ten minutes from then on."""
        self._timer.start()
        self._first.start()

    def stop(self) -> None:
        """End the process; what was learned before stands, and the next start learns."""
        self._timer.stop()
        self._first.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()  # it writes all or nothing, so that nothing has to be ended in order
        process.waitForFinished(_END_WITHIN_MS)

    def check(self) -> None:
        """Learn, where an import has brought something since; three failures in a row wait for the next import."""
        if self._process is not None or self._database.is_read_only:
            return
        newest, table = self._baskets.newest_run(), self._table.learned()
        if newest == 0 or (table is not None and table.run >= newest) or self._failed_at == (newest, _TRIES):
            return
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(PROJECT))
        process.finished.connect(lambda code: self._on_finished(code, newest))
        process.errorOccurred.connect(lambda error: self._on_error(error, newest))
        arguments = ["-m", "app.services.suggestions.training", str(self._database.path), self._language]
        process.start(sys.executable, arguments)

    def _on_error(self, error: QProcess.ProcessError, newest: int) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished(1, newest)

    def _on_finished(self, code: int, newest: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        process.deleteLater()
        if code:
            before, times = self._failed_at
            self._failed_at = (newest, times + 1 if before == newest else 1)
            why = said[-1] if said else f"its process ended with {code}"
            _log.warning("what goes with what was not learned anew, what was learned before stands: %.300s", why)
            return
        _log.info("what goes with what was learned anew")
        self.learned.emit()
