"""`python main.py gestures CLIP`, as somebody meets it who wants to judge it by clips of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.mirror_process import PROJECT
from tests.support.people import Move, Scene, record

_SWIPING = [
    Move("rest", seconds=1.0),
    Move("raise_hand"),
    Move("rest", seconds=1.0),
    Move("swipe_left"),
    Move("rest", seconds=1.0),
]


def gestures(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), "gestures", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def told(*arguments: str | Path) -> list[dict[str, object]]:
    done = gestures(*arguments)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("clips")
    plain = record(folder / "plain.mp4", _SWIPING, Scene(seed=5, size=(360, 480), distance_m=2.2))
    mirrored = record(folder / "mirrored.mp4", _SWIPING, Scene(seed=5, size=(360, 480), distance_m=2.2, mirrored=True))
    return plain.path, mirrored.path


def test_each_gesture_is_a_line(clips: tuple[Path, Path]) -> None:
    raised, swiped = told(clips[0])
    assert list(raised) == ["t_s", "gesture", "confidence"]
    assert (raised["gesture"], swiped["gesture"]) == ("raise_hand", "swipe_left")
    assert 1.0 < float(str(raised["t_s"])) < float(str(swiped["t_s"])) < 10.0


def test_left_is_the_persons_own_left_in_a_mirror_image_too(clips: tuple[Path, Path]) -> None:
    assert [line["gesture"] for line in told(clips[1], "--mirrored")] == ["raise_hand", "swipe_left"]
    assert [line["gesture"] for line in told(clips[1])] == ["raise_hand", "swipe_right"]


def test_without_the_gate_nobody_has_to_raise_a_hand_first(tmp_path: Path) -> None:
    clip = record(tmp_path / "clip.mp4", _SWIPING[3:], Scene(seed=5, size=(360, 480), distance_m=2.2)).path
    assert told(clip) == []
    assert "swipe_left" in [line["gesture"] for line in told(clip, "--no-gate")]


@pytest.mark.parametrize("content", [None, b"", b"no video at all\n" * 100])
def test_what_is_no_video_is_refused_by_name(tmp_path: Path, content: bytes | None) -> None:
    clip = tmp_path / "film.mp4"
    if content is not None:
        clip.write_bytes(content)
    done = gestures(clip)
    assert done.returncode == 1
    assert "film.mp4" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_a_video_that_breaks_off_is_told_up_to_there(tmp_path: Path, clips: tuple[Path, Path]) -> None:
    damaged = tmp_path / "damaged.avi"
    whole = record(tmp_path / "whole.avi", _SWIPING, Scene(seed=5, size=(360, 480), distance_m=2.2)).path.read_bytes()
    damaged.write_bytes(whole[: len(whole) * 6 // 10])
    done = gestures(damaged)
    assert done.returncode == 0
    assert [json.loads(line)["gesture"] for line in done.stdout.splitlines()][:1] == ["raise_hand"]
    assert "Traceback" not in done.stderr
