"""The garments that the shopper brought, a card each."""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.domain.garments import Garment, GarmentPresence
from ui.models.records import RecordListModel
from ui.models.registration import Property, QmlUncreatable
from ui.viewmodels.kinds import Band
from ui.viewmodels.navigation import NavigationViewModel
from ui.viewmodels.ports import AvailabilityPort, CataloguePort, PicturesPort, SessionPort
from ui.viewmodels.prices import price_texts
from ui.viewmodels.shown_pictures import first_picture
from ui.viewmodels.stock_figures import band_of
from ui.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class GarmentCard:
    """One garment as a card; everything about the article is empty when the catalogue does not know it."""

    key: str
    known: bool
    title: str
    brand: str
    colour: str
    size: str
    priceText: str
    wasPriceText: str
    onSale: bool
    pictureUrl: str
    count: int
    leaving: bool
    band: Band


@dataclass(frozen=True, slots=True)
class GarmentsProps:
    """What QML sees."""

    count: int = 0
    newestKey: str = ""


@QmlElement
@QmlUncreatable("KioskViewModel.garments")
class GarmentsViewModel(ViewModel):
    """Cards in the order of arrival, newest last."""

    countChanged = Signal()
    _count = attrgetter("props.count")
    count = Property(int, _count, notify=countChanged)
    newestKeyChanged = Signal()
    _newestKey = attrgetter("props.newestKey")
    newestKey = Property(str, _newestKey, notify=newestKeyChanged)

    def _garments(self) -> RecordListModel:
        return self._model

    garments = Property(RecordListModel, _garments, constant=True)

    props: GarmentsProps

    def __init__(
        self,
        *,
        session: SessionPort,
        catalogue: CataloguePort,
        availability: AvailabilityPort,
        pictures: PicturesPort,
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
        self._model = RecordListModel(GarmentCard, "key", self)
        self._refresh()
        session.garments_changed.connect(self._refresh)
        session.ended.connect(self._refresh)
        catalogue.changed.connect(self._refresh)
        availability.changed.connect(self._refresh)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(str)
    def open(self, key: str) -> None:
        """Open the page of a garment."""
        garment = next((garment for garment in self._session.garments if garment.key == key), None)
        if garment is not None:
            self._navigation.open_garment(garment)

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Remove a garment that is not this shopper's."""
        self._session.dismiss(key)

    def _on_picture_ready(self) -> None:
        if any(card.known and not card.pictureUrl for card in self._model.rows):
            self._refresh()

    def _refresh(self) -> None:
        garments = self._session.garments
        self._model.replace(derive_cards(garments, self._catalogue, self._availability, self._pictures))
        self._apply(GarmentsProps(len(garments), garments[-1].key if garments else ""))


def derive_cards(
    garments: Iterable[Garment], catalogue: CataloguePort, availability: AvailabilityPort, pictures: PicturesPort
) -> tuple[GarmentCard, ...]:
    """Return a card for each garment; one whose product was withdrawn is shown as unknown."""
    return tuple(_card(garment, catalogue, availability, pictures) for garment in garments)


def _card(
    garment: Garment, catalogue: CataloguePort, availability: AvailabilityPort, pictures: PicturesPort
) -> GarmentCard:
    product = catalogue.product(garment.product_id) if garment.is_known else None
    variant = None if product is None else product.variant(garment.variant_id)
    texts = price_texts(variant, catalogue.language)
    colour = "" if variant is None else variant.colour
    level = None if variant is None else availability.here(variant.product_id).get(variant.id)
    return GarmentCard(
        key=garment.key,
        known=product is not None,
        title="" if product is None else product.title,
        brand="" if product is None else product.brand,
        colour=colour,
        size="" if variant is None else variant.size,
        priceText=texts.now,
        wasPriceText=texts.was,
        onSale=texts.is_reduced,
        pictureUrl="" if product is None else first_picture(product, colour, pictures),
        count=garment.count,
        leaving=garment.presence is GarmentPresence.LEAVING,
        band=band_of(level),
    )
