"""How many codes are read, how many wrongly, how fast: our chain against a single ZBar on the same pictures.

`--data DIR` takes real pictures: a `truth.jsonl` with `file`, `symbology` (EAN13, QR, DataMatrix, or NONE where nothing
may be read), `value`, and optionally `verified` (0: known to be beyond every decoder). Without it the pictures are
drawn here: codes small, soft, noisy, shaded and turned. Only verified pictures count for recall, all of them for
misreadings. Times are processor time. `--shaking RUNS` shows each picture to the search of camera frames instead.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
import zxingcpp
from pyzbar import pyzbar

from bench.shaking import Shaken, judge_shaking
from tests.support.code_video import Image, code_picture
from tests.support.mirror_process import quantile, verdict
from vision.capture.opencv import cv2
from vision.codes.decoding import decode
from vision.codes.files import load_picture
from vision.codes.frames import FrameSearch

Found = set[tuple[str, str]]

_RECALL_LIMITS = {"QR": 0.95, "EAN13": 0.85, "DataMatrix": 0.90}
_DRAWN_RECALL_LIMIT = 0.70
_MISREAD_SHARE_LIMIT = 0.005
_STILL_P95_LIMIT = 120.0  # times the median of one pass of ZBar: a still picture may be looked at for long
_FRAME_LIMIT_RATIO = 2.0
_ZBAR_NAMES = {"EAN13": "EAN13", "UPCA": "EAN13", "QRCODE": "QR"}
_DRAWN_OF_EACH = 24
_EMPTY_LIMIT_S = 1.1
_ASIDE = 4


@dataclass(frozen=True)
class Sample:
    """A picture and the one code in it; `value` is empty where there is none."""

    name: str
    picture: Image
    symbology: str
    value: str
    verified: bool = True


@dataclass
class Tally:
    """What one way of reading made of the samples of one kind."""

    read: int = 0
    of: int = 0
    misread: list[str] = field(default_factory=list)
    times_s: list[float] = field(default_factory=list)

    def recall(self) -> float:
        """Return the share read, of what can be read."""
        return self.read / self.of if self.of else 1.0


def main() -> int:
    """Run; return 0 where all limits are kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="a directory with truth.jsonl and its pictures")
    parser.add_argument("--shaking", type=int, default=0, help="instead: how many runs before the camera, each picture")
    parser.add_argument("--kinds", nargs="*", default=[], help="only these symbologies, e.g. EAN13 NONE")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1, help="how many processes shake")
    parser.add_argument("--part", choices=("all", "seen", "aside"), default="all", help="aside: every fourth picture")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    samples = list(_real(arguments.data) if arguments.data else _drawn())
    if arguments.kinds:
        samples = [sample for sample in samples if sample.symbology in arguments.kinds]
    if arguments.part != "all":
        is_aside = arguments.part == "aside"
        samples = [sample for index, sample in enumerate(samples) if (index % _ASIDE == _ASIDE - 1) == is_aside]
    if arguments.shaking:
        shaken = [Shaken(sample.name, sample.picture, sample.symbology, sample.value) for sample in samples]
        return 0 if judge_shaking(shaken, arguments.shaking, arguments.workers) else 1
    chain, single = _tally(samples, _by_chain), _tally(samples, _by_single_zbar)
    _print_table(chain, single)
    kept = [
        _judge_recall(kind, chain[kind], single[kind], drawn=arguments.data is None)
        for kind in _RECALL_LIMITS
        if kind in chain and chain[kind].of
    ]
    misread = [line for tally in chain.values() for line in tally.misread]
    for line in misread:
        print(f"  misread {line}")
    times_s = [time_s for tally in chain.values() for time_s in tally.times_s]
    kept.append(verdict("codes misread", len(misread), max(1, round(_MISREAD_SHARE_LIMIT * len(samples))), "pictures"))
    zbar_s = [time_s for tally in single.values() for time_s in tally.times_s]
    ratio = quantile(times_s, 0.95) / quantile(zbar_s, 0.5)
    kept.append(verdict("still picture p95, against ZBar's median", ratio, _STILL_P95_LIMIT, "times"))
    kept.append(_judge_frame())
    kept.append(_judge_empty())
    return 0 if all(kept) else 1


def _judge_recall(kind: str, chain: Tally, single: Tally, *, drawn: bool) -> bool:
    limit = _DRAWN_RECALL_LIMIT if drawn else _RECALL_LIMITS[kind]
    kept = verdict(f"{kind} read", chain.recall(), limit, "of 1", at_most=False)
    if single.read:
        kept &= verdict(f"{kind} read, against ZBar alone", chain.read / single.read, 1.0, "times", at_most=False)
    return kept


def _judge_frame() -> bool:
    """Compare the search of an empty camera frame (the costly one, each in turn) with a single ZBar on it."""
    noise = np.random.default_rng(1).normal(128, 12, (720, 1280))
    frame = np.clip(cv2.GaussianBlur(noise, (0, 0), 1.5) + 30, 0, 255).astype(np.uint8)
    search = FrameSearch()
    ours = [_timed(partial(search.search, frame, turn, turn=turn)) for turn in range(20)]
    bare = [_timed(lambda: pyzbar.decode(frame)) for _ in range(20)]
    print(f"  empty frame 1280 by 720: {np.mean(ours) * 1000:.0f} ms, ZBar alone {np.mean(bare) * 1000:.0f} ms")
    return verdict("empty frame, against ZBar alone", float(np.mean(ours) / np.mean(bare)), _FRAME_LIMIT_RATIO, "times")


