"""`main.py serve` with other times, `--times {"restart_s": 0.3}` before the options of run; all else is the same.

With `--window MODULE` another program opens the window, which takes the options of `main.py`.
"""

import argparse
import json
import logging
import sys
from pathlib import Path

from app.runtime.logs.journal import FileJournal
from app.runtime.process.supervision import SupervisionTimes
from app.runtime.process.window_supervisor import WindowSupervisor
from tests.support.mirror_process import PROJECT


def with_times(*, window: str = "", **times: float) -> tuple[str, ...]:
    """Return the program, for MirrorProcess, that watches over a window with these times."""
    return ("-m", "tests.support.serving", "--times", json.dumps(times), *(("--window", window) if window else ()))


def main() -> int:
    """Watch over the window that `main.py run` with these options opens."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=json.loads, required=True)
    parser.add_argument("--window", default="")
    chosen, options = parser.parse_known_args()
    parser.add_argument("--journal", type=Path, required=True)
    parser.add_argument("--size", required=True)
    parser.add_argument("--config", required=True)
    given, _ = parser.parse_known_args()
    logging.basicConfig(level="INFO")
    program = [sys.executable, str(PROJECT / "main.py")]
    opener = [sys.executable, "-m", chosen.window] if chosen.window else program
    journal = FileJournal(given.journal)
    supervisor = WindowSupervisor(
        [*opener, "run", *options],
        [*program, "recovery", "--size", given.size, "--config", given.config],
        journal=journal,
        times=SupervisionTimes(**chosen.times),
    )
    code = supervisor.run()
    journal.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
