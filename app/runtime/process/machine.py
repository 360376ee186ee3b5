"""Facts of the machine: time since its start, room on a disk, whether its clock is right."""

import ctypes
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_TIME_ERROR: Final = 5
_TIMEX_BYTES: Final = 512
_NEARLY_FULL_SHARE: Final = 0.05
_ENOUGH_BYTES: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """Bytes of the file system that holds a path; `free_bytes` as far as this user may use them."""

    free_bytes: int
    total_bytes: int

    @property
    def is_nearly_full(self) -> bool:
        """Whether less than a twentieth is left, and less than a gigabyte."""
        return self.free_bytes < min(_ENOUGH_BYTES, self.total_bytes * _NEARLY_FULL_SHARE)


def disk_room(path: Path) -> DiskRoom:
    """Return the room where `path` is. Raises OSError; may wait for a file system on the network."""
    there = os.statvfs(path)
    return DiskRoom(there.f_bavail * there.f_frsize, there.f_blocks * there.f_frsize)


def machine_up_s() -> float:
    """Return the seconds since the machine was started, those asleep included."""
    return time.clock_gettime(time.CLOCK_BOOTTIME)


def clock_is_synchronised() -> bool | None:
    """Return whether some time service keeps the kernel's clock right (adjtimex(2)); None where nobody can tell."""
    try:
        state = int(ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES)))
    except (AttributeError, OSError):
        return None
    return None if state < 0 else state != _TIME_ERROR
