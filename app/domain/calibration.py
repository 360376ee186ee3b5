"""Steps, problems and result of a calibration, which finds the presence thresholds of a site."""

from dataclasses import dataclass
from enum import Enum


class CalibrationStep(Enum):
    """A calibration's steps."""

    READY = "ready"
    LISTENING_HERE = "listening_here"
    HEARD_HERE = "heard_here"
    LISTENING_NEXT_DOOR = "listening_next_door"
    PROPOSED = "proposed"
    APPLIED = "applied"


class CalibrationProblem(Enum):
    """Why listening failed; that step is to be done again, what was heard earlier is kept."""

    NOTHING_HEARD = "nothing_heard"
    TOO_FEW_READS = "too_few_reads"
    SAME_STRENGTH = "same_strength"
    """The garment is not heard more weakly next door: perhaps it was not moved."""
    READER_OFFLINE = "reader_offline"


@dataclass(frozen=True, slots=True)
class CalibrationProposal:
    """Thresholds for this site, in dBm and dB, and how often they would be wrong.

    `neighbour_margin_db` is None where no antenna hears the next cabin. The shares are of garments: those here
    that stay under the thresholds, those next door that pass them. Not separable: no threshold tells the two places
    apart well enough, and the reader must be set up differently first.
    """

    arrive_rssi_dbm: float
    stay_rssi_dbm: float
    neighbour_margin_db: float | None
    expected_miss_share: float
    expected_stray_share: float
    is_separable: bool
