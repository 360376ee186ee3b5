"""Strokes: one hand's movements to one side, cut out of where its wrist has been, and figures that describe them."""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MIN_SPEED: Final = 0.6
"""S/s: slower is a rest between two strokes."""

_SETTING_OUT: Final = 0.2  # of the stroke's highest speed
_SLOWING: Final = 0.5  # of the stroke's highest speed
_LEAP: Final = 0.4  # S
_LEAP_S: Final = 0.28
_STALL: Final = 0.2  # S
_SWING: Final = 0.3  # S
_LEAST_WAY: Final = 1e-3
_LEAST_CHORD: Final = 0.3  # S
_LEAST_S: Final = 1e-3


@dataclass(frozen=True, slots=True)
class Sample:
    """Where a wrist was: right and up from the middle of the shoulders, in S."""

    at_s: float
    x: float
    y: float

    def distance(self, other: "Sample") -> float:
        """Return the way to another place, in S."""
        return math.dist((self.x, self.y), (other.x, other.y))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A movement to one side from its first to its last sample; `is_slow` once it is about to end."""

    samples: tuple[Sample, ...]
    is_slow: bool

    @property
    def way(self) -> float:
        """How far across, in S, positive to the right."""
        return self.samples[-1].x - self.samples[0].x

    @property
    def mean_speed(self) -> float:
        """How fast across once it has set out, in S/s."""
        steps = [(abs(b.x - a.x), b.at_s - a.at_s) for a, b in itertools.pairwise(self.samples)]
        peak = max(way / max(seconds, _LEAST_S) for way, seconds in steps)
        while steps[0][0] < _SETTING_OUT * peak * steps[0][1]:
            del steps[0]
        return sum(way for way, _ in steps) / max(sum(seconds for _, seconds in steps), _LEAST_S)

    @property
    def straightness(self) -> float:
        """The way from start to end as a share of the way that was gone: 1 where it is straight."""
        path = sum(a.distance(b) for a, b in itertools.pairwise(self.samples))
        return self.samples[0].distance(self.samples[-1]) / path if path else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a stroke inward looks like; places in S, outward from the body's middle and up, speeds in S/s.

    `height` is where it starts, `rise` how much higher it ends, `peak` its highest speed. `arc` is how far it strays up
    or down from the straight line between its ends, `bow` the area between both as a share of that line's square: 0.39
    for half a circle. `lift_end` is how fast the hand rises at its last step; the product of this and of the same at
    its first, `turn`, is far below zero on half a circle. `tall` is how much of height it takes, as a share of `way`,
    and `swings` how often the hand has turned round in the 1.6 s until its end: who circles turns again and again.
    """

    way: float
    start: float
    end: float
    height: float
    rise: float
    peak: float
    straightness: float
    arc: float
    bow: float
    lift_end: float
    turn: float
    tall: float
    swings: int


def figures(history: Sequence[Sample], stroke: Stroke, outward: float) -> Figures:
    """Return the figures of a stroke inward within its history; `outward` is 1 for the right hand, -1 for the left."""
    samples = stroke.samples
    first, last = samples[0], samples[-1]
    steps = [(a, b, max(b.at_s - a.at_s, _LEAST_S)) for a, b in itertools.pairwise(samples)]
    inward = [(a.x - b.x) * outward / seconds for a, b, seconds in steps]
    lift_start, lift_end = ((b.y - a.y) / seconds for a, b, seconds in (steps[0], steps[-1]))
    peak = max(*inward, _LEAST_S)
    places = [sample.x for sample in history if sample.at_s <= first.at_s]
    heights = [sample.y for sample in samples]
    return Figures(
        way=(first.x - last.x) * outward,
        start=first.x * outward,
        end=last.x * outward,
        height=first.y,
        rise=last.y - first.y,
        peak=peak,
        straightness=stroke.straightness,
        arc=_arc(samples),
        bow=_bow(samples),
        lift_end=lift_end,
        turn=lift_start * lift_end,
        tall=(max(heights) - min(heights)) / max(abs(stroke.way), _LEAST_WAY),
        swings=_swings(places),
    )


