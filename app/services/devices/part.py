"""The readers and what staff see of them, built, started and stopped together."""

import logging
import time
from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer

from app.devices.base import Reader
from app.devices.drivers.hid_keyboard import HidKeyboardReader
from app.devices.drivers.simulated.reader import SimulatedReader
from app.devices.registry import build_reader
from app.devices.supervisor import CHECK_EVERY_S, BackOff, ReaderSupervisor
from app.domain.calibration import CalibrationProposal
from app.domain.scans import DeviceStatus, Scan
from app.services.access.part import AccessPart
from app.services.catalogue.part import CataloguePart
from app.services.devices.calibration import CalibrationService
from app.services.devices.device_tests import DeviceTests
from app.services.devices.keyboard import KeyboardService
from app.services.devices.readings import ReadingsService
from app.services.devices.report import DeviceReport
from app.services.devices.statuses import DevicesService
from app.services.devices.thresholds import choices_of
from app.services.devices.tray import TrayService
from app.services.ground import Ground
from app.services.session.part import SessionPart
from app.services.settings.editor import SettingsEditor

_log = logging.getLogger(__name__)


class DevicesPart(QObject):
    """Builds the configured readers, each under a supervisor; constructing opens none of them."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        editor: SettingsEditor,
        session: SessionPart,
        *,
        back_off: BackOff | None,
        parent: QObject | None = None,
    ) -> None:
        """`back_off` tells how long readers that failed are left alone."""
        super().__init__(parent)
        configs = ground.config.devices
        self._gui_thread = ground.gui_thread
        self._journal = ground.journal
        self._editor = editor
        self._identification = session.identification
        self.devices = DevicesService(ground.journal, self)
        self._report = DeviceReport(ground.directory.devices_report, self.devices, ground.jobs, self)
        self.readings = ReadingsService(
            catalogue=catalogue.catalogue,
            tag_identity=session.tag_identity,
            present=lambda: session.presence.present,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self.calibration = CalibrationService(
            devices=self.devices,
            hears_tags=[device.name for device in configs if device.hears_tags],
            hears_neighbours=[device.name for device in configs if device.hears_neighbours],
            settings=lambda: session.identification.presence_settings,
            put_in_force=self._put_in_force,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self.readers = [build_reader(device) for device in configs]
        self._supervisors = [
            self._supervise(reader, device.driver, back_off)
            for reader, device in zip(self.readers, configs, strict=True)
        ]
        self.device_tests = DeviceTests(
            {device.name: supervisor.retry_now for device, supervisor in zip(configs, self._supervisors, strict=True)},
            require_open=access.staff.require_open,
            clock_ns=time.monotonic_ns,
            parent=self,
        )
        self._check_timer = QTimer(self, interval=round(CHECK_EVERY_S * 1000))
        self._check_timer.timeout.connect(self._check_readers)
        self.tray = self._build_tray(catalogue)
        self.keyboard = self._build_keyboard()
        access.staff.closed.connect(self._on_staff_closed)

    def start(self) -> None:
        """Start the readers."""
        for supervisor in self._supervisors:
            supervisor.start()
        self._check_timer.start()

    def stop(self) -> None:
        """Stop the readers, for each of which up to a second is waited."""
        self._check_timer.stop()
        if self.keyboard is not None:
            self.keyboard.stop()
        for supervisor in self._supervisors:
            supervisor.stop(timeout_s=1.0)

    def receive(self, scans: Sequence[Scan]) -> None:
        """Hand scans of one device, oldest first, to every service that needs them."""
        self._identification.receive(scans)
        self.readings.receive(scans)
        self.calibration.receive(scans)
        self.device_tests.receive(scans)

    def _supervise(self, reader: Reader, driver: str, back_off: BackOff | None) -> ReaderSupervisor:
        return ReaderSupervisor(
            reader,
            deliver=lambda scans: self._gui_thread.post(lambda: self.receive(scans)),
            report=lambda status: self._gui_thread.post(lambda: self._follow_reader(status)),
            driver=driver,
            back_off=back_off,
        )

    def _follow_reader(self, status: DeviceStatus) -> None:
        self.devices.report(status)
        self._identification.follow_link(status)

    def _check_readers(self) -> None:
        for supervisor in self._supervisors:
            supervisor.check(time.monotonic_ns())

    def _put_in_force(self, proposal: CalibrationProposal) -> None:
        """Use other thresholds of presence from now on, also after a restart."""
        refused = self._editor.change_all(choices_of(proposal))
        if refused:
            _log.warning("presence: what calibration found is refused: %s", refused)
        self._journal.write("presence_calibrated", **asdict(proposal))

    def _on_staff_closed(self) -> None:
        self.readings.watch(False)
        self.calibration.cancel()
        self.device_tests.stop()

    def _build_tray(self, catalogue: CataloguePart) -> TrayService | None:
        hook = next((reader for reader in self.readers if isinstance(reader, SimulatedReader)), None)
        return None if hook is None else TrayService(hook, catalogue.catalogue, self)

    def _build_keyboard(self) -> KeyboardService | None:
        scanners = (reader for reader in self.readers if isinstance(reader, HidKeyboardReader))
        scanner = next((reader for reader in scanners if reader.is_application_wide), None)
        return None if scanner is None else KeyboardService(scanner, time.monotonic_ns, self)
