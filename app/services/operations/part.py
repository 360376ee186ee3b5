"""The day's figures, what needs staff, log, power and upkeep, built, started and stopped together."""

import logging
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.config import CAMERA_DEVICE
from app.domain.today import Attention, AttentionKind
from app.runtime.logs.log_ring import LogRing
from app.runtime.process.heartbeat import resident_mb
from app.runtime.process.machine import DiskRoom, clock_is_synchronised, disk_room
from app.runtime.process.power import LogindPower, ParentRestart
from app.services.access.part import AccessPart
from app.services.backup.safekeeping import SafekeepingService
from app.services.camera.part import CameraPart
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.part import DevicesPart
from app.services.ground import Ground
from app.services.operations import attention as needs
from app.services.operations.files import StaffFiles
from app.services.operations.log import LogView
from app.services.operations.power import PowerService
from app.services.operations.today import TodayService
from app.services.operations.upkeep import Footprint, UpkeepService
from app.services.privacy.part import PrivacyPart
from app.services.requests.part import RequestsPart
from app.services.screen.part import ScreenPart
from app.services.session.part import SessionPart
from app.services.settings.editor import SettingsEditor
from app.services.sync.shop_data import ShopDataService
from app.store import Counters, Stores

_log = logging.getLogger(__name__)
_MACHINE_MS = 60_000


