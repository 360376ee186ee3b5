"""What the staff pages are told beyond devices and settings: the day, the shop data, the log, power and privacy."""

import logging
import os
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.config import CAMERA_DEVICE, Config
from app.domain.findings import Finding
from app.domain.today import Attention, AttentionKind
from app.identification import MeaningRules
from app.runtime.data.paths import DataDirectory
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal, SilentJournal
from app.runtime.logs.log_ring import LogRing
from app.runtime.process.machine import DiskRoom, clock_is_synchronised, disk_room
from app.runtime.process.power import LogindPower, ParentRestart
from app.services.access.audit import AuditService
from app.services.access.checks import check_staff
from app.services.access.door import StaffService
from app.services.camera.camera import CameraService
from app.services.camera.gestures import GestureService
from app.services.catalogue.catalogue import CatalogueService
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.statuses import DevicesService
from app.services.operations import attention as needs
from app.services.operations.log import LogView
from app.services.operations.power import PowerService
from app.services.operations.today import TodayService
from app.services.privacy.sheet import PrivacyFacts, PrivacySheet, SandboxFacts, table_rows
from app.services.screen.schedule import ScreenScheduleService
from app.services.session.identification import IdentificationService
from app.services.session.session import SessionService
from app.services.support.bundle import BundleFacts, SupportBundle
from app.services.support.doctor import check_gestures, check_presence, check_store
from app.services.support.redaction import secrets_in, secrets_in_environment
from app.services.sync.shop_data import ShopDataService
from app.store import Catalogue, Counters, Database, ImportRuns, Stock

_log = logging.getLogger(__name__)
_MACHINE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Mirror:
    """The services that are looked at."""

    session: SessionService
    identification: IdentificationService
    devices: DevicesService
    catalogue: CatalogueService
    demo_store: DemoStoreService | None
    camera: CameraService | None
    gestures: GestureService | None
    screen: ScreenScheduleService
    staff: StaffService
    audit: AuditService


