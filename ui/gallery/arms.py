"""A person before the mirror who does as they are told: arms for pictures of the screen, without a camera."""

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.services.camera.gestures import GestureService
from ui.arms.gestures import GesturesViewModel
from ui.gallery.held import give, held
from ui.models.states import Arms

_FRAME_MS = 60


class Acting(QObject):
    """Does what a state's arms do; tells when what is to be shown is `reached`, or of what they point at in vain."""

    reached = Signal()
    missed = Signal(str)

    def __init__(self, arms: Arms, view_model: GesturesViewModel, window: QQuickWindow) -> None:
        """Have `view_model` follow this person; nothing is pointed at before `begin`."""
        super().__init__()
        self._arms = arms
        self._view_model = view_model
        self._window = window
        self._frames = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)
        self._gestures = held(
            GestureService,
            is_available=True,
            engagement=arms.engagement,
            view=arms.view,
            joints=arms.joints,
            pointer=None,
            pointer_frame_ns=0,
        )
        view_model.follow(self._gestures)

    def begin(self) -> None:
        """Do it, then tell `reached`."""
        arms = self._arms
        if arms.gesture is not None:
            self._gestures.gesture_seen.emit(arms.gesture)
        if arms.flaw is not None:
            self._gestures.swipe_missed.emit(arms.flaw)
        if arms.aim:
            item = self._item(arms.aim)
            if item is None:
                self.missed.emit(arms.aim)
                return
            item.forceActiveFocus()  # a page scrolls to what is aimed at
        if arms.aim or arms.is_edge:
            self._timer.start()
        elif not arms.hint:
            self.reached.emit()
        else:
            self._view_model.hintChanged.connect(self._on_hint)
            self._on_hint()

    def stop(self) -> None:
        """Point at nothing any more."""
        self._timer.stop()

    def _on_hint(self) -> None:
        if self._view_model.props.hint == self._arms.hint:
            QTimer.singleShot(_FRAME_MS * 15, self.reached.emit)

    def _frame(self) -> None:
        layer = self._item("arms")
        item = layer if self._arms.is_edge else self._item(self._arms.aim)
        if layer is None or item is None:
            self.stop()
            self.missed.emit(self._arms.aim)
            return
        place = self._foot(layer) if self._arms.is_edge else _middle(item)
        beyond, width = float(layer.property("beyond")), layer.width()
        top, bottom = float(layer.property("zoneTop")), float(layer.property("zoneBottom"))
        pointer = ((place.x() / width + beyond) / (1 + 2 * beyond), (place.y() - top) / (bottom - top))
        self._frames += 1
        give(self._gestures, pointer=pointer, pointer_frame_ns=self._frames)
        self._gestures.pointer_changed.emit()
        is_full = self._view_model.props.progress >= self._arms.dwell or self._view_model.props.chosenCount > 0
        if is_full or self._arms.is_edge:
            self._timer.stop()
            QTimer.singleShot(0 if self._arms.dwell < 1 else _FRAME_MS * 8, self.reached.emit)

    def _foot(self, layer: QQuickItem) -> QPointF:
        foot = layer.property("foot")
        rect = foot if isinstance(foot, QRectF) else QRectF()
        return QPointF(rect.center().x(), rect.y() + rect.height() * 0.7)

    def _item(self, name: str) -> QQuickItem | None:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name and item.isVisible():
                return item
            waiting += item.childItems()
        return None


def _middle(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
