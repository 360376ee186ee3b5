"""Calls of the remote interface for the audit log: the first of a kind at once, the others as a count each hour.

A monitor asks four times a minute; an entry for each call would push staff's own out of the log within weeks.
"""

import threading
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Call:
    """A kind of call: the token's number (0: none, -1: a wrong one), method and path, and how it was answered."""

    token: int
    what: str
    status: int


class CallTally:
    """Counts calls that are not written down yet; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._unwritten: dict[Call, int] = {}

    def note(self, call: Call) -> bool:
        """Count a call; return whether it is the first of its kind since `drain`."""
        with self._lock:
            is_first = call not in self._unwritten
            self._unwritten[call] = self._unwritten.get(call, 0) + 1
            return is_first

    def claim(self, call: Call) -> bool:
        """Count one call of its kind as written down; return whether there was one, which the caller writes now."""
        with self._lock:
            if self._unwritten.get(call, 0) < 1:
                return False
            self._unwritten[call] -= 1
            return True

    def drain(self) -> tuple[tuple[Call, int], ...]:
        """Return how many calls of each kind are not written down yet, and forget them."""
        with self._lock:
            unwritten, self._unwritten = self._unwritten, {}
        return tuple((call, count) for call, count in unwritten.items() if count)
