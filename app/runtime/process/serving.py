"""`python main.py serve`: the program that watches over the window."""

import logging
import os
import sys
from collections.abc import Mapping, Sequence

from app.runtime.logs.journal import Journal
from app.runtime.process.window_process import program
from app.runtime.process.window_supervisor import WindowSupervisor

_UNIT = "psyche"


def serve_window(window: Sequence[str], recovery: Sequence[str], journal: Journal) -> int:
    """Keep the window with these arguments alive until it is asked to end; return the exit code."""
    logging.basicConfig(
        level="INFO", stream=sys.stderr, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s", force=True
    )
    return WindowSupervisor(program(*window), program(*recovery), journal=journal).run()


def log_place(environ: Mapping[str, str] = os.environ) -> str:
    """Return where staff find the log: the journal of systemd, or nothing where it is known to nobody."""
    return f"journalctl -u {_UNIT}" if "INVOCATION_ID" in environ else ""
