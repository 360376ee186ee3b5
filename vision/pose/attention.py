"""Whom of several persons the pose model is to follow. Pure: poses and times in, decisions out.

The model that follows a person from frame to frame holds on to one, and never looks at others. So from time to time all
persons are looked for in one frame; who raises a hand while the one followed does not is followed instead. All is in
the camera's picture: x to the right and y down, heights of the picture.
"""

from collections import deque
from collections.abc import Sequence
from typing import Final

from vision.gestures.poses import Pose
from vision.pose.figures import Figure, Stillness, figure, figure_of_place

_LOOK_S: Final = 1.5
_LOOK_SEVERAL_S: Final = 0.4
_LOOKS_MAX: Final = 8
_PAST_S: Final = 2.0
_RAISING_S: Final = 2.0
_DRIVER_UNSEEN_S: Final = 0.3
_SEEN_WITHIN_S: Final = 1.0
_SAME_PLACE: Final = 0.6
_DRIVER_JUMP: Final = 0.5
_DRIVER_GROWTH: Final = 0.3
_OTHER_JUMP: Final = 1.0
_MORE_PROMINENT: Final = 1.15
_REACH: Final = 2.2
_REACH_MIN: Final = 0.7
_TAKE_OVER_S: Final = 1.5
_HELD_FRAMES: Final = 3

Column = tuple[float, float]


class Attention:
    """Decides who is followed, and withholds from the recogniser whoever is not that person, or is a picture of one.

    Each frame: `column` before the model gets it, `follow` with what the model found; `update` whenever `wants_search`.
    """

    def __init__(self) -> None:
        self._tracked: Figure | None = None
        self._tracked_s = float("-inf")
        self._hand_up_since_s: float | None = None
        self._passed: Figure | None = None
        self._searched_s = float("-inf")
        self._known: tuple[Figure, ...] = ()
        self._looks: deque[tuple[float, tuple[Pose, ...]]] = deque(maxlen=_LOOKS_MAX)
        self._driver: Figure | None = None
        self._driver_s = float("-inf")
        self._target: Figure | None = None
        self._target_until_s = 0.0
        self._held = 0
        self._stillness = Stillness()
        self.has_turned = False
        """Whether the last frame was the first of another person than the one who was passed on before."""

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
        self._seek(figure_of_place(x, y, scale), at_s)

    def wants_search(self, at_s: float) -> bool:
        """Return whether all persons are to be looked for in this frame."""
        if self._driver is not None:  # who drives has all attention; when they have gone, others may be about to
            return at_s - max(self._searched_s + _LOOK_SEVERAL_S, self._driver_s + _DRIVER_UNSEEN_S) >= 0
        if self._target is not None or at_s - self._tracked_s > _SEEN_WITHIN_S:
            return False
        return at_s - self._searched_s >= (_LOOK_SEVERAL_S if len(self._known) > 1 else _LOOK_S)

    def update(self, poses: Sequence[Pose], at_s: float) -> None:
        """Process all persons of one frame, and follow another one where there is reason to."""
        self._searched_s = at_s
        self._known = tuple(found for pose in poses if (found := figure(pose)) is not None)
        self._looks.append((at_s, tuple(poses)))
        self._stillness.update(self._known, at_s)
        tracked = self._tracked
        if tracked is None or self._driver is not None or self._target is not None or not poses:
            return
        others = [other for other in self._known if not other.is_at(tracked) and not self._stillness.is_statue(other)]
        if not self._stillness.is_still(at_s):
            middle = poses[0].aspect / 2
            least = _MORE_PROMINENT * tracked.prominence(middle)
            raises_since_s = self._hand_up_since_s
            if raises_since_s is None:
                others = [other for other in others if other.hand_up or other.prominence(middle) > least]
            else:
                others = [other for other in others if other.hand_up and at_s - raises_since_s > _RAISING_S]
        if others:
            self._seek(max(others, key=lambda other: (other.hand_up, other.scale)), at_s)

    def past(self, at_s: float) -> tuple[tuple[float, Pose], ...]:
        """Return the times and poses, before `at_s`, at which the one now followed was only looked at beside another.

        With them a hand that was raised just before attention turned is seen to have been raised.
        """
        passed = self._passed
        if passed is None:
            return ()
        seen = []
        for looked_s, poses in self._looks:
            if at_s - _PAST_S <= looked_s < at_s:
                figures = [(pose, figure(pose)) for pose in poses]
                same = [pose for pose, found in figures if found is not None and found.is_at(passed)]
                seen += [(looked_s, pose) for pose in same[:1]]
        return tuple(seen)

    def follow(self, pose: Pose | None, at_s: float, *, is_driving: bool) -> Pose | None:
        """Return the pose that the model found in this frame, or None where it is to count as nobody's.

        `is_driving` is what the recogniser said of the frame before.
        """
        found = None if pose is None else figure(pose)
        self.has_turned = False
        if not is_driving and self._driver is not None:  # let go: nobody need be sought any more
            self._driver = self._target = None
        arrived = self._approach(found, at_s)
        if found is None:
            return None
        if self._driver is not None and not found.is_at(self._driver, _DRIVER_JUMP, _DRIVER_GROWTH):
            self._tracked, self._tracked_s = found, at_s
            self._seek(self._driver, at_s)
            return None
        before, self._tracked, self._tracked_s = self._tracked, found, at_s
        if is_driving:
            self._driver, self._driver_s = found, at_s
        is_same = before is not None and found.is_at(before, _OTHER_JUMP)
        if not found.hand_up:
            self._hand_up_since_s = None
        elif self._hand_up_since_s is None or not is_same:
            self._hand_up_since_s = at_s
        self._stillness.see(found, at_s, is_same=is_same)
        if not arrived or self._stillness.is_still(at_s):
            return None
        self.has_turned = self._passed is not None and not found.is_at(self._passed, _OTHER_JUMP)
        self._passed = found
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
