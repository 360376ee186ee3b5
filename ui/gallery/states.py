"""Every state of every page, by the names of the command line; the states themselves are in the pages' packages."""

from collections.abc import Mapping
from importlib import import_module
from typing import Final, cast

from PySide6.QtCore import QObject

from app.domain.errors import ConfigurationError
from ui.models.kinds import Kiosk
from ui.models.states import State
from ui.window.kiosk import KioskViewModel

_PAGES: Final = ("attract", "garments", "product", "reviews", "nearby", "goes_with", "unknown")
_STAFF_PAGES: Final[Mapping[str, tuple[Kiosk.StaffPage | None, str]]] = {
    "devices": (Kiosk.StaffPage.Devices, "staff"),
    "calibration": (None, "calibration"),
    "door": (None, "staffEntry"),
    "today": (Kiosk.StaffPage.Today, "today"),
    "log": (Kiosk.StaffPage.Log, "log"),
    "power": (Kiosk.StaffPage.Power, "power"),
    "camera": (Kiosk.StaffPage.Camera, "cameraPage"),
    "shop_data": (Kiosk.StaffPage.ShopData, "shopDataPage"),
    "screen": (Kiosk.StaffPage.Screen, "screenPage"),
    "settings": (Kiosk.StaffPage.Settings, "settingsPage"),
    "privacy": (Kiosk.StaffPage.Privacy, "privacyPage"),
}
"""By package: how the menu calls the page, None for what it does not have, and where its view model is."""


def all_states() -> Mapping[str, Mapping[str, State]]:
    """Return the states by page and name; the staff's pages are one page, since one screen has them all."""
    pages = {page: _states(f"ui.pages.{page}") for page in _PAGES}
    staffs = {name: state for page in _STAFF_PAGES for name, state in _states(f"ui.admin.{page}").items()}
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


def opened_staff_page(kiosk: KioskViewModel, package: str) -> QObject:
    """Open the staff page where it is one of the menu's, and return its view model."""
    page, view_model = _STAFF_PAGES[package]
    if page is not None:
        kiosk.staff.openPage(page)
    return cast("QObject", getattr(kiosk, view_model))


def _states(package: str) -> Mapping[str, State]:
    states: Mapping[str, State] = import_module(f"{package}.states").STATES
    return states
