"""What follows for the screen from where it stands."""

from enum import Enum


class Rest(Enum):
    """How a mirror looks that nobody uses."""

    PICTURE = "picture"
    """A picture of the collection, and what to do."""

    HOOK = "hook"
    """A mirror and nothing else: a hanger at the side of the hook, and that no camera looks."""

    SHOW_WINDOW = "show_window"
    """Pictures of the collection over the whole screen, for those who pass by."""
