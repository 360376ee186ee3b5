"""The system calls that the installed unit leaves to the program, put upon this process as systemd does."""

import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from vision.process import system_calls

UNIT = Path(__file__).resolve().parents[2] / "deploy" / "systemd" / "psyche.service"


@cache
def _members(group: str) -> frozenset[str]:
    """Return the calls of a group of systemd's, and of the groups in it."""
    said = subprocess.run(
        ["systemd-analyze", "syscall-filter", group], capture_output=True, check=True, text=True, timeout=60
    ).stdout
    listed = [line.strip() for line in said.splitlines()[1:]]
    return frozenset(_calls(name for name in listed if name and not name.startswith("#")))


def _calls(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name.startswith("@"):
            yield from _members(name)
        else:
            yield name


def calls_of_the_unit() -> frozenset[str]:
    """Return what SystemCallFilter allows: each line adds, or takes away after a tilde."""
    allowed: set[str] = set()
    for line in UNIT.read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition("=")
        if key == "SystemCallFilter":
            calls = set(_calls(value.removeprefix("~").split()))
            allowed = allowed - calls if value.startswith("~") else allowed | calls
    return frozenset(allowed)


def allow_calls(names: Iterable[str]) -> None:
    """Refuse every other system call from now on; OSError where that cannot be done."""
    library = system_calls._library()
    context = library.seccomp_init(system_calls._REFUSE | system_calls._EPERM)
    for name in names:
        system_calls._check(system_calls._add(library, context, system_calls._ALLOW, system_calls.Rule(name)))
    system_calls._check(library.seccomp_load(context))
    library.seccomp_release(context)
