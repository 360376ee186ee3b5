"""How strongly the antennas of a zone hear a tag: the strongest read of each, forgotten little by little.

A single read says little: fading and bodies move it by ten decibels and more. The strongest read of each antenna says
most (Hauser, *Smart Store Applications in Fashion Retail*, doi 10.25972/OPUS-19301), and all antennas of a zone say
more together than the best of them. Lately (5 dB forgotten a second) tells where a tag is, lastingly (0.3 dB a second)
where it was carried in: it is never clearer than on its way to the hook.
"""

from collections.abc import Iterable

from app.domain.scans import TagReport, Zone

_NS = 1_000_000_000
_LATELY_DB_PER_NS = 5.0 / _NS
_LASTINGLY_DB_PER_NS = 0.3 / _NS
_FORGET_ANTENNA_READS = 20_000
_BUSY_NS = _NS // 4
_SILENT_HERE_DB = 8.0


class Antennas:
    """The antennas of one reader, by zone, learnt from its reports."""

    def __init__(self) -> None:
        self.own: dict[int, int] = {}
        self.neighbour: dict[int, int] = {}
        self.turn_ns: int | None = None
        """When the neighbour's antennas last began their turn, or None when they hear nothing."""
        self.cycle_ns = 0
        """How long all antennas took for one turn, when last they were busy all the time."""
        self._began_ns: int | None = None
        self._heard_ns = 0
        self._zone = Zone.OWN
        self._reads = 0

    def note(self, report: TagReport, at_ns: int) -> None:
        """Process one report of this reader, made at `at_ns`."""
        self._reads += 1
        if not 0 <= at_ns - self._heard_ns < _BUSY_NS:
            self._began_ns = None
        self._heard_ns = at_ns
        if report.zone is Zone.OWN:
            self.own[report.antenna] = self._reads
            if self._began_ns is None:
                self._began_ns = at_ns
            elif self._zone is Zone.NEIGHBOUR:
                self.cycle_ns = at_ns - self._began_ns
                self._began_ns = at_ns
        else:
            self.neighbour[report.antenna] = self._reads
            if self._zone is Zone.OWN:
                self.turn_ns = at_ns
        self._zone = report.zone

    def forget(self) -> None:
        """Leave out antennas that hear nothing while others do: an unplugged one must not speak against every tag."""
        for heard in (self.own, self.neighbour):
            for antenna, read in list(heard.items()):
                if self._reads - read > _FORGET_ANTENNA_READS:
                    del heard[antenna]
        if not self.neighbour:
            self.turn_ns = None


class Strengths:
    """How strongly each antenna of one reader has heard one tag; times in monotonic nanoseconds, strengths in dBm."""

    def __init__(self) -> None:
        self._late: dict[int, tuple[float, int]] = {}
        self._lasting: dict[int, tuple[float, int]] = {}

    def add(self, antenna: int, rssi_dbm: float, at_ns: int) -> None:
        """Add one read."""
        best = self._late.get(antenna)
        if best is None or rssi_dbm >= best[0] - _LATELY_DB_PER_NS * (at_ns - best[1]):
            self._late[antenna] = (rssi_dbm, at_ns)
        best = self._lasting.get(antenna)
        if best is None or rssi_dbm >= best[0] - _LASTINGLY_DB_PER_NS * (at_ns - best[1]):
            self._lasting[antenna] = (rssi_dbm, at_ns)

    def lately(self, antennas: Antennas, now_ns: int, unheard_dbm: float) -> tuple[float, float]:
        """Return the own zone's strength (dBm) and its lead over the neighbour's (dB), each a mean over the antennas.

        An antenna that does not hear the tag counts as `unheard_dbm`; an own one as weaker still, since a tag that only
        some of the own antennas hear is most often one that passes by outside.
        """
        own_dbm = _mean_dbm(self._late, antennas.own, now_ns, unheard_dbm - _SILENT_HERE_DB, _LATELY_DB_PER_NS)
        return own_dbm, own_dbm - _mean_dbm(self._late, antennas.neighbour, now_ns, unheard_dbm, _LATELY_DB_PER_NS)

    def lasting_lead_db(self, antennas: Antennas, now_ns: int, unheard_dbm: float) -> float:
        """Return the own zone's lead over the neighbour's with a long memory."""
        own_dbm = _mean_dbm(self._lasting, antennas.own, now_ns, unheard_dbm, _LASTINGLY_DB_PER_NS)
        return own_dbm - _mean_dbm(self._lasting, antennas.neighbour, now_ns, unheard_dbm, _LASTINGLY_DB_PER_NS)

    def rebase(self, now_ns: int) -> None:
        """Move reads in the future to now: the clock of the reports was turned back."""
        for reads in (self._late, self._lasting):
            for antenna, (rssi_dbm, at_ns) in reads.items():
                reads[antenna] = (rssi_dbm, min(at_ns, now_ns))


def _mean_dbm(
    reads: dict[int, tuple[float, int]],
    antennas: Iterable[int],
    now_ns: int,
    unheard_dbm: float,
    forgotten_db_per_ns: float,
) -> float:
    total, count = 0.0, 0
    for antenna in antennas:
        count += 1
        best = reads.get(antenna)
        if best is None:
            total += unheard_dbm
        else:
            rssi_dbm = best[0] - forgotten_db_per_ns * (now_ns - best[1])
            total += max(rssi_dbm, unheard_dbm)
    return total / count if count else unheard_dbm
