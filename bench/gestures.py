"""How surely arm gestures are told, how seldom by accident, and how soon: the mirror's own chain over labelled clips.

`--data DIR …` takes folders of clips with a labels.csv (tests/support/people/tables.py says how). Without it, clips are
drawn by tests/support/people: other people, places and movements for each `--seed`. Each clip is read three times:
without the gate of engagement; with it, from nobody; and with somebody who drives already, for clips in which no hand
is raised first. Swipes of filmed people are judged from tables of their poses (bench/gestures_filmed.py), where
`--tables` or the environment names their folder.
"""

import argparse
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from app.domain.gestures import Gesture
from bench.chain import Condition, Reading, read
from bench.gestures_filmed import report_filmed
from bench.scoring import Event, Tally, an_hour, interval_an_hour, match, share
from tests.support.mirror_process import quantile, verdict
from tests.support.people.moves import Move
from tests.support.people.recording import Performance, Scene, record
from tests.support.people.scripts import company, drawn_scene, everyday_scripts, gesture_scripts
from tests.support.people.tables import Clip, read_table, write_table
from tests.support.pose_tables import folder as folder_of_tables

_RECALL_LIMIT: Final = 0.95
_PRECISION_LIMIT: Final = 0.97
_FALSE_AN_HOUR_LIMIT: Final = 2.0
_LATENCY_LIMIT_MS: Final = 100.0
_SEED: Final = 2026
_COUNT: Final = 42
_EVERYDAY_COUNT: Final = 40
_TOLD_EVERY: Final = 20
_CLIPS_A_PROCESS: Final = 20  # the pose model leaks


@dataclass(frozen=True)
class Task:
    """A clip to be read; drawn first where there is a script."""

    clip: Clip
    script: tuple[Move, ...] = ()
    scene: Scene = field(default_factory=Scene)


