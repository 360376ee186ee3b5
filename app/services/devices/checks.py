"""Check that the configured readers answer, each within a time limit, without disturbing a running mirror."""

import threading
import time
from collections.abc import Sequence

from app.config import DeviceConfig
from app.devices.base import Adviser, Interruptible, OpenLimit, Reader
from app.devices.drivers.hid_keyboard import HidKeyboardReader
from app.devices.registry import build_reader
from app.domain.errors import PsycheError
from app.domain.findings import Finding, Verdict
from app.domain.scans import DeviceState, Scan, TagReport
from app.runtime.data.paths import DataDirectory, running_instance
from app.services.devices.report import read_report

LISTEN_S = 1.0
PATIENCE_S = 8.0
_MOST_PATIENCE_S = 30.0
_NS = 1_000_000_000

_VERDICTS = {
    DeviceState.READY: Verdict.OK,
    DeviceState.CONNECTING: Verdict.LIMITED,
    DeviceState.OFFLINE: Verdict.FAILED,
    DeviceState.MISCONFIGURED: Verdict.FAILED,
}


def check_readers(configs: Sequence[DeviceConfig], directory: DataDirectory) -> Sequence[Finding]:
    """Open each configured reader, listen for a moment, and close it again; all at once.

    While a mirror runs on `directory` its readers are left to it, and what it says of them is told.
    """
    if not configs:
        return (Finding("readers", Verdict.ABSENT, "no [[devices]] are configured"),)
    holder = running_instance(directory)
    if holder:
        return _as_the_mirror_sees_them(configs, directory, holder)
    examinations = [_Examination(config) for config in configs]
    for examination in examinations:
        examination.begin()
    return tuple(examination.finding() for examination in examinations)


class _Examination:
    """One reader, opened and listened to on a thread that is left behind if it never comes back."""

    def __init__(self, config: DeviceConfig) -> None:
        self._config = config
        self._finding: Finding | None = None
        self._reader: Reader | None = None
        self._began_s = time.monotonic()
        self._within_s = PATIENCE_S
        self._done = threading.Event()

    def begin(self) -> None:
        try:
            self._reader = reader = build_reader(self._config)
        except PsycheError as error:
            self._end(Verdict.FAILED, str(error))
            return
        if isinstance(reader, OpenLimit):
            self._within_s = min(_MOST_PATIENCE_S, reader.open_within_s + LISTEN_S + 1.0)
        self._began_s = time.monotonic()
        threading.Thread(target=self._examine, args=(reader,), name=f"examine {reader.name}", daemon=True).start()

    def finding(self) -> Finding:
        """Wait for the end, for as long as this reader may take."""
        if self._done.wait(max(0.0, self._began_s + self._within_s - time.monotonic())) and self._finding is not None:
            return self._finding
        if isinstance(self._reader, Interruptible):
            self._reader.interrupt()
        why = f"does not come back within {self._within_s:g} s; unplug it or switch it off and on, and see its cable"
        return Finding(self._subject, Verdict.FAILED, why)

    @property
    def _subject(self) -> str:
        return f"reader {self._config.name}"

    def _examine(self, reader: Reader) -> None:
        try:
            try:
                reader.open()
                scans = _listen(reader)
                advice = reader.advice if isinstance(reader, Adviser) else ""
            finally:
                reader.close()
        except PsycheError as error:
            self._end(Verdict.FAILED, str(error))
        except Exception as error:  # noqa: BLE001 - top of the thread: a driver of somebody else's may raise anything
            self._end(Verdict.FAILED, f"its driver failed: {error!r}; report this to whoever made the driver")
        else:
            self._end(Verdict.LIMITED if advice else Verdict.OK, advice or self._heard(reader, scans))

    def _heard(self, reader: Reader, scans: Sequence[Scan]) -> str:
        if isinstance(reader, HidKeyboardReader) and reader.is_application_wide:
            return "has no device to open: takes what is typed into the mirror's window as fast as a scanner types"
        if not self._config.hears_tags:
            return "answers" if not scans else f"answers; read {len(scans)} at once"
        tags = {scan.epc for scan in scans if isinstance(scan, TagReport)}
        return f"answers; hears {len(tags)} tag{'s' if len(tags) > 1 else ''}" if tags else "answers; hears no tag now"

    def _end(self, verdict: Verdict, detail: str) -> None:
        self._finding = Finding(self._subject, verdict, detail)
        self._done.set()


def _listen(reader: Reader) -> Sequence[Scan]:
    scans: list[Scan] = []
    ends_s = time.monotonic() + LISTEN_S
    while (left_s := ends_s - time.monotonic()) > 0:
        scans.extend(reader.read(left_s))
    return scans


def _as_the_mirror_sees_them(
    configs: Sequence[DeviceConfig], directory: DataDirectory, holder: str
) -> Sequence[Finding]:
    statuses = read_report(directory.devices_report)
    findings = []
    for config in configs:
        subject, status = f"reader {config.name}", statuses.get(config.name)
        if status is None:
            detail = (
                f"the running mirror (process {holder}) has not said anything of it; was it started with this file?"
            )
            findings.append(Finding(subject, Verdict.LIMITED, detail))
            continue
        age = _age(max(0, time.monotonic_ns() - status.since_ns) // _NS)
        said = f"{status.state.value} for {age}, as the running mirror (process {holder}) sees it"
        detail = f"{said}: {status.detail}" if status.detail else said
        is_advised = status.state is DeviceState.READY and status.detail
        findings.append(Finding(subject, Verdict.LIMITED if is_advised else _VERDICTS[status.state], detail))
    return tuple(findings)


def _age(seconds: int) -> str:
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds // length} {unit}"
    return f"{seconds} s"
