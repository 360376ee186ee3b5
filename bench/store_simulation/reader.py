"""What a Gen2 reader reports of a visit: one round an antenna in turn, every tag that wakes up once a round.

Slotted ALOHA makes the order of a round chance and loses some of its tags to collisions (EPC Gen2; Namboodiri et al.,
*An extensive study of slotted ALOHA based RFID anti-collision protocols*). The reader makes 300 reads a second, so that
a round takes as long as it finds tags, and four antennas need about a third of a second for 24 of them. Channels are as
ETSI EN 302 208 has them: four, 0.6 MHz apart, up to 4 s each.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np

from app.domain.scans import TagReport, Zone
from bench.store_simulation.radio import ETSI_HZ, Air, Antenna, Floats, told_dbm
from bench.store_simulation.visits import STEP_S, Visit

READER: Final = "reader"
READS_PER_S: Final = 300.0
_READ_SHARE: Final = 0.9
_EMPTY_ROUND_S: Final = 0.01
_CHANNEL_S: Final = 4.0


def epc(visit: int, tag: int) -> str:
    """Return the EPC of a garment of a visit."""
    return f"3034257b{visit:08x}{tag:08x}"


def channels(chance: np.random.Generator, times_s: Floats) -> Floats:
    """Return the frequency in use at each instant."""
    order = chance.permutation(len(ETSI_HZ))
    turn = ((times_s + chance.uniform(0, _CHANNEL_S)) // _CHANNEL_S).astype(int) % len(order)
    return np.asarray(np.array(ETSI_HZ)[order[turn]])


def reports(
    chance: np.random.Generator,
    seen: Visit,
    air: Air,
    strengths_dbm: Floats,
    antennas: tuple[Antenna, ...],
    *,
    number: int,
    begins_s: float,
) -> Iterator[TagReport]:
    """Yield the reads of visit `number` in order of time; `strengths_dbm` by antenna, tag and instant."""
    now_s, end_s, turn = 0.0, float(seen.times_s[-1]), 0
    while now_s < end_s:
        place = turn % len(antennas)
        turn += 1
        antenna = antennas[place]
        zone = Zone.OWN if antenna.is_own else Zone.NEIGHBOUR
        levels_dbm = strengths_dbm[place, :, int(now_s / STEP_S)]
        awake = np.flatnonzero(levels_dbm >= air.wake_up_dbm)
        chance.shuffle(awake)
        told = told_dbm(chance, levels_dbm[awake])
        lost = chance.random(len(awake)) >= _READ_SHARE
        for slot, tag in enumerate(awake):
            if not lost[slot]:
                at_ns = round((begins_s + now_s + (slot + 1) / READS_PER_S) * 1e9)
                yield TagReport(READER, epc(number, int(tag)), antenna.number, float(told[slot]), at_ns, zone)
        now_s += len(awake) / READS_PER_S + _EMPTY_ROUND_S
