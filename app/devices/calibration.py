"""From a garment heard here and then next door to thresholds of presence; pure, with time given by the reports.

Strengths are compared as presence compares them: the strongest read of each antenna cycle, and where the neighbour's
zone is heard too, the mean over the antennas of each zone. Hauser (Smart Store
Applications in Fashion Retail, doi 10.25972/OPUS-19301) found the maximum over a cycle to tell places apart best.
In decibels fading is taken as normal (log-normal received power, Recommendation ITU-R P.1057), and the threshold lies
where both places are judged wrongly equally often, which is the minimax test of equal costs (Van Trees, Detection,
Estimation, and Modulation Theory, part I, section 2.2): as many standard deviations below the one as above the other.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean, median

from app.devices.listening import Listening
from app.domain.calibration import CalibrationProblem, CalibrationProposal
from app.domain.scans import Zone

MOST_WRONG_SHARE = 0.05
"""Beyond this share of wrongly judged cycles two places do not count as told apart."""

_UNHEARD_DBM = -80.0  # what no antenna reports is taken to be this weak: fixed readers hear tags some decibels below
_UNHEARD_BELOW_STAY_DB = 8.0  # as in presence, where zones are compared
_LEAST_SPREAD_DB = 1.0
# One garment held still says nothing of the next shopper's body and hanger, which move its strength by some decibels.
_OTHER_GARMENTS_DB = 3.0
_SURE_DEVIATIONS = 2.33
_ALONE_DEVIATIONS = 3.0
_HYSTERESIS_DB = (2.0, 6.0)
_MOVED_DB = 6.0
_PERHAPS_MOVED_DB = 2.0
_VANISHED_WITHIN_DB = 10.0
_STEP_DB = 1.0  # what readers report strength in (LLRP's PeakRSSI)
_WEAKEST_DBM, _STRONGEST_DBM = -120.0, 0.0
_LARGEST_MARGIN_DB = 20.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """The garment that was moved, its strengths in both places (dBm, a value a cycle) and what follows from them.

    `next_door` is empty when it is not heard there at all.
    """

    epc: str
    here: tuple[float, ...]
    next_door: tuple[float, ...]
    proposal: CalibrationProposal


def compare(here: Listening, next_door: Listening, *, hears_neighbours: bool) -> Comparison | CalibrationProblem:
    """Find the garment that was moved and propose thresholds; a problem when none was, or it was hardly heard here.

    Tags that hang in the same place all the time do not count, however many and strong.
    """
    problem = here.problem()
    if problem is not None:
        return problem
    floor_dbm = min(_UNHEARD_DBM, here.weakest_dbm, next_door.weakest_dbm)
    own, neighbour = (here.antennas[zone] | next_door.antennas[zone] for zone in (Zone.OWN, Zone.NEIGHBOUR))

    def leads(floor_dbm: float, epc: str) -> Places:
        return Places(*(place.leads(epc, own, neighbour, floor_dbm) for place in (here, next_door)))

    def change_db(epc: str) -> float:
        there = next_door.own(epc)
        weaker_db = here.mean_dbm(epc) - (fmean(there) if there else floor_dbm)
        if not hears_neighbours:
            return weaker_db
        lead = leads(floor_dbm, epc)
        return max(weaker_db, fmean(lead.here) - fmean(lead.next_door))

    epc = _moved(here, next_door, change_db)
    if epc is None:
        return CalibrationProblem.SAME_STRENGTH
    if hears_neighbours:
        places = Places(here.zone(epc, own, floor_dbm), next_door.zone(epc, own, floor_dbm))
        proposal = propose(places, lambda floor_dbm: leads(floor_dbm, epc))
    else:
        places = Places(here.own(epc), next_door.own(epc))
        proposal = propose(places)
    return Comparison(epc, places.here, places.next_door, proposal)


def propose(strengths: "Places", leads: "Callable[[float], Places] | None" = None) -> CalibrationProposal:
    """Return thresholds between two places.

    Where both zones are heard, `leads` gives by how much the own zone heard the garment better than the neighbour's
    (dB) when what no antenna hears counts as its argument (dBm).
    """
    allowed = _clamped(_WEAKEST_DBM, _STRONGEST_DBM)
    proposals = [_proposal(strengths, strengths.threshold(allowed), None, 0.0)]
    if leads is not None:
        # Where the zones decide, strength need only be what a garment here surely has.
        proposals = []
        margin = _clamped(0.0, _LARGEST_MARGIN_DB)
        for arrive_dbm in (strengths.threshold(allowed), strengths.sure(allowed)):
            lead = leads(_stay_dbm(arrive_dbm, strengths) - _UNHEARD_BELOW_STAY_DB)
            margins_db = (lead.threshold(margin), lead.sure(margin))
            proposals += [_proposal(strengths, arrive_dbm, lead, margin_db) for margin_db in margins_db]
    return min(proposals, key=lambda proposal: max(proposal.expected_miss_share, proposal.expected_stray_share))


def _proposal(strengths: "Places", arrive_dbm: float, leads: "Places | None", margin_db: float) -> CalibrationProposal:
    miss, stray = strengths.missed(arrive_dbm), strengths.admitted(arrive_dbm)
    if leads is not None:
        # Both must be passed: at most the sum is missed, and no more admitted than by the stricter one.
        miss, stray = min(1.0, miss + leads.missed(margin_db)), min(stray, leads.admitted(margin_db))
    return CalibrationProposal(
        arrive_rssi_dbm=arrive_dbm,
        stay_rssi_dbm=_stay_dbm(arrive_dbm, strengths),
        neighbour_margin_db=None if leads is None else margin_db,
        expected_miss_share=miss,
        expected_stray_share=stray,
        is_separable=max(miss, stray) <= MOST_WRONG_SHARE,
    )


@dataclass(frozen=True, slots=True)
class Places:
    """One quantity in both places, larger here than next door; `next_door` may be empty, `here` may not."""

    here: tuple[float, ...]
    next_door: tuple[float, ...]

    def threshold(self, allowed: Callable[[float], float]) -> float:
        """Return the value at which both places are judged wrongly equally often."""
        ours = _fit(self.here)
        if not self.next_door:
            return allowed(ours.mean - _ALONE_DEVIATIONS * ours.stdev)
        theirs = _fit(self.next_door)
        return allowed((ours.mean * theirs.stdev + theirs.mean * ours.stdev) / (ours.stdev + theirs.stdev))

    def sure(self, allowed: Callable[[float], float]) -> float:
        """Return the value that a garment here falls short of in one cycle of a hundred."""
        ours = _fit(self.here)
        return allowed(ours.mean - _SURE_DEVIATIONS * ours.stdev)

    def missed(self, threshold: float) -> float:
        """Return the share of cycles here below `threshold`: as fitted or as heard, whichever is worse."""
        heard = sum(value < threshold for value in self.here) / len(self.here)
        return max(heard, _fit(self.here).cdf(threshold))

    def admitted(self, threshold: float) -> float:
        """Return the share of cycles next door that reach `threshold`, likewise."""
        if not self.next_door:
            return 0.0
        heard = sum(value >= threshold for value in self.next_door) / len(self.next_door)
        return max(heard, 1.0 - _fit(self.next_door).cdf(threshold))


def _moved(here: Listening, next_door: Listening, change_db: Callable[[str], float]) -> str | None:
    """Return the tag that was carried from here to next door, or None when all stayed where they were.

    Best is one that both places hear at clearly different strength; then the strongest that is heard no more; then
    one that has become a little weaker.
    """
    candidates = here.candidates()
    loudest_dbm = max(here.mean_dbm(epc) for epc in candidates)
    changes = {epc: change_db(epc) for epc in candidates if epc in next_door}
    most = max(changes, key=lambda epc: changes[epc], default=None)
    if most is not None and changes[most] >= _MOVED_DB:
        return most
    gone = [epc for epc in candidates if epc not in next_door]
    gone = [epc for epc in gone if here.mean_dbm(epc) >= loudest_dbm - _VANISHED_WITHIN_DB]
    if gone:
        return max(gone, key=here.mean_dbm)
    return most if most is not None and changes[most] >= _PERHAPS_MOVED_DB else None


def _fit(values: Sequence[float]) -> NormalDist:
    """Return the normal distribution by median and median absolute deviation: a garment carried past counts little.

    The factor makes the latter a standard deviation (Rousseeuw and Croux, J. Am. Stat. Assoc. 88, 1993).
    """
    middle = median(values)
    spread_db = max(_LEAST_SPREAD_DB, 1.4826 * median(abs(value - middle) for value in values))
    return NormalDist(middle, math.hypot(spread_db, _OTHER_GARMENTS_DB))


def _stay_dbm(arrive_dbm: float, strengths: Places) -> float:
    """Return a value below `arrive_dbm`, above what next door is heard at as far as the hysteresis allows."""
    least_db, most_db = _HYSTERESIS_DB
    wanted_dbm = -math.inf
    if strengths.next_door:
        theirs = _fit(strengths.next_door)
        wanted_dbm = theirs.mean + 2.0 * theirs.stdev
    stay_dbm = max(arrive_dbm - most_db, min(arrive_dbm - least_db, wanted_dbm))
    return _clamped(_WEAKEST_DBM, arrive_dbm)(stay_dbm)


def _clamped(lowest: float, highest: float) -> Callable[[float], float]:
    """Return a function that rounds to whole decibels within bounds, which are such themselves."""
    return lambda value: max(lowest, min(highest, math.floor(value / _STEP_DB + 0.5) * _STEP_DB))
