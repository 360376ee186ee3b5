"""From a garment heard here and then next door to thresholds of presence; pure, with time given by the reports.

Strengths are compared as presence compares them: the strongest read of each antenna cycle (Hauser, Smart Store
Applications in Fashion Retail, doi 10.25972/OPUS-19301, found it to tell places apart best), and where the neighbour's
zone is heard too, the mean over the antennas of each zone. A garment arrives once it is heard well enough a single
time, so nearly the best of its cycles stands for a place. Other garments are taken to be heard about as much better or
worse, normal in decibels (log-normal power, Recommendation ITU-R P.1057), and the threshold lies where both places are
judged wrongly equally often: the minimax test of equal costs (Van Trees, Detection, Estimation, and Modulation Theory,
part I, section 2.2).
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import NormalDist, fmean

from app.devices.presence.listening import Listening
from app.domain.calibration import CalibrationProblem, CalibrationProposal
from app.domain.scans import Zone

MOST_STRAY_SHARE = 0.05
MOST_MISSED_SHARE = 0.05
MOST_UNCLEAR_SHARE = 0.5
"""Garments here whose lead over the neighbour's zone may fall short as they hang: carried in they are heard clearer."""

_UNHEARD_DBM = -80.0  # what no antenna reports is taken to be this weak: fixed readers hear tags some decibels below
_UNHEARD_BELOW_STAY_DB = 8.0  # as in presence, where zones are compared
_NEARLY_BEST = 0.9
# Tags differ by 2 dB, what hangs between by 3 dB, bodies by about 4 dB (bench/store_simulation/radio.py has sources);
# what is common to both zones makes no difference to the lead of one.
_OTHER_STRENGTHS, _OTHER_LEADS = NormalDist(0.0, 5.0), NormalDist(0.0, 4.0)
_SURE_SHARE = 0.01
_HYSTERESIS_DB = (4.0, 6.0)
_MOVED_DB = 6.0
_PERHAPS_MOVED_DB = 2.0
_VANISHED_WITHIN_DB = 10.0
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


def compare(
    here: Listening, next_door: Listening, *, neighbour_margin_db: float | None = None
) -> Comparison | CalibrationProblem:
    """Find the garment that was moved and propose thresholds; a problem when none was, or it was hardly heard here.

    Tags that hang in the same place all the time do not count, however many and strong. `neighbour_margin_db` is the
    margin in force of a reader that hears the neighbour's zone, None for one that does not.
    """
    problem = here.problem()
    if problem is not None:
        return problem
    floor_dbm = min(_UNHEARD_DBM, here.weakest_dbm, next_door.weakest_dbm)
    own, neighbour = (here.antennas[zone] | next_door.antennas[zone] for zone in (Zone.OWN, Zone.NEIGHBOUR))

    def leads(floor_dbm: float, epc: str) -> Places:
        return Places(
            here.leads(epc, own, neighbour, floor_dbm), next_door.leads(epc, own, neighbour, floor_dbm), _OTHER_LEADS
        )

    def change_db(epc: str) -> float:
        there = next_door.own(epc)
        weaker_db = here.mean_dbm(epc) - (fmean(there) if there else floor_dbm)
        if neighbour_margin_db is None:
            return weaker_db
        lead = leads(floor_dbm, epc)
        return max(weaker_db, fmean(lead.here) - fmean(lead.next_door))

    epc = _moved(here, next_door, change_db)
    if epc is None:
        return CalibrationProblem.SAME_STRENGTH
    if neighbour_margin_db is None:
        places = Places(here.own(epc), next_door.own(epc))
        proposal = propose(places)
    else:
        places = Places(here.zone(epc, own, floor_dbm), next_door.zone(epc, own, floor_dbm))
        proposal = propose_with_zones(places, lambda floor_dbm: leads(floor_dbm, epc), neighbour_margin_db)
    return Comparison(epc, places.here, places.next_door, proposal)


