"""Two real windows on a screen without a window manager: the simulated reader's tray stands by the mirror."""

import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from tests.support.mirror_process import MirrorProcess
from tests.support.x_keyboard import XScreen

_WINDOW = re.compile(
    r'^\s+0x[0-9a-f]+ "(Psyché|Simulated reader)".*?(\d+)x(\d+)\+-?\d+\+-?\d+\s+\+(-?\d+)\+(-?\d+)', re.MULTILINE
)
_CONFIG = '[camera]\nsource = "off"\n[kiosk]\nlanguage = "en"\n[[devices]]\ndriver = "simulated"\nname = "simulated"\n'
_MISSING = shutil.which("xwininfo") is None or shutil.which("Xvfb") is None


def windows(screen: XScreen) -> dict[str, QRect]:
    """Where the windows stand that are shown, by their titles."""
    told = subprocess.run(
        ["xwininfo", "-display", screen.display, "-root", "-tree"], check=True, capture_output=True, timeout=30
    ).stdout.decode()
    found = _WINDOW.findall(told)
    return {name: QRect(int(x), int(y), int(width), int(height)) for name, width, height, x, y in found}


@pytest.mark.skipif(_MISSING, reason="xwininfo and Xvfb")
@pytest.mark.parametrize("resolution", ["1920x1080", "1366x768", "1080x1920"])
@pytest.mark.parametrize("size", [None, "1080x1920"])
def test_the_tray_never_covers_the_mirror(tmp_path: Path, seeded: Path, resolution: str, size: str | None) -> None:
    with (
        XScreen(resolution) as screen,
        MirrorProcess(tmp_path, config=_CONFIG, data=seeded, size=size, environment=screen.environment) as mirror,
    ):
        mirror.wait_for("page_painted", lambda event: event["page"] == "attract")
        until = time.monotonic() + 20
        while len(found := windows(screen)) < 2 and time.monotonic() < until:
            time.sleep(0.2)
        assert set(found) == {"Psyché", "Simulated reader"}
        whole = QRect(0, 0, *map(int, resolution.split("x")))
        assert all(whole.contains(place) for place in found.values()), found
        assert not found["Psyché"].intersects(found["Simulated reader"]), found
        assert found["Psyché"].width() * found["Psyché"].height() > 0.15 * whole.width() * whole.height()


@pytest.mark.skipif(_MISSING, reason="xwininfo and Xvfb")
def test_a_mirror_that_is_watched_over_has_no_tray(tmp_path: Path, seeded: Path) -> None:
    program = ("main.py", "serve")
    with (
        XScreen("1366x768") as screen,
        MirrorProcess(
            tmp_path, config=_CONFIG, data=seeded, size=None, environment=screen.environment, program=program
        ) as mirror,
    ):
        mirror.wait_for("page_painted", lambda event: event["page"] == "attract")
        time.sleep(1)
        assert windows(screen) == {"Psyché": QRect(0, 0, 1366, 768)}
