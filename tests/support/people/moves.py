"""What a person before the mirror can do: the gestures of the vocabulary, pointing, and everyday movements."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tests.support.people.choreography import Choreography, Reach, Side
from tests.support.people.everyday import ACTS, WALKS, Act
from tests.support.people.lookalikes import stir
from tests.support.people.swipes import carry, swipe_inward, swipe_nearly


@dataclass(frozen=True)
class Move:
    """One movement of `MOVES`.

    `side` is the arm that makes it, where one does, or whence or whither somebody walks. `seconds` is how long it is
    held or lasts (None: as people do). `at` is for `point` only: the place (x, y) in the interaction zone, 0 to 1 from
    the top left as in a mirror; the arm stays there until it does something else (`lower` brings it down).
    """

    name: str
    side: Side = "right"
    seconds: float | None = None
    at: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        if self.name not in MOVES:
            raise ValueError(f"No movement is called {self.name!r}; there are {', '.join(MOVES)}")


Reaching = Callable[[Side, tuple[float, float]], Reach]
"""Gives the wrist of an arm that points at a place (x, y) of the interaction zone."""


def perform(stage: Choreography, move: Move, reaching: Reaching | None = None) -> None:
    """Put the movement at the end of what is already on the stage; `reaching` says how to point at a place."""
    if move.name == "point":
        goal = (reaching or _straight_ahead)(move.side, move.at or (0.5, 0.5))
        stage.reach(move.side, goal, 0.7 / stage.manner.slowness, exact=True)
        stage.wait(stage.lasting_s(move.seconds, 1.0, 1.8))
    else:
        MOVES[move.name](stage, move.side, move.seconds)


def _straight_ahead(_side: Side, at: tuple[float, float]) -> Reach:
    """Point without knowing the camera: the zone taken to be as wide and high as an arm is long."""
    return 0.1 + 0.8 * abs(at[0] - 0.5), 0.2 - 0.8 * at[1], 0.6


def _rest(stage: Choreography, _side: Side, seconds: float | None) -> None:
    stage.wait(stage.lasting_s(seconds, 0.8, 1.4))


def _raise_hand(stage: Choreography, side: Side, seconds: float | None) -> None:
    goal: Reach = (stage.chance.uniform(0.22, 0.5), stage.chance.uniform(0.5, 0.85), stage.chance.uniform(0.12, 0.4))
    began_s = stage.reach(side, goal, 0.6)
    stage.wait(stage.lasting_s(seconds, 0.9, 1.5))
    stage.label("raise_hand", side, began_s)
    stage.lower(side)


def _wave(stage: Choreography, side: Side, seconds: float | None) -> None:
    high, forward = stage.chance.uniform(0.5, 0.75), stage.chance.uniform(0.15, 0.35)
    began_s = stage.reach(side, (0.3, high, forward), 0.55)
    until_s = stage.now_s + stage.lasting_s(seconds, 1.1, 1.6)
    outward = True
    while stage.now_s < until_s:
        stage.reach(side, (0.55 if outward else 0.25, high, forward), 0.28)
        outward = not outward
    stage.label("raise_hand", side, began_s)
    stage.lower(side)


def _both_up(stage: Choreography, _side: Side, seconds: float | None) -> None:
    chance = stage.chance
    out, high, forward = chance.uniform(0.2, 0.5), chance.uniform(0.6, 0.9), chance.uniform(0.05, 0.3)
    began_s = stage.together((out, high, forward), (out, high, forward), 0.7)
    stage.wait(stage.lasting_s(seconds, 0.9, 1.5))
    stage.label("both_up", "both", began_s)
    stage.lower()


def _swipe(stage: Choreography, arm: Side, towards: Side) -> None:
    if arm != towards:
        swipe_inward(stage, arm)
        return
    chance = stage.chance
    level = chance.uniform(-0.3, 0.12)
    across: Reach = (-chance.uniform(0.35, 0.62), level + chance.uniform(-0.06, 0.1), chance.uniform(0.55, 0.72))
    outward: Reach = (chance.uniform(0.6, 0.82), level + chance.uniform(-0.08, 0.12), chance.uniform(0.3, 0.5))
    stage.reach(arm, across, 0.55)
    stage.wait(chance.uniform(0.05, 0.25))
    bow: Reach = (0.0, chance.uniform(-0.04, 0.08), chance.uniform(0.05, 0.15))
    began_s = stage.reach(arm, outward, 0.42, bow=bow)
    stage.label(f"swipe_{towards}", arm, began_s)
    stage.wait(chance.uniform(0.1, 0.3))
    stage.lower(arm)


def _extend(stage: Choreography, arm: Side, seconds: float | None) -> None:
    chance = stage.chance
    goal: Reach = (chance.uniform(0.93, 1.02), chance.uniform(-0.12, 0.15), chance.uniform(0.02, 0.25))
    began_s = stage.reach(arm, goal, 0.6)
    stage.wait(stage.lasting_s(seconds, 1.0, 1.6))
    stage.label(f"extend_{arm}", arm, began_s)
    stage.lower(arm)


def _lower(stage: Choreography, _side: Side, _seconds: float | None) -> None:
    stage.lower()


_GESTURES: Final[dict[str, Act]] = {
    "raise_hand": _raise_hand,
    "wave": _wave,
    "swipe_left": lambda stage, side, _seconds: _swipe(stage, side, "left"),
    "swipe_right": lambda stage, side, _seconds: _swipe(stage, side, "right"),
    "extend_left": lambda stage, _side, seconds: _extend(stage, "left", seconds),
    "extend_right": lambda stage, _side, seconds: _extend(stage, "right", seconds),
    "both_up": _both_up,
}
GESTURES: Final = tuple(_GESTURES)
"""Movements that carry a label; a wave is a raised hand."""
EVERYDAY: Final = tuple(ACTS)
"""Movements at which nothing may fire."""
NEARLY: Final[dict[str, Act]] = {
    "swipe_short": lambda stage, side, _seconds: swipe_nearly(stage, side, is_short=True),
    "swipe_slow": lambda stage, side, _seconds: swipe_nearly(stage, side, is_short=False),
    "stir": stir,
}
"""What is no swipe and nearly one."""
CARRYING: Final[dict[str, Act]] = {
    "carry_garment": lambda stage, side, _seconds: carry(stage, side, (0.05, -0.3, 0.4)),
    "carry_bag": lambda stage, side, _seconds: carry(stage, side, (0.12, -0.72, 0.3)),
    "lead_child": lambda stage, side, _seconds: carry(stage, side, (0.4, -0.78, 0.15)),
}
"""What an arm keeps doing until the end, whatever the other does."""
MOVES: Final[dict[str, Act]] = {
    **_GESTURES,
    **NEARLY,
    **CARRYING,
    "point": _rest,
    "lower": _lower,
    "rest": _rest,
    **ACTS,
    **WALKS,
}
"""All that a person can do; `point` is made by `perform`, which knows where to."""
