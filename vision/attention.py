"""Whom of several persons the pose model is to follow. Pure: poses and times in, decisions out.

The model that follows a person from frame to frame holds on to one, and never looks at others. So from time to time all
persons are looked for in one frame; who raises a hand while the one followed does not is followed instead. All is in
the camera's picture: x to the right and y down, heights of the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from vision.poses import Landmark, Points, Pose

_LOOK_S: Final = 1.5
_LOOK_SEVERAL_S: Final = 0.5
_SEEN_WITHIN_S: Final = 1.0
_HAND_ABOVE: Final = 0.15  # lengths are in S, the body's unit
_VISIBLE: Final = 0.5
_SAME_PLACE: Final = 0.6
_DRIVER_JUMP: Final = 0.5
_DRIVER_GROWTH: Final = 0.3
_OTHER_JUMP: Final = 1.0
_OTHER_GROWTH: Final = 0.5
_ASIDE: Final = 0.6
_MORE_PROMINENT: Final = 1.15
_REACH: Final = 2.2
_REACH_MIN: Final = 0.7
_TAKE_OVER_S: Final = 1.5
_HELD_FRAMES: Final = 3
_SCALE_MIN: Final = 0.01
_STILL_S: Final = 20.0
_STILL_WITHIN: Final = 0.12
_STANCE_WITHIN: Final = 0.2
_STATUES_MAX: Final = 4
_STATUE_UNSEEN_S: Final = 60.0
_SMOOTHING: Final = 0.2
_WATCHED: Final = (
    Landmark.NOSE,
    Landmark.LEFT_SHOULDER,
    Landmark.RIGHT_SHOULDER,
    Landmark.LEFT_ELBOW,
    Landmark.RIGHT_ELBOW,
    Landmark.LEFT_WRIST,
    Landmark.RIGHT_WRIST,
)
_WRISTS: Final = ((Landmark.LEFT_WRIST, Landmark.LEFT_SHOULDER), (Landmark.RIGHT_WRIST, Landmark.RIGHT_SHOULDER))

Column = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Figure:
    """A person in one frame, as far as attention goes: chest, scale S, a hand that is up, the upper body's points."""

    x: float
    y: float
    scale: float
    hand_up: bool
    stance: Points
    visible: tuple[bool, ...]

    def prominence(self, middle: float) -> float:
        """Return how much somebody stands before the mirror: near, and in the middle of the picture (at `middle`)."""
        return self.scale * (1 - _ASIDE * min(1.0, abs(self.x - middle) / middle))

    def is_at(self, other: "Figure", reach: float = _SAME_PLACE, growth: float = _OTHER_GROWTH) -> bool:
        """Return whether both may be one person: within `reach` (in S), and of a scale that differs by less."""
        scale = max(self.scale, other.scale)
        near = float(np.hypot(self.x - other.x, self.y - other.y)) < reach * scale
        return near and scale < (1 + growth) * min(self.scale, other.scale)

    def moved_from(self, other: "Figure") -> float:
        """Return how far, in S, the point that has moved most is from where `other` has it; inf with none in common."""
        common = np.array(self.visible) & np.array(other.visible)
        if not common.any():
            return float("inf")
        return float(np.hypot(*(self.stance - other.stance)[common].T).max()) / self.scale


def figure(pose: Pose) -> Figure | None:
    """Return what attention needs of a pose, or None for one that is too small to be a person."""
    points = pose.points
    left, right = points[Landmark.LEFT_SHOULDER], points[Landmark.RIGHT_SHOULDER]
    hips = (points[Landmark.LEFT_HIP] + points[Landmark.RIGHT_HIP]) / 2
    chest = (left + right) / 2
    scale = max(float(np.hypot(*(left - right))), 0.6 * float(np.hypot(*(chest - hips))))
    if not np.isfinite(scale) or scale < _SCALE_MIN:
        return None
    hand_up = any(
        pose.visibility[wrist] >= _VISIBLE and points[shoulder][1] - points[wrist][1] >= _HAND_ABOVE * scale
        for wrist, shoulder in _WRISTS
    )
    visible = tuple(bool(pose.visibility[landmark] >= _VISIBLE) for landmark in _WATCHED)
    return Figure(float(chest[0]), float(chest[1]), scale, hand_up, points[list(_WATCHED)], visible)


