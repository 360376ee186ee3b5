"""Has the feeds by address looked at, now and then or when staff ask, in a process beside the mirror."""

import json
import logging
import random
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import Any, Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.domain.sync import FetchedFeed, FetchStanding, FetchState
from app.runtime.data.paths import PROJECT
from app.services.sync.task import Task

_log = logging.getLogger(__name__)

_FIRST_S: Final = (20.0, 90.0)
_SPREAD: Final = 0.1
_END_WITHIN_MS: Final = 2000
_LONGEST_MS: Final = 2 * 3600 * 1000


class FeedScheduler(QObject):
    """Owns when the feeds are looked at, and what came of it since the start.

    Mirrors that were switched on together ask at different moments. A look that hangs ends after two hours.
    """

    changed = Signal()
    """`standing` has changed."""

    def __init__(
        self,
        task: Task,
        every_s: float,
        *,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Look at nothing before `start`; `every_s` is 0 where only staff ask."""
        super().__init__(parent)
        self._task = task
        self._every_s = every_s
        self._now = now
        self._standing = FetchStanding(tuple(FetchedFeed(name, kind) for name, kind, *_ in task.feeds))
        self._process: QProcess | None = None
        self._rest = b""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._limit = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._limit.timeout.connect(self._give_up)

    @property
    def standing(self) -> FetchStanding:
        """What came of the last look, and when the next one is."""
        return self._standing

    def start(self) -> None:
        """Look soon after the start, and regularly from then on."""
        if self._task.feeds and self._every_s:
            self._wait(random.uniform(*_FIRST_S))

    def stop(self) -> None:
        """End the process: what it had imported stands, and the next look goes on with what was fetched."""
        self._timer.stop()
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_WITHIN_MS)

    def fetch_now(self) -> None:
        """Look at once, as staff ask for it; what was refused is fetched again."""
        if self._task.feeds:
            self._look(by_hand=True)

    def _look(self, *, by_hand: bool = False) -> None:
        if self._process is not None:
            return
        self._timer.stop()
        process = self._process = QProcess(self)
        process.setWorkingDirectory(str(PROJECT))
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._rest = b""
        process.start(sys.executable, ["-m", "app.services.sync.worker"])
        process.write(json.dumps(asdict(replace(self._task, by_hand=by_hand))).encode())
        process.closeWriteChannel()
        self._limit.start()
        self._tell(replace(self._standing, is_fetching=True, next_at=None))

    def _give_up(self) -> None:
        if self._process is not None:
            _log.warning("looking at the feeds took longer than two hours; it is ended and tried again later")
            self._process.kill()

    def _on_output(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        for line in lines:
            self._note(json.loads(line))

    def _note(self, told: Mapping[str, Any]) -> None:
        looked = FetchedFeed(told["name"], told["kind"], FetchState(told["outcome"]), self._now(), told["reason"])
        feeds = tuple(looked if feed.name == looked.name else feed for feed in self._standing.feeds)
        if looked.state is FetchState.FAILED:
            _log.warning("feed %s: %.300s", looked.name, looked.reason)
        elif looked.state is FetchState.IMPORTED:
            counts = ", ".join(f"{told.get(word, 0)} {word}" for word in ("new", "changed", "removed", "refused"))
            _log.info("feed %s: %s", looked.name, counts)
        self._tell(replace(self._standing, feeds=feeds))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished(1)

    def _on_finished(self, code: int) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._limit.stop()
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        process.deleteLater()
        if code:
            _log.warning("the feeds were not looked at: %.300s", said[-1] if said else f"the process ended with {code}")
        if self._every_s:
            self._wait(self._every_s * random.uniform(1 - _SPREAD, 1 + _SPREAD))
        else:
            self._tell(replace(self._standing, is_fetching=False))

    def _wait(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))
        self._tell(replace(self._standing, is_fetching=False, next_at=self._now() + timedelta(seconds=seconds)))

    def _tell(self, standing: FetchStanding) -> None:
        self._standing = standing
        self.changed.emit()
