"""Magnetism and dwell: what an arm points at, and when it has chosen."""

import itertools
import math
import random
from collections.abc import Iterable, Sequence

import pytest

from ui.arms.pointing import REST_S, Pointed, Pointing, Rect, snapped

PX_MM = 2.0
SIDE = 60 * PX_MM
ONE = Rect(100, 100, SIDE, SIDE)
NEXT = Rect(100 + SIDE + 6, 100, SIDE, SIDE)
FAR = Rect(700, 700, SIDE, SIDE)
BOTH = (ONE, NEXT)
FPS = 15.0


class Arm:
    """Points and keeps the time."""

    def __init__(self, pointing: Pointing, fps: float = FPS) -> None:
        self.pointing = pointing
        self.fps = fps
        self.at_s = 100.0

    def at(self, x: float, y: float, targets: Sequence[Rect], step_s: float | None = None) -> Pointed:
        self.at_s += 1 / self.fps if step_s is None else step_s
        return self.pointing.move(x, y, self.at_s, targets)

    def rest(self, x: float, y: float, targets: Sequence[Rect], for_s: float) -> list[Pointed]:
        return [self.at(x, y, targets) for _ in range(round(for_s * self.fps))]


@pytest.fixture
def arm() -> Arm:
    return Arm(Pointing(0.8, pixels_per_mm=PX_MM))


def fired(seen: Iterable[Pointed]) -> list[int | None]:
    return [pointed.index for pointed in seen if pointed.fired]


@pytest.mark.parametrize("fps", [5, 7.5, 10, 15, 30])
def test_a_hand_that_rests_fills_the_ring_and_fires_once(fps: float) -> None:
    arm = Arm(Pointing(0.8, pixels_per_mm=PX_MM), fps)
    seen = arm.rest(*ONE.centre, BOTH, 5.0)
    assert fired(seen) == [0]
    first = next(index for index, pointed in enumerate(seen) if pointed.fired)
    assert first / fps == pytest.approx(0.8, abs=1 / fps + 1e-6)
    progress = [pointed.progress for pointed in seen[: first + 1]]
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert all(pointed.progress == 0 for pointed in seen[first + 1 :])


def test_the_dwell_is_as_long_as_it_is_set() -> None:
    arm = Arm(Pointing(1.2, pixels_per_mm=PX_MM))
    assert fired(arm.rest(*ONE.centre, BOTH, 1.1)) == []
    assert fired(arm.rest(*ONE.centre, BOTH, 0.3)) == [0]


def test_leaving_cancels_and_coming_back_begins_anew(arm: Arm) -> None:
    assert fired(arm.rest(*ONE.centre, BOTH, 0.7)) == []
    assert arm.at(600, 400, BOTH).index is None
    assert arm.rest(*ONE.centre, BOTH, 0.7)[-1].progress < 1
    assert fired(arm.rest(*ONE.centre, BOTH, 0.3)) == [0]


@pytest.mark.parametrize("fps", [7.5, 15, 30])
def test_a_hand_on_its_way_takes_hold_of_nothing_until_it_slows(fps: float) -> None:
    arm = Arm(Pointing(0.8, pixels_per_mm=PX_MM), fps)
    row = [Rect(x, 100, SIDE, SIDE) for x in range(0, 3000, 140)]
    quick_px = 900 * PX_MM / fps
    on_its_way = [arm.at(index * quick_px, 160, row).index for index in range(int(2600 / quick_px))]
    assert on_its_way[0] == 0  # nothing is known of its speed yet
    assert all(index is None for index in on_its_way[round(0.12 * fps) + 1 :])
    assert arm.rest(2660, 160, row, 0.3)[-1].index == 19


def test_what_is_held_is_let_go_by_a_swipe_over_its_neighbours(arm: Arm) -> None:
    row = [Rect(x, 100, SIDE, SIDE) for x in range(0, 3000, 140)]
    assert arm.rest(*row[1].centre, row, 0.3)[-1].index == 1
    swept = [arm.at(row[1].centre[0] + step * 160, 160, row).index for step in range(1, 8)]
    assert set(swept[2:]) == {None}


def test_what_fired_fires_again_only_after_the_pointer_left_it(arm: Arm) -> None:
    assert fired(arm.rest(*ONE.centre, BOTH, 10)) == [0]
    arm.at(600, 400, BOTH)
    assert fired(arm.rest(*ONE.centre, BOTH, 2)) == [0]


def test_a_target_draws_the_pointer_from_outside_and_keeps_it_further_out(arm: Arm) -> None:
    _, y = ONE.centre
    assert arm.at(100 - 30 * PX_MM, y, BOTH).index is None
    assert arm.at(100 - 20 * PX_MM, y, BOTH).index == 0
    assert arm.at(100 - 35 * PX_MM, y, BOTH).index == 0
    assert arm.at(100 - 45 * PX_MM, y, BOTH).index is None


def test_jitter_between_two_neighbours_does_not_flip(arm: Arm) -> None:
    border, y = (ONE.x + SIDE + NEXT.x) / 2, ONE.centre[1]
    noise = random.Random(7)
    held = arm.at(border - 2, y, BOTH).index
    seen = [arm.at(border + noise.uniform(-8, 8) * PX_MM, y, BOTH) for _ in range(200)]
    assert {pointed.index for pointed in seen} == {held}
    assert arm.at(*NEXT.centre, BOTH).index == 1


