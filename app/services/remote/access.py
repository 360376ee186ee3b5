"""What the remote interface tells of a mirror, gathered from its services."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, qVersion

from app.config import Config
from app.domain.errors import PowerUnavailable
from app.runtime.data.version import program_version
from app.runtime.gui_thread import GuiThread
from app.services.access.audit import AuditService
from app.services.access.door import StaffService
from app.services.camera.camera import CameraService
from app.services.camera.gestures import GestureService
from app.services.devices.statuses import DevicesService
from app.services.operations.today import TodayService
from app.services.operations.upkeep import Footprint, UpkeepService
from app.services.remote.api import RemoteApi, RemotePorts, ScreenPicture
from app.services.remote.metrics import MetricFacts, MetricsService
from app.services.screen.view import ScreenView
from app.services.session.session import SessionService
from app.store import Database, RemoteTokens
from app.store.database import migrations

_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Watched:
    """The services that are looked at; `footprint` tells the memory of the processes."""

    session: SessionService
    staff: StaffService
    devices: DevicesService
    camera: CameraService | None
    gestures: GestureService | None
    today: TodayService
    audit: AuditService
    upkeep: UpkeepService
    footprint: Callable[[], Footprint]
    why_no_restart: Callable[[], str]


class RemoteAccess(QObject):
    """Builds the interface over the services; nothing of it runs where the configuration leaves it off."""

    def __init__(
        self,
        config: Config,
        database: Database,
        watched: Watched,
        *,
        gui_thread: GuiThread,
        parent: QObject | None = None,
    ) -> None:
        """Listen to nobody before `start`."""
        super().__init__(parent)
        self._config = config
        self._watched = watched
        self._version = program_version()
        self._tables = migrations()[-1][0]
        self.view = ScreenView(watched.session, watched.staff, watched.gestures, time.monotonic, self)
        self._metrics = MetricsService(
            session_started=watched.session.started,
            garment_arrived=watched.session.garment_arrived,
            facts=self._facts,
            parent=self,
        )
        self.api = RemoteApi(
            config.remote,
            RemotePorts(self._health, self._metrics.render, self._restart),
            tokens=RemoteTokens(database),
            gui_thread=gui_thread,
            audit=watched.audit,
            parent=self,
        )

    def show(self, picture: ScreenPicture) -> None:
        """Take the window that pictures are of."""
        self.api.show(picture)

    def start(self) -> None:
        """Listen, where that is configured."""
        if self._config.remote.enabled:
            self._metrics.start()
            self.api.start()

    def stop(self) -> None:
        """Hang up; comes before anything that is looked at is stopped."""
        self.api.stop()
        self._metrics.stop()

    def _facts(self) -> MetricFacts:
        watched, memory = self._watched, self._watched.footprint()
        return MetricFacts(
            version=self._version,
            up_s=watched.today.figures().program_up_s,
            window_mb=memory.window_mb,
            vision_mb=memory.vision_mb,
            statuses=watched.devices.statuses,
            attention=len(watched.today.attention()),
            audit_is_failing=watched.audit.is_failing,
        )

    def _health(self) -> Mapping[str, Any]:
        watched, memory, now_ns = self._watched, self._watched.footprint(), time.monotonic_ns()
        figures = watched.today.figures()
        return {
            "program": self._version,
            "qt": qVersion(),
            "tables": self._tables,
            "placement": self._config.kiosk.placement,
            "up_s": round(figures.program_up_s),
            "machine_up_s": round(figures.machine_up_s),
            "devices": [
                {
                    "device": status.device,
                    "driver": status.driver,
                    "state": status.state.value,
                    "for_s": max(0, now_ns - status.since_ns) // _NS,
                }
                for status in watched.devices.statuses
            ],
            "vision": self._vision(memory),
            "window_mb": round(memory.window_mb, 1),
            "attention": [
                {"kind": attention.kind.value, "subject": attention.subject} for attention in watched.today.attention()
            ],
            "restart": watched.why_no_restart() or "possible",
        }

    def _vision(self, memory: Footprint) -> Mapping[str, Any] | None:
        camera = self._watched.camera
        if camera is None:
            return None
        return {
            "state": camera.status.state.value,
            "sandboxed": None if camera.sandbox is None else camera.sandbox.supported,
            "memory_mb": round(memory.vision_mb, 1),
        }

    def _restart(self) -> None:
        """Have the parent start the program anew, as soon as no shopper is in the middle of something."""
        if reason := self._watched.why_no_restart():
            raise PowerUnavailable(f"it cannot be restarted from afar: {reason}")
        self._watched.upkeep.restart_when_idle("it was asked for from afar")
