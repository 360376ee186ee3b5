"""Devices as they may be found in a shop, and tests of them as they may end."""

from collections.abc import Mapping

from app.domain.device_tests import TestStep
from app.domain.scans import DeviceState
from ui.admin.frame.states import ALL, CARDS, DOOR, HOOK, SCANNER, WEBCAM, Device, staff_state
from ui.models.states import Facts, Press, State

_PAGE = "devices"
_HOUR_S = 3600
_HOOK_OFFLINE = Device(
    "hook",
    "llrp",
    DeviceState.OFFLINE,
    "hook: no answer from 192.0.2.40:5084. Check its power and its network cable; tried again in 8 s.",
    for_s=340,
    last_age_s=352,
)
_HOOK_HUNG = Device(
    "hook",
    "llrp",
    DeviceState.OFFLINE,
    "hook: connected, but does not answer for 3 s. Restart the reader if this stays.",
    for_s=4,
    last_age_s=7,
)
_SCANNER_WRONG = Device(
    "counter scanner",
    "serial_barcode",
    DeviceState.MISCONFIGURED,
    "counter scanner: there is no port /dev/ttyACM3. Give devices.port the scanner's port, then restart.",
    for_s=2 * _HOUR_S,
)
_CARDS_CONNECTING = Device("card reader", "pcsc", DeviceState.CONNECTING, for_s=2)


def _test(step: TestStep = TestStep.IDLE, kind: str = "") -> Facts:
    return {"device": "", "step": step, "kind": kind, "after_s": 1.4, "seconds_left": 11, "can_retry": True}


def _devices(
    *devices: Device, tags: int = 0, selected: Device | None = None, test: Facts | None = None, door: Facts = DOOR
) -> State:
    presses: tuple[Press, ...] = () if selected is None else (("select", selected.name),)
    return staff_state(_PAGE, *presses, devices=devices, tags=tags, staff=door, device_tests=test or _test())


STATES: Mapping[str, State] = {
    "default": _devices(*ALL, tags=6),
    "offline": _devices(_HOOK_OFFLINE, SCANNER, CARDS, WEBCAM),
    "hung": _devices(_HOOK_HUNG, SCANNER, CARDS, WEBCAM),
    "misconfigured": _devices(HOOK, _SCANNER_WRONG, _CARDS_CONNECTING, WEBCAM, selected=_SCANNER_WRONG),
    "scanner": _devices(*ALL, tags=6, selected=SCANNER),
    "silent": _devices(Device("hook", "llrp"), WEBCAM),
    "many": _devices(*ALL, tags=64),
    "empty": _devices(),
    "closing": _devices(*ALL, tags=6, door={**DOOR, "seconds_left": 14}),
    "testing": _devices(*ALL, tags=6, selected=SCANNER, test=_test(TestStep.LISTENING)),
    "tested": _devices(*ALL, tags=6, selected=SCANNER, test=_test(TestStep.HEARD, "code")),
    "tested_tag": _devices(*ALL, tags=6, test=_test(TestStep.HEARD, "tag")),
    "tested_silent": _devices(*ALL, tags=6, selected=CARDS, test=_test(TestStep.SILENT)),
}
