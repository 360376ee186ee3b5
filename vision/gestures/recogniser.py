"""From a sequence of poses to gestures, pointer and engagement: the one door to the rules of this package."""

import math
from typing import Final

from app.domain.gestures import Engagement, Gesture
from vision.gestures.body import Body, BodyMeasure
from vision.gestures.engagement import EngagementState
from vision.gestures.gate import Composure
from vision.gestures.holds import HoldRules
from vision.gestures.observation import Observation, Place, RecognisedGesture
from vision.gestures.pointer import Pointer
from vision.gestures.poses import Pose
from vision.gestures.swipe import LEARNT, SwipeRule, Weighing

_FORGET_S: Final = 0.5
_QUIET_S: Final = 0.8
_SWAYS_S: Final = 0.3  # a body goes along with its arm: composed when the stroke began is enough


class GestureRecogniser:
    """Reads one person's arms, frame by frame; knows no clock but the frames' own."""

    def __init__(self, *, gated: bool = True, driver: Place | None = None, weighing: Weighing = LEARNT) -> None:
        """With `gated`, nobody but the driver has gestures, except for the raised hand that makes one the driver.

        `weighing` tells swipes from other strokes inward.
        """
        self._gated = gated
        self._measure = BodyMeasure()
        self._composure = Composure()
        self._swipe = SwipeRule(weighing)
        self._holds = HoldRules()
        self._pointer = Pointer()
        self._engagement = EngagementState(driver)
        self._seen_s = -math.inf
        self._gesture_s = -math.inf
        self._composed_s = -math.inf
        self._was_driving = False

    def update(self, pose: Pose | None, at_s: float) -> Observation:
        """Take in one frame at `at_s` (seconds, never going back); None where nobody was found."""
        body = None if pose is None else self._measure.measure(pose, at_s)
        if body is None:
            return self._without(at_s)
        self._seen_s = at_s
        is_composed = self._composure.update(body)
        gestures = self._gestures(body, is_composed=is_composed)
        has_raised = any(found.gesture is Gesture.RAISE_HAND for found in gestures)
        engagement = self._engagement.update(
            body, at_s, is_composed=is_composed, has_raised=has_raised, has_gesture=bool(gestures)
        )
        drives = engagement is Engagement.DRIVING
        if self._was_driving and not drives:
            self._pointer.reset()
        self._was_driving = drives
        pointer = self._pointer.update(body) if drives or not self._gated else None
        told = gestures if drives or not self._gated else ()
        may_tell = drives and not gestures and at_s - self._composed_s <= _SWAYS_S
        near_miss = self._swipe.near_miss(at_s, may_tell=may_tell)
        return Observation(engagement, told, pointer if drives else None, body.place, near_miss)

    def _without(self, at_s: float) -> Observation:
        if at_s - self._seen_s > _FORGET_S:
            self._forget()
        return Observation(self._engagement.update(None, at_s, is_composed=False, has_raised=False))

    def _forget(self) -> None:
        self._measure.reset()
        self._composure.reset()
        self._swipe.reset()
        self._holds.reset()
        self._pointer.reset()

    def _gestures(self, body: Body, *, is_composed: bool) -> tuple[RecognisedGesture, ...]:
        is_driving = self._engagement.is_driving
        is_quiet = body.at_s - self._gesture_s < _QUIET_S
        held = self._holds.update(body, may_fire=is_composed and not is_quiet, is_driving=is_driving)
        swipe = self._swipe.update(body, is_driving=is_driving, is_pointing=self._pointer.has_pointed(body.at_s))
        if is_composed:
            self._composed_s = body.at_s
        is_steady = body.at_s - self._composed_s <= _SWAYS_S
        found = (*held, *((swipe,) if swipe is not None and is_steady else ()))
        if not found or is_quiet:
            return ()
        told = max(found, key=lambda gesture: _RANK[gesture.gesture])
        if told.gesture not in _FOLLOWED:
            self._gesture_s = body.at_s
        return (told,)


_FOLLOWED: Final = frozenset((Gesture.EXTEND_LEFT, Gesture.EXTEND_RIGHT, Gesture.RAISE_HAND))
"""What begins to point, or to swipe before the face, and does nothing yet: another gesture may follow at once."""

_RANK: Final = {
    Gesture.BOTH_UP: 3,
    Gesture.SWIPE_LEFT: 2,
    Gesture.SWIPE_RIGHT: 2,
    Gesture.RAISE_HAND: 1,
    Gesture.EXTEND_LEFT: 0,
    Gesture.EXTEND_RIGHT: 0,
}
