"""The figure of lines that shows a person what the camera makes of them: joints in mirror space, and no more."""

from typing import Final

from vision.gestures.poses import Pose

_MIN_VISIBILITY: Final = 0.3
_JOINTS: Final = (0, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28)
"""Nose, then shoulders, elbows, wrists, hips, knees and ankles, each pair left first."""


def joints(pose: Pose | None) -> tuple[float, ...]:
    """Return x and y of 13 joints as `PersonSeen` tells them, -1, -1 for an unseen one; nothing without a person."""
    if pose is None:
        return ()
    values: list[float] = []
    for index in _JOINTS:
        x, y = pose.aspect - float(pose.points[index, 0]), float(pose.points[index, 1])
        is_seen = pose.visibility[index] >= _MIN_VISIBILITY and 0 <= x <= pose.aspect and 0 <= y <= 1
        values += (round(x, 3), round(y, 3)) if is_seen else (-1.0, -1.0)
    return tuple(values)
