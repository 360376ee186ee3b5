"""What the shopper should know of the devices: whether the camera looks, and what does not work."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from app.domain.scans import DeviceState, DeviceStatus
from ui.models.registration import Property, QmlUncreatable
from ui.viewmodels.ports import CameraPort, DevicesPort
from ui.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_DOWN = (DeviceState.OFFLINE, DeviceState.MISCONFIGURED)


@dataclass(frozen=True, slots=True)
class DevicesProps:
    """What QML sees."""

    cameraInUse: bool = False
    readerOffline: bool = False
    cameraOffline: bool = False


@QmlElement
@QmlUncreatable("KioskViewModel.devices")
class DevicesViewModel(ViewModel):
    """Camera and readers in three words."""

    cameraInUseChanged = Signal()
    _cameraInUse = attrgetter("props.cameraInUse")
    cameraInUse = Property(bool, _cameraInUse, notify=cameraInUseChanged)
    readerOfflineChanged = Signal()
    _readerOffline = attrgetter("props.readerOffline")
    readerOffline = Property(bool, _readerOffline, notify=readerOfflineChanged)
    cameraOfflineChanged = Signal()
    _cameraOffline = attrgetter("props.cameraOffline")
    cameraOffline = Property(bool, _cameraOffline, notify=cameraOfflineChanged)

    props: DevicesProps

    def __init__(self, devices: DevicesPort, camera: CameraPort | None, parent: QObject | None = None) -> None:
        super().__init__(DevicesProps(), parent)
        self._devices = devices
        self._camera = camera
        self._refresh()
        devices.changed.connect(self._refresh)
        if camera is not None:
            camera.status_changed.connect(self._refresh)

    def _refresh(self) -> None:
        camera = None if self._camera is None else self._camera.status
        self._apply(derive_devices(self._devices.statuses, camera))


def derive_devices(statuses: Iterable[DeviceStatus], camera: DeviceStatus | None) -> DevicesProps:
    """Return what is told; a reader is every device but the camera."""
    camera_name = None if camera is None else camera.device
    return DevicesProps(
        cameraInUse=camera is not None and camera.state is DeviceState.READY,
        readerOffline=any(status.state in _DOWN for status in statuses if status.device != camera_name),
        cameraOffline=camera is not None and camera.state in _DOWN,
    )
