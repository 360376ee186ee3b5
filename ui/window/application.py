"""The program with a window: Qt's application, the services, the view models and Main.qml, in order and back."""

import logging
import os
import signal
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from types import FrameType

from PySide6.QtCore import QObject, QSize, QSocketNotifier, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from app.domain.errors import PsycheError
from app.domain.intents import Intent
from app.domain.staff import StaffState
from app.runtime.process.heap import collect_from_now_on, give_back_free_memory
from app.runtime.process.heartbeat import EXIT_RESTART, ParentLink
from app.services.kiosk import KioskServices
from ui.frame.display import Panel
from ui.frame.inputs import Inputs
from ui.frame.navigation_rules import NavigationTimes, Reached
from ui.input.idle_filter import IdleFilter
from ui.input.input_bridge import InputBridge
from ui.input.staff_attention import StaffAttention
from ui.input.staff_corner import CORNER_MM, Corner, StaffCorner
from ui.input.wedge_filter import WedgeFilter
from ui.tray.placing import TRAY_SIZE, places
from ui.window.containment import Containment
from ui.window.focus_reporter import FocusReporter
from ui.window.heartbeat_sender import HeartbeatSender
from ui.window.kiosk import KioskSettings, KioskViewModel
from ui.window.remote_picture import RemotePicture
from ui.window.reopening import open_page, reopen
from ui.window.shell import create_engine, destroy_engine, load_tray

_log = logging.getLogger(__name__)

_RENDERING = {
    # Icons are few: by default the texture they share is as large as the window, rounded up (16 MB; 64 on 4K).
    "QSG_ATLAS_WIDTH": "1024",
    "QSG_ATLAS_HEIGHT": "1024",
    # Flat pages without turned clips need neither; they would be as large as the window and cleared with each frame.
    "QSG_NO_DEPTH_BUFFER": "1",
    "QSG_NO_STENCIL_BUFFER": "1",
}
_RELEASED_WITHIN_MS = 1000
_LOADED_MS = 4000  # the first picture has been there for a while


@dataclass(frozen=True, slots=True)
class Screen:
    """How the mirror is to be shown; `window_size` in pixels, None takes the whole screen.

    With `has_tray` the tray of a simulated reader stands by it, for which the mirror leaves room.
    """

    window_size: tuple[int, int] | None = None
    is_fullscreen: bool = True
    has_tray: bool = False


