"""A clock that nobody can set: seconds since the machine was switched on, and which start that was."""

import time
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class BootClock(Protocol):
    """A clock that goes on through sleep, is the same for every process, and knows no date."""

    @property
    def boot(self) -> str:
        """Which start of the machine the seconds are counted from."""

    def now_s(self) -> float:
        """Return seconds since then; never less than before."""


class MachineClock:
    """The clock of the Linux machine this runs on."""

    def __init__(self) -> None:
        self._boot = _BOOT_ID.read_text(encoding="ascii").strip()

    @property
    def boot(self) -> str:
        """The kernel's random name of this start."""
        return self._boot

    def now_s(self) -> float:
        """Return seconds since the start, with the time asleep."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)
