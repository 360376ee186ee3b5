"""Words in the shopper's language: compiles the translations of `assets/i18n` and puts them into a running window."""

import logging
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from app.domain.errors import ConfigurationError
from app.services.catalogue.locale import locale_of

_log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = _ROOT / "assets" / "i18n"
COMPILED = _ROOT / "build" / "i18n"
_COMPILE_PATIENCE_S = 60


def compile_translations(sources: Path = SOURCES, compiled: Path = COMPILED) -> tuple[Path, ...]:
    """Compile every `LANGUAGE.ts` that is newer than its `LANGUAGE.qm`; return the .qm files; raise ConfigurationError.

    Takes a few milliseconds when nothing changed.
    """
    compiled.mkdir(parents=True, exist_ok=True)
    results = []
    for source in sorted(sources.glob("*.ts")):
        target = compiled / f"{source.stem}.qm"
        results.append(target)
        if target.is_file() and target.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        command = [str(tool), "-silent", str(source), "-qm", str(target)]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=_COMPILE_PATIENCE_S)  # noqa: S603
        except (OSError, subprocess.SubprocessError) as error:
            raise ConfigurationError(
                f"Translation {source} cannot be compiled by {tool}: {error}. Run make setup, or mend the file."
            ) from error
    return tuple(results)


class Languages(QObject):
    """Holds the one translation that is installed; English is what the pages are written in."""

    def __init__(self, application: QCoreApplication, engine: QQmlEngine, folder: Path = COMPILED) -> None:
        """Translate for `application` and the texts of `engine`; `folder` has the .qm files."""
        super().__init__(engine)
        self._application = application
        self._engine = engine
        self._folder = folder
        self._translator: QTranslator | None = None

    def install(self, code: str) -> bool:
        """Show `code` (BCP 47) at once, numbers included; without its translation English, and return False."""
        if self._translator is not None:
            self._application.removeTranslator(self._translator)
            self._translator = None
        QLocale.setDefault(locale_of(code))
        translator = QTranslator()
        found = translator.load(str(self._folder / f"{code.partition('-')[0]}.qm"))
        if found:
            self._application.installTranslator(translator)
            self._translator = translator
        else:
            _log.warning("There is no translation for %s in %s: English stands in.", code, self._folder)
        self._engine.setUiLanguage(code)
        self._engine.retranslate()
        return found
