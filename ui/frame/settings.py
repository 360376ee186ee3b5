"""How this shopper wants the screen; forgotten with the session."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from app.services.catalogue.catalogue import CatalogueService
from app.services.session.session import SessionService
from ui.derivations.wording import is_right_to_left
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class SettingsProps:
    """What QML sees."""

    languages: tuple[str, ...] = ()
    rightToLeft: bool = False
    accessible: bool = False
    reduceMotion: bool = False
    language: str = ""


@seen_by_qml
class SettingsViewModel(ViewModel):
    """Language and accessibility; the language itself belongs to the catalogue service."""

    accessibleChanged = Signal()
    languageChanged = Signal()

    props: SettingsProps

    def __init__(
        self,
        *,
        session: SessionService,
        catalogue: CatalogueService,
        languages: tuple[str, ...],
        reduce_motion: bool,
        parent: QObject | None = None,
    ) -> None:
        """Offer `languages`; the one of the catalogue at this moment is each new shopper's."""
        language = catalogue.language
        super().__init__(
            SettingsProps(languages, is_right_to_left(language), False, reduce_motion, language),
            parent,
        )
        self._catalogue = catalogue
        self._first_language = language
        catalogue.changed.connect(self._on_catalogue_changed)
        session.ended.connect(self._on_ended)

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Speak another of the languages offered."""
        if code in self.props.languages:
            self._catalogue.set_language(code)

    @Slot()
    def toggleAccessible(self) -> None:
        """Turn larger text, high contrast and low controls on or off."""
        self._apply(replace(self.props, accessible=not self.props.accessible))

    def _on_catalogue_changed(self) -> None:
        language = self._catalogue.language
        self._apply(replace(self.props, language=language, rightToLeft=is_right_to_left(language)))

    def _on_ended(self) -> None:
        self._apply(replace(self.props, accessible=False))
        self._catalogue.set_language(self._first_language)
