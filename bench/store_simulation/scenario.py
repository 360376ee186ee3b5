"""The simulated day: visit after visit before one presence, as a mirror has them from morning to evening."""

import time
from dataclasses import dataclass, field, replace

import numpy as np

from app.devices.presence.presence import Presence, PresenceSettings, TagArrived
from app.domain.scans import TagReport
from bench.store_simulation.outcome import AFTERWARDS_S, Seen, Tally, judge
from bench.store_simulation.radio import HOOK_DBM, Air, Floats, cabin_antennas, told_dbm
from bench.store_simulation.reader import READER, READS_PER_S, channels, epc, reports
from bench.store_simulation.visits import GARMENTS_EACH, Visit, site, visit

_BETWEEN_S = AFTERWARDS_S + 2.0


@dataclass(frozen=True)
class Scenario:
    """One kind of shop; `gap_db` from and to, one value a visit; `zoned` False leaves the neighbour's antennas out."""

    gap_db: tuple[float, float]
    antennas_each: int = 2
    zoned: bool = True
    settings: PresenceSettings = field(default_factory=PresenceSettings)

    def run(self, visits: int, seed: int) -> Tally:
        """Return what presence made of so many visits."""
        presence = Presence(self.settings, frozenset({READER}) if self.zoned else frozenset())
        tally, begins_s = Tally(), 60.0
        for number in range(visits):
            seen, heard = self.visit(seed, number, begins_s)
            judge(presence, heard, seen, tally)
            begins_s += seen.lasts_s + _BETWEEN_S
        return tally

    def visit(self, seed: int, number: int, begins_s: float) -> tuple[Seen, list[TagReport]]:
        """Return visit `number` of the day drawn from `seed`, and everything the reader reports of it."""
        chance = np.random.default_rng((seed, number))
        shop = site(cabin_antennas(self.antennas_each), chance.uniform(*self.gap_db))
        if not self.zoned:
            shop = replace(shop, antennas=tuple(antenna for antenna in shop.antennas if antenna.is_own))
        made: Visit = visit(chance, shop)
        air = Air(chance, shop.antennas, 2 * GARMENTS_EACH, shop.power_dbm)
        channel_hz = channels(chance, made.times_s)
        strengths_dbm = air.strengths_dbm(
            made.at_m, made.axes, made.extra_db, people_m=made.people_m, times_s=made.times_s, channel_hz=channel_hz
        )
        heard = list(reports(chance, made, air, strengths_dbm, shop.antennas, number=number, begins_s=begins_s))
        return Seen(number, begins_s, float(made.times_s[-1]), made.stays), heard


def appearances_s(trials: int, seed: int) -> list[float]:
    """Return how long each of so many tags took from its first report to its arrival, on the hook among 23 others.

    One antenna, no neighbours heard, 300 reads a second; tags 4 dB (standard deviation) about the hook's −52 dBm.
    """
    chance = np.random.default_rng(seed)
    presence, found, now_s = Presence(), [], 1.0
    for trial in range(trials):
        levels_dbm: Floats = chance.normal(HOOK_DBM, 4.0, 2 * GARMENTS_EACH)
        first_s, arrived_s = 0.0, 0.0
        while not arrived_s and now_s < 1e6:
            for tag in chance.permutation(2 * GARMENTS_EACH):
                now_s += 1 / READS_PER_S
                rssi_dbm = float(told_dbm(chance, levels_dbm[tag]))
                report = TagReport(READER, epc(trial, int(tag)), 1, rssi_dbm, round(now_s * 1e9))
                if tag == 0:
                    first_s = first_s or now_s
                arrived = [event.epc for event in presence.update((report,)) if isinstance(event, TagArrived)]
                if epc(trial, 0) in arrived:
                    arrived_s = now_s
            if now_s - first_s > 5.0:
                arrived_s = now_s
        found.append(arrived_s - first_s)
        now_s += 10.0
        presence.tick(round(now_s * 1e9))
    return found


def microseconds_a_read(seed: int, *, zoned: bool) -> float:
    """Return the CPU time presence takes for a report of a visit, ticks left out."""
    scenario = Scenario((6.0, 6.0), zoned=zoned)
    heard = [report for number in range(5) for report in scenario.visit(seed, number, 60.0 * (number + 1))[1]]
    presence = Presence(scenario.settings, frozenset({READER}) if zoned else frozenset())
    began_s = time.process_time()
    for report in heard:
        presence.update((report,))
    return (time.process_time() - began_s) / len(heard) * 1e6
