"""Calibrations of the first device as they may go and end; strengths in dBm."""

from collections.abc import Mapping
from statistics import NormalDist

from app.domain.calibration import CalibrationProblem, CalibrationProposal, CalibrationStep
from ui.admin.frame.states import HOOK, staff_state
from ui.models.states import State

_ARRIVE_DBM, _STAY_DBM = -62.0, -68.0


def _spread(middle: float, width: float, count: int) -> tuple[float, ...]:
    """Return strengths around a middle, most of them near it, as a garment is heard through a fitting room."""
    normal = NormalDist(middle, width)
    return tuple(normal.inv_cdf((index + 0.5) / count) for index in range(count))


_HERE = _spread(-51, 3.2, 60)
_NEXT_DOOR = _spread(-66, 3.6, 52)
_NEAR = _spread(-54, 4, 48)
_PROPOSAL = CalibrationProposal(-58.0, -63.0, 4.0, 0.006, 0.012, is_separable=True)
_NO_PROPOSAL = CalibrationProposal(-53.0, -58.0, None, 0.31, 0.42, is_separable=False)


def _calibrating(step: CalibrationStep, problem: CalibrationProblem | None = None, **facts: object) -> State:
    given = {
        "readers": (HOOK.name,),
        "device": HOOK.name,
        "step": step,
        "problem": problem,
        "seconds_left": 0,
        "reads": 0,
        "tags": 1,
        "here": (),
        "next_door": (),
        "proposal": None,
        "current": (_ARRIVE_DBM, _STAY_DBM),
        **facts,
    }
    return staff_state("devices", ("openCalibration",), calibration=given)


STATES: Mapping[str, State] = {
    "calibration": _calibrating(CalibrationStep.READY),
    "calibration_here": _calibrating(CalibrationStep.LISTENING_HERE, seconds_left=6, reads=874, here=_HERE[::2]),
    "calibration_nothing": _calibrating(CalibrationStep.READY, CalibrationProblem.NOTHING_HEARD, tags=0),
    "calibration_few": _calibrating(CalibrationStep.READY, CalibrationProblem.TOO_FEW_READS, reads=3),
    "calibration_offline": _calibrating(CalibrationStep.READY, CalibrationProblem.READER_OFFLINE),
    "calibration_moved": _calibrating(CalibrationStep.HEARD_HERE, reads=2120, here=_HERE),
    "calibration_next_door": _calibrating(
        CalibrationStep.LISTENING_NEXT_DOOR, seconds_left=4, reads=310, here=_HERE, next_door=_NEXT_DOOR[::2]
    ),
    "calibration_same": _calibrating(CalibrationStep.HEARD_HERE, CalibrationProblem.SAME_STRENGTH, here=_HERE),
    "calibration_proposed": _calibrating(
        CalibrationStep.PROPOSED, here=_HERE, next_door=_NEXT_DOOR, proposal=_PROPOSAL
    ),
    "calibration_inseparable": _calibrating(
        CalibrationStep.PROPOSED, here=_HERE, next_door=_NEAR, proposal=_NO_PROPOSAL
    ),
    "calibration_applied": _calibrating(
        CalibrationStep.APPLIED,
        here=_HERE,
        next_door=_NEXT_DOOR,
        proposal=_PROPOSAL,
        current=(_PROPOSAL.arrive_rssi_dbm, _PROPOSAL.stay_rssi_dbm),
    ),
}
