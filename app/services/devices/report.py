"""States of a running mirror's devices in a file, for `doctor`, which must not open them itself."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter
from PySide6.QtCore import QObject

from app.domain.scans import DeviceStatus
from app.runtime.jobs import Jobs
from app.services.devices.statuses import DevicesService

_STATUSES: Final = TypeAdapter(list[DeviceStatus])

_log = logging.getLogger(__name__)


class DeviceReport(QObject):
    """Writes the statuses to `path` after each change, off the GUI thread and one write at a time."""

    def __init__(self, path: Path, devices: DevicesService, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._devices = devices
        self._jobs = jobs
        self._is_writing = self._is_outdated = self._is_failing = False
        devices.changed.connect(self._write)

    def _write(self) -> None:
        self._is_outdated = True
        if self._is_writing:
            return
        self._is_writing, self._is_outdated = True, False
        statuses = self._devices.statuses
        self._jobs.submit(lambda: write_report(self._path, statuses), lambda _: self._on_written(), self._on_failed)

    def _on_written(self) -> None:
        self._is_writing = self._is_failing = False
        if self._is_outdated:
            self._write()

    def _on_failed(self, error: Exception) -> None:
        self._is_writing = False
        if not self._is_failing:
            _log.warning("doctor will not see the devices: %s cannot be written (%s)", self._path, error)
        self._is_failing = True


def write_report(path: Path, statuses: Sequence[DeviceStatus]) -> None:
    """Replace the report at once, so that a reader never sees half of it. Raises OSError."""
    new = path.with_suffix(".new")
    new.write_bytes(_STATUSES.dump_json(list(statuses)))
    new.replace(path)


def read_report(path: Path) -> dict[str, DeviceStatus]:
    """Return the statuses by device; empty when there is no report or it is of another version.

    Times are monotonic since the machine's start, hence comparable between processes while the writer lives.
    """
    try:
        return {status.device: status for status in _STATUSES.validate_json(path.read_bytes())}
    except (OSError, ValueError):
        return {}
