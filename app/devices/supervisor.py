"""Keeps one reader alive on its own thread: connects, reads, reconnects, and says in which state it is."""

import logging
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.devices.base import Interruptible, LinkWatch, Reader
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import DeviceState, DeviceStatus, Scan

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BackOff:
    """Waits between attempts: `first_s`, doubled up to `longest_s`, each spread by ± `jitter` of itself.

    A device that stayed ready for `steady_s` starts again at `first_s`; a misconfigured one is tried every
    `misconfigured_s`.
    """

    first_s: float = 0.5
    longest_s: float = 30.0
    jitter: float = 0.2
    steady_s: float = 5.0
    misconfigured_s: float = 60.0

    def wait_s(self, failures: int, chance: float) -> float:
        """Return the wait after `failures` (at least 1) failures in a row; `chance` is drawn from [0, 1)."""
        doubled = self.first_s * 2.0 ** min(failures - 1, 30)
        return min(self.longest_s, doubled * (1.0 + self.jitter * (2.0 * chance - 1.0)))


class ReaderSupervisor:
    """Runs `reader` on a thread of its own from `start` to `stop`; used once.

    `deliver` takes each batch that is not empty, `report` each change of state; both are called on that thread, and no
    more once `stop` has begun. While a reader that was ready owes an answer its state is CONNECTING; a link that is
    down stays OFFLINE until it is back.
    """

    def __init__(
        self,
        reader: Reader,
        *,
        deliver: Callable[[Sequence[Scan]], None],
        report: Callable[[DeviceStatus], None],
        driver: str,
        back_off: BackOff | None = None,
        poll_s: float = 0.1,
    ) -> None:
        self._reader = reader
        self._deliver = deliver
        self._report = report
        self._driver = driver
        self._back_off = back_off or BackOff()
        self._poll_s = poll_s
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._random = random.Random()
        self._told: tuple[DeviceState, str] | None = None
        self._ready_since: float | None = None
        self._thread = threading.Thread(target=self._run, name=f"reader {reader.name}", daemon=True)

    def start(self) -> None:
        """Begin connecting; returns at once."""
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """Close the reader and end the thread, waiting at most `timeout_s`; a hung driver is left behind, mute."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is None:
            return
        self._thread.join(timeout_s / 2)
        if self._thread.is_alive() and isinstance(self._reader, Interruptible):
            self._reader.interrupt()
        self._thread.join(timeout_s / 2)
        if self._thread.is_alive():
            _log.warning("%s: still busy %.1f s after it was told to stop; left behind", self._reader.name, timeout_s)

    def retry_now(self) -> None:
        """Try to connect at once instead of waiting for the next attempt; may be called from any thread."""
        self._wake.set()

    def _run(self) -> None:
        failures = 0
        self._tell(DeviceState.CONNECTING, "")
        while not self._stopping.is_set():
            self._ready_since = None
            state, detail = self._connect_and_read()
            self._tell(state, detail)
            steady = self._ready_since is not None and time.monotonic() - self._ready_since >= self._back_off.steady_s
            failures = 1 if steady else failures + 1
            if self._stopping.is_set():
                return
            if state is DeviceState.MISCONFIGURED:
                self._wake.wait(self._back_off.misconfigured_s)
            else:
                self._wake.wait(self._back_off.wait_s(failures, self._random.random()))
            self._wake.clear()

    def _connect_and_read(self) -> tuple[DeviceState, str]:
        """Work until the link fails or `stop`; return the state this leaves the device in."""
        try:
            try:
                self._reader.open()
                self._read_on()
            finally:
                self._reader.close()
        except DeviceMisconfigured as error:
            return DeviceState.MISCONFIGURED, str(error)
        except DeviceUnavailable as error:
            return DeviceState.OFFLINE, str(error)
        except Exception as error:  # noqa: BLE001 - top of the thread: whatever a driver does, the kiosk goes on
            if not self._stopping.is_set():
                _log.exception("%s: its driver failed unexpectedly", self._reader.name)
            return DeviceState.OFFLINE, f"{self._reader.name}: the driver failed: {error!r}; the log has the details"
        return DeviceState.OFFLINE, ""

    def _read_on(self) -> None:
        watch = self._reader if isinstance(self._reader, LinkWatch) else None
        self._ready_since = time.monotonic()
        self._tell(DeviceState.READY, "")
        while not self._stopping.is_set():
            scans = self._reader.read(self._poll_s)
            if watch is not None and not watch.answering:
                self._tell(DeviceState.CONNECTING, f"{self._reader.name} is slow to answer; waiting for it")
            else:
                self._tell(DeviceState.READY, "")
            if scans and not self._stopping.is_set():
                self._deliver(scans)

    def _tell(self, state: DeviceState, detail: str) -> None:
        """Report and log, unless nothing has changed."""
        if (state, detail) == self._told or self._stopping.is_set():
            return
        self._told = (state, detail)
        healthy = state in (DeviceState.READY, DeviceState.CONNECTING)
        _log.log(
            logging.INFO if healthy else logging.WARNING,
            "%s is %s%s",
            self._reader.name,
            state.value,
            f": {detail}" if detail else "",
        )
        self._report(DeviceStatus(self._reader.name, self._driver, state, detail, time.monotonic_ns()))
