"""The QML side of the window: fonts, icons, theme and languages, then Main.qml.

QML modules are named after their folders, so the root of the repository is the one import path: `ui.theme`,
`ui.components`, `ui.frame`. The view models come from Python as `Psyche.ViewModels`.
"""

import logging
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from ui.theme.fonts import install_fonts
from ui.theme.icons import IconProvider
from ui.theme.tokens import load_theme
from ui.window.kiosk import KioskViewModel
from ui.window.languages import Languages, compile_translations

_log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent.parent.parent
_ASSETS = _ROOT / "assets"
_UI = _ROOT / "ui"
_kept_metaobjects: list[object] = []


def prepare_engine(engine: QQmlEngine, theme: str = "maison", kiosk: KioskViewModel | None = None) -> None:
    """Give `engine` the import path, the icons, the fonts and the theme, which goes by `kiosk` where there is one.

    Raises ConfigurationError.
    """
    tokens = load_theme(theme, _ASSETS / "themes")
    install_fonts()
    # As glyphs drawn once: most of what a processor without a graphics card draws in a movement would else be letters.
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.NativeTextRendering)
    engine.addImportPath(str(_ROOT))
    engine.addImageProvider("icon", IconProvider(_ASSETS / "icons"))
    singleton = engine.singletonInstance("ui.theme", "Theme")
    if not isinstance(singleton, QObject):
        message = f"Theme.qml under {_UI} does not load; the log above says why."
        raise TypeError(message)
    singleton.setProperty("tokens", tokens)
    singleton.setProperty("kiosk", kiosk)


def create_engine(kiosk: KioskViewModel, *, theme: str = "maison") -> QQmlApplicationEngine:
    """Load Main.qml with `kiosk`, not shown.

    Needs a QGuiApplication; follows the language of the settings while it lives. Raises ConfigurationError; when QML
    does not load, the engine has no root objects and the log says why.
    """
    engine = QQmlApplicationEngine()
    prepare_engine(engine, theme, kiosk)
    compile_translations()
    languages = Languages(_application(), engine)
    languages.install(kiosk.settings.props.language)
    kiosk.settings.languageChanged.connect(lambda: languages.install(kiosk.settings.props.language))
    engine.setInitialProperties({"kiosk": kiosk})
    engine.load(QUrl.fromLocalFile(str(_UI / "Main.qml")))
    return engine


def load_tray(engine: QQmlApplicationEngine, kiosk: KioskViewModel) -> QQuickWindow | None:
    """Load the window of the simulated reader's tray, not shown; None where it does not load, and the log says why."""
    before = len(engine.rootObjects())
    engine.setInitialProperties({"viewModel": kiosk.tray})
    engine.load(QUrl.fromLocalFile(str(_UI / "tray" / "Tray.qml")))
    loaded = engine.rootObjects()[before:]
    return loaded[0] if loaded and isinstance(loaded[0], QQuickWindow) else None


def destroy_engine(engine: QQmlApplicationEngine, kiosk: KioskViewModel) -> None:
    """End the windows and the engine at once, while the view models that they look at still live.

    What Python connects to signals gives a view model a metaobject of its own. QML remembers the properties of each by
    its address, for as long as the program runs; if it were freed, another class that is given the address later would
    be taken for this one. So they are kept.
    """
    for root in engine.rootObjects():
        shiboken6.delete(root)
    shiboken6.delete(engine)
    seen = (getattr(child, "__METAOBJECT__", None) for child in (kiosk, *kiosk.findChildren(QObject)))
    _kept_metaobjects.extend(metaobject for metaobject in seen if metaobject is not None)


def _application() -> QCoreApplication:
    application = QGuiApplication.instance()
    if application is None:
        message = "The window needs a QGuiApplication before its engine."
        raise RuntimeError(message)
    return application
