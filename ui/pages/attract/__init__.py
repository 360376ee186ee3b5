"""The page at rest."""

from pathlib import Path

from ui.frame.navigation_rules import Reached
from ui.pages.attract.view_model import AttractViewModel
from ui.pages.shopper_page import ShopperPage

PAGE = ShopperPage(
    name="attract",
    qml=Path(__file__).with_name("AttractPage.qml"),
    reached=Reached.AT_REST,
    view_model=lambda frame: AttractViewModel(
        inputs=frame.inputs,
        rest=frame.rest,
        catalogue=frame.services.catalogue,
        availability=frame.services.availability,
        pictures=frame.services.pictures,
        preparation=frame.services.demo_store,
        shop=frame.shop,
        devices=frame.devices,
        gestures=frame.gestures,
    ),
)
