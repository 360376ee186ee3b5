"""What a shopper page declares of itself, and what its view model may be built from."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.placements import Rest
from app.services.kiosk import KioskServices
from ui.arms.gestures import GesturesViewModel
from ui.frame.asked import AskedViewModel
from ui.frame.asking import Asking
from ui.frame.devices import DevicesViewModel
from ui.frame.inputs import Inputs
from ui.frame.looked_at import LookedAt
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached
from ui.frame.product_follower import ProductSources
from ui.frame.settings import SettingsViewModel
from ui.frame.shop import ShopViewModel


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The services, and what the window has around its pages; a page hands to its view model what this needs."""

    services: KioskServices
    inputs: Inputs
    rest: Rest
    shop: ShopViewModel
    settings: SettingsViewModel
    devices: DevicesViewModel
    gestures: GesturesViewModel
    navigation: NavigationViewModel
    asking: Asking
    asked: AskedViewModel
    product: ProductSources
    """What a page about the product shown is derived from."""
    looked_at: LookedAt
    """What was brought and looked at in this session."""


@dataclass(frozen=True, slots=True)
class ShopperPage:
    """One page: its name in journal, remote interface and screenshots, its QML file, and how a shopper gets to it.

    The file's root is a PageFrame with a required property `viewModel`. `has_ages` where the page shows what grows old
    while somebody looks: then `ProductSources.ticks` run.
    """

    name: str
    qml: Path
    reached: Reached
    view_model: Callable[[Surroundings], QObject]
    has_ages: bool = False
