"""What doctor says of each reader, and that none can keep it waiting."""

import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import ClassVar, Literal

import pytest
from pydantic import Field
from pytestqt.qtbot import QtBot

from app.config import Config
from app.config.devices import DeviceConfig
from app.config.store import StoreConfig
from app.devices import registry
from app.devices.base import Reader
from app.devices.drivers.hid_keyboard import HidKeyboardConfig
from app.devices.drivers.llrp.inventory import LlrpConfig
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.domain.errors import DeviceMisconfigured
from app.domain.findings import Finding, Verdict
from app.domain.scans import DeviceState, DeviceStatus, Scan
from app.runtime.data.paths import DataDirectory, InstanceLock, running_instance
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import SilentJournal
from app.services.devices import checks as reader_checks
from app.services.devices.checks import check_readers
from app.services.devices.report import DeviceReport, read_report, write_report
from app.services.devices.statuses import DevicesService
from app.services.kiosk import KioskServices

SCRIPT = '[[step]]\nat_s = 0\nplace = "3034257bf468d480000003e9"\n'


class OddConfig(DeviceConfig):
    """A driver of somebody else's that does what `habit` says."""

    driver: Literal["odd"] = Field(title="Driver", description="Odd.")
    habit: str = Field(title="Habit", description="What it does.")


class OddReader:
    Config: ClassVar[type[DeviceConfig]] = OddConfig
    released: ClassVar[threading.Event]

    def __init__(self, config: OddConfig) -> None:
        self._habit = config.habit
        self.name = config.name
        self.advice = "turn its layout to US" if config.habit == "advises" else ""

    def open(self) -> None:
        if self._habit == "hangs":
            self.released.wait(60)
        if self._habit == "breaks":
            raise ZeroDivisionError
        if self._habit == "is misconfigured":
            raise DeviceMisconfigured("odd: no such port; correct `port`")

    def read(self, timeout_s: float) -> Sequence[Scan]:
        time.sleep(timeout_s)
        return []

    def close(self) -> None:
        pass

    def interrupt(self) -> None:
        self.released.set()


@pytest.fixture(autouse=True)
def _odd_readers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    OddReader.released = threading.Event()
    monkeypatch.setattr(reader_checks, "LISTEN_S", 0.2)
    monkeypatch.setattr(reader_checks, "PATIENCE_S", 1.0)

    def build(config: DeviceConfig) -> Reader:
        return OddReader(config) if isinstance(config, OddConfig) else registry.build_reader(config)

    monkeypatch.setattr(reader_checks, "build_reader", build)
    yield
    OddReader.released.set()


@pytest.fixture
def directory(tmp_path: Path) -> DataDirectory:
    return DataDirectory(tmp_path)


def examined(directory: DataDirectory, *configs: DeviceConfig) -> list[Finding]:
    return list(check_readers(configs, directory))


def test_no_reader_is_no_failure(directory: DataDirectory) -> None:
    (finding,) = examined(directory)
    assert finding.verdict is Verdict.ABSENT


def test_each_reader_has_a_row_of_its_own_in_order(directory: DataDirectory, tmp_path: Path) -> None:
    script = tmp_path / "day.toml"
    script.write_text(SCRIPT)
    findings = examined(
        directory,
        SimulatedConfig(driver="simulated", name="hook", script=script),
        SimulatedConfig(driver="simulated", name="shelf"),
        HidKeyboardConfig(driver="hid_keyboard", name="till"),
        LlrpConfig(driver="llrp", name="door", host="127.0.0.1", port=1),
        SimulatedConfig(driver="simulated", name="wall", script=tmp_path / "missing.toml"),
    )
    assert [(finding.subject, finding.verdict) for finding in findings] == [
        ("reader hook", Verdict.OK),
        ("reader shelf", Verdict.OK),
        ("reader till", Verdict.OK),
        ("reader door", Verdict.FAILED),
        ("reader wall", Verdict.FAILED),
    ]
    details = [finding.detail for finding in findings]
    assert details[0] == "answers; hears 1 tag"
    assert details[1] == "answers; hears no tag now"
    assert "has no device to open" in details[2]
    assert "127.0.0.1:1" in details[3]
    assert "missing.toml" in details[4]


@pytest.mark.parametrize(
    ("habit", "verdict", "said"),
    [
        ("hangs", Verdict.FAILED, "does not come back within"),
        ("breaks", Verdict.FAILED, "its driver failed: ZeroDivisionError"),
        ("is misconfigured", Verdict.FAILED, "correct `port`"),
        ("advises", Verdict.LIMITED, "turn its layout to US"),
        ("works", Verdict.OK, "answers"),
    ],
)
def test_whatever_a_driver_does_the_others_are_examined_too(
    directory: DataDirectory, habit: str, verdict: Verdict, said: str
) -> None:
    odd, hook = examined(
        directory, OddConfig(driver="odd", name="odd", habit=habit), SimulatedConfig(driver="simulated", name="hook")
    )
    assert odd.verdict is verdict
    assert said in odd.detail
    assert hook.verdict is Verdict.OK


