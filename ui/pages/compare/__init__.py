"""Two or three garments side by side, or sizes of one."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.compare.view_model import NAME, CompareViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("ComparePage.qml"),
    reached=Reached.FROM_THE_GARMENTS,
    view_model=lambda frame: CompareViewModel(frame.looked_at, frame.product),
    has_ages=True,
)
