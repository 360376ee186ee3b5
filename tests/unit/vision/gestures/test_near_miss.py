"""Movements that nearly were swipes: told once, with what they lacked, of who drives, when nothing better came."""

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from app.domain.gestures import Gesture, SwipeFlaw
from tests.support.landmarks import HANGS, Frame, Key, after, both, one_arm, perform, raise_hand
from tests.support.people.moves import EVERYDAY, Move
from tests.support.people.scripts import drawn_scene
from tests.support.people.seen import seen
from vision.gestures.recogniser import GestureRecogniser


def stroke(
    arm: str, start: float, end: float, *, seconds: float = 0.45, height: float = -0.6, swing: float = 0.4
) -> list[Key]:
    """Return keys of a stroke after a short swing outward; places outward from the own shoulder, in widths."""
    before, began = (start - swing, height - 0.1), 1.4
    way = [(1.1, before), (began, (start, height)), (began + seconds, (end, height))]
    return one_arm(arm, *way, (began + seconds + 0.4, (end, height)))


def told(keys: Sequence[Key], recogniser: GestureRecogniser | None = None) -> list[Gesture | SwipeFlaw]:
    return list(_told(perform([*keys, _rest_after(keys)]), recogniser or GestureRecogniser()))


def _rest_after(keys: Sequence[Key]) -> Key:
    return keys[-1][0] + 1.0, HANGS, HANGS


def _told(frames: Iterator[Frame], recogniser: GestureRecogniser) -> Iterator[Gesture | SwipeFlaw]:
    for frame in frames:
        found = recogniser.update(frame.pose, frame.at_s)
        yield from (gesture.gesture for gesture in found.gestures)
        if found.near_miss is not None:
            yield found.near_miss


def driving(keys: Sequence[Key]) -> list[Gesture | SwipeFlaw]:
    """Return what is told after the raised hand that engages."""
    first, *rest = told(after(raise_hand("left"), keys))
    assert first is Gesture.RAISE_HAND
    return rest


NEARLY = {
    SwipeFlaw.TOO_SHORT: {"start": 0.8, "end": 0.0, "seconds": 0.3},
    SwipeFlaw.TOO_LOW: {"start": 0.9, "end": -0.6, "height": -1.48},
    SwipeFlaw.OUTWARD: {"start": -0.7, "end": 0.6, "height": -0.95, "swing": 0.0},
}


@pytest.mark.parametrize("arm", ["left", "right"])
@pytest.mark.parametrize("flaw", NEARLY)
def test_who_nearly_swiped_is_told_what_it_lacked_once(flaw: SwipeFlaw, arm: str) -> None:
    assert driving(stroke(arm, **NEARLY[flaw])) == [flaw]


@pytest.mark.parametrize("arm", ["left", "right"])
def test_a_pointing_hand_that_swipes_too_slowly_is_told_so(arm: str) -> None:
    start, end = (1.0, -0.5), (-0.6, -0.5)
    keys = one_arm(arm, (1.4, start), (2.8, start), (3.55, end), (4.0, end))
    assert driving(keys) == [SwipeFlaw.TOO_SLOW]


@pytest.mark.parametrize("flaw", NEARLY)
def test_who_does_not_drive_is_taught_nothing(flaw: SwipeFlaw) -> None:
    assert told(stroke("right", **NEARLY[flaw])) == []
    assert told(stroke("right", **NEARLY[flaw]), GestureRecogniser(gated=False)) == []


def test_a_swipe_that_follows_at_once_needs_no_teaching() -> None:
    short = [(1.1, (0.4, -0.7)), (1.4, (0.8, -0.6)), (1.7, (0.0, -0.6))]
    keys = one_arm("right", *short, (2.1, (0.9, -0.6)), (2.5, (-0.7, -0.6)), (2.8, (-0.7, -0.6)))
    assert driving(keys) == [Gesture.SWIPE_LEFT]


@pytest.mark.parametrize(
    "keys",
    [
        one_arm("right", (1.4, (0.9, -0.3)), (3.0, (0.9, -0.3))),  # lifted to point, and lowered
        one_arm("right", (1.4, (0.3, -0.9)), (1.8, (0.3, -0.7)), (2.2, (0.3, -0.9))),
        both((1.2, (0.9, -0.4)), (1.5, (-0.45, -0.4)), (2.0, (-0.45, -0.4))),  # brought together
        one_arm("right", (1.4, (-0.5, 0.4)), (2.0, (-0.45, 0.5)), (2.4, (-0.5, 0.4))),  # scratches the other side
    ],
    ids=["points", "fumbles", "claps", "scratches"],
)
def test_what_was_no_attempt_is_not_spoken_of(keys: list[Key]) -> None:
    assert [found for found in driving(keys) if isinstance(found, SwipeFlaw)] == []


def test_everyday_movements_of_who_drives_are_seldom_taken_for_attempts() -> None:
    """At most one in 60 movements; docs/gestures.md has what was measured in an hour."""
    chance = np.random.default_rng(18)
    spoken = made = 0
    for _ in range(8):
        moves = [Move("rest"), Move("raise_hand", "left")]
        moves += [Move(str(name), "left" if chance.random() < 0.5 else "right") for name in chance.choice(EVERYDAY, 9)]
        recogniser = GestureRecogniser()
        frames = seen(moves, drawn_scene(chance)).frames
        spoken += sum(recogniser.update(pose, at_s).near_miss is not None for at_s, pose in frames)
        made += 9
    assert spoken <= made / 60
