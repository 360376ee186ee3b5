"""The screen being set up: what was chosen, the test pictures, the marks that are touched."""

from collections.abc import Mapping

from app.domain.editable import KeyValue
from ui.admin.frame.states import editing, staff_state
from ui.models.kinds import Kiosk
from ui.models.states import Press, State


def _screen(*presses: Press, chosen: Mapping[str, KeyValue] | None = None) -> State:
    return staff_state("screen", *presses, settings_editor=editing(chosen))


def _pattern(pattern: Kiosk.Pattern, *touches: tuple[float, float]) -> State:
    presses: list[Press] = [("show", int(pattern))]
    for finger, (x, y) in enumerate(touches):
        presses.append(("touch", finger, x, y, True))
        if pattern is Kiosk.Pattern.Targets:
            presses.append(("touch", finger, x, y, False))
    return _screen(*presses)


STATES: Mapping[str, State] = {
    "screen": _screen(),
    "screen_chosen": _screen(chosen={"display.diagonal_inches": 46.5, "display.brightness": 60}),
    "screen_bars": _pattern(Kiosk.Pattern.Bars),
    "screen_grid": _pattern(Kiosk.Pattern.Grid),
    "screen_ruler": _pattern(Kiosk.Pattern.Ruler),
    "screen_touch": _pattern(Kiosk.Pattern.Touch, (0.2, 0.3), (0.5, 0.62), (0.81, 0.44)),
    "screen_targets": _pattern(Kiosk.Pattern.Targets, (0.1, 0.1), (0.9, 0.1)),
    "screen_fitted": _pattern(
        Kiosk.Pattern.Targets, (0.13, 0.112), (0.915, 0.11), (0.913, 0.905), (0.128, 0.907), (0.521, 0.509)
    ),
}
