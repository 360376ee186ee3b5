"""One file for whoever helps from afar, with nothing secret and nothing personal in it."""

from PySide6.QtCore import QObject, Signal


class SupportBundle(QObject):
    """Writes the bundle in the background."""

    written = Signal(str)
    """The path of a bundle that is complete."""
    failed = Signal(str)
    """Why there is none (a sentence for staff, in English)."""

    @property
    def is_writing(self) -> bool:
        """Whether one is being written."""
        raise NotImplementedError

    def write(self, path: str = "") -> None:
        """Write to `path`, or `support-DATE-TIME.zip` in the data directory; raise StaffClosed; one at a time."""
        raise NotImplementedError
