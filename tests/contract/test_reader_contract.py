"""What every registered driver promises, each against a peer that behaves like its device."""

import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from app.config.devices import DeviceConfig
from app.devices.base import Interruptible, Reader
from app.devices.drivers.hid_keyboard import HidKeyboardConfig, HidKeyboardReader
from app.devices.drivers.simulated.reader import SimulatedReader
from app.devices.registry import build_reader, driver_config, known_drivers
from app.domain.errors import DeviceUnavailable
from app.domain.scans import CardScan, CodeScan, Scan, TagReport
from tests.support.input_devices import Plug, PluggedDevices
from tests.support.keystrokes import Scanner
from tests.support.llrp_peer import LlrpPeer
from tests.support.nfc_cards import Type2Tag
from tests.support.pcsc_peer import LaidCard, PcscPeer, missing
from tests.support.serial_peer import SerialPeer
from tests.support.waiting import GIVE_UP_AFTER_S

EPC = "3034257bf468d480000003e9"
OTHER_EPC = "3034257bf468d480000003ea"
UID = "04a1b2c3d4e5f6"
OTHER_UID = "04112233445566"
CODE = "4006381333931"
OTHER_CODE = "https://id.gs1.org/01/09520000000004"


class Device(Protocol):
    """A device as a person in front of it sees it, and its reader.

    `things` are two tags, cards or codes; what `stays` is reported for as long as it is there, all else once each time
    it is brought.
    """

    reader: Reader
    config: DeviceConfig
    things: tuple[str, str]
    stays: bool

    def bring(self, thing: str) -> None: ...
    def take_away(self, thing: str) -> None: ...
    def break_link(self) -> None: ...
    def mend_link(self) -> None: ...
    def leave(self) -> None: ...


class LlrpDevice:
    things = (EPC, OTHER_EPC)
    stays = True

    def __init__(self) -> None:
        self._peer = LlrpPeer()
        self.config = configured("llrp", host="127.0.0.1", port=self._peer.port)
        self.reader = build_reader(self.config)

    def bring(self, thing: str) -> None:
        self._peer.place(thing)

    def take_away(self, thing: str) -> None:
        self._peer.remove(thing)

    def break_link(self) -> None:
        self._peer.kill()

    def mend_link(self) -> None:
        self._peer.restart()

    def leave(self) -> None:
        with self._peer:
            self.reader.close()


class SimulatedDevice:
    things = (EPC, OTHER_EPC)
    stays = True

    def __init__(self) -> None:
        self.config = configured("simulated")
        self.reader = build_reader(self.config)
        assert isinstance(self.reader, SimulatedReader)
        self.bring: Callable[[str], None] = self.reader.place
        self.take_away = self.reader.remove
        self.break_link = self.reader.unplug
        self.mend_link = self.reader.plug

    def leave(self) -> None:
        self.reader.close()


class PcscDevice:
    things = (UID, OTHER_UID)
    stays = False

    def __init__(self) -> None:
        self._peer = PcscPeer()
        self._laid: dict[str, LaidCard] = {}
        self.config = configured("pcsc", same_card_within_s=0.1)
        self.reader = build_reader(self.config)

    def bring(self, thing: str) -> None:
        self._laid[thing] = self._peer.lay(Type2Tag(bytes.fromhex(thing)), slot=self.things.index(thing))

    def take_away(self, thing: str) -> None:
        self._laid.pop(thing).take_away()
        self.reader.read(0.6)  # the virtual reader looks only every 0.4 s

    def break_link(self) -> None:
        self._peer.kill()

    def mend_link(self) -> None:
        self._peer.start()

    def leave(self) -> None:
        with self._peer:
            self.reader.close()


class HidKeyboardDevice:
    """A scanner of its own device; the kernel's side of it is a pipe."""

    things = (CODE, OTHER_CODE)
    stays = False

    def __init__(self) -> None:
        self._plug = Plug()
        config = configured("hid_keyboard", device=self._plug.path)
        assert isinstance(config, HidKeyboardConfig)
        self.config: DeviceConfig = config
        self.reader: Reader = HidKeyboardReader(config, PluggedDevices(self._plug))

    def bring(self, thing: str) -> None:
        self._plug.type(Scanner().scan(thing, 0, random.Random(1)))

    def take_away(self, thing: str) -> None:
        pass

    def break_link(self) -> None:
        self._plug.unplug()

    def mend_link(self) -> None:
        self._plug.is_plugged = True

    def leave(self) -> None:
        self.reader.close()


class SerialDevice:
    things = (CODE, OTHER_CODE)
    stays = False

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self._peer = SerialPeer(Path(self._folder.name))
        self.config = configured("serial_barcode", port=self._peer.port)
        self.reader = build_reader(self.config)

    def bring(self, thing: str) -> None:
        self._peer.scan(thing)

    def take_away(self, thing: str) -> None:
        pass

    def break_link(self) -> None:
        self._peer.unplug()

    def mend_link(self) -> None:
        self._peer.plug()

    def leave(self) -> None:
        with self._folder, self._peer:
            self.reader.close()


