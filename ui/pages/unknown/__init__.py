"""A garment that the catalogue does not know."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.shopper_page import ShopperPage
from ui.pages.unknown.view_model import UnknownViewModel

PAGE = ShopperPage(
    name="unknown",
    qml=Path(__file__).with_name("UnknownPage.qml"),
    reached=Reached.BY_UNKNOWN_GARMENT,
    view_model=lambda frame: UnknownViewModel(
        frame.navigation,
    ),
)
