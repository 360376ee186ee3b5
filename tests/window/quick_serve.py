"""`main.py serve` with less patience than in a shop, so that tests need not wait as long: all else is the same."""

import argparse
import logging
import sys
from pathlib import Path

from app.runtime.journal import FileJournal
from app.runtime.supervision import SupervisionTimes
from app.runtime.window_supervisor import WindowSupervisor
from bench.mirror_process import PROJECT

TIMES = SupervisionTimes(restart_s=0.3, slow_first_s=4.0, silent_s=4.0, terminate_s=1.0)


def main() -> int:
    """Watch over the window that `main.py run` with these options opens."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--journal", type=Path, required=True)
    parser.add_argument("--size", required=True)
    parser.add_argument("--config", required=True)
    given, _ = parser.parse_known_args()
    logging.basicConfig(level="INFO")
    program = [sys.executable, str(PROJECT / "main.py")]
    journal = FileJournal(given.journal)
    supervisor = WindowSupervisor(
        [*program, "run", *sys.argv[1:]],
        [*program, "recovery", "--size", given.size, "--config", given.config],
        journal=journal,
        times=TIMES,
    )
    code = supervisor.run()
    journal.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
