"""All services of one mirror, built from a configuration, started and stopped in order."""

import logging
import time
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from app.config import CAMERA_DEVICE, Config
from app.connectors.pictures.fetch import PictureLimits
from app.demo_store import RETAILER as DEMO_RETAILER
from app.devices.base import Reader
from app.devices.presence.presence import Presence, PresenceSettings
from app.devices.registry import build_reader
from app.devices.supervisor import LOOK_EVERY_S, BackOff, ReaderSupervisor
from app.domain.calibration import CalibrationProposal
from app.domain.scans import CodeScan, DeviceStatus, Scan
from app.domain.screen import Pattern
from app.domain.staff import StaffState
from app.identification import MeaningRules
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal
from app.runtime.process.boot_clock import MachineClock
from app.runtime.process.heartbeat import resident_mb
from app.services.access.audit import AuditService
from app.services.access.door import StaffService
from app.services.access.pin_lock import PinLock
from app.services.camera.camera import CameraService, StartChild
from app.services.camera.figures import CameraPage
from app.services.camera.gestures import GestureService
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService, ShopIdentity
from app.services.catalogue.locale import locale_of
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.calibration import CalibrationService
from app.services.devices.device_tests import DeviceTests
from app.services.devices.keyboard import KeyboardScanner, KeyboardService
from app.services.devices.readings import ReadingsService
from app.services.devices.report import DeviceReport
from app.services.devices.statuses import DevicesService
from app.services.devices.thresholds import choices_of
from app.services.devices.tray import SimulatedHook, TrayService
from app.services.operations.files import StaffFiles
from app.services.operations.part import BackOffice, Mirror
from app.services.operations.upkeep import Footprint, UpkeepService
from app.services.remote.access import RemoteAccess, Watched
from app.services.screen.panel_power import find_panel_command
from app.services.screen.schedule import ScreenRules, ScreenScheduleService
from app.services.screen.setup import ScreenPage
from app.services.session.identification import IdentificationService
from app.services.session.scan_rules import scan_rules
from app.services.session.session import IdleTimes, SessionService
from app.services.settings.editor import SettingsEditor
from app.store import (
    AuditLog,
    Catalogue,
    Reviews,
    Settings,
    StaffPins,
    StaffTries,
    Stock,
    Stores,
    open_database,
)

_log = logging.getLogger(__name__)


