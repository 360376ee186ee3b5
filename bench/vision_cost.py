"""What following a person costs: the whole camera process against the bare model, at rest, and over time.

Throughput: the camera process, free of its 15 frames a second, on a clip that always has a newer frame, against a loop
that reads the same clip and gives each frame to the model, in turns, both as nice as the mirror's camera process; and
the camera process with its list of system calls against one without, in the same turns. Frames a second depend on what
else the machine does; the processor time of a frame hardly does, so that is what is judged. Idle
cost: its share of a core before an empty room as a part of that before a person. Memory: the slope over `--minutes`,
without the limit to 15 frames a second, told for each minute of a mirror's work (900 frames).
"""

import argparse
import math
import os
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np

from tests.support.mirror_process import verdict
from tests.support.people import Move, Scene, film
from tests.support.videos import write_empty_room
from vision.capture.capture import Image
from vision.capture.opencv import cv2
from vision.messages import Heartbeat
from vision.process import parent
from vision.process.parent import VisionChild, start_vision
from vision.settings import POSE_MODEL, VisionSettings

_PROJECT: Final = Path(__file__).resolve().parents[1]
_FPS: Final = 15
_HEADROOM: Final = 1.25  # more frames than the bare model looks at; the camera process reads them all
_SIZE: Final = (640, 480)
_NICENESS: Final = 10
_PACE: Final = 90
_UNLIMITED_FPS: Final = 240.0
_WARM_UP_FRAMES: Final = 60
_SETTLING_S: Final = 20.0
_THROUGHPUT_LIMIT: Final = 0.9
_LOCK_LIMIT: Final = 0.98
_IDLE_LIMIT: Final = 0.35
_SLOPE_LIMIT_MB: Final = 1.0
_FRAMES_A_MINUTE: Final = 900
_SCRIPT: Final = (
    Move("rest"), Move("raise_hand", "left"), Move("swipe_left", "right"), Move("talk"),
    Move("point", "right", seconds=2.0, at=(0.5, 0.5)), Move("lower", "right"), Move("rest"),
)  # fmt: skip


def main() -> int:
    """Return 1 when a limit is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long to watch the memory")
    parser.add_argument("--seconds", type=float, default=8.0, help="how long each run for throughput and idle cost is")
    parser.add_argument("--rounds", type=int, default=3, help="how often the two are run in turns")
    parser.add_argument("--bare", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.bare is not None:
        _run_bare(options.bare, options.seconds)
        return 0
    with tempfile.TemporaryDirectory() as name:
        clips = _draw(Path(name))
        kept = [
            _judge_throughput(clips, options.seconds, options.rounds),
            _judge_idle_cost(clips, options.seconds),
            _judge_memory(clips, options.minutes),
        ]
    return 0 if all(kept) else 1


@dataclass(frozen=True)
class _Clips:
    """Of the same person: at the camera's rate, and with each frame many times over; and a room without anybody."""

    person: Path
    dense: Path
    empty: Path
    frames: list[Image]


def _draw(folder: Path) -> _Clips:
    frames = list(film(_SCRIPT, Scene(seed=11, size=_SIZE, fps=_FPS, distance_m=2.2))[0])
    clips = _Clips(folder / "person.avi", folder / "dense.avi", folder / "empty.avi", frames)
    _write(clips.person, frames, _FPS)
    write_empty_room(clips.empty, size=_SIZE)
    print(f"{len(frames) / _FPS:.0f} s of a person, {_SIZE[0]}×{_SIZE[1]}")
    return clips


def _write(path: Path, frames: list[Image], fps: float) -> None:
    video = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, _SIZE)
    if not video.isOpened():
        message = f"{path}: OpenCV cannot write Motion JPEG here"
        raise RuntimeError(message)
    for frame in frames:
        video.write(frame)
    video.release()


