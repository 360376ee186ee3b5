import logging
import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from app.devices.supervisor import BackOff, ReaderSupervisor
from app.domain.errors import DeviceMisconfigured, DeviceUnavailable
from app.domain.scans import DeviceState, DeviceStatus, Scan, TagReport
from tests.support.waiting import GIVE_UP_AFTER_S, wait_until

TAG = TagReport("door", "3034257bf468d480000003e9", 1, -50.0, 1)
AT_ONCE = BackOff(first_s=0.001, longest_s=0.01)
NEVER = BackOff(first_s=3600, longest_s=3600, misconfigured_s=3600)
CONNECTING, READY, OFFLINE, MISCONFIGURED = DeviceState


class ScriptedReader:
    """Does what `on_open` and `on_read` say, and counts."""

    name = "door"

    def __init__(self) -> None:
        self.on_open: Callable[[], None] = lambda: None
        self.on_read: Callable[[], Sequence[Scan]] = lambda: ()
        self.opened = self.closed = 0

    def open(self) -> None:
        self.opened += 1
        self.on_open()

    def read(self, timeout_s: float) -> Sequence[Scan]:
        scans = self.on_read()
        if not scans:
            threading.Event().wait(min(timeout_s, 0.005))
        return scans

    def close(self) -> None:
        self.closed += 1


class Watched:
    """A supervised reader and what it told."""

    def __init__(self, reader: ScriptedReader, back_off: BackOff) -> None:
        self.reader = reader
        self.scans: list[Scan] = []
        self.statuses: list[DeviceStatus] = []
        self.supervisor = ReaderSupervisor(
            reader, deliver=self.scans.extend, report=self.statuses.append, driver="scripted", back_off=back_off
        )

    @property
    def states(self) -> list[DeviceState]:
        return [status.state for status in self.statuses]


Watch = Callable[..., Watched]


@pytest.fixture
def watch() -> Iterator[Watch]:
    started: list[Watched] = []

    def start(reader: ScriptedReader, back_off: BackOff = AT_ONCE) -> Watched:
        watched = Watched(reader, back_off)
        started.append(watched)
        watched.supervisor.start()
        return watched

    yield start
    for watched in started:
        watched.supervisor.stop()


def raising(error: Exception) -> Callable[[], Sequence[Scan]]:
    def fail() -> Sequence[Scan]:
        raise error

    return fail