class BackOffice(QObject):
    """Builds and connects them; they look at the mirror and change nothing of it but the power."""

    def __init__(
        self,
        config: Config,
        directory: DataDirectory,
        database: Database,
        mirror: Mirror,
        *,
        rules: MeaningRules,
        key: bytes,
        jobs: Jobs,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        """Hear the log and the mirror from now on; raise StoreUnavailable. `key` is the installation's."""
        super().__init__(parent)
        self._config = config
        self._directory = directory
        self._database = database
        self._mirror = mirror
        self._key = key
        self._jobs = jobs
        self._journal = journal
        self._room: DiskRoom | None = None
        self._clock_is_right: bool | None = None
        self._rows: dict[str, int] = {}
        self.program = ParentRestart(QCoreApplication.exit)
        self.shop_data = ShopDataService(
            runs=ImportRuns(database),
            tables=Catalogue(database),
            stock=Stock(database),
            catalogue=mirror.catalogue,
            rules=rules,
            store_code=config.store.code,
            stale_after_s=config.store.stale_after_min * 60.0,
            jobs=jobs,
            now=lambda: datetime.now(UTC),
            parent=self,
        )
        self.today = TodayService(Counters(database), jobs=jobs, sources=(self._what_needs_staff,), parent=self)
        self.power = PowerService(
            guard=mirror.staff,
            audit=mirror.audit,
            program=self.program,
            screen=mirror.screen,
            machine=LogindPower(),
            jobs=jobs,
            parent=self,
        )
        self.privacy_sheet = PrivacySheet(self._privacy_facts)
        self._ring = LogRing()
        self.log = LogView(self._ring, self)
        self.support_bundle = SupportBundle(
            directory.root,
            facts=self._bundle_facts,
            database=database,
            guard=mirror.staff,
            audit=mirror.audit,
            jobs=jobs,
            parent=self,
        )
        self._looks = QTimer(self)
        self._looks.setInterval(_MACHINE_MS)
        self._looks.timeout.connect(self._look_at_machine)
        self._connect()
        self._ring.attach()

    def start(self) -> None:
        """Look at the data, the disk and the clock from now on."""
        self.shop_data.start()
        self.power.start()
        self._looks.start()
        self._look_at_machine()

    def stop(self) -> None:
        """Count and look no more; comes before the devices are stopped."""
        self.today.stop()
        self.shop_data.stop()
        self._looks.stop()

    def finish(self) -> None:
        """Write the last counters; comes after the jobs have ended and before the database is closed."""
        self.today.finish()
        self.log.stop()

    def _connect(self) -> None:
        mirror, today = self._mirror, self.today
        mirror.session.started.connect(today.note_session)
        mirror.session.garment_arrived.connect(today.note_garment)
        mirror.identification.noticed.connect(today.note_notice)
        mirror.devices.changed.connect(lambda: today.follow(mirror.devices.statuses))
        mirror.staff.changed.connect(today.look)
        mirror.screen.changed.connect(today.look)
        mirror.screen.changed.connect(self.power.changed)
        self.shop_data.changed.connect(today.look)
        self.shop_data.changed.connect(self._count_rows)
        mirror.staff.opened.connect(self._count_rows)
        if mirror.camera is not None:
            mirror.camera.sandbox_changed.connect(lambda _: today.look())
        if mirror.gestures is not None:
            mirror.gestures.changed.connect(today.look)

    def _what_needs_staff(self) -> Iterable[Attention]:
        mirror = self._mirror
        now = datetime.now().astimezone()
        return chain(
            needs.of_devices(mirror.devices.statuses, now, time.monotonic_ns()),
            () if mirror.gestures is None else needs.of_view(CAMERA_DEVICE, mirror.gestures.view),
            self._of_sandbox(),
            needs.of_shop_data(
                self.shop_data.standing,
                self._config.store.stale_after_min * 60.0,
                is_preparing=mirror.demo_store is not None and mirror.demo_store.is_preparing,
            ),
            needs.of_machine(self._room, clock_is_right=self._clock_is_right),
            () if mirror.staff.has_pins else (Attention(AttentionKind.NO_PIN),),
            self._of_screen(),
        )

    def _of_sandbox(self) -> Sequence[Attention]:
        camera = self._mirror.camera
        if camera is None or camera.sandbox is None or camera.sandbox.supported:
            return ()
        return (Attention(AttentionKind.SANDBOX_MISSING, CAMERA_DEVICE, detail=camera.sandbox.detail),)

    def _of_screen(self) -> Sequence[Attention]:
        screen = self._mirror.screen
        if screen.is_scheduled or screen.next_change is not None:
            return ()
        return (Attention(AttentionKind.SCREEN_SCHEDULE, detail="its hours never light the screen (screen.on)"),)

    def _look_at_machine(self) -> None:
        self._jobs.submit(
            lambda: (disk_room(self._directory.root), clock_is_synchronised()),
            self._on_machine,
            lambda error: _log.warning("the machine cannot be looked at: %s", error),
        )

    def _on_machine(self, seen: tuple[DiskRoom, bool | None]) -> None:
        self._room, self._clock_is_right = seen
        self.today.look()

    def _count_rows(self) -> None:
        self._jobs.submit(
            lambda: table_rows(self._database),
            self._on_rows,
            lambda error: _log.warning("the tables cannot be counted: %s", error),
        )

    def _on_rows(self, rows: dict[str, int]) -> None:
        self._rows = rows

    def _privacy_facts(self) -> PrivacyFacts:
        report = None if self._mirror.camera is None else self._mirror.camera.sandbox
        return PrivacyFacts(
            config=self._config,
            tables=self._rows or table_rows(self._database),
            sandbox=None
            if report is None
            else SandboxFacts(report.supported, report.abi, report.restrictions, report.detail),
            keeps_journal=not isinstance(self._journal, SilentJournal),
            is_demo=self._mirror.demo_store is not None,
        )

    def _bundle_facts(self) -> BundleFacts:
        return BundleFacts(
            config=self._config,
            statuses=self._mirror.devices.statuses,
            now_ns=time.monotonic_ns(),
            figures=self.today.figures(),
            attention=self.today.attention(),
            records=self._ring.records(),
            findings=self._findings,
            secrets=(
                *secrets_in(self._config),
                *secrets_in_environment(os.environ),
                *self._config.scans.staff_badges,
                self._key.hex(),
            ),
        )

    def _findings(self) -> Sequence[Finding]:
        """Examine what `doctor` does, but for the devices, which are in use."""
        checks: tuple[Callable[[], Sequence[Finding]], ...] = (
            lambda: check_gestures(self._config),
            lambda: check_presence(self._config, self._directory),
            lambda: check_staff(self._config, self._directory),
            lambda: check_store(self._directory),
        )
        return [finding for check in checks for finding in check()]
