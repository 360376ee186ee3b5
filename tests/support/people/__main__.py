"""Write clips and their table: `python -m tests.support.people OUT_DIR --seed 5 --count 20`."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.support.people.moves import MOVES, Move
from tests.support.people.recording import record
from tests.support.people.scripts import company, drawn_scene, everyday_scripts, gesture_scripts
from tests.support.people.tables import write_table


def main() -> int:
    """Write the clips; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out_dir", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--count", type=int, default=4, help="how often each gesture and each everyday movement is made"
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
        if kind == "everyday" and (others := company(chance)):
            scene = replace(scene, bystander=others[0], bystander_at_m=others[1])
        performances.append(record(path, script, scene))
        write_table(arguments.out_dir / "labels.csv", performances)
        print(f"{path.name}: {', '.join(move.name for move in script)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