def refusing(error: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def test_connects_and_delivers(watch: Watch) -> None:
    reader = ScriptedReader()
    batches = iter([[TAG, TAG], [TAG]])
    reader.on_read = lambda: next(batches, ())
    watched = watch(reader)
    wait_until(lambda: len(watched.scans) == 3, "three scans")
    assert watched.states == [CONNECTING, READY]
    assert {(status.device, status.driver) for status in watched.statuses} == {("door", "scripted")}


def test_a_lost_link_is_offline_until_it_is_back(watch: Watch) -> None:
    reader = ScriptedReader()
    watched = watch(reader)
    wait_until(lambda: watched.states == [CONNECTING, READY], "ready")
    reader.on_open = refusing(DeviceUnavailable("cable out"))
    reader.on_read = raising(DeviceUnavailable("cable out"))
    wait_until(lambda: reader.opened > 5, "several attempts")
    assert watched.states == [CONNECTING, READY, OFFLINE]
    assert watched.statuses[-1].detail == "cable out"
    reader.on_read = lambda: ()
    reader.on_open = lambda: None
    wait_until(lambda: watched.states == [CONNECTING, READY, OFFLINE, READY], "ready again")
    assert watched.statuses[-1].detail == ""


def test_every_attempt_is_closed(watch: Watch) -> None:
    reader = ScriptedReader()
    reader.on_open = refusing(DeviceUnavailable("cable out"))
    watched = watch(reader)
    wait_until(lambda: reader.opened > 3, "several attempts")
    watched.supervisor.stop()
    assert reader.closed == reader.opened


def test_one_log_line_for_each_change(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="app.devices.supervisor")
    reader = ScriptedReader()
    reader.on_open = refusing(DeviceUnavailable("cable out"))
    watch(reader)
    wait_until(lambda: reader.opened > 20, "many attempts")
    assert [record.getMessage() for record in caplog.records] == ["door is connecting", "door is offline: cable out"]


def test_misconfigured_waits_for_staff(watch: Watch) -> None:
    reader = ScriptedReader()
    reader.on_open = refusing(DeviceMisconfigured("antenna 9 is not there"))
    watched = watch(reader, NEVER)
    wait_until(lambda: watched.states == [CONNECTING, MISCONFIGURED], "misconfigured")
    assert reader.opened == 1
    reader.on_open = lambda: None
    watched.supervisor.retry_now()
    wait_until(lambda: watched.states == [CONNECTING, MISCONFIGURED, READY], "ready once corrected")


def test_misconfigured_is_checked_again_by_itself(watch: Watch) -> None:
    reader = ScriptedReader()
    reader.on_open = refusing(DeviceMisconfigured("antenna 9 is not there"))
    watch(reader, BackOff(misconfigured_s=0.001))
    wait_until(lambda: reader.opened > 2, "another look")


def test_a_driver_that_fails_in_its_own_way_is_survived(watch: Watch, caplog: pytest.LogCaptureFixture) -> None:
    reader = ScriptedReader()
    reader.on_read = raising(ZeroDivisionError("a bug"))
    watched = watch(reader)
    wait_until(lambda: OFFLINE in watched.states, "offline")
    assert "a bug" in next(status.detail for status in watched.statuses if status.state is OFFLINE)
    assert any(record.exc_info for record in caplog.records)
    reader.on_read = lambda: [TAG]
    wait_until(lambda: bool(watched.scans), "scans after the bug")


def test_a_receiver_that_fails_does_not_end_the_thread() -> None:
    reader = ScriptedReader()
    reader.on_read = lambda: [TAG]
    delivered: list[Scan] = []

    def deliver(scans: Sequence[Scan]) -> None:
        delivered.extend(scans)
        if len(delivered) == 1:
            raise RuntimeError("full")

    supervisor = ReaderSupervisor(reader, deliver=deliver, report=lambda _: None, driver="scripted", back_off=AT_ONCE)
    supervisor.start()
    wait_until(lambda: len(delivered) > 3, "delivery went on")
    supervisor.stop()


def test_a_slow_answer_is_doubt_not_loss(watch: Watch) -> None:
    reader = DoubtfulReader()
    watched = watch(reader)
    wait_until(lambda: watched.states == [CONNECTING, READY], "ready")
    reader.answering = False
    wait_until(lambda: watched.states == [CONNECTING, READY, CONNECTING], "doubt")
    assert "slow to answer" in watched.statuses[-1].detail
    reader.answering = True
    wait_until(lambda: watched.states == [CONNECTING, READY, CONNECTING, READY], "confidence")
    assert reader.opened == 1


class DoubtfulReader(ScriptedReader):
    answering = True


def test_stops_at_once_while_waiting_for_the_next_attempt(watch: Watch) -> None:
    reader = ScriptedReader()
    reader.on_open = refusing(DeviceUnavailable("cable out"))
    watched = watch(reader, NEVER)
    wait_until(lambda: watched.states == [CONNECTING, OFFLINE], "offline")
    watched.supervisor.stop(timeout_s=GIVE_UP_AFTER_S)
    assert not alive("reader door")
    watched.supervisor.retry_now()


def test_a_driver_that_hangs_in_open_is_interrupted(watch: Watch) -> None:
    reader = InterruptibleReader()
    watched = watch(reader)
    wait_until(lambda: reader.opened == 1, "opening")
    watched.supervisor.stop(timeout_s=0.2)
    wait_until(lambda: not alive("reader door"), "the end of the thread")
    assert watched.states == [CONNECTING]


class InterruptibleReader(ScriptedReader):
    def __init__(self) -> None:
        super().__init__()
        self._interrupted = threading.Event()
        self.on_open = self._hang

    def interrupt(self) -> None:
        self._interrupted.set()

    def _hang(self) -> None:
        assert self._interrupted.wait(GIVE_UP_AFTER_S)
        raise DeviceUnavailable("interrupted")


def test_a_driver_that_cannot_be_interrupted_is_left_behind_and_mute(watch: Watch) -> None:
    reader = ScriptedReader()
    released = threading.Event()

    def hang() -> None:
        assert released.wait(GIVE_UP_AFTER_S)

    reader.on_open = hang
    reader.on_read = lambda: [TAG]
    watched = watch(reader)
    wait_until(lambda: reader.opened == 1, "opening")
    watched.supervisor.stop(timeout_s=0.05)
    assert alive("reader door")
    released.set()
    wait_until(lambda: not alive("reader door"), "the end of the thread")
    assert watched.scans == []
    assert watched.states == [CONNECTING]
    assert reader.closed == 1


def test_a_patient_reader_is_left_alone_for_longer_and_stops_at_once(watch: Watch) -> None:
    class Patient(ScriptedReader):
        read_for_s = 3600.0

        def __init__(self) -> None:
            super().__init__()
            self.rung = threading.Event()
            self.asked: list[float] = []

        def read(self, timeout_s: float) -> Sequence[Scan]:
            self.asked.append(timeout_s)
            if self.rung.wait(timeout_s):
                raise DeviceUnavailable("reading was interrupted")
            return ()

        def interrupt(self) -> None:
            self.rung.set()

    reader = Patient()
    watched = watch(reader)
    wait_until(lambda: reader.asked == [3600.0], "it is read once, for an hour")
    watched.supervisor.stop()
    assert reader.closed == 1
    assert watched.states == [CONNECTING, READY]


def test_stopping_before_the_start_is_harmless() -> None:
    Watched(ScriptedReader(), AT_ONCE).supervisor.stop()


class NearbyReader(ScriptedReader):
    retry_within_s = 0.001


def test_a_device_of_this_machine_is_looked_for_more_often(watch: Watch) -> None:
    reader = NearbyReader()
    reader.on_open = unplugged
    watch(reader, BackOff(first_s=3600, longest_s=3600))
    wait_until(lambda: reader.opened > 3, "several attempts")


def unplugged() -> None:
    raise DeviceUnavailable("door: plug it in")


def test_a_device_at_hand_is_looked_for_more_often() -> None:
    reader = ScriptedReader()
    reader.retry_within_s = 0.01  # type: ignore[attr-defined]
    reader.on_open = refusing(DeviceUnavailable("unplugged"))
    watched = Watched(reader, BackOff(first_s=0.01, longest_s=3600))
    watched.supervisor.start()
    wait_until(lambda: reader.opened > 20, "many attempts, each soon")
    watched.supervisor.stop()


def alive(thread_name: str) -> bool:
    return any(thread.name == thread_name for thread in threading.enumerate())
