"""From a garment heard here and then next door to thresholds of presence; pure, with time given by the reports.

Strengths are compared as presence compares them: the strongest read of each antenna cycle. Hauser (Smart Store
Applications in Fashion Retail, doi 10.25972/OPUS-19301) found the maximum over a cycle to tell places apart best.
In decibels fading is taken as normal (log-normal received power, Recommendation ITU-R P.1057), and the threshold lies
where both places are judged wrongly equally often, which is the minimax test of equal costs (Van Trees, Detection,
Estimation, and Modulation Theory, part I, section 2.2): as many standard deviations below the one as above the other.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import product
from statistics import NormalDist, fmean, median

from app.domain.calibration import CalibrationProblem, CalibrationProposal
from app.domain.scans import TagReport, Zone

CYCLE_NS = 500_000_000
"""One full cycle of the antennas, as in `PresenceSettings.neighbour_settle_s`."""
FEWEST_CYCLES = 5
MOST_WRONG_SHARE = 0.05
"""Beyond this share of wrongly judged cycles two places do not count as told apart."""

_MOST_TAGS = 1000
_UNHEARD_DBM = -80.0  # what no antenna reports is taken to be this weak: fixed readers hear tags some decibels below
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


class Listening:
    """What one listening has heard: of each tag the strongest read of each antenna cycle, by zone."""

    def __init__(self, began_ns: int) -> None:
        """Begin at `began_ns`, on the clock of the reports."""
        self._began_ns = began_ns
        self._tags: dict[str, _Heard] = {}
        self.reads = 0
        self.weakest_dbm = _STRONGEST_DBM

    @property
    def tags(self) -> int:
        """Different tags heard, by any antenna; counted up to 1,000."""
        return len(self._tags)

    def add(self, report: TagReport) -> None:
        """Take one report; those before the beginning are left out."""
        cycle = (report.at_ns - self._began_ns) // CYCLE_NS
        if cycle < 0 or not math.isfinite(report.rssi_dbm):
            return
        self.reads += 1
        heard = self._tags.get(report.epc)
        if heard is None:
            if len(self._tags) >= _MOST_TAGS:
                return
            heard = self._tags[report.epc] = _Heard()
        zone = heard.own if report.zone is Zone.OWN else heard.neighbour
        if report.rssi_dbm > zone.get(cycle, -math.inf):
            zone[cycle] = report.rssi_dbm
        self.weakest_dbm = min(self.weakest_dbm, report.rssi_dbm)

    def strongest(self) -> tuple[float, ...]:
        """Return the own antennas' strengths, a value a cycle, of the tag that they hear best."""
        best = max(self._enough(), key=self.mean_dbm, default="") or max(self._own(), key=self.mean_dbm, default="")
        return self.own(best)

    def problem(self) -> CalibrationProblem | None:
        """Say why this cannot be the garment that hangs here, or None."""
        if not self._own():
            return CalibrationProblem.NOTHING_HEARD
        return None if self._enough() else CalibrationProblem.TOO_FEW_READS

    def own(self, epc: str) -> tuple[float, ...]:
        """Return the own antennas' strengths of one tag, a value a cycle that heard it, oldest first."""
        heard = self._tags.get(epc)
        return () if heard is None else tuple(heard.own.values())

    def mean_dbm(self, epc: str) -> float:
        """Return the mean of `own`, which must not be empty."""
        return fmean(self._tags[epc].own.values())

    def leads(self, epc: str, floor_dbm: float) -> tuple[float, ...]:
        """Return by how much the own zone heard one tag better than the neighbour's, in dB, a value a cycle.

        A zone that did not hear it counts as `floor_dbm`.
        """
        heard = self._tags.get(epc, _Heard())
        cycles = sorted(heard.own.keys() | heard.neighbour.keys())
        return tuple(heard.own.get(cycle, floor_dbm) - heard.neighbour.get(cycle, floor_dbm) for cycle in cycles)

    def candidates(self) -> tuple[str, ...]:
        """Return the tags that hang here by what was heard: often enough, by an own antenna."""
        return tuple(self._enough())

    def __contains__(self, epc: str) -> bool:
        return epc in self._tags

    def _own(self) -> list[str]:
        return [epc for epc, heard in self._tags.items() if heard.own]

    def _enough(self) -> list[str]:
        return [epc for epc, heard in self._tags.items() if len(heard.own) >= FEWEST_CYCLES]


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
    epc = _moved(here, next_door, floor_dbm, hears_neighbours=hears_neighbours)
    if epc is None:
        return CalibrationProblem.SAME_STRENGTH
    strengths = Places(here.own(epc), next_door.own(epc))
    leads = Places(here.leads(epc, floor_dbm), next_door.leads(epc, floor_dbm)) if hears_neighbours else None
    return Comparison(epc, strengths.here, strengths.next_door, propose(strengths, leads))


def propose(strengths: "Places", leads: "Places | None") -> CalibrationProposal:
    """Return thresholds between two places; `leads` (own zone over the neighbour's, dB) where both zones are heard."""
    arrivals = [strengths.threshold(_clamped(_WEAKEST_DBM, _STRONGEST_DBM))]
    margins: list[float | None] = [None]
    if leads is not None:
        # Where the zones decide, strength need only be what a garment here surely has.
        arrivals.append(strengths.sure(_clamped(_WEAKEST_DBM, _STRONGEST_DBM)))
        allowed = _clamped(0.0, _LARGEST_MARGIN_DB)
        margins = [leads.threshold(allowed), leads.sure(allowed)]

    def wrong(arrive_dbm: float, margin_db: float | None) -> tuple[float, float]:
        miss, stray = strengths.missed(arrive_dbm), strengths.admitted(arrive_dbm)
        if leads is not None and margin_db is not None:
            # Both must be passed: at most the sum is missed, and no more admitted than by the stricter one.
            miss, stray = min(1.0, miss + leads.missed(margin_db)), min(stray, leads.admitted(margin_db))
        return miss, stray

    arrive_dbm, margin_db = min(product(arrivals, margins), key=lambda chosen: max(wrong(*chosen)))
    miss, stray = wrong(arrive_dbm, margin_db)
    return CalibrationProposal(
        arrive_rssi_dbm=arrive_dbm,
        stay_rssi_dbm=_stay_dbm(arrive_dbm, strengths),
        neighbour_margin_db=margin_db,
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


@dataclass(slots=True)
class _Heard:
    """Strongest read of one tag in each cycle that heard it (cycle number → dBm)."""

    own: dict[int, float] = field(default_factory=dict)
    neighbour: dict[int, float] = field(default_factory=dict)


def _moved(here: Listening, next_door: Listening, floor_dbm: float, *, hears_neighbours: bool) -> str | None:
    """Return the tag that was carried from here to next door, or None when all stayed where they were.

    Best is one that both places hear at clearly different strength; then the strongest that is heard no more; then
    one that has become a little weaker.
    """
    candidates = here.candidates()
    loudest_dbm = max(here.mean_dbm(epc) for epc in candidates)

    def change_db(epc: str) -> float:
        there = next_door.own(epc)
        weaker_db = here.mean_dbm(epc) - (fmean(there) if there else floor_dbm)
        if not hears_neighbours:
            return weaker_db
        return max(weaker_db, fmean(here.leads(epc, floor_dbm)) - fmean(next_door.leads(epc, floor_dbm)))

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
