"""Which codes the search of camera frames settles, rightly and wrongly, in pictures held to it by an unsteady hand."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tests.support.code_video import Image
from tests.support.mirror_process import verdict
from tests.support.shaking import shaking_run
from vision.codes.frames import FrameSearch

_FRAMES: Final = 8
_FRAME_NS: Final = 66_000_000
_MEDIAN_LIMIT: Final = 3


@dataclass(frozen=True)
class Shaken:
    """A picture to be shown, and the one code in it; `value` is empty where there is none."""

    name: str
    picture: Image
    symbology: str
    value: str


def judge_shaking(pictures: Sequence[Shaken], runs: int) -> bool:
    """Show each picture `runs` times and print what settles; return whether nothing wrong did, and soon enough."""
    right_frames: list[int] = []
    wrong: list[str] = []
    for shaken in pictures:
        for run in range(runs):
            search = FrameSearch()
            for number, frame in enumerate(shaking_run(shaken.picture, run, _FRAMES)):
                for code in search.search(frame, number * _FRAME_NS, turn=number):
                    if (code.symbology.value, code.value) == (shaken.symbology, shaken.value):
                        right_frames.append(number + 1)
                    else:
                        wrong.append(f"{shaken.name}, run {run}: {code.symbology.value} {code.value[:60]!r}")
    for line in wrong:
        print(f"  wrong {line}")
    shown = runs * sum(bool(shaken.value) for shaken in pictures)
    print(f"  {len(pictures)} pictures, {runs} runs of {_FRAMES} frames: {len(right_frames)} of {shown} settled right")
    kept = verdict("wrong codes settled", len(wrong), 0, "")
    if right_frames:
        kept &= verdict("frames to settle, median", statistics.median(right_frames), _MEDIAN_LIMIT, "frames")
    return kept
