"""Two distributions of strengths as columns to draw, and where thresholds stand among them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

_BIN_DB = 2
_LEAST_SPAN_DB = 30


@dataclass(frozen=True, slots=True)
class StrengthColumn:
    """How often one strength was heard here and next door: heights from 0 to 1, the same scale for both."""

    dbm: int
    here: float
    nextDoor: float


@dataclass(frozen=True, slots=True)
class StrengthScale:
    """The strengths drawn, from `low_dbm` (below the first column) to `high_dbm`, in steps of 2 dB."""

    low_dbm: int
    high_dbm: int

    def place(self, dbm: float) -> float:
        """Return how far along the axis a strength stands, from 0 to 1."""
        return min(1.0, max(0.0, (dbm - self.low_dbm) / (self.high_dbm - self.low_dbm)))


def derive_scale(strengths: Sequence[float]) -> StrengthScale:
    """Return even limits around all `strengths` (dBm), at least 30 dB apart."""
    low = math.floor((min(strengths) - _BIN_DB) / _BIN_DB) * _BIN_DB
    high = math.ceil((max(strengths) + _BIN_DB) / _BIN_DB) * _BIN_DB
    lacking = max(0, _LEAST_SPAN_DB - (high - low))
    low -= math.ceil(lacking / 2 / _BIN_DB) * _BIN_DB
    return StrengthScale(low, max(high, low + _LEAST_SPAN_DB))


def derive_columns(
    here: Sequence[float], next_door: Sequence[float], scale: StrengthScale
) -> tuple[StrengthColumn, ...]:
    """Return a column for every 2 dB; each distribution by its own share, so that unequal numbers compare."""
    starts = range(scale.low_dbm, scale.high_dbm, _BIN_DB)
    shares_here, shares_next_door = _shares(here, starts), _shares(next_door, starts)
    highest = max((*shares_here, *shares_next_door), default=0.0) or 1.0
    return tuple(
        StrengthColumn(start, round(own / highest, 3), round(other / highest, 3))
        for start, own, other in zip(starts, shares_here, shares_next_door, strict=True)
    )


def _shares(strengths: Sequence[float], starts: range) -> list[float]:
    counts = [0] * len(starts)
    for dbm in strengths:
        counts[min(len(counts) - 1, max(0, int((dbm - starts.start) // _BIN_DB)))] += 1
    return [count / len(strengths) if strengths else 0.0 for count in counts]
