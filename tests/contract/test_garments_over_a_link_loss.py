"""Supervisor, LLRP driver and presence together: what the screen is told while the reader comes and goes."""

import threading
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Self

import pytest

from app.devices.drivers.llrp import LlrpConfig, LlrpReader
from app.devices.presence import Presence, PresenceEvent, PresenceSettings, TagReported
from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.scans import DeviceState, DeviceStatus, Scan, TagReport
from tests.peers.llrp_peer import LlrpPeer
from tests.peers.waiting import wait_until

SHIRT = "3034257bf468d480000003e9"
SKIRT = "3034257bf468d480000003ea"


class Hook:
    """A reader under supervision, and what presence makes of it."""

    def __init__(self, port: int) -> None:
        self._presence = Presence(PresenceSettings())
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self.events: list[tuple[str, str]] = []
        self.states: list[DeviceState] = []
        config = LlrpConfig(driver="llrp", host="127.0.0.1", port=port)
        self._supervisor = ReaderSupervisor(
            LlrpReader(config),
            deliver=self._deliver,
            report=self._report,
            driver="llrp",
            back_off=BackOff(first_s=0.1, longest_s=0.5),
        )
        self._ticking = threading.Thread(target=self._tick)

    @property
    def state(self) -> DeviceState:
        return self.states[-1]

    def wait_for(self, *events: tuple[str, str]) -> None:
        wait_until(lambda: self.events == list(events), f"{events}, instead there was {self.events}")

    def __enter__(self) -> Self:
        self._supervisor.start()
        self._ticking.start()
        wait_until(lambda: bool(self.states) and self.state is DeviceState.READY, "ready")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._supervisor.stop()
        self._ended.set()
        self._ticking.join()

    def _deliver(self, scans: Sequence[Scan]) -> None:
        with self._lock:
            self._note(self._presence.observe(scan for scan in scans if isinstance(scan, TagReport)))

    def _report(self, status: DeviceStatus) -> None:
        with self._lock:
            turn = self._presence.resume if status.state is DeviceState.READY else self._presence.suspend
            turn(status.device, status.since_ns)
            if self.states[-1:] != [status.state]:  # a new reason for the same state is reported as well
                self.states.append(status.state)

    def _tick(self) -> None:
        while not self._ended.wait(0.05):
            with self._lock:
                self._note(self._presence.tick(time.monotonic_ns()))

    def _note(self, events: list[PresenceEvent]) -> None:
        for event in events:
            if not isinstance(event, TagReported):
                self.events.append((type(event).__name__, event.epc))


@pytest.fixture
def peer() -> Iterator[LlrpPeer]:
    with LlrpPeer() as peer:
        yield peer


def test_two_garments_come_and_one_goes(peer: LlrpPeer) -> None:
    with Hook(peer.port) as hook:
        peer.place(SHIRT)
        hook.wait_for(("TagArrived", SHIRT))
        peer.place(SKIRT)
        hook.wait_for(("TagArrived", SHIRT), ("TagArrived", SKIRT))
        peer.remove(SHIRT)
        hook.wait_for(("TagArrived", SHIRT), ("TagArrived", SKIRT), ("TagFading", SHIRT), ("TagLeft", SHIRT))


def test_a_stray_from_next_door_stays_there(peer: LlrpPeer) -> None:
    with Hook(peer.port) as hook:
        peer.place(SKIRT, rssi_dbm=-71)
        peer.place(SHIRT)
        hook.wait_for(("TagArrived", SHIRT))
        peer.remove(SHIRT)
        hook.wait_for(("TagArrived", SHIRT), ("TagFading", SHIRT), ("TagLeft", SHIRT))


def test_a_restart_of_the_reader_moves_no_garment(peer: LlrpPeer) -> None:
    with Hook(peer.port) as hook:
        peer.place(SHIRT)
        hook.wait_for(("TagArrived", SHIRT))
        peer.kill()
        wait_until(lambda: hook.state is DeviceState.OFFLINE, "offline")
        time.sleep(3.5)  # longer than a garment may be silent
        peer.restart()
        peer.place(SHIRT)
        wait_until(lambda: hook.state is DeviceState.READY, "ready again")
        time.sleep(3.5)
        assert hook.events == [("TagArrived", SHIRT)]
        assert hook.states == [DeviceState.CONNECTING, DeviceState.READY, DeviceState.OFFLINE, DeviceState.READY]


def test_a_hang_of_the_reader_moves_no_garment(peer: LlrpPeer) -> None:
    with Hook(peer.port) as hook:
        peer.place(SHIRT)
        hook.wait_for(("TagArrived", SHIRT))
        peer.hang()
        wait_until(lambda: hook.state is DeviceState.OFFLINE, "offline")
        time.sleep(3.5)
        peer.go_on()
        wait_until(lambda: hook.state is DeviceState.READY, "ready again")
        time.sleep(1.5)
        assert hook.events == [("TagArrived", SHIRT)]
        peer.remove(SHIRT)
        hook.wait_for(("TagArrived", SHIRT), ("TagFading", SHIRT), ("TagLeft", SHIRT))


def test_what_was_taken_while_the_reader_was_away_leaves_afterwards(peer: LlrpPeer) -> None:
    with Hook(peer.port) as hook:
        peer.place(SHIRT)
        peer.place(SKIRT)
        wait_until(lambda: len(hook.events) == 2, "both arrived")
        arrivals = list(hook.events)
        peer.kill()
        wait_until(lambda: hook.state is DeviceState.OFFLINE, "offline")
        peer.restart()
        peer.place(SKIRT)
        hook.wait_for(*arrivals, ("TagFading", SHIRT), ("TagLeft", SHIRT))
