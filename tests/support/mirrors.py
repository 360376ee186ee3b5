"""What tests of the whole program share: where its window goes, what its shop sells, what its screen shows."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.support.mirror_process import MirrorProcess

HOOK = '[[devices]]\ndriver = "llrp"\nname = "hook"\nhost = "127.0.0.1"\nport = {port}\n'

GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
width, height = (int(size) for size in sys.argv[2:])
application.primaryScreen().grabWindow(0, 0, 0, width, height).save(sys.argv[1])
"""


def environment() -> dict[str, str]:
    """A window on the virtual screen that `make test` provides, else without a screen."""
    if os.environ.get("DISPLAY"):
        return {"QT_QPA_PLATFORM": "xcb", "QSG_RHI_BACKEND": "opengl"}
    return {"QT_QPA_PLATFORM": "offscreen"}


def gtins(mirror: MirrorProcess) -> list[str]:
    """One GTIN of each product of the demo store."""
    with sqlite3.connect(mirror.data / "psyche.sqlite3") as database:
        rows = database.execute("SELECT min(gtin) FROM variant GROUP BY product_id ORDER BY product_id").fetchall()
    database.close()
    return [f"{row[0]:014d}" for row in rows]


def on_screen(folder: Path, size: tuple[int, int] = (540, 960), display: str = "") -> npt.NDArray[np.int16] | None:
    """What the screen's upper left corner shows, as another program sees it: (height, width, 3); None without one."""
    display = display or os.environ.get("DISPLAY", "")
    if not display:
        return None
    picture = folder / "screen.png"
    command = [sys.executable, "-c", GRAB, str(picture), *map(str, size)]
    subprocess.run(command, check=True, timeout=30, env={**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display})
    return np.asarray(Image.open(picture).convert("RGB"), dtype=np.int16)


def differ(one: npt.NDArray[np.int16] | None, other: npt.NDArray[np.int16] | None) -> bool:
    """Whether two pictures of the screen show different pages: more than a twentieth of it is not alike."""
    if one is None or other is None:
        return True  # no screen to look at
    return float((np.abs(one - other).max(axis=2) > 24).mean()) > 0.05
