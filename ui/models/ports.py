"""What the window is drawn from: services, and where a second thing stands in for one, what is needed of it."""

# ruff: noqa: D102

from typing import Protocol

from PySide6.QtCore import SignalInstance

from app.domain.gestures import Engagement, View
from app.services.camera.camera import CameraService
from app.services.camera.gestures import GestureService
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from app.services.devices.statuses import DevicesService
from app.services.devices.tray import TrayService
from app.services.session.identification import IdentificationService
from app.services.session.session import SessionService
from ui.models.staff_page_ports import (
    CameraPagePort,
    EditorPort,
    ScreenPort,
    SheetPort,
    ShopDataPort,
    StaffFilesPort,
)
from ui.models.staff_ports import (
    BundlePort,
    CalibrationPort,
    DeviceTestsPort,
    DoorPort,
    LogPort,
    PowerPort,
    ReadingsPort,
    TodayPort,
)


class GesturesPort(Protocol):
    """Who drives by arm, where they point, and what their arms did."""

    @property
    def changed(self) -> SignalInstance: ...
    @property
    def pointer_changed(self) -> SignalInstance: ...
    @property
    def person_changed(self) -> SignalInstance: ...
    @property
    def gesture_seen(self) -> SignalInstance: ...
    @property
    def is_available(self) -> bool: ...
    @property
    def engagement(self) -> Engagement: ...
    @property
    def view(self) -> View: ...
    @property
    def pointer(self) -> tuple[float, float] | None: ...
    @property
    def pointer_frame_ns(self) -> int: ...
    @property
    def joints(self) -> tuple[float, ...]: ...


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
    def staff(self) -> DoorPort: ...
    @property
    def readings(self) -> ReadingsPort: ...
    @property
    def calibration(self) -> CalibrationPort: ...
    @property
    def device_tests(self) -> DeviceTestsPort: ...
    @property
    def today(self) -> TodayPort: ...
    @property
    def log(self) -> LogPort: ...
    @property
    def support_bundle(self) -> BundlePort: ...
    @property
    def power(self) -> PowerPort: ...
    @property
    def camera_page(self) -> CameraPagePort: ...
    @property
    def shop_data(self) -> ShopDataPort: ...
    @property
    def screen_page(self) -> ScreenPort: ...
    @property
    def settings_editor(self) -> EditorPort: ...
    @property
    def privacy_sheet(self) -> SheetPort: ...
    @property
    def staff_files(self) -> StaffFilesPort: ...
    @property
    def tray(self) -> TrayService | None: ...
    @property
    def demo_store(self) -> DemoStoreService | None: ...
