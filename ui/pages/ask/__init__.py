"""What can be asked for of a product: brought, held here or elsewhere, given back, and help."""

from pathlib import Path

from ui.frame.asking import ASK
from ui.frame.navigation_rules import Reached
from ui.pages.ask.view_model import AskViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=ASK,
    qml=Path(__file__).with_name("AskPage.qml"),
    reached=Reached.FROM_A_PRODUCT,
    view_model=lambda frame: AskViewModel(frame.product, frame.asking),
    has_ages=True,
)
