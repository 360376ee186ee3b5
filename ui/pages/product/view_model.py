"""The page of one product."""

from operator import attrgetter

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from app.domain.catalogue import Product
from ui.derivations.stock_figures import Freshness, SizeRow, variant_in
from ui.frame.minute_ticks import MinuteTicks
from ui.frame.navigation import NavigationViewModel
from ui.models.ports import AvailabilityPort, CataloguePort, PicturesPort
from ui.models.records import RecordListModel
from ui.models.registration import Property, QmlUncreatable
from ui.models.view_model import ViewModel
from ui.pages.product.derivation import (
    ColourRow,
    PreviewRow,
    ProductInputs,
    ProductPage,
    ProductProps,
    derive_product,
    shown_variant,
)

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The page's entry has it.")
class ProductViewModel(ViewModel):
    """The product that the navigation shows, in its present colour and size; the last one stays until the next."""

    colours = Property(RecordListModel, attrgetter("_colour_model"), constant=True)
    sizes = Property(RecordListModel, attrgetter("_size_model"), constant=True)
    navigation = Property(NavigationViewModel, attrgetter("_navigation"), constant=True)
    goesWithPreview = Property(RecordListModel, attrgetter("_preview_model"), constant=True)

    props: ProductProps

    def __init__(
        self,
        *,
        navigation: NavigationViewModel,
        catalogue: CataloguePort,
        availability: AvailabilityPort,
        pictures: PicturesPort,
        ticks: MinuteTicks,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is shown; `ticks` lets the age of figures grow while somebody looks."""
        super().__init__(ProductProps(), parent)
        self._navigation = navigation
        self._catalogue = catalogue
        self._availability = availability
        self._picture_source = pictures
        self._colour_model = RecordListModel(ColourRow, "name", self)
        self._size_model = RecordListModel(SizeRow, "label", self)
        self._preview_model = RecordListModel(PreviewRow, "productId", self)
        navigation.place_changed.connect(self._on_place_changed)
        catalogue.changed.connect(self._refresh)
        availability.changed.connect(self._refresh)
        pictures.picture_ready.connect(self._on_picture_ready)
        pictures.picture_failed.connect(self._on_picture_ready)
        ticks.passed.connect(self._refresh)

    @Slot(int)
    def selectColour(self, index: int) -> None:
        """Show another colour, in the same size where it is sold."""
        rows = self._colour_model.rows
        if 0 <= index < len(rows):
            self._select(rows[index].name, self.props.size)

    @Slot(int)
    def selectSize(self, index: int) -> None:
        """Show another size."""
        rows = self._size_model.rows
        if 0 <= index < len(rows):
            self._select(self.props.colour, rows[index].label)

    def _select(self, colour: str, size: str) -> None:
        product = self._catalogue.product(self._navigation.place.product_id)
        variant_id = "" if product is None else variant_in(product, colour, size)
        if variant_id:
            self._navigation.select_variant(variant_id)

    def _on_place_changed(self) -> None:
        place = self._navigation.place
        shown = (self.props.productId, self.props.variantId)
        if place.product_id and (place.product_id, place.variant_id) != shown:
            self._refresh()

    def _on_picture_ready(self) -> None:
        if self.props.picturesLoading or any(not row.pictureUrl for row in self._models_with_pictures()):
            self._refresh()

    def _models_with_pictures(self) -> tuple[ColourRow | PreviewRow, ...]:
        return (*self._colour_model.rows, *self._preview_model.rows)

    def _refresh(self) -> None:
        place = self._navigation.place
        if not place.product_id:
            return
        product = self._catalogue.product(place.product_id)
        page = ProductPage() if product is None else derive_product(self._inputs(product), self._picture_source)
        self._colour_model.replace(page.colours)
        self._size_model.replace(page.sizes)
        self._preview_model.replace(page.goes_with)
        self._apply(page.props)

    def _inputs(self, product: Product) -> ProductInputs:
        variant = shown_variant(product, self._navigation.place.variant_id)
        variant_id = "" if variant is None else variant.id
        nearby = self._availability.nearby(variant_id) if variant_id else ()
        elsewhere = (figure for figure in nearby if not figure.is_here and figure.level is not None)
        return ProductInputs(
            product=product,
            variant_id=variant_id,
            language=self._catalogue.language,
            levels=self._availability.here(product.id),
            freshness=Freshness(self._availability.now(), self._availability.stale_after_s),
            reviews=self._catalogue.review_summary(product.id),
            nearby_count=sum(1 for figure in elsewhere if figure.level is not None and figure.level.is_available),
            goes_with=self._catalogue.goes_with(product.id),
        )