def main() -> int:
    """Run; return 0 where all limits are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, nargs="*", default=[], help="folders with labels.csv and clips")
    parser.add_argument("--each", action="store_true", help="tell every clip of --data on a line of its own")
    parser.add_argument("--no-render", action="store_true", help="draw nothing: only what --data names")
    parser.add_argument("--seed", type=int, default=_SEED, help="of the people who are drawn")
    parser.add_argument("--count", type=int, default=_COUNT, help="how often each gesture is made")
    parser.add_argument(
        "--everyday", type=int, default=_EVERYDAY_COUNT, help="how often each everyday movement is made"
    )
    parser.add_argument("--sleeves", action="store_true", help="dress all in long sleeves the colour of the wall")
    parser.add_argument("--keep", type=Path, help="keep the clips that are drawn, and their table, in this folder")
    parser.add_argument("--tables", type=Path, default=folder_of_tables(), help="the folder of tables of filmed people")
    parser.add_argument("--cache", type=Path, help="keep landmarks here, of clips given by --data or kept by --keep")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    report_filmed(arguments.tables)
    given = [Task(clip) for folder in arguments.data for clip in read_table(folder)]
    if arguments.cache:
        arguments.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        draw = not arguments.no_render and not given
        drawn = list(_drawn_tasks(arguments.seed, arguments.count, arguments.everyday, folder)) if draw else []
        if arguments.sleeves:
            drawn = [replace(task, scene=replace(task.scene, sleeves_like_wall=True)) for task in drawn]
        work = partial(_perform, cache=arguments.cache, keep=arguments.keep is not None)
        done = _in_parallel(work, [*given, *drawn], arguments.workers)
        if arguments.keep and drawn:
            write_table(folder / "labels.csv", [shown for _, shown in done if shown is not None])
    if not done:
        print("no clips: name folders with --data, or leave --no-render out", file=sys.stderr)
        return 2
    for path in arguments.data:
        print(f"data: {path.name}, {sum(task.clip.path.parent == path for task in given)} clips")
    if drawn:
        print(f"data: tests.support.people, seed {arguments.seed}, {len(drawn)} clips")
    return 0 if report([reading for reading, _ in done], each=arguments.each) else 1


def report(readings: list[Reading], *, each: bool) -> bool:
    """Print the table and the verdicts; return whether all limits were kept."""
    labelled = [reading for reading in readings if reading.clip.labels]
    nothing = [reading for reading in readings if not reading.clip.labels]
    seen = float(np.mean([reading.seen_share for reading in readings]))
    print(f"{sum(reading.seconds for reading in readings) / 60:.1f} minutes; somebody seen in {seen:.1%} of the frames")
    if each:
        _print_each(readings)
    kept = [_judge_gestures(labelled)] if labelled else []
    kept += [_judge_false(nothing)] if nothing else []
    kept += [_judge_latency(labelled)] if labelled else []
    return all(kept)


def as_driver(reading: Reading) -> tuple[Event, ...]:
    """Return what a person before the mirror gets: who does not raise a hand first is taken to drive already."""
    first = min(reading.clip.labels, key=lambda label: label.start_s)
    engages = first.gesture == Gesture.RAISE_HAND.value
    return reading.events[Condition.GATED if engages else Condition.DRIVING]


def _judge_gestures(readings: list[Reading]) -> bool:
    driver, free = Tally(), Tally()
    exceptions = []
    for reading in readings:
        found = match(reading.clip.labels, as_driver(reading))
        exceptions += [
            f"{reading.clip.path.name}: {label.gesture} missed at {label.end_s:.1f} s" for label in found.missed
        ]
        exceptions += [
            f"{reading.clip.path.name}: {event.gesture} false at {event.at_s:.1f} s" for event in found.false
        ]
        driver.add(found)
        free.add(match(reading.clip.labels, reading.events[Condition.FREE]))
    for name in sorted(driver.made):
        print(f"{name}: {share(driver.hit[name], driver.made[name])}")
    print(f"{'gesture':<15}{'made':>6}{'told':>6}{'false':>7}{'recall':>9}{'precision':>11}{'without gate:':>16}")
    names = [gesture.value for gesture in Gesture if driver.made[gesture.value] or driver.false[gesture.value]]
    for name in names:
        print(
            f"{name:<15}{driver.made[name]:>6}{driver.hit[name]:>6}{driver.false[name]:>7}{driver.recall(name):>9.1%}"
            f"{driver.precision(name):>11.1%}{free.recall(name):>8.1%}{free.precision(name):>8.1%}"
        )
    print("".join(f"  {line}\n" for line in exceptions), end="")
    kept = True
    for name in names:
        if driver.made[name]:
            kept &= verdict(f"{name} recall", driver.recall(name) * 100, _RECALL_LIMIT * 100, "%", at_most=False)
        kept &= verdict(f"{name} precision", driver.precision(name) * 100, _PRECISION_LIMIT * 100, "%", at_most=False)
    return kept


def _judge_false(readings: list[Reading]) -> bool:
    """Count what was told where nothing was meant; a rate says little without the time it was watched for."""
    seconds = sum(reading.seconds for reading in readings)
    counts = {condition: sum(len(reading.events[condition]) for reading in readings) for condition in Condition}
    print(f"nothing meant: {len(readings)} clips, {seconds / 60:.1f} minutes")
    for condition, count in counts.items():
        rate, (low, high) = an_hour(count, seconds), interval_an_hour(count, seconds)
        print(
            f"  {condition.value:<14}{count:>4} by accident, {rate:.1f} an hour (95 % interval {low:.1f} to {high:.1f})"
        )
    for reading in readings:
        for event in reading.events[Condition.FREE]:
            print(f"  {reading.clip.path.name}: without gate, {event.gesture} at {event.at_s:.1f} s")
    rate = an_hour(counts[Condition.GATED], seconds)
    return verdict("told by accident, with gate", rate, _FALSE_AN_HOUR_LIMIT, "an hour")


def _judge_latency(readings: list[Reading]) -> bool:
    """Judge strokes by their labelled end; what is held has no end of its own, so its delay is told from its start."""
    hits = [hit for reading in readings for hit in match(reading.clip.labels, as_driver(reading)).hits]
    track_s = [time_s for reading in readings for time_s in reading.track_s]
    search_s = quantile(track_s, 0.5) if track_s else 0.0
    strokes = [event.at_s - label.end_s for label, event in hits if label.gesture.startswith("swipe")]
    held = [event.at_s - label.start_s for label, event in hits if not label.gesture.startswith("swipe")]
    if held:
        middle = quantile(held, 0.5) + search_s
        print(f"held gestures: told {middle * 1000:.0f} ms after the arm left its rest (median)")
    if not strokes:
        return True
    late = quantile(strokes, 0.95) + search_s
    print(f"search of a frame: {search_s * 1000:.0f} ms (median); end of a stroke to event: {late * 1000:.0f} ms (p95)")
    middle_ms = (quantile(strokes, 0.5) + search_s) * 1000
    return verdict("end of a stroke to its event, median", middle_ms, _LATENCY_LIMIT_MS, "ms")


def _print_each(readings: list[Reading]) -> None:
    for reading in readings:
        made = ", ".join(f"{label.gesture} {label.start_s:.1f}–{label.end_s:.1f}" for label in reading.clip.labels)
        told = {
            condition: ", ".join(f"{event.gesture} {event.at_s:.1f}" for event in events) or "–"
            for condition, events in reading.events.items()
        }
        line = (
            f"  {reading.clip.path.name}: {reading.seconds:.1f} s, seen {reading.seen_share:.0%}, made: {made or '–'};"
        )
        print(f"{line} told: {told[Condition.GATED]}; without gate: {told[Condition.FREE]}")


def _drawn_tasks(seed: int, count: int, everyday_count: int, folder: Path) -> Iterator[Task]:
    chance = np.random.default_rng(seed)
    for number, script in enumerate(gesture_scripts(chance, count)):
        yield Task(Clip(folder / f"gestures_{seed}_{number:03d}.mp4", ()), tuple(script), drawn_scene(chance))
    for number, script in enumerate(everyday_scripts(chance, everyday_count)):
        scene = drawn_scene(chance)
        if others := company(chance):
            scene = replace(scene, bystander=others[0], bystander_at_m=others[1])
        yield Task(Clip(folder / f"everyday_{seed}_{number:03d}.mp4", ()), tuple(script), scene)


def _perform(task: Task, *, cache: Path | None, keep: bool) -> tuple[Reading, Performance | None]:
    if not task.script:
        return read(task.clip, cache), None
    shown = record(task.clip.path, task.script, task.scene)
    reading = read(Clip(shown.path, shown.labels), cache if keep else None)
    if not keep:
        shown.path.unlink()
    return reading, shown


def _in_parallel(
    work: Callable[[Task], tuple[Reading, Performance | None]], tasks: Sequence[Task], workers: int
) -> list[tuple[Reading, Performance | None]]:
    # concurrent.futures stands still once a process has done its share (Python issue 115634)
    context = multiprocessing.get_context("spawn")
    with context.Pool(workers, initializer=_hush, maxtasksperchild=_CLIPS_A_PROCESS) as pool:
        done = []
        for outcome in pool.imap(work, tasks):
            done.append(outcome)
            if len(done) % _TOLD_EVERY == 0:
                print(f"  {len(done)} of {len(tasks)} clips", file=sys.stderr, flush=True)
        return done


def _hush() -> None:
    """Keep the model's own remarks off the screen; an exception reaches the caller all the same."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


if __name__ == "__main__":
    sys.exit(main())
