"""The staff's pages in the order of the menu: one import and one line a page."""

from typing import Final

from ui.admin import (
    calibration,
    camera,
    devices,
    log,
    power,
    privacy,
    requests,
    results,
    screen,
    settings,
    shop_data,
    suggestions,
    today,
)
from ui.admin.frame.page import StaffPage

STAFF_PAGES: Final[tuple[StaffPage, ...]] = (
    today.PAGE,
    requests.PAGE,
    results.PAGE,
    devices.PAGE,
    camera.PAGE,
    shop_data.PAGE,
    suggestions.PAGE,
    screen.PAGE,
    settings.PAGE,
    privacy.PAGE,
    log.PAGE,
    power.PAGE,
    calibration.PAGE,
)
