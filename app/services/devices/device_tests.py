"""Tests of one device for staff: connect again at once, and listen until it reads something."""

import math
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.device_tests import TestStep
from app.domain.scans import CodeScan, Scan, TagReport

LISTEN_S = 15.0
_NS = 1_000_000_000
_TICK_MS = 250


class DeviceTests(QObject):
    """Listens to one device at a time; what was read is never kept, only that it was, of which kind and how soon."""

    changed = Signal()

    def __init__(
        self,
        retries: Mapping[str, Callable[[], None]],
        *,
        require_open: Callable[[], None],
        clock_ns: Callable[[], int],
        listen_s: float = LISTEN_S,
        parent: QObject | None = None,
    ) -> None:
        """`retries` connects a device again, by name; `require_open` raises StaffClosed unless staff are there."""
        super().__init__(parent)
        self._retries = dict(retries)
        self._require_open = require_open
        self._clock_ns = clock_ns
        self._listen_s = listen_s
        self._began_ns = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_timer)
        self.device = ""
        self.step = TestStep.IDLE
        self.kind = ""
        """Of what was heard: `tag`, `code` or `card`."""
        self.after_s = 0.0
        """How long after the beginning it was heard."""

    @property
    def seconds_left(self) -> int:
        """Whole seconds of listening left, rounded up; 0 while not listening."""
        if self.step is not TestStep.LISTENING:
            return 0
        return max(0, math.ceil(self._listen_s - self._lasting_s()))

    def can_retry(self, device: str) -> bool:
        """Return whether this device can be told to connect again at once."""
        return device in self._retries

    def retry(self, device: str) -> None:
        """Connect again at once instead of after the pause; nothing for an unknown device. Raises StaffClosed."""
        self._require_open()
        retry = self._retries.get(device)
        if retry is not None:
            retry()

    def listen(self, device: str) -> None:
        """Wait for the next tag, code or card that `device` reads. Raises StaffClosed."""
        self._require_open()
        self.device, self.kind, self.after_s = device, "", 0.0
        self._began_ns = self._clock_ns()
        self._timer.start()
        self._set_step(TestStep.LISTENING)

    def stop(self) -> None:
        """End the test; harmless without one."""
        self._timer.stop()
        if self.step is not TestStep.IDLE:
            self.device = ""
            self._set_step(TestStep.IDLE)

    def receive(self, scans: Sequence[Scan]) -> None:
        """Process scans of any device."""
        if self.step is not TestStep.LISTENING:
            return
        heard = next((scan for scan in scans if scan.reader == self.device and scan.at_ns >= self._began_ns), None)
        if heard is None:
            return
        self.kind = "tag" if isinstance(heard, TagReport) else "code" if isinstance(heard, CodeScan) else "card"
        self.after_s = (heard.at_ns - self._began_ns) / _NS
        self._timer.stop()
        self._set_step(TestStep.HEARD)

    def _on_timer(self) -> None:
        if self._lasting_s() < self._listen_s:
            self.changed.emit()
            return
        self._timer.stop()
        self._set_step(TestStep.SILENT)

    def _lasting_s(self) -> float:
        return (self._clock_ns() - self._began_ns) / _NS

    def _set_step(self, step: TestStep) -> None:
        self.step = step
        self.changed.emit()
