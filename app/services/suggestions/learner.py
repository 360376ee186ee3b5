"""Has what goes with what learned anew beside the mirror, whenever there are new baskets."""

import logging
import sys
import time
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import PROJECT
from app.store import Baskets, Database, PartnerTable, Results

_log = logging.getLogger(__name__)

_EVERY_MS: Final = 10 * 60 * 1000
_FIRST_MS: Final = 30_000
_LOOK_MS: Final = 5000
_ROOM_AFTER_S: Final = 86_400
_ROOM_DAYS: Final = 30
_END_WITHIN_MS: Final = 2000
_TRIES: Final = 3


class LearnerService(QObject):
    """Starts the process that learns, one at a time: when an import brought baskets that it does not know yet.

    What was in the room together since the last time is reason enough once a day.
    """

    learned = Signal()
    """There is a new table, whoever made it."""

    def __init__(self, database: Database, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._language = language
        self._baskets, self._table, self._results = Baskets(database), PartnerTable(database), Results(database)
        self._version = 0
        self._version = self._newest_version()
        self._process: QProcess | None = None
        self._failed_at = (0, 0)  # the import at which learning failed, and how often
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._first = QTimer(self, interval=_FIRST_MS, singleShot=True)
        self._first.timeout.connect(self.check)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def is_learning(self) -> bool:
        """Whether the process runs."""
        return self._process is not None

    def start(self) -> None:
        """Look for new baskets half a minute after the start and every ten minutes, for a new table every 5 s."""
        self._timer.start()
        self._look.start()
        self._first.start()

    def stop(self) -> None:
        """End the process; what was learned before stands, and the next start learns."""
        for timer in (self._timer, self._first, self._look):
            timer.stop()
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
        newest = self._baskets.newest_run()
        if self._failed_at == (newest, _TRIES) or not self._has_news(newest):
            return
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(PROJECT))
        process.finished.connect(lambda code: self._on_finished(code, newest))
        process.errorOccurred.connect(lambda error: self._on_error(error, newest))
        arguments = ["-m", "app.services.suggestions.training", str(self._database.path), self._language]
        process.start(sys.executable, arguments)

    def look(self) -> None:
        """Tell where there is another table: this mirror's process made it, or a command beside it."""
        version = self._newest_version()
        if version != self._version:
            self._version = version
            self.learned.emit()

    def _newest_version(self) -> int:
        try:
            table = self._table.learned()
        except StoreUnavailable:  # told by whoever needs what is in it
            return self._version
        return 0 if table is None else table.version

    def _has_news(self, newest: int) -> bool:
        """Return whether there is anything to learn that the table does not know."""
        table = self._table.learned()
        if newest > (0 if table is None else table.run):
            return True
        first = datetime.now(UTC).date() - timedelta(days=_ROOM_DAYS)
        if table is not None:
            if time.time() - table.learned_at_s < _ROOM_AFTER_S:
                return False
            first = max(first, datetime.fromtimestamp(table.learned_at_s, UTC).date())
        return bool(self._results.pairs(first))

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
        _log.info("what goes with what was learned")
        self.look()
