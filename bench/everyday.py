"""What drawn people set off by accident, gestures of any kind, in hours of everyday movements and circling hands.

Joints are drawn without pictures: hours cost minutes, and none of a pose model's own mistakes are in them
(`bench/gestures.py` has pictures). Each minute is read without the gate of engagement, with it from nobody, and by
somebody who drives from the start; of the last also how often a movement is taken for a swipe that nearly was one.
"""

import argparse
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from bench.chain import Condition
from bench.gestures_filmed import doing, place_of
from bench.scoring import an_hour, interval_an_hour
from tests.support.mirror_process import verdict
from tests.support.people.moves import EVERYDAY, Move
from tests.support.people.scripts import drawn_scene
from tests.support.people.seen import seen
from tests.support.pose_tables import PoseTable
from vision.gestures.recogniser import GestureRecogniser

_SEED: Final = 2026
_PEOPLE: Final = 240
_ACTS: Final = 16
_TOLD_EVERY: Final = 20
_FALSE_AN_HOUR_LIMIT: Final = 2.0


@dataclass
class Heard:
    """What was told in some time, by gesture and by what was done; `nearly` are movements taken for failed swipes."""

    seconds: float = 0.0
    told: Counter[tuple[str, str]] = field(default_factory=Counter)
    nearly: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, other: "Heard") -> None:
        """Count another person's time too."""
        self.seconds += other.seconds
        self.told += other.told
        self.nearly += other.nearly


def main() -> int:
    """Run; return 0 where as little is told with the gate as is wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=_PEOPLE, help="how many people, each about a minute")
    parser.add_argument("--seed", type=int, default=_SEED)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    heard = {condition: Heard() for condition in Condition}
    people = [(arguments.seed, number) for number in range(arguments.people)]
    with multiprocessing.get_context("spawn").Pool(arguments.workers) as pool:
        for count, found in enumerate(pool.imap(_hear, people), 1):
            for condition, one in found.items():
                heard[condition].add(one)
            if count % _TOLD_EVERY == 0:
                print(f"  {count} of {len(people)} people", file=sys.stderr, flush=True)
    return 0 if report(heard) else 1


def report(heard: Mapping[Condition, Heard]) -> bool:
    """Print what was told, with what was done meanwhile; return whether it is seldom enough with the gate."""
    for condition, one in heard.items():
        print(f"{condition.value}, {one.seconds / 3600:.2f} h: {_rate(one.told.total(), one.seconds)}")
        _print_counts(one.told)
    drives = heard[Condition.DRIVING]
    print(f"said of a swipe that nearly was one, while driving: {_rate(drives.nearly.total(), drives.seconds)}")
    _print_counts(drives.nearly)
    gated = heard[Condition.GATED]
    rate = an_hour(gated.told.total(), gated.seconds)
    return verdict("told by accident, with gate", rate, _FALSE_AN_HOUR_LIMIT, "an hour")


def _rate(count: int, seconds: float) -> str:
    low, high = interval_an_hour(count, seconds)
    return f"{count}, {an_hour(count, seconds):.1f} an hour (95 % interval {low:.1f} to {high:.1f})"


def _print_counts(counts: Counter[tuple[str, str]]) -> None:
    for (name, movement), count in counts.most_common():
        print(f"  {count} {name} at {movement}")


def _hear(person: tuple[int, int]) -> dict[Condition, Heard]:
    table = drawn_everyday(*person)
    return {condition: heard_of(table, condition) for condition in Condition}


def drawn_everyday(seed: int, number: int) -> PoseTable:
    """Return about a minute of one person who swipes nothing, the same for the same numbers."""
    chance = np.random.default_rng([seed, 62, number])
    moves = [Move("rest")]
    for _ in range(_ACTS):
        moves.append(Move(str(chance.choice(EVERYDAY)), "left" if chance.random() < 0.5 else "right"))  # noqa: PERF401
    return seen(moves, drawn_scene(chance), name=f"everyday{number}")


def heard_of(table: PoseTable, condition: Condition) -> Heard:
    """Return what is told of a table in which nothing is meant."""
    driver = place_of(table) if condition is Condition.DRIVING else None
    recogniser = GestureRecogniser(gated=condition is not Condition.FREE, driver=driver)
    heard = Heard(table.seconds)
    for at_s, pose in table.frames:
        seen_now = recogniser.update(pose, at_s)
        heard.told.update((found.gesture.value, doing(table, at_s)) for found in seen_now.gestures)
        if seen_now.near_miss is not None:
            heard.nearly[seen_now.near_miss.value, doing(table, at_s)] += 1
    return heard


if __name__ == "__main__":
    sys.exit(main())
