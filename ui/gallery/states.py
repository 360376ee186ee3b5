"""Every state of every page, by the names of the command line; the states themselves are in the pages' packages."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final

from app.domain.errors import ConfigurationError
from ui.models.states import State

_PAGES: Final = ("attract", "garments", "product", "reviews", "nearby", "goes_with", "unknown")
_STAFFS: Final = (
    *("devices", "calibration", "door", "today", "log", "power"),
    *("camera", "shop_data", "screen", "settings", "privacy"),
)


def all_states() -> Mapping[str, Mapping[str, State]]:
    """Return the states by page and name; the staff's pages are one page, since one screen has them all."""
    pages = {page: _states(f"ui.pages.{page}") for page in _PAGES}
    staffs = {name: state for page in _STAFFS for name, state in _states(f"ui.admin.{page}").items()}
    return {**pages, "staff": staffs}


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


def _states(package: str) -> Mapping[str, State]:
    states: Mapping[str, State] = import_module(f"{package}.states").STATES
    return states
