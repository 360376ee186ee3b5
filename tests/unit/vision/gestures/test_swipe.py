"""Swipes as people make them: low, high, short, with a busy other hand; and what resembles them."""

import itertools
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from app.domain.gestures import Engagement, Gesture
from tests.support.landmarks import HANGS, UP, Frame, Key, Person, Target, after, one_arm, perform, raise_hand, swipe
from vision.gestures.observation import Observation
from vision.gestures.poses import Landmark, Pose
from vision.gestures.recogniser import GestureRecogniser
from vision.gestures.stroke import Sample, figures, last_stroke
from vision.gestures.swipe import LEARNT, Weighing

SWIPES = {Gesture.SWIPE_LEFT, Gesture.SWIPE_RIGHT}
TOWARDS = {"right": Gesture.SWIPE_LEFT, "left": Gesture.SWIPE_RIGHT}


def inward(
    arm: str,
    *,
    height: float = -0.7,
    start: float = 1.0,
    end: float = -0.6,
    rise: float = 0.0,
    seconds: float = 0.45,
    other: Target = HANGS,
) -> list[Key]:
    """Return keys of a swipe to the body's middle, after a short swing outward; from the own shoulder, in widths."""
    return one_arm(
        arm,
        (1.25, (start - 0.7, height - 0.1)),
        (1.55, (start, height)),
        (1.55 + seconds, (end, height + rise)),
        (1.8 + seconds, (end, height + rise)),
        other=other,
    )


def observe(
    frames: Iterator[Frame] | Sequence[Frame], recogniser: GestureRecogniser | None = None
) -> list[Observation]:
    recogniser = recogniser or GestureRecogniser(gated=False)
    return [recogniser.update(frame.pose, frame.at_s) for frame in frames]


def swipes(frames: Iterator[Frame] | Sequence[Frame]) -> list[Gesture]:
    return [found.gesture for seen in observe(frames) for found in seen.gestures if found.gesture in SWIPES]


WAYS_TO_SWIPE: dict[str, dict[str, object]] = {
    "at the belly": {"height": -1.0},
    "before the chest": {"height": -0.3},
    "above the shoulder": {"height": 0.4, "rise": -0.3},
    "with the other hand held up": {"other": (0.3, -0.3)},
    "with the other arm folded": {"other": (-0.7, -0.7)},
    "slowly": {"seconds": 0.65},
    "quickly": {"seconds": 0.35},
    "sinking": {"height": -0.3, "rise": -0.3},
}


@pytest.mark.parametrize("arm", ["left", "right"])
@pytest.mark.parametrize("way", WAYS_TO_SWIPE)
def test_a_swipe_inward_counts_wherever_it_is_made(way: str, arm: str) -> None:
    assert swipes(perform(inward(arm, **WAYS_TO_SWIPE[way]))) == [TOWARDS[arm]]  # type: ignore[arg-type]


@pytest.mark.parametrize("arm", ["left", "right"])
def test_somebody_seated_swipes_too(arm: str) -> None:
    assert swipes(perform(inward(arm), person=Person(sits=True, chest=(0.35, 0.5)))) == [TOWARDS[arm]]


def test_a_raised_hand_may_swipe_at_once() -> None:
    keys = one_arm("right", (1.3, (0.8, 0.5)), (1.75, (0.9, 0.5)), (2.2, (-0.7, 0.2)), (2.5, (-0.7, 0.2)))
    told = [found.gesture for seen in observe(perform(keys), GestureRecogniser()) for found in seen.gestures]
    assert told == [Gesture.RAISE_HAND, Gesture.SWIPE_LEFT]


def circling(arm: str, *, turn_s: float, radius: float, way_round: int, height: float = -0.5) -> list[Key]:
    """Return keys of a hand that circles before the body, round a place `radius` beside the middle."""
    steps = 24
    places = [
        (0.4 * radius - 0.5 + 0.3 + radius * math.cos(angle), height + radius * math.sin(angle))
        for angle in (way_round * 2 * math.pi * step / steps for step in range(3 * steps + 1))
    ]
    way = [(1.4 + turn_s * number / steps, place) for number, place in enumerate(places)]
    return one_arm(arm, *way)


