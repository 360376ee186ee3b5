"""The LLRP driver against readers that hang or refuse, and against things that are no reader at all."""

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from llrpkit.protocol import enums, messages, params

from app.devices.drivers.llrp.inventory import ROSPEC_ID, LlrpConfig
from app.devices.drivers.llrp.reader import LlrpReader
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import TagReport, Zone
from tests.support.llrp_peer import LlrpPeer
from tests.support.waiting import GIVE_UP_AFTER_S

Talk = Callable[[socket.socket], None]


@pytest.fixture
def peer() -> Iterator[LlrpPeer]:
    with LlrpPeer() as peer:
        yield peer


def test_leaves_the_reader_as_it_was(peer: LlrpPeer) -> None:
    reader = reader_at(peer.port)
    reader.open()
    assert peer.inventories() == [ROSPEC_ID]
    reader.close()
    assert peer.inventories() == []


def test_a_hung_reader_is_doubted_then_given_up_then_healed(peer: LlrpPeer) -> None:
    peer.place("3034257bf468d480000003e9")
    reader = reader_at(peer.port)
    reader.open()
    assert reader.read(5.0)
    peer.hang()
    while reader.answering:
        reader.read(0.1)
    with pytest.raises(DeviceUnavailable, match="no longer answers"):
        read_on(reader)
    reader.close()
    peer.go_on()
    reader.open()
    assert reader.read(5.0)
    assert reader.answering
    reader.close()


def test_a_quiet_but_healthy_reader_is_kept(peer: LlrpPeer) -> None:
    reader = reader_at(peer.port)
    reader.open()
    for _ in range(25):
        assert not reader.read(0.1)
    assert peer.inventories() == [ROSPEC_ID]
    reader.close()


def test_a_caller_that_was_away_does_not_take_it_for_a_hang(peer: LlrpPeer) -> None:
    reader = reader_at(peer.port, response_timeout_s=1.0)
    reader.open()
    for _ in range(6):  # by now it has been pinged
        reader.read(0.1)
    time.sleep(1.2)
    for _ in range(15):
        reader.read(0.1)
    reader.close()


def test_a_reader_in_use_says_so(peer: LlrpPeer) -> None:
    first, second = reader_at(peer.port), reader_at(peer.port)
    first.open()
    with pytest.raises(DeviceUnavailable, match="in use by another program"):
        second.open()
    first.close()
    second.open()
    second.close()


def test_a_port_where_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(DeviceUnavailable, match="refuses connections"):
        reader_at(port).open()


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(DeviceUnavailable, match=r"no-such-reader\.invalid"):
        LlrpReader(LlrpConfig(driver="llrp", host="no-such-reader.invalid")).open()


def test_a_name_with_several_addresses(peer: LlrpPeer) -> None:
    reader = reader_at(peer.port, host="localhost")
    reader.open()
    reader.close()


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        ({"antennas": (1, 9)}, "has 4 antennas"),
        (
            {"antennas": (1,), "neighbour_antennas": (7,)},
            "has 4 antennas; `antennas` names 1 and `neighbour_a.*names 7",
        ),
        ({"neighbour_antennas": (1, 2, 3, 4)}, "none at this mirror"),
        ({"tx_power_dbm": 2.0}, "below the reader minimum .*correct `tx_power_dbm`"),
        ({"neighbour_antennas": (2,), "neighbour_tx_power_dbm": 2.0}, "correct `neighbour_tx_power_dbm`"),
    ],
)
def test_what_the_reader_cannot_do_is_misconfigured(peer: LlrpPeer, wrong: dict[str, object], complaint: str) -> None:
    with pytest.raises(DeviceMisconfigured, match=complaint):
        reader_at(peer.port, **wrong).open()
    assert peer.inventories() == []


