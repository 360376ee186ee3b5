"""The camera as staff see it: from its messages alone, counted while the page is open."""

from PySide6.QtCore import QObject, Signal

from app.domain.camera_figures import CameraFigures, CodeCount, GestureCount
from app.domain.gestures import Engagement


class CameraPage(QObject):
    """Counts gestures and codes from `open` to `close`; what they mean for shoppers stays elsewhere."""

    changed = Signal()
    """Figures, about once a second."""
    counted = Signal()
    """A gesture or a code."""
    person_changed = Signal()

    @property
    def figures(self) -> CameraFigures:
        """State, rates, light and memory."""
        raise NotImplementedError

    @property
    def gestures(self) -> tuple[GestureCount, ...]:
        """Every gesture there is, with its count."""
        raise NotImplementedError

    @property
    def codes(self) -> tuple[CodeCount, ...]:
        """Kinds of code that were read, the latest first."""
        raise NotImplementedError

    @property
    def engagement(self) -> Engagement:
        """How far the person before the mirror has come."""
        raise NotImplementedError

    @property
    def joints(self) -> tuple[float, ...]:
        """The person followed, as `GestureService.joints`; empty for nobody."""
        raise NotImplementedError

    @property
    def pointer(self) -> tuple[float, float] | None:
        """Where the person points, as `GestureService.pointer`."""
        raise NotImplementedError

    @property
    def is_open(self) -> bool:
        """Whether counting goes on."""
        raise NotImplementedError

    def open(self) -> None:
        """Begin to count, from nothing."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop counting and forget."""
        raise NotImplementedError
