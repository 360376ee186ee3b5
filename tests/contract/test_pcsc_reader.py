"""What the pcsc driver adds to the contract, and what happens to it, against a real pcscd with virtual cards."""

import random
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from app.devices.drivers.pcsc import link as pcsc_link
from app.devices.drivers.pcsc.reader import PcscConfig, PcscReader
from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.errors import DeviceUnavailable
from app.domain.scans import CardScan, DeviceState, DeviceStatus, Scan
from app.store import open_database
from tests.support.nfc_cards import ContactCard, Type2Tag, Type4Tag, type2_memory, uri_message
from tests.support.pcsc_peer import PcscPeer, missing
from tests.support.sqlite_neighbour import is_in_use
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until

pytestmark = [
    pytest.mark.xdist_group("pcsc"),
    pytest.mark.skipif(missing() is not None, reason=f"no PC/SC to test against: {missing()}"),
]

LINK = "https://id.gs1.org/01/09520000000004/21/7"
OTHER_LINK = "https://shop.example/" + "x" * 90
UID = bytes.fromhex("04a1b2c3d4e5f6")
OTHER_UID = bytes.fromhex("04112233445566")
TAG = Type2Tag(UID, type2_memory(uri_message(LINK)))
READ_WHOLE = (UID.hex(), LINK)
# The virtual reader looks for cards only every 0.4 s, so that one that comes back is seen late.
SLOW_TO_LEAVE_S = 3.0


@pytest.fixture
def peer() -> Iterator[PcscPeer]:
    with PcscPeer() as peer:
        yield peer


@pytest.fixture
def reader(peer: PcscPeer) -> Iterator[PcscReader]:
    reader = build()
    yield reader
    reader.close()


def build(**keys: object) -> PcscReader:
    return PcscReader(PcscConfig.model_validate({"driver": "pcsc", "name": "counter"} | keys))


def next_cards(reader: PcscReader, count: int = 1) -> list[tuple[str, str]]:
    """UID and text of the next so many cards."""
    found: list[tuple[str, str]] = []
    give_up_s = time.monotonic() + GIVE_UP_AFTER_S
    while len(found) < count:
        assert time.monotonic() < give_up_s, f"only {found} were reported"
        found += told(reader.read(0.1))
    return found


def silence(reader: PcscReader, for_s: float) -> None:
    """See that nothing is reported for a while."""
    end_s = time.monotonic() + for_s
    while time.monotonic() < end_s:
        assert told(reader.read(0.1)) == []


def told(scans: object) -> list[tuple[str, str]]:
    assert isinstance(scans, (list, tuple))
    return [(scan.uid, scan.text) for scan in scans if isinstance(scan, CardScan)]


def test_reads_what_is_written_on_tags_and_cards(peer: PcscPeer, reader: PcscReader) -> None:
    peer.lay(TAG)
    peer.lay(Type4Tag(OTHER_UID[:4], uri_message(OTHER_LINK)), slot=1)
    reader.open()
    assert sorted(next_cards(reader, 2)) == sorted([READ_WHOLE, (OTHER_UID[:4].hex(), OTHER_LINK)])


def test_passes_over_contact_cards_and_knows_tags_with_odd_memory_by_their_uid(
    peer: PcscPeer, reader: PcscReader
) -> None:
    contact = peer.lay(ContactCard())
    noise = type2_memory(b"")[:16] + random.Random(4).randbytes(144)
    odd = peer.lay(Type2Tag(OTHER_UID, noise), slot=1)
    reader.open()
    assert next_cards(reader) == [(OTHER_UID.hex(), "")]
    silence(reader, 0.3)
    assert len(contact.apdus) == 1
    assert odd.apdus


def test_reads_no_more_than_the_uid_where_that_is_configured(peer: PcscPeer) -> None:
    reader = build(read_text=False)
    laid = peer.lay(TAG)
    reader.open()
    assert next_cards(reader) == [(UID.hex(), "")]
    assert len(laid.apdus) == 1
    reader.close()


