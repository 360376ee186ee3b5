"""A mirror brought into a state: its services stand still, and what leads there is pressed."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QObject

from app.services.kiosk import KioskServices
from ui.gallery.held import held
from ui.gallery.states import opened_staff_page
from ui.models.states import FIRST_GTIN, State
from ui.window.kiosk import KioskViewModel


def standing(services: KioskServices, state: State, gtins: Sequence[str]) -> KioskServices:
    """Return the services, some of which stand still as the state has them; `gtins` are those of its garments."""
    return cast("KioskServices", _Standing(services, state, gtins))


def press_all(kiosk: KioskViewModel, state: State, gtins: Sequence[str]) -> None:
    """Open the page and press what the state says."""
    staff_page = opened_staff_page(kiosk, state.staff_page) if state.staff_page else None
    first = next(iter(gtins), "")
    for slot, *arguments in state.presses:
        pressed = staff_page or (kiosk.navigation if hasattr(kiosk.navigation, str(slot)) else _shown(kiosk))
        getattr(pressed, str(slot))(*(first if argument == FIRST_GTIN else argument for argument in arguments))


def _shown(kiosk: KioskViewModel) -> QObject:
    """Return the view model of the shopper's page that is shown."""
    return next(page.page_view_model for page in kiosk.page_entries if page.page_name == kiosk.navigation.page_name)


class _Standing:
    def __init__(self, services: KioskServices, state: State, gtins: Sequence[str]) -> None:
        self._services = services
        self.tray = None  # none stands by a picture, and it would go through all its garments at each photograph
        for name, facts in state.services.items():
            real = getattr(services, name)
            given = facts(services, gtins) if callable(facts) else facts
            setattr(self, name, held(type(real), real, **given))

    def __getattr__(self, name: str) -> object:
        return getattr(self._services, name)
