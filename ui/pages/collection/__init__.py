"""What the shop offers to somebody who has brought nothing."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.collection.view_model import CollectionViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name="collection",
    qml=Path(__file__).with_name("CollectionPage.qml"),
    reached=Reached.THE_COLLECTION,
    view_model=lambda frame: CollectionViewModel(
        collection=frame.services.collection,
        catalogue=frame.services.catalogue,
        stock_here=frame.product.stock_here,
        pictures=frame.services.pictures,
        navigation=frame.navigation,
        can_bring=frame.inputs.can_bring,
    ),
)
