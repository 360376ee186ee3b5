import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest

from app.domain.gestures import Arm, Engagement, Gesture
from tests.support.landmarks import (
    ACROSS,
    ASIDE,
    FOLDED,
    HANGS,
    OUT,
    UP,
    Frame,
    Key,
    Person,
    after,
    both,
    one_arm,
    perform,
    raise_hand,
    swipe,
)
from vision.gestures.observation import Observation, Place
from vision.gestures.poses import Landmark
from vision.gestures.recogniser import GestureRecogniser

PEOPLE = {
    "adult": Person(),
    "far away": Person(shoulders=0.075, chest=(0.3, 0.4)),
    "near": Person(shoulders=0.19, chest=(0.38, 0.3)),
    "child": Person(shoulders=0.06, chest=(0.45, 0.6)),
    "sitting": Person(sits=True, chest=(0.35, 0.5)),
    "turned left": Person(yaw_rad=0.4),
    "turned right": Person(yaw_rad=-0.4),
    "before a wide camera": Person(aspect=16 / 9, chest=(1.2, 0.4), shoulders=0.14),
}


def observe(frames: Iterable[Frame], recogniser: GestureRecogniser | None = None) -> list[Observation]:
    recogniser = recogniser or GestureRecogniser(gated=False)
    return [recogniser.update(frame.pose, frame.at_s) for frame in frames]


def gestures(observations: Iterable[Observation]) -> list[Gesture]:
    return [found.gesture for observation in observations for found in observation.gestures]


def seen(keys: Sequence[Key], *, fps: float = 15.0, person: Person | None = None, gated: bool = False) -> list[Gesture]:
    return gestures(observe(perform(keys, person=person, fps=fps), GestureRecogniser(gated=gated)))


VOCABULARY: list[tuple[list[Key], Gesture]] = [
    (raise_hand("left"), Gesture.RAISE_HAND),
    (raise_hand("right"), Gesture.RAISE_HAND),
    (swipe("left", "left"), Gesture.SWIPE_LEFT),
    (swipe("right", "left"), Gesture.SWIPE_LEFT),
    (swipe("left", "right"), Gesture.SWIPE_RIGHT),
    (swipe("right", "right"), Gesture.SWIPE_RIGHT),
    (one_arm("left", (1.4, OUT), (2.4, OUT)), Gesture.EXTEND_LEFT),
    (one_arm("right", (1.4, OUT), (2.4, OUT)), Gesture.EXTEND_RIGHT),
    (both((1.4, UP), (2.4, UP)), Gesture.BOTH_UP),
]


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize(("keys", "gesture"), VOCABULARY)
def test_the_vocabulary_works_for_everybody_with_either_arm(keys: list[Key], gesture: Gesture, who: str) -> None:
    assert seen(keys, person=PEOPLE[who]) == [gesture]


@pytest.mark.parametrize("fps", [5.0, 10.0, 30.0])
@pytest.mark.parametrize(("keys", "gesture"), VOCABULARY)
def test_the_vocabulary_works_at_other_rates(keys: list[Key], gesture: Gesture, fps: float) -> None:
    assert seen(keys, fps=fps) == [gesture]


def test_an_arm_that_stays_out_after_it_swiped_is_extended() -> None:
    keys = one_arm("right", (1.4, ACROSS), (1.8, OUT), (3.4, OUT))
    assert seen(keys) == [Gesture.SWIPE_RIGHT, Gesture.EXTEND_RIGHT]


BENT_ASIDE = (0.9, 0.35)
EVERYDAY: dict[str, list[Key]] = {
    "nothing": [(0.0, HANGS, HANGS), (4.0, HANGS, HANGS)],
    "telephone": one_arm("right", (1.4, (-0.2, 0.35)), (3.0, (-0.2, 0.35))),
    "hair": one_arm("left", (1.4, (-0.35, 0.75)), (1.8, (-0.2, 0.9)), (2.2, (-0.35, 0.7)), (2.6, (-0.2, 0.9))),
    "a hand up and down beside the head": one_arm(
        "right", *((1.3 + 0.3 * n, (0.8, 0.3 if n % 2 else 0.9)) for n in range(6))
    ),
    "folded arms": both((1.4, FOLDED), (3.4, FOLDED)),
    "both hands thrown up": both((1.0, (0.4, -0.8)), (1.35, (0.45, 0.9)), (1.45, (0.45, 0.9)), (1.8, (0.3, -1.2))),
    "hands on hips": both((1.4, (0.3, -1.1)), (3.4, (0.3, -1.1))),
    "putting on a coat": both((1.3, (0.5, -0.2)), (1.7, (1.1, 0.2)), (2.1, (0.3, 0.2)), (2.6, (0.9, -0.3))),
    "a slow hand": one_arm("right", (1.6, ASIDE), (3.2, ACROSS)),
    "both hands to one side": [
        (0.0, HANGS, HANGS),
        (0.8, HANGS, HANGS),
        (1.3, ACROSS, ASIDE),
        (1.6, ASIDE, ACROSS),
        (2.4, HANGS, HANGS),
    ],
    "a hand thrown out from below": one_arm("right", (1.4, (-0.9, -1.1)), (1.7, (1.3, -0.4)), (1.8, (1.3, -0.4))),
    "boxing": [
        (0.0, HANGS, HANGS),
        *((0.8 + 0.25 * n, *(((-0.2, 0.0), (-0.5, 0.1)) if n % 2 else ((-0.5, 0.1), (-0.2, 0.0)))) for n in range(12)),
    ],
}


