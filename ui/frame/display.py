"""The panel: millimetres and degrees of sight in pixels."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_HALF_CAP_HEIGHT_DEGREES = 0.35
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as mounted: its size in device-independent pixels, its diagonal, and where the shopper stands."""

    width_px: int
    height_px: int
    diagonal_inches: float
    viewing_distance_m: float


@dataclass(frozen=True, slots=True)
class DisplayProps:
    """What QML sees."""

    pixelsPerMm: float
    capHeightPx: float
    effects: bool


@seen_by_qml
class DisplayViewModel(ViewModel):
    """Sizes of this panel; they change only when the window is given another size."""

    props: DisplayProps

    def __init__(self, panel: Panel, *, effects: bool, parent: QObject | None = None) -> None:
        super().__init__(derive_display(panel, effects=effects), parent)

    def show_on(self, panel: Panel, *, effects: bool) -> None:
        """Fit another panel."""
        self._apply(derive_display(panel, effects=effects))


def derive_display(panel: Panel, *, effects: bool) -> DisplayProps:
    """Return pixels per millimetre, and the capitals' height that subtends 0.7 degrees where the shopper stands."""
    diagonal_px = math.hypot(panel.width_px, panel.height_px)
    pixels_per_mm = diagonal_px / (panel.diagonal_inches * _MM_PER_INCH)
    cap_height_mm = 2 * panel.viewing_distance_m * 1000 * math.tan(math.radians(_HALF_CAP_HEIGHT_DEGREES))
    return DisplayProps(pixels_per_mm, cap_height_mm * pixels_per_mm, effects)
