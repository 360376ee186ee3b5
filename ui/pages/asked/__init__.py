"""All that was asked for in this visit."""

from pathlib import Path

from ui.frame.asking import ASKED
from ui.frame.navigation_rules import Reached
from ui.pages.asked.view_model import AskedListViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=ASKED,
    qml=Path(__file__).with_name("AskedPage.qml"),
    reached=Reached.FROM_THE_GARMENTS,
    view_model=lambda frame: AskedListViewModel(frame.asked),
)
