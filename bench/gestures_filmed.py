"""Swipes of filmed people, from tables of their poses: how many are told, of which kind those are that are not.

The tables are no part of the project (tests/support/pose_tables.py says what they hold): `--tables DIR` or the
environment names their folder; without it this bench says so and judges nothing. `--drawn N` judges N minutes of the
test people of tests/support/people the same way, so that both can be read side by side.
"""

import argparse
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from app.domain.gestures import Arm
from bench.scoring import Event, share
from tests.support.people.choreography import Label
from tests.support.people.moves import EVERYDAY, Move
from tests.support.people.scripts import drawn_scene
from tests.support.people.seen import seen
from tests.support.pose_tables import FOLDER_VARIABLE, SWIPES, PoseTable, folder, read_tables
from vision.gestures.body import Body, BodyMeasure
from vision.gestures.observation import Place
from vision.gestures.recogniser import GestureRecogniser
from vision.gestures.swipe import LEARNT, Weighing

EARLY_S: Final = 0.2
LATE_S: Final = 1.0
"""An event counts from so early before its label's start until so late after its end: labels were set by eye."""
_LOW: Final = -0.75  # S: below the chest
_OTHER_SHARE: Final = 0.5  # of the swiping hand's way
_SLOW: Final = 2.2  # S/s
_SHORT: Final = 1.1  # S
_UP: Final = 0.15  # S
_SEED: Final = 2026
_ACTS_A_MINUTE: Final = 16
KINDS: Final = ("hand above the shoulder", "too low", "other hand moves", "too slow", "too short", "as in the book")


@dataclass
class Outcome:
    """What became of the swipes of some tables, and what was told beside them."""

    made: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    made_by_kind: Counter[str] = field(default_factory=Counter)
    told_by_kind: Counter[str] = field(default_factory=Counter)
    wrong_way: int = 0
    repeats: int = 0
    false: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    delays_s: list[float] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of swipes that were told."""
        return self.told.total() / max(1, self.made.total())


def main() -> int:
    """Print the table; return 0: there is no limit to keep where there may be no data."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=Path, default=folder(), help=f"the folder of tables; or set {FOLDER_VARIABLE}")
    parser.add_argument("--fps", type=float, default=15.0)
    parser.add_argument("--drawn", type=int, default=0, metavar="N", help="how many minutes of test people to judge")
    parser.add_argument("--seed", type=int, default=_SEED, help="of the test people")
    arguments = parser.parse_args()
    report_filmed(arguments.tables, arguments.fps)
    if arguments.drawn:
        tables = list(drawn_tables(arguments.seed, arguments.drawn, arguments.fps))
        report(f"test people, seed {arguments.seed}", tables)
    return 0


def report_filmed(path: Path | None, fps: float = 15.0) -> None:
    """Print what is told of the filmed people in a folder, or that there is none."""
    if path is None:
        print(f"filmed people: no tables of poses; --tables or {FOLDER_VARIABLE} names their folder")
        return
    try:
        tables = read_tables(path, fps=fps)
    except (FileNotFoundError, ValueError) as error:
        raise SystemExit(str(error)) from error
    report("filmed people", tables)
    for person in sorted({table.person for table in tables}):
        outcome = judged([table for table in tables if table.person == person])
        print(f"  person {person}: {outcome.told.total()} of {outcome.made.total()}, false {outcome.false.total()}")


def report(name: str, tables: Sequence[PoseTable]) -> None:
    """Print recall by direction and kind, and false swipes by what was done instead, without and with the gate."""
    for condition, is_gated in (("nobody drives", False), ("while driving", True)):
        outcome = judged(tables, is_driving=is_gated)
        print(
            f"{name}, {condition}: {share(outcome.told.total(), outcome.made.total())} swipes, "
            f"{outcome.wrong_way} the wrong way, {outcome.repeats} twice, {outcome.false.total()} false in "
            f"{outcome.seconds / 60:.1f} min"
        )
        print("  " + ", ".join(f"{name} {share(outcome.told[name], outcome.made[name])}" for name in SWIPES))
        kinds = (
            f"{kind} {outcome.told_by_kind[kind]} of {outcome.made_by_kind[kind]}"
            for kind in KINDS
            if outcome.made_by_kind[kind]
        )
        print("  " + ", ".join(kinds))
        if outcome.false:
            print("  false: " + ", ".join(f"{count} at {name}" for name, count in outcome.false.most_common()))
        if outcome.delays_s:
            print(f"  stroke's end to event, median: {statistics.median(outcome.delays_s) * 1000:.0f} ms")
    with_gate = sum(judged(tables, is_gated=True).false.values())
    print(f"  with the gate, from nobody: {with_gate} false")


def judged(
    tables: Iterable[PoseTable], *, is_driving: bool = False, is_gated: bool = False, weighing: Weighing = LEARNT
) -> Outcome:
    """Return what the recogniser makes of the tables: without the gate, with it, or by who drives from the start."""
    outcome = Outcome()
    for table in tables:
        _count(outcome, table, list(told(table, is_driving=is_driving, is_gated=is_gated, weighing=weighing)))
    return outcome


