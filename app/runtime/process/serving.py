"""`python main.py serve`: the program that watches over the window.

What reads the command line is three times as large as what watches afterwards, for months. So once the options are
checked the process becomes another program, `main.py watch`, which loads nothing but this.
"""

import json
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NoReturn

from app.domain.errors import PsycheError
from app.runtime.logs.journal import FileJournal, Journal, SilentJournal
from app.runtime.process.last_words import of_system_error
from app.runtime.process.window_process import program
from app.runtime.process.window_supervisor import WindowSupervisor

WATCH: Final = "watch"
"""The word after `main.py` that makes it the program that only watches."""
_UNIT: Final = "psyche"


def become_watcher(window: Sequence[str], recovery: Sequence[str], journal: Path | None) -> NoReturn:
    """Go on as the program that keeps a window with these arguments alive; the process stays the same one."""
    told = json.dumps([list(window), list(recovery), None if journal is None else str(journal)])
    command = program(WATCH, told)
    os.execv(command[0], command)  # noqa: S606 - our own interpreter and program


def watch(arguments: Sequence[str]) -> int:
    """Do what `become_watcher` told; return the exit code, 1 with a sentence where the system does not allow it."""
    try:
        window, recovery, journal = json.loads(arguments[0])
        diary = FileJournal(Path(journal)) if journal else SilentJournal()
        code = serve_window(window, recovery, diary)
        diary.close()
    except PsycheError as error:
        sys.stderr.write(f"psyche: {error}\n")
    except (OSError, MemoryError) as error:
        sys.stderr.write(f"psyche: {of_system_error(error)}\n")
    except (ValueError, IndexError):
        sys.stderr.write("psyche: watch is what serve becomes; start the mirror by `python main.py serve`.\n")
    else:
        return code
    return 1


def serve_window(window: Sequence[str], recovery: Sequence[str], journal: Journal) -> int:
    """Keep the window with these arguments alive until it is asked to end; return the exit code."""
    logging.basicConfig(
        level="INFO", stream=sys.stderr, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s", force=True
    )
    return WindowSupervisor(program(*window), program(*recovery), journal=journal).run()


def log_place(environ: Mapping[str, str] = os.environ) -> str:
    """Return where staff find the log: the journal of systemd, or nothing where it is known to nobody."""
    return f"journalctl -u {_UNIT}" if "INVOCATION_ID" in environ else ""
