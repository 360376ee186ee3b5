"""The panel's own light: through the kernel, or over the monitor's cable; where neither is there, it says so."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from app.domain.errors import DeviceUnavailable
from app.domain.screen import BrightnessMeans

_BACKLIGHTS: Final = Path("/sys/class/backlight")
_UDEV: Final = Path("/run/udev/data")
_DDC_TIMEOUT_S: Final = 10.0
_DDC_BRIGHTNESS: Final = "10"
_MATRIX_VALUES: Final = 6


class PanelLight(Protocol):
    """A light that can be set."""

    @property
    def means(self) -> BrightnessMeans:
        """What it is set by."""

    def set(self, percent: int) -> None:
        """Set it; may take a second. Raises DeviceUnavailable."""


@dataclass(frozen=True, slots=True)
class Backlight:
    """A panel whose light the kernel offers under /sys/class/backlight."""

    path: Path
    maximum: int
    means: BrightnessMeans = BrightnessMeans.BACKLIGHT

    def set(self, percent: int) -> None:
        """Write the share of its maximum. Raises DeviceUnavailable."""
        try:
            (self.path / "brightness").write_text(str(max(1, round(self.maximum * percent / 100))), encoding="ascii")
        except OSError as error:
            raise DeviceUnavailable(f"{self.path.name}: brightness cannot be set ({error.strerror}).") from error


@dataclass(frozen=True, slots=True)
class MonitorLight:
    """A monitor that takes its brightness over its cable (DDC/CI), by the program ddcutil."""

    command: str
    means: BrightnessMeans = BrightnessMeans.MONITOR

    def set(self, percent: int) -> None:
        """Ask the monitor. Raises DeviceUnavailable."""
        self._run("setvcp", _DDC_BRIGHTNESS, str(percent))

    def probe(self) -> None:
        """Ask whether the monitor answers at all. Raises DeviceUnavailable."""
        self._run("getvcp", _DDC_BRIGHTNESS, "--brief")

    def _run(self, *arguments: str) -> None:
        try:
            subprocess.run(  # noqa: S603 - a fixed command with a number
                [self.command, *arguments], check=True, capture_output=True, timeout=_DDC_TIMEOUT_S
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise DeviceUnavailable(
                "The monitor does not take its brightness over the cable (ddcutil); set it at the monitor itself."
            ) from error


def find_panel_light(backlights: Path = _BACKLIGHTS, ddcutil: str | None = None) -> PanelLight:
    """Return what sets the panel's light here; may take seconds. Raises DeviceUnavailable saying what was tried."""
    refused = ""
    for path in sorted(backlights.glob("*")):
        try:
            maximum = int((path / "max_brightness").read_text(encoding="ascii"))
            with (path / "brightness").open("r+b"):
                return Backlight(path, maximum)
        except (OSError, ValueError) as error:
            refused = f"{path.name} is there but cannot be written ({error})"
    command = ddcutil or shutil.which("ddcutil")
    if command is None:
        seen = refused or "this panel offers no backlight to the system"
        raise DeviceUnavailable(f"Not available: {seen}, and ddcutil is not installed. The picture is dimmed instead.")
    light = MonitorLight(command)
    light.probe()
    return light


def touch_matrix_in_force(udev: Path = _UDEV) -> tuple[float, float, float, float, float, float]:
    """Return the calibration matrix that libinput is told for the touch screen; the identity without one."""
    try:
        devices = [path.read_text(encoding="utf-8", errors="replace") for path in udev.glob("c13:*")]
    except OSError:
        devices = []
    for lines in (device.splitlines() for device in devices):
        if "E:ID_INPUT_TOUCHSCREEN=1" not in lines:
            continue
        found = next((line for line in lines if line.startswith("E:LIBINPUT_CALIBRATION_MATRIX=")), "")
        try:
            values = [float(value) for value in found.partition("=")[2].split()]
        except ValueError:
            continue
        if len(values) == _MATRIX_VALUES:
            a, b, c, d, e, f = values
            return a, b, c, d, e, f
    return 1.0, 0.0, 0.0, 0.0, 1.0, 0.0
