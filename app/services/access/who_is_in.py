"""Who of the staff is in, for services that are built before the door."""

from dataclasses import dataclass


@dataclass(slots=True)
class WhoIsIn:
    """Who opened the staff pages: the door writes it, the audit log reads it."""

    label: str = ""
    """Label of the PIN in use; empty while the pages are closed."""
