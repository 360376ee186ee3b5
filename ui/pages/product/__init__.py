"""One product."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.product.view_model import ProductViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name="product",
    qml=Path(__file__).with_name("ProductPage.qml"),
    reached=Reached.BY_ARTICLE,
    view_model=lambda frame: ProductViewModel(frame.product, frame.asking, frame.asked),
    has_ages=True,
)