def told(
    table: PoseTable, *, is_driving: bool = False, is_gated: bool = False, weighing: Weighing = LEARNT
) -> Iterator[Event]:
    """Yield the swipes that the recogniser tells."""
    driver = place_of(table) if is_driving else None
    recogniser = GestureRecogniser(gated=is_driving or is_gated, driver=driver, weighing=weighing)
    for at_s, pose in table.frames:
        for found in recogniser.update(pose, at_s).gestures:
            if found.gesture.value in SWIPES:
                yield Event(found.gesture.value, at_s)


def _count(outcome: Outcome, table: PoseTable, events: list[Event]) -> None:
    outcome.seconds += table.seconds
    bodies = list(_bodies(table))
    left = list(events)
    for label in (label for label in table.labels if label.gesture in SWIPES):
        outcome.made[label.gesture] += 1
        kind, ended_s = kind_of(label, bodies)
        outcome.made_by_kind[kind] += 1
        event = next(
            (event for event in left if event.gesture == label.gesture and _is_within(event.at_s, label)), None
        )
        if event is not None:
            left.remove(event)
            outcome.told[label.gesture] += 1
            outcome.told_by_kind[kind] += 1
            outcome.delays_s.append(event.at_s - ended_s)
    for event in left:
        context = doing(table, event.at_s)
        if context == event.gesture:
            outcome.repeats += 1
        elif context in SWIPES:
            outcome.wrong_way += 1
        else:
            outcome.false[context] += 1


def doing(table: PoseTable, at_s: float) -> str:
    """Return the name of the movement at a time, or of one just ended; `idle` where there is none."""
    return next((label.gesture for label in table.labels if _is_within(at_s, label)), "idle")


def place_of(table: PoseTable) -> Place | None:
    """Return where the person stands at first; None where they are never seen."""
    return next((body.place for body in _bodies(table)), None)


def _is_within(at_s: float, label: Label) -> bool:
    return label.start_s - EARLY_S <= at_s <= label.end_s + LATE_S


def _bodies(table: PoseTable) -> Iterator[Body]:
    measure = BodyMeasure()
    for at_s, pose in table.frames:
        body = None if pose is None else measure.measure(pose, at_s)
        if body is not None:
            yield body


def kind_of(label: Label, bodies: Sequence[Body]) -> tuple[str, float]:
    """Return of which of `KINDS` a swipe is, the first that fits, and when its stroke ended.

    The stroke is the longest way inward of the label's arm within a second.
    """
    arm = Arm.RIGHT if label.gesture == SWIPES[0] else Arm.LEFT
    other = Arm.LEFT if arm is Arm.RIGHT else Arm.RIGHT
    if label.side not in {arm.value, "both"}:
        arm, other = other, arm
    inward = -1.0 if label.gesture == SWIPES[0] else 1.0
    around = [body for body in bodies if label.start_s - EARLY_S <= body.at_s <= label.end_s + LATE_S / 2]
    if not around:
        return KINDS[-1], label.end_s
    along = np.array([inward * body.arms[arm].from_chest[0] for body in around])
    pairs = [
        (along[last] - along[first], first, last)
        for first in range(len(around))
        for last in range(first + 1, len(around))
        if around[last].at_s - around[first].at_s <= 1.0
    ]
    way, first, last = max(pairs, default=(0.0, 0, 0))
    stroke = around[first : last + 1]
    heights = [body.arms[arm].from_chest[1] for body in stroke]
    places = np.array([body.arms[other].from_chest for body in stroke])
    strays = float(np.linalg.norm(places - places[0], axis=1).max())
    kinds = (
        max(heights) > _UP,
        statistics.fmean(heights) < _LOW,
        strays > _OTHER_SHARE * way,
        way < _SLOW * (stroke[-1].at_s - stroke[0].at_s),
        way < _SHORT,
        True,
    )
    return KINDS[kinds.index(True)], stroke[-1].at_s


def drawn_tables(seed: int, minutes: int, fps: float = 15.0, *, share: float = 0.4) -> Iterator[PoseTable]:
    """Yield tables of test people, about a minute each, a `share` of whose movements are swipes inward."""
    chance = np.random.default_rng([seed, 45])
    for number in range(minutes):
        moves = [Move("rest")]
        for _ in range(_ACTS_A_MINUTE):
            if chance.random() < share:
                moves.append(Move(*(("swipe_left", "right") if chance.random() < 0.5 else ("swipe_right", "left"))))
            else:
                moves.append(Move(str(chance.choice(EVERYDAY)), "left" if chance.random() < 0.5 else "right"))
        yield seen(moves, drawn_scene(chance, fps=fps), name=f"drawn{number}")


if __name__ == "__main__":
    sys.exit(main())
