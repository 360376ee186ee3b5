"""A person before the mirror who stands as they are told: arms for pictures of the screen, without a camera."""

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.domain.gestures import Engagement, Gesture, View
from ui.arms.gestures import GesturesViewModel

_FRAME_MS = 60


class ArmsPose(Protocol):
    """How they stand and what they do; as `Arms` of app/services/demonstration/scenes.py."""

    @property
    def engagement(self) -> Engagement:
        """How far they have come."""

    @property
    def view(self) -> View:
        """What the camera can see."""

    @property
    def joints(self) -> tuple[float, ...]:
        """The person, as PersonSeen.joints."""

    @property
    def aim(self) -> str:
        """The objectName of what they point at, "" for nothing."""

    @property
    def dwell(self) -> float:
        """How full its ring is to be, up to 1: chosen."""

    @property
    def is_edge(self) -> bool:
        """Whether they point at the foot of the page."""

    @property
    def gesture(self) -> Gesture | None:
        """The gesture just seen."""

    @property
    def hint(self) -> int:
        """Which hint is shown, 0 for none."""


class PosedArms(QObject):
    """Satisfies the view model's port; `reached` is told when the state to be shown is reached."""

    changed = Signal()
    pointer_changed = Signal()
    person_changed = Signal()
    gesture_seen = Signal(object)
    reached = Signal()

    def __init__(self, pose: ArmsPose, view_model: GesturesViewModel, window: QQuickWindow) -> None:
        """Have `view_model` follow this person; nothing is pointed at before `act`."""
        super().__init__()
        self._pose = pose
        self._view_model = view_model
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._frame)
        self.is_available = True
        self.engagement = pose.engagement
        self.view = pose.view
        self.joints = pose.joints
        self.pointer: tuple[float, float] | None = None
        self.pointer_frame_ns = 0
        view_model.follow(self)  # type: ignore[arg-type]

    def act(self) -> None:
        """Do what the pose says, then tell `reached`."""
        pose = self._pose
        if pose.gesture is not None:
            self.gesture_seen.emit(pose.gesture)
        if pose.aim:
            self._item(pose.aim).forceActiveFocus()  # a page scrolls to what is aimed at
        if pose.aim or pose.is_edge:
            self._timer.start()
        elif not pose.hint:
            self.reached.emit()
        else:
            self._view_model.hintChanged.connect(self._on_hint)
            self._on_hint()

    def _on_hint(self) -> None:
        if self._view_model.props.hint == self._pose.hint:
            QTimer.singleShot(_FRAME_MS * 15, self.reached.emit)

    def _frame(self) -> None:
        layer = self._item("arms")
        place = self._foot(layer) if self._pose.is_edge else self._middle(self._pose.aim)
        beyond, width = float(layer.property("beyond")), layer.width()
        top, bottom = float(layer.property("zoneTop")), float(layer.property("zoneBottom"))
        self.pointer = (
            (place.x() / width + beyond) / (1 + 2 * beyond),
            (place.y() - top) / (bottom - top),
        )
        self.pointer_frame_ns += 1
        self.pointer_changed.emit()
        is_full = self._view_model.props.progress >= self._pose.dwell or self._view_model.props.chosenCount > 0
        if is_full or self._pose.is_edge:
            self._timer.stop()
            QTimer.singleShot(0 if self._pose.dwell < 1 else _FRAME_MS * 8, self.reached.emit)

    def _foot(self, layer: QQuickItem) -> QPointF:
        foot = layer.property("foot")
        rect = foot if isinstance(foot, QRectF) else QRectF()
        return QPointF(rect.center().x(), rect.y() + rect.height() * 0.7)

    def _middle(self, name: str) -> QPointF:
        item = self._item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def _item(self, name: str) -> QQuickItem:
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.objectName() == name and item.isVisible():
                return item
            waiting += item.childItems()
        message = f"There is nothing called {name!r} to point at on this page."
        raise LookupError(message)
