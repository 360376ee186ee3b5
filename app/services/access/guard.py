"""What the services ask about staff before they do something for them."""

from dataclasses import dataclass
from typing import Protocol


class Guard(Protocol):
    """Knows whether staff are there, and a second person where one is needed."""

    def require_open(self) -> None:
        """Raise StaffClosed unless the staff pages are open."""

    def require_confirmed(self) -> None:
        """Raise StaffClosed, or StaffUnconfirmed where a second person has not given their PIN."""


@dataclass(slots=True)
class WhoIsIn:
    """Who opened the staff pages: the door writes it, the audit log reads it."""

    label: str = ""
    """Label of the PIN in use; empty while the pages are closed."""
