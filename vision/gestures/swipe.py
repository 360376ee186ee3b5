"""A swipe: one hand that crosses before the body, fast, level and straight, while the other rests."""

import itertools
import math
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.gestures import Arm, Gesture
from vision.gestures.body import Body
from vision.gestures.observation import RecognisedGesture

_MIN_SPEED: Final = 0.6  # S/s: slower is a rest between two strokes
_MIN_WAY: Final = 1.1  # S
_MIN_MEAN_SPEED: Final = 2.2  # S/s
_TYPICAL_WAY: Final = 1.9
_TYPICAL_MEAN_SPEED: Final = 4.0
_POINTING_WAY: Final = 1.3
_POINTING_MEAN_SPEED: Final = 2.9
_MAX_S: Final = 1.0
_MIN_STRAIGHTNESS: Final = 0.82
_MAX_RISE: Final = 0.45  # of the way across
_MAX_ARC: Final = 0.9  # S
_LOWEST: Final = -0.75  # S from the shoulders, on the average: below that the hand hangs
_LOWEST_END: Final = -0.8
_FOLDED_HEIGHT: Final = -0.9
_OTHER_SHARE: Final = 0.5
_SETTING_OUT: Final = 0.2  # of the stroke's highest speed
_SLOWING: Final = 0.5  # of the stroke's highest speed
_COOLDOWN_S: Final = 1.0
_HISTORY_S: Final = 1.6
_LEAP: Final = 0.4  # S
_LEAP_S: Final = 0.28
_STALL: Final = 0.2  # S


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
        peak = max(way / max(seconds, 1e-3) for way, seconds in steps)
        while steps[0][0] < _SETTING_OUT * peak * steps[0][1]:
            del steps[0]
        return sum(way for way, _ in steps) / max(sum(seconds for _, seconds in steps), 1e-3)


class SwipeRule:
    """Follows both wrists and tells a swipe when its stroke slows down or ends."""

    def __init__(self) -> None:
        self._histories: dict[Arm, deque[Sample]] = {arm: deque() for arm in Arm}
        self._counted_s = dict.fromkeys(Arm, -math.inf)
        self._last_s = -math.inf

    def reset(self) -> None:
        """Forget the movements so far."""
        for history in self._histories.values():
            history.clear()

    def update(self, body: Body, *, is_pointing: bool = False) -> RecognisedGesture | None:
        """Take in one frame; while the driver points, only a stroke too long and quick for pointing counts."""
        for arm, arm_pose in body.arms.items():
            history = self._histories[arm]
            history.append(Sample(body.at_s, *arm_pose.from_chest))
            while body.at_s - history[0].at_s > _HISTORY_S:
                history.popleft()
        found = [self._found(arm, body.at_s, is_pointing=is_pointing) for arm in Arm]
        return next((gesture for gesture in found if gesture is not None), None)

    def _found(self, arm: Arm, at_s: float, *, is_pointing: bool) -> RecognisedGesture | None:
        stroke = last_stroke(without_leaps(self._histories[arm]))
        if stroke is None or not stroke.is_slow or stroke.samples[0].at_s < self._counted_s[arm]:
            return None
        confidence = judge(stroke, is_pointing=is_pointing)
        if confidence <= 0 or at_s - self._last_s < _COOLDOWN_S:
            return None
        other = Arm.LEFT if arm is Arm.RIGHT else Arm.RIGHT
        if _way_between(self._histories[other], stroke) > _OTHER_SHARE * abs(stroke.way) or self._is_folded(other):
            return None
        self._counted_s[arm] = at_s
        self._last_s = at_s
        return RecognisedGesture(Gesture.SWIPE_RIGHT if stroke.way > 0 else Gesture.SWIPE_LEFT, confidence)

    def _is_folded(self, arm: Arm) -> bool:
        """Return whether a wrist is across the chest: folded arms seem to move where one hides the other."""
        last = self._histories[arm][-1]
        return last.y > _FOLDED_HEIGHT and last.x * (1 if arm is Arm.RIGHT else -1) < 0


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
    signs = [0 if abs(speed) < _MIN_SPEED else int(math.copysign(1, speed)) for speed in speeds]
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


def judge(stroke: Stroke, *, is_pointing: bool = False) -> float:
    """Return the confidence that a stroke is a swipe, from 0 (certainly none) to 1."""
    samples = stroke.samples
    way, rise = abs(stroke.way), abs(samples[-1].y - samples[0].y)
    path = sum(a.distance(b) for a, b in itertools.pairwise(samples))
    heights = [sample.y for sample in samples]
    straightness = math.hypot(way, rise) / path if path else 0.0
    is_swipe = (
        way >= (_POINTING_WAY if is_pointing else _MIN_WAY)
        and stroke.mean_speed >= (_POINTING_MEAN_SPEED if is_pointing else _MIN_MEAN_SPEED)
        and samples[-1].at_s - samples[0].at_s <= _MAX_S
        and rise <= _MAX_RISE * way
        and max(heights) - min(heights) <= _MAX_ARC
        and straightness >= _MIN_STRAIGHTNESS
        and sum(heights) / len(heights) >= _LOWEST
        and samples[-1].y >= _LOWEST_END
    )
    if not is_swipe:
        return 0.0
    length = min(1.0, (way - _MIN_WAY) / (_TYPICAL_WAY - _MIN_WAY))
    speed = min(1.0, (stroke.mean_speed - _MIN_MEAN_SPEED) / (_TYPICAL_MEAN_SPEED - _MIN_MEAN_SPEED))
    return round(0.5 + 0.25 * length + 0.25 * speed, 2)


def _way_between(history: Sequence[Sample], stroke: Stroke) -> float:
    """Return how far a wrist has been during a stroke of the other from where it was at its start, in S."""
    during = [sample for sample in history if stroke.samples[0].at_s <= sample.at_s <= stroke.samples[-1].at_s]
    return max((during[0].distance(sample) for sample in during), default=0.0) if during else 0.0
