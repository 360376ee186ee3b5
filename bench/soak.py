"""A soak: every kind of reader at once under the real services, with random faults, and every garment accounted for.

The devices are the tests' peers: an emulated LLRP reader, a simulated one, pcscd with a virtual card reader, a scanner
on a pseudo-terminal, one that types. Before each somebody hangs and takes garments, also while it is broken, or shows
cards. What has to be told is known: a garment that was hung arrives once, one that was taken leaves once, whatever
happened to its reader meanwhile. A card or code counts when it was shown to a device that worked; one that nobody could
hear is no loss. What was hung or shown may take 12 s of its device's working time to be told; what was taken 6 s
without a break, for whenever a link is back, garments have a fresh time to be heard in.
"""

import argparse
import contextlib
import logging
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from app.config import DeviceConfig, ScanRuleConfig, ScansConfig
from app.devices.drivers.simulated.reader import SimulatedReader
from app.devices.registry import driver_config
from app.devices.supervisor import BackOff
from app.identification import CardHasher
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from bench.soaking.devices import (
    MEMBER_CODES,
    MEMBER_UIDS,
    CardCounter,
    LlrpRail,
    SerialCounter,
    SimulatedRail,
    WedgeCounter,
)
from bench.soaking.floor import Floor, FloorDevice, Rail
from bench.soaking.links import Links
from bench.soaking.truth import PATIENCE_S, Ledger
from tests.support.llrp_peer import LlrpPeer
from tests.support.mirror_process import quantile, verdict
from tests.support.pcsc_peer import PcscPeer, missing
from tests.support.running_kiosk import RunningKiosk, epc, gtin
from tests.support.serial_peer import SerialPeer

ALL = ("llrp", "simulated", "pcsc", "serial_barcode", "hid_keyboard")
_GARMENTS = 12
_LEAVE_AFTER_S = 3.0
_BEAT_MS = 10
_LIMIT_SEEN_S = 3.0
_HEALED_WITHIN_S = 20.0
_TAGS = 500


@dataclass(frozen=True, slots=True)
class Soaked:
    """What a soak found."""

    ledger: Ledger
    links: Links
    wrong_at_the_end: tuple[str, ...]
    failures: tuple[str, ...]
    gaps_ms: tuple[float, ...]


class Heart:
    """Beats on the GUI thread; `gaps_ms` are the times between beats."""

    def __init__(self) -> None:
        self.gaps_ms: list[float] = []
        self._beat_s = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now_s = time.monotonic()
        self.gaps_ms.append((now_s - self._beat_s) * 1000)
        self._beat_s = now_s


