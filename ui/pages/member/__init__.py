"""What the shop has for whoever holds the card that was shown."""

from pathlib import Path

from ui.frame.loyalty import MEMBER
from ui.frame.navigation_rules import Reached
from ui.pages.member.view_model import MemberViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name=MEMBER,
    qml=Path(__file__).with_name("MemberPage.qml"),
    reached=Reached.FROM_THE_GARMENTS,
    view_model=lambda frame: MemberViewModel(frame.services.loyalty, frame.services.catalogue, frame.navigation),
)
