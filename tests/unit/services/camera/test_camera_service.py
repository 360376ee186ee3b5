"""The camera service with real processes where it heals, and a scripted one where time would be long."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from app.domain.camera_figures import SandboxReport
from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Symbology
from app.services.camera.camera import CameraService, CameraSupervision, StartChild
from app.services.camera.handover import DriverPlace
from tests.support.code_video import write_code_video
from vision.messages import (
    CameraHealth,
    CodeSeen,
    GestureSeen,
    Heartbeat,
    PersonSeen,
    PointerLost,
    PointerMoved,
    SwipeMissed,
    Told,
    ViewChanged,
)
from vision.process.parent import VisionChild, start_vision
from vision.settings import VisionSettings

EAN = "9780201379624"
PATIENCE_MS = 30_000
QUICK = CameraSupervision(silent_s=2.0, restart_s=0.1, first_s=0.2, longest_s=0.4, check_every_s=0.1)
READY = CameraHealth(DeviceState.READY, "camera", 15.0, 640, 480)
BEAT = Heartbeat(1, 1, 1, 1, 0, 1.0, 1.0, 50.0, 90)


class Watched:
    """A service and what it told."""

    def __init__(self, service: CameraService) -> None:
        self.service = service
        self.codes: list[CodeScan] = []
        self.states: list[DeviceStatus] = []
        service.code_seen.connect(self.codes.append)
        service.status_changed.connect(self.states.append)

    def is_ready(self) -> bool:
        return self.service.status.state is DeviceState.READY


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Callable[[StartChild], Watched]]:
    made: list[Watched] = []

    def make(start_child: StartChild) -> Watched:
        made.append(Watched(CameraService(start_child, supervision=QUICK)))
        return made[-1]

    yield make
    for watched in made:
        watched.service.stop()


@pytest.fixture
def real(tmp_path: Path, watch: Callable[[StartChild], Watched]) -> tuple[Watched, list[VisionChild]]:
    video = write_code_video(tmp_path / "video.avi", EAN, zxingcpp.BarcodeFormat.EAN13)
    children: list[VisionChild] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> VisionChild:
        children.append(start_vision(VisionSettings(source=str(video))))
        return children[-1]

    return watch(start_child), children


def test_a_code_before_the_camera_arrives_as_a_scan(real: tuple[Watched, list[VisionChild]], qtbot: QtBot) -> None:
    watched, children = real
    watched.service.start()
    qtbot.waitUntil(lambda: bool(watched.codes), timeout=PATIENCE_MS)
    scan = watched.codes[0]
    assert (scan.reader, scan.symbology, scan.value) == ("camera", Symbology.EAN13, EAN)
    assert scan.at_ns > 0
    assert [status.state for status in watched.states] == [
        DeviceState.CONNECTING,
        DeviceState.CONNECTING,
        DeviceState.READY,
    ]
    assert watched.service.sandbox is not None
    watched.service.stop()
    assert watched.service.status.state is DeviceState.OFFLINE
    assert not children[0].is_alive()


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP, signal.SIGSEGV])
def test_a_process_that_dies_or_hangs_is_healed(
    real: tuple[Watched, list[VisionChild]], qtbot: QtBot, how: signal.Signals
) -> None:
    watched, children = real
    watched.service.start()
    qtbot.waitUntil(lambda: bool(watched.codes), timeout=PATIENCE_MS)
    qtbot.wait(1200)  # a heartbeat has come: from here on silence means something
    os.kill(children[0].pid, how)
    qtbot.waitUntil(lambda: len(children) == 2 and len(watched.codes) >= 2, timeout=PATIENCE_MS)
    assert watched.is_ready()
    assert not children[0].is_alive()
    offline = [status for status in watched.states if status.state is DeviceState.OFFLINE]
    assert len(offline) == 1
    assert "SIG" in offline[0].detail
    assert "Starting again" in offline[0].detail


class ScriptedProcess:
    """A process that says what the test says."""

    def __init__(self, messages: tuple[Told, ...] = (), ends_with: int | None = None) -> None:
        self._child_side, self._parent_side = socket.socketpair()
        self._messages = list(messages)
        self._exit_code: int | None = None
        self._ends_with = ends_with
        self.pid = 1
        self.killed = False
        self.stopped = 0
        self.receives = 0
        if messages or ends_with is not None:
            self._child_side.send(b"!")

    def say(self, *messages: Told) -> None:
        self._messages += messages
        self._child_side.send(b"!")

    def connection_fileno(self) -> int:
        return self._parent_side.fileno()

    def receive(self) -> tuple[Told, ...]:
        self.receives += 1
        if self._messages:
            if self._ends_with is None:
                self._parent_side.recv(4096)
            said, self._messages = tuple(self._messages), []
            return said
        if self._ends_with is not None:
            self._exit_code = self._ends_with
            raise EOFError
        return ()

    def exit_code(self) -> int | None:
        return self._exit_code

    def kill(self) -> None:
        self.killed = True
        self._exit_code = -signal.SIGKILL

    def stop(self, timeout_s: float = 2.0) -> None:
        self.stopped += 1
        self._child_side.close()
        self._parent_side.close()


Watch = Callable[[StartChild], Watched]


def test_after_the_end_the_connection_is_not_looked_at_again(watch: Watch, qtbot: QtBot) -> None:
    processes: list[ScriptedProcess] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        ends_with = 1 if not processes else None
        processes.append(ScriptedProcess((READY,), ends_with))
        return processes[-1]

    watched = watch(start_child)
    watched.service.start()
    qtbot.waitUntil(lambda: len(processes) == 2, timeout=PATIENCE_MS)
    assert processes[0].receives == 2
    assert processes[0].stopped == 1


def test_deaths_one_after_the_other_slow_it_down_and_say_so(watch: Watch, qtbot: QtBot) -> None:
    processes: list[ScriptedProcess] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        processes.append(ScriptedProcess((), 1))
        return processes[-1]

    watched = watch(start_child)
    watched.service.start()
    qtbot.waitUntil(lambda: len(processes) >= 4, timeout=PATIENCE_MS)
    told = [status.detail for status in watched.states if status.state is DeviceState.OFFLINE]
    assert "times" not in told[1]
    assert "3 times in 5 min" in told[2]
    assert "exit code 1" in told[0]


def test_a_process_that_cannot_be_started_is_tried_again(watch: Watch, qtbot: QtBot) -> None:
    attempts: list[int] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        attempts.append(1)
        if len(attempts) == 1:
            raise OSError(11, "Resource temporarily unavailable")
        return ScriptedProcess((READY,))

    watched = watch(start_child)
    watched.service.start()
    assert watched.service.status.state is DeviceState.OFFLINE
    assert "cannot be started" in watched.service.status.detail
    qtbot.waitUntil(watched.is_ready, timeout=PATIENCE_MS)


def test_a_source_that_can_never_work_is_left_alone(watch: Watch, qtbot: QtBot) -> None:
    refusal = CameraHealth(DeviceState.MISCONFIGURED, "a camera URL of the kind ftp:// cannot be used", 0.0, 0, 0)
    processes: list[ScriptedProcess] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        processes.append(ScriptedProcess((refusal,), 3))
        return processes[-1]

    watched = watch(start_child)
    watched.service.start()
    qtbot.waitUntil(lambda: processes[0].stopped == 1, timeout=PATIENCE_MS)
    qtbot.wait(500)
    assert len(processes) == 1
    assert watched.service.status.state is DeviceState.MISCONFIGURED


def test_silence_ends_a_process_that_has_beaten(watch: Watch, qtbot: QtBot) -> None:
    processes: list[ScriptedProcess] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        processes.append(ScriptedProcess((READY, BEAT)))
        return processes[-1]

    watched = watch(start_child)
    watched.service.start()
    qtbot.waitUntil(lambda: len(processes) == 2, timeout=PATIENCE_MS)
    assert processes[0].killed
    assert processes[0].stopped == 1


def test_an_unlocked_process_is_logged_and_shown(watch: Watch, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    report = SandboxReport(False, 0, ("no core dump",), "this kernel has no Landlock")
    watched = watch(lambda *_: ScriptedProcess((report,)))
    watched.service.start()
    qtbot.waitUntil(lambda: watched.service.sandbox == report, timeout=PATIENCE_MS)
    assert "not locked in" in caplog.text


def test_start_and_stop_may_be_called_twice_and_stop_within_a_code(watch: Watch, qtbot: QtBot) -> None:
    codes = (CodeSeen(Symbology.QR, "a", 1, 1), CodeSeen(Symbology.QR, "b", 2, 2))
    process = ScriptedProcess(codes)
    watched = watch(lambda *_: process)
    watched.service.code_seen.connect(lambda _: watched.service.stop())
    watched.service.start()
    watched.service.start()
    qtbot.waitUntil(lambda: bool(watched.codes), timeout=PATIENCE_MS)
    watched.service.stop()
    assert process.stopped == 1
    assert [scan.value for scan in watched.codes] == ["a"]
    assert watched.service.status.state is DeviceState.OFFLINE


def _person(engagement: Engagement, *, seconds_ago: float = 0.0) -> PersonSeen:
    joints = () if engagement is Engagement.NOBODY else (0.5,) * 26
    return PersonSeen(engagement, 0.7, 0.4, 0.1, joints, time.monotonic_ns() - int(seconds_ago * 1e9))


def _beat(at_s: float, resident_mb: float) -> Heartbeat:
    return Heartbeat(int(at_s * 1e9), 1, 1, 1, 0, 1.0, 1.0, resident_mb, 90)


class Starts:
    """Scripted processes, and what each was told of a driver."""

    def __init__(self, *scripts: ScriptedProcess) -> None:
        self._scripts = list(scripts)
        self.told: list[tuple[DriverPlace | None, float]] = []

    def __call__(self, driver: DriverPlace | None, driver_age_s: float) -> ScriptedProcess:
        self.told.append((driver, driver_age_s))
        return self._scripts[min(len(self.told), len(self._scripts)) - 1]


def test_what_arms_say_is_passed_on_as_it_comes(watch: Watch, qtbot: QtBot) -> None:
    said = (
        _person(Engagement.DRIVING),
        GestureSeen(Gesture.RAISE_HAND, 0.9, 5),
        SwipeMissed(SwipeFlaw.TOO_SLOW, 5),
        PointerMoved(0.5, 0.25, Arm.LEFT, 6),
        PointerLost(7),
        ViewChanged(View.TOO_DARK),
    )
    watched = watch(lambda *_: ScriptedProcess((READY, BEAT, *said)))
    heard: list[Told] = []
    watched.service.vision_said.connect(heard.append)
    watched.service.start()
    qtbot.waitUntil(lambda: len(heard) == len(said), timeout=PATIENCE_MS)
    assert tuple(heard) == said


@pytest.mark.parametrize("seconds_ago", [0.0, 4.0])
def test_the_next_process_learns_who_drove(watch: Watch, qtbot: QtBot, seconds_ago: float) -> None:
    starts = Starts(
        ScriptedProcess((READY, _person(Engagement.DRIVING, seconds_ago=seconds_ago)), 1), ScriptedProcess((READY,))
    )
    watch(starts).service.start()
    qtbot.waitUntil(lambda: len(starts.told) == 2, timeout=PATIENCE_MS)
    assert starts.told[0] == (None, 0.0)
    driver, age_s = starts.told[1]
    assert driver == (0.7, 0.4, 0.1)
    assert seconds_ago <= age_s < 10.0


@pytest.mark.parametrize("last", [Engagement.READY, Engagement.PRESENT, Engagement.NOBODY])
def test_who_let_go_does_not_drive_the_next_process(watch: Watch, qtbot: QtBot, last: Engagement) -> None:
    starts = Starts(ScriptedProcess((READY, _person(Engagement.DRIVING), _person(last)), 1), ScriptedProcess((READY,)))
    watch(starts).service.start()
    qtbot.waitUntil(lambda: len(starts.told) == 2, timeout=PATIENCE_MS)
    assert starts.told[1] == (None, 0.0)


def test_a_driver_of_long_ago_is_nobody(watch: Watch, qtbot: QtBot) -> None:
    starts = Starts(ScriptedProcess((_person(Engagement.DRIVING, seconds_ago=11.0),), 1), ScriptedProcess((READY,)))
    watch(starts).service.start()
    qtbot.waitUntil(lambda: len(starts.told) == 2, timeout=PATIENCE_MS)
    assert starts.told[1] == (None, 0.0)


def test_silence_while_somebody_drives_is_noticed_sooner(qtbot: QtBot) -> None:
    first = ScriptedProcess((READY, BEAT, _person(Engagement.DRIVING)))
    starts = Starts(first, ScriptedProcess((READY,)))
    supervision = replace(QUICK, silent_s=600.0, silent_driving_s=0.5)
    service = CameraService(starts, supervision=supervision)
    service.start()
    qtbot.waitUntil(lambda: len(starts.told) == 2, timeout=PATIENCE_MS)
    service.stop()
    assert first.killed
    assert starts.told[1][0] == (0.7, 0.4, 0.1)


def test_a_process_that_has_grown_is_replaced_while_nobody_drives(watch: Watch, qtbot: QtBot) -> None:
    first = ScriptedProcess((READY, _beat(0, 90.0), _beat(61, 300.0), _beat(90, 540.0)))
    starts = Starts(first, ScriptedProcess((READY,)))
    watched = watch(starts)
    watched.service.start()
    qtbot.waitUntil(watched.is_ready, timeout=PATIENCE_MS)
    first.say(_beat(120, 551.0), CameraHealth(DeviceState.OFFLINE, "of the process before", 0.0, 0, 0))
    qtbot.waitUntil(lambda: len(starts.told) == 2 and watched.is_ready(), timeout=PATIENCE_MS)
    assert first.stopped == 1
    assert not [status for status in watched.states if "Starting again" in status.detail], "it is no death"
    assert not [status for status in watched.states if "before" in status.detail]


def test_a_driver_is_disturbed_only_by_greater_growth_and_drives_on(watch: Watch, qtbot: QtBot) -> None:
    first = ScriptedProcess((READY, _beat(0, 90.0), _beat(61, 300.0), _person(Engagement.DRIVING), _beat(90, 640.0)))
    starts = Starts(first, ScriptedProcess((READY,)))
    watched = watch(starts)
    watched.service.start()
    qtbot.waitUntil(watched.is_ready, timeout=PATIENCE_MS)
    assert len(starts.told) == 1
    first.say(_beat(120, 651.0))
    qtbot.waitUntil(lambda: len(starts.told) == 2, timeout=PATIENCE_MS)
    assert starts.told[1][0] == (0.7, 0.4, 0.1)
