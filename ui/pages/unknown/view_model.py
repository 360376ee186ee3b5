"""The page of a garment that the catalogue does not know."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_LONGEST = 24


@dataclass(frozen=True, slots=True)
class UnknownProps:
    """What QML sees: what staff need to look it up."""

    code: str = ""


@seen_by_qml
class UnknownViewModel(ViewModel):
    """What was read, shortened."""

    props: UnknownProps

    def __init__(self, navigation: NavigationViewModel, parent: QObject | None = None) -> None:
        super().__init__(UnknownProps(), parent)
        self._navigation = navigation
        navigation.place_changed.connect(self._on_place_changed)

    def _on_place_changed(self) -> None:
        place = self._navigation.place
        if place.reached is Reached.BY_UNKNOWN_GARMENT:
            self._apply(UnknownProps(shortened(place.key)))


def shortened(code: str) -> str:
    """Return at most 24 characters of a code: its beginning and its end."""
    if len(code) <= _LONGEST:
        return code
    half = (_LONGEST - 1) // 2
    return f"{code[:half]}…{code[-half:]}"
