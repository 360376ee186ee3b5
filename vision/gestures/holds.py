"""Gestures that are held: a raised hand, an arm extended to the side, both arms up."""

import math
from collections import deque
from typing import Final

from app.domain.gestures import Arm, Gesture
from vision.gestures.body import ArmPose, Body, Vector
from vision.gestures.observation import RecognisedGesture

_RAISED: Final = 0.15  # S above the own shoulder
_RAISED_HIGH: Final = 0.45
_RAISED_ELEVATION: Final = math.radians(35)
_UPRIGHT: Final = math.radians(50)  # of the forearm
_FOREARM: Final = 0.45  # S, as it is seen: one that points at the camera is shorter
_FROM_FACE: Final = 0.65  # S from the nose: hair, glasses and telephones are nearer
_FROM_FACE_LOW: Final = 0.82  # of a hand below the face: an elbow out to the side holds a telephone too
_FROM_FACE_BOTH: Final = 0.55
_CLEAR: Final = 0.92  # S from the nose, with half of what the elbow is out to the side
_ELBOW_MOST: Final = 0.8
_INSIDE_ELBOW: Final = 0.7
_LOW: Final = -0.25  # S: the hand must have come from here, since a picture of a raised hand never moves
_COMES_WITHIN_S: Final = 2.5
_ALREADY_HOLD_S: Final = 0.5  # of a hand that was up before the person was seen
_SEEN_FROM_THE_START_S: Final = 0.3
_LIVES: Final = 0.1  # S that a hand held up strays from its place before the body, or
_HAS_WALKED: Final = 0.3  # S that the body has come since it was first seen: a picture does neither
_RAISE_HOLD_S: Final = 0.45  # 0.35 took 10 everyday movements of 6 h for raised hands, this takes 1
_STEADY_S: Final = 0.35
_STEADY: Final = 0.3  # S of height within that time: a hand that circles, or points and sinks, goes on up or down
_RAISE_OF_DRIVER_S: Final = 0.9  # whose hand is up to swipe, more often than to greet
_BOTH_HOLD_S: Final = 0.35  # arms that are thrown up fall sooner
_BOTH_TOGETHER_S: Final = 0.9
_BOTH_BESIDE: Final = 0.5  # S beside the nose, or well above it
_BOTH_ABOVE: Final = 0.6
_EXTENDED: Final = 1.05  # S outward
_EXTENDED_HEIGHT: Final = 0.5
_EXTENDED_ELEVATION: Final = math.radians(25)
_STRAIGHT: Final = 0.76
_EXTEND_HOLD_S: Final = 0.5  # longer than the arm waits before a swipe
_PLACES: Final = 60  # frames, that is 1 to 6 s
_GAP_S: Final = 0.15
_RELEASE_S: Final = 0.4


class Hold:
    """True once when something has been so for a while; again only after it has clearly not been."""

    def __init__(self, hold_s: float) -> None:
        self._hold_s = hold_s
        self._since_s: float | None = None
        self._seen_s = -math.inf
        self._has_fired = False

    def reset(self) -> None:
        """Forget what was."""
        self._since_s, self._has_fired = None, False

    def update(self, at_s: float, *, is_so: bool, may_fire: bool = True) -> bool:
        """Take in one frame and return whether the time is up now."""
        if is_so:
            if self._since_s is None:
                self._since_s = at_s
            self._seen_s = at_s
        else:
            if at_s - self._seen_s > _GAP_S:
                self._since_s = None
            if at_s - self._seen_s > _RELEASE_S:
                self._has_fired = False
            return False
        if self._has_fired or not may_fire or at_s - self._since_s < self._hold_s:
            return False
        self._has_fired = True
        return True


