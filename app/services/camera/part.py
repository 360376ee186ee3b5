"""The camera, the arms it follows and what staff see of both, built, started and stopped together."""

from PySide6.QtCore import QObject, Qt

from app.config import CAMERA_DEVICE
from app.domain.scans import CodeScan
from app.services.access.part import AccessPart
from app.services.camera.camera import CameraService, StartChild
from app.services.camera.figures import CameraObservation
from app.services.camera.gestures import GestureService
from app.services.catalogue.locale import locale_of
from app.services.catalogue.part import CataloguePart
from app.services.devices.part import DevicesPart
from app.services.ground import Ground
from app.services.session.part import SessionPart


class CameraPart(QObject):
    """Builds the services of the camera, as far as there is one; its codes go the way of every other scan."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        session: SessionPart,
        devices: DevicesPart,
        *,
        start_vision: StartChild | None,
        parent: QObject | None = None,
    ) -> None:
        """`start_vision` is None where no camera may be used."""
        super().__init__(parent)
        config = ground.config
        self._catalogue = catalogue.catalogue
        self._devices = devices
        self.camera: CameraService | None = None
        self.gestures: GestureService | None = None
        if start_vision is not None:
            self.camera = CameraService(start_vision, device=CAMERA_DEVICE, parent=self)
            self.camera.code_seen.connect(self._on_code)
            self.camera.status_changed.connect(devices.devices.report)
            if config.follows_arms_by_camera:
                self.gestures = GestureService(
                    self.camera.vision_said,
                    self.camera.status_changed,
                    journal=ground.journal,
                    is_right_to_left=self._is_right_to_left,
                    activity=session.session,
                    parent=self,
                )
        self.page = CameraObservation(
            self.camera,
            self.gestures,
            meaning=session.identification.code_meaning,
            is_forbidden=not config.camera_is_allowed,
            reads_codes=config.reads_codes_by_camera,
            parent=self,
        )
        access.staff.closed.connect(self.page.close)

    def start(self) -> None:
        """Start the camera's process."""
        if self.camera is not None:
            self.camera.start()

    def stop(self) -> None:
        """End the camera's process."""
        if self.camera is not None:
            self.camera.stop()

    def _on_code(self, scan: CodeScan) -> None:
        """Process a code of the camera; while staff try codes out, nothing of it reaches the shopper's pages."""
        if not self.page.is_open:
            self._devices.receive((scan,))

    def _is_right_to_left(self) -> bool:
        return locale_of(self._catalogue.language).textDirection() is Qt.LayoutDirection.RightToLeft
