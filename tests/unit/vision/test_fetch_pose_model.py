import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from vision.pose.check import check_pose_model
from vision.settings import POSE_MODEL

ROOT = Path(__file__).resolve().parents[3]
MEMBERS = (
    "mediapipe/modules/pose_detection/pose_detection.tflite",
    "mediapipe/modules/pose_landmark/pose_landmark_full.tflite",
)


def _fetch(output: Path, python: Path | str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "deploy" / "fetch_pose_model.py")]
    command += ["--python", str(python), "--output", str(output)]
    return subprocess.run(command, capture_output=True, check=False, text=True, timeout=60)


def _index_that_gives(tmp_path: Path, content: bytes | None) -> Path:
    """Return a stand-in for `python -m pip download` that puts a wheel, or nothing, where pip would."""
    wheel = tmp_path / "mediapipe-0.10.21-cp311-cp311-manylinux_2_28_x86_64.whl"
    if content is not None:
        with zipfile.ZipFile(wheel, "w") as archive:
            for member in MEMBERS:
                archive.writestr(member, content)
    python = tmp_path / "python"
    if content is None:
        python.write_text("#!/bin/sh\necho 'ERROR: No matching distribution found' >&2\nexit 1\n", encoding="utf-8")
    else:
        script = '#!/bin/sh\nwhile [ "$1" != --dest ]; do shift; done\ncp "{}" "$2"\n'
        python.write_text(script.format(wheel), encoding="utf-8")
    python.chmod(0o755)
    return python


def test_a_network_with_another_hash_is_not_used(tmp_path: Path) -> None:
    output = tmp_path / "models" / "pose.task"
    done = _fetch(output, _index_that_gives(tmp_path, b"not the network"))
    assert done.returncode == 1
    assert "has the hash" in done.stderr
    assert not output.exists()


@pytest.mark.parametrize("python", ["no such python", None])
def test_a_fetch_that_fails_says_why_and_leaves_what_was_there(tmp_path: Path, python: str | None) -> None:
    output = tmp_path / "pose.task"
    output.write_bytes(b"older")
    done = _fetch(output, python or _index_that_gives(tmp_path, None))
    assert done.returncode == 1
    assert "--python" in done.stderr if python else "No matching distribution" in done.stderr
    assert output.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")
def test_a_whole_bundle_is_kept_without_fetching(tmp_path: Path) -> None:
    output = tmp_path / "pose.task"
    output.write_bytes(POSE_MODEL.read_bytes())
    before = output.stat().st_mtime_ns
    done = _fetch(output, "no such python")
    assert (done.returncode, done.stdout) == (0, "")
    assert output.stat().st_mtime_ns == before


@pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")
def test_a_changed_bundle_is_noticed(tmp_path: Path) -> None:
    output = tmp_path / "pose.task"
    content = bytearray(POSE_MODEL.read_bytes())
    content[len(content) // 2] ^= 1
    output.write_bytes(content)
    assert _fetch(output, "no such python").returncode == 1


@pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")
def test_the_model_loads_and_looks_at_a_picture() -> None:
    check = check_pose_model()
    assert check.ok, check.detail
    assert check.frame_ms > 0


def test_a_missing_or_damaged_model_is_told(tmp_path: Path) -> None:
    assert "missing" in check_pose_model(tmp_path / "none.task").detail
    damaged = tmp_path / "damaged.task"
    damaged.write_bytes(b"not a bundle")
    check = check_pose_model(damaged)
    assert not check.ok
    assert "does not load" in check.detail
