"""A swipe: one hand that crosses before the body. Inward, a weighing of the stroke's figures tells; outward, a rule."""

import itertools
import math
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.gestures import Arm, Gesture, SwipeFlaw
from vision.gestures.body import Body, Vector
from vision.gestures.near_miss import ATTEMPT, NearMisses, improved, is_outward_attempt, while_pointing
from vision.gestures.observation import RecognisedGesture
from vision.gestures.stroke import MIN_SPEED, Figures, Sample, Stroke, figures, last_stroke, without_leaps
from vision.gestures.swipe_weights import BIAS, FIGURES

_LEAST_WAY: Final = 0.8  # S
_START: Final = 0.35  # S outside the body's middle, at least
_END: Final = 0.3  # S outside it, at most; one that goes
_WIDE: Final = 1.1  # S or more may end
_END_OF_WIDE: Final = 0.55  # outside it: who is turned a little swipes farther to one side
_LEAST_PEAK: Final = 2.0  # S/s
_MOST_RISE: Final = 0.5  # of the way
_LOWEST_START: Final = -1.4  # S from the shoulders: a hand that hangs is lifted first
_HANGS: Final = -1.25  # S from the shoulders: where a hand comes to hang
_SINKS: Final = -0.5  # S: that has gone down so far till there was only lowered
_BOTH: Final = 0.65  # of the way: hands that come together or go along pinch, clap, or carry something
SURE: Final = 0.6
"""How likely a stroke inward must be a swipe where nobody drives."""

_SURE_WHILE_DRIVING: Final = 0.5
_NEARLY: Final = 0.5
_POINTING_WAY: Final = 1.3
_POINTING_MEAN_SPEED: Final = 2.9
_OUTWARD_WAY: Final = 1.1  # S
_OUTWARD_MEAN_SPEED: Final = 2.2  # S/s
_TYPICAL_WAY: Final = 1.9
_TYPICAL_MEAN_SPEED: Final = 4.0
_OUTWARD_MAX_S: Final = 1.0
_OUTWARD_STRAIGHTNESS: Final = 0.82
_OUTWARD_RISE: Final = 0.45  # of the way
_OUTWARD_ARC: Final = 0.9  # S
_LOWEST: Final = -0.7  # S from the shoulders, on the average: an outward hand below that comes from a pocket
_LOWEST_END: Final = -0.8
_LOWEST_OF_LEVEL: Final = -0.85  # of one that goes quick and level: a hand from a pocket rises
_LEVEL: Final = 0.15  # of the way
_LEVEL_SPEED: Final = 3.5  # S/s
_FOLDED_HEIGHT: Final = -0.9
_OTHER_SHARE: Final = 0.5
_COOLDOWN_S: Final = 1.0
_ENOUGH: Final = {"way": 1.3, "straightness": 0.95}  # more says no more: people differ in how far they go on
_FAR: Final = 30.0  # beyond that the likelihood is 0 or 1
_HISTORY_S: Final = 1.6
_INSTANT_S: Final = 0.02  # frames that come faster are left out: they cost more and say no more
_OUTWARD: Final = {Arm.LEFT: -1.0, Arm.RIGHT: 1.0}
_OTHER: Final = {Arm.LEFT: Arm.RIGHT, Arm.RIGHT: Arm.LEFT}


def _rests(history: Sequence[Sample]) -> bool:
    """Return whether a hand has hardly moved aside in the last two steps: no stroke goes on or has just ended."""
    last = [history[index] for index in range(max(0, len(history) - 3), len(history))]
    return all(abs(b.x - a.x) < MIN_SPEED * (b.at_s - a.at_s) for a, b in itertools.pairwise(last))


def weighed(found: Figures, name: str) -> float:
    """Return one of the figures as it is weighed: of some, enough is as good as more."""
    return min(float(getattr(found, name)), _ENOUGH.get(name, math.inf))


@dataclass(frozen=True, slots=True)
class Weighing:
    """What the figures of a stroke inward weigh: for each its mean, spread and factor, and a `bias` for all."""

    bias: float
    figures: Mapping[str, tuple[float, float, float]]

    def likelihood(self, found: Figures) -> float:
        """Return how likely the stroke is a swipe, from 0 to 1."""
        total = self.bias + sum(
            factor * (weighed(found, name) - mean) / spread for name, (mean, spread, factor) in self.figures.items()
        )
        return 1 / (1 + math.exp(-max(-_FAR, min(_FAR, total))))


LEARNT: Final = Weighing(BIAS, FIGURES)


@dataclass(frozen=True, slots=True)
class Inward:
    """A stroke towards the body's middle, about to end, that may be a swipe."""

    arm: Arm
    stroke: Stroke
    figures: Figures