@pytest.mark.parametrize("gated", [True, False])
@pytest.mark.parametrize("movement", EVERYDAY)
def test_everyday_movements_trigger_nothing(movement: str, gated: bool) -> None:
    assert seen(EVERYDAY[movement], gated=gated) == []


def test_a_figure_that_never_lowered_its_hand_is_a_picture() -> None:
    assert seen([(0.0, HANGS, UP), (10.0, HANGS, UP)], gated=True) == []


def test_somebody_who_walks_by_triggers_nothing_even_with_a_hand_up() -> None:
    frames = []
    for frame in perform(raise_hand("right"), person=Person()):
        assert frame.pose is not None
        points = frame.pose.points.copy()
        points[:, 0] += 0.12 * frame.at_s  # a shoulder's width a second
        frames.append(Frame(frame.at_s, replace(frame.pose, points=points)))
    assert gestures(observe(frames)) == []


@pytest.mark.parametrize("yaw_rad", [1.3, math.pi, -1.3])
def test_who_does_not_face_the_mirror_triggers_nothing(yaw_rad: float) -> None:
    for keys, _ in VOCABULARY:
        assert seen(keys, person=Person(yaw_rad=yaw_rad)) == []


def test_a_wrist_misplaced_for_one_frame_breaks_no_swipe() -> None:
    frames = list(perform(swipe("right", "left")))
    middle = next(index for index, frame in enumerate(frames) if frame.at_s >= 1.6)
    pose = frames[middle].pose
    assert pose is not None
    points = pose.points.copy()
    points[Landmark.RIGHT_WRIST] = points[Landmark.RIGHT_SHOULDER] + (0.0, 0.16)
    frames[middle] = Frame(frames[middle].at_s, replace(pose, points=points))
    assert gestures(observe(frames)) == [Gesture.SWIPE_LEFT]


def test_a_mirrored_camera_is_turned_round_exactly_once() -> None:
    for keys, gesture in VOCABULARY:
        for frame in perform(keys):
            assert frame.pose is not None
            again = frame.pose.mirrored().mirrored()
            assert again.points == pytest.approx(frame.pose.points)
        mirrored = [Frame(frame.at_s, frame.pose and frame.pose.mirrored()) for frame in perform(keys)]
        told = gestures(observe(mirrored))
        other = {
            Gesture.SWIPE_LEFT: Gesture.SWIPE_RIGHT,
            Gesture.SWIPE_RIGHT: Gesture.SWIPE_LEFT,
            Gesture.EXTEND_LEFT: Gesture.EXTEND_RIGHT,
            Gesture.EXTEND_RIGHT: Gesture.EXTEND_LEFT,
        }
        assert told == [other.get(gesture, gesture)]


def test_nobody_drives_before_a_hand_was_raised() -> None:
    keys = after(swipe("right", "left"), after(raise_hand("left"), swipe("right", "left")))
    observations = observe(perform(keys), GestureRecogniser())
    assert gestures(observations) == [Gesture.RAISE_HAND, Gesture.SWIPE_LEFT]
    states = [observation.engagement for observation in observations]
    raised = next(index for index, observation in enumerate(observations) if observation.gestures)
    assert set(states[:raised]) == {Engagement.PRESENT, Engagement.READY}
    assert set(states[raised:]) == {Engagement.DRIVING}


def driven() -> tuple[GestureRecogniser, float]:
    recogniser = GestureRecogniser()
    frames = list(perform(raise_hand("right")))
    observations = observe(frames, recogniser)
    assert observations[-1].engagement is Engagement.DRIVING
    return recogniser, frames[-1].at_s


def hold(recogniser: GestureRecogniser, person: Person | None, from_s: float, seconds: float) -> Observation:
    observation = Observation()
    for number in range(int(seconds * 15)):
        observation = recogniser.update(None if person is None else person.pose(), from_s + (number + 1) / 15)
    return observation


def test_the_driver_is_kept_while_hidden_for_a_moment_and_let_go_when_gone() -> None:
    recogniser, at_s = driven()
    assert hold(recogniser, None, at_s, 1.2).engagement is Engagement.DRIVING
    assert hold(recogniser, Person(), at_s + 1.2, 1.0).engagement is Engagement.DRIVING
    assert hold(recogniser, None, at_s + 2.2, 2.0).engagement is Engagement.NOBODY
    assert hold(recogniser, Person(), at_s + 4.2, 2.0).engagement is Engagement.READY