@dataclass(frozen=True, slots=True)
class Places:
    """One quantity in both places, a value a cycle, larger here than next door; `next_door` may be empty.

    `others` is how other garments differ from the one that was heard.
    """

    here: tuple[float, ...]
    next_door: tuple[float, ...]
    others: NormalDist = _OTHER_STRENGTHS

    @property
    def middle(self) -> float:
        """The value at which both places are judged wrongly equally often; without next door the surest one."""
        return (_best(self.here) + _best(self.next_door)) / 2 if self.next_door else self.sure

    @property
    def sure(self) -> float:
        """The value of which one garment in a hundred falls short here."""
        return _best(self.here) + self.others.inv_cdf(_SURE_SHARE)

    def missed(self, threshold: float) -> float:
        """Return the share of garments here that stay below `threshold`."""
        return self.others.cdf(threshold - _best(self.here))

    def admitted(self, threshold: float) -> float:
        """Return the share of garments next door that reach `threshold`."""
        return 1.0 - self.others.cdf(threshold - _best(self.next_door)) if self.next_door else 0.0


def propose(strengths: Places) -> CalibrationProposal:
    """Return thresholds between two places (dBm) for a reader that hears its own zone only."""
    arrive_dbm = _bounded(strengths.middle, _WEAKEST_DBM, _STRONGEST_DBM)
    miss, stray = strengths.missed(arrive_dbm), strengths.admitted(arrive_dbm)
    is_separable = miss <= MOST_MISSED_SHARE and stray <= MOST_STRAY_SHARE
    return CalibrationProposal(arrive_dbm, _stay_dbm(arrive_dbm, strengths), None, miss, stray, is_separable)


def propose_with_zones(
    strengths: Places, leads: Callable[[float], Places], margin_in_force_db: float
) -> CalibrationProposal:
    """Return thresholds where the zones decide: strength need only be what a garment here surely has.

    `leads` gives by how much the own zone heard the garment better than the neighbour's (dB) when what no antenna hears
    counts as its argument (dBm). The margin in force is only ever raised: one garment cannot speak for a whole rail.
    """
    arrive_dbm = _bounded(min(strengths.middle, strengths.sure), _WEAKEST_DBM, _STRONGEST_DBM)
    stay_dbm = _bounded(arrive_dbm - _HYSTERESIS_DB[1], _WEAKEST_DBM, arrive_dbm)
    lead = leads(stay_dbm - _UNHEARD_BELOW_STAY_DB)
    margin_db = margin_in_force_db
    if lead.next_door:
        margin_db = max(margin_db, _bounded(lead.middle, 0.0, _LARGEST_MARGIN_DB))
    # Both must be passed: at most the sum is missed, and no more admitted than by the stricter one.
    miss = min(1.0, strengths.missed(arrive_dbm) + lead.missed(margin_db))
    stray = min(strengths.admitted(arrive_dbm), lead.admitted(margin_db))
    is_separable = miss <= MOST_UNCLEAR_SHARE and stray <= MOST_STRAY_SHARE
    return CalibrationProposal(arrive_dbm, stay_dbm, margin_db, miss, stray, is_separable)


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


def _best(values: Sequence[float]) -> float:
    """Return nearly the best of a place's cycles, so that one in ten, as the garment is carried off, is nothing."""
    return sorted(values)[math.ceil(_NEARLY_BEST * len(values)) - 1]


def _stay_dbm(arrive_dbm: float, strengths: Places) -> float:
    """Return a value below `arrive_dbm`, above what next door is heard at as far as the hysteresis allows."""
    least_db, most_db = _HYSTERESIS_DB
    wanted_dbm = _best(strengths.next_door) if strengths.next_door else -math.inf
    return _bounded(max(arrive_dbm - most_db, min(arrive_dbm - least_db, wanted_dbm)), _WEAKEST_DBM, arrive_dbm)


def _bounded(value: float, lowest: float, highest: float) -> float:
    """Return the nearest whole number within bounds, as readers report strength in whole decibels."""
    return max(lowest, min(highest, float(math.floor(value + 0.5))))