class Strokes:
    """Follows both wrists and cuts their movements into strokes; each stroke is given once, when it slows down."""

    def __init__(self) -> None:
        self._histories: dict[Arm, deque[Sample]] = {arm: deque() for arm in Arm}
        self._given_s = dict.fromkeys(Arm, -math.inf)

    def reset(self) -> None:
        """Forget the movements so far."""
        for history in self._histories.values():
            history.clear()

    def update(
        self, at_s: float, wrists: Mapping[Arm, Vector], least_way: float = _LEAST_WAY
    ) -> list[tuple[Arm, Stroke, tuple[Sample, ...]]]:
        """Take in where the wrists are (S from the chest) and return strokes that slow down, each with its history.

        A hand that has gone less than `least_way` to one side has made none.
        """
        for arm, (x, y) in wrists.items():
            history = self._histories[arm]
            if history and at_s - history[-1].at_s < _INSTANT_S:
                return []
            history.append(Sample(at_s, x, y))
            while at_s - history[0].at_s > _HISTORY_S:
                history.popleft()
        found = []
        for arm, history in self._histories.items():
            across = [sample.x for sample in history]
            if max(across) - min(across) < least_way or _rests(history):
                continue  # most frames: the hand has not gone far enough, or stands still
            cleaned = without_leaps(history)
            stroke = last_stroke(cleaned)
            if stroke is not None and stroke.is_slow and stroke.samples[0].at_s >= self._given_s[arm]:
                found.append((arm, stroke, cleaned))
        return found

    def close(self, arm: Arm, at_s: float) -> None:
        """Give no stroke of this arm again that has begun until now."""
        self._given_s[arm] = at_s

    def inward(self, at_s: float, wrists: Mapping[Arm, Vector]) -> list[Inward]:
        """Take in a frame as `update` does and return those strokes inward, once each, that may be swipes."""
        return [found for given in self.update(at_s, wrists) if (found := self.candidate(*given)) is not None]

    def candidate(self, arm: Arm, stroke: Stroke, history: Sequence[Sample]) -> Inward | None:
        """Return the stroke if it goes inward as a swipe may; it is not given again then."""
        outward = _OUTWARD[arm]
        if stroke.way * outward >= 0:
            return None
        found = figures(history, stroke, outward)
        if not self.may_be_swipe(arm, stroke, found):
            return None
        self.close(arm, history[-1].at_s)
        return Inward(arm, stroke, found)

    def may_be_swipe(self, arm: Arm, stroke: Stroke, found: Figures) -> bool:
        """Return whether a stroke inward with such figures goes where a swipe goes, and is worth weighing."""
        return (
            found.way >= _LEAST_WAY
            and found.start >= _START
            and found.end <= (_END_OF_WIDE if found.way >= _WIDE else _END)
            and found.peak >= _LEAST_PEAK
            and found.height >= _LOWEST_START
            and abs(found.rise) <= _MOST_RISE * found.way
            and (found.rise >= _SINKS or found.height + found.rise >= _HANGS)
            and self._way_aside(_OTHER[arm], stroke) <= _BOTH * found.way
        )

    def rests(self, arm: Arm, stroke: Stroke) -> bool:
        """Return whether a hand keeps its place during a stroke of the other, and is not across the chest.

        Folded arms seem to move where one hides the other.
        """
        history = self._histories[arm]
        during = [sample for sample in history if stroke.samples[0].at_s <= sample.at_s <= stroke.samples[-1].at_s]
        strays = max((during[0].distance(sample) for sample in during), default=0.0)
        is_folded = history[-1].y > _FOLDED_HEIGHT and history[-1].x * _OUTWARD[arm] < 0
        return strays <= _OTHER_SHARE * abs(stroke.way) and not is_folded

    def _way_aside(self, arm: Arm, stroke: Stroke) -> float:
        """Return how far to one side a hand has gone since a stroke of the other began, in S."""
        places = [sample.x for sample in self._histories[arm] if sample.at_s >= stroke.samples[0].at_s]
        return max((abs(place - places[0]) for place in places), default=0.0)


