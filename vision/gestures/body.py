"""From landmarks to a body in its own measure: what all rules of gestures are written in.

All lengths are in S, the body's own unit: the larger of shoulder width and 0.6 of the torso's length, low-passed. A
turned body or a hidden hip changes one of the two, hardly ever both. Here, and nowhere else, the camera's view becomes
a mirror's: x to the person's right.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.gestures import Arm
from vision.gestures.observation import Place
from vision.gestures.poses import Landmark, Pose
from vision.gestures.smoothing import LowPass

_SCALE_TIME_CONSTANT_S: Final = 0.7
_TORSO_SHARE: Final = 0.6
_MIN_SCALE: Final = 0.01  # heights of the picture
_MIN_SHOULDER_VISIBILITY: Final = 0.5
_SPIN: Final = 0.35  # of the torso's length
_SPIN_S: Final = 0.3
_EDGE: Final = 0.12  # S: about half a hand
_ASIDE: Final = 0.8  # S from the middle of the picture

Vector = tuple[float, float]

_LANDMARKS: Final = {
    Arm.LEFT: (Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST),
    Arm.RIGHT: (Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST),
}
_OUTWARD: Final = {Arm.LEFT: -1.0, Arm.RIGHT: 1.0}


@dataclass(frozen=True, slots=True)
class ArmPose:
    """One arm, in S.

    `wrist` and `elbow` are (outward, up) from the own shoulder, `from_chest` is the wrist's (right, up) from the middle
    of the shoulders, `from_nose` its distance to the nose; `straightness` is 1 for a straight arm, `visibility` 0 to 1
    how surely the wrist is seen. `is_cut_off`: the person stands well to this side, the wrist is at its edge or beyond.
    """

    wrist: Vector
    elbow: Vector
    from_chest: Vector
    from_nose: float
    straightness: float
    visibility: float
    is_cut_off: bool

    @property
    def elevation_rad(self) -> float:
        """The angle of the line from shoulder to wrist, up from outward; beyond a right angle it leans inward."""
        return math.atan2(self.wrist[1], self.wrist[0])


@dataclass(frozen=True, slots=True)
class Body:
    """A person in one frame. `facing` is the shoulders' span, positive towards the mirror, as a share of the torso.

    `place` is where they stand; `nose` is (right, up) from the middle of the shoulders in S; `span` is the picture's
    longer side in S.
    """

    at_s: float
    place: Place
    facing: float
    nose: Vector
    span: float
    arms: Mapping[Arm, ArmPose]


class BodyMeasure:
    """Turns poses of one person into bodies; keeps their scale from frame to frame."""

    def __init__(self) -> None:
        self._scale = LowPass(_SCALE_TIME_CONSTANT_S)
        self._last: Body | None = None

    def reset(self) -> None:
        """Forget the scale: another person."""
        self._scale = LowPass(_SCALE_TIME_CONSTANT_S)
        self._last = None

    def measure(self, pose: Pose, at_s: float) -> Body | None:
        """Return the body at `at_s`, or None where its shoulders are not surely seen, or seem to spin.

        Nobody's chest turns round within a frame: the model has confused the sides, and every joint with them.
        """
        visibility = pose.visibility
        if min(visibility[Landmark.LEFT_SHOULDER], visibility[Landmark.RIGHT_SHOULDER]) < _MIN_SHOULDER_VISIBILITY:
            return None
        left, right = (_mirrored(pose, index) for index in (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER))
        left_hip, right_hip = (_mirrored(pose, index) for index in (Landmark.LEFT_HIP, Landmark.RIGHT_HIP))
        chest = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
        hips = ((left_hip[0] + right_hip[0]) / 2, (left_hip[1] + right_hip[1]) / 2)
        torso = max(math.dist(chest, hips), _MIN_SCALE)
        facing = (right[0] - left[0]) / torso
        last = self._last
        if last is not None and at_s - last.at_s < _SPIN_S and abs(facing - last.facing) > _SPIN:
            return None
        scale = self._scale.update(max(math.dist(left, right), _TORSO_SHARE * torso, _MIN_SCALE), at_s)
        nose = _mirrored(pose, Landmark.NOSE)
        arms = {arm: _arm(pose, arm, chest, nose, scale) for arm in Arm}
        self._last = Body(
            at_s,
            Place(chest[0], chest[1], scale),
            facing,
            ((nose[0] - chest[0]) / scale, (chest[1] - nose[1]) / scale),
            max(1.0, pose.aspect) / scale,
            arms,
        )
        return self._last


def _arm(pose: Pose, arm: Arm, chest: Vector, nose: Vector, scale: float) -> ArmPose:
    shoulder, elbow, wrist = (_mirrored(pose, index) for index in _LANDMARKS[arm])
    outward = _OUTWARD[arm]
    path = math.dist(shoulder, elbow) + math.dist(elbow, wrist)
    return ArmPose(
        wrist=(outward * (wrist[0] - shoulder[0]) / scale, (shoulder[1] - wrist[1]) / scale),
        elbow=(outward * (elbow[0] - shoulder[0]) / scale, (shoulder[1] - elbow[1]) / scale),
        from_chest=((wrist[0] - chest[0]) / scale, (chest[1] - wrist[1]) / scale),
        from_nose=math.dist(wrist, nose) / scale,
        straightness=math.dist(shoulder, wrist) / path if path else 0.0,
        visibility=float(pose.visibility[_LANDMARKS[arm][2]]),
        is_cut_off=outward * (chest[0] - pose.aspect / 2) > _ASIDE * scale
        and outward * (wrist[0] - pose.aspect / 2) > pose.aspect / 2 - _EDGE * scale,
    )


def _mirrored(pose: Pose, index: Landmark) -> Vector:
    x, y = pose.points[index]
    return pose.aspect - float(x), float(y)
