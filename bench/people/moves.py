"""What a person before the mirror can do: the gestures of the vocabulary, and everyday movements that mean nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bench.people.choreography import Choreography, Reach, Side

_OUT_OF_PICTURE_M: Final = 3.0
_STEP_M_S: Final = 1.4
_PROFILE_RAD: Final = 1.4
_INSTANT_S: Final = 0.01


@dataclass(frozen=True)
class Move:
    """One movement of `MOVES`.

    `side` is the arm that makes it, where one does. `seconds` is how long it is held or lasts (None: as people do).
    `at` is for `point` only: the place (x, y) in the interaction zone, 0 to 1 from the top left as in a mirror.
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
    if move.name == "point" and reaching is not None:
        _point(stage, move, reaching)
    else:
        MOVES[move.name](stage, move)


def _straight_ahead(_side: Side, at: tuple[float, float]) -> Reach:
    """Point without knowing the camera: the zone taken to be as wide and high as an arm is long."""
    return 0.1 + 0.8 * abs(at[0] - 0.5), 0.2 - 0.8 * at[1], 0.6


def _other(side: Side) -> Side:
    return "left" if side == "right" else "right"


def _held_s(stage: Choreography, move: Move, least: float, most: float) -> float:
    return move.seconds if move.seconds is not None else float(stage.chance.uniform(least, most))


def _rest(stage: Choreography, move: Move) -> None:
    stage.wait(_held_s(stage, move, 0.8, 1.4))


def _raise_hand(stage: Choreography, move: Move) -> None:
    goal: Reach = (stage.chance.uniform(0.22, 0.5), stage.chance.uniform(0.5, 0.85), stage.chance.uniform(0.12, 0.4))
    began_s = stage.reach(move.side, goal, 0.6)
    stage.wait(_held_s(stage, move, 0.9, 1.5))
    stage.label("raise_hand", move.side, began_s)
    stage.lower(move.side)


def _wave(stage: Choreography, move: Move) -> None:
    high, forward = stage.chance.uniform(0.5, 0.75), stage.chance.uniform(0.15, 0.35)
    began_s = stage.reach(move.side, (0.3, high, forward), 0.55)
    until_s = stage.now_s + _held_s(stage, move, 1.1, 1.6)
    outward = True
    while stage.now_s < until_s:
        stage.reach(move.side, (0.55 if outward else 0.25, high, forward), 0.28)
        outward = not outward
    stage.label("raise_hand", move.side, began_s)
    stage.lower(move.side)


def _both_up(stage: Choreography, move: Move) -> None:
    chance = stage.chance
    out, high, forward = chance.uniform(0.2, 0.5), chance.uniform(0.6, 0.9), chance.uniform(0.05, 0.3)
    began_s = stage.together((out, high, forward), (out, high, forward), 0.7)
    stage.wait(_held_s(stage, move, 0.9, 1.5))
    stage.label("both_up", "both", began_s)
    stage.lower()


def _swipe(stage: Choreography, move: Move, towards: Side) -> None:
    chance, arm = stage.chance, move.side
    level = chance.uniform(-0.3, 0.12)
    across: Reach = (-chance.uniform(0.35, 0.62), level + chance.uniform(-0.06, 0.1), chance.uniform(0.55, 0.72))
    outward: Reach = (chance.uniform(0.6, 0.82), level + chance.uniform(-0.08, 0.12), chance.uniform(0.3, 0.5))
    first, last = (across, outward) if arm == towards else (outward, across)
    stage.reach(arm, first, 0.55)
    stage.wait(chance.uniform(0.05, 0.25))
    bow: Reach = (0.0, chance.uniform(-0.04, 0.08), chance.uniform(0.05, 0.15))
    began_s = stage.reach(arm, last, 0.42, bow=bow)
    stage.label(f"swipe_{towards}", arm, began_s)
    stage.wait(chance.uniform(0.1, 0.3))
    stage.lower(arm)


def _extend(stage: Choreography, move: Move, arm: Side) -> None:
    chance = stage.chance
    goal: Reach = (chance.uniform(0.93, 1.02), chance.uniform(-0.12, 0.15), chance.uniform(0.02, 0.25))
    began_s = stage.reach(arm, goal, 0.6)
    stage.wait(_held_s(stage, move, 1.0, 1.6))
    stage.label(f"extend_{arm}", arm, began_s)
    stage.lower(arm)


def _point(stage: Choreography, move: Move, reaching: Reaching) -> None:
    stage.reach(move.side, reaching(move.side, move.at or (0.5, 0.5)), 0.7 / stage.manner.slowness, exact=True)
    stage.wait(_held_s(stage, move, 1.0, 1.8))


def _lower(stage: Choreography, _move: Move) -> None:
    stage.lower()


