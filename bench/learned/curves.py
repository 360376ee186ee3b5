"""How many swipes are told, and how many false ones, against how sure a stroke must be that it is one.

`python -m bench.learned.curves --tables DIR --write FILE.svg`: filmed people, each judged with weights that were learnt
without them, and drawn people, with the product's weights; nobody drives. Without `--write` the figures are printed
alone.
"""

import argparse
import math
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bench.gestures_filmed import drawn_tables, judged
from bench.learned.swipes import Known, learn
from bench.plots import Panel, write_plot
from bench.scoring import an_hour
from tests.support.pose_tables import FOLDER_VARIABLE, PoseTable, folder, read_tables
from vision.gestures.swipe import LEARNT, SURE, Weighing

_THRESHOLDS: Final = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_DRAWN_MIN: Final = 12
_SEED: Final = 2026


@dataclass(frozen=True)
class Point:
    """What is told where so much is asked: the share of swipes, from 0 to 1, and false ones an hour."""

    threshold: float
    recall: float
    false_an_hour: float


def main() -> int:
    """Draw the curves; return 2 where there are no filmed people."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=Path, default=folder(), help=f"the folder of tables; or set {FOLDER_VARIABLE}")
    parser.add_argument("--drawn", type=int, default=_DRAWN_MIN, metavar="N", help="how many minutes of drawn people")
    parser.add_argument("--seed", type=int, default=_SEED, help="of the drawn people")
    parser.add_argument("--write", type=Path, help="the SVG file that is drawn")
    arguments = parser.parse_args()
    if arguments.tables is None:
        print(f"no tables of poses to judge: --tables or {FOLDER_VARIABLE} names their folder", file=sys.stderr)
        return 2
    tables = read_tables(arguments.tables)
    known = Known.of(tables)
    filmed = [
        (
            [table for table in tables if table.person == person],
            learn([*known.without(person), *known.lookalikes, *known.swipes]),
        )
        for person in known.filmed
    ]
    drawn = [(list(drawn_tables(arguments.seed, arguments.drawn)), LEARNT)]
    curves = {"filmed": curve(filmed), "drawn": curve(drawn)}
    for name, points in curves.items():
        for point in points:
            print(f"{name}, {point.threshold}: {point.recall:.1%} told, {point.false_an_hour:.1f} false an hour")
    if arguments.write is not None:
        draw(arguments.write, curves)
    return 0


def curve(judging: Sequence[tuple[Sequence[PoseTable], Weighing]]) -> list[Point]:
    """Return a point for each threshold: tables judged each with its weights, counted together."""
    points = []
    for threshold in _THRESHOLDS:
        outcomes = [judged(tables, weighing=asking(weighing, threshold)) for tables, weighing in judging]
        made = sum(outcome.made.total() for outcome in outcomes)
        told = sum(outcome.told.total() for outcome in outcomes)
        false = sum(outcome.false.total() for outcome in outcomes)
        seconds = sum(outcome.seconds for outcome in outcomes)
        points.append(Point(threshold, told / max(1, made), an_hour(false, seconds)))
    return points


def asking(weighing: Weighing, threshold: float) -> Weighing:
    """Return weights whose likelihood reaches what the product asks for where the given ones reach `threshold`."""
    return replace(weighing, bias=weighing.bias + _odds(SURE) - _odds(threshold))


def draw(path: Path, curves: dict[str, list[Point]]) -> None:
    """Write the curves as an SVG file."""
    told = {name: [(100 * p.threshold, 100 * p.recall) for p in points] for name, points in curves.items()}
    false = {name: [(100 * p.threshold, p.false_an_hour) for p in points] for name, points in curves.items()}
    panels = [Panel("swipes told, %", told), Panel("false swipes, an hour", false)]
    write_plot(path, "Swipes told and false ones", f"likelihood asked for, % (the product: {100 * SURE:.0f})", panels)


def _odds(likelihood: float) -> float:
    return math.log(likelihood / (1 - likelihood))


if __name__ == "__main__":
    sys.exit(main())
