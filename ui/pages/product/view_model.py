"""The page of one product."""

from operator import attrgetter

from PySide6.QtCore import QObject, Slot

from app.domain.catalogue import Product
from ui.derivations.choices import ChoiceRow
from ui.derivations.shown_variant import shown_variant
from ui.frame.asked import AskedViewModel
from ui.frame.asking import Asking
from ui.frame.navigation import NavigationViewModel
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.pages.product.derivation import (
    ColourRow,
    PreviewRow,
    ProductInputs,
    ProductPage,
    ProductProps,
    derive_product,
    is_gone,
)
from ui.pages.product.first_action import FirstActionViewModel


@seen_by_qml
class ProductViewModel(ProductFollower):
    """The product that the navigation shows, in its present colour and size; the last one stays until the next."""

    # By place: a garment that has just come is shown by what is made already.
    colours = record_list(ColourRow)
    sizes = record_list(ChoiceRow)
    kinds = record_list(ChoiceRow)
    navigation = Property(NavigationViewModel, attrgetter("_navigation"), constant=True)
    goesWithPreview = record_list(PreviewRow)
    firstAction = Property(FirstActionViewModel, attrgetter("_first_action"), constant=True)

    props: ProductProps

    def __init__(
        self, sources: ProductSources, asking: Asking, asked: AskedViewModel, parent: QObject | None = None
    ) -> None:
        """Follow what is shown."""
        super().__init__(ProductProps(), sources, parent)
        self._first_action = FirstActionViewModel(sources, asking, asked, self)
        self._opened_by: str | None = None
        sources.pictures.picture_failed.connect(self._on_picture_ready)

    @Slot(int)
    def selectColour(self, index: int) -> None:
        """Show another colour, in the same size where it is sold."""
        self._select(self.colours, index)

    @Slot(int)
    def selectSize(self, index: int) -> None:
        """Show another size."""
        self._select(self.sizes, index)

    @Slot(int)
    def selectKind(self, index: int) -> None:
        """Show another kind, in the same size where it is sold."""
        self._select(self.kinds, index)

    def _on_place_changed(self) -> None:
        place = self._navigation.place
        shown = (self.props.productId, self.props.variantId, self._opened_by)
        is_other = (place.product_id, place.variant_id, place.key) != shown
        if place.product_id and (is_other or self._lacks_pictures()):
            super()._on_place_changed()

    def _lacks_pictures(self) -> bool:
        rows: tuple[ColourRow | PreviewRow, ...] = (*self.colours.rows, *self.goesWithPreview.rows)
        return self.props.picturesLoading or any(not row.pictureUrl for row in rows)

    def _refresh(self) -> None:
        place = self._navigation.place
        if not place.product_id:
            self._opened_by = None  # what has changed meanwhile is told when it is opened again
            return
        self._opened_by = place.key
        product = self._catalogue.product(place.product_id)
        page = ProductPage() if product is None else derive_product(self._inputs(product), self._pictures)
        self._apply(page.props)  # first, so that its picture is decoded before the small ones
        self.colours.replace(page.colours)
        self.sizes.replace(page.sizes)
        self.kinds.replace(page.kinds)
        self.goesWithPreview.replace(page.goes_with)

    def _inputs(self, product: Product) -> ProductInputs:
        session, variant = self._sources.session, shown_variant(product, self._navigation.place.variant_id)
        variant_id = "" if variant is None else variant.id
        return ProductInputs(
            product=product,
            variant_id=variant_id,
            language=self._catalogue.language,
            stock=self._sources.stock_here(product.id),
            freshness=self._sources.freshness,
            reviews=self._catalogue.review_summary(product.id),
            goes_with=self._catalogue.products([one.article.product_id for one in self._sources.outfit().all]),
            is_gone=is_gone(self._navigation.place, variant_id, session.garments, session.taken_away),
        )
