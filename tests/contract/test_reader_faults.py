"""Faults of a reader under the real services: its state is told, it heals by itself, no garment comes or goes."""

import random
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.config.devices import DeviceConfig
from app.devices.drivers.llrp.inventory import LlrpConfig
from app.devices.drivers.simulated.reader import SimulatedConfig, SimulatedReader
from app.domain.meanings import Unidentified
from app.domain.scans import DeviceState, Scan
from app.identification import decode_epc
from tests.support.half_booted import HalfBooted
from tests.support.llrp_peer import LlrpPeer
from tests.support.running_kiosk import LEAVE_AFTER_S, RunningKiosk, epc, gtin
from tests.support.waiting import GIVE_UP_AFTER_S

CONNECTING, READY, OFFLINE, MISCONFIGURED = DeviceState
SHIRT, SKIRT, COAT = epc(1), epc(2), epc(3)
ARRIVED_SHIRT, ARRIVED_SKIRT = ("arrived", gtin(1)), ("arrived", gtin(2))
LEFT_SHIRT = ("left", gtin(1))
Start = Callable[..., RunningKiosk]


@pytest.fixture
def peer() -> Iterator[LlrpPeer]:
    with LlrpPeer() as peer:
        yield peer


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Iterator[Start]:
    running: list[RunningKiosk] = []

    def start_one(*devices: DeviceConfig, leave_after_s: float = LEAVE_AFTER_S) -> RunningKiosk:
        running.append(RunningKiosk(tmp_path, devices, leave_after_s=leave_after_s))
        return running[-1]

    yield start_one
    for kiosk in running:
        kiosk.stop()


def llrp(port: int, **options: object) -> LlrpConfig:
    return LlrpConfig.model_validate(
        {"driver": "llrp", "name": "hook", "host": "127.0.0.1", "port": port, "connect_timeout_s": 1.0, **options}
    )


def with_a_shirt(start: Start, peer: LlrpPeer) -> RunningKiosk:
    peer.place(SHIRT)
    kiosk = start(llrp(peer.port))
    kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt")
    return kiosk


def test_garments_come_and_go_and_a_stray_stays_next_door(peer: LlrpPeer, start: Start) -> None:
    peer.place(COAT, rssi_dbm=-71)
    kiosk = with_a_shirt(start, peer)
    peer.place(SKIRT)
    kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT, ARRIVED_SKIRT], "the skirt")
    peer.remove(SHIRT)
    kiosk.wait_until(lambda: kiosk.events[2:] == [LEFT_SHIRT], "its departure")


def test_hung_and_woken(peer: LlrpPeer, start: Start) -> None:
    kiosk = with_a_shirt(start, peer)
    peer.hang()
    kiosk.wait_for("hook", OFFLINE)
    status = kiosk.status("hook")
    assert status is not None
    assert "no longer answers" in status.detail
    kiosk.listen(LEAVE_AFTER_S)
    peer.go_on()
    kiosk.wait_for("hook", READY)
    kiosk.listen(LEAVE_AFTER_S)
    assert kiosk.events == [ARRIVED_SHIRT]
    assert kiosk.states["hook"] == [CONNECTING, READY, CONNECTING, OFFLINE, READY]


def test_killed_and_rebooting_while_garments_change(peer: LlrpPeer, start: Start) -> None:
    """A reader that boots refuses, then accepts and hangs up, then works: `bench soak` waits the whole minute."""
    kiosk = with_a_shirt(start, peer)
    peer.place(COAT)
    kiosk.wait_until(lambda: len(kiosk.events) == 2, "the coat")
    peer.kill()
    kiosk.wait_for("hook", OFFLINE)
    with HalfBooted(peer.port) as server:
        kiosk.wait_until(lambda: server.visits > 2, "attempts at a reader that hangs up")
    kiosk.listen(LEAVE_AFTER_S)
    assert kiosk.gtins == [gtin(1), gtin(3)]
    peer.restart()
    peer.place(COAT)
    peer.place(SKIRT)
    kiosk.wait_until(lambda: len(kiosk.events) == 4, "what was hung and what was taken in the meantime")
    assert sorted(kiosk.events[2:]) == [ARRIVED_SKIRT, LEFT_SHIRT]
    assert kiosk.states["hook"] == [CONNECTING, READY, OFFLINE, READY]


def test_nobody_at_the_port_then_the_reader(start: Start, peer: LlrpPeer) -> None:
    peer.kill()
    kiosk = start(llrp(peer.port))
    kiosk.wait_for("hook", OFFLINE)
    status = kiosk.status("hook")
    assert status is not None
    assert "refuses connections" in status.detail
    peer.restart()
    peer.place(SHIRT)
    kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt")


