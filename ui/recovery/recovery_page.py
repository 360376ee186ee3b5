"""The page for when no window will stand: a tiny program without services or database, drawn by the processor alone.

What is to be shown comes as lines of JSON on the standard input, `{"reason": "killed", "detail": "SIGKILL",
"times": ["14:02", "14:03"], "retry_in": 20}`; its end ends the program.
"""

import json
import logging
import os
import signal
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from app.domain.errors import ConfigurationError, PsycheError
from ui.derivations.wording import is_right_to_left, time_text
from ui.frame.display import Panel, derive_display
from ui.theme.fonts import install_fonts
from ui.theme.tokens import load_theme
from ui.window.languages import COMPILED, Languages, compile_translations

_log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent.parent.parent
_LANGUAGES_SHOWN: Final = 3
_WORDS: Final = "This mirror will be back in a moment."


@dataclass(frozen=True, slots=True)
class RecoverySettings:
    """How the page is shown: languages in order of size, the panel's diagonal and the shopper's distance, the theme."""

    languages: tuple[str, ...]
    diagonal_inches: float
    viewing_distance_m: float
    theme: str
    log_place: str
    window_size: tuple[int, int] | None = None
    is_fullscreen: bool = True


class RecoveryWindow(QObject):
    """The page in its window; needs a QGuiApplication."""

    def __init__(self, application: QGuiApplication, settings: RecoverySettings) -> None:
        """Load the page, not shown; raises PsycheError."""
        super().__init__(application)
        self._settings = settings
        self.engine = QQmlApplicationEngine(self)
        self.engine.addImportPath(str(_ROOT))
        install_fonts()
        size = application.primaryScreen().size()
        width, height = settings.window_size or (size.width(), size.height())
        self._prepare_theme(Panel(width, height, settings.diagonal_inches, settings.viewing_distance_m))
        try:
            compile_translations()
        except (ConfigurationError, OSError) as error:  # English stands in
            _log.warning("%s", error)
        first = settings.languages[0]
        Languages(application, self.engine).install(first)
        self.engine.setInitialProperties(
            {
                "sentences": sentences(settings.languages),
                "rightToLeft": is_right_to_left(first),
                "logPlace": settings.log_place,
                "width": width,
                "height": height,
            }
        )
        self.engine.load(QUrl.fromLocalFile(str(_ROOT / "ui" / "recovery" / "RecoveryWindow.qml")))
        roots = [root for root in self.engine.rootObjects() if isinstance(root, QQuickWindow)]
        if not roots:
            raise PsycheError("ui/recovery/RecoveryWindow.qml did not load; the log above says why. Run make setup.")
        self.window = roots[0]

    def show(self) -> None:
        """Show the window."""
        if self._settings.is_fullscreen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()

    def close(self) -> None:
        """Take the window down."""
        self.window.hide()
        for doomed in (self.window, self.engine):
            shiboken6.delete(doomed)

    def show_status(self, fields: dict[str, Any]) -> None:
        """Show what has happened, and when the next try is."""
        for key, name in (("reason", "reason"), ("detail", "detail")):
            if isinstance(fields.get(key), str):
                self.window.setProperty(name, fields[key])
        times = fields.get("times")
        if isinstance(times, list):
            self.window.setProperty("times", ", ".join(self._in_words(str(moment)) for moment in times))
        retry_in = fields.get("retry_in")
        if isinstance(retry_in, int | float):
            self.window.setProperty("secondsLeft", max(0, round(retry_in)))

    def _in_words(self, moment: str) -> str:
        try:
            return time_text(time.fromisoformat(moment), self._settings.languages[0])
        except ValueError:
            return moment

    def _prepare_theme(self, panel: Panel) -> None:
        theme = self.engine.singletonInstance("ui.theme", "Theme")
        if not isinstance(theme, QObject):
            raise PsycheError("ui/theme/Theme.qml does not load; the log above says why. Run make setup.")
        try:
            theme.setProperty("tokens", load_theme(self._settings.theme, _ROOT / "assets" / "themes"))
        except ConfigurationError as error:  # the theme's own defaults stand in
            _log.warning("%s", error)
        display = derive_display(panel, effects=False)
        theme.setProperty("pixelsPerMm", display.pixelsPerMm)
        theme.setProperty("capHeightPx", display.capHeightPx)


def sentences(languages: tuple[str, ...], folder: Path = COMPILED) -> list[dict[str, object]]:
    """Return what shoppers are told in each of the languages, three at most."""
    told: list[dict[str, object]] = []
    for code in dict.fromkeys(languages):
        translator = QTranslator()
        translator.load(str(folder / f"{code.partition('-')[0]}.qm"))
        text = translator.translate("RecoveryWindow", _WORDS) or _WORDS
        if all(text != other["text"] for other in told):
            told.append({"text": text, "rightToLeft": is_right_to_left(code)})
    return told[:_LANGUAGES_SHOWN]


def run_recovery(settings: RecoverySettings, first: dict[str, Any]) -> int:
    """Show the page until the standard input ends, or SIGTERM; return the exit code."""
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)  # nothing here needs an orderly end
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    application = QGuiApplication(["psyche-recovery"])
    page = RecoveryWindow(application, settings)
    page.show_status(first)
    orders = _Orders(page, application)
    page.show()
    code = application.exec()
    orders.close()
    page.close()
    return code


class _Orders(QObject):
    """Lines of the standard input, for the page."""

    def __init__(self, page: RecoveryWindow, application: QGuiApplication) -> None:
        super().__init__(application)
        self._page = page
        self._application = application
        self._rest = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """Hear no more."""
        self._notifier.setEnabled(False)

    def _read(self) -> None:
        received = os.read(0, 65_536)
        if not received:
            self._notifier.setEnabled(False)
            self._application.exit(0)
            return
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            try:
                fields = json.loads(line)
            except ValueError:
                continue
            if isinstance(fields, dict):
                self._page.show_status(fields)
