"""A PIN that is asked for, instead of any page."""

from collections.abc import Mapping

from app.domain.staff import StaffState
from ui.admin.frame.states import DOOR, found
from ui.models.states import State


def _asking(digits: int = 0, **facts: object) -> State:
    door = {**DOOR, "state": StaffState.ASKING, "is_open": False, **facts}
    return State(
        garments=6,
        services={"staff": door, **found()},
        staff_page="door",
        presses=(("digit", 7),) * digits,
    )


STATES: Mapping[str, State] = {
    "pin": _asking(),
    "pin_digits": _asking(digits=6),
    "pin_wrong": _asking(wrong_pin=True),
    "pin_wait": _asking(wrong_pin=True, wait_s=154),
    "pin_none": _asking(has_pins=False),
}
