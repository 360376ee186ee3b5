"""What the figures of a stroke inward weigh when it is judged; made by `python -m bench.learned.swipes --write`.

Of each of vision/gestures/stroke.py's figures: its mean and spread over all examples, and the factor by which the
distance from the mean, in spreads, counts for a swipe (above zero) or against it.
"""

from collections.abc import Mapping
from typing import Final

BIAS: Final = -1.221
FIGURES: Final[Mapping[str, tuple[float, float, float]]] = {
    "way": (1.236, 0.124, 0.935),
    "straightness": (0.857, 0.123, 1.497),
    "arc": (-0.155, 0.389, -1.797),
    "bow": (0.146, 0.136, -0.989),
    "lift_end": (0.869, 2.998, -1.07),
    "turn": (-8.669, 17.99, 1.008),
    "tall": (0.311, 0.21, -1.058),
    "swings": (0.488, 0.864, -1.534),
}
