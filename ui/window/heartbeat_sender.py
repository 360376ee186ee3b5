"""The window's sign of life to the parent that watches over it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from app.runtime.process.heartbeat import Beat, OpenPage, Order, OrderKind, ParentLink, resident_mb
from app.services.kiosk import KioskServices
from ui.window.painted import PaintedReporter, Presentation

_BEAT_MS = 1000
_PROBE_BEATS = 10
_PROBE_BEATS_IN_USE = 2


class HeartbeatSender(QObject):
    """Beats once a second on the GUI thread, so that a loop that stands still is silent.

    A page at rest paints nothing, which is no sign of death. So a frame is asked for now and then (every 2 s in use,
    every 10 s else), and one is due from then until it has been swapped, or while a page is waited for. A window that
    is not exposed (hidden, covered, its screen asleep under Wayland) is asked for none: there none would come.
    """

    stop_asked = Signal()
    """The parent wants an orderly end."""
    restart_asked = Signal()
    """The parent wants to start the window anew when nobody uses it."""
    reopen_asked = Signal(object)
    """The OpenPage that a shopper had before an earlier window died."""

    _ordered = Signal(object)

    def __init__(
        self,
        link: ParentLink,
        services: KioskServices,
        window: QQuickWindow,
        painted: PaintedReporter,
        *,
        open_page: Callable[[], OpenPage | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._services = services
        self._window = window
        self._painted = painted
        self._open_page = open_page
        self._page = ""
        self._frames = 0
        self._beats_to_probe = 0
        self._probe: Presentation | None = None
        painted.page_painted.connect(self._on_page_painted)
        for over in (services.session.parted, services.session.ended):
            over.connect(self._beat)  # what was open is opened for nobody any more
        self._ordered.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat, and to hear the parent's orders."""
        self._link.deliver_to(self._ordered.emit)
        self._timer.start()
        self._beat()

    def stop(self) -> None:
        """Beat no more; ending in order takes no longer than the parent waits."""
        self._link.deliver_to(None)
        self._timer.stop()
        self._withdraw()

    @property
    def frame_is_due(self) -> bool:
        """Whether a frame has been asked for and has not been painted yet."""
        return self._window.isExposed() and (self._probe is not None or self._painted.is_waiting)

    def _beat(self) -> None:
        if not self._window.isExposed():
            self._withdraw()
            self._beats_to_probe = 0
        elif self._probe is None:
            self._beats_to_probe -= 1
            if self._beats_to_probe <= 0:
                self._ask_for_frame()
        camera = self._services.camera
        heard = None if camera is None else camera.heartbeat
        self._link.send(
            Beat(
                frames=self._frames,
                frame_due=self.frame_is_due,
                rss_mb=round(resident_mb(), 1),
                page=self._page,
                vision="" if camera is None else camera.status.state.value,
                vision_mb=0.0 if heard is None else round(heard.resident_mb, 1),
                open=self._open_page(),
            )
        )

    def _ask_for_frame(self) -> None:
        self._beats_to_probe = _PROBE_BEATS_IN_USE if self._services.session.is_active else _PROBE_BEATS
        self._probe = Presentation(self._window, self)
        self._probe.presented.connect(self._on_probe_presented)

    @Slot()
    def _on_probe_presented(self) -> None:
        self._frames += 1
        self._withdraw()

    def _withdraw(self) -> None:
        probe, self._probe = self._probe, None
        if probe is not None:
            probe.presented.disconnect(self._on_probe_presented)
            probe.deleteLater()

    @Slot(str, str)
    def _on_page_painted(self, page: str, _gtin: str) -> None:
        self._frames += 1
        self._page = page
        self._beat()  # what is open is known at once, and a recovery page makes room

    @Slot(object)
    def _obey(self, order: Order) -> None:
        match order.kind:
            case OrderKind.STOP:
                self.stop_asked.emit()
            case OrderKind.RESTART_WHEN_IDLE:
                self.restart_asked.emit()
            case OrderKind.REOPEN:
                self.reopen_asked.emit(order.open)
