"""How well events fit labels: pure counting, told apart from what made them."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.support.people.choreography import Label

EARLY_S: Final = 0.1
LATE_S: Final = 0.7
"""An event counts from so early before its label's start until so late after its end."""


@dataclass(frozen=True)
class Event:
    """A gesture that was told at `at_s` of the clip."""

    gesture: str
    at_s: float


@dataclass(frozen=True)
class Match:
    """What became of the labels and events of one clip; every label is met at most once, what is more is false."""

    hits: tuple[tuple[Label, Event], ...]
    missed: tuple[Label, ...]
    false: tuple[Event, ...]


@dataclass
class Tally:
    """Counts over many clips, by gesture."""

    made: Counter[str] = field(default_factory=Counter)
    hit: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)

    def add(self, match: Match) -> None:
        """Count one clip."""
        self.made.update(label.gesture for label in (*match.missed, *(label for label, _ in match.hits)))
        self.hit.update(label.gesture for label, _ in match.hits)
        self.false.update(event.gesture for event in match.false)

    def recall(self, gesture: str) -> float:
        """Return the share of those made that were told; 1 where none was made."""
        return self.hit[gesture] / self.made[gesture] if self.made[gesture] else 1.0

    def precision(self, gesture: str) -> float:
        """Return the share of those told that were made; 1 where none was told."""
        told = self.hit[gesture] + self.false[gesture]
        return self.hit[gesture] / told if told else 1.0


def match(labels: Sequence[Label], events: Iterable[Event]) -> Match:
    """Give each event, in the order of time, the first label of its gesture that it may be for."""
    left = sorted(labels, key=lambda label: label.end_s)
    hits, false = [], []
    for event in sorted(events, key=lambda event: event.at_s):
        fits = (
            label
            for label in left
            if label.gesture == event.gesture and label.start_s - EARLY_S <= event.at_s <= label.end_s + LATE_S
        )
        label = next(fits, None)
        if label is None:
            false.append(event)
        else:
            left.remove(label)
            hits.append((label, event))
    return Match(tuple(hits), tuple(left), tuple(false))


def an_hour(count: int, seconds: float) -> float:
    """Return how many that is an hour."""
    return count * 3600 / seconds if seconds else 0.0


def interval_an_hour(count: int, seconds: float, *, confidence: float = 0.95) -> tuple[float, float]:
    """Return the rates an hour between which so few events leave it (Garwood's exact interval for Poisson counts)."""
    if not seconds:
        return 0.0, math.inf
    doubt = (1 - confidence) / 2
    low = _expected(count - 1, 1 - doubt) if count else 0.0
    return low * 3600 / seconds, _expected(count, doubt) * 3600 / seconds


def _expected(count: int, chance: float) -> float:
    """Return the mean of the Poisson counts of which at most `count` come with this chance."""
    low, high = 0.0, 10.0 + 4 * max(count, 0)
    while high - low > 1e-6:
        middle = (low + high) / 2
        at_most = sum(math.exp(-middle) * middle**k / math.factorial(k) for k in range(count + 1))
        low, high = (low, middle) if at_most < chance else (middle, high)
    return high


def share(hits: int, of: int) -> str:
    """Return a share in words, with its 95 % interval (Wilson's)."""
    if not of:
        return "0 of 0"
    at, z = hits / of, 1.96
    middle = (at + z**2 / (2 * of)) / (1 + z**2 / of)
    around = z * math.sqrt(at * (1 - at) / of + z**2 / (4 * of**2)) / (1 + z**2 / of)
    return (
        f"{hits} of {of} ({at:.0%}, 95 % interval {max(0.0, middle - around):.0%} to {min(1.0, middle + around):.0%})"
    )
