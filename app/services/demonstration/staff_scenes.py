"""States of the staff's pages on demand: devices as they may be found in a shop, and calibrations as they may end."""

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import NormalDist
from typing import Literal

from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.device_tests import TestStep
from app.domain.power import PowerAbility, PowerAction
from app.domain.scans import DeviceState
from app.domain.today import Attention, AttentionKind
from app.services.demonstration.setup_scenes import SETUP_SCENES, SetupPose

_HOUR_S = 3600


@dataclass(frozen=True, slots=True)
class DevicePose:
    """One device as staff find it; `last_age_s` None before its first read, `scan` is "code", "card" or nothing."""

    name: str
    driver: str
    state: DeviceState = DeviceState.READY
    detail: str = ""
    for_s: int = 3 * _HOUR_S
    reads_per_s: float = 0.0
    last_age_s: float | None = None
    scan: Literal["code", "card", ""] = ""


@dataclass(frozen=True, slots=True)
class CalibrationPose:
    """How far a calibration of the first device has come; strengths in dBm."""

    step: CalibrationStep
    problem: CalibrationProblem | None = None
    seconds_left: int = 0
    reads: int = 0
    tags: int = 1
    here: tuple[float, ...] = ()
    next_door: tuple[float, ...] = ()
    proposal: CalibrationProposal | None = None


@dataclass(frozen=True, slots=True)
class DoorPose:
    """A PIN that is asked for: `digits` are pressed, the last one was wrong, and one is taken in `wait_s` seconds."""

    digits: int = 0
    is_wrong: bool = False
    wait_s: int = 0
    has_pins: bool = True


@dataclass(frozen=True, slots=True)
class TestPose:
    """How the test of the chosen device stands; `kind` of what was heard."""

    __test__ = False

    step: TestStep
    kind: str = ""


@dataclass(frozen=True, slots=True)
class LogPose:
    """How the log is looked at; `bundle` is the support file just written, `failure` why there is none."""

    level: str = "Info"
    text: str = ""
    is_paused: bool = False
    bundle: str = ""
    failure: str = ""


@dataclass(frozen=True, slots=True)
class PowerPose:
    """What can be done, and what is being asked about; a second person's PIN is asked for where `needs_second`."""

    abilities: tuple[PowerAbility, ...]
    asked: str = ""
    needs_second: bool = False


@dataclass(frozen=True, slots=True)
class StaffPose:
    """What staff see: `tags` before the first device, `selected` instead of it, or a calibration of it.

    `page` is named as in the menu; `door` asks for the PIN instead of any page.
    """

    devices: tuple[DevicePose, ...]
    tags: int = 6
    selected: str = ""
    seconds_left: int = 120
    calibration: CalibrationPose | None = None
    page: str = "devices"
    door: DoorPose | None = None
    test: TestPose | None = None
    attention: tuple[Attention, ...] = ()
    is_first_day: bool = False
    log: LogPose = LogPose()
    power: PowerPose | None = None
    setup: SetupPose = SETUP_SCENES["camera"][1]


def _spread(middle: float, width: float, count: int) -> tuple[float, ...]:
    """Return strengths around a middle, most of them near it, as a garment is heard through a fitting room."""
    normal = NormalDist(middle, width)
    return tuple(normal.inv_cdf((index + 0.5) / count) for index in range(count))


_HOOK = DevicePose("hook", "llrp", reads_per_s=212, last_age_s=0.1)
_SCANNER = DevicePose("counter scanner", "serial_barcode", last_age_s=190, scan="code")
_CARDS = DevicePose("card reader", "pcsc", last_age_s=2700, scan="card")
_CAMERA = DevicePose("camera", "camera", last_age_s=42, scan="code")
_HOOK_OFFLINE = DevicePose(
    "hook",
    "llrp",
    DeviceState.OFFLINE,
    "hook: no answer from 192.0.2.40:5084. Check its power and its network cable; tried again in 8 s.",
    for_s=340,
    last_age_s=352,
)
_HOOK_HUNG = DevicePose(
    "hook",
    "llrp",
    DeviceState.OFFLINE,
    "hook: connected, but does not answer for 3 s. Restart the reader if this stays.",
    for_s=4,
    last_age_s=7,
)
_SCANNER_WRONG = DevicePose(
    "counter scanner",
    "serial_barcode",
    DeviceState.MISCONFIGURED,
    "counter scanner: there is no port /dev/ttyACM3. Give devices.port the scanner's port, then restart.",
    for_s=2 * _HOUR_S,
)
_CARDS_CONNECTING = DevicePose("card reader", "pcsc", DeviceState.CONNECTING, for_s=2)

_HERE = _spread(-51, 3.2, 60)
_NEXT_DOOR = _spread(-66, 3.6, 52)
_NEAR = _spread(-54, 4, 48)
_PROPOSAL = CalibrationProposal(-58.0, -63.0, 4.0, 0.006, 0.012, is_separable=True)
_NO_PROPOSAL = CalibrationProposal(-53.0, -58.0, None, 0.31, 0.42, is_separable=False)
_ALL = (_HOOK, _SCANNER, _CARDS, _CAMERA)


_ATTENTION = (
    Attention(AttentionKind.DEVICE_OFFLINE, "hook", count=0),
    Attention(AttentionKind.CAMERA_DARK),
    Attention(AttentionKind.ROWS_REFUSED, "products", count=37),
    Attention(AttentionKind.STOCK_STALE),
    Attention(AttentionKind.DISK_NEARLY_FULL),
    Attention(AttentionKind.CLOCK_NOT_SYNCHRONISED),
)
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


