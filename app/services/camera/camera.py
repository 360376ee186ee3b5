"""The camera as the rest of the program knows it: its codes, its state, and its process, which is kept alive."""

import logging
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from app.domain.camera_figures import SandboxReport
from app.domain.gestures import Engagement
from app.domain.restarts import RestartRule, Restarts
from app.domain.scans import CodeScan, DeviceState, DeviceStatus
from app.services.camera.handover import DriverPlace, LastDriver, MemoryGrowth
from vision.messages import (
    CameraHealth,
    CodeSeen,
    GestureSeen,
    Heartbeat,
    PersonSeen,
    PointerLost,
    PointerMoved,
    SwipeMissed,
    Told,
    ViewChanged,
)

_EXIT_START_AGAIN: Final = 0

_log = logging.getLogger(__name__)


class VisionProcess(Protocol):
    """The running camera process, as `vision.process.parent` gives it."""

    @property
    def pid(self) -> int:
        """The process id."""

    def connection_fileno(self) -> int:
        """Return the descriptor that becomes readable with each message and at the end."""

    def receive(self) -> tuple[Told, ...]:
        """Return what has arrived, without waiting; EOFError once, at the end."""

    def exit_code(self) -> int | None:
        """Return the exit code, negative for a signal, None while it runs."""

    def kill(self) -> None:
        """End the process at once."""

    def stop(self, timeout_s: float = ...) -> None:
        """End the process within `timeout_s` and let go of it."""


@dataclass(frozen=True, slots=True)
class CameraSupervision(RestartRule):
    """When the process is given up and when it is started again, in seconds and megabytes.

    While somebody drives, silence is noticed sooner, and a first death is healed at once. A process that has grown by
    `recycle_mb` since `settled_after_s` is replaced while nobody drives, by `recycle_driving_mb` in any case.
    """

    restart_s: float = 2.0
    deaths: int = 3
    within_s: float = 300.0
    first_s: float = 4.0
    longest_s: float = 60.0
    silent_s: float = 5.0
    silent_driving_s: float = 3.0
    silent_at_start_s: float = 20.0
    restart_driving_s: float = 0.1
    check_every_s: float = 1.0
    stop_s: float = 2.0
    settled_after_s: float = 60.0
    recycle_mb: float = 250.0
    recycle_driving_mb: float = 350.0


StartChild = Callable[[DriverPlace | None, float], VisionProcess]
"""Starts a camera process, told who drove (chest x, y and scale as `PersonSeen` has them) and how many seconds ago."""