# One entry a driver: what stands at the other end, and what is brought to it.
DEVICES: dict[str, Callable[[], Device]] = {
    "hid_keyboard": HidKeyboardDevice,
    "llrp": LlrpDevice,
    "pcsc": PcscDevice,
    "serial_barcode": SerialDevice,
    "simulated": SimulatedDevice,
}
LACKS: dict[str, Callable[[], str | None]] = {"pcsc": missing}


def configured(driver: str, **keys: object) -> DeviceConfig:
    return driver_config(driver).model_validate({"driver": driver, "name": "hook"} | keys)


def drivers() -> list[object]:
    marks = {"pcsc": [pytest.mark.xdist_group("pcsc")]}
    return [pytest.param(driver, marks=marks.get(driver, [])) for driver in known_drivers()]


def promises() -> list[Callable[[Device], None]]:
    """All that is promised below, for drivers of other packages (docs/writing-a-driver.md)."""
    return [promise for name, promise in globals().items() if name.startswith("test_")]


@pytest.fixture(params=drivers())
def device(request: pytest.FixtureRequest) -> Iterator[Device]:
    assert request.param in DEVICES, f"driver {request.param!r} needs a peer here, so that it is held to the contract"
    if lack := LACKS.get(request.param, lambda: None)():
        pytest.skip(f"no {request.param} to test against: {lack}")
    device = DEVICES[request.param]()
    yield device
    device.leave()


def test_reports_what_is_brought(device: Device) -> None:
    device.reader.open()
    before_ns = time.monotonic_ns()
    thing, _ = device.things
    device.bring(thing)
    scan = first_report(device.reader, thing)
    assert scan.reader == device.reader.name == "hook"
    assert before_ns <= scan.at_ns <= time.monotonic_ns()
    if isinstance(scan, TagReport):
        assert scan.antenna == 1
        assert -60 < scan.rssi_dbm < -40


def test_goes_on_reporting_what_stays_and_not_what_is_taken_away(device: Device) -> None:
    if not device.stays:
        pytest.skip("cards and codes are reported once")
    thing, other = device.things
    device.bring(thing)
    device.bring(other)
    device.reader.open()
    first_report(device.reader, thing)
    device.take_away(thing)
    drain(device.reader)
    for _ in range(5):
        first_report(device.reader, other)
    assert thing not in {content(scan) for scan in drain(device.reader)}


def test_reports_a_card_or_a_code_once_each_time_it_is_brought(device: Device) -> None:
    if device.stays:
        pytest.skip("tags are reported for as long as they are there")
    thing, other = device.things
    device.reader.open()
    for brought in (thing, other, thing):
        device.bring(brought)
        first_report(device.reader, brought)
        assert drain(device.reader) == []
        device.take_away(brought)
        assert drain(device.reader) == []


def test_read_returns_nothing_when_nothing_is_there(device: Device) -> None:
    device.reader.open()
    assert list(device.reader.read(0.05)) == []


def test_a_broken_link_is_unavailable_and_heals(device: Device) -> None:
    thing, other = device.things
    device.reader.open()
    device.bring(thing)
    first_report(device.reader, thing)
    device.break_link()
    with pytest.raises(DeviceUnavailable, match="hook"):
        first_report(device.reader, other)
    device.reader.close()
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.open()
    device.reader.close()
    device.mend_link()
    device.reader.open()
    device.bring(other)
    first_report(device.reader, other)


def test_building_a_reader_touches_nothing(device: Device) -> None:
    device.break_link()
    before = set(threading.enumerate()), open_files()
    reader = build_reader(device.config)
    assert (set(threading.enumerate()), open_files()) == before
    assert reader.name == "hook"


def test_reading_without_opening_is_unavailable(device: Device) -> None:
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.read(0.05)
    device.reader.open()
    device.reader.close()
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.read(0.05)


def test_closing_is_always_harmless(device: Device) -> None:
    thing, _ = device.things
    device.reader.close()
    device.reader.open()
    device.reader.close()
    device.reader.close()
    device.reader.open()
    device.bring(thing)
    first_report(device.reader, thing)


def test_an_interrupt_ends_a_read(device: Device) -> None:
    assert isinstance(device.reader, Interruptible)
    device.reader.open()
    timer = threading.Timer(0.05, device.reader.interrupt)
    timer.start()
    with pytest.raises(DeviceUnavailable, match="hook"):
        device.reader.read(GIVE_UP_AFTER_S)
    timer.join()
    device.reader.close()
    device.reader.interrupt()
    device.reader.open()
    assert list(device.reader.read(0.05)) == []


def test_leaves_no_thread_and_no_open_file_behind(device: Device) -> None:
    before = set(threading.enumerate()), open_files()
    for _ in range(3):
        device.reader.open()
        device.reader.read(0.05)
        device.reader.close()
    assert (set(threading.enumerate()), open_files()) == before


def content(scan: Scan) -> str:
    match scan:
        case TagReport():
            return scan.epc
        case CardScan():
            return scan.uid
        case CodeScan():
            return scan.value


def first_report(reader: Reader, thing: str) -> Scan:
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while time.monotonic() < deadline_s:
        for scan in reader.read(0.1):
            if content(scan) == thing:
                return scan
    raise AssertionError(f"{thing} was never reported")


def drain(reader: Reader) -> list[Scan]:
    """Everything that was on its way."""
    return [scan for _ in range(3) for scan in reader.read(0.05)]


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))
