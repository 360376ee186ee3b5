"""What the camera tells of a person's arms, without a picture: gestures, who drives, and what the camera can see."""

from enum import Enum


class Gesture(Enum):
    """Arm gestures of the vocabulary; left and right are the person's own."""

    RAISE_HAND = "raise_hand"
    EXTEND_LEFT = "extend_left"
    EXTEND_RIGHT = "extend_right"
    SWIPE_LEFT = "swipe_left"
    SWIPE_RIGHT = "swipe_right"
    BOTH_UP = "both_up"


class Engagement(Enum):
    """How far the person before the mirror has come; one person at most drives."""

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