def test_an_unsteady_hand_on_a_small_target_still_chooses_it(arm: Arm) -> None:
    noise = random.Random(3)
    x, y = ONE.centre
    seen = [arm.at(x + noise.gauss(0, 8) * PX_MM, y + noise.gauss(0, 8) * PX_MM, BOTH) for _ in range(20)]
    assert fired(seen) == [0]


def test_a_hand_on_its_way_across_does_not_choose(arm: Arm) -> None:
    wide = Rect(0, 0, 1080, 600)
    seen = [arm.at(x, 300, (wide,)) for x in itertools.chain(range(20, 1060, 40), range(1060, 20, -40))]
    assert fired(seen) == []


def test_wandering_slowly_over_a_large_picture_does_not_choose_it(arm: Arm) -> None:
    wide = Rect(0, 0, 1080, 1400)
    around = [
        arm.at(540 + 300 * math.cos(angle / 20), 700 + 300 * math.sin(angle / 20), (wide,)) for angle in range(120)
    ]
    assert fired(around) == []
    assert fired(arm.rest(540, 700, (wide,), 1.2)) == [0]


def test_a_stall_of_the_camera_is_not_dwelling(arm: Arm) -> None:
    arm.rest(*ONE.centre, BOTH, 0.3)
    assert not arm.at(*ONE.centre, BOTH, step_s=3.0).fired


def test_a_new_page_under_the_hand_waits_for_a_rest(arm: Arm) -> None:
    arm.rest(*ONE.centre, BOTH, 0.6)
    arm.pointing.cancel()
    seen = arm.rest(*ONE.centre, BOTH, REST_S + 0.7)
    assert fired(seen) == []
    assert fired(arm.rest(*ONE.centre, BOTH, 0.3)) == [0]


def test_a_new_page_that_comes_in_late_waits_too(arm: Arm) -> None:
    arm.rest(*ONE.centre, BOTH, 0.6)
    arm.pointing.cancel()
    arm.rest(*ONE.centre, (), 0.3)
    assert fired(arm.rest(*ONE.centre, BOTH, REST_S + 0.7)) == []
    assert fired(arm.rest(*ONE.centre, BOTH, 0.3)) == [0]


def test_on_a_new_page_what_the_hand_moves_to_need_not_wait(arm: Arm) -> None:
    arm.pointing.cancel()
    arm.at(*ONE.centre, (*BOTH, FAR))
    seen = arm.rest(*FAR.centre, (*BOTH, FAR), 1.0)
    assert fired(seen) == [2]


def test_what_takes_the_place_of_the_chosen_is_not_chosen_by_the_same_rest(arm: Arm) -> None:
    """After "not mine" the next card slides under the hand: same place, perhaps another index."""
    assert fired(arm.rest(*NEXT.centre, BOTH, 1.0)) == [1]
    assert fired(arm.rest(*NEXT.centre, (NEXT,), 5.0)) == []


def test_what_appears_above_is_held_after_a_rest(arm: Arm) -> None:
    wide, notice = Rect(0, 0, 1080, 1400), Rect(500, 900, 500, SIDE)
    arm.rest(*notice.centre, (wide,), 0.5)
    seen = arm.rest(*notice.centre, (wide, notice), REST_S + 0.7)
    assert {pointed.index for pointed in seen} == {1}
    assert fired(seen) == []


def test_a_held_target_that_is_pressed_or_nudged_is_still_the_same(arm: Arm) -> None:
    arm.rest(*ONE.centre, BOTH, 0.5)
    pressed = Rect(ONE.x + 2, ONE.y + 2, SIDE - 4, SIDE - 4)
    assert fired(arm.rest(*ONE.centre, (pressed, NEXT), 0.5)) == [0]


def test_a_pointer_lost_for_a_moment_does_not_choose_twice_but_later_it_may(arm: Arm) -> None:
    assert fired(arm.rest(*ONE.centre, BOTH, 1.0)) == [0]
    arm.pointing.lift(arm.at_s)
    arm.at_s += 0.3
    assert fired(arm.rest(*ONE.centre, BOTH, 3.0)) == []
    arm.pointing.lift(arm.at_s)
    arm.at_s += 2.0
    assert fired(arm.rest(*ONE.centre, BOTH, 1.0)) == [0]


def test_a_lost_pointer_loses_its_dwell(arm: Arm) -> None:
    arm.rest(*ONE.centre, BOTH, 0.7)
    arm.pointing.lift(arm.at_s)
    assert fired(arm.rest(*ONE.centre, BOTH, 0.7)) == []


def test_without_targets_nothing_is_pointed_at(arm: Arm) -> None:
    assert arm.at(10, 10, ()) == Pointed()


def test_the_drawn_pointer_stands_in_a_small_target_and_moves_within_a_large_one() -> None:
    assert snapped(0, 0, ONE, 70) == ONE.centre
    wide = Rect(0, 0, 1000, 1000)
    assert snapped(300, 990, wide, 50) == (300, 950)
