"""Every state of every page, by the names of the command line; the states themselves are in the pages' packages."""

from collections.abc import Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Final

from PySide6.QtCore import QObject

from app.domain.errors import ConfigurationError
from ui.admin.frame.states import staff_state
from ui.admin.registry import STAFF_PAGES
from ui.gallery.hard_states import hard_states
from ui.models.states import State
from ui.pages.registry import PAGES
from ui.window.kiosk import KioskViewModel

_DOOR: Final = "door"


def all_states() -> Mapping[str, Mapping[str, State]]:
    """Return the states by page and name; the staff's pages are one page, since one screen has them all."""
    pages = {
        page.name: _states(f"ui.pages.{page.name}", {"default": State(presses=(("open", page.name),))})
        for page in PAGES
    }
    pages = {name: {**states, **dict(hard_states(name, states["default"]))} for name, states in pages.items()}
    staffs = [_states(f"ui.admin.{page}", {page: staff_state(page)}) for page in _staff_pages()]
    return {**pages, "staff": {name: state for states in staffs for name, state in states.items()}}


def state_of(page: str, name: str) -> State:
    """Return the state; raise ConfigurationError naming those there are."""
    pages = all_states()
    states = pages.get(page)
    if states is None:
        message = f"--page {page}: there is no such page; choose one of {', '.join(pages)}."
        raise ConfigurationError(message)
    if name not in states:
        message = f"--state {name}: the page {page} has no such state; choose one of {', '.join(states)}."
        raise ConfigurationError(message)
    return states[name]


def states_named(pages: Sequence[str] | None, states: Sequence[str] | None) -> Sequence[tuple[str, str]]:
    """Return page and name of these pages' states, None for all; raise ConfigurationError where there is none."""
    found = [
        (page, state)
        for page, of_page in all_states().items()
        for state in of_page
        if (not pages or page in pages) and (not states or state in states)
    ]
    missing = [*(set(pages or ()) - {page for page, _ in found}), *(set(states or ()) - {state for _, state in found})]
    if missing:
        raise ConfigurationError(f"{', '.join(sorted(missing))}: no page of this name has such a state.")
    return found


def opened_staff_page(kiosk: KioskViewModel, name: str) -> QObject:
    """Open the staff page where it is one of the menu's, and return its view model; "door" is what asks for the PIN."""
    if name == _DOOR:
        return kiosk.admin.entry_view
    kiosk.admin.staff_view.openPage(name)
    view_model: QObject = kiosk.admin.page(name)
    return view_model


def _staff_pages() -> tuple[str, ...]:
    return (_DOOR, *(page.name for page in STAFF_PAGES))


def _states(package: str, default: Mapping[str, State]) -> Mapping[str, State]:
    """Return the states that a page's package has in its module `states`; a page without one has its default only."""
    if find_spec(f"{package}.states") is None:
        return default
    states: Mapping[str, State] = import_module(f"{package}.states").STATES
    return states
