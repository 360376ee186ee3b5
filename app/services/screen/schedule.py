"""When the screen is lit or dark: by its hours or by staff, and never dark while somebody uses it."""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.config import ScreenConfig
from app.domain.errors import DeviceUnavailable
from app.domain.weekly_schedule import WeeklySchedule
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal

_log = logging.getLogger(__name__)
_NS = 1_000_000_000
_CHECK_EVERY_S = 5.0
"""Looking often costs nothing and needs no care for clocks that are set or machines that slept."""


class PanelPower(Protocol):
    """What switches the panel itself."""

    def switch(self, *, on: bool) -> None:
        """Switch the panel, which may take seconds; raises DeviceUnavailable."""


class ScreenScheduleService(QObject):
    """Owns whether the screen is dark. The page is black then, and the panel off where `power` can switch it."""

    changed = Signal()

    def __init__(
        self,
        schedule: WeeklySchedule,
        rules: ScreenConfig,
        *,
        is_in_use: Callable[[], bool],
        now: Callable[[], datetime],
        clock_ns: Callable[[], int],
        power: PanelPower | None,
        jobs: Jobs,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        """Begin lit; the hours are followed from `start` on; `now` is aware, `clock_ns` monotonic."""
        super().__init__(parent)
        self._schedule = schedule
        self._rules = rules
        self._is_in_use = is_in_use
        self._now = now
        self._clock_ns = clock_ns
        self._power = power
        self._jobs = jobs
        self._journal = journal
        self._is_dark = False
        self._was_scheduled = True
        self._by_staff = False
        self._used_ns: int | None = None
        self._panel_is_on = True
        self._panel_may_be_off = False
        self._panel_is_busy = False
        self._panel_goes_off = True
        self._panel_went_off = False
        self._panel_is_refusing = False
        self._timer = QTimer(self, interval=round(_CHECK_EVERY_S * 1000))
        self._timer.timeout.connect(self.check)

    @property
    def is_dark(self) -> bool:
        """Whether the screen shows nothing."""
        return self._is_dark

    @property
    def is_scheduled(self) -> bool:
        """Whether the hours want it lit now."""
        return self._schedule.is_on(self._now())

    @property
    def next_change(self) -> datetime | None:
        """When the hours want something else (aware, UTC); None when they never do."""
        return self._schedule.next_change(self._now())

    def start(self) -> None:
        """Follow the hours from now on."""
        self.check()
        self._timer.start()

    def stop(self) -> None:
        """Stop following the hours; a panel that is off is switched on, so that what comes next is seen."""
        self._timer.stop()
        if self._power is not None and self._panel_may_be_off:
            try:
                self._power.switch(on=True)
            except DeviceUnavailable as error:
                _log.warning("%s", error)

    def turn_off(self) -> None:
        """Darken the screen for staff, until it is used, staff come back, or its next hours begin."""
        self._by_staff = True
        self._used_ns = None
        self._set_dark(True, "staff")

    def wake(self) -> None:
        """Light the screen for staff, whatever the hours say."""
        self._light("staff")

    def note_use(self) -> None:
        """Light the screen because a shopper did something, where that is wanted, and keep it lit."""
        if self._is_dark and not self._rules.wakes_on_use:
            return
        self._light("use")

    def note_end(self) -> None:
        """Keep a lit screen lit for a while: a shopper has just left."""
        if not self._is_dark:
            self._used_ns = self._clock_ns()

    def check(self) -> None:
        """Compare the screen with its hours; a timer calls it every five seconds."""
        self._switch_panel()  # again, where it has failed
        is_scheduled = self.is_scheduled
        begins = is_scheduled and not self._was_scheduled
        self._was_scheduled = is_scheduled
        if begins:
            self._by_staff = False
        is_wanted = is_scheduled and not self._by_staff
        if self._is_dark:
            if is_wanted:
                self._set_dark(False, "schedule")
            return
        if self._is_in_use():
            self._used_ns = self._clock_ns()
        elif not is_wanted and not self._was_used_lately():
            self._set_dark(True, "schedule")

    def _light(self, why: str) -> None:
        self._used_ns = self._clock_ns()
        self._by_staff = False
        self._set_dark(False, why)

    def _was_used_lately(self) -> bool:
        if self._used_ns is None:
            return False
        return self._clock_ns() - self._used_ns < self._rules.stays_on_s * _NS

    def _set_dark(self, is_dark: bool, why: str) -> None:
        if is_dark == self._is_dark:
            return
        self._is_dark = is_dark
        _log.info("screen: %s (%s)", "dark" if is_dark else "lit", why)
        self._journal.write("screen_darkened" if is_dark else "screen_lit", why=why)
        self.changed.emit()
        self._switch_panel()

    def _switch_panel(self) -> None:
        """Switch the panel to what the screen is, one command at a time.

        Where no panel ever went off it is not asked to again once that has failed; it may be off all the same, so that
        it is switched on once. One that went off has to come back: that is tried until it succeeds.
        """
        power, on = self._power, not self._is_dark
        if power is None or self._panel_is_busy or on == self._panel_is_on or not (on or self._panel_goes_off):
            return
        self._panel_is_busy = True
        self._panel_may_be_off = True

        def done(_: None) -> None:
            self._panel_is_busy, self._panel_is_on = False, on
            self._panel_may_be_off = not on
            self._panel_went_off = self._panel_went_off or not on
            self._panel_is_refusing = False
            self._switch_panel()

        def failed(error: Exception) -> None:
            self._panel_is_busy = False
            self._panel_goes_off = self._panel_went_off
            self._panel_is_on = on and not self._panel_went_off
            if not self._panel_is_refusing:
                _log.warning("%s", error)
            self._panel_is_refusing = True

        self._jobs.submit(lambda: power.switch(on=on), done, failed)
