"""Arm gestures as the rest of the program knows them: who drives, where they point, what their gestures mean."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.gestures import Engagement, Gesture, View
from app.domain.intents import Intent
from app.domain.scans import DeviceState, DeviceStatus
from app.runtime.logs.journal import Journal
from app.services.camera.handedness import RaisedHands
from app.services.session.session import SessionService
from vision.messages import GestureSeen, PersonSeen, PointerLost, PointerMoved, SwipeMissed, ViewChanged

_POINTING_COUNTS_EVERY_NS: Final = 1_000_000_000

_INTENTS: Final = {Gesture.RAISE_HAND: Intent.WAKE, Gesture.BOTH_UP: Intent.BACK}
_SWIPES: Final = {Gesture.SWIPE_LEFT: Intent.NEXT, Gesture.SWIPE_RIGHT: Intent.PREVIOUS}
_OTHER_WAY: Final = {Intent.NEXT: Intent.PREVIOUS, Intent.PREVIOUS: Intent.NEXT}


class GestureService(QObject):
    """Engagement, pointer and gestures of the one person who drives. Without a working camera there is nobody.

    Everything an arm does is a sign of the shopper. On a mirror at rest a gesture wakes it and does nothing else, and
    pointing alone does not wake it, so that whoever has just ended their session by pointing does not begin another.
    While the screen asks whether somebody is still there, the first sign answers and does nothing else.
    """

    changed = Signal()
    """Availability, engagement or view."""
    pointer_changed = Signal()
    person_changed = Signal()
    gesture_seen = Signal(object)
    """The Gesture, whatever came of it."""
    swipe_missed = Signal(object)
    """The SwipeFlaw of a movement that nearly was a swipe, made by who drives a mirror that is used."""
    intended = Signal(object)
    """The Intent of a gesture."""

    def __init__(
        self,
        camera_said: SignalInstance,
        camera_status: SignalInstance,
        *,
        journal: Journal,
        is_right_to_left: Callable[[], bool],
        activity: SessionService,
        parent: QObject | None = None,
    ) -> None:
        """Follow a camera's messages (vision.messages) and its DeviceStatus."""
        super().__init__(parent)
        self._journal = journal
        self._is_right_to_left = is_right_to_left
        self._activity = activity
        self._is_camera_ready = False
        self._is_looked_for = False
        self._engagement = Engagement.NOBODY
        self._view = View.CLEAR
        self._pointer: tuple[float, float] | None = None
        self._pointer_frame_ns = 0
        self._pointing_counted_ns = 0
        self._joints: tuple[float, ...] = ()
        self._raised_hands = RaisedHands()
        camera_said.connect(self._on_message)
        camera_status.connect(self._follow_camera)

    @property
    def is_available(self) -> bool:
        """Whether the camera works and persons have been looked for in its pictures: the pose model may not work."""
        return self._is_camera_ready and self._is_looked_for

    @property
    def engagement(self) -> Engagement:
        """How far the person before the mirror has come."""
        return self._engagement

    @property
    def view(self) -> View:
        """What the camera can see of the place before the mirror."""
        return self._view

    @property
    def looks_mirrored(self) -> bool:
        """Whether most people seem to begin with their left hand: `camera.mirrored` is set wrongly then."""
        return self._raised_hands.look_mirrored

    @property
    def pointer(self) -> tuple[float, float] | None:
        """Where the driver points: x from 0 (left, as in a mirror) to 1, y from 0 (top) to 1; None for nowhere."""
        return self._pointer

    @property
    def pointer_frame_ns(self) -> int:
        """When the frame of the present pointer was taken (monotonic)."""
        return self._pointer_frame_ns

    @property
    def joints(self) -> tuple[float, ...]:
        """The person followed, as `PersonSeen.joints`; empty for nobody."""
        return self._joints

    def _on_message(self, message: object) -> None:
        match message:
            case PointerMoved():
                self._point(message)
            case PersonSeen():
                self._follow_person(message)
            case GestureSeen():
                self._on_gesture(message)
            case SwipeMissed():
                if self._engagement is Engagement.DRIVING and self._activity.is_active:
                    self.swipe_missed.emit(message.flaw)
            case PointerLost():
                self._set_pointer(None)
            case ViewChanged():
                self._set_view(message.view)

    def _follow_camera(self, status: DeviceStatus) -> None:
        is_ready = status.state is DeviceState.READY
        if is_ready is self._is_camera_ready:
            return
        self._is_camera_ready = is_ready
        self._set_engagement(Engagement.NOBODY)
        self.changed.emit()
        self._set_pointer(None)
        self._set_joints(())

    def _set_view(self, view: View) -> None:
        """Set what the camera can see; each process sends it at its start, so it is kept when a camera is lost."""
        if view is self._view and self._is_looked_for:
            return
        if view is not self._view:
            self._journal.write("view", state=view.value)
        self._view, self._is_looked_for = view, True
        self.changed.emit()

    def _point(self, message: PointerMoved) -> None:
        if self._activity.is_active and message.frame_ns - self._pointing_counted_ns >= _POINTING_COUNTS_EVERY_NS:
            self._pointing_counted_ns = message.frame_ns
            self._activity.touch()
        self._pointer_frame_ns = message.frame_ns
        self._set_pointer((message.x, message.y))

    def _follow_person(self, message: PersonSeen) -> None:
        if message.engagement is not self._engagement:
            has_let_go = self._engagement is Engagement.DRIVING
            if message.engagement is Engagement.DRIVING:
                self._raised_hands.add(message.joints)
            self._set_engagement(message.engagement)
            self.changed.emit()
            if has_let_go:
                self._set_pointer(None)
        self._set_joints(message.joints)

    def _on_gesture(self, message: GestureSeen) -> None:
        self._journal.write(
            "gesture_seen",
            gesture=message.gesture.value,
            confidence=round(message.confidence, 3),
            frame_ns=message.frame_ns,
        )
        self.gesture_seen.emit(message.gesture)
        if not self._activity.is_active:
            self.intended.emit(Intent.WAKE)
            return
        was_asked = self._activity.idle_left_s is not None
        self._activity.touch()
        intent = self._intent(message.gesture)
        if intent is not None and not was_asked:
            self.intended.emit(intent)

    def _intent(self, gesture: Gesture) -> Intent | None:
        """Return what a gesture asks for; a swipe pulls the page the way the hand goes, in every script."""
        intent = _SWIPES.get(gesture)
        if intent is None:
            return _INTENTS.get(gesture)
        return _OTHER_WAY[intent] if self._is_right_to_left() else intent

    def _set_engagement(self, engagement: Engagement) -> None:
        if engagement is not self._engagement:
            self._engagement = engagement
            self._journal.write("engagement", state=engagement.value)

    def _set_pointer(self, pointer: tuple[float, float] | None) -> None:
        if pointer != self._pointer:
            self._pointer = pointer
            self.pointer_changed.emit()

    def _set_joints(self, joints: tuple[float, ...]) -> None:
        if joints != self._joints:
            self._joints = joints
            self.person_changed.emit()
