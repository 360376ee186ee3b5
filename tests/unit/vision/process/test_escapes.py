"""Nothing gets out of the camera's process: everything that could is tried from inside, in the process itself."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.camera_figures import SandboxReport
from tests.support.waiting import GIVE_UP_AFTER_S
from vision.messages import CodeSeen, LockTold, decode
from vision.process.sandbox import landlock_abi
from vision.process.told import lock_in_words
from vision.settings import VisionSettings, settings_to_packet

ROOT = Path(__file__).resolve().parents[4]
NOBODY = 65_534
BOOT = "import sys; sys.path.insert(0, {root!r}); from tests.unit.vision.process.escapes import main; main()"


def _try_everything(tmp_path: Path, user: int) -> tuple[SandboxReport, int, list[str]]:
    """Return what the process told of its lock, how many attempts were made, and those that were not refused."""
    video, folder = tmp_path / "video.avi", tmp_path / "open"
    video.write_bytes(b"video" * 1000)
    folder.mkdir()
    if user:
        os.chown(video, user, user)
        os.chown(folder, user, user)
    for parent in (tmp_path, *tmp_path.parents):
        if parent.stat().st_uid == os.getuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    ours.settimeout(GIVE_UP_AFTER_S)
    arguments = [str(theirs.fileno()), str(os.getpid()), str(video), str(folder), str(user)]
    process = subprocess.Popen(
        [sys.executable, "-P", "-s", "-c", BOOT.format(root=str(ROOT)), *arguments],
        pass_fds=(theirs.fileno(),),
        stderr=subprocess.PIPE,
    )
    theirs.close()
    ours.send(settings_to_packet(VisionSettings(source=str(video))))
    report, tried, got_out = None, 0, []
    while packet := ours.recv(65_536):
        message = decode(packet)
        if isinstance(message, LockTold):
            report = lock_in_words(message)
        elif isinstance(message, CodeSeen):
            said = json.loads(message.value)
            if isinstance(said, dict):
                tried = said["tried"]
            else:
                got_out += said
    ours.close()
    _, errors = process.communicate(timeout=GIVE_UP_AFTER_S)
    assert report is not None, errors.decode()
    assert video.read_bytes() == b"video" * 1000
    assert list(folder.iterdir()) == []
    return report, tried, got_out


@pytest.mark.skipif(landlock_abi() == 0, reason="this kernel has no Landlock")
@pytest.mark.parametrize("user", [0, NOBODY], ids=["as-we-are", "without-rights"])
def test_nothing_gets_out_of_the_cameras_process(tmp_path: Path, user: int) -> None:
    if user and os.getuid():
        pytest.skip("only the administrator can become somebody else")
    report, tried, got_out = _try_everything(tmp_path, user)
    print(f"Landlock {report.abi}; {', '.join(report.restrictions)}; {report.detail}")  # noqa: T201, for the log of a run
    assert tried >= 65
    assert got_out == []
    assert report.supported is (report.abi >= 4)
