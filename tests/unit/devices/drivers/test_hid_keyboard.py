"""The driver of scanners that play a keyboard; the device is a pipe that carries the kernel's records."""

import errno
import json
import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from app.devices.drivers.hid_keyboard import HidKeyboardConfig, HidKeyboardReader
from app.devices.keyboard.input_devices import InputDevices
from app.devices.keyboard.keys import Key
from app.devices.keyboard.layouts import Stroke
from app.devices.keyboard.wedge import WedgeRules
from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Scan, Symbology
from tests.support.input_devices import Plug, PluggedDevices
from tests.support.keystrokes import CONTROL, TAB, Scanner
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until

EAN = "4006381333931"


def config(**keys: object) -> HidKeyboardConfig:
    return HidKeyboardConfig.model_validate({"driver": "hid_keyboard", "name": "counter", **keys})


def scan(text: str, scanner: Scanner | None = None) -> list[Key]:
    return (scanner or Scanner()).scan(text, 0, random.Random(1))


@pytest.fixture
def plug() -> Plug:
    return Plug()


@pytest.fixture
def reader(plug: Plug) -> Iterator[HidKeyboardReader]:
    reader = HidKeyboardReader(config(device=plug.path), PluggedDevices(plug))
    yield reader
    reader.close()


def reader_of(plug: Plug, **keys: object) -> HidKeyboardReader:
    reader = HidKeyboardReader(config(device=plug.path, **keys), PluggedDevices(plug))
    reader.open()
    return reader


def values(reader: HidKeyboardReader, count: int) -> list[str]:
    found: list[str] = []
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while len(found) < count and time.monotonic() < deadline_s:
        found += [code.value for code in reader.read(0.2) if isinstance(code, CodeScan)]
    return found


def wait_for_count(delivered: list[Scan], count: int) -> None:
    wait_until(lambda: len(delivered) == count, f"{count} scans")


