"""State of the staff's door."""

from enum import Enum


class StaffState(Enum):
    """The staff pages are closed, ask for a PIN, or are open."""

    CLOSED = "closed"
    ASKING = "asking"
    OPEN = "open"
