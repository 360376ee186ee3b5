"""The real camera process, on real video files, seen from its parent."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import zxingcpp

from app.domain.camera_figures import SandboxReport
from app.domain.scans import DeviceState, Symbology
from tests.support.code_video import scene, write_code_video, write_video
from tests.support.hearing import Start
from tests.support.network_camera import motion_jpeg
from tests.support.waiting import wait_until
from vision.messages import CameraHealth, CodeSeen, Heartbeat
from vision.process import parent
from vision.process.sandbox import landlock_abi
from vision.settings import VisionSettings

EAN = "9780201379624"
ROOT = Path(__file__).resolve().parents[2]
FORMAT = zxingcpp.BarcodeFormat


@pytest.mark.parametrize(
    ("text", "kind", "symbology"),
    [(EAN, FORMAT.EAN13, Symbology.EAN13), ("https://id.example/01/09520000000017", FORMAT.QRCode, Symbology.QR)],
)
def test_a_code_held_before_the_camera_is_told_once(
    start: Start, tmp_path: Path, text: str, kind: zxingcpp.BarcodeFormat, symbology: Symbology
) -> None:
    video = write_code_video(tmp_path / "video.avi", text, kind, empty=5, shown=15)
    heard = start(VisionSettings(source=str(video)))
    heard.until(lambda _: heard.said(CodeSeen))
    code = heard.said(CodeSeen)[0]
    assert (code.symbology, code.value) == (symbology, text)
    assert code.frame_index >= 7
    assert 0 < code.frame_ns <= time.monotonic_ns()
    looped = 2 * 20
    heard.until(lambda messages: any(isinstance(m, Heartbeat) and m.frames > looped for m in messages))
    assert len(heard.said(CodeSeen)) == 1, "it never was out of view for two seconds"
    assert heard.health(DeviceState.READY)[0].width == 640
    assert not heard.health(DeviceState.OFFLINE), "a file that ends is looped"


def test_a_code_that_comes_back_after_two_seconds_is_told_again(start: Start, tmp_path: Path) -> None:
    video = write_code_video(tmp_path / "video.avi", EAN, FORMAT.EAN13, empty=36, shown=6)
    heard = start(VisionSettings(source=str(video)))
    heard.until(lambda _: len(heard.said(CodeSeen)) >= 2)


def test_a_camera_hung_sideways_is_turned(start: Start, tmp_path: Path) -> None:
    video = write_code_video(tmp_path / "video.avi", EAN, FORMAT.EAN13)
    heard = start(VisionSettings(source=str(video), rotation=270))
    heard.until(lambda _: heard.said(CodeSeen))
    assert (heard.health(DeviceState.READY)[0].width, heard.health(DeviceState.READY)[0].height) == (480, 640)


@pytest.mark.skipif(landlock_abi() == 0, reason="this kernel has no Landlock")
def test_it_is_locked_in_before_the_camera_opens(start: Start, tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", [scene()] * 5)
    heard = start(VisionSettings(source=str(video), require_sandbox=True))
    heard.until(lambda _: heard.health(DeviceState.READY))
    kinds = [type(message) for message in heard.messages]
    assert kinds.index(SandboxReport) < kinds.index(CameraHealth)
    report = heard.messages[kinds.index(SandboxReport)]
    assert isinstance(report, SandboxReport)
    assert report.supported
    assert "no socket of any kind" in report.restrictions
    status = Path(f"/proc/{heard.child.pid}/status").read_text(encoding="utf-8")
    assert "NoNewPrivs:\t1" in status
    assert Path(f"/proc/{heard.child.pid}/comm").read_text(encoding="utf-8").strip() == "psyche-vision"


def test_a_file_that_is_no_video_is_told_and_tried_again(start: Start, tmp_path: Path) -> None:
    page = tmp_path / "video.avi"
    page.write_text("<!doctype html><title>404</title>" * 100, encoding="utf-8")
    heard = start(VisionSettings(source=str(page)))
    heard.until(lambda _: heard.health(DeviceState.OFFLINE))
    assert "damaged" in heard.health(DeviceState.OFFLINE)[0].detail
    good = write_code_video(tmp_path / "good.avi", EAN, FORMAT.EAN13)
    page.write_bytes(good.read_bytes())  # the same file, whole at last
    heard.until(lambda _: heard.said(CodeSeen))


def test_a_truncated_video_does_no_harm(start: Start, tmp_path: Path) -> None:
    whole = write_code_video(tmp_path / "whole.avi", EAN, FORMAT.EAN13).read_bytes()
    cut = tmp_path / "cut.avi"
    content = bytearray(whole[: 2 * len(whole) // 3])
    content[len(content) // 2 : len(content) // 2 + 3000] = os.urandom(3000)
    cut.write_bytes(content)
    heard = start(VisionSettings(source=str(cut)))
    heard.until(lambda messages: any(isinstance(m, Heartbeat) and m.frames > 40 for m in messages))


def test_a_missing_device_is_told_and_costs_nothing(start: Start) -> None:
    heard = start(VisionSettings(source="9876"))
    heard.until(lambda messages: sum(isinstance(message, Heartbeat) for message in messages) >= 3)
    offline = heard.health(DeviceState.OFFLINE)
    assert len(offline) == 1, "a state is told when it changes"
    assert "/dev/video9876" in offline[0].detail
    assert "cv2" not in Path(f"/proc/{heard.child.pid}/maps").read_text(encoding="utf-8")


def test_a_file_that_appears_later_is_played(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "later.avi"
    heard = start(VisionSettings(source=str(path)))
    heard.until(lambda _: heard.health(DeviceState.OFFLINE))
    write_code_video(tmp_path / "made.avi", EAN, FORMAT.EAN13).rename(path)
    heard.until(lambda _: heard.said(CodeSeen))


def test_a_file_replaced_by_another_asks_for_a_new_process(start: Start, tmp_path: Path) -> None:
    path = write_video(tmp_path / "video.avi", [scene()] * 5)
    heard = start(VisionSettings(source=str(path)))
    heard.until(lambda _: heard.health(DeviceState.READY))
    write_video(tmp_path / "other.avi", [scene()] * 5).replace(path)
    heard.until_end()
    heard.child.stop()
    assert heard.child.exit_code() == 0


def test_a_source_that_can_never_work_ends_it_with_a_reason(start: Start) -> None:
    heard = start(VisionSettings(source="ftp://camera.example/1"))
    heard.until_end()
    assert "ftp" in heard.health(DeviceState.MISCONFIGURED)[0].detail


def test_a_lock_that_is_not_whole_keeps_the_camera_closed(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = "import vision.process.sandbox as sandbox; sandbox.landlock_abi = lambda: 2; main()"
    monkeypatch.setattr(parent, "BOOT", parent.BOOT.replace("main()", older))
    video = write_video(tmp_path / "video.avi", [scene()] * 5)
    heard = start(VisionSettings(source=str(video), require_sandbox=True))
    heard.until_end()
    refused = heard.health(DeviceState.MISCONFIGURED)[0].detail
    assert "require_sandbox" in refused
    assert "version 2" in refused
    assert not heard.health(DeviceState.READY)


def test_a_network_camera_is_looked_up_before_the_lock_and_shown_within_it(start: Start) -> None:
    with motion_jpeg(scene()) as port:
        heard = start(VisionSettings(source=f"http://localhost:{port}/stream", require_sandbox=True))
        heard.until(lambda messages: any(isinstance(m, Heartbeat) and m.frames > 20 for m in messages))
    report = heard.said(SandboxReport)[0]
    assert report.supported
    assert any(f"TCP to port {port}" in held for held in report.restrictions)
    assert "socket:" in _descriptors(_child_of(heard.child.pid))
    assert _descriptors(heard.child.pid).count("socket:") == 2, "to its parent, and to the process with the stream"


def _child_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()[0])


def _descriptors(pid: int) -> str:
    return " ".join(str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir())


def test_a_network_camera_that_is_cut_off_is_told_and_looked_for_again(start: Start) -> None:
    with motion_jpeg(scene()) as port:
        heard = start(VisionSettings(source=f"http://localhost:{port}/stream"))
        heard.until(lambda _: heard.health(DeviceState.READY))
    heard.until(lambda _: heard.health(DeviceState.OFFLINE))
    assert "localhost" in heard.health(DeviceState.OFFLINE)[0].detail


def test_a_killed_process_is_an_end_told_once(start: Start, tmp_path: Path) -> None:
    heard = start(VisionSettings(source=str(write_video(tmp_path / "video.avi", [scene()] * 5))))
    heard.until(lambda _: heard.health(DeviceState.READY))
    os.kill(heard.child.pid, signal.SIGKILL)
    heard.until_end()
    assert heard.child.receive() == ()
    assert heard.child.ended
    heard.child.stop()
    assert heard.child.exit_code() == -signal.SIGKILL


_PARENT = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from vision.process.parent import start_vision
from vision.settings import VisionSettings
child = start_vision(VisionSettings(source=sys.argv[2]))
print(child.pid, flush=True)
time.sleep(60)
"""


def test_it_goes_when_its_parent_is_killed(tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.avi", [scene()] * 5)
    arguments = [sys.executable, "-P", "-c", _PARENT, str(ROOT), str(video)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child_pid = int(parent.stdout.readline())
        wait_until(lambda: _name(child_pid) == "psyche-vision", "the camera process starting")
        parent.kill()
    wait_until(lambda: not _runs(child_pid), "the camera process ending with its parent")


def _name(pid: int) -> str:
    return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
