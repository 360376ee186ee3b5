"""The discreet way in for staff: holding the top corner where lines of text begin, for as long as configured."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QSinglePointEvent, QTouchEvent, QWindow

_Type = QEvent.Type
_MOUSE = frozenset((_Type.MouseButtonPress, _Type.MouseMove, _Type.MouseButtonRelease, _Type.MouseButtonDblClick))
_TOUCH = frozenset((_Type.TouchBegin, _Type.TouchUpdate, _Type.TouchEnd, _Type.TouchCancel))
_BEGINS = frozenset((_Type.MouseButtonPress, _Type.MouseButtonDblClick, _Type.TouchBegin))
_ENDS = frozenset((_Type.MouseButtonRelease, _Type.TouchEnd, _Type.TouchCancel))
CORNER_MM = 20.0


@dataclass(frozen=True, slots=True)
class Corner:
    """Where and how long: a square of `side_px` in the top corner, held for `hold_s`."""

    side_px: float
    hold_s: float


class StaffCorner(QObject):
    """Event filter for the window that keeps what is pressed in the corner from everybody else until it is let go.

    Held long enough it calls `ask`; let go sooner it goes on as the tap that it was, so that nothing beneath is dead. A
    finger that leaves the corner, or a second one, is neither. An arm presses nothing, so it cannot hold the corner.
    """

    def __init__(
        self,
        corner: Corner,
        *,
        ask: Callable[[], None],
        is_wanted: Callable[[], bool],
        is_right_to_left: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`is_wanted` tells whether there is a door to ask at, which there is not while staff are there."""
        super().__init__(parent)
        self._corner = corner
        self._is_wanted = is_wanted
        self._is_right_to_left = is_right_to_left
        self._ask = ask
        self._window: QWindow | None = None
        self._pressed_at: QPointF | None = None
        self._is_held = self._is_replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(corner.hold_s * 1000))
        self._timer.timeout.connect(self._on_held)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return whether the event is kept from the window."""
        kind = event.type()
        if self._is_replaying or not (kind in _MOUSE or kind in _TOUCH) or not isinstance(watched, QWindow):
            return False
        place, points = _place_of(event)
        if self._pressed_at is None:
            if kind not in _BEGINS or points != 1 or not self._is_wanted() or not self._is_within(watched, place):
                return False
            self._window, self._pressed_at, self._is_held = watched, place, False
            self._timer.start()
        elif kind in _ENDS:
            self._let_go(is_tap=kind is not _Type.TouchCancel and points == 1)
        elif points != 1 or not self._is_within(watched, place):
            self._timer.stop()
            self._is_held = True  # it is no tap any more either
        event.accept()
        return True

    def _is_within(self, window: QWindow, place: QPointF) -> bool:
        x = window.width() - place.x() if self._is_right_to_left() else place.x()
        return 0 <= x < self._corner.side_px and 0 <= place.y() < self._corner.side_px

    def _on_held(self) -> None:
        self._is_held = True
        self._ask()

    def _let_go(self, *, is_tap: bool) -> None:
        window, place, is_held = self._window, self._pressed_at, self._is_held
        self._timer.stop()
        self._window = self._pressed_at = None
        if not is_tap or is_held or window is None or place is None:
            return
        self._is_replaying = True
        try:
            for kind, held in (
                (_Type.MouseButtonPress, Qt.MouseButton.LeftButton),
                (_Type.MouseButtonRelease, Qt.MouseButton.NoButton),
            ):
                tap = QMouseEvent(
                    kind,
                    place,
                    QPointF(window.mapToGlobal(place)),
                    Qt.MouseButton.LeftButton,
                    held,
                    Qt.KeyboardModifier.NoModifier,
                )
                QCoreApplication.sendEvent(window, tap)
        finally:
            self._is_replaying = False


def _place_of(event: QEvent) -> tuple[QPointF, int]:
    """Return where it is in the window, and how many fingers there are."""
    if isinstance(event, QTouchEvent):
        points: list[QEventPoint] = event.points()
        return (points[0].position() if points else QPointF(-1, -1)), len(points)
    if isinstance(event, QSinglePointEvent):
        return event.position(), 1
    return QPointF(-1, -1), 0
