"""An arm that points: the wrist's place in a zone before the person, smoothed, as a place on the screen."""

import math
from typing import Final

from app.domain.gestures import Arm
from vision.gestures.body import ArmPose, Body
from vision.gestures.observation import PointerPosition
from vision.gestures.smoothing import OneEuro

ZONE_INSIDE: Final = -0.15
"""Inner edge of the zone in S from the middle of the chest, a little across it."""
ZONE_OUTSIDE: Final = 1.45
"""Outer edge before anything is known of the person's reach, in S."""
ZONE_TOP: Final = 0.15
"""Upper edge in S above the shoulders."""
ZONE_BOTTOM: Final = -1.05
"""Lower edge: about the height of the hips."""

_REACH_RANGE: Final = (1.25, 1.7)
_REACH_SHARE: Final = 0.92
_BEGIN_HEIGHT: Final = -0.75
_END_HEIGHT: Final = -1.25
_BEGIN_S: Final = 0.15
_END_S: Final = 0.25
_SETTLED_S: Final = 0.8
_FROM_FACE: Final = 0.5
_INSIDE: Final = 0.1
_INSIDE_HIGH: Final = -0.5
_HIGH: Final = -0.35
_HIGHEST: Final = 0.7
_OTHER_RESTS: Final = -0.7
_MIN_VISIBILITY: Final = 0.3
_MINIMUM_CUTOFF_HZ: Final = 1.5
_BETA: Final = 3.0


class Pointer:
    """Decides which arm points, if any, and where to."""

    def __init__(self) -> None:
        self._arm: Arm | None = None
        self._begun_s: dict[Arm, float] = {}
        self._since_s = self._seen_s = -math.inf
        self._reach = ZONE_OUTSIDE
        self._filters = OneEuro(_MINIMUM_CUTOFF_HZ, _BETA), OneEuro(_MINIMUM_CUTOFF_HZ, _BETA)
        self._last: PointerPosition | None = None

    def has_pointed(self, at_s: float) -> bool:
        """Return whether an arm points, and has for longer than one waits before a swipe."""
        return self._arm is not None and at_s - self._since_s > _SETTLED_S

    def reset(self) -> None:
        """Forget the arm and the person's reach."""
        self._reach = ZONE_OUTSIDE
        self._let_go()

    def update(self, body: Body) -> PointerPosition | None:
        """Take in one frame of the driver; None while no arm points."""
        if self._arm is None:
            self._look_for_arm(body)
        elif _points_on(body.arms[self._arm]):
            self._seen_s = body.at_s
        elif body.at_s - self._seen_s > _END_S:
            self._let_go()
            self._look_for_arm(body)
        if self._arm is None:
            return None
        arm_pose = body.arms[self._arm]
        if arm_pose.visibility >= _MIN_VISIBILITY or self._last is None:
            self._last = self._place(arm_pose, self._arm, body.at_s)
        return self._last

    def _look_for_arm(self, body: Body) -> None:
        for arm in Arm:
            if not _may_begin(body, arm):
                self._begun_s.pop(arm, None)
            elif body.at_s - self._begun_s.setdefault(arm, body.at_s) >= _BEGIN_S:
                self._arm = arm
                self._since_s = self._seen_s = body.at_s

    def _let_go(self) -> None:
        self._arm = None
        self._last = None
        self._begun_s.clear()
        for smoother in self._filters:
            smoother.reset()

    def _place(self, arm_pose: ArmPose, arm: Arm, at_s: float) -> PointerPosition:
        outward = _outward(arm_pose, arm)
        least, most = _REACH_RANGE
        self._reach = max(self._reach, min(most, _REACH_SHARE * outward), least)
        share = (outward - ZONE_INSIDE) / (self._reach - ZONE_INSIDE)
        x = self._filters[0].update(share if arm is Arm.RIGHT else 1 - share, at_s)
        y = self._filters[1].update((ZONE_TOP - arm_pose.from_chest[1]) / (ZONE_TOP - ZONE_BOTTOM), at_s)
        return PointerPosition(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)), arm)


def _may_begin(body: Body, arm: Arm) -> bool:
    """Return whether this arm alone is lifted before or beside the body: not at the face, not folded."""
    arm_pose, other = body.arms[arm], body.arms[Arm.LEFT if arm is Arm.RIGHT else Arm.RIGHT]
    outward = _outward(arm_pose, arm)
    return (
        _BEGIN_HEIGHT < arm_pose.from_chest[1] < _HIGHEST
        and outward > (_INSIDE_HIGH if arm_pose.from_chest[1] > _HIGH else _INSIDE)
        and other.from_chest[1] < _OTHER_RESTS
        and arm_pose.from_nose > _FROM_FACE
        and arm_pose.visibility >= _MIN_VISIBILITY
    )


def _points_on(arm_pose: ArmPose) -> bool:
    return _END_HEIGHT < arm_pose.from_chest[1] < _HIGHEST and arm_pose.from_nose > _FROM_FACE


def _outward(arm_pose: ArmPose, arm: Arm) -> float:
    return arm_pose.from_chest[0] * (1 if arm is Arm.RIGHT else -1)