def _judge_empty() -> bool:
    """Look for codes in a still picture that has none, as large as is searched in whole."""
    picture = np.full((960, 1280), 128, dtype=np.uint8)
    return verdict("still picture without a code", _timed(partial(decode, picture)), _EMPTY_LIMIT_S, "s")


def _tally(samples: list[Sample], read: Callable[[Image], Found]) -> dict[str, Tally]:
    tallies: dict[str, Tally] = {}
    for sample in samples:
        tally = tallies.setdefault(sample.symbology, Tally())
        began_s = time.process_time()
        found = read(sample.picture)
        tally.times_s.append(time.process_time() - began_s)
        right = (sample.symbology, sample.value)
        tally.of += sample.verified and bool(sample.value)
        tally.read += sample.verified and right in found
        tally.misread += [f"{sample.name}: {kind} {value[:60]!r}" for kind, value in sorted(found - {right})]
    return tallies


def _print_table(chain: dict[str, Tally], single: dict[str, Tally]) -> None:
    print(
        f"{'kind':<12}{'pictures':>9}{'chain':>8}{'ZBar':>8}{'p50 ms':>9}{'p95 ms':>9}{'ZBar p50 ms':>13}{'misread':>9}"
    )
    for kind, tally in sorted(chain.items()):
        other = single[kind]
        recalls = f"{tally.recall():>8.1%}{other.recall():>8.1%}" if tally.of else f"{'-':>8}{'-':>8}"
        middle, late = quantile(tally.times_s, 0.5) * 1000, quantile(tally.times_s, 0.95) * 1000
        bare = quantile(other.times_s, 0.5) * 1000
        print(
            f"{kind:<12}{len(tally.times_s):>9}{recalls}{middle:>9.1f}{late:>9.1f}{bare:>13.1f}{len(tally.misread):>9}"
        )


def _by_chain(picture: Image) -> Found:
    return {(code.symbology.value, code.value) for code in decode(picture)}


def _by_single_zbar(picture: Image) -> Found:
    found = set()
    for code in pyzbar.decode(picture, symbols=[pyzbar.ZBarSymbol[name] for name in _ZBAR_NAMES]):
        value = code.data.decode("utf-8", "replace")
        found.add((_ZBAR_NAMES[code.type], "0" + value if code.type == "UPCA" else value))
    return found


def _timed(work: Callable[[], object]) -> float:
    began_s = time.process_time()
    work()
    return time.process_time() - began_s


def _real(folder: Path) -> Iterator[Sample]:
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        value = "" if row["symbology"] == "NONE" else row["value"]
        picture = load_picture(folder / row["file"])
        yield Sample(row["file"], picture, row["symbology"], value, bool(row.get("verified", 1)))


def _drawn() -> Iterator[Sample]:
    chance = np.random.default_rng(20)
    kinds = {"EAN13": zxingcpp.BarcodeFormat.EAN13, "QR": zxingcpp.BarcodeFormat.QRCode}
    kinds["DataMatrix"] = zxingcpp.BarcodeFormat.DataMatrix
    for kind, drawn_as in kinds.items():
        for index in range(_DRAWN_OF_EACH):
            digits = f"952{chance.integers(10**9):09d}"
            value = digits + _check_digit(digits) if kind == "EAN13" else f"https://id.example/01/{digits}"
            yield Sample(f"{kind} {index}", _worn(code_picture(value, drawn_as, scale=4), chance), kind, value)
    for index in range(_DRAWN_OF_EACH // 2):
        widths = chance.integers(2, 12, 120)
        row = np.concatenate([np.full(width, 255 * (bar % 2), np.uint8) for bar, width in enumerate(widths)])
        yield Sample(f"stripes {index}", _worn(np.tile(row[:360], (160, 1)), chance), "NONE", "")


def _check_digit(digits: str) -> str:
    return str(-sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10)


def _worn(code: Image, chance: np.random.Generator) -> Image:
    """Return the code as a camera in a shop sees it: small, turned a little, soft, shaded and noisy."""
    width, height = 640, 480
    picture = np.full((height, width), 200, dtype=np.uint8)
    top, left = (height - code.shape[0]) // 2, (width - code.shape[1]) // 2
    picture[top : top + code.shape[0], left : left + code.shape[1]] = code
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-12, 12), chance.uniform(0.4, 0.9))
    turned = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=(200.0,))
    soft = cv2.GaussianBlur(turned, (0, 0), chance.uniform(0.4, 1.3)).astype(np.float64)
    shade = np.linspace(chance.uniform(0.2, 0.6), chance.uniform(0.7, 1.0), width)[np.newaxis, :]
    return np.clip(soft * shade + chance.normal(0, chance.uniform(1, 9), soft.shape), 0, 255).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
