"""The screen as staff check it: size, brightness, test pictures and touch."""

from dataclasses import dataclass
from enum import Enum


class Pattern(Enum):
    """What the screen page shows over the whole screen."""

    NONE = "none"
    BARS = "bars"
    GRID = "grid"
    RULER = "ruler"
    TOUCH = "touch"
    """Every finger as it comes."""
    TARGETS = "targets"
    """Five marks to be touched, one after the other."""


class BrightnessMeans(Enum):
    """What brightness is set by."""

    BACKLIGHT = "backlight"
    """The panel's own light, through the kernel."""
    MONITOR = "monitor"
    """The monitor's own light, over its cable (DDC/CI)."""
    LAYER = "layer"
    """A dark layer over the picture: the panel's own light cannot be reached from here."""


@dataclass(frozen=True, slots=True)
class ScreenFigures:
    """The panel: pixels of the window, size in millimetres by `diagonal_inches`; `reported_mm` is what it says itself.

    `reported_mm` is width and height, None where the panel tells none or nonsense.
    """

    width_px: int
    height_px: int
    diagonal_inches: float
    viewing_distance_m: float
    pixels_per_mm: float
    width_mm: float
    height_mm: float
    reported_mm: tuple[float, float] | None
    rotation: int


@dataclass(frozen=True, slots=True)
class TouchPoint:
    """A finger: x and y from 0 to 1 of the window; it stays a while after it was lifted."""

    finger: int
    x: float
    y: float
    is_down: bool


@dataclass(frozen=True, slots=True)
class TouchFit:
    """The affine map from where fingers were reported to where they were: x' = a·x + b·y + c, y' = d·x + e·y + f.

    `matrix` is (a, b, c, d, e, f) in shares of the window, `device_matrix` the same for the panel before rotation, as
    libinput takes it. Errors are the root mean square in millimetres: `error_before_mm` as touched, `residual_mm` what
    the map leaves. `is_usable` is false where the touches contradict each other; `is_needed` where touch is right.
    """

    matrix: tuple[float, float, float, float, float, float]
    device_matrix: tuple[float, float, float, float, float, float]
    error_before_mm: float
    residual_mm: float
    is_usable: bool
    is_needed: bool

    @property
    def udev_line(self) -> str:
        """The line for a file in /etc/udev/rules.d that makes libinput use it."""
        values = " ".join(f"{value:.6g}" for value in self.device_matrix)
        return f'ENV{{ID_INPUT_TOUCHSCREEN}}=="1", ENV{{LIBINPUT_CALIBRATION_MATRIX}}="{values}"'