def gliding(keys: Sequence[Key], *, fps: float = 15.0) -> list[Frame]:
    """Return frames of wrists that go from key to key at one speed, without halting at each."""
    person, frames = Person(), []
    for number in range(int(keys[-1][0] * fps) + 1):
        at_s = number / fps
        first, last = next((a, b) for a, b in itertools.pairwise(keys) if a[0] <= at_s <= b[0])
        share = (at_s - first[0]) / (last[0] - first[0])
        left, right = _between(first[1], last[1], share), _between(first[2], last[2], share)
        frames.append(Frame(at_s, replace(person, left=left, right=right).pose()))
    return frames


def _between(start: Target, end: Target, share: float) -> Target:
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


@pytest.mark.parametrize("way_round", [-1, 1])
@pytest.mark.parametrize("turn_s", [0.7, 1.0, 1.3])
@pytest.mark.parametrize("radius", [0.5, 0.7])
@pytest.mark.parametrize("arm", ["left", "right"])
def test_a_hand_that_circles_swipes_nothing(arm: str, radius: float, turn_s: float, way_round: int) -> None:
    assert swipes(gliding(circling(arm, turn_s=turn_s, radius=radius, way_round=way_round))) == []


def test_hands_brought_together_swipe_nothing() -> None:
    wide, close = (0.9, -0.4), (-0.45, -0.4)
    keys = [(0.0, HANGS, HANGS), (0.8, HANGS, HANGS), (1.4, wide, wide), (1.8, close, close), (2.4, close, close)]
    assert swipes(perform(keys)) == []


@pytest.mark.parametrize("fps", [10.0, 15.0, 30.0, 60.0])
@pytest.mark.parametrize("arm", ["left", "right"])
def test_a_swipe_counts_at_any_rate(arm: str, fps: float) -> None:
    assert swipes(perform(inward(arm), fps=fps)) == [TOWARDS[arm]]


@pytest.mark.parametrize("arm", ["left", "right"])
def test_five_frames_a_second_are_enough_for_an_ordinary_swipe(arm: str) -> None:
    assert swipes(perform(inward(arm, seconds=0.6), fps=5.0)) == [TOWARDS[arm]]


@pytest.mark.parametrize("seed", range(5))
def test_landmarks_that_shake_break_no_swipe(seed: int) -> None:
    assert swipes(perform(inward("right"), noise=0.02, seed=seed)) == [Gesture.SWIPE_LEFT]


def spoilt(frames: Iterator[Frame], share: float, seed: int) -> Iterator[Frame]:
    """Lose that share of the frames' persons, as a model does that is not sure of their shoulders."""
    chance = np.random.default_rng(seed)
    for frame in frames:
        yield Frame(frame.at_s, None if chance.random() < share else frame.pose)


def test_a_fifth_of_the_frames_lost_costs_few_swipes() -> None:
    told = [swipes(spoilt(perform(inward("left"), fps=30.0, seed=seed), 0.2, seed)) for seed in range(20)]
    assert sum(found == [Gesture.SWIPE_RIGHT] for found in told) >= 18
    assert all(found in ([], [Gesture.SWIPE_RIGHT]) for found in told)


def exchanged(pose: Pose) -> Pose:
    """Return the pose with left and right confused, which the model does where a person is turned or hidden."""
    order = np.arange(len(pose.points))
    for left in range(11, 33, 2):
        order[[left, left + 1]] = [left + 1, left]
    return Pose(pose.points[order], pose.visibility[order], pose.aspect)


@pytest.mark.parametrize("spoilt_at", [0.5, 1.2, 1.7, 1.9, 2.3])
def test_sides_confused_for_a_few_frames_make_no_swipe_the_wrong_way(spoilt_at: float) -> None:
    frames = [
        Frame(frame.at_s, exchanged(frame.pose))
        if frame.pose is not None and spoilt_at <= frame.at_s < spoilt_at + 0.2
        else frame
        for frame in perform(inward("right"))
    ]
    told = swipes(frames)
    assert told in ([Gesture.SWIPE_LEFT], [])
    if not 1.5 <= spoilt_at <= 2.0:
        assert told == [Gesture.SWIPE_LEFT]


