"""From poses to messages, with the real recogniser and a model that gives what the test says."""

import itertools
from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from app.domain.gestures import Arm, Engagement, Gesture
from tests.support.landmarks import Person
from vision.capture.capture import Image
from vision.gestures.observation import Place
from vision.gestures.poses import Pose
from vision.messages import GestureSeen, Message, PersonSeen, PointerLost, PointerMoved, encode
from vision.pose.following import Following

FRAME_NS = 66_666_667
PICTURE = np.zeros((64, 48, 3), dtype=np.uint8)
UP = (0.35, 0.75)
OUT = (1.15, 0.05)
ANNA = Person(chest=(0.4, 0.35))


class Model:
    """Gives one person to track, and several when asked to look."""

    def __init__(self) -> None:
        self.tracked: Pose | None = None
        self.others: tuple[Pose, ...] = ()
        self.pictures: list[Image] = []

    def track(self, image_bgr: Image, at_ms: int) -> Pose | None:
        self.pictures.append(image_bgr)
        return self.tracked

    def look(self, image_bgr: Image) -> tuple[Pose, ...]:
        return (*((self.tracked,) if self.tracked else ()), *self.others)


class Follower:
    def __init__(self, *, mirrored: bool = False, driver: Place | None = None) -> None:
        self.model = Model()
        self.said: list[Message] = []
        self.following = Following(self.model, self.said.append, mirrored=mirrored, driver=driver)
        self._frames = itertools.count(1)

    def play(self, persons: Iterable[Person | None], *, mirror_image: bool = False) -> None:
        for person in persons:
            pose = None if person is None else person.pose()
            self.model.tracked = pose.mirrored() if pose is not None and mirror_image else pose
            self.following.step(PICTURE, next(self._frames) * FRAME_NS)

    def persons(self) -> list[PersonSeen]:
        return [message for message in self.said if isinstance(message, PersonSeen)]

    def gestures(self) -> list[Gesture]:
        return [message.gesture for message in self.said if isinstance(message, GestureSeen)]

    def pointers(self) -> list[PointerMoved | PointerLost]:
        return [message for message in self.said if isinstance(message, PointerMoved | PointerLost)]


def _move(person: Person, frames: int, **to: tuple[float, float]) -> list[Person]:
    """Return the frames of wrists on their way from where they hang to `to`, and back to nothing."""
    persons = []
    for step in range(1, frames + 1):
        share = step / frames
        wrists = {
            side: tuple(a + share * (b - a) for a, b in zip(getattr(person, side), target, strict=True))
            for side, target in to.items()
        }
        persons.append(replace(person, **wrists))  # type: ignore[arg-type] # two coordinates, as they were
    return persons


def _standing(seconds: float, person: Person = ANNA) -> list[Person]:
    return [person] * round(seconds * 15)


def _raising(person: Person = ANNA) -> list[Person]:
    raised = replace(person, left=UP)
    return [*_standing(1.5, person), *_move(person, 8, left=UP), *_standing(1.0, raised)]


def _lowering(person: Person = ANNA) -> list[Person]:
    return [*reversed(_move(person, 8, left=UP)), *_standing(0.7, person)]


def _pointing(person: Person = ANNA) -> list[Person]:
    return [*_move(person, 8, right=OUT), *_standing(1.0, replace(person, right=OUT))]


def test_a_person_is_told_each_frame_and_their_going_once() -> None:
    follower = Follower()
    follower.play([*_standing(1.0), *([None] * 30)])
    persons = follower.persons()
    assert len([person for person in persons if person.joints]) == 15
    assert persons[-1] == PersonSeen(Engagement.NOBODY, 0.0, 0.0, 0.0, (), persons[-1].frame_ns)
    assert [person.engagement for person in persons].count(Engagement.NOBODY) == 1


def test_an_empty_place_says_nothing() -> None:
    follower = Follower()
    follower.play([None] * 30)
    assert follower.said == []


