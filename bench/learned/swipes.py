"""Learn what the figures of a stroke weigh: `python -m bench.learned.swipes --tables DIR [--write]`.

Strokes inward of filmed people (tests/support/pose_tables.py) are the examples, each also smaller, larger, slower and
quicker; films without swipes also backwards and upside down. Drawn people are added: look-alikes (coats, bags, circles,
also flatter ones than people's) and swipes. First each person is judged with weights that were learnt without them (and
once more without the drawn swipes, whose ranges know of both), then all are learnt from. `--write` puts the weights
into vision/gestures/swipe_weights.py.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.gestures import Arm
from bench.gestures_filmed import EARLY_S, LATE_S, Outcome, drawn_tables, judged
from tests.support.people.moves import EVERYDAY, Move
from tests.support.people.scripts import drawn_scene
from tests.support.people.seen import seen
from tests.support.pose_tables import FOLDER_VARIABLE, SWIPES, PoseTable, folder, read_tables
from vision.gestures import swipe_weights
from vision.gestures.body import BodyMeasure, Vector
from vision.gestures.gate import Composure
from vision.gestures.swipe import Strokes, Weighing, weighed

FIGURES: Final = tuple(swipe_weights.FIGURES)
_COPIES: Final = ((1.0, 1.0), (0.8, 1.0), (1.25, 1.0), (1.0, 1.25), (1.0, 0.85))
"""How large and how slow each film is learnt from."""
_SIZES: Final = _COPIES[:3]
_UPSIDE_DOWN_AT: Final = -0.65  # S: the height about which films are turned
_PLAIN: Final = 3.0  # how little the weights may be, against how well they fit (L2)
_ROUNDS: Final = 40
_CIRCLES: Final = 10
_MOVES_A_TABLE: Final = 14
_DRAWN_TABLES: Final = 14
_SWIPES_SHARE: Final = 0.25
_SEED: Final = 7

Numbers = npt.NDArray[np.float64]
Track = list[tuple[float, dict[Arm, Vector], bool]]
"""When, where the wrists are (S from the chest), and whether the person is composed."""


@dataclass(frozen=True)
class Example:
    """The figures of a stroke, and whether it was a swipe."""

    figures: tuple[float, ...]
    is_swipe: bool


@dataclass(frozen=True)
class Known:
    """What is learnt from: strokes of filmed people by person, and of drawn people, look-alikes and swipes."""

    filmed: Mapping[str, Sequence[Example]]
    lookalikes: Sequence[Example]
    swipes: Sequence[Example]

    @classmethod
    def of(cls, tables: Sequence[PoseTable]) -> "Known":
        """Return the strokes of the filmed people in the tables, and of the drawn people."""
        filmed: dict[str, list[Example]] = {}
        for table in tables:
            filmed.setdefault(table.person, []).extend(examples(table))
        drawn = drawn_tables(_SEED, _DRAWN_TABLES, share=_SWIPES_SHARE)
        return cls(
            filmed,
            [example for table in lookalikes() for example in examples(table, is_filmed=False)],
            [example for table in drawn for example in examples(table, is_filmed=False)],
        )

    def without(self, person: str = "") -> list[Example]:
        """Return the strokes of all filmed people but one."""
        return [example for other, some in self.filmed.items() if other != person for example in some]


def main() -> int:
    """Learn and report; return 2 where there is nothing to learn from."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tables", type=Path, default=folder(), help=f"the folder of tables; or set {FOLDER_VARIABLE}")
    parser.add_argument("--write", action="store_true", help="put the weights into the product")
    arguments = parser.parse_args()
    if arguments.tables is None:
        print(f"no tables of poses to learn from: --tables or {FOLDER_VARIABLE} names their folder", file=sys.stderr)
        return 2
    tables = read_tables(arguments.tables)
    known = Known.of(tables)
    drawn = [*known.lookalikes, *known.swipes]
    print(f"{len(drawn)} strokes of drawn people, {sum(example.is_swipe for example in drawn)} of them swipes")
    for person, some in known.filmed.items():
        print(f"person {person}: {len(some)} strokes, {sum(example.is_swipe for example in some)} of them swipes")
        own = [table for table in tables if table.person == person]
        _print("not learnt from", own, learn([*known.without(person), *drawn]))
        _print("nor from drawn swipes", own, learn([*known.without(person), *known.lookalikes]))
    weighing = learn([*known.without(), *drawn])
    _print("all, learnt from", tables, weighing)
    for name, (mean, spread, factor) in weighing.figures.items():
        print(f"  {name:<14}{mean:>9.3f}{spread:>9.3f}{factor:>9.3f}")
    if arguments.write:
        Path(swipe_weights.__file__).write_text(_as_module(weighing), encoding="utf-8")
    return 0


def _print(name: str, tables: Sequence[PoseTable], weighing: Weighing) -> None:
    for condition, is_driving in (("nobody drives", False), ("while driving", True)):
        outcome: Outcome = judged(tables, is_driving=is_driving, weighing=weighing)
        by_kind = ", ".join(f"{count} at {kind}" for kind, count in outcome.false.most_common())
        print(
            f"  {name}, {condition}: {outcome.told.total()} of {outcome.made.total()}, {outcome.wrong_way} the wrong "
            f"way, {outcome.false.total()} false{': ' if by_kind else ''}{by_kind}"
        )


