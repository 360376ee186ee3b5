"""What the serial_barcode driver adds to the contract, and what happens to it, against a pseudo-terminal."""

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pydantic import ValidationError

from app.devices.drivers.serial_barcode.reader import SerialBarcodeConfig, SerialBarcodeReader
from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable, PayloadRefused
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Scan, Symbology
from app.identification.payload import checked_payload
from tests.support.serial_peer import SerialPeer, as_heard
from tests.support.waiting import wait_until

CODE = "]E04006381333931"
OTHER_CODE = "https://id.gs1.org/01/09520000000004"


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[SerialPeer]:
    with SerialPeer(tmp_path) as scanner:
        yield scanner


@pytest.fixture
def reader(scanner: SerialPeer) -> Iterator[SerialBarcodeReader]:
    reader = build(scanner)
    yield reader
    reader.close()


def build(scanner: SerialPeer, **keys: object) -> SerialBarcodeReader:
    return SerialBarcodeReader(config(port=scanner.port, **keys))


def config(**keys: object) -> SerialBarcodeConfig:
    return SerialBarcodeConfig.model_validate({"driver": "serial_barcode", "name": "till"} | keys)


def codes(reader: SerialBarcodeReader, count: int) -> list[str]:
    """The next so many codes."""
    found: list[str] = []
    while len(found) < count:
        scans = reader.read(5.0)
        assert scans, f"only {found} came"
        found += [scan.value for scan in scans if isinstance(scan, CodeScan)]
    return found


