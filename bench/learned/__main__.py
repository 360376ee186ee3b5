"""A learned classifier against the rules, on clips that it was not made from.

`python -m bench.learned --train DIR … --test DIR …`: folders of clips with labels.csv, such as `python -m bench
gestures --seed N --keep DIR` leaves. Both see the same landmarks, without the gate of engagement.
"""

import argparse
import multiprocessing
import os
import sys
from pathlib import Path

import numpy as np

from app.domain.gestures import Gesture
from bench.learned.classifier import Classifier, answer
from bench.learned.clips import see
from bench.scoring import Event, Tally, an_hour, match
from tests.support.people.tables import Clip, read_table


def main() -> int:
    """Print recall, precision and false triggers of both; there is no limit to keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--train", type=Path, nargs="+", required=True)
    parser.add_argument("--test", type=Path, nargs="+", required=True)
    arguments = parser.parse_args()
    training = [clip for folder in arguments.train for clip in read_table(folder)]
    testing = [clip for folder in arguments.test for clip in read_table(folder)]
    with multiprocessing.get_context("spawn").Pool(os.cpu_count(), maxtasksperchild=20) as pool:
        known = pool.map(see, training, chunksize=4)
        unknown = pool.map(see, testing, chunksize=4)
    pairs = [
        (window.numbers, answer(window.at_s, clip.labels))
        for clip, (shown, _, _) in zip(training, known, strict=True)
        for window in shown
    ]
    pairs = [(numbers, kind) for numbers, kind in pairs if kind >= 0]
    classifier = Classifier(np.array([numbers for numbers, _ in pairs]), np.array([kind for _, kind in pairs]))
    print(f"trained on {len(pairs)} windows of {len(training)} clips, tested on {len(testing)} clips")
    _report("rules", testing, [(events, seconds) for _, events, seconds in unknown])
    _report("learned", testing, [(classifier.tell(shown), seconds) for shown, _, seconds in unknown])
    return 0


def _report(name: str, clips: list[Clip], outcomes: list[tuple[list[Event], float]]) -> None:
    tally, by_accident, seconds = Tally(), 0, 0.0
    for clip, (events, length_s) in zip(clips, outcomes, strict=True):
        if clip.labels:
            tally.add(match(clip.labels, events))
        else:
            by_accident += len(events)
            seconds += length_s
    print(f"{name}: {by_accident} by accident in {seconds / 60:.1f} min, {an_hour(by_accident, seconds):.1f} an hour")
    for gesture in (gesture.value for gesture in Gesture):
        if tally.made[gesture]:
            print(f"  {gesture:12} recall {tally.recall(gesture):6.1%}  precision {tally.precision(gesture):6.1%}")


if __name__ == "__main__":
    sys.exit(main())
