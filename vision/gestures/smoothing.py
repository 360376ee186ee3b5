"""Filters for noisy signals that come at uneven times."""

import math
from typing import Final

_SPEED_CUTOFF_HZ: Final = 1.0


class LowPass:
    """First-order low-pass filter with a time constant in seconds."""

    def __init__(self, time_constant_s: float) -> None:
        self._time_constant_s = time_constant_s
        self._at_s = 0.0
        self.value: float | None = None

    def update(self, value: float, at_s: float) -> float:
        """Take in `value` as measured at `at_s` and return the filtered one; the first is taken as it is."""
        if self.value is None:
            self.value = value
        else:
            share = 1 - math.exp(-max(0.0, at_s - self._at_s) / self._time_constant_s)
            self.value += share * (value - self.value)
        self._at_s = at_s
        return self.value


class OneEuro:
    """The 1 € filter: calm while the hand rests, quick while it moves.

    Casiez, Roussel, Vogel: 1 € Filter, a simple speed-based low-pass filter for noisy input in interactive systems, CHI
    2012. `minimum_cutoff_hz` decides the calm, `beta` (1 per unit of the signal) how much speed opens the filter.
    """

    def __init__(self, minimum_cutoff_hz: float, beta: float) -> None:
        self._minimum_cutoff_hz = minimum_cutoff_hz
        self._beta = beta
        self._at_s = 0.0
        self._value: float | None = None
        self._speed = 0.0

    def reset(self) -> None:
        """Forget what was."""
        self._value = None
        self._speed = 0.0

    def update(self, value: float, at_s: float) -> float:
        """Take in `value` as measured at `at_s` and return the filtered one; without time passed, the last one."""
        if self._value is None:
            self._value, self._at_s = value, at_s
            return value
        elapsed_s = at_s - self._at_s
        if elapsed_s <= 0:
            return self._value
        self._at_s = at_s
        self._speed += _share(_SPEED_CUTOFF_HZ, elapsed_s) * ((value - self._value) / elapsed_s - self._speed)
        cutoff_hz = self._minimum_cutoff_hz + self._beta * abs(self._speed)
        self._value += _share(cutoff_hz, elapsed_s) * (value - self._value)
        return self._value


def _share(cutoff_hz: float, elapsed_s: float) -> float:
    """Return how much of the difference a first-order filter makes up in `elapsed_s`."""
    time_constant_s = 1 / (2 * math.pi * cutoff_hz)
    return elapsed_s / (elapsed_s + time_constant_s)
