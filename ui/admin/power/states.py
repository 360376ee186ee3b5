"""What staff may do to the machine, and being asked whether they mean it."""

from collections.abc import Mapping

from app.domain.errors import StaffUnconfirmed
from app.domain.power import PowerAbility, PowerAction
from ui.admin.frame.states import DOOR, staff_state
from ui.models.kinds import Kiosk
from ui.models.states import Facts, Press, State

_ABLE = (
    PowerAbility(PowerAction.RESTART_PROGRAM, is_available=True),
    PowerAbility(PowerAction.SCREEN_OFF, is_available=True),
    PowerAbility(PowerAction.SCREEN_ON, is_available=False),
    PowerAbility(PowerAction.SHUT_DOWN, is_available=True, is_dangerous=True),
)
_UNABLE = (
    PowerAbility(PowerAction.RESTART_PROGRAM, False, "Nothing watches over this program: start it by main.py serve."),
    PowerAbility(PowerAction.SCREEN_OFF, is_available=True),
    PowerAbility(PowerAction.SHUT_DOWN, False, "systemd refuses: polkit allows this user no power-off.", True),
)
_SHUT_DOWN = ("ask", Kiosk.PowerAction.ShutDown)


def _ask_for_a_second() -> None:
    raise StaffUnconfirmed("a second person is needed")


def _power(abilities: tuple[PowerAbility, ...], *presses: Press, door: Facts = DOOR) -> State:
    return staff_state("power", *presses, power={"abilities": abilities}, staff=door)


STATES: Mapping[str, State] = {
    "power": _power(_ABLE),
    "power_unable": _power(_UNABLE),
    "power_confirm": _power(_ABLE, _SHUT_DOWN),
    "power_second": _power(
        _ABLE,
        _SHUT_DOWN,
        ("confirm",),
        door={**DOOR, "is_confirmed": False, "require_confirmed": _ask_for_a_second},
    ),
}