@pytest.mark.parametrize("spoilt_at", [0.5, 1.0, 1.5, 2.0])
def test_wrists_confused_at_rest_swipe_nothing(spoilt_at: float) -> None:
    frames = []
    for frame in perform([(0.0, HANGS, HANGS), (3.0, HANGS, HANGS)]):
        assert frame.pose is not None
        points = frame.pose.points.copy()
        if spoilt_at <= frame.at_s < spoilt_at + 0.2:
            points[[Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST]] = points[[Landmark.RIGHT_WRIST, Landmark.LEFT_WRIST]]
        frames.append(Frame(frame.at_s, replace(frame.pose, points=points)))
    assert swipes(frames) == []


@pytest.mark.parametrize("seed", range(4))
def test_a_hand_that_is_guessed_outside_the_picture_swipes_nothing(seed: int) -> None:
    chance = np.random.default_rng(seed)
    beside = (1.8, -0.4)
    keys = one_arm("right", (1.8, (0.8, -0.4)), (2.4, beside), (5.0, beside), (5.8, (0.8, -0.6)))
    frames = []
    for frame in perform(keys, person=Person(chest=(0.2, 0.35))):
        assert frame.pose is not None
        points = frame.pose.points.copy()
        if points[Landmark.RIGHT_WRIST, 0] < 0:
            points[Landmark.RIGHT_WRIST] += chance.normal(0, 0.15 * 0.11, 2)
        frames.append(Frame(frame.at_s, replace(frame.pose, points=points)))
    assert swipes(frames) == []


def test_mirrored_pictures_give_the_other_way() -> None:
    frames = [Frame(frame.at_s, frame.pose and frame.pose.mirrored()) for frame in perform(inward("right"))]
    assert swipes(frames) == [Gesture.SWIPE_RIGHT]


def test_a_hand_already_up_engages_once_the_person_stands_still() -> None:
    def walks_in(at_s: float) -> float:
        return 0.4 - 0.25 * max(0.0, 1.0 - at_s)

    frames = [
        Frame(at_s, Person(right=UP, chest=(walks_in(at_s), 0.35)).pose()) for at_s in (n / 15 for n in range(45))
    ]
    observations = observe(frames, GestureRecogniser())
    told = [found.gesture for seen in observations for found in seen.gestures]
    assert told == [Gesture.RAISE_HAND]
    raised = next(number for number, seen in enumerate(observations) if seen.gestures)
    assert frames[raised].at_s >= 1.0
    assert observations[-1].engagement is Engagement.DRIVING


def test_a_hand_held_up_before_the_camera_looked_engages_because_it_lives() -> None:
    keys: list[Key] = [(0.0, HANGS, UP), (1.0, HANGS, (0.5, 1.25)), (2.0, HANGS, UP), (3.0, HANGS, (0.3, 1.0))]
    told = [found.gesture for seen in observe(perform(keys), GestureRecogniser()) for found in seen.gestures]
    assert told == [Gesture.RAISE_HAND]


def test_who_points_out_of_the_picture_extends_no_arm() -> None:
    keys = one_arm("right", (1.4, (1.5, 0.0)), (3.0, (1.5, 0.0)))
    inside, edge = Person(chest=(0.4, 0.35)), Person(chest=(0.22, 0.35))
    for person, wanted in ((inside, [Gesture.EXTEND_RIGHT]), (edge, [])):
        told = [found.gesture for seen in observe(perform(keys, person=person)) for found in seen.gestures]
        assert told == wanted


def test_a_driver_may_swipe_outward_but_not_out_of_a_pocket() -> None:
    high = after(raise_hand("left"), swipe("right", "right"))
    low = after(raise_hand("left"), one_arm("right", (1.4, (-0.9, -1.1)), (1.8, (0.9, -1.1))))
    for keys, wanted in ((high, [Gesture.SWIPE_RIGHT]), (low, [])):
        told = [found.gesture for seen in observe(perform(keys), GestureRecogniser()) for found in seen.gestures]
        assert told == [Gesture.RAISE_HAND, *wanted]


@pytest.mark.parametrize("height", [-0.62, -0.8])
def test_a_driver_may_swipe_outward_before_the_belly(height: float) -> None:
    stroke = one_arm("right", (1.4, (-0.9, height)), (1.8, (0.9, height)), (2.1, (0.9, height)))
    keys = after(raise_hand("left"), stroke)
    told = [found.gesture for seen in observe(perform(keys), GestureRecogniser()) for found in seen.gestures]
    assert told == [Gesture.RAISE_HAND, Gesture.SWIPE_RIGHT]


