"""Arms on the screen: who drives, where they point, what was seen of them, and what they are taught."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.gestures import Engagement, Gesture, SwipeFlaw, View
from app.domain.intents import Intent
from app.services.camera.gestures import GestureService
from app.services.session.session import SessionService
from ui.arms.figure import FigureFrame
from ui.arms.pointing import DWELL_S, Pointed, Pointing, Rect, snapped
from ui.arms.teaching import HintTimes, Teaching
from ui.frame.navigation import NavigationViewModel
from ui.frame.settings import SettingsViewModel
from ui.models.kinds import Kiosk, number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_MEANT = frozenset((Gesture.SWIPE_LEFT, Gesture.SWIPE_RIGHT, Gesture.BOTH_UP))
"""Gestures that mean something else than pointing: they end a dwell, and whoever makes them needs no teaching."""

_ACCESSIBLE_DWELL = 1.5
_INSET_MM = 24.0
_NS = 1e9


@dataclass(frozen=True, slots=True)
class ArmSettings:
    """What is set about arms; `byArm` outlasts the driving by `linger_s`, so that pages do not jump."""

    dwell_s: float = DWELL_S
    pixels_per_mm: float = 2.0
    linger_s: float = 4.0
    unchanged_ms: int = 150
    hints: HintTimes = field(default_factory=HintTimes)


@dataclass(frozen=True, slots=True)
class GesturesProps:
    """What QML sees.

    `able`: this mirror is to follow arms; `available`: it does. `pointerX`, `pointerY` in the driver's zone, 0 to 1;
    `atX`, `atY` where the pointer is drawn, in pixels; `target` is the index, of those given to `aim`, that is held, -1
    for none; `figure` x and y of 13 joints in a square of side 1.
    """

    able: bool = False
    available: bool = False
    engagement: int = number_of(Engagement.NOBODY)
    view: int = number_of(View.CLEAR)
    driving: bool = False
    byArm: bool = False
    pointing: bool = False
    pointerX: float = 0.0
    pointerY: float = 0.0
    figure: tuple[float, ...] = ()
    hint: int = int(Kiosk.Hint.Nothing)
    gestureName: str = ""
    gestureCount: int = 0
    atX: float = 0.0
    atY: float = 0.0
    progress: float = 0.0
    target: int = -1
    chosenCount: int = 0


@seen_by_qml
class GesturesViewModel(ViewModel):
    """Follows the arms of whoever drives; without a camera that follows arms nothing ever happens here.

    The page answers `aimed` with `aim`: it knows where its targets are. A dwell that is full is told as `intended`.
    """

    intended = Signal(object)
    """The Intent of a dwell: ACTIVATE, once the target held has the focus."""
    aimed = Signal()
    """The hand is seen at `pointerX`, `pointerY`, whether it moved or not."""

    pointed = Signal()
    """What is held is known; told before a dwell is."""

    hintChanged = Signal()

    props: GesturesProps

    def __init__(
        self,
        port: GestureService | None,
        *,
        session: SessionService,
        navigation: NavigationViewModel,
        settings: SettingsViewModel,
        arms: ArmSettings,
        clock_ns: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        """Follow `port`; `clock_ns` is monotonic."""
        super().__init__(GesturesProps(), parent)
        self._port: GestureService | None = None
        self._session = session
        self._settings = settings
        self._arms = arms
        self._clock_ns = clock_ns
        self._magnet = Pointing(arms.dwell_s, pixels_per_mm=arms.pixels_per_mm)
        self._teaching = Teaching(arms.hints)
        self._frame = FigureFrame()
        self._frame_ns = 0
        self._is_warned = False
        self._linger = self._timer(self._refresh)
        self._hints = self._timer(lambda: self._teach(self._teaching.go_on()))
        self._unchanged = self._timer(self._on_unchanged)
        session.started.connect(self._refresh)
        session.parted.connect(self._begin_anew)
        session.resumed.connect(self._begin_anew)
        session.ended.connect(self._on_session_ended)
        session.idle_changed.connect(self._on_idle_changed)
        navigation.pageNameChanged.connect(self._begin_anew)
        settings.accessibleChanged.connect(self._set_dwell)
        self._set_dwell()
        if port is not None:
            self.follow(port)

    def follow(self, port: GestureService) -> None:
        """Follow the arms that `port` tells of; there is one such service at most."""
        self._port = port
        port.changed.connect(self._refresh)
        port.pointer_changed.connect(self._follow_pointer)
        port.person_changed.connect(self._follow_person)
        port.gesture_seen.connect(self._on_gesture)
        port.swipe_missed.connect(self._on_swipe_missed)
        self._refresh()
        self._follow_person()

    @Slot(float, float, "QVariantList")
    def aim(self, x_px: float, y_px: float, sides: Sequence[float]) -> None:
        """Point from (`x_px`, `y_px`) at the targets: x, y, width and height of each, the upper ones last."""
        if not self.props.pointing:
            return
        targets = [Rect(*sides[start : start + 4]) for start in range(0, len(sides) - 3, 4)]
        pointed = self._magnet.move(x_px, y_px, self._clock_ns() / _NS, targets)
        self._apply(self._pointed_props(pointed, x_px, y_px, targets))
        self.pointed.emit()
        if pointed.fired:
            self._teach(self._teaching.act())
            self.intended.emit(Intent.ACTIVATE)

    def _pointed_props(self, pointed: Pointed, x: float, y: float, targets: Sequence[Rect]) -> GesturesProps:
        held = None if pointed.index is None else targets[pointed.index]
        if held is not None:
            x, y = snapped(x, y, held, _INSET_MM * self._arms.pixels_per_mm)
        return replace(
            self.props,
            atX=x,
            atY=y,
            target=-1 if pointed.index is None else pointed.index,
            progress=pointed.progress,
            chosenCount=self.props.chosenCount + pointed.fired,
        )

    @property
    def _is_used(self) -> bool:
        """Whether there is a shopper, who may be done and carry on by arm."""
        return self._session.is_active or self._session.is_parting

    def _refresh(self) -> None:
        """Take over who is there and who drives."""
        if self._port is None:
            return
        is_driving = self._port.engagement is Engagement.DRIVING
        was_by_arm, is_used = self.props.byArm, self._is_used
        if is_driving or not is_used:
            self._linger.stop()
        elif self.props.driving and was_by_arm:
            self._linger.start(round(self._arms.linger_s * 1000))
        by_arm = is_used and (is_driving or self._linger.isActive())
        self._apply(
            replace(
                self.props,
                able=True,
                available=self._port.is_available,
                engagement=number_of(self._port.engagement),
                view=number_of(self._port.view),
                driving=is_driving,
                byArm=by_arm,
            )
        )
        if by_arm is not was_by_arm:
            self._teach(self._teaching.drive(is_driving=by_arm))
        self._follow_pointer()

    def _follow_pointer(self) -> None:
        pointer = None if self._port is None else self._port.pointer
        if self._port is None or pointer is None or not self._is_used:
            self._unchanged.stop()
            self._magnet.lift(self._clock_ns() / _NS)
            self._apply(replace(self.props, pointing=False, target=-1, progress=0.0))
            return
        self._frame_ns = self._port.pointer_frame_ns
        self._unchanged.start(self._arms.unchanged_ms)
        x, y = pointer
        self._apply(replace(self.props, pointing=True, pointerX=x, pointerY=y))
        if self._teaching.is_waiting:
            self._teach(self._teaching.act())
        self.aimed.emit()

    def _on_unchanged(self) -> None:
        """Go on dwelling while frames come that show the hand exactly where it was."""
        if self._port is None or self._port.pointer_frame_ns == self._frame_ns:
            self._unchanged.start(self._arms.unchanged_ms)
            return
        self._follow_pointer()

    def _follow_person(self) -> None:
        if self._port is not None:
            self._apply(replace(self.props, figure=self._frame.fit(self._port.joints)))

    def _on_gesture(self, gesture: Gesture) -> None:
        if gesture in _MEANT:
            self._begin_anew()
            self._teach(self._teaching.act())
        count = self.props.gestureCount + 1
        self._apply(replace(self.props, gestureName=gesture.value, gestureCount=count))

    def _on_swipe_missed(self, flaw: SwipeFlaw) -> None:
        if self._teaching.may_correct and not self._is_warned:
            self._teach(self._teaching.correct(flaw))

    def _on_session_ended(self) -> None:
        self._teaching.forget()
        self._begin_anew()
        self._refresh()

    def _on_idle_changed(self) -> None:
        is_warned = self._session.idle_left_s is not None
        if is_warned is not self._is_warned:
            self._is_warned = is_warned
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._magnet.cancel()
        self._apply(replace(self.props, target=-1, progress=0.0))

    def _set_dwell(self) -> None:
        slower = _ACCESSIBLE_DWELL if self._settings.props.accessible else 1.0
        self._magnet.dwell_s = self._arms.dwell_s * slower

    def _teach(self, wait_s: float | None) -> None:
        if wait_s is None:
            self._hints.stop()
        else:
            self._hints.start(round(wait_s * 1000))
        self._apply(replace(self.props, hint=int(self._teaching.hint)))

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(act)
        return timer