class KioskServices(QObject):
    """Builds everything that works without a window; constructing touches the database only, `start` the devices."""

    def __init__(
        self,
        config: Config,
        directory: DataDirectory,
        *,
        journal: Journal,
        ready_made_demo: Path,
        start_vision: StartChild | None,
        back_off: BackOff | None = None,
        configured: Config | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Open the store; raise StoreUnavailable. `start_vision` is None where no camera may be used.

        `back_off` tells how long readers that failed are left alone. `configured` is the configuration without what
        staff chose and the command line said, None where that is the same.
        """
        super().__init__(parent)
        self._back_off = back_off
        self.config = config
        self.journal = journal
        self.gui_thread = GuiThread(self)
        self.jobs = Jobs(self.gui_thread)
        self.database = open_database(directory.database)
        catalogue, stock, stores = Catalogue(self.database), Stock(self.database), Stores(self.database)
        # A catalogue imported by hand is never mixed with the demo store's.
        is_empty = not catalogue.sample_products(1, config.kiosk.language)
        is_demo = config.store.catalogue == "demo" and (is_empty or directory.demo_store.exists())
        self.catalogue = CatalogueService(
            catalogue=catalogue,
            reviews=Reviews(self.database),
            stock=stock,
            stores=stores,
            shop=ShopIdentity(config.store.code, config.store.retailer_name or (DEMO_RETAILER if is_demo else "")),
            language=config.kiosk.language,
            parent=self,
        )
        self.availability = AvailabilityService(
            stock=stock,
            stores=stores,
            catalogue=self.catalogue,
            store_code=config.store.code,
            stale_after_s=config.store.stale_after_min * 60.0,
            now=lambda: datetime.now(UTC),
            parent=self,
        )
        self.pictures = PictureService(
            directory.pictures,
            jobs=self.jobs,
            limits=PictureLimits(
                max_bytes=config.store.picture_max_bytes, read_timeout_s=config.store.picture_timeout_s
            ),
            parent=self,
        )
        self.session = SessionService(
            IdleTimes(config.kiosk.idle_warning_s, config.kiosk.idle_answer_s), time.monotonic_ns, self
        )
        self.devices = DevicesService(journal, self)
        self._device_report = DeviceReport(directory.devices_report, self.devices, self.jobs, self)
        self.settings_editor = SettingsEditor(
            configured=configured or config,
            running=config,
            settings=Settings(self.database),
            jobs=self.jobs,
            require_open=lambda: self.staff.require_open(),  # noqa: PLW0108 - made later than this
            require_confirmed=lambda: self.staff.require_confirmed(),  # noqa: PLW0108
            record=lambda action, **detail: self.audit.write(action, **detail),  # noqa: PLW0108
            parent=self,
        )
        key = installation_key(directory.installation_key)
        zoned_readers = frozenset(device.name for device in config.devices if device.hears_neighbours)
        self._presence = Presence(_presence_settings(self.settings_editor.config), zoned_readers)
        rules = scan_rules(config, key, self.catalogue.gtin_by_sku)
        self.identification = IdentificationService(
            presence=self._presence,
            rules=rules,
            catalogue=self.catalogue,
            session=self.session,
            journal=journal,
            clock_ns=time.monotonic_ns,
            ambient=frozenset({CAMERA_DEVICE}),
            parent=self,
        )
        self._door_jobs = Jobs(self.gui_thread)  # threads of their own: a PIN is not to wait behind a download
        self.audit = self._build_audit(key)
        self.staff = self._build_staff()
        self.readings = ReadingsService(
            catalogue=self.catalogue,
            present=lambda: self._presence.present,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self.calibration = CalibrationService(
            devices=self.devices,
            hears_tags=[device.name for device in config.devices if device.hears_tags],
            hears_neighbours=zoned_readers,
            settings=lambda: self.identification.presence_settings,
            put_in_force=self._put_in_force,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self.screen_schedule = self._build_screen_schedule()
        self.demo_store = self._build_demo_store(directory, ready_made_demo) if is_demo else None
        self._readers = [build_reader(device) for device in config.devices]
        self._supervisors = [
            self._supervise(reader, device.driver) for reader, device in zip(self._readers, config.devices, strict=True)
        ]
        self.device_tests = DeviceTests(
            {
                device.name: supervisor.retry_now
                for device, supervisor in zip(config.devices, self._supervisors, strict=True)
            },
            require_open=self.staff.require_open,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self._looks = self._build_looks()
        self.tray = self._build_tray()
        self.keyboard = self._build_keyboard()
        self.camera = None if start_vision is None else self._build_camera(start_vision)
        self.gestures = self._build_gestures() if config.follows_arms_by_camera else None
        self.camera_page = CameraPage(
            self.camera,
            self.gestures,
            meaning=self.identification.code_meaning,
            is_forbidden=not config.camera_is_allowed,
            reads_codes=config.reads_codes_by_camera,
            parent=self,
        )
        self.upkeep = UpkeepService(
            config.supervision,
            footprint=self._footprint,
            is_in_use=lambda: self.session.is_active or self.staff.is_open,
            store=lambda: stores.store(config.store.code),
            now=lambda: datetime.now(UTC),
            clock=time.monotonic,
            journal=journal,
            parent=self,
        )
        self.screen_page = ScreenPage(config, self.settings_editor, self.jobs, parent=self)
        self.settings_editor.took_effect.connect(self._tune)
        self.identification.staff_presented.connect(self.staff.present_badge)
        self.staff.closed.connect(self._on_staff_closed)
        self._keep_journal_of(self.session)

        self.back_office = office = self._build_back_office(directory, rules, key)
        self.today, self.shop_data, self.log = office.today, office.shop_data, office.log
        self.power, self.privacy_sheet, self.support_bundle = office.power, office.privacy_sheet, office.support_bundle
        self.remote = self._build_remote()
        self.staff_files = StaffFiles(
            directory.root,
            editor=self.settings_editor,
            sheet=self.privacy_sheet,
            jobs=self.jobs,
            require_open=self.staff.require_open,
            record=self.audit.write,
            parent=self,
        )

    def start(self) -> None:
        """Start the devices, the camera and the background work."""
        self.back_office.start()
        if self.demo_store is not None:
            self.demo_store.start()
        for supervisor in self._supervisors:
            supervisor.start()
        self._looks.start()
        self.screen_page.start()
        self.screen_schedule.start()
        if self.camera is not None:
            self.camera.start()
        self.remote.start()

    def stop(self) -> None:
        """Stop in order: readers, vision, jobs; nothing is delivered and no timer fires any more when this returns."""
        self.remote.stop()
        self.gui_thread.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self.back_office.stop()
        self._looks.stop()
        self.upkeep.stop()
        self.screen_schedule.stop()
        if self.keyboard is not None:
            self.keyboard.stop()
        for supervisor in self._supervisors:
            supervisor.stop(timeout_s=1.0)
        if self.camera is not None:
            self.camera.stop()
        if self.demo_store is not None:
            self.demo_store.stop()
        self.pictures.stop()
        self.jobs.stop()
        self.settings_editor.stop()
        self._door_jobs.stop()
        self.audit.flush()
        self.back_office.finish()
        self.catalogue.stop()
        self.database.close()

    def _keep_journal_of(self, session: SessionService) -> None:
        session.garment_left.connect(lambda garment: self.journal.write("garment_left", gtin=garment.gtin))
        session.ended.connect(lambda reason: self.journal.write("session_ended", reason=reason))

    def _footprint(self) -> Footprint:
        heartbeat = None if self.camera is None else self.camera.heartbeat
        return Footprint(resident_mb(), 0.0 if heartbeat is None else heartbeat.resident_mb)

    def _build_demo_store(self, directory: DataDirectory, ready_made: Path) -> DemoStoreService:
        return DemoStoreService(
            database=self.database,
            directory=directory.demo_store,
            ready_made=ready_made,
            jobs=self.jobs,
            catalogue=self.catalogue,
            parent=self,
        )

    def _build_back_office(self, directory: DataDirectory, rules: MeaningRules, key: bytes) -> BackOffice:
        mirror = Mirror(
            session=self.session,
            identification=self.identification,
            devices=self.devices,
            catalogue=self.catalogue,
            demo_store=self.demo_store,
            camera=self.camera,
            gestures=self.gestures,
            screen=self.screen_schedule,
            staff=self.staff,
            audit=self.audit,
        )
        return BackOffice(
            self.config,
            directory,
            self.database,
            mirror,
            rules=rules,
            key=key,
            jobs=self.jobs,
            journal=self.journal,
            parent=self,
        )

    def _build_looks(self) -> QTimer:
        looks = QTimer(self)
        looks.setInterval(round(LOOK_EVERY_S * 1000))
        looks.timeout.connect(self._look_at_readers)
        return looks

    def _build_audit(self, key: bytes) -> AuditService:
        return AuditService(AuditLog(self.database, key), self._door_jobs, who=lambda: self.staff.who, parent=self)

    def _build_staff(self) -> StaffService:
        return StaffService(
            frozenset(self.config.scans.staff_badges),
            lock=PinLock(StaffPins(self.database), StaffTries(self.database), MachineClock()),
            jobs=self._door_jobs,
            journal=self.journal,
            audit=self.audit,
            timeout_s=self.config.staff.timeout_s,
            second_person=self.config.staff.second_person,
            parent=self,
        )

    def _build_remote(self) -> RemoteAccess:
        watched = Watched(
            session=self.session,
            staff=self.staff,
            devices=self.devices,
            camera=self.camera,
            gestures=self.gestures,
            today=self.today,
            audit=self.audit,
            upkeep=self.upkeep,
            footprint=self._footprint,
            why_no_restart=lambda: self.back_office.program.why_not,
        )
        return RemoteAccess(self.config, self.database, watched, gui_thread=self.gui_thread, parent=self)

    def _build_screen_schedule(self) -> ScreenScheduleService:
        screen = self.config.screen
        schedule = ScreenScheduleService(
            screen.schedule,
            ScreenRules(screen.wakes_on_use, screen.stays_on_s),
            is_in_use=lambda: self.session.is_active or self.staff.state is not StaffState.CLOSED,
            now=lambda: datetime.now(UTC),
            clock_ns=time.monotonic_ns,
            power=find_panel_command() if screen.switches_off else None,
            jobs=self.jobs,
            journal=self.journal,
            parent=self,
        )
        self.session.started.connect(schedule.note_use)
        self.session.ended.connect(lambda _: schedule.note_end())
        self.staff.changed.connect(lambda: self._light_for_staff(schedule))
        schedule.changed.connect(lambda: self._leave_the_dark(schedule))
        return schedule

    def _leave_the_dark(self, schedule: ScreenScheduleService) -> None:
        """Nobody is before a screen that has gone dark: the next touch begins anew."""
        if schedule.is_dark:
            self.staff.close()
            self.session.end("done")

    def _light_for_staff(self, schedule: ScreenScheduleService) -> None:
        if schedule.is_dark and self.staff.state is StaffState.ASKING:
            schedule.wake()

    def _supervise(self, reader: Reader, driver: str) -> ReaderSupervisor:
        return ReaderSupervisor(
            reader,
            deliver=lambda scans: self.gui_thread.post(lambda: self._observe(scans)),
            report=lambda status: self.gui_thread.post(lambda: self._follow_reader(status)),
            driver=driver,
            back_off=self._back_off,
        )

    def _observe(self, scans: Sequence[Scan]) -> None:
        self.identification.observe(scans)
        self.readings.observe(scans)
        self.calibration.observe(scans)
        self.device_tests.observe(scans)

    def _observe_code(self, scan: CodeScan) -> None:
        """Take a code of the camera; while staff try codes out, nothing of it reaches the shopper's pages."""
        if not self.camera_page.is_open:
            self._observe((scan,))

    def _put_in_force(self, proposal: CalibrationProposal) -> None:
        """Judge tags by other thresholds from now on, also after a restart."""
        refused = self.settings_editor.change_all(choices_of(proposal))
        if refused:
            _log.warning("presence: what calibration found is refused: %s", refused)
        self.journal.write("presence_calibrated", **asdict(proposal))

    def _tune(self, changed: Config) -> None:
        """Judge tags by other thresholds from now on."""
        settings = _presence_settings(changed)
        if settings != self.identification.presence_settings:
            self.identification.tune(settings)

    def _on_staff_closed(self) -> None:
        self.readings.watch(False)
        self.calibration.cancel()
        self.device_tests.stop()
        self.camera_page.close()
        self.screen_page.show(Pattern.NONE)

    def _look_at_readers(self) -> None:
        for supervisor in self._supervisors:
            supervisor.look(time.monotonic_ns())

    def _follow_reader(self, status: DeviceStatus) -> None:
        self.devices.report(status)
        self.identification.follow_link(status)

    def _build_tray(self) -> TrayService | None:
        hook = next((reader for reader in self._readers if isinstance(reader, SimulatedHook)), None)
        return None if hook is None else TrayService(hook, self.catalogue, self)

    def _build_keyboard(self) -> KeyboardService | None:
        scanners = (reader for reader in self._readers if isinstance(reader, KeyboardScanner))
        scanner = next((reader for reader in scanners if reader.is_application_wide), None)
        return None if scanner is None else KeyboardService(scanner, time.monotonic_ns, self)

    def _build_camera(self, start_vision: StartChild) -> CameraService:
        camera = CameraService(start_vision, device=CAMERA_DEVICE, parent=self)
        camera.code_seen.connect(self._observe_code)
        camera.status_changed.connect(self.devices.report)
        return camera

    def _build_gestures(self) -> GestureService | None:
        if self.camera is None:
            return None
        return GestureService(
            self.camera.vision_said,
            self.camera.status_changed,
            journal=self.journal,
            is_right_to_left=self._is_right_to_left,
            activity=self.session,
            parent=self,
        )

    def _is_right_to_left(self) -> bool:
        return locale_of(self.catalogue.language).textDirection() is Qt.LayoutDirection.RightToLeft


def _presence_settings(config: Config) -> PresenceSettings:
    return PresenceSettings(**config.presence.model_dump())
