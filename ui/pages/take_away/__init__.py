"""The list of what was brought and looked at, as a code for a phone or for the till."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.shopper_page import ShopperPage
from ui.pages.take_away.view_model import NAME, TakeAwayViewModel

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("TakeAwayPage.qml"),
    reached=Reached.FROM_THE_GARMENTS,
    view_model=lambda frame: TakeAwayViewModel(
        looked_at=frame.looked_at,
        take_away=frame.services.take_away,
        navigation=frame.navigation,
        session=frame.services.session,
        catalogue=frame.services.catalogue,
        pictures=frame.services.pictures,
    ),
)
