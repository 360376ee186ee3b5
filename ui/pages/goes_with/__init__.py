"""What goes with a product."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.goes_with.view_model import NAME, GoesWithViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("GoesWithPage.qml"),
    reached=Reached.FROM_A_PRODUCT,
    view_model=lambda frame: GoesWithViewModel(frame.product),
)