class OperationsPart(QObject):
    """Builds what looks at the whole mirror for staff; of the mirror only its power is changed here."""

    def __init__(
        self,
        ground: Ground,
        *,
        access: AccessPart,
        editor: SettingsEditor,
        session: SessionPart,
        requests: RequestsPart,
        devices: DevicesPart,
        camera: CameraPart,
        screen: ScreenPart,
        shop_data: ShopDataService,
        demo_store: DemoStoreService | None,
        privacy: PrivacyPart,
        parent: QObject | None = None,
    ) -> None:
        """Hear the log and the mirror from now on; raise StoreUnavailable."""
        super().__init__(parent)
        self._ground = ground
        self._staff = access.staff
        self._session = session.session
        self._requests = requests
        self._devices = devices.devices
        self._camera, self._gestures = camera.camera, camera.gestures
        self._screen = screen.schedule
        self._shop_data = shop_data
        self._demo_store = demo_store
        self._room: DiskRoom | None = None
        self._clock_is_right: bool | None = None
        self.program = ParentRestart(QCoreApplication.exit)
        self.today = TodayService(
            Counters(ground.database), jobs=ground.jobs, sources=(self._what_needs_staff,), parent=self
        )
        self.power = PowerService(
            guard=access.staff,
            audit=access.audit,
            program=self.program,
            screen=screen.schedule,
            machine=LogindPower(),
            jobs=ground.jobs,
            parent=self,
        )
        self.upkeep = UpkeepService(
            ground.config.supervision,
            footprint=self.footprint,
            is_in_use=lambda: self._session.is_active or self._session.is_parting or self._staff.is_open,
            store=lambda: Stores(ground.database).store(ground.config.store.code),
            now=lambda: datetime.now(UTC),
            clock=time.monotonic,
            journal=ground.journal,
            parent=self,
        )
        self.safekeeping = SafekeepingService(
            ground.database, ground.directory, jobs=ground.jobs, restart=self._restart_when_idle, parent=self
        )
        self.files = StaffFiles(
            ground.directory.root,
            editor=editor,
            sheet=privacy.sheet,
            jobs=ground.jobs,
            require_open=access.staff.require_open,
            record=access.audit.write,
            parent=self,
        )
        self.log_ring = LogRing()
        self.log = LogView(self.log_ring, self)
        self._check_timer = QTimer(self, interval=_MACHINE_MS)
        self._check_timer.timeout.connect(self._check_machine)
        session.identification.noticed.connect(self.today.note_notice)
        self._connect()
        self.log_ring.attach()

    def start(self) -> None:
        """Check the disk, the clock and the power switch from now on."""
        self.power.start()
        self.safekeeping.start()
        self._check_timer.start()
        self._check_machine()

    def stop(self) -> None:
        """Stop counting and checking; comes before the devices are stopped."""
        self.today.stop()
        self._check_timer.stop()
        self.safekeeping.stop()
        self.upkeep.stop()

    def finish(self) -> None:
        """Write the last counters; comes after the jobs have ended and before the database is closed."""
        self.today.finish()
        self.log.stop()

    def footprint(self) -> Footprint:
        """Return the memory of the window and of the camera's process."""
        heartbeat = None if self._camera is None else self._camera.heartbeat
        return Footprint(resident_mb(), 0.0 if heartbeat is None else heartbeat.resident_mb)

    def _connect(self) -> None:
        today = self.today
        self._session.started.connect(today.note_session)
        self._session.garment_arrived.connect(today.note_garment)
        self._devices.changed.connect(self._follow_devices)
        self._requests.desk.changed.connect(today.refresh)
        self._requests.cabin.changed.connect(today.refresh)
        self._requests.evidence.changed.connect(today.refresh)
        self._staff.changed.connect(today.refresh)
        self._screen.changed.connect(today.refresh)
        self._screen.changed.connect(self.power.changed)
        self._shop_data.changed.connect(today.refresh)
        self.safekeeping.changed.connect(today.refresh)
        if self._camera is not None:
            self._camera.sandbox_changed.connect(today.refresh)
        if self._gestures is not None:
            self._gestures.changed.connect(today.refresh)

    def _follow_devices(self) -> None:
        self.today.follow(self._devices.statuses)

    def _what_needs_staff(self) -> Iterable[Attention]:
        requests = self._requests
        return chain(
            needs.of_requests(sum(request.is_late for request in requests.desk.requests), requests.desk.failure),
            needs.of_cabin(requests.cabin.left_behind, requests.cabin.left_for_s, datetime.now().astimezone()),
            needs.of_differences(requests.evidence.differences, requests.named),
            needs.of_devices(self._devices.statuses, datetime.now().astimezone(), time.monotonic_ns()),
            ()
            if self._gestures is None
            else needs.of_view(CAMERA_DEVICE, self._gestures.view, looks_mirrored=self._gestures.looks_mirrored),
            self._of_sandbox(),
            self._of_store(),
            needs.of_shop_data(
                self._shop_data.standing,
                self._ground.config.store.stale_after_min * 60.0,
                is_preparing=self._demo_store is not None and self._demo_store.is_preparing,
            ),
            needs.of_machine(self._room, clock_is_right=self._clock_is_right),
            () if self._staff.has_pins else (Attention(AttentionKind.NO_PIN),),
            self._of_screen(),
        )

    def _of_sandbox(self) -> Sequence[Attention]:
        camera = self._camera
        if camera is None or camera.sandbox is None or camera.sandbox.supported:
            return ()
        return (Attention(AttentionKind.SANDBOX_MISSING, CAMERA_DEVICE, detail=camera.sandbox.detail),)

    def _of_store(self) -> Sequence[Attention]:
        kept = self.safekeeping
        return needs.of_store(
            kept.mending,
            self._ground.directory.root,
            damage=kept.damage,
            is_read_only=kept.is_read_only,
            unreadable=kept.unreadable,
        )

    def _restart_when_idle(self, reason: str) -> None:
        if self.program.has_parent:  # else nobody would start it again
            self.upkeep.restart_when_idle(reason)

    def _of_screen(self) -> Sequence[Attention]:
        if self._screen.is_scheduled or self._screen.next_change is not None:
            return ()
        return (Attention(AttentionKind.SCREEN_SCHEDULE, detail="its hours never light the screen (screen.on)"),)

    def _check_machine(self) -> None:
        root = self._ground.directory.root
        self._ground.jobs.submit(
            lambda: (disk_room(root), clock_is_synchronised()),
            self._on_machine,
            lambda error: _log.warning("the machine cannot be looked at: %s", error),
        )

    def _on_machine(self, seen: tuple[DiskRoom, bool | None]) -> None:
        self._room, self._clock_is_right = seen
        self.today.refresh()
