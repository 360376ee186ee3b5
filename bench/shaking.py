"""Which codes the search of camera frames settles, rightly and wrongly, in pictures held to it by an unsteady hand.

Beside it stands the rule before evidence: what two frames within a second agree on. Both see the same frames.
"""

import multiprocessing
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from tests.support.code_video import Image
from tests.support.mirror_process import verdict
from tests.support.shaking import shaking_run
from vision.capture.opencv import cv2
from vision.codes import variants
from vision.codes.decoding import DecodedCode
from vision.codes.frames import FrameSearch
from vision.codes.readers import Read, read_with_zbar, read_with_zxing

_FRAMES: Final = 8
_FRAME_NS: Final = 66_000_000
_MEDIAN_MORE: Final = 1
_TOLD_EVERY: Final = 20


@dataclass(frozen=True)
class Shaken:
    """A picture to be shown, and the one code in it; `value` is empty where there is none."""

    name: str
    picture: Image
    symbology: str
    value: str


class Agreement:
    """Settles a code that two frames agree on: as good as any reading is, with nothing else asked."""

    def __init__(self) -> None:
        self._frames: Counter[DecodedCode] = Counter()

    def search(self, picture: Image, *, turn: int) -> tuple[DecodedCode, ...]:
        """Return what this frame settles; where the plain search reads nothing, one of two others follows by `turn`."""
        reads: list[Read] = read_with_zxing(variants.PLAIN.prepare(picture))
        if not reads and turn % 2:
            reads = read_with_zbar(variants.PLAIN.prepare(picture))
        elif not reads:
            reads = read_with_zxing(variants.EQUALISED.prepare(picture))
        seen = {DecodedCode(read.symbology, read.value) for read in reads}
        self._frames.update(seen)
        return tuple(code for code in seen if self._frames[code] == 2)


@dataclass
class Settled:
    """What one rule settled: the runs in which the right code was, with the frames it took, and what was wrong."""

    right: dict[tuple[str, int], int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def add(self, shaken: Shaken, run: int, codes: Iterable[DecodedCode], frames: int) -> None:
        """Count what one frame of a run has settled."""
        for code in codes:
            if (code.symbology.value, code.value) == (shaken.symbology, shaken.value):
                self.right[shaken.name, run] = frames
            else:
                self.wrong.append(f"{shaken.name}, run {run}: {code.symbology.value} {code.value[:60]!r}")


def judge_shaking(pictures: Sequence[Shaken], runs: int, workers: int) -> bool:
    """Show each picture `runs` times and print what settles; return whether nothing wrong did, and soon enough."""
    now, before = Settled(), Settled()
    shown: dict[str, int] = defaultdict(int)
    right: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        for done, (shaken, found) in enumerate(
            zip(pictures, pool.imap(partial(_shake, runs=runs), pictures), strict=True), 1
        ):
            shown[shaken.symbology] += runs
            for index, (settled, one) in enumerate(zip((now, before), found, strict=True)):
                settled.right |= one.right
                settled.wrong += one.wrong
                right[shaken.symbology][index] += len(one.right)
            if done % _TOLD_EVERY == 0:
                print(f"  {done} of {len(pictures)} pictures", file=sys.stderr, flush=True)
    for name, settled in (("wrong", now), ("wrong, two frames that agree", before)):
        print("".join(f"  {name}: {line}\n" for line in settled.wrong), end="")
    for name, count in sorted(Counter(name for name, _ in before.right.keys() - now.right.keys()).items()):
        print(f"  settled by two frames alone: {name}, {count} of {runs} runs")
    print(f"  {len(pictures)} pictures, {runs} runs of {_FRAMES} frames")
    for kind, count in sorted(shown.items()):
        print(f"  {kind}: {count} runs, settled right {right[kind][0]}, by two frames {right[kind][1]}")
    kept = verdict("wrong codes settled", len(now.wrong), 0, f"(two frames that agree: {len(before.wrong)})")
    kept &= verdict("settled right", len(now.right), len(before.right), "runs", at_most=False)
    both = now.right.keys() & before.right.keys()
    if both:
        middle, was = (statistics.median(settled.right[key] for key in both) for settled in (now, before))
        kept &= verdict("frames to settle, median of the runs that both settle", middle, was + _MEDIAN_MORE, "frames")
    return kept


def _shake(shaken: Shaken, runs: int) -> tuple[Settled, Settled]:
    """Return what evidence and what agreement settle of one picture."""
    cv2.setNumThreads(1)
    now, before = Settled(), Settled()
    for run in range(runs):
        search, agreement = FrameSearch(), Agreement()
        for number, frame in enumerate(shaking_run(shaken.picture, run, _FRAMES)):
            now.add(shaken, run, search.search(frame, number * _FRAME_NS, turn=number), number + 1)
            before.add(shaken, run, agreement.search(frame, turn=number), number + 1)
    return now, before
