"""Everyday movements before a mirror, which mean nothing: trying on, talking, waiting, walking."""

from collections.abc import Callable
from typing import Final

from tests.support.people import lookalikes
from tests.support.people.choreography import Choreography, Side

_OUT_OF_PICTURE_M: Final = 3.0
_STEP_M_S: Final = 1.4
_PROFILE_RAD: Final = 1.4
_INSTANT_S: Final = 0.01

Act = Callable[[Choreography, Side, float | None], None]
"""Puts a movement on the stage: the arm that makes it, where one does, and how long it lasts (None: as people do)."""


def _hair(stage: Choreography, side: Side, seconds: float | None) -> None:
    chance, until_s = stage.chance, stage.now_s + stage.lasting_s(seconds, 1.5, 2.6)
    stage.look(chance.uniform(-0.2, 0.2), 0.15)
    stage.reach(side, (-0.10, 0.36, 0.14), 0.6)
    while stage.now_s < until_s:
        stage.reach(side, (chance.uniform(-0.22, 0.06), chance.uniform(0.26, 0.5), chance.uniform(-0.02, 0.18)), 0.35)
    stage.look(0.0, 0.0)
    stage.lower(side)


def _phone(stage: Choreography, side: Side, seconds: float | None) -> None:
    if stage.chance.random() < 0.5:  # a call
        stage.reach(side, (-0.02, 0.22, 0.16), 0.7)
    else:  # reading
        stage.look(0.0, 0.4)
        stage.reach(side, (-0.12, -0.38, 0.48), 0.7)
    stage.wait(stage.lasting_s(seconds, 1.5, 3.0))
    stage.look(0.0, 0.0)
    stage.lower(side)


def _collar(stage: Choreography, _side: Side, seconds: float | None) -> None:
    chance, until_s = stage.chance, stage.now_s + stage.lasting_s(seconds, 1.4, 2.4)
    while stage.now_s < until_s:
        out, up = chance.uniform(-0.28, -0.12), chance.uniform(-0.16, 0.02)
        stage.together((out, up, 0.26), (out, up + chance.uniform(-0.05, 0.05), 0.26), 0.45)
    stage.lower()


def _hold_garment(stage: Choreography, _side: Side, seconds: float | None) -> None:
    chance, began_s = stage.chance, stage.now_s
    until_s = began_s + stage.lasting_s(seconds, 2.2, 3.6)
    stage.look(0.0, 0.25)
    while stage.now_s < until_s:
        up, forward, shift = chance.uniform(-0.3, -0.02), chance.uniform(0.3, 0.62), chance.uniform(-0.12, 0.12)
        stage.together((0.02 + shift, up, forward), (0.02 - shift, up + chance.uniform(-0.06, 0.06), forward), 0.65)
        stage.wait(chance.uniform(0.0, 0.3))
    stage.held.append((began_s + 0.3, stage.now_s))
    stage.look(0.0, 0.0)
    stage.lower()


def _coat(stage: Choreography, side: Side, _seconds: float | None) -> None:
    other: Side = "left" if side == "right" else "right"
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


def _talk(stage: Choreography, _side: Side, seconds: float | None) -> None:
    chance, until_s = stage.chance, stage.now_s + stage.lasting_s(seconds, 2.5, 5.0)
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


def _fold_arms(stage: Choreography, _side: Side, seconds: float | None) -> None:
    stage.together((-0.42, -0.34, 0.36), (-0.42, -0.27, 0.44), 0.7)
    stage.wait(stage.lasting_s(seconds, 1.5, 3.0))
    stage.lower()


def _hips(stage: Choreography, _side: Side, seconds: float | None) -> None:
    stage.together((0.12, -0.66, 0.02), (0.12, -0.66, 0.02), 0.6)
    stage.wait(stage.lasting_s(seconds, 1.5, 3.0))
    stage.lower()


def _pockets(stage: Choreography, side: Side, seconds: float | None) -> None:
    stage.together((0.12, -0.72, 0.14), (0.12, -0.72, 0.14), 0.6)
    stage.wait(stage.lasting_s(seconds, 1.0, 2.0))
    if stage.chance.random() < 0.5:
        stage.reach(side, (-0.02, -0.4, 0.5), 0.6)  # takes something out and looks at it
        stage.wait(0.8)
    stage.lower()


def _bag(stage: Choreography, side: Side, seconds: float | None) -> None:
    stage.reach(side, (-0.5, 0.02, 0.22), 0.6)  # the strap on the other shoulder
    stage.wait(stage.lasting_s(seconds, 0.5, 1.2))
    stage.reach(side, (-0.45, -0.2, 0.3), 0.4)
    stage.lower(side)


def _scratch(stage: Choreography, side: Side, seconds: float | None) -> None:
    until_s = stage.now_s + stage.lasting_s(seconds, 0.8, 1.6)
    stage.reach(side, (-0.3, 0.2, 0.28), 0.6)
    while stage.now_s < until_s:
        stage.reach(side, (-0.3, 0.2 + stage.chance.uniform(-0.04, 0.04), 0.28), 0.16)
    stage.lower(side)


def _look_aside(stage: Choreography, side: Side, seconds: float | None) -> None:
    sign = 1.0 if side == "left" else -1.0
    home = float(stage.body.last()[2])
    stage.turn(seconds=1.0, yaw_rad=home + sign * stage.chance.uniform(0.9, 1.5))
    stage.wait(1.0)
    stage.reach(side, (0.1, -0.6, 0.3), 0.5)  # smooths the cloth
    stage.reach(side, (0.05, -0.8, 0.25), 0.5)
    stage.wait(stage.lasting_s(seconds, 0.4, 1.0))
    stage.turn(seconds=1.0, yaw_rad=home)
    stage.lower(side)
    stage.wait(0.6)


def _walk_in(stage: Choreography, side: Side, _seconds: float | None) -> None:
    home_rad = float(stage.body.last()[2])
    sign = _sign(side)
    _appear(stage, x_m=sign * _OUT_OF_PICTURE_M, yaw_rad=-sign * _PROFILE_RAD)
    _walk(stage, to_m=0.0)
    stage.turn(seconds=0.7, yaw_rad=home_rad)
    stage.wait(0.8)


def _walk_out(stage: Choreography, side: Side, _seconds: float | None) -> None:
    sign = _sign(side)
    stage.turn(seconds=0.6, yaw_rad=sign * _PROFILE_RAD)
    stage.wait(0.6)
    _walk(stage, to_m=sign * _OUT_OF_PICTURE_M)


def _walk_by(stage: Choreography, side: Side, _seconds: float | None) -> None:
    sign = _sign(side)
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


ACTS: Final[dict[str, Act]] = {
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
    "circle": lookalikes.circle,
    "flip_table": lookalikes.flip_table,
    "pinch": lookalikes.pinch,
    "point_forward": lookalikes.point_forward,
    "beckon": lookalikes.beckon,
    "hem": lookalikes.hem,
}
"""Movements at which nothing may fire."""

WALKS: Final[dict[str, Act]] = {"walk_in": _walk_in, "walk_out": _walk_out, "walk_by": _walk_by}
"""Ways into the picture from one side, out of it to one, and through it from one."""
