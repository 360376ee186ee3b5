"""The camera service with real processes where it heals, and a scripted one where time would be long."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from app.domain.scans import CodeScan, DeviceState, DeviceStatus, Symbology
from app.services.camera import CameraService, CameraSupervision, VisionProcess
from tests.fakes.code_video import write_code_video
from vision.messages import CameraHealth, CodeSeen, Heartbeat, Message, SandboxReport
from vision.process import VisionChild, VisionSettings, start_vision

EAN = "9780201379624"
PATIENCE_MS = 30_000
QUICK = CameraSupervision(silent_s=2.0, silent_at_start_s=20.0, restart_s=0.1, restart_max_s=0.4, look_every_s=0.1)
READY = CameraHealth(DeviceState.READY, "camera", 15.0, 640, 480)
BEAT = Heartbeat(1, 1, 1, 1, 0, 1.0, 1.0, 50.0)


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
def watch(qtbot: QtBot) -> Iterator[Callable[[Callable[[], VisionProcess]], Watched]]:
    made: list[Watched] = []

    def make(start_child: Callable[[], VisionProcess]) -> Watched:
        made.append(Watched(CameraService(start_child, supervision=QUICK)))
        return made[-1]

    yield make
    for watched in made:
        watched.service.stop()


@pytest.fixture
def real(tmp_path: Path, watch: Callable[[Callable[[], VisionProcess]], Watched]) -> tuple[Watched, list[VisionChild]]:
    video = write_code_video(tmp_path / "video.avi", EAN, zxingcpp.BarcodeFormat.EAN13)
    children: list[VisionChild] = []

    def start_child() -> VisionChild:
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

    def __init__(self, messages: tuple[Message, ...] = (), ends_with: int | None = None) -> None:
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

    def say(self, *messages: Message) -> None:
        self._messages += messages
        self._child_side.send(b"!")

    def connection_fileno(self) -> int:
        return self._parent_side.fileno()

    def receive(self) -> tuple[Message, ...]:
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


Watch = Callable[[Callable[[], VisionProcess]], Watched]


def test_after_the_end_the_connection_is_not_looked_at_again(watch: Watch, qtbot: QtBot) -> None:
    processes: list[ScriptedProcess] = []

    def start_child() -> ScriptedProcess:
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

    def start_child() -> ScriptedProcess:
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

    def start_child() -> ScriptedProcess:
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

    def start_child() -> ScriptedProcess:
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

    def start_child() -> ScriptedProcess:
        processes.append(ScriptedProcess((READY, BEAT)))
        return processes[-1]

    watched = watch(start_child)
    watched.service.start()
    qtbot.waitUntil(lambda: len(processes) == 2, timeout=PATIENCE_MS)
    assert processes[0].killed
    assert processes[0].stopped == 1


def test_an_unlocked_process_is_logged_and_shown(watch: Watch, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    report = SandboxReport(False, 0, ("no core dump",), "this kernel has no Landlock")
    watched = watch(lambda: ScriptedProcess((report,)))
    watched.service.start()
    qtbot.waitUntil(lambda: watched.service.sandbox == report, timeout=PATIENCE_MS)
    assert "not locked in" in caplog.text


def test_start_and_stop_may_be_called_twice_and_stop_within_a_code(watch: Watch, qtbot: QtBot) -> None:
    codes = (CodeSeen(Symbology.QR, "a", 1, 1), CodeSeen(Symbology.QR, "b", 2, 2))
    process = ScriptedProcess(codes)
    watched = watch(lambda: process)
    watched.service.code_seen.connect(lambda _: watched.service.stop())
    watched.service.start()
    watched.service.start()
    qtbot.waitUntil(lambda: bool(watched.codes), timeout=PATIENCE_MS)
    watched.service.stop()
    assert process.stopped == 1
    assert [scan.value for scan in watched.codes] == ["a"]
    assert watched.service.status.state is DeviceState.OFFLINE
