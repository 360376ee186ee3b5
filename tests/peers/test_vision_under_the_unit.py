"""The camera's process locks itself in and works within what the installed unit leaves to the program."""

import shutil
from pathlib import Path

import pytest
import zxingcpp

from app.domain.camera_figures import SandboxReport
from tests.support.code_video import write_code_video
from tests.support.hearing import Start
from tests.support.unit_filter import calls_of_the_unit
from vision.messages import CodeSeen
from vision.process import parent
from vision.process.sandbox import landlock_abi
from vision.settings import VisionSettings

pytestmark = [
    pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"),
    pytest.mark.skipif(landlock_abi() == 0, reason="this kernel has no Landlock"),
]


def test_it_locks_itself_in_and_reads_codes_within_the_units_list_of_calls(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    within = f"from tests.support.unit_filter import allow_calls; allow_calls({sorted(calls_of_the_unit())}); main()"
    monkeypatch.setattr(parent, "BOOT", parent.BOOT.replace("main()", within))
    video = write_code_video(tmp_path / "video.avi", "9780201379624", zxingcpp.BarcodeFormat.EAN13)
    heard = start(VisionSettings(source=str(video), require_sandbox=True))
    heard.until(lambda _: heard.said(CodeSeen))
    assert heard.said(SandboxReport)[0].supported