def test_uses_the_readers_that_have_the_configured_name(peer: PcscPeer) -> None:
    reader = build(reader="bench 00 01")
    peer.lay(Type2Tag(OTHER_UID))
    peer.lay(TAG, slot=1)
    reader.open()
    assert next_cards(reader) == [READ_WHOLE]
    silence(reader, 0.3)
    reader.close()
    absent = build(reader="Omnikey")
    with pytest.raises(DeviceUnavailable, match=r"no card reader has 'Omnikey' .*plugged in: Bench 00 00, .*correct"):
        absent.open()


def test_a_tap_of_a_quarter_of_a_second_is_told(peer: PcscPeer, reader: PcscReader) -> None:
    reader.open()
    tapping = threading.Thread(target=peer.tap, args=(TAG,), kwargs={"for_s": 0.25})
    tapping.start()
    [(uid, text)] = next_cards(reader)
    assert uid == UID.hex()
    assert text in (LINK, "")  # a busy machine may not get that far
    tapping.join()


def test_a_card_taken_away_while_it_is_read_is_known_by_its_uid(peer: PcscPeer, reader: PcscReader) -> None:
    reader.open()
    laid = peer.lay(TAG)
    laid.pull_at_apdu = 3
    assert next_cards(reader) == [(UID.hex(), "")]


def test_a_card_taken_away_before_it_tells_its_uid_is_forgotten(peer: PcscPeer, reader: PcscReader) -> None:
    reader.open()
    laid = peer.lay(TAG)
    laid.pull_at_apdu = 1
    wait_until(lambda: bool(laid.apdus or reader.read(0.05)), "the driver asks the card")
    silence(reader, 0.8)


def test_a_card_that_flickers_at_the_edge_of_the_field_is_told_once_and_whole(peer: PcscPeer) -> None:
    reader = build(same_card_within_s=SLOW_TO_LEAVE_S)
    reader.open()
    laid = peer.lay(TAG)
    laid.pull_at_apdu, laid.away_s = 3, 0.05
    assert next_cards(reader) == [READ_WHOLE]
    laid.take_away()
    again = peer.lay(TAG)
    wait_until(lambda: bool(again.apdus or reader.read(0.05)), "the card is asked again")
    silence(reader, 0.3)
    reader.close()


def scard() -> tuple[Any, int]:
    """PC/SC as another program would use it."""
    library = import_module("smartcard.scard")
    code, context = library.SCardEstablishContext(library.SCARD_SCOPE_USER)
    assert code == 0
    return library, context


def test_a_card_reset_by_another_program_is_read_from_the_beginning(peer: PcscPeer, reader: PcscReader) -> None:
    library, context = scard()
    laid = peer.lay(TAG, answer_after_s=0.1)
    wait_until(lambda: library.SCardConnect(context, "Bench 00 00", 2, 3)[0] == 0, "another program has the card")
    _, handle, _ = library.SCardConnect(context, "Bench 00 00", 2, 3)

    def reset() -> None:
        wait_until(lambda: len(laid.apdus) > 1, "the driver is reading the card")
        library.SCardDisconnect(handle, library.SCARD_RESET_CARD)

    resetting = threading.Thread(target=reset)
    resetting.start()
    reader.open()
    assert next_cards(reader) == [READ_WHOLE]
    resetting.join()
    assert laid.apdus.count(laid.apdus[0]) >= 2
    library.SCardReleaseContext(context)


def test_a_card_kept_by_another_program_is_read_once_that_lets_go(peer: PcscPeer, reader: PcscReader) -> None:
    library, context = scard()
    exclusive = library.SCARD_SHARE_EXCLUSIVE
    peer.lay(TAG)
    handles: list[int] = []

    def taken() -> bool:
        code, handle, _ = library.SCardConnect(context, "Bench 00 00", exclusive, 3)
        handles.append(handle)
        return bool(code == 0)

    wait_until(taken, "another program has the card to itself")
    reader.open()
    silence(reader, 0.3)
    library.SCardDisconnect(handles[-1], library.SCARD_LEAVE_CARD)
    assert next_cards(reader) == [READ_WHOLE]
    library.SCardReleaseContext(context)


