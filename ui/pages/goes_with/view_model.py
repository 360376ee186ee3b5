"""The page of what goes with a product."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from ui.derivations.product_cards import ProductCard, product_cards
from ui.frame.navigation import NavigationViewModel
from ui.models.ports import AvailabilityPort, CataloguePort, PicturesPort
from ui.models.records import RecordListModel
from ui.models.registration import Property, QmlUncreatable
from ui.models.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NAME = "goes_with"


@dataclass(frozen=True, slots=True)
class GoesWithProps:
    """What QML sees: the title of the product that the others go with."""

    title: str = ""


@QmlElement
@QmlUncreatable("The page's entry has it.")
class GoesWithViewModel(ViewModel):
    """Products that complete the look and can be had; derived while the page is shown."""

    products = Property(RecordListModel, attrgetter("_model"), constant=True)

    props: GoesWithProps

    def __init__(
        self,
        *,
        navigation: NavigationViewModel,
        catalogue: CataloguePort,
        availability: AvailabilityPort,
        pictures: PicturesPort,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is shown."""
        super().__init__(GoesWithProps(), parent)
        self._navigation = navigation
        self._catalogue = catalogue
        self._availability = availability
        self._pictures = pictures
        self._model = RecordListModel(ProductCard, "productId", self)
        navigation.place_changed.connect(self._refresh)
        catalogue.changed.connect(self._refresh)
        availability.changed.connect(self._refresh)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(str)
    def open(self, product_id: str) -> None:
        """Open one of the products."""
        self._navigation.openProduct(product_id, "")

    def _on_picture_ready(self) -> None:
        if any(not card.pictureUrl for card in self._model.rows):
            self._refresh()

    def _refresh(self) -> None:
        place = self._navigation.place
        if place.detail != NAME:
            return
        product = self._catalogue.product(place.product_id)
        others = self._catalogue.goes_with(place.product_id)
        self._model.replace(product_cards(others, self._catalogue.language, self._pictures, self._availability))
        self._apply(GoesWithProps("" if product is None else product.title))
