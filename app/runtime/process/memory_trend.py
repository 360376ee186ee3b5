"""How a process's memory grows over the hours, by a slope that single peaks do not bend.

The slope is Theil's and Sen's: the median of the slopes between all pairs of samples (H. Theil, "A rank-invariant
method of linear and polynomial regression analysis", 1950; P. K. Sen, "Estimates of the regression coefficient based
on Kendall's tau", JASA 63, 1968). Up to 29 % of the samples may be wild without moving it.
"""

import statistics
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_HOUR_S: Final = 3600.0


@dataclass(frozen=True, slots=True)
class TrendTimes:
    """Seconds: between samples, left out at the start, the least span that is judged, the most that is remembered."""

    every_s: float = 60.0
    settling_s: float = 600.0
    least_span_s: float = 4 * _HOUR_S
    most_span_s: float = 24 * _HOUR_S


def theil_sen(samples: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the robust line through (x, y) samples with at least two different x."""
    slopes = [
        (later_y - y) / (later_x - x)
        for index, (x, y) in enumerate(samples)
        for later_x, later_y in samples[index + 1 :]
        if later_x != x
    ]
    if not slopes:
        raise ValueError("a line needs samples at two different times")
    return statistics.median(slopes)


class MemoryTrend:
    """Collects the samples of one process; a process that takes its place begins anew."""

    _JUDGED: Final = 200

    def __init__(self, times: TrendTimes | None = None) -> None:
        self._times = times or TrendTimes()
        self._samples: deque[tuple[float, float]] = deque()
        self._began_s: float | None = None
        self._sampled_s = float("-inf")

    def clear(self) -> None:
        """Forget what was collected."""
        self._samples.clear()
        self._began_s = None
        self._sampled_s = float("-inf")

    def add_sample(self, resident_mb: float, now_s: float) -> None:
        """Add a measurement; those sooner than `every_s`, and those of the first minutes, are left out."""
        if resident_mb <= 0:
            return
        if self._began_s is None:
            self._began_s = now_s
        if now_s - self._began_s < self._times.settling_s or now_s - self._sampled_s < self._times.every_s:
            return
        self._sampled_s = now_s
        self._samples.append((now_s, resident_mb))
        while now_s - self._samples[0][0] > self._times.most_span_s:
            self._samples.popleft()

    def mb_per_h(self) -> float | None:
        """Return the slope in megabytes an hour; None while the samples span too little time to tell."""
        if len(self._samples) < 2 or self._samples[-1][0] - self._samples[0][0] < self._times.least_span_s:  # noqa: PLR2004
            return None
        samples = list(self._samples)
        step = max(1, -(-len(samples) // self._JUDGED))  # every n-th: a thousand samples are a million pairs
        chosen = samples[-1::-step][::-1]
        return theil_sen([(x / _HOUR_S, y) for x, y in chosen])
