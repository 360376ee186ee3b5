"""The sentence of a start that the system does not allow, and that the real program says it."""

import errno
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.runtime.process.last_words import of_system_error, without_screen
from tests.support.mirror_process import PROJECT

NO_PLUGIN = "This application failed to start because no Qt platform plugin could be initialized. Reinstalling …\n\nAll"


@pytest.mark.parametrize(
    ("environ", "reason"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY is set."),
        ({"DISPLAY": ":7"}, "DISPLAY=:7 does not answer."),
        ({"DISPLAY": ":7", "WAYLAND_DISPLAY": "w"}, "DISPLAY=:7 and WAYLAND_DISPLAY=w does not answer."),
        ({"QT_QPA_PLATFORM": "papyrus"}, "QT_QPA_PLATFORM=papyrus cannot be had"),
    ],
)
def test_no_screen_is_told_with_what_was_tried(environ: Mapping[str, str], reason: str) -> None:
    told = without_screen(NO_PLUGIN, environ)
    assert told.startswith(f"no window can be opened: {reason}")
    assert "\n" not in told


@pytest.mark.parametrize("system", ["The X11 connection broke (error 1). Did the X server die?"])
def test_a_screen_that_has_gone_is_told(system: str) -> None:
    assert without_screen(system, {}).startswith("the window system has gone (The X11 connection broke")


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(errno.EMFILE, "Too many open files"), "too many files are open. Raise the limit"),
        (OSError(errno.EACCES, "Permission denied", "/a/b"), "/a/b: Permission denied. Give it to the user"),
        (MemoryError(), "there is no memory left."),
    ],
)
def test_an_error_of_the_system_becomes_a_sentence(error: OSError | MemoryError, told: str) -> None:
    assert of_system_error(error).startswith(told)


@pytest.mark.parametrize(
    ("prefix", "environ", "sentence"),
    [
        (["prlimit", "--nofile=32:32"], {}, "psyche: only 32 files may be open at once"),
        (["prlimit", "--as=100000000"], {}, "psyche: only 100 MB of addresses are allowed"),
        ([], {"DISPLAY": ":7777"}, "psyche: no window can be opened: DISPLAY=:7777 does not answer."),
        ([], {"QT_QPA_PLATFORM": "papyrus"}, "psyche: no window can be opened: QT_QPA_PLATFORM=papyrus"),
    ],
)
def test_the_program_says_it_and_ends_with_1(
    tmp_path: Path, prefix: list[str], environ: dict[str, str], sentence: str
) -> None:
    system = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [*prefix, sys.executable, "main.py", "run", "--data", str(tmp_path), "--camera", "off"]
    done = subprocess.run(
        command, cwd=PROJECT, env=system | environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
