"""A person in one frame as attention needs them, and figures that are none: posters, mannequins.

All is in the camera's picture: x to the right and y down, heights of the picture.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from vision.gestures.poses import Landmark, Points, Pose

_HAND_ABOVE: Final = 0.15  # lengths are in S, the body's unit
_VISIBLE: Final = 0.5
_SAME_PLACE: Final = 0.6
_OTHER_GROWTH: Final = 0.5
_ASIDE: Final = 0.6
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


@dataclass(frozen=True, slots=True)
class Figure:
    """A person in one frame: chest, scale S, whether a hand is up, the points of the upper body."""

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


def figure_of_place(x: float, y: float, scale: float) -> Figure:
    """Return a figure of which only the place is known."""
    stance = np.full((len(_WATCHED), 2), (x, y), dtype=np.float64)
    return Figure(x, y, scale, hand_up=False, stance=stance, visible=(False,) * len(_WATCHED))


class Stillness:
    """Knows figures that do not move at all: posters and mannequins. Nobody alive stands like that for long."""

    def __init__(self) -> None:
        self._mean: Figure | None = None
        self._anchor: Figure | None = None
        self._since_s = 0.0
        self._statues: list[tuple[Figure, float]] = []

    def see(self, found: Figure, at_s: float, *, is_same: bool) -> None:
        """Process the followed person of a frame; `is_same` where it is the one of the frame before."""
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

    def update(self, figures: Sequence[Figure], at_s: float) -> None:
        """Forget figures that have moved after all, and those that have not been there for long."""
        kept = []
        for statue, seen_s in self._statues:
            there = [other for other in figures if other.is_at(statue)]
            if there and all(other.moved_from(statue) >= _STANCE_WITHIN for other in there):
                continue
            if there or at_s - seen_s < _STATUE_UNSEEN_S:
                kept.append((statue, at_s if there else seen_s))
        self._statues = kept
