"""Arms become intents: what each gesture asks for, what counts as a sign of the shopper, and what is written down."""

from collections.abc import Iterator

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.gestures import Arm, Engagement, Gesture, SwipeFlaw, View
from app.domain.intents import Intent
from app.domain.scans import DeviceState, DeviceStatus, Symbology
from app.services.camera.gestures import GestureService
from app.services.camera.handedness import RaisedHands
from app.services.session.session import IdleTimes, SessionService
from vision.messages import CodeSeen, GestureSeen, PersonSeen, PointerLost, PointerMoved, SwipeMissed, Told, ViewChanged

JOINTS = tuple(number / 26 for number in range(26))


class Clock:
    """Monotonic nanoseconds moved by hand."""

    def __init__(self) -> None:
        self.now_ns = 50_000_000_000

    def __call__(self) -> int:
        return self.now_ns

    def pass_s(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)


class Diary:
    """What was written down."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, dict[str, object]]] = []

    def write(self, event: str, **fields: object) -> None:
        self.lines.append((event, fields))


class Camera(QObject):
    """What a camera would say."""

    said = Signal(object)
    status_changed = Signal(object)

    def become(self, state: DeviceState) -> None:
        self.status_changed.emit(DeviceStatus("camera", "camera", state, "", 1))


class Arms:
    """A service over a camera, and what it told."""

    def __init__(self) -> None:
        self.camera = Camera()
        self.clock = Clock()
        self.diary = Diary()
        self.session = SessionService(IdleTimes(60, 20), self.clock)
        self.is_right_to_left = False
        self.service = GestureService(
            self.camera.said,
            self.camera.status_changed,
            journal=self.diary,
            is_right_to_left=lambda: self.is_right_to_left,
            activity=self.session,
        )
        self.intents: list[Intent] = []
        self.gestures: list[Gesture] = []
        self.service.intended.connect(self.intents.append)
        self.service.gesture_seen.connect(self.gestures.append)
        self.camera.become(DeviceState.READY)
        self.camera.said.emit(ViewChanged(View.CLEAR))

    def say(self, *messages: Told) -> None:
        for message in messages:
            self.camera.said.emit(message)

    def do(self, gesture: Gesture) -> None:
        self.say(GestureSeen(gesture, 0.91234, self.clock()))

    def point(self, x: float = 0.4, y: float = 0.6) -> None:
        self.say(PointerMoved(x, y, Arm.RIGHT, self.clock()))

    def person(self, engagement: Engagement, joints: tuple[float, ...] = JOINTS) -> None:
        self.say(PersonSeen(engagement, 0.8, 0.4, 0.2, joints, self.clock()))


@pytest.fixture
def arms(qapp: object) -> Iterator[Arms]:
    arms = Arms()
    yield arms
    shiboken6.delete(arms.session)


@pytest.mark.parametrize(
    ("gesture", "left_to_right", "right_to_left"),
    [
        (Gesture.RAISE_HAND, [Intent.WAKE], [Intent.WAKE]),
        (Gesture.SWIPE_LEFT, [Intent.NEXT], [Intent.PREVIOUS]),
        (Gesture.SWIPE_RIGHT, [Intent.PREVIOUS], [Intent.NEXT]),
        (Gesture.BOTH_UP, [Intent.BACK], [Intent.BACK]),
        (Gesture.EXTEND_LEFT, [], []),
        (Gesture.EXTEND_RIGHT, [], []),
    ],
)
def test_what_each_gesture_asks_for(
    arms: Arms, gesture: Gesture, left_to_right: list[Intent], right_to_left: list[Intent]
) -> None:
    arms.session.touch()
    arms.do(gesture)
    assert arms.intents == left_to_right
    arms.intents.clear()
    arms.is_right_to_left = True
    arms.do(gesture)
    assert arms.intents == right_to_left
    assert arms.gestures == [gesture, gesture]


@pytest.mark.parametrize("gesture", list(Gesture))
def test_on_a_mirror_at_rest_every_gesture_wakes_and_nothing_else(arms: Arms, gesture: Gesture) -> None:
    arms.do(gesture)
    assert arms.intents == [Intent.WAKE]
    assert not arms.session.is_active  # waking is the bridge's


def test_a_swipe_that_was_nearly_one_is_told_of_who_drives_a_mirror_in_use(arms: Arms) -> None:
    missed: list[SwipeFlaw] = []
    arms.service.swipe_missed.connect(missed.append)
    flaw = SwipeMissed(SwipeFlaw.TOO_SHORT, 5)
    arms.person(Engagement.DRIVING)
    arms.say(flaw)
    arms.session.touch()
    arms.person(Engagement.READY)
    arms.say(flaw)
    assert missed == []
    arms.person(Engagement.DRIVING)
    arms.say(flaw)
    assert missed == [SwipeFlaw.TOO_SHORT]
    assert arms.intents == []


def raised(*hands: str) -> tuple[float, ...]:
    """Return the joints of somebody who holds up these hands, as in a mirror."""
    joints = [0.5] * 26
    for side, (shoulder, wrist) in {"left": (1, 5), "right": (2, 6)}.items():
        joints[2 * shoulder + 1], joints[2 * wrist + 1] = 0.3, 0.15 if side in hands else 0.6
    return tuple(joints)


def begin(arms: Arms, *hands: str) -> None:
    arms.person(Engagement.DRIVING, raised(*hands))
    arms.person(Engagement.DRIVING, raised())
    arms.person(Engagement.NOBODY, ())


def test_where_nearly_everybody_begins_with_the_left_hand_the_pictures_are_turned_round(arms: Arms) -> None:
    for number in range(14):
        assert not arms.service.looks_mirrored
        begin(arms, "right" if number % 10 == 5 else "left")
    assert arms.service.looks_mirrored
    for _ in range(10):
        begin(arms, "right")
    assert not arms.service.looks_mirrored


@pytest.mark.parametrize("hands", [(), ("left", "right"), ("right",)])
def test_other_hands_do_not_speak_against_the_camera(arms: Arms, hands: tuple[str, ...]) -> None:
    for _ in range(60):
        begin(arms, *hands)
    assert not arms.service.looks_mirrored


@pytest.mark.parametrize(("share", "most"), [(0.1, 0), (0.3, 2)])
def test_a_shop_of_left_handed_people_is_hardly_ever_suspected(share: float, most: int) -> None:
    chance = np.random.default_rng(9)
    suspected = 0
    for _ in range(200):
        hands = RaisedHands()
        for is_left in chance.random(100) < share:
            hands.add(raised("left" if is_left else "right"))
            if hands.look_mirrored:
                suspected += 1
                break
    assert suspected <= most


def test_the_wrong_way_round_is_found_within_forty_people() -> None:
    chance = np.random.default_rng(9)
    found = 0
    for _ in range(100):
        hands = RaisedHands()
        for is_left in chance.random(40) < 0.85:
            hands.add(raised("left" if is_left else "right"))
        found += hands.look_mirrored
    assert found >= 99


def test_pointing_alone_wakes_nobody(arms: Arms) -> None:
    arms.point()
    assert not arms.session.is_active
    assert arms.service.pointer == (0.4, 0.6)


def test_pointing_is_activity_once_a_second_at_most(arms: Arms) -> None:
    arms.session.touch()
    arms.clock.pass_s(2)
    arms.point()
    first = arms.session.last_touch_ns
    assert first == arms.clock()
    arms.clock.pass_s(0.9)
    arms.point(0.5)
    assert arms.session.last_touch_ns == first
    arms.clock.pass_s(0.2)
    arms.point(0.6)
    assert arms.session.last_touch_ns == arms.clock()


def test_every_gesture_is_activity(arms: Arms) -> None:
    arms.session.touch()
    arms.clock.pass_s(30)
    arms.do(Gesture.EXTEND_LEFT)
    assert arms.session.last_touch_ns == arms.clock()


def warn(arms: Arms, qtbot: QtBot) -> None:
    arms.session.touch()
    arms.clock.pass_s(61)
    arms.session.warn_now()
    assert arms.session.idle_left_s is not None


@pytest.mark.parametrize("gesture", list(Gesture))
def test_a_gesture_answers_the_idle_warning_and_does_nothing_else(arms: Arms, qtbot: QtBot, gesture: Gesture) -> None:
    warn(arms, qtbot)
    arms.do(gesture)
    assert arms.session.idle_left_s is None
    assert arms.session.is_active
    assert arms.intents == []
    arms.do(Gesture.SWIPE_LEFT)
    assert arms.intents == [Intent.NEXT]


def test_pointing_answers_the_idle_warning(arms: Arms, qtbot: QtBot) -> None:
    warn(arms, qtbot)
    arms.point()
    assert arms.session.idle_left_s is None


def test_the_pointer_comes_moves_and_goes(arms: Arms) -> None:
    told: list[tuple[float, float] | None] = []
    arms.service.pointer_changed.connect(lambda: told.append(arms.service.pointer))
    arms.point(0.1, 0.2)
    arms.point(0.3, 0.2)
    assert arms.service.pointer_frame_ns == arms.clock()
    arms.say(PointerLost(1), PointerLost(2))
    assert told == [(0.1, 0.2), (0.3, 0.2), None]


def test_the_pointer_goes_with_the_driver(arms: Arms) -> None:
    arms.person(Engagement.DRIVING)
    arms.point()
    arms.person(Engagement.READY)
    assert arms.service.pointer is None


def test_the_person_is_followed_and_forgotten(arms: Arms) -> None:
    engagements: list[Engagement] = []
    people: list[int] = []
    arms.service.changed.connect(lambda: engagements.append(arms.service.engagement))
    arms.service.person_changed.connect(lambda: people.append(len(arms.service.joints)))
    arms.person(Engagement.READY)
    arms.person(Engagement.READY)
    arms.do(Gesture.RAISE_HAND)
    arms.person(Engagement.DRIVING)
    arms.person(Engagement.NOBODY, ())
    assert engagements == [Engagement.READY, Engagement.DRIVING, Engagement.NOBODY]
    assert people == [26, 0]


@pytest.mark.parametrize("state", [DeviceState.OFFLINE, DeviceState.CONNECTING, DeviceState.MISCONFIGURED])
def test_everything_is_forgotten_when_the_camera_goes(arms: Arms, state: DeviceState) -> None:
    assert arms.service.is_available
    arms.person(Engagement.DRIVING)
    arms.point()
    arms.do(Gesture.EXTEND_RIGHT)
    seen: list[tuple[bool, Engagement]] = []
    arms.service.changed.connect(lambda: seen.append((arms.service.is_available, arms.service.engagement)))
    arms.camera.become(state)
    service = arms.service
    assert seen == [(False, Engagement.NOBODY)]
    assert (service.pointer, service.joints) == (None, ())
    arms.camera.become(DeviceState.READY)
    assert service.is_available


def test_a_camera_in_which_nobody_is_looked_for_follows_no_arms(qapp: object) -> None:
    camera = Camera()
    clock = Clock()
    session = SessionService(IdleTimes(60, 20), clock)
    service = GestureService(
        camera.said, camera.status_changed, journal=Diary(), is_right_to_left=lambda: False, activity=session
    )
    told: list[bool] = []
    service.changed.connect(lambda: told.append(service.is_available))
    camera.become(DeviceState.READY)
    camera.said.emit(ViewChanged(View.CLEAR))
    camera.said.emit(ViewChanged(View.CLEAR))
    assert told == [False, True]
    shiboken6.delete(session)


def test_what_the_camera_can_see_outlasts_its_loss(arms: Arms) -> None:
    arms.say(ViewChanged(View.COVERED))
    arms.camera.become(DeviceState.OFFLINE)
    arms.camera.become(DeviceState.READY)
    assert arms.service.view is View.COVERED


def test_the_journal_says_what_was_seen_and_nothing_of_the_person(arms: Arms) -> None:
    arms.session.touch()
    arms.say(ViewChanged(View.CLEAR), ViewChanged(View.COVERED), ViewChanged(View.COVERED))
    arms.person(Engagement.PRESENT)
    arms.person(Engagement.PRESENT)
    arms.do(Gesture.SWIPE_LEFT)
    arms.point()
    arms.camera.become(DeviceState.OFFLINE)
    assert arms.diary.lines == [
        ("view", {"state": "covered"}),
        ("engagement", {"state": "present"}),
        ("gesture_seen", {"gesture": "swipe_left", "confidence": 0.912, "frame_ns": arms.clock()}),
        ("engagement", {"state": "nobody"}),
    ]


def test_other_messages_of_the_camera_are_not_its_business(arms: Arms) -> None:
    arms.say(CodeSeen(Symbology.QR, "a", 1, 1))
    assert arms.diary.lines == []
    assert arms.intents == []
