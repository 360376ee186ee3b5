"""Write clips and their table: `python -m bench.people OUT_DIR --seed 5 --count 20`."""

import argparse
import csv
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from bench.people.choreography import Side
from bench.people.moves import EVERYDAY, GESTURES, MOVES, Move
from bench.people.recording import Performance, Scene, record

FIELDS: Final = (
    "file", "gesture", "side", "start_s", "end_s", "fps", "width", "height", "distance_m", "yaw_rad",
)  # fmt: skip
_GESTURES_A_CLIP: Final = 4
_EVERYDAY_A_CLIP: Final = 5


def drawn_scene(chance: np.random.Generator, *, fps: float = 15.0, size: tuple[int, int] = (480, 640)) -> Scene:
    """Return circumstances as they are in shops: 1.4 to 3.2 m away, turned aside by up to 0.4 rad."""
    return Scene(
        seed=int(chance.integers(2**31)), size=size, fps=fps, distance_m=float(chance.uniform(1.4, 3.2)),
        yaw_rad=float(chance.uniform(-0.4, 0.4)), light=float(chance.uniform(0.55, 1.1)),
        sitting=bool(chance.random() < 0.1), child=bool(chance.random() < 0.1),
    )  # fmt: skip


def gesture_scripts(chance: np.random.Generator, count: int) -> Iterator[list[Move]]:
    """Yield scripts with every gesture `count` times among them; each begins with a raised hand, which engages."""
    due = [name for name in GESTURES for _ in range(count) if name != "raise_hand"]
    chance.shuffle(due)
    for first in range(0, len(due), _GESTURES_A_CLIP):
        script = [Move("rest"), Move("raise_hand", _side(chance))]
        for name in due[first : first + _GESTURES_A_CLIP]:
            script += [Move(name, _side(chance)), Move("rest", seconds=float(chance.uniform(0.3, 0.8)))]
        yield script


def everyday_scripts(chance: np.random.Generator, count: int) -> Iterator[list[Move]]:
    """Yield scripts with every everyday movement `count` times among them, in any order."""
    due = [name for name in EVERYDAY for _ in range(count)]
    chance.shuffle(due)
    for first in range(0, len(due), _EVERYDAY_A_CLIP):
        yield [Move("rest"), *(Move(name, _side(chance)) for name in due[first : first + _EVERYDAY_A_CLIP])]


def rows(shown: Performance) -> Iterator[dict[str, object]]:
    """Yield the clip's lines of labels.csv: one for each gesture, or one without a gesture where nothing may fire."""
    clip = {"file": shown.path.name, "fps": shown.fps, "width": shown.size[0], "height": shown.size[1]}
    clip |= {"distance_m": round(shown.distance_m, 3), "yaw_rad": round(shown.yaw_rad, 3)}
    for label in shown.labels:
        times = {"start_s": round(label.start_s, 3), "end_s": round(label.end_s, 3)}
        yield clip | {"gesture": label.gesture, "side": label.side, **times}
    if not shown.labels:
        yield clip | {"gesture": "", "side": "", "start_s": "", "end_s": ""}


def write_table(path: Path, performances: Iterable[Performance]) -> None:
    """Write labels.csv."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, FIELDS)
        table.writeheader()
        for shown in performances:
            table.writerows(rows(shown))


def _side(chance: np.random.Generator) -> Side:
    return "left" if chance.random() < 0.5 else "right"


def main() -> int:
    """Write the clips; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out_dir", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--count", type=int, default=4, help="how often each gesture is made, and each everyday movement"
    )
    parser.add_argument("--moves", help=f"one clip of these instead, with commas between: {', '.join(MOVES)}")
    parser.add_argument("--size", default="480x640", help="WIDTHxHEIGHT, pixels")
    parser.add_argument("--fps", type=float, default=15.0)
    arguments = parser.parse_args()
    width, height = (int(number) for number in arguments.size.split("x"))
    arguments.out_dir.mkdir(parents=True, exist_ok=True)
    chance = np.random.default_rng(arguments.seed)
    if arguments.moves:
        scripts = [("script", [Move(name) for name in arguments.moves.split(",")])]
    else:
        scripts = [("gestures", script) for script in gesture_scripts(chance, arguments.count)]
        scripts += [("everyday", script) for script in everyday_scripts(chance, arguments.count)]
    performances = []
    for number, (kind, script) in enumerate(scripts):
        path = arguments.out_dir / f"{kind}_{arguments.seed}_{number:03d}.mp4"
        scene = drawn_scene(chance, fps=arguments.fps, size=(width, height))
        performances.append(record(path, script, scene))
        write_table(arguments.out_dir / "labels.csv", performances)
        print(f"{path.name}: {', '.join(move.name for move in script)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
