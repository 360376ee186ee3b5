"""An LLRP reader that holds a flood: set up as llrpkit's emulator, its reports encoded once and sent by the clock.

A program of its own; `FloodPeer` starts it. Garments come and go by a plan that follows from the seed alone, so that
the other side can count what was lost or invented.
"""

import argparse
import asyncio
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from llrpkit.emulator import LLRPEmulator
from llrpkit.protocol import LLRPMessage, impinj, messages, params

_ROOT = Path(__file__).parents[1]
_TICK_S = 0.002
_BURST_EVERY_S, _BURST_S, _BURST_TIMES = 5.0, 0.2, 3.0
_TAGS_A_REPORT = (1, 1, 1, 4, 1, 1, 8, 1)
_STAYING, _STRAYS, _WAGGING = 12, 6, 3
_HOOK_DBM, _STRAY_DBM = -52.0, -74.0
_FIRST_S, _EVERY_S, _SHORTEST_S, _LONGEST_S = 0.5, 0.4, 0.12, 6.0
_LEAVE_AFTER_S = 3.0


@dataclass(frozen=True, slots=True)
class Stay:
    """One tag that is heard at `rssi_dbm` during each of `spans`, in seconds since the first report."""

    epc: bytes
    rssi_dbm: float
    spans: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is before the reader for `seconds`, and which presence events follow from it."""

    seconds: float
    stays: tuple[Stay, ...]
    expected: Counter[tuple[str, str]] = field(default_factory=Counter)


def make_plan(seed: int, seconds: float) -> Plan:
    """Tags that stay, strays that never arrive, tags silent for shorter than a departure, and visits short and long."""
    dice = random.Random(seed)
    always = ((0.0, seconds),)
    staying = [Stay(_epc(0xA0, number), _HOOK_DBM - number % 4, always) for number in range(_STAYING)]
    strays = [Stay(_epc(0xB0, number), _STRAY_DBM - number, always) for number in range(_STRAYS)]
    wagging = []
    for number in range(_WAGGING):
        spans, at_s = [], 0.0
        while at_s < seconds:
            heard_s, silent_s = dice.uniform(0.5, 2.0), dice.uniform(1.0, 0.75 * _LEAVE_AFTER_S)
            spans.append((at_s, min(at_s + heard_s, seconds)))
            at_s += heard_s + silent_s
        wagging.append(Stay(_epc(0xC0, number), _HOOK_DBM, tuple(spans)))
    visits: list[Stay] = []
    at_s = _FIRST_S
    while at_s + _LONGEST_S < seconds:
        lasting_s = dice.choice((_SHORTEST_S, dice.uniform(_SHORTEST_S, 1.0), dice.uniform(1.0, _LONGEST_S)))
        visits.append(Stay(_epc(0xD0, len(visits)), dice.uniform(-56.0, -45.0), ((at_s, at_s + lasting_s),)))
        at_s += _EVERY_S
    garments = (*staying, *wagging, *visits)
    expected = Counter((event, stay.epc.hex()) for event in ("TagArrived", "TagLeft") for stay in garments)
    return Plan(seconds, (*garments, *strays), expected)


class FloodPeer:
    """The reader as a child process; `port` is where it listens."""

    def __init__(self, reads_per_s: float, plan_seed: int, seconds: float) -> None:
        given = {"--reads-per-s": reads_per_s, "--seed": plan_seed, "--seconds": seconds}
        command = [sys.executable, "-m", "bench.flood_peer", *(str(word) for pair in given.items() for word in pair)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=_ROOT)
        self.port = int(self._told()["port"])

    def sent(self) -> tuple[int, float]:
        """Wait until all is sent; return how many reads, and within how many seconds."""
        told = self._told()
        return int(told["reads"]), told["seconds"]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _told(self) -> dict[str, float]:
        assert self._process.stdout is not None
        told: dict[str, float] = json.loads(self._process.stdout.readline())
        return told


class FloodReader(LLRPEmulator):
    """Plays a plan once, from the first inventory on; then it falls silent but goes on answering."""

    def __init__(self, plan: Plan, reads_per_s: float) -> None:
        super().__init__(tags=[])
        self._plan = plan
        self._per_s = reads_per_s

    async def _handle_message(self, msg: LLRPMessage) -> None:
        if not isinstance(msg, messages.ENABLE_EVENTS_AND_REPORTS):
            await super()._handle_message(msg)

    async def _report_loop(self) -> None:
        writer = self._writer
        assert writer is not None
        turns = _Turns(self._plan)
        began_s = time.monotonic()
        reads, owed, last_s = 0, 0.0, 0.0
        while last_s < self._plan.seconds:
            await asyncio.sleep(_TICK_S)
            now_s = time.monotonic() - began_s
            burst = now_s % _BURST_EVERY_S < _BURST_S
            owed += (now_s - last_s) * self._per_s * (_BURST_TIMES if burst else 1.0)
            last_s = now_s
            frames, count = turns.take(int(owed), now_s)
            owed -= count
            reads += count
            writer.write(frames)
            await writer.drain()
        print(json.dumps({"reads": reads, "seconds": time.monotonic() - began_s}), flush=True)


class _Turns:
    """Gives each tag that is there its turn, one after the other, in reports of one tag and of several."""

    def __init__(self, plan: Plan) -> None:
        self._entries = [(stay, _entry(stay)) for stay in plan.stays]
        self._at = 0
        self._report = 0

    def take(self, reads: int, now_s: float) -> tuple[bytes, int]:
        """Return at least `reads` reads in whole reports, and how many they are; none while nothing is there."""
        here = [entry for stay, entry in self._entries if any(come_s <= now_s < go_s for come_s, go_s in stay.spans)]
        frames, count = [], 0
        while here and count < reads:
            size = _TAGS_A_REPORT[self._report % len(_TAGS_A_REPORT)]
            self._report += 1
            frames.append(_framed([here[(self._at + turn) % len(here)] for turn in range(size)]))
            self._at = (self._at + size) % len(here)
            count += size
        return b"".join(frames), count


def _entry(stay: Stay) -> bytes:
    """Encode one read as an Impinj reports it."""
    return params.TagReportData(
        epc_parameter=params.EPC_96(epc=stay.epc),
        antenna_id=params.AntennaID(antenna_id=1),
        peak_rssi=params.PeakRSSI(peak_rssi=round(stay.rssi_dbm)),
        channel_index=params.ChannelIndex(channel_index=7),
        first_seen_timestamp_utc=params.FirstSeenTimestampUTC(microseconds=1),
        last_seen_timestamp_utc=params.LastSeenTimestampUTC(microseconds=1),
        tag_seen_count=params.TagSeenCount(tag_count=1),
        custom=[impinj.ImpinjPeakRSSI(rssi=round(stay.rssi_dbm * 100))],
    ).encode()


def _framed(entries: Sequence[bytes]) -> bytes:
    body = b"".join(entries)
    return (
        (1 << 10 | messages.RO_ACCESS_REPORT.MESSAGE_TYPE).to_bytes(2, "big")
        + (10 + len(body)).to_bytes(4, "big")
        + bytes(4)
        + body
    )


def _epc(kind: int, number: int) -> bytes:
    return bytes((0x30, kind)) + number.to_bytes(10, "big")


async def _serve(plan: Plan, reads_per_s: float) -> None:
    reader = FloodReader(plan, reads_per_s)
    await reader.start()
    print(json.dumps({"port": reader.port}), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reads-per-s", type=float, required=True)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--seconds", type=float, required=True)
    options = parser.parse_args()
    asyncio.run(_serve(make_plan(options.seed, options.seconds), options.reads_per_s))