def test_reports_what_the_scanner_sends_with_its_identifier(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    reader.open()
    scanner.scan(CODE)
    [scan] = reader.read(5.0)
    assert isinstance(scan, CodeScan)
    assert (scan.reader, scan.symbology, scan.value) == ("till", Symbology.OTHER, CODE)


def test_codes_are_the_same_split_or_joined(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    reader.open()
    scanner.send(CODE[:7].encode())
    assert reader.read(0.05) == []
    scanner.send(CODE[7:].encode() + b"\r")
    assert codes(reader, 1) == [CODE]
    scanner.send(f"{CODE}\r\n{OTHER_CODE}\n{CODE[:3]}".encode())
    assert codes(reader, 2) == [CODE, OTHER_CODE]
    scanner.send(f"{CODE[3:]}\r\n".encode())
    assert codes(reader, 1) == [CODE]


@pytest.mark.parametrize(
    ("keys", "sent"),
    [
        ({"terminator": "tab"}, b"\x02%s\x03\t"),
        ({"terminator": "etx"}, b"\x02%s\x03"),
        ({"terminator": "crlf"}, b"%s\r\n"),
        ({"terminator": "none", "idle_s": 0.05}, b"%s"),
        ({"prefix": "A-", "suffix": ";"}, b"\x02A-%s;\x03\r"),
        ({"baud_rate": 115200, "parity": "even", "data_bits": 7, "stop_bits": 2}, b"%s\r"),
    ],
)
def test_takes_off_what_frames_a_code(scanner: SerialPeer, keys: dict[str, object], sent: bytes) -> None:
    reader = build(scanner, **keys)
    reader.open()
    scanner.send(sent % OTHER_CODE.encode())
    assert codes(reader, 1) == [OTHER_CODE]
    reader.close()


def test_a_code_cut_by_unplugging_is_never_joined_to_the_next(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    reader.open()
    scanner.send(CODE[:7].encode())
    assert reader.read(0.05) == []
    scanner.unplug()
    with pytest.raises(DeviceUnavailable, match=r"till: the scanner at .* was unplugged"):
        reader.read(5.0)
    reader.close()
    with pytest.raises(DeviceUnavailable, match=r"till: there is no .*; plug the scanner in"):
        reader.open()
    scanner.plug()
    reader.open()
    scanner.scan(OTHER_CODE)
    assert codes(reader, 1) == [OTHER_CODE]


def test_a_code_without_an_end_is_dropped_and_after_some_the_terminator_is_doubted(scanner: SerialPeer) -> None:
    reader = build(scanner, idle_s=0.02)
    reader.open()
    scanner.send(CODE.encode())
    assert reader.read(0.1) == []
    scanner.scan(OTHER_CODE)
    assert codes(reader, 1) == [OTHER_CODE]
    for _ in range(4):
        scanner.send(CODE.encode())
        assert reader.read(0.1) == []
    scanner.send(CODE.encode())
    with pytest.raises(DeviceMisconfigured, match=r"till: the codes .* never end with .*'any'; check `terminator`"):
        reader.read(5.0)
    reader.close()


def test_a_wrong_baud_rate_is_told_and_makes_no_codes(scanner: SerialPeer) -> None:
    reader = build(scanner, idle_s=0.02)
    reader.open()
    noise = as_heard(CODE.encode() + b"\r\n", 9600, 115200)
    for _ in range(4):
        scanner.send(noise)
        assert reader.read(0.1) == []
    scanner.send(noise)
    with pytest.raises(DeviceMisconfigured, match=r"till: nothing .* can be read; check `baud_rate` \(9600\)"):
        reader.read(5.0)
    reader.close()
    reader.open()
    scanner.send(noise)
    with pytest.raises(DeviceMisconfigured, match="baud_rate"):
        reader.read(5.0)
    reader.close()
    reader.open()
    scanner.scan(CODE)
    assert codes(reader, 1) == [CODE]
    scanner.send(noise)
    assert reader.read(0.1) == []
    reader.close()


@pytest.mark.parametrize(
    "hostile", ["\u202egro.elpmaxe//:sptth", "https://a.example/\x1b[2J", "x" * 1000, "javascript:1"]
)
def test_hostile_content_is_data_and_refused_by_the_rules_of_payloads(
    scanner: SerialPeer, reader: SerialBarcodeReader, hostile: str
) -> None:
    reader.open()
    scanner.scan(hostile)
    [value] = codes(reader, 1)
    assert value == hostile
    with pytest.raises(PayloadRefused):
        checked_payload(value)


def test_what_never_seems_to_end_is_dropped_to_its_end(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    reader.open()
    sending = threading.Thread(target=scanner.send, args=(b"x" * 10_000 + b"\r\n" + OTHER_CODE.encode() + b"\r\n",))
    sending.start()
    assert codes(reader, 1) == [OTHER_CODE]
    sending.join()


def test_a_port_held_by_another_program_says_so(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    other = build(scanner)
    other.open()
    with pytest.raises(DeviceUnavailable, match=r"till: .* is in use by another program"):
        reader.open()
    other.close()
    reader.open()


def test_a_port_without_permission_names_the_group(scanner: SerialPeer, reader: SerialBarcodeReader) -> None:
    scanner.port.resolve().chmod(0)
    as_root = os.geteuid() == 0
    if as_root:
        scanner.port.parent.chmod(0o755)
        scanner.port.parent.parent.chmod(0o755)
        os.seteuid(65534)
    try:
        with pytest.raises(DeviceMisconfigured, match=r"no permission to open .* group \w+;.*usermod -aG \w+ USER"):
            reader.open()
    finally:
        if as_root:
            os.seteuid(0)


def test_what_is_no_serial_port_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "file", tmp_path):
        if path != tmp_path:
            path.touch()
        reader = SerialBarcodeReader(config(port=path))
        with pytest.raises(DeviceMisconfigured, match="cannot be set up as a serial port"):
            reader.open()


def usb_port(device: str, serial_number: str | None) -> SimpleNamespace:
    return SimpleNamespace(device=device, vid=0x0C2E, pid=0x0200, serial_number=serial_number)


def test_a_usb_scanner_is_found_by_its_number_wherever_it_is_plugged_in(scanner: SerialPeer) -> None:
    others = [SimpleNamespace(device="/dev/ttyS0", vid=None, pid=None, serial_number=None), usb_port("/nowhere", "B2")]
    ports = list(others)
    reader = SerialBarcodeReader(config(usb="0C2E:0200:A1"), list_ports=lambda: ports)
    with pytest.raises(DeviceUnavailable, match=r"no scanner with the USB number 0C2E:0200:A1 is plugged in"):
        reader.open()
    ports.append(usb_port(str(scanner.port), "A1"))
    reader.open()
    scanner.scan(CODE)
    assert codes(reader, 1) == [CODE]
    reader.close()
    either = SerialBarcodeReader(config(usb="0c2e:0200"), list_ports=lambda: ports)
    with pytest.raises(DeviceMisconfigured, match=r"several scanners .* B2 at /nowhere, A1 at .*SERIAL_NUMBER"):
        either.open()


def test_without_a_list_of_ports_it_asks_the_system() -> None:
    with pytest.raises(DeviceUnavailable, match="plug it in"):
        SerialBarcodeReader(config(usb="ffff:ffff")).open()


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ({}, "where the scanner is"),
        ({"port": Path("/dev/ttyS0"), "usb": "0c2e:0200"}, "twice"),
        ({"usb": "c2e"}, "usb"),
    ],
)
def test_the_scanner_is_named_once(keys: dict[str, object], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        config(**keys)


def test_the_supervisor_keeps_it_alive_and_tells_what_is_wrong(scanner: SerialPeer) -> None:
    scans: list[Scan] = []
    states: list[DeviceStatus] = []
    supervisor = ReaderSupervisor(
        build(scanner, idle_s=0.02),
        deliver=scans.extend,
        report=states.append,
        driver="serial_barcode",
        back_off=BackOff(first_s=0.02, longest_s=0.1, misconfigured_s=0.05),
    )
    supervisor.start()
    try:
        wait_until(lambda: bool(states) and states[-1].state is DeviceState.READY, "ready")
        scanner.scan(CODE)
        wait_until(lambda: len(scans) == 1, "a code")
        scanner.send(CODE[:9].encode())
        scanner.unplug()
        wait_until(lambda: states[-1].state is DeviceState.OFFLINE, "offline")
        scanner.plug()
        wait_until(lambda: states[-1].state is DeviceState.READY, "ready again")
        wait_until(lambda: is_told_of_noise(scanner, states), "misconfigured")
        wait_until(lambda: states[-1].state is DeviceState.READY, "tried again")
        scanner.scan(OTHER_CODE)
        wait_until(lambda: len(scans) == 2, "a code at the right rate")
        assert [scan.value for scan in scans if isinstance(scan, CodeScan)] == [CODE, OTHER_CODE]
    finally:
        supervisor.stop()


def is_told_of_noise(scanner: SerialPeer, states: list[DeviceStatus]) -> bool:
    """Send noise once more, and say whether staff have been told."""
    if any(status.state is DeviceState.MISCONFIGURED and "`baud_rate`" in status.detail for status in states):
        return True
    scanner.send(as_heard(CODE.encode(), 9600, 38400))
    time.sleep(0.05)
    return False
