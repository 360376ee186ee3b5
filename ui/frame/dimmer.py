"""The layer that darkens the picture where the panel's own light cannot be set."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.services.screen.setup import ScreenSetup
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class DimmerProps:
    """What QML sees; `layer` is how opaque the layer is, from 0 to 1."""

    layer: float = 0.0


@seen_by_qml
class DimmerViewModel(ViewModel):
    """Follows the brightness that is chosen."""

    props: DimmerProps

    def __init__(self, screen: ScreenSetup, parent: QObject | None = None) -> None:
        super().__init__(DimmerProps(screen.layer_opacity), parent)
        self._screen = screen
        for source in (screen.changed, screen.brightness_changed):
            source.connect(self._refresh)

    def _refresh(self) -> None:
        self._apply(DimmerProps(self._screen.layer_opacity))
