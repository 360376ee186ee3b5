"""Staff's pages over devices that stand as they are told, for pictures of the screen."""

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.scans import DeviceStatus, Zone
from app.runtime.logs.journal import SilentJournal
from app.services.demonstration.staff_scenes import CalibrationPose, StaffPose
from app.services.devices.readings import DeviceReadings, LastScan, TagReading
from app.services.devices.statuses import DevicesService
from app.services.kiosk import KioskServices
from ui.gallery.setup import PosedCamera, PosedEditor, PosedFiles, PosedShopData, posed_sheet
from ui.gallery.staff_pages import (
    PosedBundle,
    PosedDeviceTests,
    PosedDoor,
    PosedLog,
    PosedPower,
    PosedToday,
)
from ui.models.kinds import Kiosk
from ui.window.kiosk import KioskViewModel

_NS = 1_000_000_000
_HISTORY_S = 20.0
_MOMENT_S = 0.25
_ARRIVE_DBM, _STAY_DBM = -62.0, -68.0
_NEXT_DOOR_EVERY = 3
_UNKNOWN_EVERY = 5


class PosedReadings(QObject):
    """What they read: tags before the first device, with `titles` for those that the catalogue knows."""

    changed = Signal()

    def __init__(self, pose: StaffPose, titles: Sequence[str]) -> None:
        super().__init__()
        self._activities = {
            device.name: DeviceReadings(
                device.reads_per_s,
                device.last_age_s,
                tuple(_tag(number, titles) for number in range(pose.tags)) if not index else (),
                LastScan(device.scan, device.last_age_s) if device.scan and device.last_age_s is not None else None,
            )
            for index, device in enumerate(pose.devices)
        }

    def watch(self, on: bool) -> None:
        """Change nothing."""

    def of(self, device: str) -> DeviceReadings:
        """Return what the pose says of it."""
        return self._activities[device]


class PosedCalibration(QObject):
    """A calibration that stands still."""

    changed = Signal()

    def __init__(self, pose: StaffPose) -> None:
        super().__init__()
        self._pose = pose.calibration or CalibrationPose(CalibrationStep.READY)
        self.readers: tuple[str, ...] = tuple(device.name for device in pose.devices[:1])
        self.device = next(iter(self.readers), "")
        is_applied = self._pose.step is CalibrationStep.APPLIED
        proposal = self._pose.proposal if is_applied else None
        self.current = (
            (_ARRIVE_DBM, _STAY_DBM) if proposal is None else (proposal.arrive_rssi_dbm, proposal.stay_rssi_dbm)
        )

    @property
    def step(self) -> CalibrationStep:
        """As posed."""
        return self._pose.step

    @property
    def problem(self) -> CalibrationProblem | None:
        """As posed."""
        return self._pose.problem

    @property
    def seconds_left(self) -> int:
        """As posed."""
        return self._pose.seconds_left

    @property
    def reads(self) -> int:
        """As posed."""
        return self._pose.reads

    @property
    def tags(self) -> int:
        """As posed."""
        return self._pose.tags

    @property
    def here(self) -> tuple[float, ...]:
        """As posed."""
        return self._pose.here

    @property
    def next_door(self) -> tuple[float, ...]:
        """As posed."""
        return self._pose.next_door

    @property
    def proposal(self) -> CalibrationProposal | None:
        """As posed."""
        return self._pose.proposal

    def begin(self, device: str) -> None:
        """Change nothing."""

    def listen_here(self) -> None:
        """Change nothing."""

    def listen_next_door(self) -> None:
        """Change nothing."""

    def apply(self) -> None:
        """Change nothing."""

    def cancel(self) -> None:
        """Change nothing."""


class PosedPorts:
    """The services, but for what staff look at."""

    def __init__(self, services: KioskServices, pose: StaffPose, titles: Sequence[str]) -> None:
        self.session = services.session
        self.catalogue = services.catalogue
        self.availability = services.availability
        self.pictures = services.pictures
        self.devices = _devices(pose)
        self.camera = services.camera
        self.gestures = services.gestures
        self.identification = services.identification
        self.staff = PosedDoor(pose)
        self.readings = PosedReadings(pose, titles)
        self.calibration = PosedCalibration(pose)
        self.device_tests = PosedDeviceTests(pose)
        self.today = PosedToday(pose)
        self.log = PosedLog()
        self.support_bundle = PosedBundle(pose)
        self.power = PosedPower(pose)
        self.camera_page = PosedCamera(pose.setup)
        self.shop_data = PosedShopData(services, pose.setup)
        self.settings_editor = PosedEditor(services, pose.setup)
        self.screen_page = services.screen_page
        self.privacy_sheet = posed_sheet(services, pose.setup)
        self.staff_files = PosedFiles(pose.setup)
        self.tray = services.tray
        self.demo_store = services.demo_store


def lead(kiosk: KioskViewModel, pose: StaffPose) -> None:
    """Bring the staff's screen into the state of the pose, by what staff would press."""
    if pose.door is not None:
        for _ in range(pose.door.digits):
            kiosk.admin.entry.digit(7)
        return
    staff, log, power = kiosk.admin.staff, kiosk.admin.page("log"), kiosk.admin.page("power")
    staff.openPage(pose.page)
    if pose.calibration is not None:
        kiosk.admin.page("devices").openCalibration()
    elif pose.selected:
        kiosk.admin.page("devices").select(pose.selected)
    log.setLevel(int(Kiosk.LogLevel[pose.log.level]))
    log.setText(pose.log.text)
    if pose.log.is_paused:
        log.togglePause()
    if pose.log.bundle or pose.log.failure:
        log.writeBundle()
    if pose.power is not None and pose.power.asked:
        power.ask(int(Kiosk.PowerAction[pose.power.asked]))
        if pose.power.needs_second:
            power.confirm()


def _devices(pose: StaffPose) -> DevicesService:
    """Return the devices of the pose, in their states."""
    devices = DevicesService(SilentJournal())
    now_ns = time.monotonic_ns()
    for device in pose.devices:
        since_ns = now_ns - device.for_s * _NS
        devices.report(DeviceStatus(device.name, device.driver, device.state, device.detail, since_ns))
    return devices


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
        is_present=not is_next_door and middle_dbm > _ARRIVE_DBM,
    )
