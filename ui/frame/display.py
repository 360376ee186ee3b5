"""The panel: millimetres and degrees of sight in pixels, and how far its picture is darkened."""

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from app.services.screen.setup import ScreenSetup
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_HALF_CAP_HEIGHT_DEGREES = 0.35
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as mounted: its size in device-independent pixels, its diagonal, and where the shopper stands.

    `reflection` is the share of an upright screen's height that stays a mirror above the pages, from 0 to 1.
    """

    width_px: int
    height_px: int
    diagonal_inches: float
    viewing_distance_m: float
    reflection: float = 0.15


@dataclass(frozen=True, slots=True)
class DisplayProps:
    """What QML sees; `dimmed` is how opaque the layer is, from 0 to 1, where the panel's own light cannot be set."""

    pixelsPerMm: float
    capHeightPx: float
    effects: bool
    reflection: float
    dimmed: float = 0.0


@seen_by_qml
class DisplayViewModel(ViewModel):
    """Sizes of this panel, which stay, and the brightness that is chosen."""

    props: DisplayProps

    def __init__(self, panel: Panel, screen: ScreenSetup, *, effects: bool, parent: QObject | None = None) -> None:
        super().__init__(derive_display(panel, effects=effects), parent)
        self._screen = screen
        for source in (screen.changed, screen.brightness_changed):
            source.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._apply(replace(self.props, dimmed=self._screen.layer_opacity))


def derive_display(panel: Panel, *, effects: bool) -> DisplayProps:
    """Return pixels per millimetre, and the capitals' height that subtends 0.7 degrees where the shopper stands."""
    diagonal_px = math.hypot(panel.width_px, panel.height_px)
    pixels_per_mm = diagonal_px / (panel.diagonal_inches * _MM_PER_INCH)
    cap_height_mm = 2 * panel.viewing_distance_m * 1000 * math.tan(math.radians(_HALF_CAP_HEIGHT_DEGREES))
    return DisplayProps(pixels_per_mm, cap_height_mm * pixels_per_mm, effects, panel.reflection)
