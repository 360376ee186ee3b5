"""The garments that the shopper brought, a card each; where none can be brought, some of the collection."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import Product, Variant
from app.domain.choices import kinds
from app.domain.garments import Garment, GarmentPresence
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.session.session import SessionService
from ui.derivations.prices import card_variant, price_texts
from ui.derivations.shown_pictures import first_picture
from ui.derivations.stock_figures import band_of, band_of_product
from ui.frame.navigation import NavigationViewModel
from ui.models.kinds import Band
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_SHOWCASE = 8
_SHOWN = 24


@dataclass(frozen=True, slots=True)
class GarmentCard:
    """One garment as a card; everything about the article is empty when the catalogue does not know it."""

    key: str
    known: bool
    title: str
    brand: str
    colour: str
    size: str
    kind: str
    priceText: str
    wasPriceText: str
    onSale: bool
    pictureUrl: str
    count: int
    leaving: bool
    band: Band


@dataclass(frozen=True, slots=True)
class GarmentsProps:
    """What QML sees: `count` cards for `pieces` garments, `more` cards being too many to show.

    `showcase` where the cards are of the collection, which nobody has brought.
    """

    count: int = 0
    pieces: int = 0
    more: int = 0
    newestKey: str = ""
    showcase: bool = False


@seen_by_qml
class GarmentsViewModel(ViewModel):
    """Cards in the order of arrival, newest last; of a whole rail only the newest, which a shopper can look over.

    A mirror without any way to bring a garment (a shop window steered by arm) shows a few of the collection instead.
    """

    garments = record_list(GarmentCard, "key")

    props: GarmentsProps

    def __init__(
        self,
        *,
        session: SessionService,
        catalogue: CatalogueService,
        availability: AvailabilityService,
        pictures: PictureService,
        navigation: NavigationViewModel,
        can_bring: bool = True,
        parent: QObject | None = None,
    ) -> None:
        """Follow the session, the catalogue and the stock; `can_bring` tells whether there is a way to bring any."""
        super().__init__(GarmentsProps(), parent)
        self._session = session
        self._catalogue = catalogue
        self._availability = availability
        self._pictures = pictures
        self._navigation = navigation
        self._can_bring = can_bring
        # A whole rail arrives piece by piece: what has not changed is not looked up again for each.
        self._derived: dict[Garment, GarmentCard] = {}
        self._refresh()
        session.garments_changed.connect(self._refresh)
        session.ended.connect(self._refresh)
        catalogue.changed.connect(self._derive_anew)
        availability.changed.connect(self._derive_anew)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the page of a garment."""
        garment = next((garment for garment in self._session.garments if garment.key == key), None)
        if garment is not None:
            self._navigation.open_garment(garment)
        elif self.props.showcase:
            self._navigation.openProduct(key, "")

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Remove a garment that is not this shopper's."""
        self._session.dismiss(key)

    def _on_picture_ready(self) -> None:
        if any(card.known and not card.pictureUrl for card in self.garments.rows):
            self._derive_anew()

    def _derive_anew(self) -> None:
        self._derived.clear()
        self._refresh()

    def _refresh(self) -> None:
        garments = self._session.garments
        is_showcase = not garments and not self._can_bring
        cards = (
            derive_showcase(self._catalogue.campaigns(_SHOWCASE), self._catalogue, self._availability, self._pictures)
            if is_showcase
            else self._cards(garments[-_SHOWN:])
        )
        self.garments.replace(cards)
        # Of the collection the first card is the one that meets the eye.
        newest = cards[0 if is_showcase else -1].key if cards else ""
        self._apply(
            GarmentsProps(
                count=len(cards),
                pieces=sum(garment.count for garment in garments),
                more=max(0, len(garments) - _SHOWN),
                newestKey=newest,
                showcase=is_showcase and bool(cards),
            )
        )

    def _cards(self, garments: Iterable[Garment]) -> tuple[GarmentCard, ...]:
        self._derived = {
            garment: self._derived.get(garment)
            or derive_card(garment, self._catalogue, self._availability, self._pictures)
            for garment in garments
        }
        return tuple(self._derived.values())


def derive_showcase(
    products: Iterable[Product],
    catalogue: CatalogueService,
    availability: AvailabilityService,
    pictures: PictureService,
) -> tuple[GarmentCard, ...]:
    """Return a card for each product, with its id as the key and no size."""
    return tuple(
        replace(
            _article_card(product.id, product, card_variant(product), catalogue, pictures),
            size="",
            kind="",
            band=band_of_product(product, availability.here(product.id)),
        )
        for product in products
    )


def derive_card(
    garment: Garment, catalogue: CatalogueService, availability: AvailabilityService, pictures: PictureService
) -> GarmentCard:
    """Return a garment's card; one whose product was withdrawn is shown as unknown."""
    product = catalogue.product(garment.product_id) if garment.is_known else None
    variant = None if product is None else product.variant(garment.variant_id)
    level = None if variant is None else availability.here(variant.product_id).get(variant.id)
    return replace(
        _article_card(garment.key, product, variant, catalogue, pictures),
        count=garment.count,
        leaving=garment.presence is GarmentPresence.LEAVING,
        band=band_of(level),
    )


def _article_card(
    key: str, product: Product | None, variant: Variant | None, catalogue: CatalogueService, pictures: PictureService
) -> GarmentCard:
    texts = price_texts(variant, catalogue.language)
    colour = "" if variant is None else variant.colour
    return GarmentCard(
        key=key,
        known=product is not None,
        title="" if product is None else product.title,
        brand="" if product is None else product.brand,
        colour=colour,
        size="" if variant is None else variant.size,
        kind="" if product is None or variant is None else kinds(product)[variant.id],
        priceText=texts.now,
        wasPriceText=texts.was,
        onSale=texts.is_reduced,
        pictureUrl="" if product is None else first_picture(product, variant, pictures),
        count=1,
        leaving=False,
        band=Band.Unknown,
    )
