"""Swipes of drawn people under hard circumstances: carrying things, seated, badly seen; one line for each.

Nobody drives; joints are drawn without pictures. Those who carry something swipe with the other arm. A poster and a
mirror image that is not declared are told apart: the one may do nothing, the other swipes the wrong way (and is found
by the hand that people raise, see docs/gestures.md).
"""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from bench.gestures_filmed import Outcome, judged
from tests.support.people import spoiling
from tests.support.people.choreography import Side
from tests.support.people.moves import EVERYDAY, Move
from tests.support.people.scripts import drawn_scene
from tests.support.people.seen import seen
from tests.support.pose_tables import PoseTable

_SEED: Final = 2026
_ACTS: Final = 12
_SHARE: Final = 0.5


@dataclass(frozen=True)
class Circumstance:
    """What is carried, by fields of `Scene`, and what camera and model make of it."""

    carries: str = ""
    scene: Mapping[str, Any] | None = None
    spoil: Callable[[PoseTable, int], PoseTable] | None = None


CIRCUMSTANCES: Final[Mapping[str, Circumstance]] = {
    "nothing special": Circumstance(),
    "a garment over the arm": Circumstance("carry_garment"),
    "a bag on the arm": Circumstance("carry_bag"),
    "a child by the hand": Circumstance("lead_child"),
    "seated": Circumstance(scene={"sitting": True}),
    "in a wheelchair": Circumstance(scene={"wheelchair": True}),
    "a child": Circumstance(scene={"child": True}),
    "5 frames a second": Circumstance(scene={"fps": 5.0}),
    "10 frames a second": Circumstance(scene={"fps": 10.0}),
    "60 frames a second": Circumstance(scene={"fps": 60.0}),
    "a fifth of the arms' joints lost": Circumstance(spoil=spoiling.with_lost_joints),
    "a fifth of the frames lost": Circumstance(spoil=spoiling.with_lost_frames),
    "left and right confused at times": Circumstance(spoil=spoiling.with_confused_sides),
    "at the edge of the picture": Circumstance(spoil=spoiling.at_the_edge),
    "mirror image, not declared": Circumstance(spoil=spoiling.mirrored),
    "posters": Circumstance(spoil=spoiling.poster),
}


def main() -> int:
    """Print the lines; return 0: the limits are those of the tests."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=6, help="how many people for each line")
    parser.add_argument("--seed", type=int, default=_SEED)
    arguments = parser.parse_args()
    for name in CIRCUMSTANCES:
        outcome = outcome_of(name, arguments.seed, arguments.people)
        made, told = outcome.made.total(), outcome.told.total()
        print(
            f"{name:<34}{told:>4} of {made:<4}({outcome.recall:.0%}), {outcome.wrong_way} the wrong way, "
            f"{outcome.false.total()} false in {outcome.seconds / 60:.1f} min"
        )
    return 0


def outcome_of(name: str, seed: int, people: int) -> Outcome:
    """Return what is told of so many people under a circumstance."""
    return judged(tables(CIRCUMSTANCES[name], seed, people))


def tables(circumstance: Circumstance, seed: int, people: int) -> Iterator[PoseTable]:
    """Yield a table for each of the people: half of what they do is swipes inward, of either arm that is free."""
    chance = np.random.default_rng([seed, 61])
    for number in range(people):
        busy: Side = "left" if chance.random() < 0.5 else "right"
        moves = [Move("rest"), *([Move(circumstance.carries, busy)] if circumstance.carries else [])]
        for _ in range(_ACTS):
            side: Side = "left" if chance.random() < 0.5 else "right"
            if circumstance.carries:
                side = "left" if busy == "right" else "right"
            name = str(chance.choice(EVERYDAY))
            if chance.random() < _SHARE:
                name = "swipe_left" if side == "right" else "swipe_right"
            elif circumstance.carries:
                name = "rest"
            moves.append(Move(name, side))
        scene = replace(drawn_scene(chance), sitting=False, child=False)
        table = seen(moves, replace(scene, **(circumstance.scene or {})), name=f"drawn{number}")
        yield table if circumstance.spoil is None else circumstance.spoil(table, number)


if __name__ == "__main__":
    sys.exit(main())
