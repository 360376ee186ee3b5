"""What the camera reports of a person's arms, without a picture: gestures, who drives, and what is in view."""

from enum import Enum


class Gesture(Enum):
    """Arm gestures of the vocabulary; left and right are the person's own."""

    RAISE_HAND = "raise_hand"
    EXTEND_LEFT = "extend_left"
    EXTEND_RIGHT = "extend_right"
    SWIPE_LEFT = "swipe_left"
    SWIPE_RIGHT = "swipe_right"
    BOTH_UP = "both_up"


class SwipeFlaw(Enum):
    """What kept a movement that nearly was a swipe from being one."""

    TOO_SHORT = "too_short"
    TOO_SLOW = "too_slow"
    TOO_LOW = "too_low"
    OUTWARD = "outward"  # away from the body's middle, where it would have to be wide and high


class Engagement(Enum):
    """Whether the person before the mirror is followed, ready, or drives; one at most drives."""

    NOBODY = "nobody"
    PRESENT = "present"  # somebody is seen, who does not face the mirror, walks, or is too far away
    READY = "ready"  # faces the mirror and stands still: a raised hand would engage
    DRIVING = "driving"


class View(Enum):
    """What the camera can see of the place before the mirror."""

    CLEAR = "clear"
    TOO_DARK = "too_dark"
    COVERED = "covered"


class Arm(Enum):
    """One of the person's own arms."""

    LEFT = "left"
    RIGHT = "right"
