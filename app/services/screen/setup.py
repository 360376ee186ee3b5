"""Setting the screen up, for staff: size, brightness, test pictures, touch."""

import logging
import math
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.config import Config
from app.domain.screen import BrightnessMeans, Pattern, ScreenFigures, TouchFit, TouchPoint
from app.domain.touch_fit import TARGETS, Affine, fit_touch
from app.runtime.jobs import Jobs
from app.services.screen.panel_light import PanelLight, find_panel_light, touch_matrix_in_force
from app.services.settings.editor import SettingsEditor

_MM_PER_INCH: Final = 25.4
_TOUCHES_KEPT: Final = 10
_REPORTED_RANGE_MM: Final = (50.0, 6000.0)

_log = logging.getLogger(__name__)


class ScreenSetup(QObject):
    """Size and distance are settings (`display.*`, by the SettingsEditor); this is what has to be tried out.

    Brightness is a setting too, which this service puts in force; until the panel's own light is found, and where
    there is none that can be set, the picture is dimmed.
    """

    changed = Signal()
    brightness_changed = Signal()
    touches_changed = Signal()

    def __init__(
        self,
        config: Config,
        editor: SettingsEditor,
        jobs: Jobs,
        *,
        find_light: Callable[[], PanelLight] = find_panel_light,
        touch_matrix: Callable[[], Affine] = touch_matrix_in_force,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing of the panel before `start`."""
        super().__init__(parent)
        self._config = config
        self._editor = editor
        self._jobs = jobs
        self._find_light = find_light
        self._touch_matrix = touch_matrix
        self._window = (1080, 1920)
        self._reported_mm: tuple[float, float] | None = None
        self._rotation = 0
        self._pattern = Pattern.NONE
        self._light: PanelLight | None = None
        self._light_problem = ""
        self._is_setting = False
        self._is_looked_for = False
        self._brightness = editor.config.display.brightness
        self._touches: OrderedDict[int, TouchPoint] = OrderedDict()
        self._hits: list[tuple[float, float]] = []
        self._fit: TouchFit | None = None
        editor.took_effect.connect(self._on_took_effect)

    @property
    def figures(self) -> ScreenFigures:
        """The panel, by the size and distance that are in force."""
        width, height = self._window
        config = self._config
        pixels_per_mm = math.hypot(width, height) / (config.diagonal_inches * _MM_PER_INCH)
        return ScreenFigures(
            width_px=width,
            height_px=height,
            diagonal_inches=config.diagonal_inches,
            viewing_distance_m=config.viewing_distance_m,
            pixels_per_mm=pixels_per_mm,
            width_mm=width / pixels_per_mm,
            height_mm=height / pixels_per_mm,
            reported_mm=self._reported_mm,
            rotation=self._rotation,
        )

    @property
    def pattern(self) -> Pattern:
        """The test picture shown."""
        return self._pattern

    @property
    def brightness(self) -> int:
        """Brightness in percent, 20 to 100."""
        return self._brightness

    @property
    def brightness_means(self) -> BrightnessMeans:
        """What brightness is set by here."""
        return BrightnessMeans.LAYER if self._light is None else self._light.means

    @property
    def brightness_problem(self) -> str:
        """Why the panel's own light cannot be set; empty where it can."""
        return self._light_problem

    @property
    def layer_opacity(self) -> float:
        """Opacity of the black layer over the whole window, 0 to 0.8; 0 where the panel dims itself."""
        return 0.0 if self._light is not None else round(1.0 - self._brightness / 100, 2)

    @property
    def touches(self) -> tuple[TouchPoint, ...]:
        """Fingers since the touch test began, the last ten."""
        return tuple(self._touches.values())

    @property
    def target(self) -> tuple[float, float] | None:
        """The mark to be touched now, in shares of the window; None when all five are done or nothing is shown."""
        if self._pattern is not Pattern.TARGETS or len(self._hits) == len(TARGETS):
            return None
        return TARGETS[len(self._hits)]

    @property
    def targets_done(self) -> int:
        """How many of the five marks were touched."""
        return len(self._hits)

    @property
    def touch_fit(self) -> TouchFit | None:
        """What the five touches say; None before the last of them."""
        return self._fit

    def start(self) -> None:
        """Look for the panel's own light, and set it as chosen."""
        if not self._is_looked_for:
            self._is_looked_for = True
            self._jobs.submit(self._find_light, self._found, self._not_found)

    def show(self, pattern: Pattern) -> None:
        """Show a test picture; touches and marks begin anew."""
        self._pattern = pattern
        self._touches.clear()
        self._hits.clear()
        self._fit = None
        self.changed.emit()
        self.touches_changed.emit()

    def set_brightness(self, percent: int) -> str:
        """Make the screen as bright, now and after a restart; return why not, or an empty text."""
        return self._editor.change("display.brightness", percent)

    def touch(self, finger: int, x: float, y: float, *, is_down: bool) -> None:
        """Process a touch, x and y in shares of the window; while marks are shown, lifting hits the present one."""
        if self._pattern is Pattern.TOUCH:
            self._touches[finger] = TouchPoint(finger, x, y, is_down)
            self._touches.move_to_end(finger)
            while len(self._touches) > _TOUCHES_KEPT:
                self._touches.popitem(last=False)
            self.touches_changed.emit()
        elif self.target is not None and not is_down:
            self._hits.append((x, y))
            if len(self._hits) == len(TARGETS):
                figures = self.figures
                size_mm = (figures.width_mm, figures.height_mm)
                present = self._touch_matrix()
                self._fit = fit_touch(self._hits, TARGETS, size_mm=size_mm, rotation=self._rotation, present=present)
            self.changed.emit()

    def set_window(
        self, width_px: int, height_px: int, reported_mm: tuple[float, float] | None = None, rotation: int = 0
    ) -> None:
        """Set the window's size, the size that the panel reports, and how far the picture is turned on it."""
        least, most = _REPORTED_RANGE_MM
        is_sound = reported_mm is not None and all(least <= side <= most for side in reported_mm)
        self._window = (max(1, width_px), max(1, height_px))
        self._reported_mm = reported_mm if is_sound else None
        self._rotation = rotation if rotation in (90, 180, 270) else 0
        self.changed.emit()

    def _on_took_effect(self, config: Config) -> None:
        if config.display.brightness != self._brightness:
            self._brightness = config.display.brightness
            self._set_light()
            self.brightness_changed.emit()

    def _found(self, light: PanelLight) -> None:
        self._light = light
        _log.info("brightness is set by the %s", light.means.value)
        if self._brightness != 100:  # noqa: PLR2004 - a panel that nobody dims here is left as it is
            self._set_light()
        self.brightness_changed.emit()

    def _not_found(self, error: Exception) -> None:
        if self._light is not None:
            _log.warning("brightness: %s", error)
        self._light = None
        self._light_problem = str(error)
        self._is_setting = False
        self.brightness_changed.emit()

    def _set_light(self) -> None:
        """Set the panel's light in the background, the last wish only: a slider asks faster than a monitor answers."""
        light = self._light
        if light is None or self._is_setting:
            return
        self._is_setting = True
        wanted = self._brightness
        self._jobs.submit(lambda: light.set(wanted), lambda _: self._is_set(wanted), self._not_found)

    def _is_set(self, percent: int) -> None:
        self._is_setting = False
        if percent != self._brightness:
            self._set_light()
