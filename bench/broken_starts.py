"""A hundred broken starts: `main.py run` where a file is cut, a disk is full, the clock is wrong, the screen is gone.

Each start has a data directory of its own, broken in a way that the seed draws. It has half a minute to end in one of
two ways: a page is painted, or the program has ended with a code that is not 0 and a sentence on standard error that
says what to do. A traceback, an end by a signal, a start that does neither, and an end without a word are failures.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

from bench.breaking.faults import FAULTS, Fault, possible_faults
from bench.breaking.surroundings import Surroundings
from tests.support.mirror_process import PROJECT, MirrorProcess, verdict

_WITHIN_S: Final = 30.0
_ENDS_WITHIN_S: Final = 20.0
_TRACEBACK: Final = (
    "Traceback (most recent call last)",
    "Fatal Python error",
    "terminate called",
    "Segmentation fault",
)
_SAID: Final = "psyche: "
_SHORTEST: Final = 40


class Outcome(Enum):
    """How a start ended."""

    PAINTED = "painted a page"
    TOLD = "said in a sentence what to do"
    TRACEBACK = "printed a traceback"
    ABORTED = "was ended by a signal"
    LOOPED = "did neither in time"
    MUTE = "ended without a sentence"


@dataclass(frozen=True, slots=True)
class Ended:
    """One start: what was broken, how it ended, after how long, and what it said last."""

    number: int
    fault: str
    outcome: Outcome
    took_s: float
    said: str

    @property
    def is_good(self) -> bool:
        """Whether a person would know what to do, or need to do nothing."""
        return self.outcome in (Outcome.PAINTED, Outcome.TOLD)


def broken_starts(count: int, seed: int, only: int | None = None, kind: str = "") -> Iterator[Ended]:
    """Break so many starts, every kind in turn or one of them; `only` does the one of this number again."""
    with tempfile.TemporaryDirectory(prefix="broken-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        good = _good_directory(folder)
        kinds = [fault for fault in possible_faults() if kind in ("", fault.__name__)]
        for number in range(count):
            if number % len(kinds) == 0:
                random.Random(f"{seed} {number}").shuffle(kinds)
            if only is None or only == number:
                yield _try(number, kinds[number % len(kinds)], random.Random(f"{seed} of {number}"), folder, good)


def _good_directory(folder: Path) -> Path:
    """Return a data directory that a mirror has used."""
    (folder / "first").mkdir()
    offscreen = {"QT_QPA_PLATFORM": "offscreen"}
    with MirrorProcess(folder / "first", data=folder / "good", environment=offscreen) as mirror:
        mirror.wait_for("page_painted")
        inventory, deadline_s = "/demo/inventory.tsv:", time.monotonic() + 60
        while inventory not in mirror.log.read_text(errors="replace") and time.monotonic() < deadline_s:
            time.sleep(0.2)
        time.sleep(2)
    (folder / "good" / "installation.key").write_bytes(random.Random(1).randbytes(32))
    return folder / "good"


def _try(number: int, fault: Fault, dice: random.Random, folder: Path, good: Path) -> Ended:
    place = folder / f"start-{number}"
    place.mkdir()
    start = Surroundings(place, good)
    what = f"{fault.__name__}: {fault(dice, start)}"
    screen = _Screen(start) if start.kills_screen else None
    try:
        return _watched(number, what, start, screen)
    finally:
        if screen is not None:
            screen.end()
        start.clean()


def _watched(number: int, what: str, start: Surroundings, screen: "_Screen | None") -> Ended:
    log = start.folder / "log.txt"
    began_s = time.monotonic()
    with log.open("wb") as file:
        process = subprocess.Popen(
            start.command(),
            cwd=PROJECT,
            env=start.environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )
    try:
        _wait(lambda: process.poll() is not None or _has_painted(start.journal), _WITHIN_S)
        has_painted = process.poll() is None and _has_painted(start.journal)
        if has_painted and screen is not None:
            screen.end()
            has_painted = False
            _wait(lambda: process.poll() is not None, _WITHIN_S)
        took_s = time.monotonic() - began_s
        if has_painted:
            os.killpg(process.pid, signal.SIGKILL if start.is_killed_at_the_end else signal.SIGTERM)
            _wait(lambda: process.poll() is not None, _ENDS_WITHIN_S)
        code = process.poll()
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    said = log.read_text(encoding="utf-8", errors="replace")
    if has_painted and start.is_killed_at_the_end and code == -signal.SIGKILL:
        code = 0
    return Ended(number, what, _outcome(code, said, has_painted=has_painted), took_s, _last_words(said))


def _outcome(code: int | None, said: str, *, has_painted: bool) -> Outcome:
    if any(mark in said for mark in _TRACEBACK):
        return Outcome.TRACEBACK
    if code is None:
        return Outcome.LOOPED
    if code < 0 or code > 128:
        return Outcome.ABORTED
    if has_painted:
        return Outcome.PAINTED if code == 0 else Outcome.MUTE
    sentences = [
        line for line in said.splitlines() if line.startswith(_SAID) and line.rstrip().endswith((".", ":", ")"))
    ]
    return Outcome.TOLD if code != 0 and sentences else Outcome.MUTE


def _has_painted(journal: Path) -> bool:
    try:
        lines = journal.read_bytes().split(b"\n")[:-1]
    except OSError:
        return False
    return any(json.loads(line)["event"] == "page_painted" for line in lines)


def _last_words(said: str) -> str:
    lines = [line for line in said.splitlines() if line.strip()]
    told = [line for line in lines if line.startswith(_SAID)]
    return (told or lines or [""])[-1][:400]


def _wait(happened: Callable[[], bool], seconds: float) -> None:
    deadline_s = time.monotonic() + seconds
    while not happened() and time.monotonic() < deadline_s:
        time.sleep(0.05)


class _Screen:
    """An X server of its own, which can be taken away."""

    def __init__(self, start: Surroundings) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "800x1200x24", "-nolisten", "tcp"]
        self._process = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as line:
            start.environment["DISPLAY"] = f":{line.readline().strip()}"

    def end(self) -> None:
        """End it as a crash would."""
        self._process.kill()
        self._process.wait()


def main() -> int:
    """Print every start; return 1 when one did not end well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--only", type=int, default=None, metavar="NUMBER", help="do one of them again")
    kinds = [fault.__name__ for fault in possible_faults()]
    parser.add_argument("--kind", choices=kinds, default="", help="break every start in this way")
    options = parser.parse_args()
    seed = int(time.time()) if options.seed is None else options.seed
    print(f"{options.count} broken starts with seed {seed}", flush=True)
    if left_out := [fault.__name__ for fault in FAULTS if fault not in possible_faults()]:
        print(f"left out, for want of rights or of faketime: {', '.join(left_out)}")
    ended: list[Ended] = []
    for one in broken_starts(options.count, seed, options.only, options.kind):
        ended.append(one)
        mark = "ok  " if one.is_good else "BAD "
        print(
            f"{mark}{one.number:3d} {one.took_s:5.1f} s  {one.fault}: {one.outcome.value}\n         {one.said}",
            flush=True,
        )
    outcomes = Counter(one.outcome for one in ended)
    print(", ".join(f"{count} {outcome.value}" for outcome, count in outcomes.most_common()))
    kept = [
        verdict(outcome.value, outcomes[outcome], 0, "starts")
        for outcome in (Outcome.TRACEBACK, Outcome.ABORTED, Outcome.LOOPED, Outcome.MUTE)
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
