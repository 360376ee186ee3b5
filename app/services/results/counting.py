"""Writes what was counted of sessions in the background, and forgets what waited for the till for too long."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from app.domain.errors import StoreUnavailable
from app.domain.results import VisitCounts
from app.domain.stores import CLOCK_TOLERANCE_S
from app.runtime.jobs import Jobs
from app.store import Results

MOST_HELD = 500
"""So many visits wait for a disk that is full; beyond them the oldest is not counted."""
_EVERY_MS = 10 * 60 * 1000

_log = logging.getLogger(__name__)


class CountingService(QObject):
    """Keeps counts of visits; a disk that takes nothing costs counts and nothing else."""

    def __init__(
        self,
        results: Results,
        *,
        for_the_till: bool,
        wait_s: float,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`for_the_till` keeps each visit itself as well, for `wait_s` at most; `now` is aware and local."""
        super().__init__(parent)
        self._results = results
        self._for_the_till = for_the_till
        self._wait_s = wait_s
        self._jobs = jobs
        self._now = now
        self._held: list[VisitCounts] = []
        self._unwritten: tuple[VisitCounts, ...] = ()
        self._is_writing = self._is_failing = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.refresh)

    def start(self) -> None:
        """Forget now and every ten minutes what waited for too long."""
        self._timer.start()
        self.refresh()

    def keep(self, counted: VisitCounts) -> None:
        """Write what was counted of a visit, soon."""
        self._held = [*self._held[-(MOST_HELD - 1) :], counted]
        self._write()

    def refresh(self) -> None:
        """Write what could not be written before, and forget what waited for too long."""
        if self._held:
            self._write()
        now_s = self._now().timestamp()
        self._jobs.submit(
            lambda: self._results.forget_visits(self._oldest_s(now_s), now_s + CLOCK_TOLERANCE_S),
            lambda _: None,
            self._told,
        )

    def finish(self) -> None:
        """Write what is left here and now; comes after the jobs have ended."""
        self._timer.stop()
        left = (*self._unwritten, *self._held)
        self._unwritten, self._held = (), []
        if left:
            try:
                self._results.keep(left, for_the_till=self._for_the_till, today=self._now().date())
            except StoreUnavailable as error:
                _log.warning("what was counted of the last visits is lost: %s", error)

    def _oldest_s(self, now_s: float) -> float:
        return now_s - self._wait_s if self._for_the_till else now_s

    def _write(self) -> None:
        if self._is_writing:
            return
        self._is_writing = True
        visits, self._held = tuple(self._held), []
        self._unwritten = visits
        today = self._now().date()

        def work() -> None:
            self._results.keep(visits, for_the_till=self._for_the_till, today=today)
            self._unwritten = ()  # here, for a job that ended with the program is told of no more

        def lost(error: Exception) -> None:
            self._is_writing, self._unwritten = False, ()
            self._held = [*visits, *self._held][-MOST_HELD:]
            self._told(error)

        self._jobs.submit(work, lambda _: self._on_written(), lost)

    def _on_written(self) -> None:
        self._is_writing = False
        if self._is_failing:
            _log.info("visits are counted again")
            self._is_failing = False
        if self._held:
            self._write()

    def _told(self, error: Exception) -> None:
        if not self._is_failing:
            _log.warning("visits are not counted: %s", error)
        self._is_failing = True
