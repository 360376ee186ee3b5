"""The person whom the camera follows, fitted into a small square for a drawing of lines. Standard library only."""

import math
from collections.abc import Sequence
from typing import Final

UNITS: Final = 5.0
"""Side of the square in body units (about a shoulder's width)."""
CHEST: Final = (0.5, 0.42)
"""Where the middle of the shoulders is put."""

_JOINTS: Final = 13
_LEFT_SHOULDER, _RIGHT_SHOULDER, _LEFT_HIP, _RIGHT_HIP = 1, 2, 7, 8
_TORSO_SHARE: Final = 0.6
_MEMORY: Final = 0.8

Point = tuple[float, float]


class FigureFrame:
    """Fits joints as they come; remembers the person's size, so that a turn of the body does not make them grow."""

    def __init__(self) -> None:
        self._unit: float | None = None

    def fit(self, joints: Sequence[float]) -> tuple[float, ...]:
        """Return x and y of each joint in a square of side 1, -1 and -1 for one not seen; () without shoulders.

        `joints` as `PersonSeen.joints`: in heights of the picture, as in a mirror.
        """
        points = [_point(joints, index) for index in range(len(joints) // 2)]
        if len(points) != _JOINTS:
            self._unit = None
            return ()
        left, right = points[_LEFT_SHOULDER], points[_RIGHT_SHOULDER]
        if left is None or right is None:
            return ()
        chest = _middle(left, right)
        unit = math.dist(left, right)
        hips = points[_LEFT_HIP], points[_RIGHT_HIP]
        if hips[0] is not None and hips[1] is not None:
            unit = max(unit, _TORSO_SHARE * math.dist(chest, _middle(hips[0], hips[1])))
        if unit <= 0:
            return ()
        self._unit = unit if self._unit is None else _MEMORY * self._unit + (1 - _MEMORY) * unit
        return tuple(value for point in points for value in _placed(point, chest, self._unit))


def _point(joints: Sequence[float], index: int) -> Point | None:
    x, y = joints[2 * index], joints[2 * index + 1]
    return None if x < 0 and y < 0 else (x, y)


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _placed(point: Point | None, chest: Point, unit: float) -> Point:
    """Return the place in the square; what would lie outside is held at its edge."""
    if point is None:
        return -1.0, -1.0
    return tuple(  # type: ignore[return-value]
        min(1.0, max(0.0, middle + (value - centre) / unit / UNITS))
        for value, centre, middle in zip(point, chest, CHEST, strict=True)
    )
