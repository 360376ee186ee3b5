"""The services that the window is drawn from, whoever bundles them: a mirror, a state of the gallery, a test."""

# ruff: noqa: D102

from typing import Protocol

from app.services.access.door import StaffService
from app.services.camera.camera import CameraService
from app.services.camera.figures import CameraPage
from app.services.camera.gestures import GestureService
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.calibration import CalibrationService
from app.services.devices.device_tests import DeviceTests
from app.services.devices.readings import ReadingsService
from app.services.devices.statuses import DevicesService
from app.services.devices.tray import TrayService
from app.services.operations.files import StaffFiles
from app.services.operations.log import LogView
from app.services.operations.power import PowerService
from app.services.operations.today import TodayService
from app.services.privacy.sheet import PrivacySheet
from app.services.screen.setup import ScreenPage
from app.services.session.identification import IdentificationService
from app.services.session.session import SessionService
from app.services.settings.editor import SettingsEditor
from app.services.support.bundle import SupportBundle
from app.services.sync.shop_data import ShopDataService


class KioskPorts(Protocol):
    """All services that the screen is drawn from; what this mirror does not have is None."""

    @property
    def session(self) -> SessionService: ...
    @property
    def catalogue(self) -> CatalogueService: ...
    @property
    def availability(self) -> AvailabilityService: ...
    @property
    def pictures(self) -> PictureService: ...
    @property
    def devices(self) -> DevicesService: ...
    @property
    def camera(self) -> CameraService | None: ...
    @property
    def gestures(self) -> GestureService | None: ...
    @property
    def identification(self) -> IdentificationService: ...
    @property
    def staff(self) -> StaffService: ...
    @property
    def readings(self) -> ReadingsService: ...
    @property
    def calibration(self) -> CalibrationService: ...
    @property
    def device_tests(self) -> DeviceTests: ...
    @property
    def today(self) -> TodayService: ...
    @property
    def log(self) -> LogView: ...
    @property
    def support_bundle(self) -> SupportBundle: ...
    @property
    def power(self) -> PowerService: ...
    @property
    def camera_page(self) -> CameraPage: ...
    @property
    def shop_data(self) -> ShopDataService: ...
    @property
    def screen_page(self) -> ScreenPage: ...
    @property
    def settings_editor(self) -> SettingsEditor: ...
    @property
    def privacy_sheet(self) -> PrivacySheet: ...
    @property
    def staff_files(self) -> StaffFiles: ...
    @property
    def tray(self) -> TrayService | None: ...
    @property
    def demo_store(self) -> DemoStoreService | None: ...