def _swings(places: Sequence[float]) -> int:
    """Return how often a hand has turned round, to one side or the other, and gone some way back."""
    turns, way, farthest = 0, 0, places[0]
    for place in places:
        if (place - farthest) * way > 0:
            farthest = place
        elif abs(place - farthest) > _SWING:
            turns += way != 0
            way, farthest = (1 if place > farthest else -1), place
    return turns


def _arc(samples: Sequence[Sample]) -> float:
    """Return the farthest that a way strays in height from the straight line between its ends, in S, with its sign."""
    first, last = samples[0], samples[-1]
    across = last.x - first.x
    strays = [
        sample.y - first.y - (last.y - first.y) * ((sample.x - first.x) / across if across else 0.0)
        for sample in samples
    ]
    return max(strays, key=abs)


def _bow(samples: Sequence[Sample]) -> float:
    """Return the area between a way and the straight line between its ends, as a share of that line's square."""
    around = [*samples, samples[0]]
    area = sum(a.x * b.y - b.x * a.y for a, b in itertools.pairwise(around)) / 2
    return abs(area) / max(samples[0].distance(samples[-1]), _LEAST_CHORD) ** 2


def without_leaps(history: Sequence[Sample]) -> tuple[Sample, ...]:
    """Leave out one or two samples far off the way between their neighbours: something else was taken for a hand."""
    kept = list(history)
    for count in (1, 2):
        first = 1
        while first + count < len(kept):
            before, after = kept[first - 1], kept[first + count]
            is_brief = after.at_s - before.at_s <= _LEAP_S
            if is_brief and all(_beside(sample, before, after) > _LEAP for sample in kept[first : first + count]):
                del kept[first : first + count]
            else:
                first += 1
    return tuple(kept)


def _beside(sample: Sample, before: Sample, after: Sample) -> float:
    """Return how far a sample lies from the straight way between two others, in S."""
    length = before.distance(after)
    if length == 0:
        return sample.distance(before)
    along = ((sample.x - before.x) * (after.x - before.x) + (sample.y - before.y) * (after.y - before.y)) / length
    share = min(1.0, max(0.0, along / length))
    foot = Sample(0.0, before.x + share * (after.x - before.x), before.y + share * (after.y - before.y))
    return sample.distance(foot)


def last_stroke(samples: Sequence[Sample]) -> Stroke | None:
    """Return the last movement to one side, going on or just ended; None where the hand has rested for two frames.

    A movement that stands still for one frame and goes on is one movement.
    """
    if len(samples) < 2:  # noqa: PLR2004 - a way has two ends
        return None
    ways = [b.x - a.x for a, b in itertools.pairwise(samples)]
    speeds = [way / max(b.at_s - a.at_s, 1e-3) for way, (a, b) in zip(ways, itertools.pairwise(samples), strict=True)]
    signs = [0 if abs(speed) < MIN_SPEED else int(math.copysign(1, speed)) for speed in speeds]
    for index in range(1, len(signs) - 1):
        if signs[index - 1] == signs[index + 1] != signs[index] and abs(ways[index]) < _STALL:
            signs[index] = signs[index + 1]
    end = len(signs) - 1
    has_ended = signs[end] == 0 or (end > 0 and signs[end] * signs[end - 1] < 0)
    if has_ended:
        end -= 1
    if end < 0 or signs[end] == 0:
        return None
    begin = end
    while begin > 0 and signs[begin - 1] == signs[end]:
        begin -= 1
    peak = max(abs(speed) for speed in speeds[begin : end + 1])
    return Stroke(tuple(samples[begin : end + 2]), is_slow=has_ended or abs(speeds[end]) <= _SLOWING * peak)
