"""What buyers say."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.reviews.view_model import NAME, ReviewsViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("ReviewsPage.qml"),
    reached=Reached.FROM_A_PRODUCT,
    view_model=lambda frame: ReviewsViewModel(
        navigation=frame.navigation,
        catalogue=frame.services.catalogue,
        session=frame.services.session,
        settings=frame.settings,
        voices=frame.services.voices,
    ),
)
