"""The calibration as staff are led through it."""

from dataclasses import dataclass

from app.domain.calibration import CalibrationStep
from ui.admin.calibration.derivation import StrengthColumn, derive_columns, derive_scale
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_PRACTICALLY_NEVER = 1 / 1000
# Below so many times, the nearest multiple of a step is said.
_ROUND_STEPS = ((10, 1), (50, 5), (200, 10), (float("inf"), 50))


@dataclass(frozen=True, slots=True)
class CalibrationProps:
    """What QML sees. Strengths in whole dBm; the margin in dB, -1 where no antenna hears the neighbour.

    `missOneIn` and `strayOneIn` say "once in so many times", 0 for practically never. Places are along the axis of the
    plot, from 0 to 1.
    """

    step: int = number_of(CalibrationStep.READY)
    problem: int = 0
    device: str = ""
    secondsLeft: int = 0
    reads: int = 0
    tags: int = 0
    separable: bool = False
    arriveNow: int = 0
    stayNow: int = 0
    arriveProposed: int = 0
    stayProposed: int = 0
    marginProposed: int = -1
    missOneIn: int = 0
    strayOneIn: int = 0
    plotted: bool = False
    lowDbm: int = 0
    highDbm: int = 0
    arriveNowPlace: float = 0.0
    stayNowPlace: float = 0.0
    arriveProposedPlace: float = -1.0
    stayProposedPlace: float = -1.0


@seen_by_qml
class CalibrationViewModel(StaffPageViewModel):
    """Calibrates the reader that the page is opened about; one that was going on is let go with the page."""

    columns = record_list(StrengthColumn, "dbm")

    props: CalibrationProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(CalibrationProps(), tools.page)
        self._calibration = calibration = tools.services.calibration
        self._refresh()
        calibration.changed.connect(self._refresh)
        tools.page.follow(entered=self._on_entered, left=calibration.cancel)

    @for_staff()
    def listenHere(self) -> None:
        """Listen to the garment on this mirror's hook."""
        self._calibration.listen_here()

    @for_staff()
    def listenNextDoor(self) -> None:
        """Listen to the same garment in the next cabin."""
        self._calibration.listen_next_door()

    @for_staff()
    def apply(self) -> None:
        """Put the proposal in force."""
        self._calibration.apply()

    @for_staff()
    def restart(self) -> None:
        """Forget what was heard and begin anew with the same reader."""
        self._calibration.begin(self._calibration.device)

    def _on_entered(self) -> None:
        self._calibration.begin(self._page.subject)

    def _refresh(self) -> None:
        calibration = self._calibration
        here, next_door, proposal = calibration.here, calibration.next_door, calibration.proposal
        arrive, stay = calibration.current
        thresholds = [arrive, stay]
        if proposal is not None:
            thresholds += [proposal.arrive_rssi_dbm, proposal.stay_rssi_dbm]
        scale = derive_scale((*here, *next_door, *thresholds))
        self.columns.replace(derive_columns(here, next_door, scale))
        proposed = None if proposal is None or not proposal.is_separable else proposal
        margin = None if proposed is None else proposed.neighbour_margin_db
        self._apply(
            CalibrationProps(
                step=number_of(calibration.step),
                problem=number_of(calibration.problem),
                device=calibration.device,
                secondsLeft=calibration.seconds_left,
                reads=calibration.reads,
                tags=calibration.tags,
                separable=proposed is not None,
                arriveNow=round(arrive),
                stayNow=round(stay),
                arriveProposed=0 if proposed is None else round(proposed.arrive_rssi_dbm),
                stayProposed=0 if proposed is None else round(proposed.stay_rssi_dbm),
                marginProposed=-1 if margin is None else round(margin),
                missOneIn=0 if proposal is None else one_in(proposal.expected_miss_share),
                strayOneIn=0 if proposal is None else one_in(proposal.expected_stray_share),
                plotted=bool(here or next_door),
                lowDbm=scale.low_dbm,
                highDbm=scale.high_dbm,
                arriveNowPlace=scale.place(arrive),
                stayNowPlace=scale.place(stay),
                arriveProposedPlace=-1.0 if proposed is None else scale.place(proposed.arrive_rssi_dbm),
                stayProposedPlace=-1.0 if proposed is None else scale.place(proposed.stay_rssi_dbm),
            )
        )


def one_in(share: float) -> int:
    """Return in how many times it happens once, as people say it: 3, 20, 200; 0 for less often than once in 1,000."""
    if share < _PRACTICALLY_NEVER:
        return 0
    times = 1 / share
    step = next(step for below, step in _ROUND_STEPS if times < below)
    return max(1, round(times / step) * step)