def test_over_a_restart_no_card_is_lost_and_none_told_twice(peer: PcscPeer, reader: PcscReader) -> None:
    reader.open()
    peer.lay(TAG)
    assert next_cards(reader) == [READ_WHOLE]
    peer.kill()
    with pytest.raises(DeviceUnavailable, match=r"counter: the PC/SC service does not run or was restarted"):
        reader.read(1.0)
    peer.lay(Type2Tag(OTHER_UID), slot=1)
    peer.start()
    reader.open()
    assert next_cards(reader) == [(OTHER_UID.hex(), "")]
    silence(reader, 0.3)


def test_without_a_service_it_says_what_to_install(peer: PcscPeer, reader: PcscReader) -> None:
    peer.kill()
    with pytest.raises(DeviceUnavailable, match=r"counter: .*does not run.*install pcscd"):
        reader.open()


def test_without_a_reader_it_asks_to_plug_one_in_and_finds_it(reader: PcscReader, peer: PcscPeer) -> None:
    peer.unplug()
    peer.restart()
    with pytest.raises(DeviceUnavailable, match="counter: no card reader is plugged in; plug it in"):
        reader.open()
    peer.plug("Till")
    peer.restart()
    reader.open()
    peer.lay(TAG)
    assert next_cards(reader) == [READ_WHOLE]


def test_a_hung_service_is_given_up_and_found_again(
    peer: PcscPeer, reader: PcscReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pcsc_link, "_ANSWER_WITHIN_S", 0.3)
    reader.open()
    peer.hang()
    cut = threading.Timer(0.3, reader.interrupt)
    cut.start()
    with pytest.raises(DeviceUnavailable, match="counter: interrupted"):
        reader.read(GIVE_UP_AFTER_S)
    cut.join()
    reader.close()
    with pytest.raises(DeviceUnavailable, match=r"counter: the PC/SC service does not answer; restart pcscd"):
        reader.open()
    peer.go_on()
    reader.open()
    peer.lay(TAG)
    assert next_cards(reader) == [READ_WHOLE]
    peer.hang()
    cut = threading.Timer(0.1, reader.interrupt)
    cut.start()
    reader.close()
    cut.join()


def test_locks_on_other_files_of_the_program_are_kept(reader: PcscReader, tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "a.sqlite3")) as database:
        database.read("SELECT * FROM store")
        reader.open()
        reader.interrupt()
        assert is_in_use(database.path)


def test_a_service_that_turns_the_program_away_says_what_to_allow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "pcscd.comm"
    monkeypatch.setenv("PCSCLITE_CSOCK_NAME", str(path))
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(str(path))
        service.listen()

        def serve() -> None:
            client, _ = service.accept()
            with client:
                client.recv(20)

        serving = threading.Thread(target=serve)
        serving.start()
        with pytest.raises(DeviceUnavailable, match=r"turns this program away.*polkit"):
            build().open()
        serving.join()


def test_the_supervisor_keeps_it_alive_through_restarts_and_hangs(peer: PcscPeer) -> None:
    scans: list[Scan] = []
    states: list[DeviceStatus] = []
    supervisor = ReaderSupervisor(
        build(),
        deliver=scans.extend,
        report=states.append,
        driver="pcsc",
        back_off=BackOff(first_s=0.05, longest_s=0.2),
    )

    def is_in(state: DeviceState) -> bool:
        supervisor.check(time.monotonic_ns())
        return bool(states) and states[-1].state is state

    supervisor.start()
    try:
        wait_until(lambda: is_in(DeviceState.READY), "ready")
        laid = peer.lay(TAG)
        wait_until(lambda: len(scans) == 1, "a card")
        laid.take_away()
        peer.kill()
        wait_until(lambda: is_in(DeviceState.OFFLINE), "offline")
        peer.start()
        wait_until(lambda: is_in(DeviceState.READY), "ready after a restart")
        peer.hang()
        wait_until(lambda: is_in(DeviceState.OFFLINE), "offline while the service hangs")
        peer.go_on()
        wait_until(lambda: is_in(DeviceState.READY), "ready after a hang")
        peer.lay(Type2Tag(OTHER_UID), slot=1)
        wait_until(lambda: len(scans) == 2, "another card")
        assert told(scans) == [READ_WHOLE, (OTHER_UID.hex(), "")]
    finally:
        supervisor.stop()
    assert DeviceState.MISCONFIGURED not in {status.state for status in states}
