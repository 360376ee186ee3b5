"""What a staff page says of itself in the `__init__.py` of its folder."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.today import AttentionKind
from app.services.kiosk import KioskServices
from ui.admin.door.second_person import SecondPersonViewModel
from ui.admin.frame.shown_page import ShownPage


@dataclass(frozen=True, slots=True)
class PageTools:
    """What the view model of a page may be built from; `leads` says which page tells more of what needs somebody."""

    page: ShownPage
    services: KioskServices
    second_person: SecondPersonViewModel
    leads: Mapping[AttentionKind, str]
    clock_ns: Callable[[], int]

    def language(self) -> str:
        """Return the language of the screen."""
        return self.services.catalogue.language


@dataclass(frozen=True, slots=True)
class StaffPage:
    """One page: `name` is its folder's, `title` the English one that its file of QML gives to `qsTr`.

    `within` names the page that leads to it; without it is in the menu. It tells more of the kinds in `attention`.
    """

    name: str
    title: str
    qml: Path
    view_model: Callable[[PageTools], QObject]
    within: str = ""
    attention: frozenset[AttentionKind] = frozenset()
