"""Every touch, click and key is a sign of the shopper; the one that wakes the mirror does nothing else."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer

_BEGINS = frozenset((QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress, QEvent.Type.Wheel))
_GOES_ON = frozenset((QEvent.Type.MouseMove, QEvent.Type.TouchUpdate))
_ENDS = frozenset(
    (QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.KeyRelease)
)
_INPUT = _BEGINS | _GOES_ON | _ENDS | {QEvent.Type.MouseButtonDblClick}


class Activity(Protocol):
    """Where the shopper's signs are told (the session service)."""

    @property
    def is_active(self) -> bool:
        """Whether somebody is using the mirror."""

    @property
    def is_asked(self) -> bool:
        """Whether the shopper is asked whether they are still there, or may carry on."""

    def touch(self) -> None:
        """Note that the shopper did something."""


class IdleFilter(QObject):
    """Event filter for the window: all input passes through it before any item gets it, and little else does.

    It may be installed on the application as well, where it costs more, because every event of every object is shown
    to it; there too it looks at windows only, so that nothing is counted twice.

    While the shopper is asked something, what asks gets the input, because its own buttons decide between going on and
    ending; once that is over, whatever it was has answered: that somebody is still there, or is there anew.
    """

    def __init__(self, activity: Activity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activity = activity
        self._is_waking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is kept from the window."""
        kind = event.type()
        if kind not in _INPUT or not watched.isWindowType():
            return False
        if kind in _BEGINS:
            self._is_waking = not (self._activity.is_active or self._activity.is_asked)
        if self._is_waking:
            event.accept()  # an unaccepted touch would come again as mouse events
            if kind in _BEGINS:
                self._activity.touch()
            return True
        self._note(kind)
        return False

    def _note(self, kind: QEvent.Type) -> None:
        if self._activity.is_asked:
            if kind in _ENDS:
                QTimer.singleShot(0, self, self._answer)
        elif self._activity.is_active and kind is not QEvent.Type.MouseMove:
            self._activity.touch()  # not active: hovering, or the end of what has just ended the session

    def _answer(self) -> None:
        if self._activity.is_asked:
            self._activity.touch()