def soak(
    seconds: float,
    seed: int,
    *,
    drivers: Collection[str] = ALL,
    back_off: BackOff | None = None,
    reboot_s: float = 60.0,
    fault_share: float = 0.12,
) -> Soaked:
    """Let the devices of these drivers live for so long; wants a Qt application, and its thread."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        llrp = stack.enter_context(LlrpPeer())
        pcsc = stack.enter_context(PcscPeer()) if "pcsc" in drivers else None
        line = stack.enter_context(SerialPeer(folder))
        keys: dict[str, dict[str, object]] = {
            "llrp": {"host": "127.0.0.1", "port": llrp.port},
            "simulated": {},
            "pcsc": {},
            "serial_barcode": {"port": line.port},
            "hid_keyboard": {},
        }
        kiosk = RunningKiosk(
            folder,
            [_configured(driver, keys[driver]) for driver in ALL if driver in drivers],
            leave_after_s=_LEAVE_AFTER_S,
            back_off=back_off or BackOff(),
            scans=ScansConfig(
                rules=(
                    ScanRuleConfig(means="loyalty", text=MEMBER_CODES),
                    ScanRuleConfig(means="loyalty", uid=MEMBER_UIDS),
                )
            ),
        )
        stack.callback(kiosk.stop)
        floor_plan = Floor(seed, Ledger(), Links(), fault_share)
        cards = CardHasher(installation_key(DataDirectory(folder).installation_key))
        simulated = next(reader for reader in kiosk.services.readers if isinstance(reader, SimulatedReader))
        floor: list[FloorDevice] = [
            LlrpRail("llrp", floor_plan, _garments(0), llrp, reboot_s),
            SimulatedRail("simulated", floor_plan, _garments(1), simulated),
        ]
        if pcsc is not None:
            floor.append(CardCounter("pcsc", floor_plan, cards, pcsc))
        if "serial_barcode" in drivers:
            floor.append(SerialCounter("serial_barcode", floor_plan, cards, line))
        keyboard = kiosk.services.keyboard
        if keyboard is not None:
            floor.append(WedgeCounter("hid_keyboard", floor_plan, cards, keyboard, kiosk.services.gui_thread))
        return _live(kiosk, floor, floor_plan.ledger, floor_plan.links, seconds)


def measure_many_tags() -> tuple[float, tuple[float, ...]]:
    """Bring 500 tags at once; return seconds until all are told, and the gaps between beats of the GUI thread."""
    with tempfile.TemporaryDirectory() as name, LlrpPeer(reads_per_s=3000) as peer:
        for number in range(_TAGS):
            peer.place(epc(number % 50, number))
        began_s, heart = time.monotonic(), Heart()
        kiosk = RunningKiosk(Path(name), [_configured("llrp", {"host": "127.0.0.1", "port": peer.port})])
        heart.gaps_ms.clear()
        session = kiosk.services.session
        kiosk.wait_until(lambda: sum(garment.count for garment in session.garments) >= _TAGS, "all tags")
        took_s = time.monotonic() - began_s
        kiosk.listen(1.0)
        heart.stop()
        kiosk.stop()
        return took_s, tuple(heart.gaps_ms)


def _configured(driver: str, keys: dict[str, object]) -> DeviceConfig:
    return driver_config(driver).model_validate({"driver": driver, "name": driver, **keys})


def _garments(rail: int) -> dict[str, str]:
    numbers = range(rail * _GARMENTS, (rail + 1) * _GARMENTS)
    return {gtin(number): epc(number) for number in numbers}


def _live(kiosk: RunningKiosk, floor: list[FloorDevice], ledger: Ledger, links: Links, seconds: float) -> Soaked:
    services, heart = kiosk.services, Heart()
    services.session.garment_arrived.connect(lambda garment, _: ledger.told_garment("arrived", garment.gtin))
    services.session.garment_left.connect(lambda garment: ledger.told_garment("left", garment.gtin))
    services.identification.loyalty_presented.connect(ledger.told_card)
    services.devices.changed.connect(lambda: links.note(services.devices.statuses))
    links.note(services.devices.statuses)
    for device in floor:
        device.start()
    _pass(kiosk, ledger, links, lambda: any(device.failure for device in floor), seconds)
    for device in floor:
        device.stopping.set()
    _pass(kiosk, ledger, links, lambda: not any(device.is_alive() for device in floor), 5 * _HEALED_WITHIN_S)
    _pass(kiosk, ledger, links, lambda: not ledger.waits, 2 * PATIENCE_S)
    heart.stop()
    shown = set(kiosk.gtins)
    hung = {gtin for device in floor if isinstance(device, Rail) for gtin in device.hung}
    wrong = [f"{gtin} is shown and does not hang" for gtin in shown - hung]
    wrong += [f"{gtin} hangs and is not shown" for gtin in hung - shown]
    wrong += [f"{device.name} is not ready" for device in floor if not links.is_ready(device.name)]
    wrong += [f"{device.name} never came to an end" for device in floor if device.is_alive()]
    failures = tuple(f"{device.name}: {device.failure!r}" for device in floor if device.failure is not None)
    return Soaked(ledger, links, tuple(wrong), failures, tuple(heart.gaps_ms))


def _pass(kiosk: RunningKiosk, ledger: Ledger, links: Links, ended: Callable[[], object], seconds: float) -> None:
    last_s = began_s = time.monotonic()
    while not ended() and last_s - began_s < seconds:
        kiosk.listen(0.05)
        now_s = time.monotonic()
        ledger.live(now_s - last_s, links.works)
        last_s = now_s


def main() -> int:
    """Print every figure beside its limit; return 1 when one is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    seed = int(time.time()) if options.seed is None else options.seed
    logging.basicConfig(level=logging.ERROR)
    application = QCoreApplication([])
    drivers = [driver for driver in ALL if driver != "pcsc" or missing() is None]
    if "pcsc" not in drivers:
        print(f"without pcsc: {missing()}")
    print(f"{options.minutes:g} minutes with seed {seed}: {', '.join(drivers)}", flush=True)
    soaked = soak(options.minutes * 60, seed, drivers=drivers, reboot_s=min(60.0, options.minutes * 12))
    ledger, links = soaked.ledger, soaked.links
    for device in sorted(links.faults):
        seen_s = links.longest_unseen_s.get(device)
        seen = "" if seen_s is None else f", seen within {seen_s:.1f} s"
        print(f"{device}: {links.faults[device]} faults, healed within {links.longest_heal_s[device]:.1f} s{seen}")
    done = ledger.done
    print(
        f"{done['hung']} garments hung, {done['taken']} taken, {done['shown']} cards and codes shown,"
        f" {done['outside']} more pulled away while they were read"
    )
    for word, troubles in (
        ("lost", ledger.lost),
        ("invented", ledger.invented),
        ("never healed", links.never_healed),
        ("wrong at the end", soaked.wrong_at_the_end),
        ("failed", soaked.failures),
    ):
        for trouble in troubles:
            print(f"{word}: {trouble}")
    took_s, gaps_ms = measure_many_tags()
    gap = f"{_BEAT_MS} ms beat of the GUI thread: longest"
    print(f"{gap} in the soak {max(soaked.gaps_ms):.0f} ms, p99 {quantile(soaked.gaps_ms, 0.99):.0f} ms")
    print(f"{_TAGS} tags at once in {took_s:.1f} s; {gap} {max(gaps_ms):.0f} ms, p99 {quantile(gaps_ms, 0.99):.0f} ms")
    kept = [
        verdict("lost", len(ledger.lost), 0, ""),
        verdict("invented", len(ledger.invented), 0, ""),
        verdict("wrong at the end", len(soaked.wrong_at_the_end) + len(soaked.failures), 0, ""),
        verdict("never healed", len(links.never_healed), 0, ""),
        verdict("longest time to heal", max(links.longest_heal_s.values(), default=0.0), _HEALED_WITHIN_S, "s"),
        verdict("longest time to see a fault", max(links.longest_unseen_s.values(), default=0.0), _LIMIT_SEEN_S, "s"),
    ]
    del application
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
