"""Swipes of drawn people who carry something, sit, or are badly seen; `python -m bench circumstances` has more."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from app.domain.gestures import Gesture
from tests.support.people import spoiling
from tests.support.people.moves import Move
from tests.support.people.recording import Scene
from tests.support.people.seen import seen
from tests.support.pose_tables import PoseTable
from vision.gestures.recogniser import GestureRecogniser

SEEDS = (3, 4)


def tables(carries: str = "", **scene: Any) -> list[PoseTable]:
    """Return tables of people who swipe six times each; who carries something does so with the left arm."""
    moves = [Move("rest"), *([Move(carries, "left")] if carries else [])]
    moves += [
        Move("swipe_left", "right") if carries or number % 2 else Move("swipe_right", "left") for number in range(6)
    ]
    return [seen(moves, Scene(seed=seed, **scene)) for seed in SEEDS]


def judged(table: PoseTable) -> tuple[int, int]:
    """Return how many swipes were told, and how many were told that were none or went the other way."""
    recogniser = GestureRecogniser(gated=False)
    told = [
        (found.gesture.value, at_s) for at_s, pose in table.frames for found in recogniser.update(pose, at_s).gestures
    ]
    swipes = [(name, at_s) for name, at_s in told if name.startswith("swipe")]
    hits = {
        label.start_s
        for label in table.labels
        for name, at_s in swipes
        if name == label.gesture and label.start_s - 0.2 <= at_s <= label.end_s + 0.6
    }
    return len(hits), len(swipes) - len(hits)


@pytest.mark.parametrize("carries", ["carry_garment", "carry_bag", "lead_child"])
def test_who_carries_something_swipes_with_the_other_arm(carries: str) -> None:
    told, false = np.sum([judged(table) for table in tables(carries)], axis=0)
    assert told >= 10
    assert false == 0


@pytest.mark.parametrize("scene", [{"sitting": True}, {"wheelchair": True}], ids=str)
def test_who_sits_swipes_too(scene: dict[str, Any]) -> None:
    told, false = np.sum([judged(table) for table in tables(**scene)], axis=0)
    assert told >= 10
    assert false == 0


@pytest.mark.parametrize(("fps", "least"), [(5.0, 8), (10.0, 10), (60.0, 10)])
def test_swipes_are_told_at_any_rate(fps: float, least: int) -> None:
    told, false = np.sum([judged(table) for table in tables(fps=fps)], axis=0)
    assert told >= least
    assert false <= 1


@pytest.mark.parametrize(
    ("spoil", "least"),
    [
        (spoiling.with_lost_joints, 8),
        (spoiling.with_lost_frames, 10),
        (spoiling.with_confused_sides, 10),
        (spoiling.at_the_edge, 9),
    ],
)
def test_swipes_are_told_through_what_the_model_gets_wrong(
    spoil: Callable[[PoseTable, int], PoseTable], least: int
) -> None:
    told, false = np.sum([judged(spoil(table, number)) for number, table in enumerate(tables())], axis=0)
    assert told >= least
    assert false <= 1


def test_posters_do_nothing() -> None:
    """Each shows another moment of somebody who swipes, for ten seconds."""
    assert [judged(spoiling.poster(table, 0)) for table in tables()] == [(0, 0)] * len(SEEDS)


def test_a_mirror_image_that_is_not_declared_turns_swipes_and_raised_hands_round() -> None:
    raised = seen([Move("rest"), Move("raise_hand", "right"), Move("swipe_left", "right")], Scene(seed=3))
    recogniser = GestureRecogniser()
    told = []
    for at_s, pose in spoiling.mirrored(raised).frames:
        told += [found.gesture for found in recogniser.update(pose, at_s).gestures]
    assert told == [Gesture.RAISE_HAND, Gesture.SWIPE_RIGHT]
