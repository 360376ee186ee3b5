"""The units as systemd itself reads them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from app.runtime.process.supervision import SupervisionTimes

PROJECT = Path(__file__).parents[3]
UNITS = PROJECT / "deploy" / "systemd"
_EXPOSURE_LIMIT = 2.1

pytestmark = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")


def image(folder: Path) -> Path:
    """A root with what the units start, and the machine's own units."""
    root = folder / "image"
    shutil.copytree("/lib/systemd/system", root / "usr/lib/systemd/system", symlinks=True)
    (root / "lib").symlink_to("usr/lib")
    for name, target in (
        ("psyche.service", "etc/systemd/system/psyche.service"),
        ("../session", "opt/psyche/program/deploy/session"),
    ):
        (root / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(UNITS / name, root / target)
    seat = root / "usr/lib/systemd/system/seatd.service"
    seat.write_text("[Service]\nExecStart=/opt/psyche/program/deploy/session\n")  # whether it is installed or not
    return root


def verify(root: Path) -> subprocess.CompletedProcess[str]:
    command = ["systemd-analyze", "verify", f"--root={root}", "--man=no", "psyche.service"]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def test_the_unit_is_valid(tmp_path: Path) -> None:
    verified = verify(image(tmp_path))
    assert (verified.returncode, verified.stderr) == (0, "")


@pytest.mark.parametrize(
    ("line", "wrong", "words"),
    [
        ("WatchdogSec=30", "WatchdogSec=soon", "parse sec value"),
        ("DevicePolicy=closed", "DevicePolice=closed", "DevicePolice"),
        ("deploy/session --config", "deploy/gone --config", "not executable"),
    ],
)
def test_a_broken_unit_is_not(tmp_path: Path, line: str, wrong: str, words: str) -> None:
    root = image(tmp_path)
    unit = root / "etc/systemd/system/psyche.service"
    text = unit.read_text(encoding="utf-8")
    assert line in text
    unit.write_text(text.replace(line, wrong), encoding="utf-8")
    assert words in verify(root).stderr


def test_windows_that_never_start_bring_the_recovery_page_before_systemd_gives_up() -> None:
    times = SupervisionTimes()
    unit = (UNITS / "psyche.service").read_text(encoding="utf-8")
    seconds = {
        key: int(re.findall(rf"^{key}=(\d+)$", unit, re.MULTILINE)[0]) for key in ("TimeoutStartSec", "TimeoutStopSec")
    }
    ending_s = times.stacks_s + times.terminate_s
    assert seconds["TimeoutStartSec"] > times.deaths * (times.starting_s + ending_s + times.restart_s) + 30
    assert seconds["TimeoutStopSec"] > times.stop_s


def test_its_exposure_stays_low() -> None:
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNITS / "psyche.service")]
    told = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout
    score = re.search(r"exposure level for psyche\.service: ([\d.]+)", told)
    assert score is not None
    assert float(score[1]) <= _EXPOSURE_LIMIT


def test_a_system_call_that_the_vision_process_locks_itself_in_with_is_allowed() -> None:
    unit = (UNITS / "psyche.service").read_text(encoding="utf-8")
    for call in ("landlock_create_ruleset", "landlock_add_rule", "landlock_restrict_self"):
        assert call in unit
    assert "\nMemoryDenyWriteExecute" not in unit  # Mesa and the pose model make code as they run


def test_the_compositor_is_given_no_way_to_other_consoles() -> None:
    options = re.search(r"^CAGE_OPTIONS=(.*)$", (UNITS / "kiosk.env").read_text(encoding="utf-8"), re.MULTILINE)
    assert options is not None
    assert "-s" not in options[1].split()
    assert not re.search(
        r"^PSYCHE_", (UNITS / "kiosk.env").read_text(encoding="utf-8"), re.MULTILINE
    )  # keys of the file
