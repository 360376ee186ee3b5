"""Puts into words what the camera's process told in numbers."""

import os
from typing import Final

from app.domain.camera_figures import SandboxReport
from vision.messages import CameraHealth, HealthTold, LockTold
from vision.notes import Note, sentence

NETWORK_ABI: Final = 4
"""The version of Landlock from which it knows TCP (Linux 6.7)."""

_ALWAYS: Final = ("files cannot grow", "no core dump", "no debugger", "no new privileges")
_UNCOVERED: Final = "asking whether a file exists"


def health_in_words(told: HealthTold, source: str, lock: SandboxReport | None) -> CameraHealth:
    """Return the health with sentences for staff; `source` is the configured one."""
    detail = sentence(told.note, told.number, source=source, lock="" if lock is None else lock.detail)
    if told.remark is not Note.NOTHING:
        detail = f"{detail}. {sentence(told.remark)}"
    return CameraHealth(told.state, detail, told.fps, told.width, told.height)


def lock_in_words(told: LockTold) -> SandboxReport:
    """Return what holds and what does not; supported means that nothing of it is missing."""
    holds_files = told.abi > 0 and told.threads == 1 and not told.files_error
    holds_calls = not told.calls_error
    missing = tuple(_missing(told, holds_calls=holds_calls))
    return SandboxReport(
        supported=not missing,
        abi=told.abi,
        restrictions=_held(told, holds_files=holds_files, holds_calls=holds_calls) + _ALWAYS,
        detail="; ".join(missing) or _uncovered(told),
    )


def _held(told: LockTold, *, holds_files: bool, holds_calls: bool) -> tuple[str, ...]:
    held: list[str] = []
    if holds_files:
        held += ["no file written", "only libraries and the camera read"]
    if holds_files or holds_calls:
        held += ["no file made or removed", "no program started"]
    knows_ports = holds_files and told.abi >= NETWORK_ABI
    if told.port:
        held += [f"no socket but a stream's: TCP to port {told.port}, in a process of its own"] if knows_ports else []
    elif holds_calls:
        held.append("no socket of any kind")
    elif knows_ports:
        held.append("no TCP")
    if holds_calls:
        held += [
            "no memory shared with other processes",
            "no rights or attributes of files changed",
            "no signal to another process",
        ]
    return tuple(held)


def _missing(told: LockTold, *, holds_calls: bool) -> list[str]:
    missing = []
    if told.abi == 0:
        missing.append(
            "this kernel has no Landlock: what is read is not locked. Boot with lsm=landlock,… on Linux 6.7+"
        )
    elif told.threads > 1:
        missing.append(
            f"{told.threads} threads run already and would stay outside: the lock has to come before the libraries"
        )
    elif told.files_error:
        missing.append(f"Landlock (version {told.abi}) refused: {os.strerror(told.files_error)}. Files are not locked")
    elif told.abi < NETWORK_ABI:
        instead = "the list of system calls stands in for it here" if holds_calls else "use Linux 6.7 or later"
        missing.append(f"this kernel's Landlock (version {told.abi}) does not know TCP, version 4 does: {instead}")
    if not holds_calls:
        missing.append(
            f"system calls are not limited ({os.strerror(told.calls_error)}): install the package libseccomp2"
        )
    return missing


def _uncovered(told: LockTold) -> str:
    return f"{_UNCOVERED}, and what leaves by TCP to port {told.port} of any host" if told.port else _UNCOVERED
