"""What is kept from one camera process to the next: who drove, and how much the process has grown."""

from typing import Final

DriverPlace = tuple[float, float, float]

_MAX_AGE_S: Final = 10.0


class LastDriver:
    """Remembers where the person who drives stands, until they let go or have not been seen for ten seconds."""

    def __init__(self) -> None:
        self._place: DriverPlace | None = None
        self._seen_ns = 0

    def see(self, place: DriverPlace | None, frame_ns: int) -> None:
        """Set the driver's chest and scale in the frame of `frame_ns` (monotonic), or None where nobody drives."""
        self._place, self._seen_ns = place, frame_ns

    def at(self, now_ns: int) -> tuple[DriverPlace | None, float]:
        """Return the driver's place and its age in seconds; None and 0 where there is none, or too long ago."""
        age_s = max(0.0, (now_ns - self._seen_ns) / 1e9)
        return (self._place, age_s) if self._place is not None and age_s <= _MAX_AGE_S else (None, 0.0)


class MemoryGrowth:
    """Watches the memory of a process that is known to leak, from when it has settled after its start."""

    def __init__(self, settled_after_s: float) -> None:
        self._settled_after_s = settled_after_s
        self._first_ns: int | None = None
        self._settled_mb: float | None = None

    def add_sample(self, resident_mb: float, at_ns: int) -> float:
        """Add the memory held at `at_ns`; return by how much it has grown since it settled, in megabytes."""
        if self._first_ns is None:
            self._first_ns = at_ns
        if self._settled_mb is None and (at_ns - self._first_ns) / 1e9 >= self._settled_after_s:
            self._settled_mb = resident_mb
        return 0.0 if self._settled_mb is None else resident_mb - self._settled_mb
