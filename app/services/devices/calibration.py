"""Finding this site's presence thresholds with a garment: heard here, then next door, through the running readers."""

import logging
import math
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.devices.presence.calibration import Comparison, compare
from app.devices.presence.listening import Listening
from app.devices.presence.presence import PresenceSettings
from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from app.domain.scans import DeviceState, Scan, TagReport
from app.services.devices.statuses import DevicesService

_log = logging.getLogger(__name__)
_TICK_MS = 250
_NS = 1_000_000_000

_LISTENING = (CalibrationStep.LISTENING_HERE, CalibrationStep.LISTENING_NEXT_DOOR)


class CalibrationService(QObject):
    """Guides a calibration: listen here, listen next door, propose thresholds, which `apply` puts in force and keeps.

    A step that fails is undone and says why in `problem`; what was heard in the steps before it is kept.
    """

    changed = Signal()

    def __init__(
        self,
        *,
        devices: DevicesService,
        hears_tags: Collection[str] = (),
        hears_neighbours: Collection[str],
        settings: Callable[[], PresenceSettings],
        put_in_force: Callable[[CalibrationProposal], None],
        clock_ns: Callable[[], int],
        listen_s: float = 10.0,
        parent: QObject | None = None,
    ) -> None:
        """`hears_tags` names the devices that can be calibrated, `hears_neighbours` those with antennas next door.

        `clock_ns` is the clock of the scans.
        """
        super().__init__(parent)
        self._devices = devices
        self._readers = tuple(hears_tags)
        self._hears_neighbours = frozenset(hears_neighbours)
        self._settings = settings
        self._put_in_force = put_in_force
        self._clock_ns = clock_ns
        self._listen_ns = round(listen_s * _NS)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._device = ""
        self._step = CalibrationStep.READY
        self._problem: CalibrationProblem | None = None
        self._ends_ns = 0
        self._here: Listening | None = None
        self._last: Listening | None = None
        self._comparison: Comparison | None = None
        devices.changed.connect(self._on_devices_changed)

    @property
    def readers(self) -> tuple[str, ...]:
        """Names of the devices that can be calibrated."""
        return self._readers

    @property
    def step(self) -> CalibrationStep:
        """The present step."""
        return self._step

    @property
    def problem(self) -> CalibrationProblem | None:
        """Why the last listening failed; None after one that succeeded."""
        return self._problem

    @property
    def device(self) -> str:
        """Name of the reader that is listened to; empty before `begin`."""
        return self._device

    @property
    def seconds_left(self) -> int:
        """Whole seconds of listening left, rounded up; 0 while not listening."""
        if self._step not in _LISTENING:
            return 0
        return max(0, math.ceil((self._ends_ns - self._clock_ns()) / _NS))

    @property
    def reads(self) -> int:
        """Reads heard in this listening, or in the last one."""
        return 0 if self._last is None else self._last.reads

    @property
    def tags(self) -> int:
        """Different tags heard in this listening, or in the last one."""
        return 0 if self._last is None else self._last.tags

    @property
    def here(self) -> tuple[float, ...]:
        """Strongest read of the garment in each antenna cycle while it hung here, in dBm.

        Which tag the garment is, is known once it was moved; until then it is the strongest.
        """
        if self._comparison is not None:
            return self._comparison.here
        listening = self._last if self._step is CalibrationStep.LISTENING_HERE else self._here
        return () if listening is None else listening.strongest()

    @property
    def next_door(self) -> tuple[float, ...]:
        """The same while it hung next door; empty too when it is not heard there at all."""
        return () if self._comparison is None else self._comparison.next_door

    @property
    def proposal(self) -> CalibrationProposal | None:
        """What is proposed; None before both places were heard."""
        if self._comparison is None or self._step not in (CalibrationStep.PROPOSED, CalibrationStep.APPLIED):
            return None
        return self._comparison.proposal

    @property
    def current(self) -> tuple[float, float]:
        """The thresholds in force: to arrive and to stay, in dBm."""
        settings = self._settings()
        return settings.arrive_rssi_dbm, settings.stay_rssi_dbm

    def begin(self, device: str) -> None:
        """Begin a calibration with this reader."""
        self._forget(device)
        self.changed.emit()

    def listen_here(self) -> None:
        """Listen to the garment that hangs here now; what was heard before is forgotten once this has succeeded."""
        if self._device and self._step not in _LISTENING:
            self._listen(CalibrationStep.LISTENING_HERE)

    def listen_next_door(self) -> None:
        """Listen to the same garment, which hangs next door now; nothing happens before it was heard here."""
        if self._here is not None and self._step not in _LISTENING:
            self._listen(CalibrationStep.LISTENING_NEXT_DOOR)

    def apply(self) -> None:
        """Put a separable proposal in force now and for every start to come; nothing happens to any other."""
        proposal = self.proposal
        if self._step is not CalibrationStep.PROPOSED or proposal is None or not proposal.is_separable:
            return
        self._put_in_force(proposal)
        self._step = CalibrationStep.APPLIED
        self.changed.emit()

    def cancel(self) -> None:
        """Forget what was heard; thresholds stay as they are."""
        if self._device:
            self._forget("")
            self.changed.emit()

    def receive(self, scans: Sequence[Scan]) -> None:
        """Process scans of one device, oldest first."""
        if self._step not in _LISTENING or not scans or scans[0].reader != self._device or self._last is None:
            return
        for scan in scans:
            if isinstance(scan, TagReport) and scan.at_ns < self._ends_ns:
                self._last.add(scan)

    def _forget(self, device: str) -> None:
        self._timer.stop()
        self._device = device
        self._step = CalibrationStep.READY
        self._problem = None
        self._here = self._last = self._comparison = None

    def _listen(self, step: CalibrationStep) -> None:
        self._comparison = None
        self._last = Listening(self._clock_ns())
        self._ends_ns = self._clock_ns() + self._listen_ns
        self._problem = None
        self._step = step
        if self._is_ready():
            self._timer.start()
            self.changed.emit()
        else:
            self._step_back(CalibrationProblem.READER_OFFLINE)

    def _on_tick(self) -> None:
        if self._clock_ns() >= self._ends_ns:
            self._finish()
            return
        if self._step is CalibrationStep.LISTENING_NEXT_DOOR:
            self._compare()
        self.changed.emit()

    def _finish(self) -> None:
        if not self._is_ready():
            self._step_back(CalibrationProblem.READER_OFFLINE)
            return
        self._timer.stop()
        problem: CalibrationProblem | None
        if self._step is CalibrationStep.LISTENING_NEXT_DOOR:
            problem, next_step = self._compare(), CalibrationStep.PROPOSED
        else:
            problem, next_step = None if self._last is None else self._last.problem(), CalibrationStep.HEARD_HERE
            if problem is None:
                self._here = self._last
        if problem is not None:
            self._step_back(problem)
            return
        self._step = next_step
        self.changed.emit()

    def _compare(self) -> CalibrationProblem | None:
        """Judge both places by what was heard so far; return why that is impossible."""
        self._comparison = None
        if self._here is None or self._last is None:
            return CalibrationProblem.NOTHING_HEARD
        is_zoned = self._device in self._hears_neighbours
        margin_db = self._settings().neighbour_margin_db if is_zoned else None
        outcome = compare(self._here, self._last, neighbour_margin_db=margin_db)
        if isinstance(outcome, Comparison):
            self._comparison = outcome
            return None
        return outcome

    def _step_back(self, problem: CalibrationProblem) -> None:
        self._timer.stop()
        self._comparison = None
        self._step = CalibrationStep.READY if self._here is None else CalibrationStep.HEARD_HERE
        self._problem = problem
        _log.info("%s: calibration came to nothing: %s", self._device, problem.value)
        self.changed.emit()

    def _is_ready(self) -> bool:
        return any(
            status.device == self._device and status.state is DeviceState.READY for status in self._devices.statuses
        )

    def _on_devices_changed(self) -> None:
        """Stop listening when the reader is gone; one that is only slow to answer has time until the end."""
        if self._step in _LISTENING and self._devices.is_offline(self._device):
            self._step_back(CalibrationProblem.READER_OFFLINE)
