"""The garments brought to the mirror."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name="garments",
    qml=Path(__file__).with_name("GarmentsPage.qml"),
    reached=Reached.ALL_GARMENTS,
    view_model=lambda frame: GarmentsViewModel(
        session=frame.services.session,
        catalogue=frame.services.catalogue,
        availability=frame.services.availability,
        pictures=frame.services.pictures,
        navigation=frame.navigation,
    ),
)
