"""What a calibration hears of each tag in one place: the strongest read of every antenna in every antenna cycle."""

import math
from collections.abc import Collection
from dataclasses import dataclass, field
from statistics import fmean

from app.domain.calibration import CalibrationProblem
from app.domain.scans import TagReport, Zone

CYCLE_NS = 500_000_000
"""One full cycle of the antennas, as in `PresenceSettings.neighbour_settle_s`."""
FEWEST_CYCLES = 5

_MOST_TAGS = 1000
_FORGOTTEN_DB = 2.5  # a cycle: as presence forgets what an antenna heard lately (app/devices/presence/zones.py)
_STRONGEST_DBM = 0.0
_SETTLING_CYCLES = 2


class Listening:
    """Collects the reports of one place, in any order."""

    def __init__(self, began_ns: int) -> None:
        """Begin at `began_ns`, on the clock of the reports."""
        self._began_ns = began_ns
        self._tags: dict[str, _Heard] = {}
        self.reads = 0
        self.weakest_dbm = _STRONGEST_DBM
        self.antennas: dict[Zone, set[int]] = {Zone.OWN: set(), Zone.NEIGHBOUR: set()}

    @property
    def tags(self) -> int:
        """Different tags heard, by any antenna; counted up to 1,000."""
        return len(self._tags)

    def add(self, report: TagReport) -> None:
        """Add one report; those before the beginning are left out."""
        cycle = (report.at_ns - self._began_ns) // CYCLE_NS
        if cycle < 0 or not math.isfinite(report.rssi_dbm):
            return
        self.reads += 1
        heard = self._tags.get(report.epc)
        if heard is None:
            if len(self._tags) >= _MOST_TAGS:
                return
            heard = self._tags[report.epc] = _Heard()
        if report.zone is Zone.OWN and report.rssi_dbm > heard.own.get(cycle, -math.inf):
            heard.own[cycle] = report.rssi_dbm
        antennas = heard.cycles.setdefault(cycle, {})
        if report.rssi_dbm > antennas.get(report.antenna, -math.inf):
            antennas[report.antenna] = report.rssi_dbm
        self.antennas[report.zone].add(report.antenna)
        self.weakest_dbm = min(self.weakest_dbm, report.rssi_dbm)

    def problem(self) -> CalibrationProblem | None:
        """Say why this cannot be the garment that hangs here, or None."""
        if not any(heard.own for heard in self._tags.values()):
            return CalibrationProblem.NOTHING_HEARD
        return None if self.candidates() else CalibrationProblem.TOO_FEW_READS

    def candidates(self) -> tuple[str, ...]:
        """Return the tags that hang here by what was heard: often enough, by an own antenna."""
        return tuple(epc for epc, heard in self._tags.items() if len(heard.own) >= FEWEST_CYCLES)

    def strongest(self) -> tuple[float, ...]:
        """Return the own antennas' strengths, a value a cycle, of the tag that they hear best."""
        heard = self.candidates() or tuple(epc for epc, heard in self._tags.items() if heard.own)
        return self.own(max(heard, key=self.mean_dbm, default=""))

    def own(self, epc: str) -> tuple[float, ...]:
        """Return the strongest that any own antenna heard of one tag, a value a cycle that heard it, oldest first."""
        heard = self._tags.get(epc)
        return () if heard is None else tuple(heard.own[cycle] for cycle in sorted(heard.own))

    def mean_dbm(self, epc: str) -> float:
        """Return the mean of `own`, which must not be empty."""
        return fmean(self._tags[epc].own.values())

    def zone(self, epc: str, antennas: Collection[int], floor_dbm: float) -> tuple[float, ...]:
        """Return the mean over a zone's antennas of what each heard of one tag, a value a cycle that an own one did.

        As in presence an antenna that hears nothing counts as `floor_dbm`, and what it heard is forgotten little by
        little. The first second is left out where more remains: not every antenna has had its turn.
        """
        heard = self._tags.get(epc, _Heard())
        means = heard.means(antennas, floor_dbm)
        return _settled([means[cycle] for cycle in sorted(heard.own)])

    def leads(self, epc: str, own: Collection[int], neighbour: Collection[int], floor_dbm: float) -> tuple[float, ...]:
        """Return by how much the own zone heard one tag better than the neighbour's, likewise, in dB."""
        heard = self._tags.get(epc, _Heard())
        ours, theirs = heard.means(own, floor_dbm), heard.means(neighbour, floor_dbm)
        return _settled([ours[cycle] - theirs[cycle] for cycle in ours])

    def __contains__(self, epc: str) -> bool:
        return epc in self._tags


@dataclass(slots=True)
class _Heard:
    """One tag: strongest read of each cycle, by the own antennas together and by each antenna (dBm)."""

    own: dict[int, float] = field(default_factory=dict)
    cycles: dict[int, dict[int, float]] = field(default_factory=dict)

    def means(self, antennas: Collection[int], floor_dbm: float) -> dict[int, float]:
        """Return the mean over `antennas` for each cycle in which any antenna heard the tag, oldest first."""
        last: dict[int, tuple[float, int]] = {}
        means: dict[int, float] = {}
        for cycle in sorted(self.cycles):
            for antenna in antennas:
                value, at = last.get(antenna, (-math.inf, cycle))
                value -= (cycle - at) * _FORGOTTEN_DB
                last[antenna] = max(value, self.cycles[cycle].get(antenna, -math.inf)), cycle
            heard = [max(floor_dbm, last[antenna][0]) for antenna in antennas]
            means[cycle] = fmean(heard) if heard else floor_dbm
        return means


def _settled(values: list[float]) -> tuple[float, ...]:
    enough = len(values) >= _SETTLING_CYCLES + FEWEST_CYCLES
    return tuple(values[_SETTLING_CYCLES:] if enough else values)