class Attention:
    """Decides who is followed, and withholds from the recogniser whoever is not that person, or is a picture of one.

    Each frame: `column` before the model gets it, `follow` with what the model found; `looked` whenever `wants_look`.
    """

    def __init__(self) -> None:
        self._tracked: Figure | None = None
        self._tracked_s = float("-inf")
        self._looked_s = float("-inf")
        self._known: tuple[Figure, ...] = ()
        self._driver: Figure | None = None
        self._target: Figure | None = None
        self._target_until_s = 0.0
        self._held = 0
        self._stillness = _Stillness()
        self.has_turned = False
        """Whether the last frame was the first of another person than the one before."""

    @property
    def column(self) -> Column | None:
        """The part of the picture (left, right) that the model may see; None for all of it."""
        target = self._target
        if target is None:
            return None
        left, right = target.x - _REACH * target.scale, target.x + _REACH * target.scale
        others = [*self._known, *([self._tracked] if self._tracked is not None else [])]
        for other in others:
            middle, distance = (target.x + other.x) / 2, abs(target.x - other.x)
            if distance < _SAME_PLACE * target.scale or distance > 2 * _REACH * target.scale:
                continue
            if other.x < target.x:
                left = max(left, min(middle, target.x - _REACH_MIN * target.scale))
            else:
                right = min(right, max(middle, target.x + _REACH_MIN * target.scale))
        return left, right

    def expect(self, x: float, y: float, scale: float, at_s: float) -> None:
        """Prefer whoever stands at this place: there was a driver when the process before this one ended."""
        stance = np.full((len(_WATCHED), 2), (x, y), dtype=np.float64)
        self._seek(Figure(x, y, scale, hand_up=False, stance=stance, visible=(False,) * len(_WATCHED)), at_s)

    def wants_look(self, at_s: float) -> bool:
        """Return whether all persons are to be looked for in this frame."""
        if self._driver is not None or self._target is not None or at_s - self._tracked_s > _SEEN_WITHIN_S:
            return False
        return at_s - self._looked_s >= (_LOOK_SEVERAL_S if len(self._known) > 1 else _LOOK_S)

    def looked(self, poses: Sequence[Pose], at_s: float) -> None:
        """Take all persons of one frame, and turn to another one where there is reason to."""
        self._looked_s = at_s
        self._known = tuple(found for pose in poses if (found := figure(pose)) is not None)
        self._stillness.looked(self._known, at_s)
        tracked = self._tracked
        if tracked is None or not poses:
            return
        others = [other for other in self._known if not other.is_at(tracked) and not self._stillness.is_statue(other)]
        if not self._stillness.is_still(at_s):
            middle = poses[0].aspect / 2
            least = _MORE_PROMINENT * tracked.prominence(middle)
            others = [other for other in others if other.hand_up or other.prominence(middle) > least]
            if tracked.hand_up:
                others = []
        if others:
            self._seek(max(others, key=lambda other: (other.hand_up, other.scale)), at_s)

    def follow(self, pose: Pose | None, at_s: float, *, is_driving: bool) -> Pose | None:
        """Return the pose that the model found in this frame, or None where it is to count as nobody's.

        `is_driving` is what the recogniser said of the frame before.
        """
        found = None if pose is None else figure(pose)
        arrived = self._approach(found, at_s)
        self.has_turned = False
        if not is_driving:
            self._driver = None
        if found is None:
            return None
        if self._driver is not None and not found.is_at(self._driver, _DRIVER_JUMP, _DRIVER_GROWTH):
            self._tracked, self._tracked_s = found, at_s
            self._seek(self._driver, at_s)
            return None
        before, self._tracked, self._tracked_s = self._tracked, found, at_s
        if is_driving:
            self._driver = found
        is_same = before is not None and found.is_at(before, _OTHER_JUMP)
        self._stillness.see(found, at_s, is_same=is_same)
        self.has_turned = before is not None and not is_same
        if not arrived or self._stillness.is_still(at_s):
            return None
        return pose

    def _seek(self, target: Figure, at_s: float) -> None:
        if self._target is None or not target.is_at(self._target):
            self._held = 0
            self._target_until_s = at_s + _TAKE_OVER_S
        self._target = target

    def _approach(self, found: Figure | None, at_s: float) -> bool:
        """Return whether the one sought, if any, is held; give the search up when its time is over."""
        target = self._target
        if target is None:
            return True
        if found is not None and found.is_at(target):
            self._held += 1
            if self._held >= _HELD_FRAMES:
                self._target = None
            return True
        self._held = 0
        if at_s > self._target_until_s:
            self._target = None
        return False


class _Stillness:
    """Knows figures that do not move at all: posters and mannequins. Nobody alive stands like that for long."""

    def __init__(self) -> None:
        self._mean: Figure | None = None
        self._anchor: Figure | None = None
        self._since_s = 0.0
        self._statues: list[tuple[Figure, float]] = []

    def see(self, found: Figure, at_s: float, *, is_same: bool) -> None:
        """Take the followed person of a frame; `is_same` where it is the one of the frame before."""
        mean, anchor = self._mean, self._anchor
        if mean is None or anchor is None or (not is_same and not found.is_at(anchor)):
            self._mean = self._anchor = found
            self._since_s = at_s - (_STILL_S if self.is_statue(found) else 0.0)
            return
        stance = mean.stance + _SMOOTHING * (found.stance - mean.stance)
        visible = tuple(one and other for one, other in zip(mean.visible, found.visible, strict=True))
        self._mean = Figure(found.x, found.y, found.scale, found.hand_up, stance, visible)
        if self._mean.moved_from(anchor) > _STILL_WITHIN:
            self._statues = [entry for entry in self._statues if not entry[0].is_at(found)]
            self._mean = Figure(found.x, found.y, found.scale, found.hand_up, stance, found.visible)
            self._anchor, self._since_s = self._mean, at_s
        elif self.is_still(at_s) and not self.is_statue(found):
            self._statues = [*self._statues, (self._mean, at_s)][-_STATUES_MAX:]

    def is_still(self, at_s: float) -> bool:
        """Return whether the followed person has not moved for so long that it is a picture or a figure."""
        return self._anchor is not None and at_s - self._since_s >= _STILL_S

    def is_statue(self, found: Figure) -> bool:
        """Return whether this is one of the figures that were found not to move, in the same stance."""
        return any(found.is_at(statue) and found.moved_from(statue) < _STANCE_WITHIN for statue, _ in self._statues)

    def looked(self, figures: Sequence[Figure], at_s: float) -> None:
        """Forget figures that have moved after all, and those that have not been there for long."""
        kept = []
        for statue, seen_s in self._statues:
            there = [other for other in figures if other.is_at(statue)]
            if there and all(other.moved_from(statue) >= _STANCE_WITHIN for other in there):
                continue
            if there or at_s - seen_s < _STATUE_UNSEEN_S:
                kept.append((statue, at_s if there else seen_s))
        self._statues = kept
