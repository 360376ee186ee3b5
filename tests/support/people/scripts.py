"""Who does what, drawn by chance: circumstances as in shops, and scripts of gestures and of everyday movements."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from tests.support.people.choreography import Side
from tests.support.people.moves import EVERYDAY, GESTURES, Move
from tests.support.people.recording import Scene

_GESTURES_A_CLIP: Final = 4
_EVERYDAY_A_CLIP: Final = 6
_COMPANY_SHARE: Final = 0.3


def drawn_scene(chance: np.random.Generator, *, fps: float = 15.0, size: tuple[int, int] = (480, 640)) -> Scene:
    """Return circumstances as they are in shops: 1.4 to 3.2 m away, turned aside by up to 0.4 rad."""
    return Scene(
        seed=int(chance.integers(2**31)),
        size=size,
        fps=fps,
        distance_m=float(chance.uniform(1.4, 3.2)),
        yaw_rad=float(chance.uniform(-0.4, 0.4)),
        light=float(chance.uniform(0.55, 1.1)),
        sitting=bool(chance.random() < 0.1),
        child=bool(chance.random() < 0.1),
    )


def gesture_scripts(chance: np.random.Generator, count: int) -> Iterator[list[Move]]:
    """Yield scripts with every gesture at least `count` times among them; each begins with a raised hand, to engage."""
    due = [name for name in GESTURES for _ in range(count) if name != "raise_hand"]
    chance.shuffle(due)
    for first in range(0, len(due), _GESTURES_A_CLIP):
        script = [Move("rest"), Move("raise_hand", _side(chance))]
        for name in due[first : first + _GESTURES_A_CLIP]:
            script += [Move(name, _side(chance)), Move("rest", seconds=float(chance.uniform(0.3, 0.8)))]
        yield script


def everyday_scripts(chance: np.random.Generator, count: int) -> Iterator[list[Move]]:
    """Yield scripts with every everyday movement `count` times among them, in any order; nothing may fire at them."""
    due = [name for name in EVERYDAY for _ in range(count)]
    chance.shuffle(due)
    for first in range(0, len(due), _EVERYDAY_A_CLIP):
        script = [Move("rest"), *(Move(name, _side(chance)) for name in due[first : first + _EVERYDAY_A_CLIP])]
        yield [Move("walk_in", _side(chance)), *script[1:]] if chance.random() < _COMPANY_SHARE else script


def company(chance: np.random.Generator) -> tuple[list[Move], tuple[float, float]] | None:
    """Return what somebody else does in the picture and where (to the left, nearer), or None for nobody."""
    if chance.random() > _COMPANY_SHARE:
        return None
    beside_m = float(chance.choice([-1, 1]) * chance.uniform(0.65, 0.9))
    if chance.random() < 0.5:
        return [Move("rest", seconds=1.5), Move("walk_by", _side(chance)), Move("rest", seconds=2.0)], (0.0, -0.8)
    return everyday(chance, 3), (beside_m, float(-chance.uniform(0.1, 0.9)))


def everyday(chance: np.random.Generator, count: int) -> list[Move]:
    """Return `count` everyday movements as chance has them."""
    return [Move(EVERYDAY[int(chance.integers(len(EVERYDAY)))], _side(chance)) for _ in range(count)]


def _side(chance: np.random.Generator) -> Side:
    return "left" if chance.random() < 0.5 else "right"