class SwipeRule:
    """Tells a swipe when its stroke slows down or ends."""

    def __init__(self, weighing: Weighing = LEARNT) -> None:
        self._weighing = weighing
        self._strokes = Strokes()
        self._near_misses = NearMisses()
        self._last_s = -math.inf

    def reset(self) -> None:
        """Forget the movements so far."""
        self._strokes.reset()
        self._near_misses.forget()

    def update(self, body: Body, *, is_driving: bool = False, is_pointing: bool = False) -> RecognisedGesture | None:
        """Take in one frame. A driver's swipe may be looser; one who points has to go farther and quicker."""
        wrists = {arm: pose.from_chest for arm, pose in body.arms.items()}
        least_way = ATTEMPT if is_driving else _LEAST_WAY
        found = None
        for arm, stroke, history in self._strokes.update(body.at_s, wrists, least_way):
            if body.at_s - self._last_s < _COOLDOWN_S:
                continue
            is_too_little = is_pointing and min(_pointed(stroke)) < 1
            confidence = 0.0 if is_too_little else self._confidence(arm, stroke, history, is_driving=is_driving)
            if confidence > 0:
                self._strokes.close(arm, body.at_s)
                self._last_s = body.at_s
                self._near_misses.forget()
                found = RecognisedGesture(Gesture.SWIPE_RIGHT if stroke.way > 0 else Gesture.SWIPE_LEFT, confidence)
            elif is_driving and (flaw := self._flaw(arm, stroke, history, is_pointing=is_pointing)) is not None:
                self._near_misses.note(flaw, body.at_s)
        return found

    def near_miss(self, at_s: float, *, may_tell: bool) -> SwipeFlaw | None:
        """Return, once, why a movement a moment ago was no swipe, though it nearly was one."""
        if not may_tell:
            self._near_misses.forget()
        return self._near_misses.due(at_s)

    def _confidence(self, arm: Arm, stroke: Stroke, history: Sequence[Sample], *, is_driving: bool) -> float:
        if stroke.way * _OUTWARD[arm] > 0:
            return judge_outward(stroke) if self._strokes.rests(_OTHER[arm], stroke) else 0.0
        inward = self._strokes.candidate(arm, stroke, history)
        if inward is None:
            return 0.0
        likelihood = self._weighing.likelihood(inward.figures)
        return round(likelihood, 2) if likelihood >= (_SURE_WHILE_DRIVING if is_driving else SURE) else 0.0

    def _flaw(self, arm: Arm, stroke: Stroke, history: Sequence[Sample], *, is_pointing: bool) -> SwipeFlaw | None:
        """Return what kept a driver's stroke from being a swipe, where little did and the other hand rests."""
        if not self._strokes.rests(_OTHER[arm], stroke):
            return None
        found = figures(history, stroke, _OUTWARD[arm])
        if found.way < 0:
            return SwipeFlaw.OUTWARD if not is_pointing and is_outward_attempt(stroke, found) else None
        if is_pointing:
            if self._strokes.may_be_swipe(arm, stroke, found) and self._weighing.likelihood(found) >= _NEARLY:
                return while_pointing(*_pointed(stroke))
            return None
        for flaw, better in improved(found).items():
            if self._strokes.may_be_swipe(arm, stroke, better) and self._weighing.likelihood(better) >= _NEARLY:
                return flaw
        return None


def _pointed(stroke: Stroke) -> tuple[float, float]:
    """Return way and speed as shares of what is asked of a hand that points: half of either moves the pointer."""
    return abs(stroke.way) / _POINTING_WAY, stroke.mean_speed / _POINTING_MEAN_SPEED


def judge_outward(stroke: Stroke) -> float:
    """Return the confidence that a stroke outward is a swipe, from 0 (certainly none) to 1.

    Hands go outward for many reasons, so it has to be high, level, straight, long and quick.
    """
    samples = stroke.samples
    way, rise = abs(stroke.way), abs(samples[-1].y - samples[0].y)
    heights = [sample.y for sample in samples]
    is_level = max(heights) - min(heights) <= _LEVEL * way and stroke.mean_speed >= _LEVEL_SPEED
    lowest, lowest_end = (_LOWEST_OF_LEVEL, _LOWEST_OF_LEVEL) if is_level else (_LOWEST, _LOWEST_END)
    is_swipe = (
        way >= _OUTWARD_WAY
        and stroke.mean_speed >= _OUTWARD_MEAN_SPEED
        and samples[-1].at_s - samples[0].at_s <= _OUTWARD_MAX_S
        and rise <= _OUTWARD_RISE * way
        and max(heights) - min(heights) <= _OUTWARD_ARC
        and stroke.straightness >= _OUTWARD_STRAIGHTNESS
        and sum(heights) / len(heights) >= lowest
        and samples[-1].y >= lowest_end
    )
    if not is_swipe:
        return 0.0
    length = min(1.0, (way - _OUTWARD_WAY) / (_TYPICAL_WAY - _OUTWARD_WAY))
    speed = min(1.0, (stroke.mean_speed - _OUTWARD_MEAN_SPEED) / (_TYPICAL_MEAN_SPEED - _OUTWARD_MEAN_SPEED))
    return round(0.5 + 0.25 * length + 0.25 * speed, 2)
