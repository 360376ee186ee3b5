"""What staff look at, told by hand: readings of tags and a calibration that writes down what it is asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.scans import Zone
from app.services.devices.readings import DeviceReadings, LastScan, TagReading

BADGE = "0123456789abcdef"


def a_tag(number: int = 0, **fields: object) -> TagReading:
    """A tag on the hook, heard four times a second at -50 dBm."""
    given: dict[str, object] = {
        "epc": f"3034257bf7194e4000{number:06x}",
        "label": "Shirt",
        "zone": Zone.OWN,
        "antenna": 1,
        "rssi_dbm": -50.0,
        "reads_per_s": 4.0,
        "history": tuple((0.25 * age, -50.0) for age in range(8, -1, -1)),
        "is_present": True,
    }
    return TagReading(**(given | fields))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Proposal(CalibrationProposal):
    """Thresholds that tell the places apart, where nothing else is said."""

    arrive_rssi_dbm: float = -58.0
    stay_rssi_dbm: float = -63.0
    neighbour_margin_db: float | None = 4.0
    expected_miss_share: float = 0.006
    expected_stray_share: float = 0.0
    is_separable: bool = True


class ShopReadings(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_watched = False
        self.devices: dict[str, DeviceReadings] = {}

    def watch(self, on: bool) -> None:
        self.is_watched = on

    def of(self, device: str) -> DeviceReadings:
        return self.devices.get(device, DeviceReadings(0.0, None, (), None))

    def hear(
        self,
        device: str,
        tags: Sequence[TagReading] = (),
        *,
        reads_per_s: float = 0.0,
        last_age_s: float | None = 0.0,
        scan: LastScan | None = None,
    ) -> None:
        self.devices[device] = DeviceReadings(reads_per_s, last_age_s, tuple(tags), scan)
        self.changed.emit()


class ShopCalibration(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.readers: tuple[str, ...] = ("hook",)
        self.device = ""
        self.step = CalibrationStep.READY
        self.problem: CalibrationProblem | None = None
        self.seconds_left = 0
        self.reads = 0
        self.tags = 0
        self.here: tuple[float, ...] = ()
        self.next_door: tuple[float, ...] = ()
        self.proposal: CalibrationProposal | None = None
        self.current = (-62.0, -68.0)
        self.asked: list[str] = []

    def become(self, step: CalibrationStep, **facts: object) -> None:
        self.step = step
        for name, value in facts.items():
            setattr(self, name, value)
        self.changed.emit()

    def begin(self, device: str) -> None:
        self.device = device
        self.asked.append(f"begin {device}")
        self.become(CalibrationStep.READY)

    def listen_here(self) -> None:
        self.asked.append("listen_here")
        self.become(CalibrationStep.LISTENING_HERE, seconds_left=10)

    def listen_next_door(self) -> None:
        self.asked.append("listen_next_door")
        self.become(CalibrationStep.LISTENING_NEXT_DOOR, seconds_left=10)

    def apply(self) -> None:
        self.asked.append("apply")
        self.become(CalibrationStep.APPLIED)

    def cancel(self) -> None:
        self.asked.append("cancel")
