"""When each device was told to be in which state: how soon faults are seen, and how soon they heal."""

import threading
import time
from collections.abc import Iterable

from app.domain.scans import DeviceState, DeviceStatus

_NEVER_HEALED_S = 120.0
_SETTLING_S = 0.6
_LOOK_S = 0.02
_HAS_TO_SHOW_S = 4.0


class Links:
    """Takes every change of state; `broken` marks devices in the hands of a fault. May be called from any thread."""

    def __init__(self) -> None:
        self.broken: set[str] = set()
        self.faults: dict[str, int] = {}
        self.longest_heal_s: dict[str, float] = {}
        self.longest_unseen_s: dict[str, float] = {}
        self.never_healed: list[str] = []
        self._lock = threading.Lock()
        self._changes: dict[str, list[tuple[float, DeviceState]]] = {}

    def note(self, statuses: Iterable[DeviceStatus]) -> None:
        """Take what the services tell of all devices now."""
        with self._lock:
            for status in statuses:
                changes = self._changes.setdefault(status.device, [])
                if not changes or changes[-1][1] is not status.state:
                    changes.append((time.monotonic(), status.state))

    def is_ready(self, device: str) -> bool:
        """Whether it is told to work."""
        with self._lock:
            changes = self._changes.get(device, [])
            return bool(changes) and changes[-1][1] is DeviceState.READY

    def works(self, device: str) -> bool:
        """Whether it works and is told to."""
        return device not in self.broken and self.is_ready(device)

    def wait_ready(self, device: str) -> None:
        """Wait for its first state `ready`; AssertionError when it never comes."""
        deadline_s = time.monotonic() + _NEVER_HEALED_S
        while not self.is_ready(device):
            assert time.monotonic() < deadline_s, f"{device} was never ready"
            time.sleep(_LOOK_S)

    def follow(self, device: str, fault: str, began_s: float, mended_s: float, *, has_to_show: bool) -> None:
        """Wait until the device has healed from a fault that is over; note how long that and its discovery took."""
        time.sleep(_SETTLING_S)
        while not self.is_ready(device):
            if time.monotonic() - mended_s > _NEVER_HEALED_S:
                self.never_healed.append(f"{device} from {fault}")
                return
            time.sleep(_LOOK_S)
        with self._lock:
            since = [(at_s, state) for at_s, state in self._changes[device] if at_s > began_s]
        self.faults[device] = self.faults.get(device, 0) + 1
        healed_s = max((at_s for at_s, state in since if state is DeviceState.READY), default=mended_s)
        _raise(self.longest_heal_s, device, max(0.0, healed_s - mended_s))
        if has_to_show and mended_s - began_s >= _HAS_TO_SHOW_S:
            seen_s = min((at_s for at_s, state in since if state is not DeviceState.READY), default=mended_s)
            _raise(self.longest_unseen_s, device, seen_s - began_s)


def _raise(longest: dict[str, float], device: str, seconds: float) -> None:
    longest[device] = max(longest.get(device, 0.0), seconds)
