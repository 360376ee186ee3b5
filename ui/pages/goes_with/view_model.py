"""The page of what goes with a product."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from ui.derivations.product_cards import ProductCard, product_cards
from ui.derivations.shown_variant import shown_variant
from ui.frame.navigation_rules import Reached
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

NAME = "goes_with"


@dataclass(frozen=True, slots=True)
class GoesWithProps:
    """What QML sees: the title of the article that the others go with, and how many go with the one shown."""

    title: str = ""
    count: int = 0


@seen_by_qml
class GoesWithViewModel(ProductFollower):
    """Products that complete the look and can be had; derived while the page is shown, and counted on the product's."""

    products = record_list(ProductCard, "productId")

    props: GoesWithProps

    def __init__(self, sources: ProductSources, parent: QObject | None = None) -> None:
        """Follow what is shown."""
        super().__init__(GoesWithProps(), sources, parent)

    @Slot(str)
    def open(self, product_id: str) -> None:
        """Open one of the products."""
        self._navigation.openProduct(product_id, "")

    def _lacks_pictures(self) -> bool:
        return self._navigation.place.detail == NAME and any(not card.pictureUrl for card in self.products.rows)

    def _refresh(self) -> None:
        place = self._navigation.place
        if place.detail != NAME and place.reached is not Reached.BY_ARTICLE:
            return
        others = self._sources.suggested(place.product_id)
        if place.detail != NAME:
            self._apply(replace(self.props, count=len(others)))
            return
        product = self._catalogue.product(place.product_id)
        article = None if product is None else shown_variant(product, place.variant_id)
        self.products.replace(product_cards(others, self._catalogue.language, self._pictures, self._sources.stock_here))
        title = "" if product is None else product.title_of("" if article is None else article.id)
        self._apply(GoesWithProps(title, len(others)))
