"""Real kiosk compositors without a screen: cage, which the units use, and weston's kiosk shell on an X screen."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt
from PIL import Image

from tests.support.mirror_process import PROJECT
from tests.support.waiting import wait_until
from tests.support.x_keyboard import XScreen, end

Picture = npt.NDArray[np.int16]
_X_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def missing(*programs: str) -> str:
    """Why a test has to be skipped: which of these programs are not installed; empty when all are."""
    absent = [name for name in programs if shutil.which(name) is None]
    return f"not installed: {', '.join(absent)} (see deploy/setup)" if absent else ""


def no_user_namespace() -> str:
    """Why cage, which refuses to run as root, cannot be run here; empty when it can."""
    if os.getuid():
        return ""
    tried = subprocess.run([*_AS_USER, "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else "cage refuses root, and this kernel makes no user namespace for it"


class Weston:
    """Weston with its kiosk shell on an X screen of its own, whose keyboard and mouse it passes on."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self.screen = XScreen(f"{width}x{height}")
        self._folder = folder / "weston"
        self._size = [f"--width={width}", f"--height={height}"]

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700)
        self.screen.__enter__()
        environment = {**os.environ, "XDG_RUNTIME_DIR": str(self._folder), "DISPLAY": self.screen.display}
        environment.pop("WAYLAND_DISPLAY", None)
        command = ["weston", "--no-config", "--backend=x11-backend.so", "--shell=kiosk-shell.so", "--use-pixman"]
        self._process = subprocess.Popen(
            [*command, *self._size, "--idle-time=0", "--socket=kiosk"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until((self._folder / "kiosk").exists, "weston's socket")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        end(self._process)
        self.screen.__exit__(kind, error, trace)

    @property
    def environment(self) -> dict[str, str]:
        """What makes a Qt program appear here."""
        return _wayland(self._folder, "kiosk")

    def picture(self, folder: Path) -> Picture:
        """What the X screen shows: (height, width, 3)."""
        path = folder / "weston.png"
        environment = {**os.environ, "DISPLAY": self.screen.display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _X_GRAB, str(path)], check=True, timeout=30, env=environment)
        return load(path)


_AS_USER = ("unshare", "--user", "--map-user=1000", "--map-group=1000", "--kill-child=SIGTERM", "--fork")


class CageSession:
    """What psyche.service runs, `deploy/session`, on a made-up screen: 1280×720, turned by quarters."""

    def __init__(self, folder: Path, turns: int, mirror: list[str]) -> None:
        self._folder = folder / "cage"
        self.log = folder / "session.log"
        self._turns = turns
        self._mirror = mirror

    def __enter__(self) -> Self:
        self._folder.mkdir(mode=0o700)
        environment = {
            **os.environ,
            **_wayland(self._folder, ""),
            "WLR_BACKENDS": "headless",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_RENDERER": "pixman",
            "PANEL_TURNS": str(self._turns),
            "MIRROR_PYTHON": sys.executable,
        }
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "NOTIFY_SOCKET"):
            environment.pop(name, None)
        prefix = [] if os.getuid() else _AS_USER
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [*prefix, str(PROJECT / "deploy" / "session"), *self._mirror],
                env=environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._send(signal.SIGTERM)
        try:
            self._process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._send(signal.SIGKILL)
        self._process.wait()

    @property
    def is_running(self) -> bool:
        """Whether the compositor runs."""
        return self._process.poll() is None

    def processes(self, name: str) -> list[int]:
        """Process ids of the session whose command is called so."""
        return [process_id for process_id in _session(self._process.pid) if _comm(process_id) == name]

    def _send(self, number: signal.Signals) -> None:
        for process_id in _session(self._process.pid):
            with suppress(ProcessLookupError):
                os.kill(process_id, number)

    def picture(self) -> Picture:
        """What the screen shows: (height, width, 3)."""
        path = self._folder / "cage.png"
        subprocess.run(
            ["grim", str(path)], check=True, timeout=30, env={**os.environ, **_wayland(self._folder, "wayland-0")}
        )
        return load(path)


def load(path: Path) -> Picture:
    """Read a picture as (height, width, 3)."""
    return np.asarray(Image.open(path).convert("RGB"), dtype=np.int16)


def _wayland(folder: Path, socket: str) -> dict[str, str]:
    given: Mapping[str, str] = {"WAYLAND_DISPLAY": socket} if socket else {}
    return {
        "XDG_RUNTIME_DIR": str(folder),
        "QT_QPA_PLATFORM": "wayland",
        "QT_QUICK_BACKEND": "software",
        **given,
    }


def _session(leader: int) -> list[int]:
    """Process ids of a session; windows have process groups of their own in it."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(ProcessLookupError):
                if os.getsid(int(entry.name)) == leader:
                    found.append(int(entry.name))
    return found


def _comm(process_id: int) -> str:
    try:
        return Path(f"/proc/{process_id}/comm").read_text().strip()
    except OSError:
        return ""
