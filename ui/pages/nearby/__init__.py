"""Which stores have an article."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.nearby.view_model import NAME, NearbyViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("NearbyPage.qml"),
    reached=Reached.FROM_A_PRODUCT,
    view_model=lambda frame: NearbyViewModel(frame.product, frame.shop),
    has_ages=True,
)