def learn(known: Sequence[Example]) -> Weighing:
    """Return the weights that tell swipes from the rest best (logistic regression by Newton's steps).

    Swipes and the rest count alike, however many there are of each.
    """
    figures = np.array([example.figures for example in known])
    answers = np.array([float(example.is_swipe) for example in known])
    mean, spread = figures.mean(axis=0), figures.std(axis=0) + 1e-6
    inputs = np.column_stack([(figures - mean) / spread, np.ones(len(figures))])
    share = np.where(answers > 0, answers.mean(), 1 - answers.mean())
    importance = 0.5 / np.maximum(share, 1 / len(answers))
    decay = np.append(np.full(figures.shape[1], _PLAIN), 1e-6)
    weights = np.zeros(inputs.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-np.clip(inputs @ weights, -30, 30)))
        slope = inputs.T @ (importance * (likely - answers)) + decay * weights
        bend = (inputs * (importance * likely * (1 - likely))[:, None]).T @ inputs + np.diag(decay)
        weights = weights - np.linalg.solve(bend, slope)
    rows = zip(FIGURES, mean.tolist(), spread.tolist(), weights[:-1].tolist(), strict=True)
    return Weighing(
        round(float(weights[-1]), 3),
        {name: (round(m, 3), round(s, 3), round(factor, 3)) for name, m, s, factor in rows},
    )


def examples(table: PoseTable, *, is_filmed: bool = True) -> Iterator[Example]:
    """Yield the strokes inward of a table, as they are and copied; films without swipes are also turned about."""
    track = _track(table)
    if not track:
        return
    may_turn = is_filmed and not any(label.gesture in SWIPES for label in table.labels)
    ways = [(False, False), *([(True, False), (False, True), (True, True)] if may_turn else [])]
    for (size, slowness), (is_reversed, is_flipped) in product(_COPIES if is_filmed else _SIZES, ways):
        copy = _copied(track, size, is_reversed=is_reversed, is_flipped=is_flipped)
        yield from _strokes(copy, table, slowness, has_labels=not is_reversed)


def _strokes(track: Track, table: PoseTable, slowness: float, *, has_labels: bool) -> Iterator[Example]:
    strokes = Strokes()
    for at_s, wrists, is_composed in track:
        for found in strokes.inward(at_s * slowness, wrists):
            names = {
                label.gesture
                for label in table.labels
                if has_labels and label.start_s - EARLY_S <= at_s <= label.end_s + LATE_S
            }
            if is_composed and "invalid" not in names:
                values = tuple(weighed(found.figures, name) for name in FIGURES)
                yield Example(values, SWIPES[0 if found.arm is Arm.RIGHT else 1] in names)


def _track(table: PoseTable) -> Track:
    measure, gate, track = BodyMeasure(), Composure(), []
    for at_s, pose in table.frames:
        body = None if pose is None else measure.measure(pose, at_s)
        if body is not None:
            wrists = {arm: arm_pose.from_chest for arm, arm_pose in body.arms.items()}
            track.append((at_s, wrists, gate.update(body)))
    return track


def _copied(track: Track, size: float, *, is_reversed: bool, is_flipped: bool) -> Track:
    def moved(at: Vector) -> Vector:
        height = 2 * _UPSIDE_DOWN_AT - at[1] if is_flipped else at[1]
        return at[0] * size, _UPSIDE_DOWN_AT + (height - _UPSIDE_DOWN_AT) * size

    end_s = track[-1][0]
    copy = [
        (end_s - at_s if is_reversed else at_s, {arm: moved(at) for arm, at in wrists.items()}, is_composed)
        for at_s, wrists, is_composed in track
    ]
    return copy[::-1] if is_reversed else copy


def lookalikes() -> Iterable[PoseTable]:
    """Yield tables of drawn people who circle with a hand, mostly, and do all else that people do."""
    chance = np.random.default_rng(_SEED)
    names = [*EVERYDAY, *(("circle", "stir") * (_CIRCLES // 2))]
    for number in range(_DRAWN_TABLES):
        moves = [Move("rest")]
        for _ in range(_MOVES_A_TABLE):
            moves.append(Move(str(chance.choice(names)), "left" if chance.random() < 0.5 else "right"))  # noqa: PERF401
        yield seen(moves, drawn_scene(chance), name=f"lookalikes {number}")


def _as_module(weighing: Weighing) -> str:
    rows = "".join(f'    "{name}": ({m}, {s}, {factor}),\n' for name, (m, s, factor) in weighing.figures.items())
    text = Path(swipe_weights.__file__).read_text(encoding="utf-8")
    head = text[: text.index("BIAS: Final")]
    table = f"FIGURES: Final[Mapping[str, tuple[float, float, float]]] = {{\n{rows}}}\n"
    return f"{head}BIAS: Final = {weighing.bias}\n{table}"


if __name__ == "__main__":
    sys.exit(main())
