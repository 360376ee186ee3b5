"""The page of a mirror that nobody uses."""

from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer

from app.domain.catalogue import Product
from app.domain.placements import Rest
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.demo_store import DemoStoreService
from ui.arms.gestures import GesturesViewModel
from ui.derivations.opening import Opening, hours_text, opening_at
from ui.derivations.prices import card_variant
from ui.derivations.product_cards import ProductCard, product_cards
from ui.derivations.shown_pictures import first_picture_source
from ui.frame.devices import DevicesViewModel
from ui.frame.inputs import Inputs
from ui.frame.shop import ShopViewModel
from ui.models.kinds import OpenState, number_of
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.models.view_model import ViewModel

_CAMPAIGNS = 8
_SHARE_UNKNOWN = -1.0
_A_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class AttractProps:
    """What QML sees; `openState` and `hoursText` are told of this store where those who pass by are told them."""

    rest: int
    hookIsLeft: bool
    canTag: bool
    canScan: bool
    canPresent: bool
    canTouch: bool
    canGesture: bool
    preparing: bool
    preparingShare: float
    catalogueEmpty: bool
    openState: int
    hoursText: str


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
        rest: Rest,
        catalogue: CatalogueService,
        availability: AvailabilityService,
        pictures: PictureService,
        preparation: DemoStoreService | None,
        shop: ShopViewModel,
        devices: DevicesViewModel,
        gestures: GesturesViewModel,
        parent: QObject | None = None,
    ) -> None:
        """Follow the catalogue, the pictures as they arrive and, in a shop window, the hours of this store."""
        super().__init__(derive_attract(inputs, rest, catalogue, preparation, availability.now()), parent)
        self._inputs = inputs
        self._rest = rest
        self._availability = availability
        self._catalogue = catalogue
        self._pictures = pictures
        self._preparation = preparation
        self._shop = shop
        self._devices = devices
        self._gestures = gestures
        self._products: tuple[Product, ...] = ()
        self._refresh()
        if rest is Rest.SHOW_WINDOW:
            minutes = QTimer(self)
            minutes.timeout.connect(lambda: self._apply(self._derive()))
            minutes.start(_A_MINUTE_MS)
        catalogue.changed.connect(self._refresh)
        pictures.picture_ready.connect(self._on_picture_ready)
        if preparation is not None:
            preparation.changed.connect(self._refresh)

    def _refresh(self) -> None:
        self._apply(self._derive())
        campaigns = () if self._rest is Rest.HOOK else self._catalogue.campaigns(_CAMPAIGNS)
        self._products = tuple(one for one in campaigns if first_picture_source(one, card_variant(one)))
        self._draw_cards()

    def _derive(self) -> AttractProps:
        now = self._availability.now()
        return derive_attract(self._inputs, self._rest, self._catalogue, self._preparation, now)

    def _draw_cards(self) -> None:
        self.campaigns.replace(product_cards(self._products, self._catalogue.language, self._pictures))

    def _on_picture_ready(self) -> None:
        if any(not card.pictureUrl for card in self.campaigns.rows):
            self._draw_cards()


def derive_attract(
    inputs: Inputs, rest: Rest, catalogue: CatalogueService, preparation: DemoStoreService | None, now: datetime
) -> AttractProps:
    """Return the page's properties."""
    store = catalogue.store if rest is Rest.SHOW_WINDOW else None
    opening = Opening(OpenState.Unknown) if store is None else opening_at(store, now)
    return AttractProps(
        rest=number_of(rest),
        hookIsLeft=inputs.hook_is_left,
        canTag=inputs.can_tag,
        canScan=inputs.can_scan,
        canPresent=inputs.can_present,
        canTouch=inputs.can_touch,
        canGesture=inputs.can_gesture,
        preparing=preparation is not None and preparation.is_preparing,
        preparingShare=_SHARE_UNKNOWN,
        catalogueEmpty=catalogue.is_empty,
        openState=int(opening.state),
        hoursText="" if store is None else hours_text(opening, store, now, catalogue.language),
    )