@pytest.mark.parametrize(
    ("zones", "read_by"),
    [
        ({}, {1: Zone.OWN, 2: Zone.OWN, 4: Zone.OWN}),
        ({"antennas": (1,)}, {1: Zone.OWN}),
        ({"antennas": (1,), "neighbour_antennas": (4,)}, {1: Zone.OWN, 4: Zone.NEIGHBOUR}),
        ({"neighbour_antennas": (2,)}, {1: Zone.OWN, 2: Zone.NEIGHBOUR, 4: Zone.OWN}),
        (
            {"neighbour_antennas": (2,), "tx_power_dbm": 20.0, "neighbour_tx_power_dbm": 27.5},
            {1: Zone.OWN, 2: Zone.NEIGHBOUR, 4: Zone.OWN},
        ),
    ],
)
def test_each_antenna_reports_for_its_zone(
    peer: LlrpPeer, zones: dict[str, tuple[int, ...]], read_by: dict[int, Zone]
) -> None:
    peer.place("3034257bf468d480000003e9", antennas=(1, 2, 4))
    reader = reader_at(peer.port, **zones)
    reader.open()
    heard: dict[int, Zone] = {}
    reads = 0
    while reads < 60:
        for scan in reader.read(5.0):
            assert isinstance(scan, TagReport)
            heard[scan.antenna] = scan.zone
            reads += 1
    assert heard == read_by
    reader.close()


def say_nothing(connection: socket.socket) -> None:
    connection.recv(1)


def hang_up(connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def speak_ssh(connection: socket.socket) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
    connection.recv(1)


def speak_http(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")


def claim_a_huge_message(connection: socket.socket) -> None:
    connection.sendall(struct.pack(">HII", 1 << 10 | 63, 0xFFFFFFF0, 0))
    connection.recv(1)


@pytest.mark.parametrize(
    ("talk", "error", "complaint"),
    [
        (say_nothing, DeviceUnavailable, "did not introduce itself"),
        (hang_up, DeviceUnavailable, "did not introduce itself"),
        (speak_ssh, DeviceMisconfigured, "not LLRP"),
        (speak_http, DeviceMisconfigured, "not LLRP"),
        (claim_a_huge_message, DeviceMisconfigured, "not LLRP"),
    ],
)
def test_something_that_is_no_llrp_reader(talk: Talk, error: type[Exception], complaint: str) -> None:
    with answering_with(talk) as port:
        reader = reader_at(port, connect_timeout_s=0.3)
        with pytest.raises(error, match=complaint):
            reader.open()
        reader.close()


def test_an_interrupt_ends_the_connecting() -> None:
    with answering_with(say_nothing) as port:
        reader = reader_at(port, connect_timeout_s=GIVE_UP_AFTER_S)
        timer = threading.Timer(0.1, reader.interrupt)
        timer.start()
        with pytest.raises(DeviceUnavailable, match="interrupted"):
            reader.open()
        timer.join()
        reader.close()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(noise=st.binary(max_size=200), framed=st.booleans())
def test_any_bytes_after_a_good_beginning_end_in_an_error_of_ours(noise: bytes, framed: bool) -> None:
    def begin_well(connection: socket.socket) -> None:
        connection.sendall(introduction())
        connection.sendall(struct.pack(">HII", 1 << 10 | 61, 10 + len(noise), 0) + noise if framed else noise)
        connection.recv(4096)

    with answering_with(begin_well) as port:
        reader = reader_at(port, connect_timeout_s=0.2)
        with pytest.raises((DeviceUnavailable, DeviceMisconfigured)):
            reader.open()
        reader.close()


def reader_at(port: int, **options: object) -> LlrpReader:
    return LlrpReader(LlrpConfig.model_validate({"driver": "llrp", "host": "127.0.0.1", "port": port, **options}))


def read_on(reader: LlrpReader) -> None:
    """Read for longer than any test waits."""
    deadline_s = time.monotonic() + GIVE_UP_AFTER_S
    while time.monotonic() < deadline_s:
        reader.read(0.1)


def introduction() -> bytes:
    return messages.READER_EVENT_NOTIFICATION(
        reader_event_notification_data=params.ReaderEventNotificationData(
            timestamp=params.UTCTimestamp(microseconds=1),
            connection_attempt_event=params.ConnectionAttemptEvent(status=enums.ConnectionAttemptStatusType.Success),
        )
    ).to_bytes(message_id=1)


class answering_with:  # noqa: N801 - reads as a phrase
    """A TCP server on loopback that treats its one visitor to `talk`; the value is its port."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._server = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> int:
        self._thread.start()
        port: int = self._server.getsockname()[1]
        return port

    def __exit__(self, *exc_info: object) -> None:
        self._server.close()
        self._thread.join()

    def _serve(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            try:
                self._talk(connection)
            except OSError:
                return  # the visitor left in the middle