def _calibrating(pose: CalibrationPose) -> StaffPose:
    return StaffPose(_ALL, calibration=pose)


STAFF_SCENES: Mapping[str, StaffPose] = {
    "default": StaffPose(_ALL),
    "offline": StaffPose((_HOOK_OFFLINE, _SCANNER, _CARDS, _CAMERA), tags=0),
    "hung": StaffPose((_HOOK_HUNG, _SCANNER, _CARDS, _CAMERA), tags=0),
    "misconfigured": StaffPose(
        (_HOOK, _SCANNER_WRONG, _CARDS_CONNECTING, _CAMERA), tags=0, selected=_SCANNER_WRONG.name
    ),
    "scanner": StaffPose(_ALL, selected=_SCANNER.name),
    "silent": StaffPose((DevicePose("hook", "llrp"), _CAMERA), tags=0),
    "many": StaffPose(_ALL, tags=64),
    "empty": StaffPose((), tags=0),
    "closing": StaffPose(_ALL, seconds_left=14),
    "calibration": _calibrating(CalibrationPose(CalibrationStep.READY)),
    "calibration_here": _calibrating(
        CalibrationPose(CalibrationStep.LISTENING_HERE, seconds_left=6, reads=874, here=_HERE[::2])
    ),
    "calibration_nothing": _calibrating(
        CalibrationPose(CalibrationStep.READY, CalibrationProblem.NOTHING_HEARD, tags=0)
    ),
    "calibration_few": _calibrating(CalibrationPose(CalibrationStep.READY, CalibrationProblem.TOO_FEW_READS, reads=3)),
    "calibration_offline": _calibrating(CalibrationPose(CalibrationStep.READY, CalibrationProblem.READER_OFFLINE)),
    "calibration_moved": _calibrating(CalibrationPose(CalibrationStep.HEARD_HERE, reads=2120, here=_HERE)),
    "calibration_next_door": _calibrating(
        CalibrationPose(
            CalibrationStep.LISTENING_NEXT_DOOR, seconds_left=4, reads=310, here=_HERE, next_door=_NEXT_DOOR[::2]
        )
    ),
    "calibration_same": _calibrating(
        CalibrationPose(CalibrationStep.HEARD_HERE, CalibrationProblem.SAME_STRENGTH, here=_HERE)
    ),
    "calibration_proposed": _calibrating(
        CalibrationPose(CalibrationStep.PROPOSED, here=_HERE, next_door=_NEXT_DOOR, proposal=_PROPOSAL)
    ),
    "calibration_inseparable": _calibrating(
        CalibrationPose(CalibrationStep.PROPOSED, here=_HERE, next_door=_NEAR, proposal=_NO_PROPOSAL)
    ),
    "calibration_applied": _calibrating(
        CalibrationPose(CalibrationStep.APPLIED, here=_HERE, next_door=_NEXT_DOOR, proposal=_PROPOSAL)
    ),
    "testing": StaffPose(_ALL, selected=_SCANNER.name, test=TestPose(TestStep.LISTENING)),
    "tested": StaffPose(_ALL, selected=_SCANNER.name, test=TestPose(TestStep.HEARD, "code")),
    "tested_tag": StaffPose(_ALL, test=TestPose(TestStep.HEARD, "tag")),
    "tested_silent": StaffPose(_ALL, selected=_CARDS.name, test=TestPose(TestStep.SILENT)),
    "pin": StaffPose(_ALL, door=DoorPose()),
    "pin_digits": StaffPose(_ALL, door=DoorPose(digits=6)),
    "pin_wrong": StaffPose(_ALL, door=DoorPose(is_wrong=True)),
    "pin_wait": StaffPose(_ALL, door=DoorPose(is_wrong=True, wait_s=154)),
    "pin_none": StaffPose(_ALL, door=DoorPose(has_pins=False)),
    "today": StaffPose(_ALL, page="today"),
    "today_attention": StaffPose(_ALL, page="today", attention=_ATTENTION),
    "today_first": StaffPose(_ALL, page="today", is_first_day=True, attention=_ATTENTION[-1:]),
    "log": StaffPose(_ALL, page="log"),
    "log_filtered": StaffPose(_ALL, page="log", log=LogPose("Warning", "hook", is_paused=True)),
    "log_empty": StaffPose(_ALL, page="log", log=LogPose("Error", "zzz")),
    "log_bundle": StaffPose(_ALL, page="log", log=LogPose(bundle="/var/lib/psyche/support/support-20261122-1044.zip")),
    "log_failed": StaffPose(_ALL, page="log", log=LogPose(failure="No space left on the disk of /var/lib/psyche.")),
    "power": StaffPose(_ALL, page="power", power=PowerPose(_ABLE)),
    "power_unable": StaffPose(_ALL, page="power", power=PowerPose(_UNABLE)),
    "power_confirm": StaffPose(_ALL, page="power", power=PowerPose(_ABLE, "ShutDown")),
    "power_second": StaffPose(_ALL, page="power", power=PowerPose(_ABLE, "ShutDown", needs_second=True)),
    **{name: StaffPose(_ALL, page=page, setup=setup) for name, (page, setup) in SETUP_SCENES.items()},
}
