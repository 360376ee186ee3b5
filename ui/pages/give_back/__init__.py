"""What somebody brings back, without an article on the screen: by a receipt, or by saying why."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.give_back.view_model import NAME, GiveBackViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=NAME,
    qml=Path(__file__).with_name("GiveBackPage.qml"),
    reached=Reached.FROM_THE_GARMENTS,
    view_model=lambda frame: GiveBackViewModel(frame.services.returns, frame.asking, frame.asked, frame.navigation),
)