@dataclass
class _Watched:
    """A camera process and its heartbeats."""

    child: VisionChild
    beats: list[Heartbeat] = field(default_factory=list)

    def watch(self, seconds: float) -> None:
        """Hear it for so long."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            select.select([self.child.connection_fileno()], [], [], 0.2)
            self.beats += [message for message in self.child.receive() if isinstance(message, Heartbeat)]

    def warm_up(self, frames: int) -> None:
        """Hear it until so many frames have been looked at."""
        deadline = time.monotonic() + 60
        while not self.beats or self.beats[-1].posed < frames:
            assert time.monotonic() < deadline, "the camera process looks at no frames"
            self.watch(0.5)

    def cpu_s(self) -> float:
        """Return the processor time it has used."""
        fields = Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def _watched(video: Path, *, unlimited: bool) -> Iterator[_Watched]:
    rate = _UNLIMITED_FPS if unlimited else float(_FPS)
    child = start_vision(VisionSettings(source=str(video), codes=False, gestures=True, fps=rate, pose_fps=rate))
    try:
        yield _Watched(child)
    finally:
        child.stop()


def _judge_throughput(clips: _Clips, seconds: float, rounds: int) -> bool:
    repeats = math.ceil(_HEADROOM * _bare(clips.person, seconds / 2).a_second / _FPS)
    _write(clips.dense, [frame for frame in clips.frames for _ in range(repeats)], repeats * _FPS)
    ratios = []
    for _ in range(rounds):
        whole, bare = _posed(clips.dense, seconds), _bare(clips.dense, seconds)
        with _without_the_list_of_calls():
            free = _posed(clips.dense, seconds)
        print(
            f"frames a second: {whole.a_second:.1f} by the camera process, {free.a_second:.1f} without its list of "
            f"system calls, {bare.a_second:.1f} by the bare model, of {repeats * _FPS}; processor time of a frame: "
            f"{whole.cpu_ms:.1f}, {free.cpu_ms:.1f} and {bare.cpu_ms:.1f} ms"
        )
        ratios.append((whole.a_second / bare.a_second, bare.cpu_ms / whole.cpu_ms, free.cpu_ms / whole.cpu_ms))
    frames, to_bare, to_free = (statistics.median(column) for column in zip(*ratios, strict=True))
    print(f"camera process to bare model, frames a second: {frames:.2f} ×")
    kept = (
        verdict("bare model to camera process, processor time", to_bare, _THROUGHPUT_LIMIT, "×", at_most=False),
        verdict("without the list of system calls to with, the same", to_free, _LOCK_LIMIT, "×", at_most=False),
    )
    return all(kept)


@dataclass(frozen=True)
class _Pace:
    """How many frames a second are looked at, and the processor time of each, of all threads together."""

    a_second: float
    cpu_ms: float


def _posed(video: Path, seconds: float) -> _Pace:
    with _watched(video, unlimited=True) as watched:
        watched.warm_up(_WARM_UP_FRAMES)
        first, before_s = watched.beats[-1], watched.cpu_s()
        watched.watch(seconds)
        last, cpu_s = watched.beats[-1], watched.cpu_s() - before_s
    frames, passed_s = last.posed - first.posed, (last.at_ns - first.at_ns) / 1e9
    return _Pace(frames / passed_s, 1000 * cpu_s * passed_s / seconds / frames)


@contextmanager
def _without_the_list_of_calls() -> Iterator[None]:
    """Start camera processes that Landlock alone holds."""
    whole = parent.BOOT
    without = "import vision.process.sandbox as sandbox; sandbox.allow_only = lambda **_: None; main()"
    parent.BOOT = whole.replace("main()", without)
    try:
        yield
    finally:
        parent.BOOT = whole


def _bare(video: Path, seconds: float) -> _Pace:
    """Return the pace of the bare model, in a process of its own."""
    command = [sys.executable, "-m", "bench.vision_cost", "--bare", str(video), "--seconds", str(seconds)]
    done = subprocess.run(command, cwd=_PROJECT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return _Pace(*(float(number) for number in done.stdout.split()))


def _run_bare(video: Path, seconds: float) -> None:
    """Print how many frames a second a loop looks at that reads them and does nothing else."""
    from vision.pose import mediapipe_tasks as tasks

    os.nice(_NICENESS)
    cv2.setNumThreads(1)
    frames = _looped(video)
    options = tasks.PoseLandmarkerOptions(
        base_options=tasks.BaseOptions(model_asset_path=str(POSE_MODEL)), running_mode=tasks.RunningMode.VIDEO
    )
    with tasks.PoseLandmarker.create_from_options(options) as landmarker:
        number, began_s, cpu_s, counted = 0, time.monotonic(), time.process_time(), 0
        while time.monotonic() - began_s < seconds:
            rgb = cv2.cvtColor(next(frames), cv2.COLOR_BGR2RGB)
            picture = tasks.Image(image_format=tasks.ImageFormat.SRGB, data=rgb)
            landmarker.detect_for_video(picture, number * 1000 // _PACE)
            number += 1
            if number == _WARM_UP_FRAMES:
                began_s, cpu_s, counted = time.monotonic(), time.process_time(), number
        looked_at = number - counted
        print(looked_at / (time.monotonic() - began_s), 1000 * (time.process_time() - cpu_s) / looked_at)


def _looped(video: Path) -> Iterator[Image]:
    while True:
        capture = cv2.VideoCapture(str(video))
        while (read := capture.read())[0]:
            yield np.asarray(read[1], dtype=np.uint8)
        capture.release()


def _judge_idle_cost(clips: _Clips, seconds: float) -> bool:
    shares = {}
    for name, video in (("a person", clips.person), ("an empty room", clips.empty)):
        with _watched(video, unlimited=False) as watched:
            watched.warm_up(1)
            watched.watch(_SETTLING_S / 2)
            before_s, began_s = watched.cpu_s(), time.monotonic()
            watched.watch(seconds)
            shares[name] = (watched.cpu_s() - before_s) / (time.monotonic() - began_s)
        print(f"processor before {name}: {100 * shares[name]:.1f} % of a core")
    return verdict("processor, empty room to person", shares["an empty room"] / shares["a person"], _IDLE_LIMIT, "×")


def _judge_memory(clips: _Clips, minutes: float) -> bool:
    with _watched(clips.dense, unlimited=True) as watched:
        watched.warm_up(_WARM_UP_FRAMES)
        watched.watch(_SETTLING_S)
        settled = len(watched.beats)
        watched.watch(60 * minutes)
    beats = watched.beats[settled:]
    slope = float(np.polyfit([beat.posed for beat in beats], [beat.resident_mb for beat in beats], 1)[0])
    frames = beats[-1].posed - beats[0].posed
    print(
        f"memory of the camera process: {beats[0].resident_mb:.0f} MB, {beats[-1].resident_mb:.0f} MB"
        f" after {frames} frames (the work of {frames / _FRAMES_A_MINUTE:.0f} minutes)"
    )
    return verdict("growth for each minute of a mirror's work", slope * _FRAMES_A_MINUTE, _SLOPE_LIMIT_MB, "MB")


if __name__ == "__main__":
    sys.exit(main())
