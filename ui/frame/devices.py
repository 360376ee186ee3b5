"""What the shopper should know of the devices: what does not work."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.domain.scans import DeviceState, DeviceStatus
from app.services.camera.camera import CameraService
from app.services.devices.statuses import DevicesService
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_DOWN = (DeviceState.OFFLINE, DeviceState.MISCONFIGURED)


@dataclass(frozen=True, slots=True)
class DevicesProps:
    """What QML sees: `readerOffline` is a reader of the hook, `scannerOffline` all scanners and card readers."""

    readerOffline: bool = False
    scannerOffline: bool = False
    cameraOffline: bool = False


@seen_by_qml
class DevicesViewModel(ViewModel):
    """Camera, readers and scanners, each in a word."""

    props: DevicesProps

    def __init__(
        self,
        devices: DevicesService,
        camera: CameraService | None,
        *,
        scanners: frozenset[str] = frozenset(),
        parent: QObject | None = None,
    ) -> None:
        """Follow the devices; `scanners` names those to which cards and codes are shown."""
        super().__init__(DevicesProps(), parent)
        self._devices = devices
        self._scanners = scanners
        self._camera = camera
        self._refresh()
        devices.changed.connect(self._refresh)
        if camera is not None:
            camera.status_changed.connect(self._refresh)

    def _refresh(self) -> None:
        camera = None if self._camera is None else self._camera.status
        self._apply(derive_devices(self._devices.statuses, camera, self._scanners))


def derive_devices(
    statuses: Iterable[DeviceStatus], camera: DeviceStatus | None, scanners: frozenset[str]
) -> DevicesProps:
    """Return what is told; what is neither the camera nor a scanner hears the hook."""
    camera_name = None if camera is None else camera.device
    down = {status.device for status in statuses if status.state in _DOWN}
    return DevicesProps(
        readerOffline=bool(down - scanners - {camera_name}),
        scannerOffline=bool(scanners) and scanners <= down,
        cameraOffline=camera is not None and camera.state in _DOWN,
    )