def _hair(stage: Choreography, move: Move) -> None:
    chance, until_s = stage.chance, stage.now_s + _held_s(stage, move, 1.5, 2.6)
    stage.look(chance.uniform(-0.2, 0.2), 0.15)
    stage.reach(move.side, (-0.10, 0.36, 0.14), 0.6)
    while stage.now_s < until_s:
        stage.reach(
            move.side, (chance.uniform(-0.22, 0.06), chance.uniform(0.26, 0.5), chance.uniform(-0.02, 0.18)), 0.35
        )
    stage.look(0.0, 0.0)
    stage.lower(move.side)


def _phone(stage: Choreography, move: Move) -> None:
    if stage.chance.random() < 0.5:  # a call
        stage.reach(move.side, (-0.02, 0.22, 0.16), 0.7)
    else:  # reading
        stage.look(0.0, 0.4)
        stage.reach(move.side, (-0.12, -0.38, 0.48), 0.7)
    stage.wait(_held_s(stage, move, 1.5, 3.0))
    stage.look(0.0, 0.0)
    stage.lower(move.side)


def _collar(stage: Choreography, move: Move) -> None:
    chance, until_s = stage.chance, stage.now_s + _held_s(stage, move, 1.4, 2.4)
    while stage.now_s < until_s:
        out, up = chance.uniform(-0.28, -0.12), chance.uniform(-0.16, 0.02)
        stage.together((out, up, 0.26), (out, up + chance.uniform(-0.05, 0.05), 0.26), 0.45)
    stage.lower()


def _hold_garment(stage: Choreography, move: Move) -> None:
    chance, began_s = stage.chance, stage.now_s
    until_s = began_s + _held_s(stage, move, 2.2, 3.6)
    stage.look(0.0, 0.25)
    while stage.now_s < until_s:
        up, forward, shift = chance.uniform(-0.3, -0.02), chance.uniform(0.3, 0.62), chance.uniform(-0.12, 0.12)
        stage.together((0.02 + shift, up, forward), (0.02 - shift, up + chance.uniform(-0.06, 0.06), forward), 0.65)
        stage.wait(chance.uniform(0.0, 0.3))
    stage.held.append((began_s + 0.3, stage.now_s))
    stage.look(0.0, 0.0)
    stage.lower()


def _coat(stage: Choreography, move: Move) -> None:
    side, other = move.side, _other(move.side)
    stage.turn(seconds=0.8, yaw_rad=float(stage.body.last()[2]) + (0.25 if side == "left" else -0.25))
    stage.reach(other, (-0.35, -0.1, 0.3), 0.5)  # holds the collar open
    stage.reach(side, (0.35, -0.55, -0.35), 0.6)  # finds the sleeve behind
    stage.reach(side, (0.65, -0.35, 0.15), 0.5)
    stage.reach(side, (0.2, -0.5, 0.45), 0.4)
    stage.turn(seconds=0.8, yaw_rad=float(stage.body.start[2]))
    stage.reach(other, (0.1, 0.15, -0.15), 0.5)  # over the shoulder for the second sleeve
    stage.reach(other, (0.4, -0.6, -0.35), 0.6)
    stage.reach(other, (0.6, -0.3, 0.2), 0.5)
    stage.together((-0.1, -0.2, 0.35), (-0.1, -0.2, 0.35), 0.5)
    stage.together((-0.12, -0.55, 0.35), (-0.12, -0.55, 0.35), 0.6)
    stage.lower()


def _talk(stage: Choreography, move: Move) -> None:
    chance, until_s = stage.chance, stage.now_s + _held_s(stage, move, 2.5, 5.0)
    while stage.now_s < until_s:
        hands = [
            (chance.uniform(-0.15, 0.4), chance.uniform(-0.55, -0.1), chance.uniform(0.35, 0.62)) for _ in range(2)
        ]
        if chance.random() < 0.5:
            stage.together(hands[0], hands[1], 0.35)
        else:
            stage.reach("left" if chance.random() < 0.5 else "right", hands[0], 0.32)
        stage.wait(chance.uniform(0.0, 0.2))
    stage.lower()


def _fold_arms(stage: Choreography, move: Move) -> None:
    stage.together((-0.42, -0.34, 0.36), (-0.42, -0.27, 0.44), 0.7)
    stage.wait(_held_s(stage, move, 1.5, 3.0))
    stage.lower()


def _hips(stage: Choreography, move: Move) -> None:
    stage.together((0.12, -0.66, 0.02), (0.12, -0.66, 0.02), 0.6)
    stage.wait(_held_s(stage, move, 1.5, 3.0))
    stage.lower()


def _pockets(stage: Choreography, move: Move) -> None:
    stage.together((0.12, -0.72, 0.14), (0.12, -0.72, 0.14), 0.6)
    stage.wait(_held_s(stage, move, 1.0, 2.0))
    if stage.chance.random() < 0.5:
        stage.reach(move.side, (-0.02, -0.4, 0.5), 0.6)  # takes something out and looks at it
        stage.wait(0.8)
    stage.lower()