class Mirror(QObject):
    """One mirror in one window. Needs a QGuiApplication; `close` ends everything in order."""

    def __init__(
        self,
        services: KioskServices,
        screen: Screen,
        drawn: KioskServices | None = None,
        times: NavigationTimes | None = None,
    ) -> None:
        """Build view models and window; nothing is started or shown. `drawn` is drawn in place of `services`."""
        super().__init__()
        self.services = services
        has_tray = screen.has_tray and services.tray is not None
        size = QSize(*(screen.window_size or _screen_size()))
        self._places = (
            places(QGuiApplication.primaryScreen().availableGeometry(), size, TRAY_SIZE) if has_tray else None
        )
        size = size if self._places is None else self._places.mirror.size()
        width, height = size.width(), size.height()
        config = services.config
        drawn = drawn or services
        self.kiosk = KioskViewModel(
            drawn,
            KioskSettings(
                panel=Panel(width, height, config.diagonal_inches, config.viewing_distance_m, config.reflection),
                languages=config.kiosk.languages,
                inputs=_inputs(services),
                rest=config.rest,
                brings=config.brings,
                scanners=_scanners(services),
                effects=_effects(config.display.effects),
                reduce_motion=config.display.reduce_motion,
                dwell_s=config.kiosk.dwell_s,
                times=times or NavigationTimes(),
            ),
            time.monotonic_ns,
        )
        attention = StaffAttention(services.session, drawn.staff)
        self._idle_filter = IdleFilter(attention, self)
        self.engine = create_engine(self.kiosk, theme=config.kiosk.theme)
        self.window = _root_window(self.engine)
        self.window.resize(size)
        self.kiosk.painted.watch(self.window)
        self.kiosk.painted.page_painted.connect(
            lambda page, gtin: services.journal.write("page_painted", page=page, gtin=gtin)
        )
        self.kiosk.painted.page_painted.connect(
            lambda page, _: services.today.note_page() if self._is_article(page) else None
        )
        self._focus = FocusReporter(self.window, self)
        self._focus.focus_painted.connect(lambda item: services.journal.write("focus_painted", item=item))
        self._bridge = InputBridge(
            self.window, services.session, lambda: self.kiosk.settings_view.props.rightToLeft, self
        )
        if services.gestures is not None:
            services.gestures.intended.connect(self._perform)
            self.kiosk.gestures_view.intended.connect(self._perform)
        self._wedge_filter = None if services.keyboard is None else WedgeFilter(services.keyboard, self)
        self._corner = StaffCorner(
            Corner(CORNER_MM * self.kiosk.display.props.pixelsPerMm, config.staff.corner_hold_s),
            ask=self.kiosk.admin_view.entry_view.ask,
            is_wanted=lambda: drawn.staff.state is StaffState.CLOSED,
            is_right_to_left=lambda: self.kiosk.settings_view.props.rightToLeft,
            parent=self,
        )
        for changed in (self.window.widthChanged, self.window.heightChanged, self.window.screenChanged):
            changed.connect(self._measure)
        self._measure()
        self._is_fullscreen = screen.is_fullscreen and not has_tray
        self._containment = Containment(self.window, self) if self._is_fullscreen else None
        services.screen_schedule.changed.connect(self._follow_schedule)
        self.kiosk.navigation_view.forgotten.connect(lambda: QTimer.singleShot(0, self, self._give_memory_back))
        services.remote.show(
            RemotePicture(
                self.window, is_for_all=lambda: services.remote.view.is_for_all, page=self._page_name, parent=self
            )
        )

    def show(self) -> None:
        """Show the window, beside it after its first picture the tray where there is one, and start the devices."""
        if self._places is not None:
            self.window.setPosition(self._places.mirror.topLeft())
            self.kiosk.hasPaintedChanged.connect(self._open_tray)
        self.show_still()
        self.services.start()

    def show_still(self) -> None:
        """Show the window alone; no device is started."""
        self.window.installEventFilter(self._idle_filter)
        self.window.installEventFilter(self._corner)  # asked before: what it keeps is no sign of a shopper
        if self._containment is not None:
            self.window.installEventFilter(self._containment)
        if self._wedge_filter is not None:  # installed last, asked first
            self.window.installEventFilter(self._wedge_filter)
        if self._is_fullscreen:
            self.window.showFullScreen()
        else:
            self.window.show()

    def _open_tray(self) -> None:
        tray = load_tray(self.engine, self.kiosk)
        if tray is None or self._places is None:
            return
        if self._wedge_filter is not None:
            tray.installEventFilter(self._wedge_filter)
        tray.setGeometry(self._places.tray)
        tray.show()

    def _perform(self, intent: Intent) -> None:
        """Do what the shopper's arms want; staff's pages are not theirs to drive."""
        if self.services.staff.state is StaffState.CLOSED:
            self._bridge.perform(intent)

    def _is_article(self, page: str) -> bool:
        return self.kiosk.navigation_view.reached(page) is Reached.BY_ARTICLE

    def _page_name(self) -> str:
        return "staff" if self.services.remote.view.is_staffs else self.kiosk.navigation_view.props.pageName

    def _measure(self) -> None:
        """Tell the page of the screen how large window and panel are, and how far the picture is turned."""
        window, screen = self.window, self.window.screen()
        panel = screen.physicalSize()
        turned = screen.angleBetween(screen.nativeOrientation(), screen.orientation())
        self.services.screen_page.set_window(window.width(), window.height(), (panel.width(), panel.height()), turned)

    def _give_memory_back(self) -> None:
        """Let go of what the shopper who has gone had the mirror keep: each step frees what the next gives back.

        All is done twice: what the pages held has left the screen's own thread only some frames later. Whoever has come
        meanwhile is not kept waiting for it.
        """
        if self.services.session.is_active:
            return
        self._release()
        QTimer.singleShot(_RELEASED_WITHIN_MS, self, self._release)
        QTimer.singleShot(2 * _RELEASED_WITHIN_MS, self, give_back_free_memory)

    def _release(self) -> None:
        self.engine.collectGarbage()
        self.engine.trimComponentCache()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            # The glyphs of all sizes and weights ever drawn stay until windows hear that there are other fonts.
            application.fontDatabaseChanged.emit()
        self.window.releaseResources()
        self.services.database.give_back_memory()

    def _follow_schedule(self) -> None:
        self.window.setProperty("dark", self.services.screen_schedule.is_dark)

    def close(self) -> None:
        """Stop readers, camera and jobs, then take the window down, then its models."""
        if self._containment is not None:
            self._containment.end()
            self.window.removeEventFilter(self._containment)
        self.window.removeEventFilter(self._corner)
        self.window.removeEventFilter(self._idle_filter)
        if self._wedge_filter is not None:
            for window in self._windows():
                window.removeEventFilter(self._wedge_filter)
            self._wedge_filter.close()
        self.services.stop()
        self.window.hide()
        destroy_engine(self.engine, self.kiosk)

    def _windows(self) -> list[QQuickWindow]:
        return [root for root in self.engine.rootObjects() if isinstance(root, QQuickWindow)]


