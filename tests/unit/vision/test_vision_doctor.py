"""What the examination says of the pose model, measured with the real one."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.findings import Verdict
from vision.doctor import check_model
from vision.settings import POSE_MODEL, VisionSettings

FOLLOWING = VisionSettings(gestures=True)
needs_model = pytest.mark.skipif(not POSE_MODEL.is_file(), reason="the pose model has not been fetched: make setup")


@needs_model
def test_a_working_model_tells_its_time_and_the_rate_to_expect() -> None:
    (finding,) = check_model(FOLLOWING)
    assert finding.verdict in {Verdict.OK, Verdict.LIMITED}
    assert "ms a frame" in finding.detail
    assert "times a second" in finding.detail


@needs_model
def test_a_rate_that_cannot_be_kept_is_a_limit() -> None:
    (finding,) = check_model(replace(FOLLOWING, pose_fps=100_000.0))
    assert finding.verdict is Verdict.LIMITED


@pytest.mark.parametrize("content", [None, b"not a bundle"])
def test_a_missing_or_damaged_model_fails_with_what_to_do(tmp_path: Path, content: bytes | None) -> None:
    model = tmp_path / "pose.task"
    if content is not None:
        model.write_bytes(content)
    (finding,) = check_model(replace(FOLLOWING, pose_model=str(model)))
    assert finding.verdict is Verdict.FAILED
    assert "make setup" in finding.detail


def test_where_arms_are_not_followed_no_model_is_needed(tmp_path: Path) -> None:
    (finding,) = check_model(VisionSettings(pose_model=str(tmp_path / "none.task")))
    assert finding.verdict is Verdict.ABSENT
