"""How far somebody has come through the door to the staff pages."""

from enum import Enum


class StaffState(Enum):
    """The staff pages are closed, ask for a PIN, or are open."""

    CLOSED = "closed"
    ASKING = "asking"
    OPEN = "open"
