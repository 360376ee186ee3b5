"""Planned restarts: before memory runs out, after closing time, while nobody uses the mirror."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from app.config import SupervisionConfig
from app.domain.opening import is_outside_hours
from app.domain.stores import Store
from app.runtime.logs.journal import Journal
from app.runtime.process.memory_trend import MemoryTrend, TrendTimes

_log = logging.getLogger(__name__)
_AHEAD_H = 24.0


@dataclass(frozen=True, slots=True)
class Footprint:
    """Resident memory of the window and of the camera's process (0 where there is none), in megabytes."""

    window_mb: float
    vision_mb: float = 0.0


class UpkeepService(QObject):
    """Owns the memory trend and whether a restart is wanted; works only under a parent that restarts the window."""

    restart_due = Signal()
    """The mirror is to be restarted now."""

    def __init__(
        self,
        config: SupervisionConfig,
        *,
        footprint: Callable[[], Footprint],
        is_in_use: Callable[[], bool],
        store: Callable[[], Store | None],
        now: Callable[[], datetime],
        clock: Callable[[], float],
        journal: Journal,
        times: TrendTimes | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`now` is the aware wall time for opening hours, `clock` monotonic seconds for the trend."""
        super().__init__(parent)
        self._config = config
        self._footprint = footprint
        self._is_in_use = is_in_use
        self._store = store
        self._now = now
        self._clock = clock
        self._journal = journal
        self._times = times or TrendTimes()
        self._window, self._vision = MemoryTrend(self._times), MemoryTrend(self._times)
        self._began_s: float | None = None
        self._settled_mb: float | None = None
        self._vision_mb = 0.0
        self._wanted = ""
        self._is_due = False
        self._is_over = False
        self._timer = QTimer(self, interval=round(self._times.every_s * 1000))
        self._timer.timeout.connect(self.check)

    @property
    def mb_per_h(self) -> tuple[float | None, float | None]:
        """How the memory of the window and of the camera's process grows; None while it is too early to tell."""
        return self._window.mb_per_h(), self._vision.mb_per_h()

    @property
    def wanted(self) -> str:
        """Why a restart is wanted, in English for the log; empty while none is."""
        return self._wanted

    def start(self) -> None:
        """Begin to watch: there is a parent."""
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def restart_when_idle(self, reason: str) -> None:
        """Restart the program as soon as nobody uses the mirror, at any hour."""
        if not self._is_due:
            self._want(reason)
            self._is_due = True
        self._restart_if_idle()

    def check(self) -> None:
        """Take a memory sample and decide whether to restart; a timer calls it each minute."""
        if self._is_over:
            return
        taken, now_s = self._footprint(), self._clock()
        if taken.vision_mb < 0.8 * self._vision_mb:
            self._vision.clear()  # another process has taken its place
        self._vision_mb = taken.vision_mb
        self._window.add_sample(taken.window_mb, now_s)
        self._vision.add_sample(taken.vision_mb, now_s)
        if self._began_s is None:
            self._began_s = now_s
        if not self._is_due and now_s - self._began_s >= self._times.settling_s:
            self._judge(taken, now_s - self._began_s)
        self._restart_if_idle()

    def _judge(self, taken: Footprint, age_s: float) -> None:
        limit_mb = self._config.memory_limit_mb
        total_mb = taken.window_mb + taken.vision_mb
        if self._settled_mb is None:
            self._settled_mb = total_mb
        if self._settled_mb > limit_mb and age_s < self._times.least_span_s:
            # The next one would be no smaller: to start anew again and again mends nothing.
            if total_mb > limit_mb:
                self._want(f"{total_mb:.0f} MB are in use from the start, over the limit of {limit_mb} MB: raise it")
            return
        if total_mb > limit_mb and self._settled_mb <= limit_mb:
            self._want(f"{total_mb:.0f} MB are in use, over the limit of {limit_mb} MB")
            self._is_due = True
            return
        slopes = (slope or 0.0 for slope in self.mb_per_h)
        expected_mb = total_mb + sum(max(0.0, slope) for slope in slopes) * _AHEAD_H  # a falling trend adds nothing
        if expected_mb <= limit_mb:
            self._wanted = ""
            return
        self._want(
            f"{total_mb:.0f} MB grow to {expected_mb:.0f} MB in {_AHEAD_H:.0f} h, over the limit of {limit_mb} MB"
        )
        self._is_due = not self._config.restart_outside_hours or is_outside_hours(self._store(), self._now())

    def _want(self, reason: str) -> None:
        if not self._wanted:
            window, vision = self.mb_per_h
            self._journal.write(
                "restart_wanted",
                reason=reason,
                window_mb_per_h=None if window is None else round(window, 3),
                vision_mb_per_h=None if vision is None else round(vision, 3),
            )
            _log.warning("a restart is wanted: %s", reason)
        self._wanted = reason

    def _restart_if_idle(self) -> None:
        if self._is_due and not self._is_in_use():
            self._restart()

    def _restart(self) -> None:
        self._timer.stop()
        self._is_over = True
        self._journal.write("restart_planned", reason=self._wanted)
        _log.info("starting anew: %s", self._wanted)
        self.restart_due.emit()