class HoldRules:
    """The held gestures of one person; left and right alike."""

    def __init__(self) -> None:
        self._raise = {arm: Hold(_RAISE_HOLD_S) for arm in Arm}
        self._extend = {arm: Hold(_EXTEND_HOLD_S) for arm in Arm}
        self._both = Hold(_BOTH_HOLD_S)
        self._low_s = dict.fromkeys(Arm, -math.inf)
        self._up_s: dict[Arm, float] = {}
        self._heights: dict[Arm, deque[tuple[float, float]]] = {arm: deque() for arm in Arm}
        self._first: Body | None = None
        self._already_up: dict[Arm, list[Vector]] = {}

    def reset(self) -> None:
        """Forget what was held."""
        for hold in (*self._raise.values(), *self._extend.values(), self._both):
            hold.reset()
        self._low_s = dict.fromkeys(Arm, -math.inf)
        self._up_s.clear()
        for heights in self._heights.values():
            heights.clear()
        self._first = None
        self._already_up.clear()

    def update(self, body: Body, *, may_fire: bool, is_driving: bool = False) -> tuple[RecognisedGesture, ...]:
        """Take in one frame; what is held while nothing may fire does so later, if it is still held.

        A driver's hand that swipes from above the shoulder is no raised hand on its way.
        """
        found: list[RecognisedGesture] = []
        at_s = body.at_s
        self._first = self._first or body
        for arm, pose in body.arms.items():
            self._follow_already_up(arm, pose, body, self._first)
            self._follow_height(arm, pose, at_s)
            if pose.wrist[1] < _LOW:
                self._low_s[arm] = at_s
                self._up_s.pop(arm, None)
            elif is_up(pose) and arm not in self._up_s:
                self._up_s[arm] = at_s
        left, right = body.arms[Arm.LEFT], body.arms[Arm.RIGHT]
        are_up = _is_overhead(left, body) and _is_overhead(right, body) and self._came_together()
        if self._both.update(at_s, is_so=are_up, may_fire=may_fire):
            margin = min(left.wrist[1], right.wrist[1])
            found.append(RecognisedGesture(Gesture.BOTH_UP, _confidence(margin, _RAISED_HIGH, 1.0)))
        for arm, pose in body.arms.items():
            other = right if arm is Arm.LEFT else left
            has_come = self._has_come(arm, at_s) or self._lives(arm, body)
            is_so = is_raised(pose) and other.wrist[1] < _LOW and has_come
            is_on_its_way = is_driving and at_s - self._up_s.get(arm, at_s) < _RAISE_OF_DRIVER_S
            may_raise = may_fire and not is_on_its_way and self._is_steady(arm)
            if self._raise[arm].update(at_s, is_so=is_so, may_fire=may_raise):
                found.append(RecognisedGesture(Gesture.RAISE_HAND, _confidence(pose.wrist[1], _RAISED, 0.9)))
            is_so = _is_extended(pose) and not _is_extended(other) and other.wrist[1] < _LOW
            if self._extend[arm].update(at_s, is_so=is_so, may_fire=may_fire):
                gesture = Gesture.EXTEND_LEFT if arm is Arm.LEFT else Gesture.EXTEND_RIGHT
                found.append(RecognisedGesture(gesture, _confidence(pose.wrist[0], _EXTENDED, 1.5)))
        return tuple(found)

    def _follow_already_up(self, arm: Arm, pose: ArmPose, body: Body, first: Body) -> None:
        """Remember where a hand is that has been up since the person was first seen."""
        if is_up(pose) and (arm in self._already_up or body.at_s - first.at_s <= _SEEN_FROM_THE_START_S):
            self._already_up.setdefault(arm, []).append(pose.from_chest)
            del self._already_up[arm][:-_PLACES]
        else:
            self._already_up.pop(arm, None)

    def _follow_height(self, arm: Arm, pose: ArmPose, at_s: float) -> None:
        heights = self._heights[arm]
        heights.append((at_s, pose.from_chest[1]))
        while at_s - heights[0][0] > _STEADY_S:
            heights.popleft()

    def _is_steady(self, arm: Arm) -> bool:
        """Return whether a hand has hardly gone up or down of late; a hand that waves goes to and fro."""
        heights = [height for _, height in self._heights[arm]]
        return max(heights) - min(heights) <= _STEADY

    def _lives(self, arm: Arm, body: Body) -> bool:
        """Return whether a hand that was up from the start is a person's: a picture of one never moves."""
        places = self._already_up.get(arm)
        if places is None or self._first is None or body.at_s - self._first.at_s < _ALREADY_HOLD_S:
            return False
        here, there = body.place, self._first.place
        has_walked = math.dist((here.x, here.y), (there.x, there.y)) > _HAS_WALKED * here.scale
        spread = max(max(axis) - min(axis) for axis in zip(*places, strict=True))
        return has_walked or spread > _LIVES

    def _has_come(self, arm: Arm, at_s: float) -> bool:
        return self._up_s.get(arm, at_s) - self._low_s[arm] < _COMES_WITHIN_S

    def _came_together(self) -> bool:
        if len(self._up_s) < len(Arm):
            return False
        times = self._up_s.values()
        came = all(self._has_come(arm, max(times)) for arm in Arm)
        return came and max(times) - min(times) < _BOTH_TOGETHER_S


def is_up(pose: ArmPose) -> bool:
    """Return whether the hand is above its shoulder."""
    return pose.wrist[1] >= _RAISED


def is_raised(pose: ArmPose) -> bool:
    """Return whether this is a raised hand: above the shoulder, away from the face, the forearm upright or outward."""
    across, forearm_up = pose.wrist[0] - pose.elbow[0], pose.wrist[1] - pose.elbow[1]
    leans = max(pose.elevation_rad - _RAISED_ELEVATION, math.atan2(forearm_up, abs(across)) - _UPRIGHT) > 0
    return (
        is_up(pose)
        and (leans or pose.wrist[1] > _RAISED_HIGH)
        and math.hypot(across, forearm_up) > _FOREARM
        and across > -_INSIDE_ELBOW
        and pose.from_nose > (_FROM_FACE if pose.wrist[1] > _RAISED_HIGH else _FROM_FACE_LOW)
        and pose.from_nose + min(pose.elbow[0], _ELBOW_MOST) / 2 > _CLEAR
    )


def _is_overhead(pose: ArmPose, body: Body) -> bool:
    beside = abs(pose.from_chest[0] - body.nose[0])
    above = pose.from_chest[1] - body.nose[1]
    return (
        pose.wrist[1] > _RAISED_HIGH
        and pose.from_nose > _FROM_FACE_BOTH
        and (beside > _BOTH_BESIDE or above > _BOTH_ABOVE)
    )


def _is_extended(pose: ArmPose) -> bool:
    return (
        pose.wrist[0] > _EXTENDED
        and not pose.is_cut_off  # who points at the mirror from the edge of the picture seems to point out of it
        and abs(pose.wrist[1]) < _EXTENDED_HEIGHT
        and abs(pose.elevation_rad) < _EXTENDED_ELEVATION
        and pose.straightness > _STRAIGHT
    )


def _confidence(value: float, limit: float, typical: float) -> float:
    """Return 0.5 at the limit of a rule and 1 where the gesture is as people make it."""
    return round(min(1.0, max(0.0, 0.5 + 0.5 * (value - limit) / (typical - limit))), 2)
