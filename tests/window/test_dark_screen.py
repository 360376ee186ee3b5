"""Outside its hours the screen is black, and the first touch brings it back."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import numpy as np
from PIL import Image

from app.devices.keyboard.keys import Key
from tests.support.mirror_process import MirrorProcess, has
from tests.support.mirrors import GRAB
from tests.support.waiting import wait_until
from tests.support.x_keyboard import XScreen

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ANY_KEY = 106


def brightest(screen: XScreen, folder: Path) -> int:
    path = folder / "grab.png"
    command = [sys.executable, "-c", GRAB, str(path), "540", "960"]
    subprocess.run(command, check=True, timeout=30, env=screen.environment | {"PATH": "/usr/bin:/bin"})
    return int(np.asarray(Image.open(path).convert("L")).max())


def test_a_dark_screen_is_black_until_it_is_used(tmp_path: Path, seeded: Path) -> None:
    another_day = _DAYS[(datetime.now().astimezone().weekday() + 3) % 7]
    config = f'[camera]\nsource = "off"\n\n[screen]\non = ["{another_day} 10:00-11:00"]\n'
    with (
        XScreen("540x960") as screen,
        MirrorProcess(tmp_path, config=config, data=seeded, size=None, environment=screen.environment) as mirror,
    ):
        mirror.wait_for("page_painted", has("page", "attract"))
        assert mirror.wait_for("screen_darkened")["why"] == "schedule"
        wait_until(lambda: brightest(screen, tmp_path) == 0, "a black screen")
        screen.focus()
        screen.play([Key(_ANY_KEY, "", True, 0), Key(_ANY_KEY, "", False, 20_000_000)])
        assert mirror.wait_for("screen_lit")["why"] == "use"
        wait_until(lambda: brightest(screen, tmp_path) > 128, "a bright screen")