def test_a_scan_of_a_grabbed_device_is_reported(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    assert plug.grabs == 1
    before_ns = time.monotonic_ns()
    plug.type(scan(f"]E0{EAN}"))
    (code,) = reader.read(GIVE_UP_AFTER_S)
    assert isinstance(code, CodeScan)
    assert (code.reader, code.symbology, code.value) == ("counter", Symbology.OTHER, f"]E0{EAN}")
    assert before_ns <= code.at_ns <= time.monotonic_ns()
    reader.close()
    assert plug.grabs == 0


def test_without_grab_the_device_is_left_to_others_too(plug: Plug) -> None:
    reader = reader_of(plug, grab=False)
    assert plug.grabs == 0
    plug.type(scan(EAN))
    assert values(reader, 1) == [EAN]
    reader.close()


def test_a_scanner_is_found_by_its_usb_number(plug: Plug) -> None:
    reader = HidKeyboardReader(config(usb="05E0:1200"), PluggedDevices(plug))
    reader.open()
    plug.type(scan(EAN))
    assert values(reader, 1) == [EAN]
    reader.close()


def test_codes_come_one_by_one_whatever_ends_them(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    plug.type([*scan(EAN), *scan("1", Scanner(ending="tab")), *scan("SKU-77", Scanner(ending="none"))])
    assert values(reader, 3) == [EAN, "1", "SKU-77"]


def test_only_the_configured_terminator_ends_a_code(plug: Plug) -> None:
    reader = reader_of(plug, terminator="enter")
    plug.type([*scan("A", Scanner(ending="tab")), *scan("B")])
    assert values(reader, 1) == ["A\tB"]
    reader.close()
    reader = reader_of(plug, terminator="tab")
    plug.type([*scan("A"), Key(TAB, "", is_press=True, at_ns=0)])
    assert values(reader, 1) == ["A"]
    reader.close()


def test_with_a_terminator_half_a_code_is_given_up(plug: Plug) -> None:
    reader = reader_of(plug, terminator="enter")
    plug.type(scan("400638", Scanner(ending="none")))
    assert list(reader.read(1.3)) == []
    plug.type(scan(EAN))
    assert values(reader, 1) == [EAN]
    reader.close()


def test_a_code_of_which_the_kernel_lost_keys_is_not_reported(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    plug.type(scan("400638", Scanner(ending="none")))
    plug.send(0, 3, 0)  # SYN_DROPPED
    plug.type(scan(EAN))
    assert values(reader, 1) == [EAN]


def test_prefix_suffix_and_framing_are_taken_off(plug: Plug) -> None:
    reader = reader_of(plug, prefix="~Q", suffix="#")
    plug.type(scan(f"\x02~Q{EAN}#\x03"))
    plug.type(scan(EAN))
    assert values(reader, 2) == [EAN, EAN]
    reader.close()


def test_ctrl_with_any_key_and_f8_lose_no_code(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    minus = [Key(CONTROL, "", True, 0), Key(12, "", True, 0), Key(12, "", False, 0), Key(CONTROL, "", False, 0)]
    plug.type([*scan(EAN, Scanner(ending="none")), *minus, Key(28, "", True, 0), Key(28, "", False, 0)])
    f8 = [Key(66, "", True, 0), Key(66, "", False, 0)]
    plug.type([*f8, *scan(f"]C101{EAN.zfill(14)}10L1", Scanner(ending="none")), *f8, *scan("21S1")])
    assert values(reader, 2) == [EAN, f"]C101{EAN.zfill(14)}10L1\x1d21S1"]


def test_a_gs1_code_in_another_layout_is_read_and_the_layout_told(plug: Plug) -> None:
    reader = reader_of(plug, layout="fr", prefix="~")
    plug.type(scan(f"~010{EAN}10A-1", Scanner(layout="us")))
    assert values(reader, 1) == [f"010{EAN}10A-1"]
    assert 'set layout = "us"' in reader.advice
    plug.type(scan(f"~{EAN}", Scanner(layout="fr")))
    assert values(reader, 1) == [EAN]
    assert reader.advice == ""
    reader.close()


def test_the_limits_of_a_slow_scanner_are_its_settings() -> None:
    rules = HidKeyboardReader(config()).wedge_rules
    assert rules == WedgeRules()
    slower = HidKeyboardReader(config(slowest_ms=50, slowest_number_ms=90)).wedge_rules
    assert (slower.fast_ms, slower.number.key_ms) == (50, 90)
    with pytest.raises(ValidationError):
        config(slowest_ms=500)


def test_a_number_pad_writes_digits(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    digits = [Key(code, "", is_press, 0) for code in (79, 80, 81, 96) for is_press in (True, False)]
    plug.type(digits)
    assert values(reader, 1) == ["123"]


def test_a_scanner_in_another_layout_is_read_and_staff_are_advised_once(plug: Plug) -> None:
    reported: list[DeviceStatus] = []
    delivered: list[Scan] = []
    supervisor = ReaderSupervisor(
        HidKeyboardReader(config(device=plug.path), PluggedDevices(plug)),
        deliver=delivered.extend,
        report=reported.append,
        driver="hid_keyboard",
    )
    supervisor.start()
    wait_until(lambda: bool(reported) and reported[-1].state is DeviceState.READY, "ready")
    for count in (1, 2, 3):
        plug.type(scan(EAN, Scanner(layout="fr")))
        wait_for_count(delivered, count)
    wait_until(lambda: bool(reported[-1].detail), "advice")
    assert [code.value for code in delivered if isinstance(code, CodeScan)] == [EAN] * 3
    assert 'looks like fr; set layout = "fr"' in reported[-1].detail
    assert [status.state for status in reported] == [DeviceState.CONNECTING, DeviceState.READY, DeviceState.READY]
    plug.type(scan(EAN))
    wait_until(lambda: not reported[-1].detail, "no more advice")
    supervisor.stop()


def test_unplugging_in_the_middle_of_a_code_is_unavailable_and_heals(plug: Plug, reader: HidKeyboardReader) -> None:
    reader.open()
    plug.type(scan("400638", Scanner(ending="none")))
    plug.unplug()
    with pytest.raises(DeviceUnavailable, match="counter: the scanner was unplugged"):
        values(reader, 1)
    reader.close()
    with pytest.raises(DeviceUnavailable, match="is not there; plug the scanner in"):
        reader.open()
    reader.close()
    plug.is_plugged = True
    reader.open()
    plug.type(scan(EAN))
    assert values(reader, 1) == [EAN]


def test_a_supervised_scanner_can_be_plugged_in_at_any_time(plug: Plug) -> None:
    plug.is_plugged = False
    delivered: list[Scan] = []
    supervisor = ReaderSupervisor(
        HidKeyboardReader(config(usb=plug.usb), PluggedDevices(plug)),
        deliver=delivered.extend,
        report=lambda _: None,
        driver="hid_keyboard",
        back_off=BackOff(first_s=0.02, longest_s=0.05),
    )
    supervisor.start()
    for _ in range(2):
        plug.is_plugged = True
        wait_until(lambda: plug.grabs == 1, "grabbed")
        count = len(delivered)
        plug.type(scan(EAN))
        wait_for_count(delivered, count + 1)
        plug.unplug()
        wait_until(lambda: not plug.opened, "closed")
    supervisor.stop()


@pytest.mark.parametrize(
    ("spoil", "error", "words"),
    [
        ({"refusal": errno.EACCES}, DeviceMisconfigured, "group `input`"),
        ({"refusal": errno.ENODEV}, DeviceUnavailable, "is not there"),
        ({"refusal": errno.EIO}, DeviceUnavailable, "cannot open"),
        ({"writes": False}, DeviceMisconfigured, "no keys that write"),
        ({"taken_by_another": True}, DeviceUnavailable, "another program has taken"),
    ],
)
def test_what_keeps_it_from_opening_is_told(
    plug: Plug, reader: HidKeyboardReader, spoil: dict[str, object], error: type[Exception], words: str
) -> None:
    for name, value in spoil.items():
        setattr(plug, name, value)
    with pytest.raises(error, match=f"counter: .*{words}"):
        reader.open()
    assert plug.opened == []


def test_an_absent_usb_number_is_unavailable(plug: Plug) -> None:
    reader = HidKeyboardReader(config(usb="1234:abcd"), PluggedDevices(plug))
    with pytest.raises(DeviceUnavailable, match="1234:abcd is plugged in"):
        reader.open()


def test_a_machine_without_input_devices_says_so(tmp_path: Path) -> None:
    devices = InputDevices(tmp_path / "class", tmp_path / "nodes")
    with pytest.raises(DeviceUnavailable, match="is not there"):
        HidKeyboardReader(config(device=tmp_path / "nodes/event3"), devices).open()
    with pytest.raises(DeviceUnavailable, match="no keyboard with the USB number"):
        HidKeyboardReader(config(usb="05e0:1200"), devices).open()


def test_a_file_that_is_no_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "event3").write_bytes(b"")
    with pytest.raises(DeviceUnavailable, match="cannot open"):
        HidKeyboardReader(config(device=tmp_path / "event3")).open()


def test_usb_numbers_are_looked_up_among_keyboards(tmp_path: Path) -> None:
    keyboard, mouse = "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe", "1f0000 0 0 0 0"
    for event, usb, keys in (
        ("event2", "05e0:1200", mouse),
        ("event10", "05e0:1200", keyboard),
        ("event11", "0c2e:0b6a", keyboard),
    ):
        folder = tmp_path / event / "device"
        (folder / "id").mkdir(parents=True)
        (folder / "capabilities").mkdir()
        vendor, product = usb.split(":")
        (folder / "id/vendor").write_text(vendor + "\n")
        (folder / "id/product").write_text(product + "\n")
        (folder / "capabilities/key").write_text(keys + "\n")
    devices = InputDevices(tmp_path, Path("/dev/input"))
    assert devices.find("05E0:1200") == Path("/dev/input/event10")
    assert devices.find("0c2e:0b6a") == Path("/dev/input/event11")
    assert devices.find("ffff:0b6a") is None


def test_offered_scans_are_reported_while_open() -> None:
    reader = HidKeyboardReader(config())
    assert reader.is_application_wide
    typed = [Stroke(None, character) for character in EAN]
    reader.offer(typed, 5)
    reader.open()
    assert list(reader.read(0.01)) == []  # what came before is gone
    reader.offer(typed, 7)
    assert list(reader.read(GIVE_UP_AFTER_S)) == [CodeScan("counter", Symbology.OTHER, EAN, 7)]
    timer = threading.Timer(0.05, reader.interrupt)
    timer.start()
    with pytest.raises(DeviceUnavailable, match="counter"):
        reader.read(GIVE_UP_AFTER_S)
    timer.join()
    reader.close()
    with pytest.raises(DeviceUnavailable, match="not open"):
        reader.read(0.01)


@pytest.mark.parametrize(
    "keys",
    [
        {"device": "/dev/input/event0", "usb": "05e0:1200"},
        {"usb": "05e0"},
        {"layout": "dvorak"},
        {"terminator": "space"},
        {"grab": "yes"},
        {"prefix": "x" * 33},
    ],
)
def test_wrong_configurations_are_refused(keys: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        HidKeyboardConfig.model_validate_json(json.dumps({"driver": "hid_keyboard", **keys}))
