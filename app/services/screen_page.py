"""The screen as staff set it up: size, brightness, test pictures, touch."""

from PySide6.QtCore import QObject, Signal

from app.domain.screen import BrightnessMeans, Pattern, ScreenFigures, TouchFit, TouchPoint


class ScreenPage(QObject):
    """Size and distance are settings (`display.*`, by the SettingsEditor); this is what has to be tried out."""

    changed = Signal()
    brightness_changed = Signal()
    touches_changed = Signal()

    @property
    def figures(self) -> ScreenFigures:
        """The panel."""
        raise NotImplementedError

    @property
    def pattern(self) -> Pattern:
        """The test picture shown."""
        raise NotImplementedError

    @property
    def brightness(self) -> int:
        """Brightness in percent, 20 to 100."""
        raise NotImplementedError

    @property
    def brightness_means(self) -> BrightnessMeans:
        """What brightness is set by here."""
        raise NotImplementedError

    @property
    def brightness_problem(self) -> str:
        """Why the panel's own light cannot be set; empty where it can."""
        raise NotImplementedError

    @property
    def layer_opacity(self) -> float:
        """Opacity of the black layer over the whole window, 0 to 0.8; 0 where the panel dims itself."""
        raise NotImplementedError

    @property
    def touches(self) -> tuple[TouchPoint, ...]:
        """Fingers since the touch test began, the last ten."""
        raise NotImplementedError

    @property
    def target(self) -> tuple[float, float] | None:
        """The mark to be touched now, in shares of the window; None when all five are done or nothing is shown."""
        raise NotImplementedError

    @property
    def targets_done(self) -> int:
        """How many of the five marks were touched."""
        raise NotImplementedError

    @property
    def touch_fit(self) -> TouchFit | None:
        """What the five touches say; None before the last of them."""
        raise NotImplementedError

    def show(self, pattern: Pattern) -> None:
        """Show a test picture; touches and marks begin anew."""
        raise NotImplementedError

    def set_brightness(self, percent: int) -> str:
        """Make the screen as bright, now and after a restart; return why not, or an empty text."""
        raise NotImplementedError

    def touch(self, finger: int, x: float, y: float, *, is_down: bool) -> None:
        """Take a finger, x and y in shares of the window; while marks are shown, lifting it hits the present one."""
        raise NotImplementedError

    def diagonal_by_ruler(self, shown_mm: float, measured_mm: float) -> float:
        """Return the true diagonal in inches where a line shown as `shown_mm` measures `measured_mm` on the glass."""
        raise NotImplementedError

    def set_window(self, width_px: int, height_px: int, reported_mm: tuple[float, float] | None) -> None:
        """Take the window's size, and what the panel says of its own."""
        raise NotImplementedError
