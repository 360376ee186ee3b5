"""Restart, screen and shutting down, for staff."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QObject, Signal


class PowerAction(Enum):
    """What staff can ask for."""

    RESTART_PROGRAM = "restart_program"
    SCREEN_OFF = "screen_off"
    SCREEN_ON = "screen_on"
    SHUT_DOWN = "shut_down"


@dataclass(frozen=True, slots=True)
class PowerAbility:
    """Whether an action can be taken here; `reason` says in English why not. Dangerous ones may need two people."""

    action: PowerAction
    is_available: bool
    reason: str = ""
    is_dangerous: bool = False


class PowerService(QObject):
    """Does what is offered, and writes each thing done to the audit log."""

    changed = Signal()
    """`abilities` are others."""
    failed = Signal(object, str)
    """(PowerAction, why): what was asked for could not be done."""

    @property
    def abilities(self) -> tuple[PowerAbility, ...]:
        """Every action, in the order of PowerAction."""
        raise NotImplementedError

    def restart_program(self) -> None:
        """End the program so that its parent starts it anew. Raises StaffClosed, StaffUnconfirmed, PowerUnavailable."""
        raise NotImplementedError

    def screen_off(self) -> None:
        """Darken the screen until it is touched or `screen_on`. Raises StaffClosed, PowerUnavailable."""
        raise NotImplementedError

    def screen_on(self) -> None:
        """Light the screen again. Raises StaffClosed, PowerUnavailable."""
        raise NotImplementedError

    def shut_down(self) -> None:
        """Switch the machine off. Raises StaffClosed, StaffUnconfirmed, PowerUnavailable."""
        raise NotImplementedError
