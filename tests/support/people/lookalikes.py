"""Movements that resemble swipes and are none: hands that circle, throw, pinch, point, and tug at what is tried on."""

from typing import Final

import numpy as np

from tests.support.people.choreography import Choreography, Side
from tests.support.people.swipes import in_reach

_STEPS_A_TURN: Final = 8


def circle(stage: Choreography, side: Side, seconds: float | None) -> None:
    """Turn a hand in circles before the body, as one winds a handle, either way round.

    They are higher than wide: of 82 circles of two filmed persons the widest was 0.9 as wide as high, the narrowest
    0.16 (docs/gestures.md).
    """
    high = stage.chance.uniform(0.45, 1.3)
    _wind(stage, side, seconds, wide=high * stage.chance.uniform(0.2, 1.0), high=high)


def stir(stage: Choreography, side: Side, seconds: float | None) -> None:
    """Turn a hand in circles that may be much wider than high: the hardest to tell from swipes.

    Nobody filmed does it; it is learnt from (`python -m bench.learned.swipes`), and counted by itself.
    """
    _wind(stage, side, seconds, wide=stage.chance.uniform(0.4, 1.1), high=stage.chance.uniform(0.3, 1.0))


def _wind(stage: Choreography, side: Side, seconds: float | None, *, wide: float, high: float) -> None:
    chance = stage.chance
    around, up = chance.uniform(0.2, 1.1), chance.uniform(-1.0, 0.3)
    turn_s, way_round = chance.uniform(0.5, 1.2), chance.choice([-1.0, 1.0])
    phase = chance.uniform(0, 2 * np.pi)
    turns = max(1, round(stage.lasting_s(seconds, 1.0, 3.2) / turn_s))
    stage.reach(side, in_reach(around + wide * np.cos(phase), up + high * np.sin(phase)), 0.5)
    knots = [phase + way_round * 2 * np.pi * step / _STEPS_A_TURN for step in range(1, turns * _STEPS_A_TURN + 1)]
    # The next stroke begins half-way through the last, or the hand would halt at each knot.
    step_s = turn_s / _STEPS_A_TURN
    for angle in knots:
        stage.reach(side, in_reach(around + wide * np.cos(angle), up + high * np.sin(angle)), 2 * step_s, exact=True)
        stage.now_s -= step_s
    stage.now_s += step_s
    stage.lower(side)


def flip_table(stage: Choreography, _side: Side, _seconds: float | None) -> None:
    """Throw up both arms, from low before the body."""
    chance = stage.chance
    low, high = chance.uniform(-0.9, -0.6), chance.uniform(0.3, 0.9)
    goals = in_reach(chance.uniform(0.4, 0.8), low), in_reach(chance.uniform(0.6, 1.4), high)
    stage.together(goals[0], goals[0], 0.5)
    stage.together(goals[1], goals[1], 0.35)
    stage.lower()


def pinch(stage: Choreography, _side: Side, _seconds: float | None) -> None:
    """Bring both hands together before the chest, or draw them apart, as one shows a size."""
    chance = stage.chance
    apart, up = chance.uniform(0.9, 1.6), chance.uniform(-0.8, 0.2)
    wide, close = in_reach(apart, up), in_reach(chance.uniform(0.0, 0.3), up + chance.uniform(-0.2, 0.2))
    first, last = (wide, close) if chance.random() < 0.5 else (close, wide)
    stage.together(first, first, 0.5)
    stage.wait(chance.uniform(0.0, 0.2))
    stage.together(last, last, chance.uniform(0.3, 0.55))
    stage.wait(chance.uniform(0.1, 0.3))
    stage.lower()


def point_forward(stage: Choreography, side: Side, _seconds: float | None) -> None:
    """Point at the mirror, and up or down it."""
    chance = stage.chance
    out = chance.uniform(0.1, 0.8)
    stage.reach(side, in_reach(out, chance.uniform(-0.4, 0.1), 0.9), 0.45)
    stage.wait(chance.uniform(0.2, 0.5))
    if chance.random() < 0.5:
        stage.reach(side, in_reach(out, chance.uniform(-0.9, 0.5), 0.8), 0.4)
    stage.lower(side, 0.5)


def beckon(stage: Choreography, side: Side, _seconds: float | None) -> None:
    """Move a hand up and down before the body."""
    chance = stage.chance
    out = chance.uniform(0.3, 0.9)
    for _ in range(int(chance.integers(1, 4))):
        stage.reach(side, in_reach(out, chance.uniform(-1.1, -0.6)), 0.4)
        stage.reach(side, in_reach(out + chance.uniform(-0.2, 0.2), chance.uniform(0.0, 0.7)), chance.uniform(0.3, 0.5))
    stage.lower(side)


def hem(stage: Choreography, side: Side, _seconds: float | None) -> None:
    """Turn to one side, look over the shoulder, and pull a hem straight."""
    chance, home = stage.chance, float(stage.body.last()[2])
    sign = 1.0 if side == "left" else -1.0
    stage.turn(seconds=0.7, yaw_rad=home + sign * chance.uniform(0.2, 0.6))
    stage.look(sign * 0.5, 0.3)
    stage.together(in_reach(0.35, -1.25, 0.2), in_reach(0.35, -1.25, 0.2), 0.5)
    for _ in range(2):
        stage.together(in_reach(0.55, -1.35, 0.15), in_reach(0.55, -1.35, 0.15), 0.25)
        stage.together(in_reach(0.3, -1.25, 0.2), in_reach(0.3, -1.25, 0.2), 0.25)
    stage.look(0.0, 0.0)
    stage.turn(seconds=0.7, yaw_rad=home)
    stage.lower()
    stage.wait(0.5)
