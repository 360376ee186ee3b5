"""The state of every device, for staff and the journal."""

import logging

from PySide6.QtCore import QObject, Signal

from app.domain.scans import DeviceState, DeviceStatus
from app.runtime.logs.journal import Journal

_log = logging.getLogger(__name__)


class DevicesService(QObject):
    """Owns the last known status of each device; says each change once, in the journal and in the log."""

    changed = Signal()

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._statuses: dict[str, DeviceStatus] = {}

    @property
    def statuses(self) -> tuple[DeviceStatus, ...]:
        """All devices in the order they first reported."""
        return tuple(self._statuses.values())

    def report(self, status: DeviceStatus) -> None:
        """Store a device's new status."""
        old = self._statuses.get(status.device)
        self._statuses[status.device] = status
        if old is None or old.state is not status.state:
            self._journal.write("device_state", device=status.device, state=status.state.value, detail=status.detail)
        if old != status:
            self.changed.emit()

    def is_offline(self, device: str) -> bool:
        """Whether this device is known not to work now."""
        status = self._statuses.get(device)
        return status is not None and status.state in (DeviceState.OFFLINE, DeviceState.MISCONFIGURED)
