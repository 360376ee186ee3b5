"""Finding this site's presence thresholds with a garment: heard here, then next door, through the running readers."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Signal

from app.devices.presence import PresenceSettings
from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.scans import Scan
from app.services.devices import DevicesService


class CalibrationService(QObject):
    """Leads from listening here over listening next door to a proposal, which `apply` puts in force and keeps."""

    changed = Signal()

    def __init__(
        self,
        *,
        devices: DevicesService,
        hears_neighbours: Collection[str],
        settings: Callable[[], PresenceSettings],
        put_in_force: Callable[[CalibrationProposal], None],
        clock_ns: Callable[[], int],
        listen_s: float = 10.0,
        parent: QObject | None = None,
    ) -> None:
        """`hears_neighbours` names the devices with antennas next door; `clock_ns` is the clock of the scans."""
        super().__init__(parent)
        self._devices = devices
        self._hears_neighbours = frozenset(hears_neighbours)
        self._settings = settings
        self._put_in_force = put_in_force
        self._clock_ns = clock_ns
        self._listen_s = listen_s

    @property
    def step(self) -> CalibrationStep:
        """Where it stands."""
        return CalibrationStep.READY

    @property
    def problem(self) -> CalibrationProblem | None:
        """Why the last listening came to nothing; None after one that did not."""
        return None

    @property
    def device(self) -> str:
        """Name of the reader that is listened to; empty before `begin`."""
        return ""

    @property
    def seconds_left(self) -> int:
        """Whole seconds of listening left, rounded up; 0 while not listening."""
        return 0

    @property
    def reads(self) -> int:
        """Reads heard in this listening, or in the last one."""
        return 0

    @property
    def tags(self) -> int:
        """Different tags heard in this listening, or in the last one."""
        return 0

    @property
    def here(self) -> tuple[float, ...]:
        """Strongest read of the garment in each antenna cycle while it hung here, in dBm."""
        return ()

    @property
    def next_door(self) -> tuple[float, ...]:
        """The same while it hung next door."""
        return ()

    @property
    def proposal(self) -> CalibrationProposal | None:
        """What is proposed; None before both places were heard."""
        return None

    @property
    def current(self) -> tuple[float, float]:
        """The thresholds in force: to arrive and to stay, in dBm."""
        settings = self._settings()
        return settings.arrive_rssi_dbm, settings.stay_rssi_dbm

    def begin(self, device: str) -> None:
        """Start anew with this reader."""

    def listen_here(self) -> None:
        """Listen to the garment that hangs here now."""

    def listen_next_door(self) -> None:
        """Listen to the same garment, which hangs next door now."""

    def apply(self) -> None:
        """Put a separable proposal in force now and for every start to come; nothing happens to any other."""

    def cancel(self) -> None:
        """Forget what was heard; thresholds stay as they are."""

    def observe(self, scans: Sequence[Scan]) -> None:
        """Take a batch of one device, oldest first."""