@pytest.mark.parametrize(("greeting", "state"), [(b"SSH-2.0-OpenSSH_9.2\r\n", MISCONFIGURED), (b"", OFFLINE)])
def test_no_llrp_at_the_port_and_the_other_reader_goes_on(start: Start, greeting: bytes, state: DeviceState) -> None:
    with HalfBooted(0, greeting) as server:
        kiosk = start(llrp(server.port), SimulatedConfig(driver="simulated", name="shelf"))
        kiosk.wait_for("hook", state)
        simulated_of(kiosk).place(SHIRT)
        kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt by the other reader")
        assert kiosk.is_in("shelf", READY)
        kiosk.wait_until(lambda: server.visits > 1, "another attempt")


def test_a_garment_between_two_readers_stays_when_one_dies(peer: LlrpPeer, start: Start) -> None:
    kiosk = start(llrp(peer.port), SimulatedConfig(driver="simulated", name="shelf"))
    peer.place(SHIRT)
    simulated_of(kiosk).place(SHIRT)
    kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT], "the shirt, once")
    peer.kill()
    kiosk.wait_for("hook", OFFLINE)
    kiosk.listen(2 * LEAVE_AFTER_S)  # by then the other reader alone speaks for it
    assert kiosk.events == [ARRIVED_SHIRT]
    simulated_of(kiosk).remove(SHIRT)
    kiosk.wait_until(lambda: kiosk.events == [ARRIVED_SHIRT, LEFT_SHIRT], "its departure by the reader that lives")


def test_a_driver_that_never_comes_back_is_told_and_heals(
    start: Start, peer: LlrpPeer, monkeypatch: pytest.MonkeyPatch
) -> None:
    peer.place(SHIRT)
    kiosk = start(llrp(peer.port), SimulatedConfig(driver="simulated", name="shelf"), leave_after_s=4.0)
    shelf, released = simulated_of(kiosk), threading.Event()

    def hang(_: float) -> Sequence[Scan]:
        released.wait(GIVE_UP_AFTER_S)
        return ()

    shelf.place(SKIRT)
    kiosk.wait_until(lambda: len(kiosk.events) == 2, "the shirt and the skirt")
    monkeypatch.setattr(shelf, "interrupt", lambda: None)
    monkeypatch.setattr(shelf, "read", hang)
    kiosk.wait_for("shelf", OFFLINE)
    status = kiosk.status("shelf")
    assert status is not None
    assert "does not answer" in status.detail
    assert kiosk.is_in("hook", READY)
    released.set()
    monkeypatch.undo()
    kiosk.wait_for("shelf", READY)
    assert sorted(kiosk.events) == [ARRIVED_SHIRT, ARRIVED_SKIRT]


def test_tags_with_random_memory(start: Start) -> None:
    dice = random.Random(4)
    odd = {dice.randbytes(dice.randint(0, 62)).hex() for _ in range(150)}
    odd |= {"30" + dice.randbytes(11).hex() for _ in range(30)} | {"00" * 12, "ff" * 12, "", "3034"}
    readable = {identity.gtin for code in odd if not isinstance(identity := decode_epc(code), Unidentified)}
    assert readable, "some of these are garments of nobody's"
    with LlrpPeer(reads_per_s=2500) as peer:
        for code in (*odd, SHIRT):
            peer.place(code)
        kiosk = start(llrp(peer.port))
        kiosk.wait_until(lambda: set(kiosk.gtins) == readable | {gtin(1)}, "all that can be read")
        assert {garment.gtin for garment in kiosk.services.session.garments if garment.is_known} == {gtin(1)}
        kiosk.listen(0.5)
        assert set(kiosk.gtins) == readable | {gtin(1)}
        assert kiosk.states["hook"] == [CONNECTING, READY]


def test_five_hundred_tags_at_once(start: Start) -> None:
    with LlrpPeer(reads_per_s=3000) as peer:
        kiosk = start(llrp(peer.port))
        kiosk.wait_for("hook", READY)
        for number in range(500):
            peer.place(epc(number % 50, number))
        kiosk.wait_until(lambda: len(kiosk.gtins) == 50, "fifty articles")
        kiosk.wait_until(
            lambda: sum(garment.count for garment in kiosk.services.session.garments) == 500, "all of their pieces"
        )
        peer.clear()
        kiosk.wait_until(lambda: kiosk.gtins == [], "an empty hook")
        assert len(kiosk.events) == 100
        assert kiosk.states["hook"] == [CONNECTING, READY]


def simulated_of(kiosk: RunningKiosk) -> SimulatedReader:
    (reader,) = (reader for reader in kiosk.services.readers if isinstance(reader, SimulatedReader))
    return reader
