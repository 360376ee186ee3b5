"""The garments that the shopper brought, a card each."""

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
from ui.derivations.stock_figures import StockHere, in_hand
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached
from ui.models.kinds import Band
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_SHOWN = 24


@dataclass(frozen=True, slots=True)
class GarmentCard:
    """One garment as a card; everything about the article is empty when the catalogue does not know it.

    `undecided` while it may be one of several products, of which the picture is the first one's. `withYou` while it is
    in the shopper's hands, which no stock figure contradicts.
    """

    key: str
    known: bool
    title: str
    brand: str
    colour: str
    size: str
    kind: str
    priceText: str
    wasPriceText: str
    reductionText: str
    onSale: bool
    pictureUrl: str
    count: int
    leaving: bool
    band: Band
    undecided: bool = False
    withYou: bool = False


@dataclass(frozen=True, slots=True)
class GarmentsProps:
    """What QML sees: `count` cards for `pieces` garments, `more` cards being too many to show.

    `asking` where the cards are the products that one garment may be, of which the shopper chooses. `offersMore` where
    a door leads on to what the shop offers.
    """

    count: int = 0
    pieces: int = 0
    more: int = 0
    newestKey: str = ""
    asking: bool = False
    offersMore: bool = False


@seen_by_qml
class GarmentsViewModel(ViewModel):
    """Cards in the order of arrival, newest first; of a whole rail only the newest, which a shopper can look over."""

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
        parent: QObject | None = None,
    ) -> None:
        """Follow the session, the catalogue and the stock."""
        super().__init__(GarmentsProps(), parent)
        self._session = session
        self._catalogue = catalogue
        self._availability = availability
        self._pictures = pictures
        self._navigation = navigation
        # A whole rail arrives piece by piece: what has not changed is not looked up again for each.
        self._derived: dict[Garment, GarmentCard] = {}
        self._asked_key = ""
        self._refresh()
        navigation.place_changed.connect(self._on_place_changed)
        session.garments_changed.connect(self._refresh)
        session.ended.connect(self._refresh)
        catalogue.changed.connect(self._derive_anew)
        availability.changed.connect(self._derive_anew)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the page of a garment; of one that was asked for, `key` is the product that it is."""
        if self.props.asking:
            garment = self._session.choose(self._asked_key, key)
        else:
            garment = next((garment for garment in self._session.garments if garment.key == key), None)
        if garment is not None:
            self._navigation.open_garment(garment)

    @Slot()
    def lookAround(self) -> None:
        """Show what the shop offers."""
        self._navigation.openCollection()

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Remove a garment that is not this shopper's."""
        self._session.dismiss(key)

    def _on_place_changed(self) -> None:
        place = self._navigation.place
        # What is asked stays while the page of the answer comes over it.
        if place.reached is Reached.ALL_GARMENTS and place.key != self._asked_key:
            self._asked_key = place.key
            self._refresh()

    def _on_picture_ready(self) -> None:
        if any(card.known and not card.pictureUrl for card in self.garments.rows):
            self._derive_anew()

    def _derive_anew(self) -> None:
        self._derived.clear()
        self._refresh()

    def _refresh(self) -> None:
        garments = self._session.garments
        asked = next((garment for garment in garments if garment.key == self._asked_key and garment.candidates), None)
        if asked is not None:
            cards = derive_candidates(asked, self._catalogue, self._availability, self._pictures)
        else:
            cards = self._cards(reversed(garments[-_SHOWN:]))
        self.garments.replace(cards)
        self._apply(
            GarmentsProps(
                count=len(cards),
                pieces=sum(garment.count for garment in garments),
                more=max(0, len(garments) - _SHOWN) if asked is None else 0,
                newestKey=cards[0].key if cards else "",
                asking=asked is not None and bool(cards),
                offersMore=asked is None and bool(cards) and not self._catalogue.is_empty,
            )
        )

    def _cards(self, garments: Iterable[Garment]) -> tuple[GarmentCard, ...]:
        self._derived = {
            garment: self._derived.get(garment)
            or derive_card(garment, self._catalogue, self._availability, self._pictures)
            for garment in garments
        }
        return tuple(self._derived.values())


def derive_candidates(
    garment: Garment, catalogue: CatalogueService, availability: AvailabilityService, pictures: PictureService
) -> tuple[GarmentCard, ...]:
    """Return a card for each product that a garment may be, with the product's id as the key.

    None is called sold out: it may be the one in the shopper's hands.
    """
    sold = ((candidate, catalogue.product(candidate.product_id)) for candidate in garment.candidates)
    cards = (
        _known_card(product, candidate.variant_id, StockHere(availability.here(product.id)), catalogue, pictures)
        for candidate, product in sold
        if product is not None
    )
    return tuple(replace(card, band=Band.Unknown) if card.band is Band.SoldOut else card for card in cards)


def derive_card(
    garment: Garment, catalogue: CatalogueService, availability: AvailabilityService, pictures: PictureService
) -> GarmentCard:
    """Return a garment's card; one whose product was withdrawn is shown as unknown."""
    told = garment.candidates[0] if garment.is_undecided else garment
    product = catalogue.product(told.product_id) if told.product_id else None
    card = unknown = _article_card(garment.key, None, None, catalogue, pictures)
    if product is not None:
        stock = StockHere(availability.here(product.id), in_hand((garment,), product.id))
        card = _known_card(product, told.variant_id, stock, catalogue, pictures)
    if garment.is_undecided:
        card = replace(unknown, known=True, pictureUrl=card.pictureUrl, undecided=True)
    return replace(
        card,
        key=garment.key,
        count=garment.count,
        leaving=garment.presence is GarmentPresence.LEAVING,
        withYou=garment.presence is GarmentPresence.HERE,
    )


def _known_card(
    product: Product, variant_id: str, stock: StockHere, catalogue: CatalogueService, pictures: PictureService
) -> GarmentCard:
    """Return the card of an article, or of its product where it is not known which article; its key is the product."""
    variant = product.variant(variant_id)
    if variant is None:
        return _product_card(product, stock, catalogue, pictures)
    return replace(_article_card(product.id, product, variant, catalogue, pictures), band=stock.band((variant,)))


def _product_card(
    product: Product, stock: StockHere, catalogue: CatalogueService, pictures: PictureService
) -> GarmentCard:
    card = _article_card(product.id, product, card_variant(product), catalogue, pictures)
    return replace(card, title=product.title, size="", kind="", band=stock.band_of_product(product))


def _article_card(
    key: str, product: Product | None, variant: Variant | None, catalogue: CatalogueService, pictures: PictureService
) -> GarmentCard:
    texts = price_texts(variant, catalogue.language)
    colour = "" if variant is None else variant.colour
    return GarmentCard(
        key=key,
        known=product is not None,
        title="" if product is None else product.title_of("" if variant is None else variant.id),
        brand="" if product is None else product.brand,
        colour=colour,
        size="" if variant is None else variant.size,
        kind="" if product is None or variant is None else kinds(product)[variant.id],
        priceText=texts.now,
        wasPriceText=texts.was,
        reductionText=texts.reduction,
        onSale=texts.is_reduced,
        pictureUrl="" if product is None else first_picture(product, variant, pictures),
        count=1,
        leaving=False,
        band=Band.Unknown,
    )
