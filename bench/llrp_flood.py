"""A flood of tag reports: whether every garment is still told, and what that costs.

A reader in a process of its own sends 5,000 reads a second, and bursts of three times as many, in reports of one tag
and of several, while garments come and go by a plan. The driver runs on its supervised thread with presence behind it;
what presence says is counted against the plan. A bare llrpkit loop that only counts takes the same flood, to compare;
and so do all services of a mirror, of which the whole process is measured.
"""

import argparse
import asyncio
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from llrpkit.reader import Reader
from PySide6.QtCore import QCoreApplication

from app.devices.drivers.llrp.inventory import LlrpConfig
from app.devices.drivers.llrp.reader import LlrpReader
from app.devices.presence.presence import Presence, TagArrived, TagLeft
from app.devices.supervisor import ReaderSupervisor
from app.domain.scans import DeviceState, DeviceStatus, Scan, TagReport
from bench.flood_peer import FloodPeer, Plan, make_plan
from tests.support.mirror_process import verdict
from tests.support.running_kiosk import RunningKiosk

_PER_S = 5000.0
_ENOUGH_PER_S = 4950.0
_LIMIT_SHARE = 60.0
_DEPARTURES_S = 4.5
_TICK_S = 0.1


class Flooded:
    """The supervised driver and presence behind it, counting."""

    def __init__(self, port: int) -> None:
        self.events: Counter[tuple[str, str]] = Counter()
        self.states: list[DeviceState] = []
        self.reads = 0
        self.batches = 0
        self.cpu_s = 0.0
        self.began_s = self.ended_s = 0.0
        self._began_cpu_s = 0.0
        self._presence = Presence()
        self._lock = threading.Lock()
        reader = LlrpReader(LlrpConfig(driver="llrp", host="127.0.0.1", port=port))
        self._supervisor = ReaderSupervisor(reader, deliver=self._deliver, report=self._report, driver="llrp")
        self._supervisor.start()

    def until(self, reads: int) -> None:
        """Wait until so many reads have come and all garments have left, or nothing more comes."""
        quiet_s = time.monotonic()
        last = -1
        while time.monotonic() - quiet_s < _DEPARTURES_S or not (self.reads >= reads or last == self.reads):
            if last != self.reads:
                last, quiet_s = self.reads, time.monotonic()
            time.sleep(_TICK_S)
            with self._lock:
                self._note(self._presence.tick(time.monotonic_ns()))
        self._supervisor.stop()

    def _deliver(self, scans: Sequence[Scan]) -> None:
        if not self.reads:
            self.began_s, self._began_cpu_s = time.monotonic(), time.thread_time()
        self.reads += len(scans)
        self.batches += 1
        with self._lock:
            self._note(self._presence.update(scan for scan in scans if isinstance(scan, TagReport)))
        self.ended_s, self.cpu_s = time.monotonic(), time.thread_time() - self._began_cpu_s

    def _report(self, status: DeviceStatus) -> None:
        self.states.append(status.state)

    def _note(self, events: Sequence[object]) -> None:
        self.events.update(
            (type(event).__name__, event.epc) for event in events if isinstance(event, TagArrived | TagLeft)
        )


def flood_the_driver(plan: Plan, seed: int) -> tuple[Flooded, int, float]:
    """Return what the driver made of the plan, how many reads were sent, and how many a second."""
    with FloodPeer(_PER_S, seed, plan.seconds) as peer:
        flooded = Flooded(peer.port)
        sent, took_s = peer.sent()
        flooded.until(sent)
    return flooded, sent, sent / took_s


def flood_bare_llrpkit(plan: Plan, seed: int) -> tuple[float, float]:
    """Return reads a second and CPU microseconds a read of llrpkit's own stream, which only counts."""

    async def count(port: int) -> tuple[float, float]:
        async with Reader("127.0.0.1", port) as reader:
            stream = reader.inventory(session=0)
            async for _ in stream:
                break
            reads, cpu_s, began_s = 0, time.thread_time(), time.monotonic()
            async for _ in stream:
                reads += 1
                if reads % 64 == 0 and time.monotonic() - began_s > plan.seconds - 1:
                    break
            took_s, cpu_s = time.monotonic() - began_s, time.thread_time() - cpu_s
            await stream.aclose()
            return reads / took_s, cpu_s / reads * 1e6

    with FloodPeer(_PER_S, seed, plan.seconds) as peer:
        return asyncio.run(count(peer.port))


def flood_the_services(plan: Plan, seed: int) -> float:
    """Return the share of a core that a mirror's whole process takes, all of its services but no window."""
    application = QCoreApplication([])
    with FloodPeer(_PER_S, seed, plan.seconds) as peer, tempfile.TemporaryDirectory() as folder:
        kiosk = RunningKiosk(Path(folder), [LlrpConfig(driver="llrp", name="hook", host="127.0.0.1", port=peer.port)])
        kiosk.wait_for("hook", DeviceState.READY)
        kiosk.listen(1.0)
        cpu_s, began_s = time.process_time(), time.monotonic()
        kiosk.listen(plan.seconds - 3.0)
        share = (time.process_time() - cpu_s) / (time.monotonic() - began_s)
        kiosk.stop()
    del application
    return share


def main() -> int:
    """Print every figure beside its limit; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--bare-seconds", type=float, default=12.0)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    bare_per_s, bare_us = flood_bare_llrpkit(make_plan(options.seed, options.bare_seconds), options.seed)
    plan = make_plan(options.seed, options.seconds)
    flooded, sent, sent_per_s = flood_the_driver(plan, options.seed)
    services_share = flood_the_services(make_plan(options.seed, options.bare_seconds), options.seed)
    took_s = flooded.ended_s - flooded.began_s
    ours_per_s, ours_us = flooded.reads / took_s, flooded.cpu_s / flooded.reads * 1e6
    lost, invented = plan.expected - flooded.events, flooded.events - plan.expected
    print(
        f"sent {sent} reads in {options.seconds:.0f} s ({sent_per_s:.0f}/s), delivered {flooded.reads}"
        f" in {flooded.batches} batches; {plan.expected.total()} arrivals and departures were due"
    )
    print(
        f"bare llrpkit: {bare_per_s:.0f} reads/s at {bare_us:.0f} µs a read"
        f" ({bare_per_s * bare_us / 1e4:.0f} % of a core);"
        f" ours with presence: {ours_per_s:.0f} reads/s at {ours_us:.0f} µs"
    )
    for events, word in ((lost, "lost"), (invented, "invented")):
        for (event, epc), times in sorted(events.items()):
            print(f"{word}: {event} {epc} × {times}")
    kept = [
        verdict("reads sent a second", sent_per_s, _ENOUGH_PER_S, "", at_most=False),
        verdict("reads not delivered", sent - flooded.reads, 0, ""),
        verdict("presence events lost", lost.total(), 0, ""),
        verdict("presence events invented", invented.total(), 0, ""),
        verdict("losses of the link", flooded.states.count(DeviceState.OFFLINE), 0, ""),
        verdict("the reader's thread", flooded.cpu_s / took_s * 100, _LIMIT_SHARE, "% of a core"),
        verdict("the whole process with all services", services_share * 100, _LIMIT_SHARE, "% of a core"),
        verdict("CPU a read against bare llrpkit", ours_us / bare_us, 1.0, "times"),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
