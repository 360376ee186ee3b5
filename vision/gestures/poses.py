"""A person as the pose model sees them: 33 landmarks of one frame, in units that do not depend on its size."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]

LANDMARKS: Final = 33


class Landmark(IntEnum):
    """Those of BlazePose's 33 landmarks that are used; left and right are the person's own."""

    NOSE = 0
    LEFT_EYE = 2
    RIGHT_EYE = 5
    LEFT_EAR = 7
    RIGHT_EAR = 8
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_INDEX = 19
    RIGHT_INDEX = 20
    LEFT_HIP = 23
    RIGHT_HIP = 24


@dataclass(frozen=True, slots=True)
class Pose:
    """One person in one frame, as a camera sees them: not mirrored, left and right are the person's own.

    `points` (33, 2): x to the right and y down, both in heights of the picture, from its top left corner; a landmark
    outside the picture is an estimate. `visibility` (33,): 0 to 1, how surely each is seen. `aspect` is the picture's
    width in heights.
    """

    points: Points
    visibility: Points
    aspect: float

    def mirrored(self) -> "Pose":
        """Return the person read from a mirror image: x turned round, left and right exchanged."""
        points = self.points[_EXCHANGED].copy()
        points[:, 0] = self.aspect - points[:, 0]
        return Pose(points, self.visibility[_EXCHANGED], self.aspect)


_EXCHANGED: Final = np.array(
    [0, 4, 5, 6, 1, 2, 3, 8, 7, 10, 9] + [index + (1 if index % 2 else -1) for index in range(11, LANDMARKS)],
    dtype=np.intp,
)
"""BlazePose's numbers with left and right exchanged: 0 nose, 1–3 and 4–6 eyes, 7, 8 ears, 9, 10 mouth, then pairs."""
