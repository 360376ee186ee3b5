"""What the figures of a stroke inward weigh when it is judged; made by `python -m bench.learned.swipes --write`.

Of each of vision/gestures/stroke.py's figures: its mean and spread over all examples, and the factor by which the
distance from the mean, in spreads, counts for a swipe (above zero) or against it.
"""

from collections.abc import Mapping
from typing import Final

BIAS: Final = -1.35
FIGURES: Final[Mapping[str, tuple[float, float, float]]] = {
    "way": (1.232, 0.128, 0.91),
    "straightness": (0.865, 0.107, 1.16),
    "arc": (-0.129, 0.362, -1.864),
    "bow": (0.139, 0.118, -1.275),
    "lift_end": (0.608, 2.861, -0.969),
    "turn": (-7.231, 12.753, 0.824),
    "tall": (0.298, 0.187, -0.879),
    "swings": (0.608, 0.98, -1.807),
}