def run(build_services: Callable[[], KioskServices], screen: Screen, parent: ParentLink | None = None) -> int:
    """Run the mirror until it is told to end (SIGTERM, SIGINT, window closed); return the exit code.

    With a `parent` that watches over it, it tells that it lives, may end to be started anew, and has no tray.
    """
    set_up_rendering()
    application = QGuiApplication(["psyche"])
    application.setApplicationName("Psyché")
    services = build_services()
    try:
        mirror = Mirror(services, replace(screen, has_tray=parent is None))
    except BaseException:
        services.stop()  # else a job that is still at work would tell a thread of the screen that has gone
        raise
    api = mirror.window.rendererInterface().graphicsApi()
    services.journal.write("started", placement=services.config.kiosk.placement, renderer=api.name)
    watch = _SignalWatch(application)
    heart = None if parent is None else _heart(mirror, application, parent)
    mirror.show()
    QTimer.singleShot(_LOADED_MS, mirror, collect_from_now_on)
    if heart is not None:
        heart.start()
    code = application.exec()
    if heart is not None:
        heart.stop()
    mirror.close()
    watch.close()
    return code


def set_up_rendering() -> None:
    """Tell Qt how to draw, where nobody has yet; comes before the application."""
    for name, value in _RENDERING.items():
        os.environ.setdefault(name, value)


def _heart(mirror: Mirror, application: QGuiApplication, parent: ParentLink) -> HeartbeatSender:
    services, kiosk = mirror.services, mirror.kiosk
    services.program.has_parent = True
    heart = HeartbeatSender(
        parent,
        services,
        mirror.window,
        kiosk.painted_reporter,
        open_page=lambda: open_page(services, kiosk),
        parent=mirror,
    )
    heart.stop_asked.connect(lambda: application.exit(0))
    heart.restart_asked.connect(lambda: services.upkeep.restart_when_idle("the parent asked for it"))
    heart.reopen_asked.connect(lambda left: reopen(left, services, kiosk))
    services.upkeep.restart_due.connect(lambda: application.exit(EXIT_RESTART))
    services.upkeep.start()
    return heart


def _root_window(engine: QQmlApplicationEngine) -> QQuickWindow:
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow) and root.objectName() == "mirror":
            return root
    message = "ui/Main.qml did not load; the log above says why. Run make setup."
    raise PsycheError(message)


def _screen_size() -> tuple[int, int]:
    size = QGuiApplication.primaryScreen().size()
    return size.width(), size.height()


def _effects(setting: str) -> bool:
    if setting == "auto":
        return QQuickWindow.graphicsApi() is not QSGRendererInterface.GraphicsApi.Software
    return setting == "on"


def _inputs(services: KioskServices) -> Inputs:
    return Inputs(
        can_tag=any(device.hears_tags for device in services.config.devices),
        can_scan=services.camera is not None and services.config.reads_codes_by_camera,
        can_present=bool(_scanners(services)),
        can_touch=services.config.is_touchable,
        can_gesture=services.gestures is not None,
        hook_is_left=services.config.kiosk.hook_side == "left",
    )


def _scanners(services: KioskServices) -> frozenset[str]:
    return frozenset(device.name for device in services.config.devices if not device.hears_tags)


class _SignalWatch(QObject):
    """Ends the event loop on SIGTERM and SIGINT: Python's handlers alone would wait for the next Python call."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._application = application
        self._read_end, self._write_end = socket.socketpair()
        self._read_end.setblocking(False)
        self._write_end.setblocking(False)
        signal.set_wakeup_fd(self._write_end.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _leave_to_wakeup)
        self._notifier = QSocketNotifier(self._read_end.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, signal.SIG_DFL)
        self._read_end.close()
        self._write_end.close()

    def _on_signal(self) -> None:
        for number in self._read_end.recv(16):
            if number in (signal.SIGTERM, signal.SIGINT):
                _log.info("told to end by %s", signal.Signals(number).name)
                self._application.exit(0)  # quit() would ask the window, which stays when it is asked


def _leave_to_wakeup(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the wake-up byte does the work."""
