"""A synthetic arm that aims at places on a screen and sees where it points: its movements, errors and landmarks.

The model, not of any measured person: reaction; a first movement of minimum jerk (Flash and Hogan 1985) whose end
strays in proportion to its way, and corrections by what is seen, one after the other (Meyer et al. 1988). Lengths are
in S, the body's unit (vision/gestures/body.py), about 0.38 m of an adult.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tests.support.people.mesh import Floats
from vision.gestures.pointer import ZONE_BOTTOM, ZONE_INSIDE, ZONE_OUTSIDE, ZONE_TOP
from vision.gestures.poses import LANDMARKS, Landmark, Pose

_REACTION_S: Final = (0.30, 0.05)
_SEEING_S: Final = 0.25  # to see where a movement has led, and to answer
_SCREEN_DELAY_S: Final = 0.15  # from the hand to the pointer on the screen: search, filter, paint
_FIRST_S: Final = 0.30
_FIRST_S_PER_S: Final = 0.38  # a second for each length S of way, on top: 0.3 m in 0.6 s
_CORRECTION_S: Final = 0.28
_STRAY_ALONG: Final = 0.08  # of the way
_STRAY_ACROSS: Final = 0.04
_STRAY_LEAST: Final = 0.012  # S
_HANGING: Final = np.array([0.55, -1.45])
_SLOW_TIME_CONSTANT_S: Final = 0.35


@dataclass(frozen=True)
class Jitter:
    """How far a resting wrist's landmark strays from its line, rms in S: from frame to frame, and slowly."""

    quick: float
    slow: float


@dataclass
class _Movement:
    start_s: float
    end_s: float
    start: Floats
    goal: Floats

    def at(self, t_s: float) -> Floats:
        share = float(np.clip((t_s - self.start_s) / (self.end_s - self.start_s), 0.0, 1.0))
        return np.asarray(self.start + (self.goal - self.start) * share**3 * (10 - 15 * share + 6 * share**2))


class AimingArm:
    """One arm of somebody who looks at the pointer; places on the screen are (x, y) of the interaction zone, 0 to 1."""

    def __init__(self, chance: np.random.Generator, jitter: Jitter, *, is_right: bool) -> None:
        self._chance, self._jitter, self.is_right = chance, jitter, is_right
        self._gain = chance.normal(1.0, 0.05, 2)  # how well they know how far the pointer goes with the hand
        self._hand = _HANGING.copy()  # (outward, up) from the middle of the shoulders
        self._slow = np.zeros(2)
        self._last_s = 0.0
        self._movement: _Movement | None = None
        self._next_s = 0.0
        self._target: Floats | None = None
        self._pause_s = float(np.clip(chance.normal(*_REACTION_S), 0.15, 0.6))

    def aim(self, target: tuple[float, float], at_s: float) -> None:
        """Turn to another place, seen at `at_s`."""
        self._target = np.array(target)
        self._next_s = at_s + self._pause_s
        self._is_first = True

    def live(self, at_s: float, shown: tuple[float, float] | None, *, is_there: bool) -> Floats:
        """Return the wrist (outward, up) at `at_s`; `shown` is the pointer on the screen, `is_there`: on the target."""
        if self._movement is not None:
            self._hand = self._movement.at(at_s)
            if at_s >= self._movement.end_s:
                self._movement = None
                self._next_s = at_s + _SEEING_S + _SCREEN_DELAY_S
        elif self._target is not None and at_s >= self._next_s and not (is_there and not self._is_first):
            self._begin(at_s, shown)
        return self._seen(at_s)

    def _begin(self, at_s: float, shown: tuple[float, float] | None) -> None:
        assert self._target is not None
        wanted = self._wrist_at(self._target)
        if shown is not None:  # what is seen counts; the hand goes by the difference
            wanted = self._hand + (wanted - self._wrist_at(np.array(shown))) * self._gain
        way = wanted - self._hand
        length = float(np.linalg.norm(way))
        along = way / max(length, 1e-6)
        across = np.array([-along[1], along[0]])
        stray = self._chance.normal(0, 1, 2) * np.maximum(
            _STRAY_LEAST, np.array([_STRAY_ALONG, _STRAY_ACROSS]) * length
        )
        seconds = (
            _FIRST_S + _FIRST_S_PER_S * length if self._is_first else _CORRECTION_S + 0.5 * _FIRST_S_PER_S * length
        )
        goal = wanted + stray[0] * along + stray[1] * across
        self._movement = _Movement(at_s, at_s + seconds, self._hand.copy(), goal)
        self._is_first = False

    def _wrist_at(self, place: Floats) -> Floats:
        share = place[0] if self.is_right else 1 - place[0]
        return np.array(
            [ZONE_INSIDE + share * (ZONE_OUTSIDE - ZONE_INSIDE), ZONE_TOP + place[1] * (ZONE_BOTTOM - ZONE_TOP)]
        )

    def _seen(self, at_s: float) -> Floats:
        """Return the hand as the landmarks have it: with white noise, and with noise that comes and goes slowly."""
        kept = np.exp(-max(0.0, at_s - self._last_s) / _SLOW_TIME_CONSTANT_S)
        self._slow = kept * self._slow + self._chance.normal(0, 1, 2) * self._jitter.slow * np.sqrt(1 - kept**2)
        self._last_s = at_s
        return np.asarray(self._hand + self._slow + self._chance.normal(0, self._jitter.quick, 2))


def pose_with_wrist(wrist: Floats, *, is_right: bool) -> Pose:
    """Return the pose of somebody who faces the camera: a wrist (outward, up) from the chest in S, the other hangs."""
    scale, aspect = 0.13, 0.75  # heights of the picture: about 2 m away, upright format
    chest = np.array([aspect / 2, 0.38])
    places = {
        Landmark.NOSE: (0.0, 0.75),
        Landmark.LEFT_SHOULDER: (0.5, 0.0),
        Landmark.RIGHT_SHOULDER: (-0.5, 0.0),
        Landmark.LEFT_HIP: (0.3, -1.5),
        Landmark.RIGHT_HIP: (-0.3, -1.5),
    }
    for mine, to_picture_right in ((not is_right, 1.0), (is_right, -1.0)):  # a left arm is on the picture's right
        at = wrist if mine else _HANGING
        shoulder = np.array([0.5, 0.0])
        elbow = (shoulder + at) / 2 + (0.1, -0.25)
        names = (
            (Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST)
            if to_picture_right > 0
            else (Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST)
        )
        for name, (outward, up) in zip(names, (elbow, at), strict=True):
            places[name] = (float(outward) * to_picture_right, float(up))
    points = np.tile(chest, (LANDMARKS, 1))
    for name, (x, up) in places.items():
        points[name] = chest + scale * np.array([x, -up])
    return Pose(points, np.ones(LANDMARKS), aspect)
