"""Settings and the privacy sheet as files in the data directory, written and read in the background."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.errors import PsycheError, StoreUnavailable
from app.runtime.jobs import Jobs
from app.services.privacy.sheet import PrivacySheet, save_page
from app.services.settings.editor import IMPORT_MAX_CHARS, SettingsEditor

SETTINGS_FILE: Final = "settings.toml"
SHEET_FILE: Final = "privacy-{language}.html"


class StaffFiles(QObject):
    """Writes whole files or none, where the program may write; the audit log names each."""

    settings_written = Signal(str)
    """The path."""
    settings_read = Signal(str)
    """The text; it is checked by whoever takes it over."""
    settings_failed = Signal(str)
    sheet_written = Signal(str)
    sheet_failed = Signal(str)

    def __init__(
        self,
        root: Path,
        *,
        editor: SettingsEditor,
        sheet: PrivacySheet,
        jobs: Jobs,
        require_open: Callable[[], None],
        record: Callable[..., object],
        parent: QObject | None = None,
    ) -> None:
        """`root` is the data directory; `require_open` raises where staff are not at work."""
        super().__init__(parent)
        self._root = root
        self._editor = editor
        self._sheet = sheet
        self._jobs = jobs
        self._require_open = require_open
        self._record = record

    @property
    def settings_path(self) -> str:
        """Where the settings are written to and read from."""
        return str(self._root / SETTINGS_FILE)

    def write_settings(self) -> None:
        """Write what staff may change as it holds here."""
        self._require_open()
        self._write(self._root / SETTINGS_FILE, self._editor.export(), self.settings_written, self.settings_failed)

    def read_settings(self) -> None:
        """Read the file of settings; nothing is taken over."""
        self._require_open()
        path = self._root / SETTINGS_FILE
        self._jobs.submit(
            lambda: _text_of(path), self.settings_read.emit, lambda error: self.settings_failed.emit(str(error))
        )

    def write_sheet(self, language: str) -> None:
        """Write the privacy sheet in one language."""
        self._require_open()
        name = SHEET_FILE.format(language="fr" if language.partition("-")[0] == "fr" else "en")
        try:
            page = self._sheet.render(language)
        except PsycheError as error:
            self.sheet_failed.emit(str(error))
            return
        self._write(self._root / name, page, self.sheet_written, self.sheet_failed)

    def _write(self, path: Path, text: str, written: SignalInstance, failed: SignalInstance) -> None:
        self._record("file_written", file=path.name)
        self._jobs.submit(
            lambda: save_page(path, text),
            lambda _: written.emit(str(path)),
            lambda error: failed.emit(str(error)),
        )


def _text_of(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(IMPORT_MAX_CHARS + 1)  # more is refused, and never read
    except FileNotFoundError as error:
        message = f"{path}: there is no such file. Copy one there, or write this mirror's first."
        raise StoreUnavailable(message) from error
    except UnicodeDecodeError as error:
        raise StoreUnavailable(f"{path}: this is no text in UTF-8.") from error
    except OSError as error:
        raise StoreUnavailable(f"{path}: {error.strerror}; it cannot be read.") from error
