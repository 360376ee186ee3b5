"""Who drives: one person at most, from the raised hand until they let go."""

import math
from typing import Final

from app.domain.gestures import Engagement
from vision.gestures.body import Body
from vision.gestures.observation import Place

_GONE_S: Final = 0.5
_LOST_S: Final = 1.5
_TURNED_S: Final = 2.5
_TURNED: Final = 0.15  # shoulders' span in torsos: sideways or away
_RESTING_S: Final = 20.0
_HAND_ACTIVE: Final = -0.75  # S below the shoulders
_SAME_PLACE: Final = 1.0  # S
_SAME_SCALE: Final = 0.3


class EngagementState:
    """Follows one person from nobody to driving and back."""

    def __init__(self, driver: Place | None = None) -> None:
        """`driver` is where the driver stood until a moment ago: whoever stands there now goes on driving."""
        self._expected = driver
        self._is_driving = False
        self._seen_s = -math.inf
        self._facing_s = -math.inf
        self._active_s = -math.inf
        self._last = Engagement.NOBODY

    @property
    def is_driving(self) -> bool:
        """Whether somebody drives, seen in this frame or not."""
        return self._is_driving

    def update(
        self, body: Body | None, at_s: float, *, is_composed: bool, has_raised: bool, has_gesture: bool = False
    ) -> Engagement:
        """Take in one frame: the body, whether it is near, still and facing, and whether it has just raised a hand.

        Any gesture, also one made low, is a sign that a driver goes on.
        """
        if has_gesture:
            self._active_s = at_s
        self._last = self._without(at_s) if body is None else self._with(body, at_s, is_composed, has_raised)
        return self._last

    def _with(self, body: Body, at_s: float, is_composed: bool, has_raised: bool) -> Engagement:
        self._seen_s = at_s
        if body.facing >= _TURNED:
            self._facing_s = at_s
        if has_raised or any(arm.from_chest[1] > _HAND_ACTIVE for arm in body.arms.values()):
            self._active_s = at_s
        if not self._is_driving and ((has_raised and is_composed) or self._is_expected(body)):
            self._is_driving, self._expected = True, None
            self._facing_s = self._active_s = at_s
        if self._is_driving and (at_s - self._facing_s > _TURNED_S or at_s - self._active_s > _RESTING_S):
            self._is_driving = False
        if self._is_driving:
            return Engagement.DRIVING
        return Engagement.READY if is_composed else Engagement.PRESENT

    def _without(self, at_s: float) -> Engagement:
        unseen_s = at_s - self._seen_s
        if unseen_s <= (_LOST_S if self._is_driving else _GONE_S):
            return self._last
        self._is_driving = False
        return Engagement.NOBODY

    def _is_expected(self, body: Body) -> bool:
        if self._expected is None:
            return False
        place, expected = body.place, self._expected
        is_here = math.dist((place.x, place.y), (expected.x, expected.y)) < _SAME_PLACE * expected.scale
        return is_here and abs(place.scale / expected.scale - 1) < _SAME_SCALE and body.facing >= _TURNED
