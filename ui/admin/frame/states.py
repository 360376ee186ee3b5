"""What states of several staff pages share: an open door, devices as a shop may have them, an editor, a camera."""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.domain.camera_figures import CameraFigures, SandboxReport
from app.domain.editable import KeyValue, RefusedChoice
from app.domain.garments import GarmentIdentity
from app.domain.gestures import View
from app.domain.scans import DeviceState, DeviceStatus, Zone
from app.domain.staff import StaffState
from app.services.devices.readings import DeviceReadings, LastScan, TagReading
from app.services.kiosk import KioskServices
from ui.models.states import Facts, Press, State

_NS = 1_000_000_000
_HOUR_S = 3600
_HISTORY_S = 20.0
_MOMENT_S = 0.25
_PRESENT_FROM_DBM = -62.0
_NEXT_DOOR_EVERY = 3
_UNKNOWN_EVERY = 5
_ARTICLES = 6

DOOR: Facts = {
    "state": StaffState.OPEN,
    "is_open": True,
    "seconds_left": 120,
    "wait_s": 0,
    "wrong_pin": False,
    "has_pins": True,
    "is_checking": False,
    "is_store_failing": False,
    "is_confirmed": True,
}

HELD = SandboxReport(
    supported=True,
    abi=4,
    restrictions=(
        "no file written",
        "no file made or removed",
        "only libraries and the camera read",
        "no program started",
        "no TCP",
        "no debugger",
        "no new privileges",
    ),
    detail="",
)
NOT_HELD = SandboxReport(False, 0, (), "this kernel has no Landlock")
CAMERA = CameraFigures(
    status=DeviceStatus("camera", "camera", DeviceState.READY, "", 0),
    reads_codes=True,
    follows_arms=True,
    sandbox=HELD,
    width_px=1280,
    height_px=720,
    frames_per_s=29.9,
    poses_per_s=14.8,
    searches_per_s=4.9,
    light=118,
    view=View.CLEAR,
    memory_mb=312.0,
)


@dataclass(frozen=True, slots=True)
class Device:
    """One device as staff find it; `last_age_s` None before its first read, `scan` is "code", "card" or nothing."""

    name: str
    driver: str
    state: DeviceState = DeviceState.READY
    detail: str = ""
    for_s: int = 3 * _HOUR_S
    reads_per_s: float = 0.0
    last_age_s: float | None = None
    scan: Literal["code", "card", ""] = ""


HOOK = Device("hook", "llrp", reads_per_s=212, last_age_s=0.1)
SCANNER = Device("counter scanner", "serial_barcode", last_age_s=190, scan="code")
CARDS = Device("card reader", "pcsc", last_age_s=2700, scan="card")
WEBCAM = Device("camera", "camera", last_age_s=42, scan="code")
ALL = (HOOK, SCANNER, CARDS, WEBCAM)


def staff_state(page: str, *presses: Press, devices: Sequence[Device] = ALL, tags: int = 6, **services: Any) -> State:
    """Return the state of a page behind an open door, with `tags` before the first of `devices`."""
    return State(
        garments=_ARTICLES,
        services={"staff": DOOR, **found(devices, tags), **services},
        staff_page=page,
        presses=presses,
    )


def found(devices: Sequence[Device] = ALL, tags: int = 6) -> dict[str, Any]:
    """Return what the services of devices say, with the titles of some articles for the tags."""

    def statuses(_services: KioskServices, _gtins: Sequence[str]) -> Facts:
        now_ns = time.monotonic_ns()
        return {
            "statuses": tuple(
                DeviceStatus(device.name, device.driver, device.state, device.detail, now_ns - device.for_s * _NS)
                for device in devices
            )
        }

    def readings(services: KioskServices, gtins: Sequence[str]) -> Facts:
        titles = _titles(services, gtins)
        heard = {
            device.name: DeviceReadings(
                device.reads_per_s,
                device.last_age_s,
                () if index else tuple(_tag(number, titles) for number in range(tags)),
                LastScan(device.scan, device.last_age_s) if device.scan and device.last_age_s is not None else None,
            )
            for index, device in enumerate(devices)
        }
        return {"of": heard.__getitem__}

    readers = tuple(device.name for device in devices[:1])
    return {"devices": statuses, "readings": readings, "calibration": {"readers": readers}}


def editing(
    chosen: Mapping[str, KeyValue] | None = None, refused: tuple[RefusedChoice, ...] = ()
) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Return an editor with what was `chosen`, which takes choices without asking the door and keeps no file."""

    def given(services: KioskServices, _gtins: Sequence[str]) -> Facts:
        editor = services.settings_editor
        editor.change_all(chosen or {})
        return {
            "refused": refused,
            "editable": editor.editable,
            "change": lambda path, value: editor.change_all({path: value}),
            "plan_import": editor.plan_import,
            "import_": editor.plan_import,
            "undo": "",
            "forget": "",
        }

    return given


def _titles(services: KioskServices, gtins: Sequence[str]) -> tuple[str, ...]:
    variants = [article for gtin in gtins for article in services.catalogue.articles(GarmentIdentity(gtin))]
    sold = ((services.catalogue.product(variant.product_id), variant.id) for variant in variants)
    return tuple(product.title_of(variant_id) for product, variant_id in sold if product is not None)


def _tag(number: int, titles: Sequence[str]) -> TagReading:
    """Return one of several tags: some next door and weaker, some unknown, some heard for a part of the time only."""
    is_next_door = number % _NEXT_DOOR_EVERY == _NEXT_DOOR_EVERY - 1
    is_unknown = number % _UNKNOWN_EVERY == _UNKNOWN_EVERY - 1 or not titles
    middle_dbm = (-73.0 if is_next_door else -50.0) - number % 7
    known_for_s = _HISTORY_S if number % 4 else 6.0
    moments = round(known_for_s / _MOMENT_S)
    history = tuple(
        (age * _MOMENT_S, middle_dbm + 2.4 * math.sin(0.7 * age + number) + 1.7 * math.sin(2.3 * age + 3 * number))
        for age in range(moments - 1, -1, -1)
        if not (is_next_door and math.sin(0.31 * age + number) > 0)
    )
    return TagReading(
        epc=f"3034257bf7194e40{0x1A85B7 + 7919 * number:08x}",
        label="" if is_unknown else titles[number % len(titles)],
        zone=Zone.NEIGHBOUR if is_next_door else Zone.OWN,
        antenna=3 if is_next_door else 1 + number % 2,
        rssi_dbm=history[-1][1],
        reads_per_s=4.0 if is_next_door else 31.0,
        history=history,
        is_present=not is_next_door and middle_dbm > _PRESENT_FROM_DBM,
    )
