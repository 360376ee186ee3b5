"""Thousands of random touches, swipes, keys, scans and garments on the real window, and what is left of its memory.

The window stands over the real services and the demo store, in a process of its own (`--here` is that process). Memory
is taken once the first page has come to rest and its picture has changed (the first change takes 7 MB by itself), after
every tenth of the touches, and when the mirror has been left alone for `--rest` seconds: whatever a shopper made it
keep is to have been given back by then. What Qt, QML and Python complain about meanwhile is counted.
"""

import argparse
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from types import TracebackType
from typing import Final

from tests.support.mirror_process import PROJECT, verdict

_SIZE: Final = (1080, 1920)
_SETTLING_S: Final = 30.0
_LIMIT_SHARE: Final = 0.10
_IDLE_S: Final = 5.0


class Complaints(logging.Handler):
    """Counts log records from a warning on, and exceptions that reached the top of a slot or thread."""

    def __init__(self) -> None:
        """Count from now on."""
        super().__init__(logging.WARNING)
        self.warnings: list[str] = []
        self.tracebacks: list[str] = []
        logging.getLogger().addHandler(self)
        sys.excepthook = self._note_exception
        sys.unraisablehook = lambda told: self.tracebacks.append(f"{told.exc_type.__name__}: {told.exc_value}")

    def _note_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.tracebacks.append(f"{kind.__name__}: {error}")
        sys.__excepthook__(kind, error, trace)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what Qt and QML say; a record with an exception is a traceback wherever it comes from."""
        if record.exc_info:
            self.tracebacks.append(record.getMessage())
        elif record.name.startswith("qt"):
            self.warnings.append(record.getMessage())


def resident_mb() -> float:
    """Return this process's resident memory in megabytes (10^6 bytes)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def touch_here(touches: int, rest_s: float, seed: int) -> int:
    """Do it in this process; return 1 when a figure is over its limit."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest

    from app.config import Config
    from app.devices.drivers.simulated.reader import SimulatedReader
    from app.devices.registry import driver_config
    from app.runtime.data.paths import ASSETS, DataDirectory
    from app.runtime.logs.journal import SilentJournal
    from app.runtime.logs.logging import configure_logging
    from app.runtime.process.heap import keep_large_blocks_apart
    from app.services.kiosk import KioskServices
    from bench.touching.shopper import RandomShopper
    from ui.window.application import Mirror, Screen, set_up_rendering

    configure_logging("WARNING")
    keep_large_blocks_apart()
    complaints = Complaints()
    set_up_rendering()
    application = QGuiApplication(["psyche"])
    with tempfile.TemporaryDirectory() as name:
        config = Config(devices=tuple(driver_config(driver)(driver=driver) for driver in ("simulated", "hid_keyboard")))
        kiosk = config.kiosk.model_copy(update={"idle_warning_s": _IDLE_S, "idle_answer_s": _IDLE_S})
        config = config.model_copy(update={"kiosk": kiosk})
        services = KioskServices(
            config,
            DataDirectory(Path(name)),
            journal=SilentJournal(),
            ready_made_demo=ASSETS / "demo",
            start_vision=None,
        )
        mirror = Mirror(services, Screen(_SIZE, is_fullscreen=False))
        mirror.show()
        while services.catalogue.is_empty or (services.demo_store and services.demo_store.is_preparing):
            QTest.qWait(100)
        QTest.qWait(round(1000 * _SETTLING_S))
        start_mb = resident_mb()
        print(f"at the start: {start_mb:.0f} MB", flush=True)
        reader = next(reader for reader in services.readers if isinstance(reader, SimulatedReader))
        shopper = RandomShopper(mirror, reader, random.Random(seed))
        for number in range(1, touches + 1):
            shopper.do_something()
            if number % max(1, touches // 10) == 0:
                print(f"after {number}: {resident_mb():.0f} MB", flush=True)
        shopper.take_everything()
        peak_mb, began_s = resident_mb(), time.monotonic()
        while time.monotonic() - began_s < rest_s:
            QTest.qWait(1000)
        rested_mb = resident_mb()
        mirror.close()
    del application
    print(f"done: {', '.join(f'{count} {what}' for what, count in sorted(shopper.done.items()))}")
    print(f"memory: {start_mb:.0f} MB at the start, {peak_mb:.0f} MB after the last touch, {rested_mb:.0f} MB at rest")
    for what, count in Counter(complaints.warnings + complaints.tracebacks).most_common(10):
        print(f"{count} × {what[:300]}")
    kept = [
        verdict("tracebacks", len(complaints.tracebacks), 0, ""),
        verdict("warnings of Qt and QML", len(complaints.warnings), 0, ""),
        verdict(f"memory {rest_s:.0f} s later", 100 * rested_mb / start_mb, 100 * (1 + _LIMIT_SHARE), "% of the start"),
    ]
    return 0 if all(kept) else 1


def main() -> int:
    """Run it in a process whose memory is its alone; return 1 when a figure is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--touches", type=int, default=5000)
    parser.add_argument("--rest", type=float, default=300.0, metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--here", action="store_true", help="in this process, as the bench itself starts it")
    options = parser.parse_args()
    seed = int(time.time()) if options.seed is None else options.seed
    if options.here:
        return touch_here(options.touches, options.rest, seed)
    print(f"{options.touches} touches with seed {seed}", flush=True)
    command = [sys.executable, "-m", "bench.touches", "--here", "--seed", str(seed)]
    command += ["--touches", str(options.touches), "--rest", str(options.rest)]
    if not (os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM")):
        command = ["deploy/headless", *command]
    return subprocess.run(command, cwd=PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