def test_readers_of_a_running_mirror_are_left_to_it(directory: DataDirectory) -> None:
    now_ns = time.monotonic_ns()
    hour_ns = 3600 * 10**9
    states = {
        "hook": (DeviceState.READY, ""),
        "till": (DeviceState.READY, "its layout is not US"),
        "door": (DeviceState.OFFLINE, "door does not answer"),
        "shelf": (DeviceState.CONNECTING, "shelf is slow to answer; waiting for it"),
    }
    write_report(
        directory.devices_report,
        [DeviceStatus(name, "odd", *state, now_ns - 3 * hour_ns) for name, state in states.items()],
    )
    configs = [OddConfig(driver="odd", name=name, habit="hangs") for name in (*states, "new")]
    with InstanceLock(directory):
        findings = examined(directory, *configs)
    assert [finding.verdict for finding in findings] == [
        Verdict.OK,
        Verdict.LIMITED,
        Verdict.FAILED,
        Verdict.LIMITED,
        Verdict.LIMITED,
    ]
    assert "ready for 3 h, as the running mirror (process " in findings[0].detail
    assert findings[2].detail.endswith("door does not answer")
    assert "has not said anything of it" in findings[4].detail


def test_a_report_of_a_mirror_that_runs_no_more_is_not_believed(directory: DataDirectory) -> None:
    write_report(directory.devices_report, [DeviceStatus("hook", "odd", DeviceState.OFFLINE, "gone", 0)])
    with InstanceLock(directory):
        assert running_instance(directory)
    assert running_instance(directory) == ""
    (finding,) = examined(directory, OddConfig(driver="odd", name="hook", habit="works"))
    assert finding.verdict is Verdict.OK


def test_doctor_follows_a_reader_through_the_running_mirror(directory: DataDirectory, qtbot: QtBot) -> None:
    hook = SimulatedConfig(driver="simulated", name="hook")
    services = KioskServices(
        Config(store=StoreConfig(catalogue="imported"), devices=(hook,)),
        directory,
        journal=SilentJournal(),
        ready_made_demo=directory.root / "none",
        start_vision=None,
    )
    (reader,) = services.readers
    assert isinstance(reader, SimulatedReader)

    def is_seen(verdict: Verdict, said: str) -> None:
        (finding,) = examined(directory, hook)
        assert finding.verdict is verdict
        assert said in finding.detail

    with InstanceLock(directory):
        services.start()
        try:
            qtbot.waitUntil(lambda: is_seen(Verdict.OK, "ready for"))
            reader.unplug()
            qtbot.waitUntil(lambda: is_seen(Verdict.FAILED, "the simulated cable"))
            reader.plug()
            qtbot.waitUntil(lambda: is_seen(Verdict.OK, "ready for"))
        finally:
            services.stop()


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", "3", '[{"device": "hook"}]', '[{"state": "asleep"}]', "[1]"])
def test_a_damaged_report_says_nothing(directory: DataDirectory, content: str) -> None:
    directory.devices_report.write_text(content)
    assert read_report(directory.devices_report) == {}


def test_the_report_follows_the_devices(directory: DataDirectory, qtbot: QtBot) -> None:
    gui_thread = GuiThread()
    jobs = Jobs(gui_thread)
    devices = DevicesService(SilentJournal())
    report = DeviceReport(directory.devices_report, devices, jobs)
    last = DeviceStatus("hook", "llrp", DeviceState.OFFLINE, "hook: kaputt", 5)
    for number in range(20):
        devices.report(DeviceStatus("hook", "llrp", DeviceState.CONNECTING, f"{number}", number))
    devices.report(last)
    qtbot.waitUntil(lambda: read_report(directory.devices_report) == {"hook": last})
    jobs.stop()
    assert not directory.devices_report.with_suffix(".new").exists()
    assert report.parent() is None


def test_a_report_that_cannot_be_written_is_told_once(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    gui_thread = GuiThread()
    jobs = Jobs(gui_thread)
    devices = DevicesService(SilentJournal())
    report = DeviceReport(tmp_path / "nowhere" / "devices.json", devices, jobs)
    for number in range(3):
        devices.report(DeviceStatus("hook", "llrp", DeviceState.READY, f"{number}", number))
        qtbot.waitUntil(lambda: not report._is_writing)
    jobs.stop()
    assert len(caplog.records) == 1
