"""What every registered driver promises, each against a peer that behaves like its device."""

import threading
import time
from collections.abc import Callable, Iterator
from typing import Protocol

import pytest

from app.devices.base import Interruptible, Reader
from app.devices.drivers.simulated import SimulatedReader
from app.devices.registry import build_reader, driver_config, known_drivers
from app.domain.errors import DeviceUnavailable
from app.domain.scans import Scan, TagReport
from tests.peers.llrp_peer import LlrpPeer
from tests.peers.waiting import GIVE_UP_AFTER_S

EPC = "3034257bf468d480000003e9"
OTHER_EPC = "3034257bf468d480000003ea"


class Device(Protocol):
    """A device as a person in front of it sees it, and its reader."""

    reader: Reader

    def bring(self, epc: str) -> None: ...
    def take_away(self, epc: str) -> None: ...
    def break_link(self) -> None: ...
    def mend_link(self) -> None: ...
    def leave(self) -> None: ...


class LlrpDevice:
    def __init__(self) -> None:
        self._peer = LlrpPeer()
        config = driver_config("llrp").model_validate(
            {"driver": "llrp", "name": "hook", "host": "127.0.0.1", "port": self._peer.port}
        )
        self.reader = build_reader(config)

    def bring(self, epc: str) -> None:
        self._peer.place(epc)

    def take_away(self, epc: str) -> None:
        self._peer.remove(epc)

    def break_link(self) -> None:
        self._peer.kill()

    def mend_link(self) -> None:
        self._peer.restart()

    def leave(self) -> None:
        with self._peer:
            self.reader.close()


class SimulatedDevice:
    def __init__(self) -> None:
        self.reader = build_reader(driver_config("simulated").model_validate({"driver": "simulated", "name": "hook"}))
        assert isinstance(self.reader, SimulatedReader)
        self.bring: Callable[[str], None] = self.reader.place
        self.take_away = self.reader.remove
        self.break_link = self.reader.unplug
        self.mend_link = self.reader.plug

    def leave(self) -> None:
        self.reader.close()


DEVICES: dict[str, Callable[[], Device]] = {"llrp": LlrpDevice, "simulated": SimulatedDevice}


@pytest.fixture(params=known_drivers())
def device(request: pytest.FixtureRequest) -> Iterator[Device]:
    assert request.param in DEVICES, f"driver {request.param!r} needs a peer here, so that it is held to the contract"
    device = DEVICES[request.param]()
    yield device
    device.leave()


def test_reports_a_tag_that_is_brought(device: Device) -> None:
    device.reader.open()
    before_ns = time.monotonic_ns()
    device.bring(EPC)
    report = first_report(device.reader, EPC)
    assert report.reader == device.reader.name == "hook"
    assert report.antenna == 1
    assert -60 < report.rssi_dbm < -40
    assert before_ns <= report.at_ns <= time.monotonic_ns()


def test_goes_on_reporting_what_stays_and_not_what_is_taken_away(device: Device) -> None:
    device.bring(EPC)
    device.bring(OTHER_EPC)
    device.reader.open()
    first_report(device.reader, EPC)
    device.take_away(EPC)
    drain(device.reader)
    for _ in range(5):
        assert first_report(device.reader, OTHER_EPC).epc == OTHER_EPC
    assert EPC not in {scan.epc for scan in drain(device.reader) if isinstance(scan, TagReport)}


def test_read_returns_nothing_when_nothing_is_there(device: Device) -> None:
    device.reader.open()
    assert list(device.reader.read(0.05)) == []


def test_a_broken_link_is_unavailable_and_heals(device: Device) -> None:
    device.reader.open()
    device.bring(EPC)
    first_report(device.reader, EPC)
    device.break_link()
    with pytest.raises(DeviceUnavailable, match="hook"):
        first_report(device.reader, OTHER_EPC)
    device.reader.close()
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.open()
    device.reader.close()
    device.mend_link()
    device.reader.open()
    device.bring(EPC)
    first_report(device.reader, EPC)


def test_reading_without_opening_is_unavailable(device: Device) -> None:
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.read(0.05)


def test_closing_is_always_harmless(device: Device) -> None:
    device.reader.close()
    device.reader.open()
    device.reader.close()
    device.reader.close()
    device.reader.open()
    device.bring(EPC)
    first_report(device.reader, EPC)


def test_an_interrupt_ends_a_read(device: Device) -> None:
    assert isinstance(device.reader, Interruptible)
    device.reader.open()
    timer = threading.Timer(0.05, device.reader.interrupt)
    timer.start()
    with pytest.raises(DeviceUnavailable):
        device.reader.read(GIVE_UP_AFTER_S)
    timer.join()


def test_leaves_no_thread_behind(device: Device) -> None:
    before = set(threading.enumerate())
    device.reader.open()
    device.reader.read(0.05)
    device.reader.close()
    assert set(threading.enumerate()) <= before


def first_report(reader: Reader, epc: str) -> TagReport:
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while time.monotonic() < deadline_s:
        for scan in reader.read(0.1):
            if isinstance(scan, TagReport) and scan.epc == epc:
                return scan
    raise AssertionError(f"{epc} was never reported")


def drain(reader: Reader) -> list[Scan]:
    """Everything that was on its way."""
    return [scan for _ in range(3) for scan in reader.read(0.05)]
