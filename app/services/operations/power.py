"""Restart, screen and shutting down, for staff."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.errors import PowerUnavailable
from app.domain.power import PowerAbility, PowerAction
from app.runtime.jobs import Jobs
from app.runtime.process.power import LogindPower, ParentRestart
from app.services.access.audit import Audit
from app.services.access.door import StaffService
from app.services.screen.schedule import ScreenScheduleService

_log = logging.getLogger(__name__)


_DANGEROUS: Final = frozenset({PowerAction.RESTART_PROGRAM, PowerAction.SHUT_DOWN})


class PowerService(QObject):
    """Does what is offered, and writes each thing done to the audit log."""

    changed = Signal()
    """`abilities` has changed."""
    failed = Signal(object, str)
    """(PowerAction, why): what was asked for could not be done."""

    def __init__(
        self,
        *,
        guard: StaffService,
        audit: Audit,
        program: ParentRestart,
        screen: ScreenScheduleService,
        machine: LogindPower,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """Ask nobody before `start`."""
        super().__init__(parent)
        self._guard = guard
        self._audit = audit
        self._program = program
        self._screen = screen
        self._machine = machine
        self._jobs = jobs
        self._machine_why_not = "not yet known"

    def start(self) -> None:
        """Find out in the background whether the machine may be switched off."""
        self._jobs.submit(self._machine.why_not, self._on_asked, lambda error: self._on_asked(str(error)))

    @property
    def abilities(self) -> tuple[PowerAbility, ...]:
        """Every action, in the order of PowerAction."""
        return tuple(self._ability(action) for action in PowerAction)

    def restart_program(self) -> None:
        """End the program so that its parent starts it anew. Raises StaffClosed, StaffUnconfirmed, PowerUnavailable."""
        self._allow(PowerAction.RESTART_PROGRAM)
        _log.info("power: staff restart the program")
        self._program.restart()

    def screen_off(self) -> None:
        """Darken the screen until it is touched or `screen_on`. Raises StaffClosed, PowerUnavailable."""
        self._allow(PowerAction.SCREEN_OFF)
        self._screen.turn_off()
        self.changed.emit()

    def screen_on(self) -> None:
        """Light the screen again. Raises StaffClosed, PowerUnavailable."""
        self._allow(PowerAction.SCREEN_ON)
        self._screen.wake()
        self.changed.emit()

    def shut_down(self) -> None:
        """Switch the machine off. Raises StaffClosed, StaffUnconfirmed, PowerUnavailable."""
        self._allow(PowerAction.SHUT_DOWN)
        _log.info("power: staff shut the machine down")
        self._jobs.submit(self._machine.shut_down, lambda _: None, self._failing(PowerAction.SHUT_DOWN))

    def _ability(self, action: PowerAction) -> PowerAbility:
        reason = self._why_not(action)
        return PowerAbility(action, not reason, reason, action in _DANGEROUS)

    def _why_not(self, action: PowerAction) -> str:
        match action:
            case PowerAction.RESTART_PROGRAM:
                return self._program.why_not
            case PowerAction.SHUT_DOWN:
                return self._machine_why_not
            case PowerAction.SCREEN_OFF:
                return "the screen is dark already" if self._screen.is_dark else ""
            case PowerAction.SCREEN_ON:
                return "" if self._screen.is_dark else "the screen is lit already"

    def _allow(self, action: PowerAction) -> None:
        if action in _DANGEROUS:
            self._guard.require_confirmed()
        else:
            self._guard.require_open()
        reason = self._why_not(action)
        if reason:
            raise PowerUnavailable(f"{action.value.replace('_', ' ')} is not possible here: {reason}")
        self._audit.write(action.value)

    def _failing(self, action: PowerAction) -> Callable[[Exception], None]:
        def fail(error: Exception) -> None:
            _log.warning("power: %s failed: %s", action.value, error)
            self._audit.write(f"{action.value}_failed")
            self.failed.emit(action, str(error))

        return fail

    def _on_asked(self, why_not: str) -> None:
        if why_not != self._machine_why_not:
            self._machine_why_not = why_not
            self.changed.emit()
