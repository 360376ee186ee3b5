"""Whether somebody stands before the mirror and means it: faces it, is near enough, and keeps still."""

import math
from collections import deque
from typing import Final

from vision.gestures.body import Body
from vision.gestures.smoothing import LowPass

_FACING: Final = 0.40  # signed span of the shoulders in torsos: about 50° to either side
_STILL_FACING: Final = 0.28  # once it faces: an arm before the chest hides a shoulder for a moment
_FACING_TIME_CONSTANT_S: Final = 0.2
_STILL_S: Final = 0.5
_STILL_WAY: Final = 0.30  # S within that time
_CLEAR_S: Final = 0.4
_FARTHEST: Final = (
    21.0  # the picture's longer side in S: 5 m for an adult with the cameras in use, 3 m for a child of six
)


class Composure:
    """Tells from frame to frame whether a person faces the mirror, near and still, and has for a moment."""

    def __init__(self) -> None:
        self._places: deque[tuple[float, float, float]] = deque()
        self._facing = LowPass(_FACING_TIME_CONSTANT_S)
        self._clear_since_s: float | None = None

    def reset(self) -> None:
        """Begin anew: nobody was seen for a while."""
        self._places.clear()
        self._facing = LowPass(_FACING_TIME_CONSTANT_S)
        self._clear_since_s = None

    def update(self, body: Body) -> bool:
        """Take in one frame and return whether gestures may be read."""
        self._places.append((body.at_s, body.place.x, body.place.y))
        while body.at_s - self._places[0][0] > _STILL_S:
            self._places.popleft()
        facing = self._facing.update(body.facing, body.at_s)
        is_facing_mirror = facing >= (_FACING if self._clear_since_s is None else _STILL_FACING)
        if not (is_facing_mirror and body.span <= _FARTHEST and self._way(body) < _STILL_WAY):
            self._clear_since_s = None
            return False
        if self._clear_since_s is None:
            self._clear_since_s = body.at_s
        return body.at_s - self._clear_since_s >= _CLEAR_S

    def _way(self, body: Body) -> float:
        """Return how far the chest has been from where it is now, in S."""
        here = (body.place.x, body.place.y)
        return max(math.dist(here, (x, y)) for _, x, y in self._places) / body.place.scale
