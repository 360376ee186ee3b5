"""The camera page: counted while it is open, measured from heartbeats, and no value of a code anywhere."""

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.camera_figures import CodeMeaning, SandboxReport
from app.domain.gestures import Engagement, Gesture, View
from app.domain.scans import CodeScan, DeviceState, Symbology
from app.runtime.logs.journal import SilentJournal
from app.services.camera.camera import CameraService, VisionProcess
from app.services.camera.figures import CameraObservation
from app.services.camera.gestures import GestureService
from app.services.camera.handover import DriverPlace
from app.services.session.session import IdleTimes, SessionService
from vision.messages import (
    CameraHealth,
    CodeSeen,
    GestureSeen,
    Heartbeat,
    PersonSeen,
    Told,
    ViewChanged,
)

PRIVATE = "https://member.example/4711"


def no_child(_driver: DriverPlace | None, _age_s: float) -> VisionProcess:
    raise OSError("there is no camera here")


def beat(at_s: float, frames: int, posed: int = 0, searched: int = 0, light: int = 120) -> Heartbeat:
    return Heartbeat(int(at_s * 1e9), frames, searched, posed, 0, 5.0, 30.0, 161.5, light)


class Stage(QObject):
    """A camera that says what it is told to say, and the page over it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.camera = CameraService(no_child)
        self.session = SessionService(IdleTimes(60, 20), lambda: 1)
        self.arms = GestureService(
            self.camera.vision_said,
            self.camera.status_changed,
            journal=SilentJournal(),
            is_right_to_left=lambda: False,
            activity=self.session,
        )
        self.judged: list[CodeScan] = []
        self.now_ns = 1
        self.page = CameraObservation(
            self.camera,
            self.arms,
            meaning=self._meaning,
            is_forbidden=False,
            reads_codes=True,
            clock_ns=lambda: self.now_ns,
        )

    def say(self, *messages: Told) -> None:
        for message in messages:
            self.now_ns += 1
            self.camera._on_message(message)

    def _meaning(self, scan: CodeScan) -> CodeMeaning:
        self.judged.append(scan)
        return CodeMeaning.LOYALTY if scan.value == PRIVATE else CodeMeaning.ARTICLE


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage()


def ready() -> CameraHealth:
    return CameraHealth(DeviceState.READY, "/dev/video0", 15.0, 1280, 720)


def test_rates_light_and_memory_come_from_two_heartbeats(stage: Stage) -> None:
    heard: list[object] = []
    stage.page.changed.connect(lambda: heard.append(stage.page.figures))
    stage.say(ready(), beat(10, 0, light=0))
    assert stage.page.figures.light is None, "nothing was seen yet"
    stage.say(beat(11, 100, 50, 10), beat(13, 130, 78, 14, light=93))
    figures = stage.page.figures
    assert (figures.frames_per_s, figures.poses_per_s, figures.searches_per_s) == (15.0, 14.0, 2.0)
    assert (figures.light, figures.memory_mb, figures.width_px, figures.height_px) == (93, 161.5, 1280, 720)
    assert heard
    stage.say(beat(14, 3, 1, 1))  # another process
    assert stage.page.figures.frames_per_s == 0.0
    stage.say(beat(15, 18, 2, 2))
    assert stage.page.figures.frames_per_s == 15.0
    stage.say(beat(15, 18, 2, 2))
    assert stage.page.figures.frames_per_s == 15.0
    stage.say(CameraHealth(DeviceState.OFFLINE, "unplugged", 0.0, 0, 0))
    figures = stage.page.figures
    assert (figures.frames_per_s, figures.light, figures.view) == (0.0, None, None)
    assert figures.status is not None
    assert figures.status.detail == "unplugged"


def test_sandbox_view_and_person_are_shown(stage: Stage) -> None:
    stage.say(ready(), SandboxReport(True, 7, ("no TCP",), ""), ViewChanged(View.TOO_DARK))
    assert stage.page.figures.sandbox is not None
    assert stage.page.figures.sandbox.supported
    assert stage.page.figures.view is View.TOO_DARK
    joints = tuple(0.1 for _ in range(26))
    stage.say(PersonSeen(Engagement.READY, 0.5, 0.5, 0.2, joints, 1))
    assert (stage.page.engagement, stage.page.joints, stage.page.pointer) == (Engagement.READY, joints, None)


def test_gestures_are_counted_by_name_while_the_page_is_open(stage: Stage) -> None:
    stage.say(ready(), GestureSeen(Gesture.RAISE_HAND, 0.9, 5))
    stage.page.open()
    assert {count.count for count in stage.page.gestures} == {0}
    assert {count.gesture for count in stage.page.gestures} == set(Gesture)
    stage.say(*(GestureSeen(Gesture.SWIPE_LEFT, 0.9, 5 + number) for number in range(3)))
    counted = {count.gesture: count for count in stage.page.gestures}
    assert (counted[Gesture.SWIPE_LEFT].count, counted[Gesture.SWIPE_RIGHT].count) == (3, 0)
    assert counted[Gesture.SWIPE_LEFT].last_ns == stage.now_ns
    stage.page.close()
    stage.say(GestureSeen(Gesture.SWIPE_LEFT, 0.9, 50))
    assert {count.count for count in stage.page.gestures} == {0}


def test_codes_are_counted_by_kind_and_meaning_without_their_text(stage: Stage) -> None:
    stage.say(ready(), CodeSeen(Symbology.QR, PRIVATE, 1, 1))
    assert stage.judged == []
    stage.page.open()
    stage.say(CodeSeen(Symbology.QR, PRIVATE, 1, 1), CodeSeen(Symbology.EAN13, "9521234000013", 2, 2))
    stage.say(CodeSeen(Symbology.QR, PRIVATE, 3, 3))
    found = [(code.symbology, code.meaning, code.count) for code in stage.page.codes]
    assert found == [(Symbology.QR, CodeMeaning.LOYALTY, 2), (Symbology.EAN13, CodeMeaning.ARTICLE, 1)]
    kept = repr([value for name, value in vars(stage.page).items() if name not in ("_camera", "_arms", "_meaning")])
    assert PRIVATE not in kept
    assert "4711" not in kept
    stage.page.close()
    assert stage.page.codes == ()


def test_without_a_camera_the_page_says_so_and_nothing_else(qtbot: QtBot) -> None:
    page = CameraObservation(None, None, meaning=lambda _: CodeMeaning.OTHER, is_forbidden=True, reads_codes=True)
    page.open()
    assert page.is_open
    assert (page.figures.status, page.figures.is_forbidden, page.figures.reads_codes) == (None, True, False)
    assert (page.engagement, page.joints, page.pointer) == (Engagement.NOBODY, (), None)
