"""What the shopper wants, by gesture, key or remote."""

from enum import Enum


class Intent(Enum):
    """Commands every page understands."""

    WAKE = "wake"
    NEXT = "next"
    PREVIOUS = "previous"
    ACTIVATE = "activate"
    BACK = "back"
    HOME = "home"
