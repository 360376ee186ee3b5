"""A pipe by which `interrupt` ends a `read` that waits for a device in `select`."""

import os
import select
import threading
from collections.abc import Sequence


class Waker:
    """Waits for a device until another thread wakes it; closed until `open`, and can be opened again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: Sequence[int] = ()

    def open(self) -> None:
        """Make the pipe; a `wake` before this is forgotten."""
        with self._lock:
            self._ends = os.pipe()

    def close(self) -> None:
        """Let go of the pipe; harmless when not open."""
        with self._lock:
            ends, self._ends = self._ends, ()
            for end in ends:
                os.close(end)

    def wait(self, device: int, timeout_s: float) -> tuple[bool, bool]:
        """Wait up to `timeout_s` for a descriptor; return whether it has something to read, and whether `wake` came.

        Raises OSError and ValueError where the device has gone.
        """
        ends = self._ends[:1]
        ready, _, _ = select.select([device, *ends], [], [], timeout_s)
        return device in ready, any(end in ready for end in ends)

    def wake(self) -> None:
        """End the wait in progress or else the next one; harmless when not open, from any thread."""
        with self._lock:
            if self._ends:
                os.write(self._ends[1], b"!")
