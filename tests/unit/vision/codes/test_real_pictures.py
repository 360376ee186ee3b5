"""Real pictures of codes, not part of the project: their folder, with its truth.jsonl, is told by PSYCHE_CODES_DATA."""

import json
import os
from pathlib import Path

import pytest

from tests.support.shaking import shaking_run
from vision.codes.files import load_picture
from vision.codes.frames import FrameSearch

FRAME_NS = 66_000_000
DATA = os.environ.get("PSYCHE_CODES_DATA", "")


@pytest.mark.skipif(not DATA, reason="PSYCHE_CODES_DATA names no folder of real pictures of codes")
@pytest.mark.parametrize(("name", "run"), [("ean_zxing_0177", 5), ("ean_zxing_0071", 11), ("ean_zxing_0081", 5)])
def test_a_print_that_decoders_misread_in_two_frames_settles_nothing_wrong(name: str, run: int) -> None:
    rows = map(json.loads, (Path(DATA) / "truth.jsonl").read_text(encoding="utf-8").splitlines())
    row = next(row for row in rows if Path(row["file"]).stem == name)
    search = FrameSearch()
    frames = shaking_run(load_picture(Path(DATA) / row["file"]), run, 8)
    settled = [
        code.value for turn, frame in enumerate(frames) for code in search.search(frame, turn * FRAME_NS, turn=turn)
    ]
    assert set(settled) <= {row["value"]}
