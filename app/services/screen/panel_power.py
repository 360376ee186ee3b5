"""The power of the panel, where the window system lets a program switch it."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import DeviceUnavailable

_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class PanelCommand:
    """Switches every panel by a command of the window system."""

    name: str
    on: tuple[str, ...]
    off: tuple[str, ...]

    def switch(self, *, on: bool) -> None:
        """Switch the panel, which may take seconds; raises DeviceUnavailable."""
        command = self.on if on else self.off
        try:
            done = subprocess.run(  # noqa: S603 - one of the commands below
                command, capture_output=True, text=True, timeout=_PATIENCE_S, check=False, stdin=subprocess.DEVNULL
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise DeviceUnavailable(f"screen: {self.name} cannot be run ({error}). The page stays black.") from error
        if done.returncode:
            said = " ".join(done.stderr.split())[:200] or f"exit code {done.returncode}"
            raise DeviceUnavailable(f"screen: {self.name} refused ({said}). The page stays black.")


def find_panel_command(environment: Mapping[str, str] = os.environ) -> PanelCommand | None:
    """Return what switches the panel here, None where nothing does (cage and weston leave it lit).

    Wayland compositors with wlr-output-power-management by `wlopm`, X11 by `xset`.
    """
    if environment.get("WAYLAND_DISPLAY"):
        wlopm = shutil.which("wlopm")
        return None if wlopm is None else PanelCommand("wlopm", (wlopm, "--on", "*"), (wlopm, "--off", "*"))
    if environment.get("DISPLAY"):
        xset = shutil.which("xset")
        force = ("dpms", "force")
        return None if xset is None else PanelCommand("xset", (xset, *force, "on"), (xset, *force, "off"))
    return None
