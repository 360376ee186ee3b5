"""The page of a mirror that nobody uses."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject

from app.domain.catalogue import Product
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from ui.arms.gestures import GesturesViewModel
from ui.derivations.product_cards import ProductCard, product_cards
from ui.frame.devices import DevicesViewModel
from ui.frame.inputs import Inputs
from ui.frame.shop import ShopViewModel
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.models.view_model import ViewModel

_CAMPAIGNS = 8
_SHARE_UNKNOWN = -1.0


@dataclass(frozen=True, slots=True)
class AttractProps:
    """What QML sees."""

    canTag: bool
    canScan: bool
    canPresent: bool
    canTouch: bool
    canGesture: bool
    preparing: bool
    preparingShare: float
    catalogueEmpty: bool


@seen_by_qml
class AttractViewModel(ViewModel):
    """What to do in the way this placement allows, and campaigns."""

    campaigns = record_list(ProductCard, "productId")
    shop = Property(ShopViewModel, attrgetter("_shop"), constant=True)
    devices = Property(DevicesViewModel, attrgetter("_devices"), constant=True)
    gestures = Property(GesturesViewModel, attrgetter("_gestures"), constant=True)

    props: AttractProps

    def __init__(
        self,
        *,
        inputs: Inputs,
        catalogue: CatalogueService,
        pictures: PictureService,
        preparation: DemoStoreService | None,
        shop: ShopViewModel,
        devices: DevicesViewModel,
        gestures: GesturesViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Follow the catalogue, and the pictures as they arrive."""
        super().__init__(derive_attract(inputs, catalogue, preparation), parent)
        self._inputs = inputs
        self._catalogue = catalogue
        self._pictures = pictures
        self._preparation = preparation
        self._shop = shop
        self._devices = devices
        self._gestures = gestures
        self._products: tuple[Product, ...] = ()
        self._refresh()
        catalogue.changed.connect(self._refresh)
        pictures.picture_ready.connect(self._on_picture_ready)
        if preparation is not None:
            preparation.changed.connect(self._refresh)

    def _refresh(self) -> None:
        self._apply(derive_attract(self._inputs, self._catalogue, self._preparation))
        self._products = self._catalogue.campaigns(_CAMPAIGNS)
        self._draw_cards()

    def _draw_cards(self) -> None:
        self.campaigns.replace(product_cards(self._products, self._catalogue.language, self._pictures))

    def _on_picture_ready(self) -> None:
        if any(not card.pictureUrl for card in self.campaigns.rows):
            self._draw_cards()


def derive_attract(inputs: Inputs, catalogue: CatalogueService, preparation: DemoStoreService | None) -> AttractProps:
    """Return the page's properties."""
    return AttractProps(
        canTag=inputs.can_tag,
        canScan=inputs.can_scan,
        canPresent=inputs.can_present,
        canTouch=inputs.can_touch,
        canGesture=inputs.can_gesture,
        preparing=preparation is not None and preparation.is_preparing,
        preparingShare=_SHARE_UNKNOWN,
        catalogueEmpty=catalogue.is_empty,
    )
