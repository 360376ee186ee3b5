"""A mirror's services in a process of their own, to be stopped in mid-air or given another clock.

As a program it prints one JSON object a line: `{"event": "arrived", "gtin": …}`, `{"state": "ready"}` on each change,
and `{"wall_s": …}` five times a second. `KioskProcess` starts it and collects the lines.
"""

import argparse
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from PySide6.QtCore import QCoreApplication

from app.devices.drivers.llrp.inventory import LlrpConfig
from tests.support.running_kiosk import RunningKiosk

_ROOT = Path(__file__).parents[2]


class KioskProcess:
    """The program below as a child, over the LLRP reader at `port`; gone when its block ends."""

    def __init__(self, port: int, environment: Mapping[str, str] | None = None) -> None:
        self.events: list[tuple[str, str]] = []
        self.states: list[str] = []
        self.wall_s = 0.0
        self._folder = tempfile.TemporaryDirectory()
        command = [sys.executable, "-m", "tests.support.kiosk_process", self._folder.name, str(port)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, cwd=_ROOT, env={**os.environ, **(environment or {})}
        )
        self._listening = threading.Thread(target=self._listen)
        self._listening.start()

    def freeze(self) -> None:
        """Stop the process where it is."""
        os.kill(self._process.pid, signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it run again."""
        os.kill(self._process.pid, signal.SIGCONT)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        self._listening.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._folder.cleanup()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told: dict[str, Any] = json.loads(line)
            if "event" in told:
                self.events.append((told["event"], told["gtin"]))
            elif "state" in told:
                self.states.append(told["state"])
            else:
                self.wall_s = told["wall_s"]


def _sleep(seconds: float) -> None:
    """Sleep otherwise than `time.sleep` does: libfaketime 0.9.10 spoils a sleep until a monotonic time."""
    select.select([], [], [], seconds)


def _run(folder: Path, port: int) -> None:
    QCoreApplication([])
    kiosk = RunningKiosk(folder, [LlrpConfig(driver="llrp", name="hook", host="127.0.0.1", port=port)])
    events = states = 0
    while True:
        kiosk.listen(0.2)
        told: list[dict[str, object]] = [{"event": event, "gtin": gtin} for event, gtin in kiosk.events[events:]]
        told += [{"state": state.value} for state in kiosk.states.get("hook", [])[states:]]
        events, states = len(kiosk.events), len(kiosk.states.get("hook", []))
        for each in (*told, {"wall_s": time.time()}):
            print(json.dumps(each), flush=True)  # noqa: T201


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("port", type=int)
    options = parser.parse_args()
    if "FAKETIME_TIMESTAMP_FILE" in os.environ:
        time.sleep = _sleep  # type: ignore[assignment] # nobody here sleeps by anything but a float
    _run(options.folder, options.port)
