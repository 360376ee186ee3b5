"""The camera service over real camera processes that end in the middle of it all: who drove drives on."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot

from app.domain.gestures import Engagement, Gesture
from app.domain.scans import DeviceState
from app.services.camera.camera import CameraService
from app.services.camera.handover import DriverPlace
from tests.peers.conftest import Clip
from tests.support.people import Move
from vision.messages import GestureSeen, Heartbeat, PersonSeen, Told
from vision.process.parent import VisionChild, start_vision
from vision.settings import POSE_MODEL, VisionSettings

pytestmark = pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")

PATIENCE_MS = 30_000


@dataclass
class Run:
    """A service, its processes, and what each of them said."""

    service: CameraService
    children: list[VisionChild]
    said: list[list[Told]] = field(default_factory=list)

    def hear(self, message: Told) -> None:
        while len(self.said) < len(self.children):
            self.said.append([])
        self.said[-1].append(message)

    def gestures(self, process: int) -> list[Gesture]:
        said = self.said[process] if process < len(self.said) else []
        return [message.gesture for message in said if isinstance(message, GestureSeen)]

    def driven(self, process: int) -> list[PersonSeen]:
        said = self.said[process] if process < len(self.said) else []
        persons = [message for message in said if isinstance(message, PersonSeen)]
        return [person for person in persons if person.engagement is Engagement.DRIVING]


@pytest.fixture
def run(clip: Clip, qtbot: QtBot) -> Iterator[Run]:
    late_raise = (
        Move("rest", seconds=6.0), Move("raise_hand", "left"), Move("rest", seconds=0.5),
        Move("extend_right", "right"), Move("rest", seconds=2.0),
    )  # fmt: skip
    video = clip(late_raise, seed=5)
    children: list[VisionChild] = []

    def start_child(driver: DriverPlace | None, driver_age_s: float) -> VisionChild:
        settings = VisionSettings(
            source=str(video), codes=False, gestures=True, driver=driver, driver_age_s=driver_age_s
        )
        children.append(start_vision(settings))
        return children[-1]

    running = Run(CameraService(start_child), children)
    running.service.vision_said.connect(running.hear)
    yield running
    running.service.stop()
    assert not any(child.is_alive() for child in children)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_process_that_dies_or_hangs_in_the_middle_of_a_gesture_is_replaced_and_the_driver_drives_on(
    run: Run, qtbot: QtBot, how: signal.Signals
) -> None:
    run.service.start()
    qtbot.waitUntil(lambda: bool(run.driven(0)), timeout=PATIENCE_MS)  # the hand is still up
    os.kill(run.children[0].pid, how)
    ended_ns = time.monotonic_ns()
    qtbot.waitUntil(lambda: bool(run.driven(1)), timeout=PATIENCE_MS)
    assert run.gestures(1) == [], "in its part of the video no hand has been raised yet"
    assert run.service.status.state is DeviceState.READY
    away_s = (run.driven(1)[0].frame_ns - ended_ns) / 1e9
    assert away_s < 10, "longer, and the driver would have been forgotten"
    assert not run.children[0].is_alive()


def test_a_planned_change_of_processes_keeps_the_driver(run: Run, qtbot: QtBot) -> None:
    run.service.start()
    qtbot.waitUntil(lambda: bool(run.driven(0)), timeout=PATIENCE_MS)
    for minutes, resident_mb in ((2, 300.0), (200, 700.0)):  # as if it had leaked for hours
        run.service._on_message(
            Heartbeat(time.monotonic_ns() + minutes * 60_000_000_000, 1, 1, 1, 0, 1.0, 1.0, resident_mb, 90)
        )
    qtbot.waitUntil(lambda: bool(run.driven(1)), timeout=PATIENCE_MS)
    assert run.gestures(1) == []
    assert len(run.children) == 2