class CameraService(QObject):
    """Owns the camera process: starts it, receives its messages, restarts it. Never blocks the GUI thread."""

    code_seen = Signal(object)
    """A CodeScan that two frames agree on; whether the catalogue knows it is for others to say."""

    status_changed = Signal(object)
    """The DeviceStatus, whenever its state or its detail has changed."""

    vision_said = Signal(object)
    """Each GestureSeen, SwipeMissed, PointerMoved, PointerLost, PersonSeen and ViewChanged, as it came."""

    measured = Signal()
    """A heartbeat or a health report was received."""

    sandbox_changed = Signal(object)
    """The SandboxReport of a process that has just locked itself in, or could not."""

    def __init__(
        self,
        start_child: StartChild,
        *,
        device: str = "camera",
        supervision: CameraSupervision | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._start_child = start_child
        self._device = device
        self._supervision = supervision or CameraSupervision()
        self._child: VisionProcess | None = None
        self._notifier: QSocketNotifier | None = None
        self._running = False
        self._misconfigured = False
        self._heard_s = 0.0
        self._has_beaten = False
        self._driver = LastDriver()
        self._growth = MemoryGrowth(self._supervision.settled_after_s)
        self._restarts = Restarts(self._supervision)
        self._status = DeviceStatus(device, "camera", DeviceState.OFFLINE, "not started", time.monotonic_ns())
        self._sandbox: SandboxReport | None = None
        self._health: CameraHealth | None = None
        self._heartbeat: Heartbeat | None = None
        self._restart = QTimer(self, singleShot=True)
        self._restart.timeout.connect(self._launch)
        self._check_timer = QTimer(self, interval=round(self._supervision.check_every_s * 1000))
        self._check_timer.timeout.connect(self._check_silence)

    @property
    def status(self) -> DeviceStatus:
        """What staff see of the camera."""
        return self._status

    @property
    def sandbox(self) -> SandboxReport | None:
        """What holds the process in; None before its first report."""
        return self._sandbox

    @property
    def health(self) -> CameraHealth | None:
        """The last health report, with rate and size of the pictures; None before the first."""
        return self._health

    @property
    def heartbeat(self) -> Heartbeat | None:
        """The last heartbeat, with counts, times and memory of the process; None before the first."""
        return self._heartbeat

    def start(self) -> None:
        """Start the process; nothing where it runs already."""
        if self._running:
            return
        self._running = True
        self._misconfigured = False
        self._check_timer.start()
        self._launch()

    def stop(self) -> None:
        """End the process and its supervision; waits for it for as long as `stop_s` at most."""
        if not self._running:
            return
        self._running = False
        self._restart.stop()
        self._check_timer.stop()
        self._let_go(self._supervision.stop_s)
        self._set_status(DeviceState.OFFLINE, "stopped")

    def _launch(self) -> None:
        self._set_status(DeviceState.CONNECTING, "the camera process is starting")
        self._has_beaten = False
        self._growth = MemoryGrowth(self._supervision.settled_after_s)
        self._heard_s = time.monotonic()
        try:
            self._child = self._start_child(*self._driver.at(time.monotonic_ns()))
        except OSError as error:
            self._on_died(f"The camera process cannot be started ({error.strerror})")
            return
        self._notifier = QSocketNotifier(self._child.connection_fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)

    def _receive(self) -> None:
        child = self._child
        if child is None:
            return
        try:
            messages = child.receive()
        except EOFError:
            self._on_ended()
            return
        for message in messages:
            if self._child is not child:  # stopped by whoever heard the last one, or replaced
                return
            self._heard_s = time.monotonic()
            self._on_message(message)

    def _on_message(self, message: Told) -> None:
        match message:
            case CodeSeen():
                scan = CodeScan(self._device, message.symbology, message.value, message.frame_ns)
                self.code_seen.emit(scan)
            case CameraHealth():
                self._health = message
                self._misconfigured = message.state is DeviceState.MISCONFIGURED
                self._set_status(message.state, message.detail)
                self.measured.emit()
            case SandboxReport():
                if not message.supported:
                    _log.warning("the camera process is not locked in: %s", message.detail)
                self._sandbox = message
                self.sandbox_changed.emit(message)
            case Heartbeat():
                self._has_beaten = True
                self._heartbeat = message
                self.measured.emit()
                self._replace_if_large(self._growth.add_sample(message.resident_mb, message.at_ns))
            case PersonSeen():
                drives = message.engagement is Engagement.DRIVING
                self._driver.see((message.x, message.y, message.scale) if drives else None, message.frame_ns)
                self.vision_said.emit(message)
            case GestureSeen() | SwipeMissed() | PointerMoved() | PointerLost() | ViewChanged():
                self.vision_said.emit(message)

    def _replace_if_large(self, grown_mb: float) -> None:
        """Replace a process that has grown too large, where possible while nobody drives."""
        limit_mb = self._supervision.recycle_driving_mb if self._is_driven() else self._supervision.recycle_mb
        if grown_mb > limit_mb:
            _log.info("the camera process has grown by %.0f MB: a new one takes over", grown_mb)
            self._let_go(self._supervision.stop_s)
            self._launch()

    def _is_driven(self) -> bool:
        return self._driver.at(time.monotonic_ns())[0] is not None

    def _check_silence(self) -> None:
        """End a process that has said nothing for too long: it hangs or has been stopped."""
        self._receive()  # what came while this thread was busy is no silence
        if self._child is None:
            return
        limit_s = self._supervision.silent_s if self._has_beaten else self._supervision.silent_at_start_s
        if self._has_beaten and self._is_driven():
            limit_s = min(limit_s, self._supervision.silent_driving_s)
        if time.monotonic() - self._heard_s > limit_s:
            _log.warning("camera process %d has been silent for %.0f s: ended", self._child.pid, limit_s)
            self._child.kill()
            self._on_ended()

    def _on_ended(self) -> None:
        child = self._child
        if child is None:
            return
        if child.exit_code() is None:
            child.kill()
        self._let_go(self._supervision.stop_s)
        exit_code = child.exit_code()
        if self._misconfigured:
            _log.error("the camera stays off until its configuration is changed: %s", self._status.detail)
            return
        if exit_code == _EXIT_START_AGAIN:
            self._restart_in(self._supervision.restart_s)
            return
        self._on_died(f"The camera process ended ({_ending(exit_code)})")

    def _on_died(self, what: str) -> None:
        retry = self._restarts.died(time.monotonic())
        delay_s = retry.delay_s
        if not retry.is_slow and self._is_driven():
            delay_s = self._supervision.restart_driving_s
        often = f", {retry.deaths} times in {self._supervision.within_s / 60:.0f} min" if retry.is_slow else ""
        self._set_status(DeviceState.OFFLINE, f"{what}{often}. Starting again in {delay_s:.0f} s")
        self._restart_in(delay_s)

    def _restart_in(self, delay_s: float) -> None:
        if self._running:
            self._restart.start(round(delay_s * 1000))

    def _let_go(self, timeout_s: float) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._child is not None:
            self._child.stop(timeout_s)
            self._child = None

    def _set_status(self, state: DeviceState, detail: str) -> None:
        last = self._status
        if (state, detail) == (last.state, last.detail):
            return
        since_ns = last.since_ns if state is last.state else time.monotonic_ns()
        self._status = DeviceStatus(self._device, "camera", state, detail, since_ns)
        if state is not last.state:
            _log.info("camera %s: %s", state.value, detail)
        self.status_changed.emit(self._status)


def _ending(exit_code: int | None) -> str:
    if exit_code is None:
        return "without a word"
    if exit_code < 0:
        try:
            return f"signal {signal.Signals(-exit_code).name}"
        except ValueError:
            return f"signal {-exit_code}"
    return f"exit code {exit_code}"
