"""A clock that nobody can set: seconds since the machine was switched on, and which start that was."""

import time
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class BootClock:
    """The clock of the Linux machine this runs on: it is the same for every process, and knows no date."""

    def __init__(self) -> None:
        self.boot = _BOOT_ID.read_text(encoding="ascii").strip()
        """The kernel's random name of the start from which the seconds are counted."""

    def now_s(self) -> float:
        """Return the seconds since then, with the time asleep; never less than before."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)
