"""The whole program as a child process, watched through its journal: what an integrator could do from outside."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

PROJECT = Path(__file__).resolve().parents[2]
Event = dict[str, Any]


class MirrorProcess:
    """`python main.py run …` with a journal; leaves nothing running when its block ends.

    With `program` it is another one that takes the same options: `("main.py", "serve")` watches over a window.
    """

    def __init__(
        self,
        folder: Path,
        *,
        config: str | None = None,
        data: Path | None = None,
        size: str | None = "540x960",
        arguments: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] = ("main.py", "run"),
    ) -> None:
        """`folder` takes configuration, data, journal and log; `config` is the text of a psyche.toml.

        Without a `size` it takes the whole screen.
        """
        self.journal = folder / "journal.jsonl"
        self.log = folder / "log.txt"
        self.data = data or folder / "data"
        self._command = [sys.executable, *program, "--data", str(self.data)]
        self._command += ["--journal", str(self.journal), *(["--size", size] if size else []), *arguments]
        if config is not None:
            path = folder / "psyche.toml"
            path.write_text(config, encoding="utf-8")
            self._command += ["--config", str(path)]
        self._environment = {**os.environ, **(environment or {})}
        self._process: subprocess.Popen[bytes] | None = None
        self.started_ns = 0

    def __enter__(self) -> Self:
        """Start the program."""
        self.log.unlink(missing_ok=True)
        self.start()
        return self

    def start(self) -> None:
        """Start the program, also again after its death; the log goes on."""
        self.started_ns = time.monotonic_ns()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=PROJECT, env=self._environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ask it to end, insist after half a minute."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(timeout=30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The running program."""
        assert self._process is not None
        return self._process

    def events(self) -> list[Event]:
        """Return what the journal holds now; a line that is still being written is left out."""
        if not self.journal.exists():
            return []
        lines = self.journal.read_bytes().split(b"\n")[:-1]
        return [json.loads(line) for line in lines]

    def wait_for(
        self,
        event: str,
        matches: Callable[[Event], bool] = lambda _: True,
        *,
        after_ns: int = 0,
        timeout_s: float = 60.0,
    ) -> Event:
        """Return the first such event after `after_ns` (monotonic); AssertionError with the log when none comes."""
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            for record in self.events():
                if record["event"] == event and record["t_ns"] > after_ns and matches(record):
                    return record
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        state = "still running" if self.process.poll() is None else f"ended with {self.process.returncode}"
        tail = self.log.read_text(errors="replace")[-4000:]
        message = f"no {event!r} in {timeout_s} s; the mirror is {state}; events {self.events()[-8:]}; log:\n{tail}"
        raise AssertionError(message)

    def window_id(self) -> int:
        """Return the process id of the window, where the program watches over one."""
        started = [event for event in self.events() if event["event"] == "window_started"]
        return int(started[-1]["pid"]) if started else self.process.pid

    def children(self, name: str, of: int | None = None) -> list[int]:
        """Return the process ids of the mirror's children (or of process `of`) whose name contains `name`."""
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                stat = (entry / "stat").read_text()
            except OSError:
                continue
            command, rest = stat[stat.index("(") + 1 : stat.rindex(")")], stat[stat.rindex(")") + 2 :].split()
            if int(rest[1]) == (of or self.process.pid) and name in command:
                found.append(int(entry.name))
        return found

    def resident_mb(self, process_id: int) -> float:
        """Return a process's resident memory in megabytes (10^6 bytes)."""
        return _status_kb(process_id, "VmRSS") * 1024 / 1e6

    def cpu_s(self, process_id: int) -> float:
        """Return the processor time a process has used, in seconds."""
        fields = Path(f"/proc/{process_id}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _status_kb(process_id: int, key: str) -> int:
    for line in Path(f"/proc/{process_id}/status").read_text().splitlines():
        if line.startswith(key):
            return int(line.split()[1])
    return 0


def verdict(name: str, measured: float, limit: float, unit: str, *, at_most: bool = True) -> bool:
    """Print one line and return whether the limit was kept."""
    kept = measured <= limit if at_most else measured >= limit
    relation = "≤" if at_most else "≥"
    print(f"{name}: measured {measured:.3g} {unit} limit {relation} {limit:.3g} {unit} {'ok' if kept else 'MISSED'}")
    return kept


def has(field: str, value: object) -> Callable[[Event], bool]:
    """Return what tells whether an event's `field` has this value."""
    return lambda event: bool(event.get(field) == value)


def quantile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of `values` lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]