def _bag(stage: Choreography, move: Move) -> None:
    stage.reach(move.side, (-0.5, 0.02, 0.22), 0.6)  # the strap on the other shoulder
    stage.wait(_held_s(stage, move, 0.5, 1.2))
    stage.reach(move.side, (-0.45, -0.2, 0.3), 0.4)
    stage.lower(move.side)


def _scratch(stage: Choreography, move: Move) -> None:
    until_s = stage.now_s + _held_s(stage, move, 0.8, 1.6)
    stage.reach(move.side, (-0.3, 0.2, 0.28), 0.6)
    while stage.now_s < until_s:
        stage.reach(move.side, (-0.3, 0.2 + stage.chance.uniform(-0.04, 0.04), 0.28), 0.16)
    stage.lower(move.side)


def _look_aside(stage: Choreography, move: Move) -> None:
    sign = 1.0 if move.side == "left" else -1.0
    home = float(stage.body.last()[2])
    stage.turn(seconds=1.0, yaw_rad=home + sign * stage.chance.uniform(0.9, 1.5))
    stage.wait(1.0)
    stage.reach(move.side, (0.1, -0.6, 0.3), 0.5)  # smooths the cloth
    stage.reach(move.side, (0.05, -0.8, 0.25), 0.5)
    stage.wait(_held_s(stage, move, 0.4, 1.0))
    stage.turn(seconds=1.0, yaw_rad=home)
    stage.lower(move.side)
    stage.wait(0.6)


def _walk_in(stage: Choreography, move: Move) -> None:
    home_rad = float(stage.body.last()[2])
    sign = _sign(move.side)
    _appear(stage, x_m=sign * _OUT_OF_PICTURE_M, yaw_rad=-sign * _PROFILE_RAD)
    _walk(stage, to_m=0.0)
    stage.turn(seconds=0.7, yaw_rad=home_rad)
    stage.wait(0.8)


def _walk_out(stage: Choreography, move: Move) -> None:
    sign = _sign(move.side)
    stage.turn(seconds=0.6, yaw_rad=sign * _PROFILE_RAD)
    stage.wait(0.6)
    _walk(stage, to_m=sign * _OUT_OF_PICTURE_M)


def _walk_by(stage: Choreography, move: Move) -> None:
    sign = _sign(move.side)
    _appear(stage, x_m=sign * _OUT_OF_PICTURE_M, yaw_rad=-sign * _PROFILE_RAD)
    _walk(stage, to_m=-sign * _OUT_OF_PICTURE_M)


def _sign(side: Side) -> float:
    return 1.0 if side == "left" else -1.0


def _appear(stage: Choreography, *, x_m: float, yaw_rad: float) -> None:
    """Be elsewhere at once, where no picture sees it."""
    stage.wait(-_INSTANT_S)
    stage.turn(seconds=_INSTANT_S, x_m=x_m, yaw_rad=yaw_rad)
    stage.wait(_INSTANT_S)


def _walk(stage: Choreography, *, to_m: float) -> None:
    seconds = max(0.8, abs(to_m - float(stage.body.last()[0])) / _STEP_M_S * stage.manner.slowness)
    stage.turn(seconds=seconds, x_m=to_m)
    stage.wait(seconds)


MOVES: Final[dict[str, Callable[[Choreography, Move], None]]] = {
    "raise_hand": _raise_hand,
    "wave": _wave,
    "both_up": _both_up,
    "swipe_left": lambda stage, move: _swipe(stage, move, "left"),
    "swipe_right": lambda stage, move: _swipe(stage, move, "right"),
    "extend_left": lambda stage, move: _extend(stage, move, "left"),
    "extend_right": lambda stage, move: _extend(stage, move, "right"),
    "point": lambda stage, move: _point(stage, move, _straight_ahead),
    "lower": _lower,
    "rest": _rest,
    "hair": _hair,
    "phone": _phone,
    "collar": _collar,
    "hold_garment": _hold_garment,
    "coat": _coat,
    "talk": _talk,
    "fold_arms": _fold_arms,
    "hips": _hips,
    "pockets": _pockets,
    "bag": _bag,
    "scratch": _scratch,
    "look_aside": _look_aside,
    "walk_in": _walk_in,
    "walk_out": _walk_out,
    "walk_by": _walk_by,
}
GESTURES: Final = ("raise_hand", "wave", "swipe_left", "swipe_right", "extend_left", "extend_right", "both_up")
"""Movements that carry a label; a wave is a raised hand."""
EVERYDAY: Final = (
    "hair", "phone", "collar", "hold_garment", "coat", "talk", "fold_arms", "hips", "pockets", "bag", "scratch",
    "look_aside",
)  # fmt: skip
"""Movements at which nothing may fire."""
