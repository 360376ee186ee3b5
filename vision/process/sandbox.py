"""Lock this process in, for good: the kernel then refuses what a process that holds a camera must never do.

Linux Landlock by bare system calls (which files), a list of system calls (`system_calls`), resource limits and prctl.
Landlock holds the calling thread and the threads that it starts later, so `lock_in` has to come before any library that
starts threads (NumPy and OpenCV do, when imported).
"""

import ctypes
import errno
import os
import resource
import signal
import struct
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from vision.messages import LockTold
from vision.process.system_calls import allow_only

_CREATE_RULESET: Final = 444
_ADD_RULE: Final = 445
_RESTRICT_SELF: Final = 446
_VERSION_FLAG: Final = 1
_RULE_PATH: Final = 1
_RULE_PORT: Final = 2
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4
_PR_SET_NAME: Final = 15
_PR_SET_NO_NEW_PRIVS: Final = 38

_WRITE_FILE: Final = 1 << 1
_READ_FILE: Final = 1 << 2
_READ_DIR: Final = 1 << 3
_REFER: Final = 1 << 13
_TRUNCATE: Final = 1 << 14
_IOCTL_DEVICE: Final = 1 << 15
_FIRST_ABI_RIGHTS: Final = (1 << 13) - 1  # execute, read, write, make and remove, of every kind
_RIGHTS_SINCE: Final = {2: _REFER, 3: _TRUNCATE, 5: _IOCTL_DEVICE}
_BIND_TCP: Final = 1 << 0
_CONNECT_TCP: Final = 1 << 1
_SCOPES: Final = 0b11  # abstract sockets, signals
_NETWORK_ABI: Final = 4
_SCOPE_ABI: Final = 6

_SYSTEM_PATHS: Final = (
    "/usr",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/etc/localtime",
    "/proc/self",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system",
    "/sys/class/video4linux",
    "/dev/null",
    "/dev/urandom",
)
_NETWORK_PATHS: Final = (
    "/etc/resolv.conf",
    "/etc/hosts",
    "/etc/host.conf",
    "/etc/nsswitch.conf",
    "/etc/gai.conf",
    "/etc/ssl",
    "/run/systemd/resolve",
)

_libc = ctypes.CDLL(None, use_errno=True)


def landlock_abi() -> int:
    """Return the version of Landlock that this kernel offers, 0 where it has none or has it switched off."""
    abi = int(_libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION_FLAG)))
    return max(abi, 0)


def belong_to(parent_pid: int, name: bytes) -> None:
    """End with the parent, and show a name in lists of processes."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    _libc.prctl(_PR_SET_NAME, name, 0, 0, 0)
    if os.getppid() != parent_pid:
        os._exit(0)


def hush() -> None:
    """Let go of standard error: from here on only messages leave."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stderr.fileno())
    os.close(nowhere)


def lock_in(
    *,
    readable: Iterable[Path] = (),
    listable: Iterable[Path] = (),
    devices: Sequence[Path] = (),
    connect_port: int | None = None,
) -> LockTold:
    """Lock this process in and say what holds; never raises for want of kernel support.

    Afterwards: reading only the libraries, `readable` (files or directories) and `devices` (character devices, opened
    for reading and writing with their ioctls), only names from the directories `listable`; no system call but those of
    `system_calls`, among them no socket but TCP to `connect_port` where one is given. A path that does not exist is
    left out.
    """
    _limit()
    abi = landlock_abi()
    threads = sum(1 for _ in Path("/proc/self/task").iterdir())
    files_error = 0
    if abi and threads == 1:
        try:
            _restrict(abi, readable, listable, devices, connect_port)
        except OSError as error:
            files_error = error.errno or errno.EPERM
    calls_error = 0
    try:
        allow_only(has_device=bool(devices), has_stream=connect_port is not None)
    except OSError as error:
        calls_error = error.errno or errno.ENOENT
    return LockTold(abi, threads, files_error, calls_error, connect_port or 0)


def _limit() -> None:
    """Set the limits that need neither Landlock nor a list of calls: they hold every thread of the process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    _libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _restrict(
    abi: int, readable: Iterable[Path], listable: Iterable[Path], devices: Iterable[Path], connect_port: int | None
) -> None:
    handled = _FIRST_ABI_RIGHTS
    for since, right in _RIGHTS_SINCE.items():
        handled |= right if abi >= since else 0
    attributes = [handled]
    if abi >= _NETWORK_ABI:
        attributes.append(_BIND_TCP | _CONNECT_TCP)
    if abi >= _SCOPE_ABI:
        attributes.append(_SCOPES)
    packed = struct.pack(f"={len(attributes)}Q", *attributes)
    ruleset = _checked(_libc.syscall(_CREATE_RULESET, packed, ctypes.c_size_t(len(packed)), ctypes.c_uint(0)))
    try:
        for path in (*_library_paths(), *readable, *(map(Path, _NETWORK_PATHS) if connect_port else ())):
            _allow_path(ruleset, path, _READ_FILE | _READ_DIR)
        for path in listable:
            _allow_path(ruleset, path, _READ_DIR)
        for path in devices:
            _allow_path(ruleset, path, (_READ_FILE | _WRITE_FILE | _IOCTL_DEVICE) & handled)
        if connect_port is not None and abi >= _NETWORK_ABI:
            rule = struct.pack("=QQ", _CONNECT_TCP, connect_port)
            _checked(_libc.syscall(_ADD_RULE, ruleset, _RULE_PORT, rule, ctypes.c_uint(0)))
        _checked(_libc.syscall(_RESTRICT_SELF, ruleset, ctypes.c_uint(0)))
    finally:
        os.close(ruleset)


def _library_paths() -> Sequence[Path]:
    """Where Python and its packages are: the import path, without the program's own directory (it may hold data)."""
    own = Path(__file__).resolve().parents[2]
    imports = [Path(entry) for entry in sys.path if entry and Path(entry).resolve() != own]
    prefixes = [Path(prefix) for prefix in (sys.prefix, sys.base_prefix, sys.exec_prefix)]
    return [*prefixes, *imports, own / "vision", own / "app", *map(Path, _SYSTEM_PATHS)]


def _allow_path(ruleset: int, path: Path, access: int) -> None:
    try:
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not path.is_dir():
            access &= ~_READ_DIR
        rule = struct.pack("=Qi", access, descriptor)
        _checked(_libc.syscall(_ADD_RULE, ruleset, _RULE_PATH, rule, ctypes.c_uint(0)))
    finally:
        os.close(descriptor)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