@pytest.mark.parametrize("arm", ["left", "right"])
def test_an_arm_held_out_and_lowered_swipes_nothing(arm: str) -> None:
    keys = one_arm(arm, (1.0, (1.6, -0.5)), (2.0, (1.6, -0.5)), (2.35, (-0.25, -1.38)), (2.6, (-0.25, -1.38)))
    told = [found.gesture for seen in observe(perform(keys)) for found in seen.gestures]
    assert told == [Gesture.EXTEND_LEFT if arm == "left" else Gesture.EXTEND_RIGHT]


def test_who_is_turned_a_little_may_end_a_wide_swipe_short_of_the_middle() -> None:
    assert swipes(perform(inward("right", height=-0.9, start=1.4, end=0.0, seconds=0.35))) == [Gesture.SWIPE_LEFT]


def test_who_swipes_low_goes_on_driving() -> None:
    keys = raise_hand("left")
    for _ in range(5):
        keys = after(keys, inward("right", height=-1.0))
        keys = after(keys, [(0.0, HANGS, HANGS), (4.0, HANGS, HANGS)])
    told = [found.gesture for seen in observe(perform(keys), GestureRecogniser()) for found in seen.gestures]
    assert keys[-1][0] > 30.0
    assert told == [Gesture.RAISE_HAND, *[Gesture.SWIPE_LEFT] * 5]


def test_figures_say_what_a_stroke_looks_like() -> None:
    way = [(0.0, 0.6), (0.1, 1.2), (0.2, 1.2), (0.3, 1.0), (0.4, 0.2), (0.5, -0.2), (0.6, -0.22)]
    history = [Sample(at_s, x, -0.5 + 0.1 * at_s) for at_s, x in way]
    stroke = last_stroke(history)
    assert stroke is not None
    found = figures(history, stroke, outward=1.0)
    assert (found.way, found.start, found.end) == pytest.approx((1.4, 1.2, -0.2))
    assert found.peak == pytest.approx(8.0)
    assert found.rise == pytest.approx(0.03)
    assert found.straightness > 0.99
    assert found.bow < 0.01
    assert found.lift_end == pytest.approx(0.1)
    assert found.swings == 0


def test_half_a_circle_bows_and_turns_where_a_straight_stroke_does_not() -> None:
    angles = [math.pi * step / 8 for step in range(9)]
    history = [Sample(0.06 * step, math.cos(angle), math.sin(angle)) for step, angle in enumerate(angles)]
    stroke = last_stroke(history)
    assert stroke is not None
    found = figures(history, stroke, outward=1.0)
    assert found.bow == pytest.approx(math.pi / 8, abs=0.02)
    assert found.arc == pytest.approx(1.0)
    assert found.turn < -30


def test_who_goes_farther_than_enough_is_told_no_more_surely() -> None:
    """People differ in that more than circles differ from swipes."""
    first, last = (
        figures(history, stroke, outward=1.0)
        for history in ([Sample(0.1 * step, 1.2 - step * way, 0.0) for step in range(5)] for way in (0.35, 0.5))
        if (stroke := last_stroke(history)) is not None
    )
    assert last.way > first.way
    assert LEARNT.likelihood(last) == LEARNT.likelihood(first)


def test_a_likelihood_is_between_nothing_and_certainty_however_strange_the_stroke() -> None:
    history = [Sample(0.0, 50.0, 0.0), Sample(0.1, 49.9, 40.0), Sample(0.2, -50.0, -40.0)]
    stroke = last_stroke(history)
    assert stroke is not None
    assert 0.0 <= LEARNT.likelihood(figures(history, stroke, outward=1.0)) <= 1.0
    assert Weighing(1000.0, {}).likelihood(figures(history, stroke, outward=1.0)) <= 1.0


def test_a_frame_costs_little() -> None:
    frames = list(perform(after(inward("right"), inward("left")), fps=60.0))
    recogniser = GestureRecogniser(gated=False)
    began_s = time.process_time()
    for frame in frames:
        recogniser.update(frame.pose, frame.at_s)
    assert (time.process_time() - began_s) / len(frames) < 0.003
