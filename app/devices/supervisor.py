"""Runs one reader on its own thread: connects, reads, reconnects, and reports its state."""

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final, get_args

from app.devices.base import Adviser, Interruptible, LinkWatch, Nearby, OpenLimit, Patient, Reader
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.restarts import RestartRule, Restarts
from app.domain.scans import DeviceState, DeviceStatus, Scan

_log = logging.getLogger(__name__)
_NS = 1_000_000_000

CHECK_EVERY_S: Final = 0.5
"""How often `ReaderSupervisor.check` wants to be called: with it a call that never returns is found within 3 s."""

_OPEN_WITHIN_S = 10.0
_READ_GRACE_S = 2.0
_CLOSE_WITHIN_S = 3.0
_OWN_PAUSE_S = 1.5
_LONGEST_DETAIL = 500
_SCANS = get_args(Scan)


@dataclass(frozen=True, slots=True)
class BackOff(RestartRule):
    """Waits between attempts to connect, longer from the first failure on; a misconfigured device has its own wait."""

    jitter: float = 0.2
    held_s: float | None = 5.0
    misconfigured_s: float = 60.0


class ReaderSupervisor:
    """Runs `reader` on a thread of its own from `start` to `stop`; used once.

    `deliver` takes each batch that is not empty, on that thread; `report` each change of state, on that thread or on
    the one that calls `check`. Both are called in the order of what happened, and no more once `stop` has begun.
    While a reader that was ready owes an answer its state is CONNECTING; a link that is down stays OFFLINE until it is
    back. Whatever the driver raises or returns ends its attempt, never the thread.
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
        self._name = reader.name
        self._deliver = deliver
        self._report = report
        self._driver = driver
        self._back_off = back_off or BackOff()
        if isinstance(reader, Nearby):
            self._back_off = replace(self._back_off, longest_s=min(self._back_off.longest_s, reader.retry_within_s))
        self._restarts = Restarts(self._back_off)
        self._is_patient = isinstance(reader, Patient)
        self._poll_s = reader.read_for_s if isinstance(reader, Patient) else poll_s
        self._open_within_s = reader.open_within_s if isinstance(reader, OpenLimit) else _OPEN_WITHIN_S
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._random = random.Random()
        self._state_lock = threading.Lock()  # guards what follows, up to the thread
        self._reported: DeviceStatus | None = None
        self._call: _Call | None = None
        self._hung: _Call | None = None
        self._checked_ns = self._own_pause_ns = 0
        self._thread = threading.Thread(target=self._run, name=f"reader {self._name}", daemon=True)

    def start(self) -> None:
        """Begin connecting; returns at once."""
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """Close the reader and end the thread, waiting at most `timeout_s`; a hung driver is left behind, mute."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is None:
            return
        if self._is_patient:
            self._interrupt()
        self._thread.join(timeout_s / 2)
        if self._thread.is_alive():
            self._interrupt()
        self._thread.join(timeout_s / 2)
        if self._thread.is_alive():
            _log.warning("%s: still busy %.1f s after it was told to stop; left behind", self._name, timeout_s)

    def retry_now(self) -> None:
        """Try to connect at once instead of waiting for the next attempt; may be called from any thread."""
        self._wake.set()

    def check(self, now_ns: int) -> None:
        """Report OFFLINE when the driver has not come back from a call for too long, and interrupt it.

        Never blocks; wants to be called every `CHECK_EVERY_S`, with the monotonic time. Once the call returns, the
        reader goes on by itself.
        """
        if now_ns - self._checked_ns > _OWN_PAUSE_S * _NS:
            self._own_pause_ns = now_ns  # the whole program stood still, so the driver's silence proves nothing
        self._checked_ns = now_ns
        call = self._call
        if call is None or call is self._hung or now_ns - max(call.began_ns, self._own_pause_ns) < call.within_s * _NS:
            return
        if not self._state_lock.acquire(blocking=False):
            return
        try:
            if self._call is not call or self._stopping.is_set():
                return
            self._hung = call
            lasting_s = (now_ns - call.began_ns) / _NS
            self._set_state_locked(
                DeviceState.OFFLINE,
                f"{self._name} does not answer: its driver has been busy with `{call.name}` for {lasting_s:.0f} s;"
                " check the device and its cable, and restart the program if this lasts",
            )
        finally:
            self._state_lock.release()
        threading.Thread(target=self._interrupt, name=f"interrupt {self._name}", daemon=True).start()

    def _interrupt(self) -> None:
        if not isinstance(self._reader, Interruptible):
            return
        try:
            self._reader.interrupt()
        except Exception:  # noqa: BLE001 - the driver is in trouble already
            _log.debug("%s: could not be interrupted", self._name, exc_info=True)

    def _run(self) -> None:
        self._set_state(DeviceState.CONNECTING)
        while not self._stopping.is_set():
            state = self._connect_and_read()
            delay_s = self._restarts.died(time.monotonic(), self._random.random()).delay_s
            if self._stopping.is_set():
                return
            self._wake.wait(self._back_off.misconfigured_s if state is DeviceState.MISCONFIGURED else delay_s)
            self._wake.clear()

    def _connect_and_read(self) -> DeviceState:
        """Read until the link fails or `stop`; return the state of the device after that, which has been reported."""
        state = DeviceState.OFFLINE
        try:
            with self._inside("open", self._open_within_s):
                self._reader.open()
            self._read_on()
        except DeviceMisconfigured as error:
            state = DeviceState.MISCONFIGURED
            self._set_state(state, _text(error))
        except DeviceUnavailable as error:
            self._set_state(state, _text(error))
        except BaseException as error:  # noqa: BLE001 - top of the thread: whatever a driver does, the kiosk goes on
            told = f"{self._name}: the driver failed: {_text(error, quoted=True)}; the log has the details"
            self._set_state(state, told, error)
        try:
            with self._inside("close", _CLOSE_WITHIN_S):
                self._reader.close()
        except BaseException as error:  # noqa: BLE001 - as above
            self._set_state(state, f"{self._name}: the driver failed to close: {_text(error, quoted=True)}", error)
        return state

    def _read_on(self) -> None:
        watch = self._reader if isinstance(self._reader, LinkWatch) else None
        adviser = self._reader if isinstance(self._reader, Adviser) else None
        self._restarts.started(time.monotonic())
        self._set_state(DeviceState.READY)
        while not self._stopping.is_set():
            with self._inside("read", self._poll_s + _READ_GRACE_S):
                scans = self._reader.read(self._poll_s)
            if not isinstance(scans, Sequence) or not all(isinstance(scan, _SCANS) for scan in scans):
                raise TypeError(f"read() returned what is no sequence of scans: {_text(scans, quoted=True)}")
            if watch is not None and not watch.answering:
                self._set_state(DeviceState.CONNECTING, f"{self._name} is slow to answer; waiting for it")
            else:
                self._set_state(DeviceState.READY, "" if adviser is None else adviser.advice)
            if scans and not self._stopping.is_set():
                self._deliver(scans)

    @contextmanager
    def _inside(self, name: str, within_s: float) -> Iterator[None]:
        """Mark a call of the driver, so that `check` finds one that does not return."""
        call = _Call(name, time.monotonic_ns(), within_s)
        with self._state_lock:
            self._call = call
        try:
            yield
        finally:
            with self._state_lock:
                self._call = None

    def _set_state(self, state: DeviceState, detail: str = "", bug: BaseException | None = None) -> None:
        with self._state_lock:
            self._set_state_locked(state, detail, bug)

    def _set_state_locked(self, state: DeviceState, detail: str, bug: BaseException | None = None) -> None:
        """Report what has changed; log a line when it is the state, or a failure of the driver not seen before."""
        told = self._reported
        detail = " ".join(detail.split())[:_LONGEST_DETAIL]
        if self._stopping.is_set() or (told is not None and (told.state, told.detail) == (state, detail)):
            return
        same_state = told is not None and told.state is state
        since_ns = told.since_ns if told is not None and same_state else time.monotonic_ns()
        self._reported = DeviceStatus(self._name, self._driver, state, detail, since_ns)
        if not same_state or bug is not None:
            healthy = state in (DeviceState.READY, DeviceState.CONNECTING)
            level = logging.INFO if healthy else logging.WARNING
            _log.log(level, "%s is %s%s", self._name, state.value, f": {detail}" if detail else "", exc_info=bug)
        try:
            self._report(self._reported)
        except Exception:  # noqa: BLE001 - top of the thread as well
            _log.exception("%s: its state could not be reported", self._name)


@dataclass(frozen=True, slots=True, eq=False)
class _Call:
    """A call that the driver has not come back from yet."""

    name: str
    began_ns: int
    within_s: float


def _text(thing: object, *, quoted: bool = False) -> str:
    """Return an error or a value of a driver as text, even where its own `str` or `repr` fails."""
    try:
        return repr(thing) if quoted else str(thing) or repr(thing)
    except Exception:  # noqa: BLE001 - see above
        return f"a {type(thing).__name__}"
