"""What the figures of a stroke inward weigh when it is judged; made by `python -m bench.learned.swipes --write`.

Of each of vision/gestures/stroke.py's figures: its mean and spread over all examples, and the factor by which the
distance from the mean, in spreads, counts for a swipe (above zero) or against it.
"""

from collections.abc import Mapping
from typing import Final

BIAS: Final = -1.244
FIGURES: Final[Mapping[str, tuple[float, float, float]]] = {
    "way": (1.553, 0.429, 0.595),
    "end": (-0.23, 0.364, -0.761),
    "straightness": (0.877, 0.119, 1.512),
    "arc": (-0.129, 0.362, -1.698),
    "lift_start": (-0.911, 3.189, -0.272),
    "lift_end": (0.608, 2.861, -0.882),
    "turn": (-7.231, 12.753, 1.174),
    "pause": (0.287, 0.328, -0.908),
    "back_swing": (0.82, 0.512, -0.213),
    "rest_s": (0.064, 0.097, -0.432),
    "tall": (0.298, 0.187, -1.126),
    "swings": (0.608, 0.98, -1.567),
}