def test_the_driver_lets_go_by_turning_away_or_by_resting() -> None:
    recogniser, at_s = driven()
    assert hold(recogniser, Person(yaw_rad=1.5), at_s, 2.0).engagement is Engagement.DRIVING
    assert hold(recogniser, Person(yaw_rad=1.5), at_s + 2.0, 1.0).engagement is Engagement.PRESENT
    recogniser, at_s = driven()
    assert hold(recogniser, Person(), at_s, 17.0).engagement is Engagement.DRIVING
    assert hold(recogniser, Person(), at_s + 17.0, 6.0).engagement is Engagement.READY


def test_a_process_that_takes_over_knows_the_driver_by_their_place() -> None:
    person = Person()
    place = observe(perform([(0.0, HANGS, HANGS), (1.0, HANGS, HANGS)], person=person))[-1].place
    assert place is not None
    frames = list(perform(swipe("left", "right"), person=person))
    assert gestures(observe(frames, GestureRecogniser(driver=place))) == [Gesture.SWIPE_RIGHT]
    elsewhere = Place(place.x + 0.3, place.y, place.scale)
    assert gestures(observe(frames, GestureRecogniser(driver=elsewhere))) == []


def test_only_the_driver_has_a_pointer_and_it_goes_when_the_arm_sinks() -> None:
    point = one_arm("right", (1.4, (0.6, -0.3)), (2.6, (0.6, -0.3)))
    assert all(observation.pointer is None for observation in observe(perform(point), GestureRecogniser()))
    observations = observe(perform(after(raise_hand("left"), point)), GestureRecogniser())
    pointers = [observation.pointer for observation in observations if observation.pointer]
    assert pointers
    assert pointers[-1].arm is Arm.RIGHT
    assert observations[-1].pointer is None


@pytest.mark.parametrize("arm", ["left", "right"])
def test_the_pointer_reaches_every_corner_of_the_screen_with_either_arm(arm: str) -> None:
    side = 1 if arm == "right" else -1

    def pointer(outward: float, up: float) -> tuple[float, float]:
        keys = after(raise_hand(arm), one_arm(arm, (1.4, (0.5, -0.3)), (2.0, (outward, up)), (4.0, (outward, up))))
        found = [o.pointer for o in observe(perform(keys), GestureRecogniser())]
        at = [position for position in found if position is not None]
        assert at
        middle = at[len(at) * 2 // 3]
        return (middle.x if side > 0 else 1 - middle.x), middle.y

    inner_top, outer_top = pointer(-0.6, 0.15), pointer(1.2, 0.1)
    inner_bottom, outer_bottom = pointer(-0.6, -1.0), pointer(1.15, -1.0)
    assert inner_top[0] < 0.1
    assert outer_top[0] > 0.9
    assert inner_top[1] < 0.1
    assert outer_top[1] < 0.1
    assert inner_bottom[1] > 0.9
    assert outer_bottom[1] > 0.9
    assert inner_bottom[0] < 0.1
    assert outer_bottom[0] > 0.9


def test_a_resting_hand_holds_the_pointer_still() -> None:
    keys = after(raise_hand("left"), one_arm("right", (1.4, (0.6, -0.3)), (4.0, (0.6, -0.3))))
    found = [o.pointer for o in observe(perform(keys, noise=0.01), GestureRecogniser()) if o.pointer]
    steady = found[15:-12]
    assert len(steady) > 10
    assert max(p.x for p in steady) - min(p.x for p in steady) < 0.03
    assert max(p.y for p in steady) - min(p.y for p in steady) < 0.03


def test_a_hand_that_leaves_the_picture_leaves_the_pointer_where_it_was() -> None:
    recogniser, at_s = driven()
    pointing = Person(right=(0.9, -0.3))
    before = hold(recogniser, pointing, at_s, 1.0).pointer
    gone = Person(right=(2.5, -0.3), hidden=frozenset({int(Landmark.RIGHT_WRIST)}))
    after_it = hold(recogniser, gone, at_s + 1.0, 0.3).pointer
    assert before is not None
    assert after_it is not None
    assert (after_it.x, after_it.y) == pytest.approx((before.x, before.y), abs=0.02)


def test_hands_at_rest_do_not_point() -> None:
    for rest in (FOLDED, (0.2, -1.2), (-0.25, 0.45), (-0.1, 0.9)):
        recogniser, at_s = driven()
        assert hold(recogniser, Person(left=rest, right=rest), at_s, 1.5).pointer is None


def test_confidence_grows_with_the_gesture() -> None:
    def confidence(reach: float) -> float:
        keys = one_arm("right", (1.4, (reach, 0.0)), (2.4, (reach, 0.0)))
        return max(found.confidence for o in observe(perform(keys)) for found in o.gestures)

    assert 0.5 <= confidence(1.4) < confidence(1.5) <= confidence(1.65) <= 1


def test_a_person_without_sure_shoulders_is_nobody() -> None:
    hidden = frozenset({int(Landmark.LEFT_SHOULDER), int(Landmark.RIGHT_SHOULDER)})
    recogniser = GestureRecogniser()
    assert hold(recogniser, Person(hidden=hidden), 0.0, 2.0).engagement is Engagement.NOBODY
