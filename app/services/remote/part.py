"""The remote interface and what it answers, gathered from the services; built, started and stopped together."""

import time
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, qVersion

from app.domain.errors import PowerUnavailable
from app.runtime.data.version import program_version
from app.services.access.part import AccessPart
from app.services.camera.part import CameraPart
from app.services.devices.part import DevicesPart
from app.services.ground import Ground
from app.services.operations.part import OperationsPart
from app.services.operations.upkeep import Footprint
from app.services.remote.api import RemoteApi, ScreenPicture
from app.services.remote.metrics import MetricFacts, MetricsService
from app.services.requests.part import RequestsPart
from app.services.screen.view import ScreenView
from app.services.session.part import SessionPart
from app.store import RemoteTokens
from app.store.updating import migrations

_NS = 1_000_000_000


class RemotePart(QObject):
    """Builds the interface over the services; nothing of it runs where the configuration leaves it off."""

    def __init__(
        self,
        ground: Ground,
        *,
        access: AccessPart,
        session: SessionPart,
        requests: RequestsPart,
        devices: DevicesPart,
        camera: CameraPart,
        operations: OperationsPart,
        parent: QObject | None = None,
    ) -> None:
        """Listen to nobody before `start`."""
        super().__init__(parent)
        self._config = ground.config
        self._audit = access.audit
        self._requests = requests
        self._devices = devices.devices
        self._camera = camera.camera
        self._operations = operations
        self._version = program_version()
        self._tables = migrations()[-1][0]
        self.view = ScreenView(session.session, access.staff, camera.gestures, time.monotonic, self)
        self._metrics = MetricsService(
            session_started=session.session.started,
            garment_arrived=session.session.garment_arrived,
            facts=self._facts,
            parent=self,
        )
        self.api = RemoteApi(
            ground.config.remote,
            health=self._health,
            metrics=self._metrics.render,
            restart=self._restart,
            tokens=RemoteTokens(ground.database),
            gui_thread=ground.gui_thread,
            record=access.audit.write_for,
            parent=self,
        )

    def show(self, picture: ScreenPicture) -> None:
        """Set the window that pictures are taken of."""
        self.api.show(picture)

    def start(self) -> None:
        """Listen, where that is configured."""
        if self._config.remote.enabled:
            self._metrics.start()
            self.api.start()

    def stop(self) -> None:
        """Stop listening; comes before the services that are asked are stopped."""
        self.api.stop()
        self._metrics.stop()

    def _facts(self) -> MetricFacts:
        today, memory = self._operations.today, self._operations.footprint()
        return MetricFacts(
            version=self._version,
            up_s=today.figures().program_up_s,
            window_mb=memory.window_mb,
            vision_mb=memory.vision_mb,
            statuses=self._devices.statuses,
            attention=len(today.attention()),
            requests=self._requests.counts(),
            audit_is_failing=self._audit.is_failing,
        )

    def _health(self) -> Mapping[str, Any]:
        today, memory, now_ns = self._operations.today, self._operations.footprint(), time.monotonic_ns()
        figures = today.figures()
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
                for status in self._devices.statuses
            ],
            "vision": self._vision(memory),
            "window_mb": round(memory.window_mb, 1),
            "attention": [
                {"kind": attention.kind.value, "subject": attention.subject} for attention in today.attention()
            ],
            "restart": self._operations.program.why_not or "possible",
        }

    def _vision(self, memory: Footprint) -> Mapping[str, Any] | None:
        camera = self._camera
        if camera is None:
            return None
        return {
            "state": camera.status.state.value,
            "sandboxed": None if camera.sandbox is None else camera.sandbox.supported,
            "memory_mb": round(memory.vision_mb, 1),
        }

    def _restart(self) -> None:
        """Have the parent start the program anew, as soon as no shopper is in the middle of something."""
        if reason := self._operations.program.why_not:
            raise PowerUnavailable(f"it cannot be restarted from afar: {reason}")
        self._operations.upkeep.restart_when_idle("it was asked for from afar")