def test_a_raised_hand_makes_a_driver_and_all_that_is_said_may_leave_the_process() -> None:
    follower = Follower()
    follower.play([*_raising(), *_lowering(), *_pointing()])
    assert follower.gestures()[0] is Gesture.RAISE_HAND
    assert follower.following.is_driving
    assert all(encode(message) for message in follower.said)


def test_a_mirror_image_is_turned_round_once() -> None:
    plain, mirrored = Follower(), Follower(mirrored=True)
    course = [*_raising(), *_lowering(), *_pointing()]
    plain.play(course)
    mirrored.play(course, mirror_image=True)
    assert plain.said == mirrored.said
    last = plain.pointers()[-1]
    assert isinstance(last, PointerMoved)
    assert last.arm is Arm.RIGHT


def test_a_frame_without_the_driver_does_not_end_pointing_and_many_do() -> None:
    follower = Follower()
    pointing = replace(ANNA, right=OUT)
    follower.play([*_raising(), *_lowering(), *_pointing()])
    assert isinstance(follower.pointers()[-1], PointerMoved)
    follower.play([None, None, *_standing(0.5, pointing)])
    assert not any(isinstance(pointer, PointerLost) for pointer in follower.pointers()[-12:])
    follower.play([None] * 6)
    assert isinstance(follower.pointers()[-1], PointerLost)
    lost = len([pointer for pointer in follower.pointers() if isinstance(pointer, PointerLost)])
    follower.play([None] * 6)
    assert len([pointer for pointer in follower.pointers() if isinstance(pointer, PointerLost)]) == lost


def test_an_arm_that_comes_down_ends_pointing_at_once() -> None:
    follower = Follower()
    follower.play([*_raising(), *_lowering(), *_pointing()])
    follower.play([*reversed(_move(ANNA, 8, right=OUT)), *_standing(0.5)])
    assert isinstance(follower.pointers()[-1], PointerLost)


def test_while_the_driver_is_hidden_their_last_place_is_told() -> None:
    follower = Follower()
    follower.play(_raising())
    before = follower.persons()[-1]
    follower.play([None] * 5)
    hidden = follower.persons()[-1]
    assert hidden.engagement is Engagement.DRIVING
    assert (hidden.x, hidden.y, hidden.scale) == (before.x, before.y, before.scale)
    assert hidden.joints == ()


def test_the_driver_of_the_process_before_drives_on_without_raising_a_hand() -> None:
    before = Follower()
    before.play([*_raising(), *_lowering()])
    person = before.persons()[-1]
    assert person.engagement is Engagement.DRIVING
    after = Follower(driver=Place(person.x, person.y, person.scale))
    after.play(_standing(1.0))
    assert after.following.is_driving
    assert after.gestures() == []


def test_somebody_else_at_another_place_does_not_take_the_driver_over() -> None:
    after = Follower(driver=Place(0.2, 0.35, 0.11))
    after.play(_standing(4.0, Person(chest=(0.25, 0.35))))  # 0.5 in mirror space
    assert not after.following.is_driving


def test_outside_the_column_of_the_one_sought_all_is_grey() -> None:
    follower = Follower(driver=Place(0.375, 0.35, 0.05))
    follower.following.step(np.full((64, 48, 3), 200, dtype=np.uint8), FRAME_NS)
    picture = follower.model.pictures[0]
    assert (picture[:, 24] == 200).all()
    assert (picture[:, :12] == 114).all()
    assert (picture[:, -12:] == 114).all()


def test_another_person_brings_no_movement_of_the_one_before() -> None:
    follower = Follower()
    beside = replace(ANNA, chest=(0.7, 0.35), aspect=ANNA.aspect)
    course = []
    for _ in range(20):  # the model jumps from one to the other, and their hands are at different heights
        course += [ANNA, ANNA, replace(beside, left=UP)]
    follower.play([*_standing(1.0), *course])
    assert follower.gestures() == []
    assert not follower.following.is_driving
