"""What staff can switch: the program, the screen, the machine."""

from dataclasses import dataclass
from enum import Enum


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
