"""What presence made of visits: counted from its events against where the garments really were."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from app.devices.presence.presence import Presence, PresenceEvent, TagArrived, TagLeft
from app.domain.scans import TagReport
from bench.store_simulation.reader import epc
from bench.store_simulation.visits import Stay

_TICK_S: Final = 0.1
_STILL_HERE_S: Final = 0.5
"""A departure told so long before the garment is taken is no lie."""
AFTERWARDS_S: Final = 5.0
"""How long presence is watched after a visit, before the next one begins."""


@dataclass
class Tally:
    """Counts over visits; times in seconds.

    To the arrival (0 where it was told before) `appeared_s` runs from the first report once who carries the garment has
    come in, `from_curtain_s` from the first one once the garment itself is past the curtain, an arm's length earlier.
    `left_s` runs from passing the curtain on the way out. A stray is admitted if it was ever told, however briefly.
    """

    own: int = 0
    shown: int = 0
    strays: int = 0
    admitted: int = 0
    lost: int = 0
    stuck: int = 0
    reads: int = 0
    seconds: float = 0.0
    stray_shown_s: float = 0.0
    appeared_s: list[float] = field(default_factory=list)
    from_curtain_s: list[float] = field(default_factory=list)
    left_s: list[float] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """Share of own garments that were told while they were here."""
        return self.shown / self.own

    @property
    def stray_share(self) -> float:
        """Share of next-door garments that were told at all."""
        return self.admitted / self.strays

    @property
    def lost_share(self) -> float:
        """Departures told while the garment was here, for each own garment."""
        return self.lost / self.own


@dataclass(frozen=True)
class Seen:
    """One visit as presence is to be judged on it: `begins_s` on the clock of the reports, all else from its start."""

    number: int
    begins_s: float
    lasts_s: float
    stays: tuple[Stay, ...]


def judge(presence: Presence, reports: Iterable[TagReport], seen: Seen, tally: Tally) -> None:
    """Run one visit through presence, with ticks, and count what it tells."""
    told: dict[str, list[tuple[float, bool]]] = {}
    heard_s: dict[str, list[float]] = {}
    tick_s = 0.0

    def note(events: list[PresenceEvent], at_s: float) -> None:
        for event in events:
            if isinstance(event, TagArrived | TagLeft):
                told.setdefault(event.epc, []).append((at_s, isinstance(event, TagArrived)))

    def tick_until(at_s: float) -> None:
        nonlocal tick_s
        while tick_s < at_s:
            note(presence.tick(round((seen.begins_s + tick_s) * 1e9)), tick_s)
            tick_s += _TICK_S

    for report in reports:
        at_s = report.at_ns / 1e9 - seen.begins_s
        tick_until(at_s)
        heard_s.setdefault(report.epc, []).append(at_s)
        note(presence.update((report,)), at_s)
        tally.reads += 1
    tick_until(seen.lasts_s + AFTERWARDS_S)
    tally.seconds += seen.lasts_s
    for tag, stay in enumerate(seen.stays):
        name = epc(seen.number, tag)
        count = _count_own if stay.is_own else _count_stray
        count(stay, told.get(name, []), heard_s.get(name, []), seen.lasts_s, tally)


def _count_stray(stay: Stay, told: list[tuple[float, bool]], heard_s: list[float], end_s: float, tally: Tally) -> None:  # noqa: ARG001
    tally.strays += 1
    tally.admitted += any(arrived for _, arrived in told)
    ends = [at_s for at_s, arrived in told if not arrived] + [end_s]
    begins = [at_s for at_s, arrived in told if arrived]
    tally.stray_shown_s += sum(end - begin for begin, end in zip(begins, ends, strict=False))


def _count_own(stay: Stay, told: list[tuple[float, bool]], heard_s: list[float], end_s: float, tally: Tally) -> None:  # noqa: ARG001
    tally.own += 1
    arrivals = [at_s for at_s, arrived in told if arrived and at_s < stay.taken_s]
    if arrivals:
        tally.shown += 1
        for since_s, found in ((stay.bearer_s, tally.appeared_s), (stay.inside_s, tally.from_curtain_s)):
            first_s = next((at_s for at_s in heard_s if at_s >= since_s), since_s)
            found.append(max(0.0, arrivals[0] - first_s))
    departures = [at_s for at_s, arrived in told if not arrived]
    tally.lost += sum(stay.inside_s <= at_s < stay.taken_s - _STILL_HERE_S for at_s in departures)
    last = [at_s for at_s in departures if at_s >= stay.taken_s - _STILL_HERE_S]
    if told and told[-1][1]:
        tally.stuck += 1
    elif last:
        tally.left_s.append(last[-1] - stay.outside_s)
