"""Drivers that never come back, raise what they must not, or return rubbish: told once, survived, and healed."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from app.devices.supervisor import CHECK_EVERY_S, BackOff, ReaderSupervisor
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import CardScan, DeviceState, DeviceStatus, Scan, TagReport
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until

TAG = TagReport("door", "3034257bf468d480000003e9", 1, -50.0, 1)
CARD = CardScan("door", "04a1b2c3", "", 1)
AT_ONCE = BackOff(first_s=0.001, longest_s=0.01, misconfigured_s=0.001)
NEVER = BackOff(first_s=3600, longest_s=4000, misconfigured_s=3600)
CONNECTING, READY, OFFLINE, MISCONFIGURED = DeviceState
S = 1_000_000_000


class StuckReader:
    """Stays in the call named `stuck_in` until `release`; the other calls do at once what their hooks say."""

    name = "door"
    stuck_in = ""

    def __init__(self) -> None:
        self.inside = threading.Event()
        self.released = threading.Event()
        self.calls: list[str] = []
        self.result: Callable[[], Any] = tuple
        self.fails: dict[str, BaseException] = {}

    def open(self) -> None:
        self._call("open")

    def read(self, timeout_s: float) -> Sequence[Scan]:
        self._call("read")
        result = self.result()
        if result == ():
            threading.Event().wait(min(timeout_s, 0.005))
        return result  # type: ignore[no-any-return] # rubbish as well

    def close(self) -> None:
        self._call("close")

    def release(self) -> None:
        self.stuck_in = ""
        self.released.set()

    def _call(self, name: str) -> None:
        if self.calls[-1:] != [name]:
            self.calls.append(name)
        if name == self.stuck_in:
            self.inside.set()
            assert self.released.wait(GIVE_UP_AFTER_S)
        if name in self.fails:
            raise self.fails[name]


class HastyReader(StuckReader):
    """Gives an `open` half a second."""

    open_within_s = 0.5


class WakefulReader(StuckReader):
    """Can be interrupted."""

    cut = False

    def interrupt(self) -> None:
        self.cut = True
        self.release()

    def read(self, timeout_s: float) -> Sequence[Scan]:
        scans = super().read(timeout_s)
        if self.cut:
            self.cut = False
            raise DeviceUnavailable("interrupted")
        return scans


class StubbornReader(StuckReader):
    """Fails to be interrupted."""

    asked = False

    def interrupt(self) -> None:
        self.asked = True
        raise RuntimeError("no such thing")


class Looked:
    """A supervised reader, looked at by a clock of its own."""

    def __init__(self, reader: StuckReader, back_off: BackOff = AT_ONCE) -> None:
        self.reader = reader
        self.told: list[DeviceStatus | Scan] = []
        self.supervisor = ReaderSupervisor(
            reader, deliver=self.told.extend, report=self.told.append, driver="scripted", back_off=back_off
        )

    @property
    def statuses(self) -> list[DeviceStatus]:
        return [told for told in self.told if isinstance(told, DeviceStatus)]

    @property
    def states(self) -> list[DeviceState]:
        return [status.state for status in self.statuses]

    def look_for(self, seconds: float) -> None:
        """Look as the program does for so long from when the driver got stuck."""
        call = self.supervisor._call
        assert call is not None
        for turn in range(1 + round(seconds / CHECK_EVERY_S)):
            self.supervisor.check(call.began_ns + round(turn * CHECK_EVERY_S * S))


Look = Callable[..., Looked]


@pytest.fixture
def look() -> Iterator[Look]:
    started: list[Looked] = []

    def start(reader: StuckReader, back_off: BackOff = AT_ONCE) -> Looked:
        looked = Looked(reader, back_off)
        started.append(looked)
        looked.supervisor.start()
        return looked

    yield start
    for looked in started:
        looked.reader.release()
        looked.supervisor.stop(GIVE_UP_AFTER_S)
    assert not any(thread.name == "reader door" for thread in threading.enumerate())


def stuck(reader: StuckReader, name: str) -> StuckReader:
    reader.stuck_in = name
    return reader


def test_a_read_that_never_returns_is_found_within_three_seconds(look: Look) -> None:
    reader = stuck(StuckReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(2.0)
    assert looked.states == [CONNECTING, READY]
    looked.look_for(3.0 - CHECK_EVERY_S)
    assert looked.states == [CONNECTING, READY, OFFLINE]
    assert "does not answer" in looked.statuses[-1].detail


def test_it_heals_by_itself_when_the_call_returns(look: Look) -> None:
    reader = stuck(StuckReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(3.0)
    results = iter([[TAG]])
    reader.result = lambda: next(results, ())
    reader.release()
    wait_until(lambda: len(looked.told) == 5, "ready again, and the scan that was waiting")
    assert looked.told[-1] == TAG
    assert looked.states == [CONNECTING, READY, OFFLINE, READY]
    assert reader.calls.count("open") == 1
    looked.supervisor.check(looked.statuses[-1].since_ns)
    assert looked.states[-1] is READY


def test_a_hang_is_logged_and_told_once(look: Look, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="app.devices.supervisor")
    reader = stuck(StuckReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(60.0)
    assert looked.states == [CONNECTING, READY, OFFLINE]
    assert [record.getMessage().split(":")[0] for record in caplog.records] == [
        "door is connecting",
        "door is ready",
        "door is offline",
    ]


def test_what_can_be_interrupted_is_interrupted_and_opened_again(look: Look) -> None:
    reader = stuck(WakefulReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(3.0)
    wait_until(lambda: looked.states[-1] is READY, "ready again")
    assert looked.states == [CONNECTING, READY, OFFLINE, OFFLINE, READY]
    assert looked.statuses[-2].detail == "interrupted"
    assert reader.calls.count("open") == 2


def test_an_interrupt_that_fails_harms_nobody(look: Look) -> None:
    reader = stuck(StubbornReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(3.0)
    wait_until(lambda: reader.asked, "the interrupt")  # type: ignore[attr-defined]
    reader.release()
    wait_until(lambda: looked.states[-1] is READY, "ready again")


def test_an_open_has_its_own_limit(look: Look) -> None:
    patient, hasty = stuck(StuckReader(), "open"), stuck(HastyReader(), "open")
    both = look(patient), look(hasty)
    assert patient.inside.wait(GIVE_UP_AFTER_S)
    assert hasty.inside.wait(GIVE_UP_AFTER_S)
    for looked in both:
        looked.look_for(1.0)
    assert [looked.states for looked in both] == [[CONNECTING], [CONNECTING, OFFLINE]]
    both[0].look_for(10.0)
    assert both[0].states == [CONNECTING, OFFLINE]


def test_a_close_that_never_returns_is_found_too(look: Look) -> None:
    reader = stuck(StuckReader(), "close")
    reader.fails["read"] = DeviceUnavailable("cable out")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    assert looked.statuses[-1].detail == "cable out"
    looked.look_for(4.0)
    assert looked.states == [CONNECTING, READY, OFFLINE, OFFLINE]
    assert "busy with `close`" in looked.statuses[-1].detail


def test_a_pause_of_the_whole_program_is_not_taken_for_a_hang(look: Look) -> None:
    reader = stuck(StuckReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.look_for(1.0)
    call = looked.supervisor._call
    assert call is not None
    looked.supervisor.check(call.began_ns + 3600 * S)
    assert looked.states == [CONNECTING, READY]


def test_looking_never_waits_for_a_report_in_progress() -> None:
    reader = stuck(StuckReader(), "read")
    reporting, reported = threading.Event(), threading.Event()

    def report(_: DeviceStatus) -> None:
        reporting.set()
        assert reported.wait(GIVE_UP_AFTER_S)

    supervisor = ReaderSupervisor(reader, deliver=lambda _: None, report=report, driver="scripted")
    supervisor.start()
    assert reporting.wait(GIVE_UP_AFTER_S)
    supervisor.check(3600 * S)  # returns at all
    reported.set()
    reader.release()
    supervisor.stop(GIVE_UP_AFTER_S)


def test_looking_before_the_start_and_after_the_end_is_harmless(look: Look) -> None:
    Looked(StuckReader()).supervisor.check(1)
    reader = stuck(StuckReader(), "read")
    looked = look(reader)
    assert reader.inside.wait(GIVE_UP_AFTER_S)
    looked.supervisor.stop(timeout_s=0.01)
    looked.look_for(10.0)
    assert looked.states == [CONNECTING, READY]


class UnspeakableError(Exception):
    """Cannot even say what it is."""

    def __str__(self) -> str:
        raise RuntimeError("no words")

    __repr__ = __str__


@pytest.mark.parametrize(
    "error",
    [
        ZeroDivisionError("a bug"),
        UnspeakableError(),
        SystemExit(3),
        KeyboardInterrupt(),
        asyncio.CancelledError(),
        MemoryError(),
        OSError(5, "input/output error"),
        StopIteration(),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("where", ["open", "read", "close"])
def test_whatever_a_driver_raises_is_offline_and_heals(look: Look, where: str, error: BaseException) -> None:
    reader = StuckReader()
    reader.fails[where] = error
    if where == "close":
        reader.fails["read"] = DeviceUnavailable("cable out")
    looked = look(reader)
    wait_until(lambda: reader.calls.count("open") > 2, "several attempts")
    assert OFFLINE in looked.states
    reader.fails.clear()
    reader.result = lambda: [TAG]
    wait_until(lambda: TAG in looked.told, "scans after the bug")
    assert looked.states[-1] is READY


@pytest.mark.parametrize(
    "rubbish",
    [None, 7, "tags", [None], [TAG, "tag"], {"epc": 1}, object(), iter([TAG])],
    ids=lambda rubbish: type(rubbish).__name__,  # the same in each process
)
def test_whatever_a_driver_returns_is_never_handed_on(look: Look, rubbish: object) -> None:
    reader = StuckReader()
    reader.result = lambda: rubbish
    looked = look(reader)
    wait_until(lambda: reader.calls.count("open") > 2, "several attempts")
    assert OFFLINE in looked.states
    assert all(isinstance(told, DeviceStatus) for told in looked.told)
    reader.result = lambda: [TAG, CARD]
    wait_until(lambda: CARD in looked.told, "scans after the rubbish")


def test_a_bug_that_stays_is_logged_once(look: Look, caplog: pytest.LogCaptureFixture) -> None:
    reader = StuckReader()
    reader.fails["open"] = ZeroDivisionError("a bug")
    look(reader)
    wait_until(lambda: reader.calls.count("open") > 20, "many attempts")
    assert len([record for record in caplog.records if record.exc_info]) == 1


def test_what_was_read_before_the_link_was_lost_is_told_before_the_loss(look: Look) -> None:
    reader = StuckReader()

    def tags(number: int) -> list[TagReport]:
        return [TagReport("door", f"{number:024x}", 1, -50.0, at) for at in range(3)]

    turns = iter([1, 2, 0, 3, 0, 4])

    def play() -> object:
        turn = next(turns, None)
        if turn == 0:
            raise DeviceUnavailable("cable out")
        return () if turn is None else tags(turn)

    reader.result = play
    looked = look(reader)
    wait_until(lambda: len(looked.told) == 18, "all of it")
    kinds = [told.state if isinstance(told, DeviceStatus) else int(told.epc, 16) for told in looked.told]  # type: ignore[union-attr]
    assert kinds == [CONNECTING, READY, *[1] * 3, *[2] * 3, OFFLINE, READY, *[3] * 3, OFFLINE, READY, *[4] * 3]


def test_a_state_is_dated_from_its_beginning_also_when_its_reason_changes(
    look: Look, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="app.devices.supervisor")
    reader = StuckReader()
    reader.fails["open"] = DeviceUnavailable("cable out")
    looked = look(reader)
    wait_until(lambda: OFFLINE in looked.states, "offline")
    reader.fails["open"] = DeviceUnavailable("in use\nby another program")
    wait_until(lambda: looked.statuses[-1].detail == "in use by another program", "the new reason")
    assert looked.states == [CONNECTING, OFFLINE, OFFLINE]
    assert looked.statuses[-1].since_ns == looked.statuses[-2].since_ns
    assert [record.getMessage() for record in caplog.records] == ["door is connecting", "door is offline: cable out"]
    reader.fails["open"] = DeviceMisconfigured("antenna 9 is not there")
    wait_until(lambda: looked.states[-1] is MISCONFIGURED, "misconfigured")
    assert looked.statuses[-1].since_ns > looked.statuses[-2].since_ns


def test_an_endless_reason_is_cut(look: Look) -> None:
    reader = StuckReader()
    reader.fails["open"] = DeviceUnavailable("x" * 100_000)
    looked = look(reader, NEVER)
    wait_until(lambda: OFFLINE in looked.states, "offline")
    assert len(looked.statuses[-1].detail) == 500


def test_an_ear_that_fails_does_not_end_the_thread() -> None:
    reader = StuckReader()
    heard: list[DeviceState] = []

    def report(status: DeviceStatus) -> None:
        heard.append(status.state)
        raise RuntimeError("the window is gone")

    reader.fails["read"] = DeviceUnavailable("cable out")
    supervisor = ReaderSupervisor(reader, deliver=lambda _: None, report=report, driver="scripted", back_off=AT_ONCE)
    supervisor.start()
    wait_until(lambda: heard.count(READY) > 2, "life going on")
    supervisor.stop(GIVE_UP_AFTER_S)
