"""The page of the screen: size, distance, brightness, pictures to look at, and touch."""

from dataclasses import dataclass, replace

from app.domain.screen import BrightnessMeans, Pattern
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.derivations.setting_rows import DISTANCE, SIZE, measures, setting_row, stepped
from ui.models.kinds import member_of, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class ScreenPageProps:
    """What QML sees: chosen size and distance (`pending` until the restart), pixels and millimetres as chosen.

    `reported*` is what the panel says of itself, 0 for nothing; `rulerMm` is how long the chosen size makes a line that
    is `rulerPixels` long. Targets and residuals belong to the touch calibration.
    """

    widthPx: int = 0
    heightPx: int = 0
    diagonalInches: float = 0.0
    viewingDistanceM: float = 0.0
    pixelsPerMm: float = 1.0
    widthMm: int = 0
    heightMm: int = 0
    reportedInches: float = 0.0
    rotation: int = 0
    pending: bool = False
    refusal: str = ""
    brightness: int = 100
    brightnessMeans: int = number_of(BrightnessMeans.LAYER)
    brightnessProblem: str = ""
    pattern: int = number_of(Pattern.NONE)
    targetShown: bool = False
    targetX: float = 0.5
    targetY: float = 0.5
    targetsDone: int = 0
    fitted: bool = False
    fitUsable: bool = False
    fitNeeded: bool = False
    errorBeforeMm: float = 0.0
    residualMm: float = 0.0
    systemLine: str = ""


@dataclass(frozen=True, slots=True)
class TouchRow:
    """A finger, in shares of the window."""

    finger: int
    atX: float
    atY: float
    down: bool


@seen_by_qml
class ScreenPageViewModel(StaffPageViewModel):
    """Sizes and brightness are settings; what is shown over the whole screen ends with the page."""

    touches = record_list(TouchRow, "finger")

    props: ScreenPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(ScreenPageProps(), tools.page)
        self._screen = screen = tools.services.screen_page
        self._editor = editor = tools.services.settings_editor
        self._refused = ""
        tools.page.follow(entered=self._refresh, left=self._on_left)
        for source in (screen.changed, screen.brightness_changed, screen.touches_changed, editor.changed):
            source.connect(self._refresh)

    @for_staff(int)
    def stepSize(self, steps: int) -> None:
        """Make the diagonal larger or smaller by half inches."""
        self._step(SIZE, steps)

    @for_staff(int)
    def stepDistance(self, steps: int) -> None:
        """Move the shopper's eyes away or closer by decimetres."""
        self._step(DISTANCE, steps)

    @for_staff(int)
    def stepBrightness(self, steps: int) -> None:
        """Brighten or dim by 5 %."""
        row = setting_row(next(key for key in self._editor.editable() if key.path == "display.brightness"), None, None)
        self._refused = self._screen.set_brightness(round(stepped(row, steps)))
        self._refresh()

    @for_staff(int)
    def show(self, pattern: int) -> None:
        """Show something over the whole screen, or the page again."""
        shown = member_of(Pattern, pattern)
        if shown is not None:
            self._screen.show(shown)

    @for_staff(int, float, float, bool)
    def touch(self, finger: int, x: float, y: float, down: bool) -> None:
        """Take a finger, in shares of the window."""
        self._screen.touch(finger, min(1.0, max(0.0, x)), min(1.0, max(0.0, y)), is_down=down)

    def _step(self, path: str, steps: int) -> None:
        key = next((key for key in self._editor.editable() if key.path == path), None)
        if key is not None:
            row = setting_row(key, measures(self._screen)[path], None)
            self._refused = self._editor.change(path, stepped(row, steps))
            self._refresh()

    def _on_left(self) -> None:
        self._refused = ""
        self._screen.show(Pattern.NONE)

    def _refresh(self) -> None:
        screen = self._screen
        if not self._page.is_shown:
            self._apply(replace(self.props, pattern=number_of(Pattern.NONE)))
            return
        figures, fit, target = screen.figures, screen.touch_fit, screen.target
        keys = {key.path: key for key in self._editor.editable() if key.path in {SIZE, DISTANCE}}
        size = _number(keys[SIZE].value, figures.diagonal_inches) if SIZE in keys else figures.diagonal_inches
        away = _number(keys[DISTANCE].value, figures.viewing_distance_m) if DISTANCE in keys else 0.0
        # A ruler has to be right for the size that is chosen, not for the one before the restart.
        share = size / figures.diagonal_inches
        reported = figures.reported_mm
        self.touches.replace(tuple(TouchRow(point.finger, point.x, point.y, point.is_down) for point in screen.touches))
        self._apply(
            ScreenPageProps(
                widthPx=figures.width_px,
                heightPx=figures.height_px,
                diagonalInches=size,
                viewingDistanceM=away,
                pixelsPerMm=figures.pixels_per_mm / share,
                widthMm=round(figures.width_mm * share),
                heightMm=round(figures.height_mm * share),
                reportedInches=0.0
                if reported is None
                else round((reported[0] ** 2 + reported[1] ** 2) ** 0.5 / _MM_PER_INCH, 1),
                rotation=figures.rotation,
                pending=any(key.is_pending for key in keys.values()),
                refusal=self._refused,
                brightness=screen.brightness,
                brightnessMeans=number_of(screen.brightness_means),
                brightnessProblem=screen.brightness_problem,
                pattern=number_of(screen.pattern),
                targetShown=target is not None,
                targetX=0.5 if target is None else target[0],
                targetY=0.5 if target is None else target[1],
                targetsDone=screen.targets_done,
                fitted=fit is not None,
                fitUsable=fit is not None and fit.is_usable,
                fitNeeded=fit is not None and fit.is_needed,
                errorBeforeMm=0.0 if fit is None else fit.error_before_mm,
                residualMm=0.0 if fit is None else fit.residual_mm,
                systemLine=fit.udev_line if fit is not None and fit.is_usable and fit.is_needed else "",
            )
        )


def _number(value: object, otherwise: float) -> float:
    return float(value) if isinstance(value, (int, float)) else otherwise
