"""What the shop sells, in the shopper's language."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.catalogue import Product, Review, ReviewOrder, ReviewSummary, Variant
from app.domain.garments import GarmentIdentity
from app.domain.stores import Store
from app.store import ArticleNumbers, Catalogue, Reviews, Stores

_log = logging.getLogger(__name__)
_WATCH_MS = 2000
_CACHED_PRODUCTS = 64


@dataclass(frozen=True, slots=True)
class ShopIdentity:
    """Which shop this mirror hangs in: `store_code` as in the feeds, `retailer_name` as shown."""

    store_code: str
    retailer_name: str


class CatalogueService(QObject):
    """Owns the language of the screen and answers from the local database: indexed reads, no network."""

    changed = Signal()
    """The catalogue or the language has changed; everything shown from it must be read again."""

    def __init__(
        self,
        *,
        catalogue: Catalogue,
        reviews: Reviews,
        stores: Stores,
        shop: ShopIdentity,
        language: str,
        parent: QObject | None = None,
    ) -> None:
        """Watch the database for imports by other processes, every two seconds."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._reviews = reviews
        self._stores = stores
        self._shop = shop
        self._language = language
        self._products: dict[str, Product | None] = {}
        self._version = catalogue.data_version()
        self._imported = catalogue.newest_import()
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._on_watch)
        self._watch.start()

    @property
    def language(self) -> str:
        """Language of the texts (BCP 47)."""
        return self._language

    def set_language(self, code: str) -> None:
        """Word everything in another language."""
        if code != self._language:
            self._language = code
            self._forget()

    @property
    def retailer_name(self) -> str:
        """The shop's name as shown."""
        return self._shop.retailer_name

    @property
    def store(self) -> Store | None:
        """The store this mirror hangs in; None when the store feed does not know it."""
        return self._stores.store(self._shop.store_code)

    @property
    def edition(self) -> int:
        """A number that changes when an import has changed something, and not with the language."""
        return self._imported

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been imported yet."""
        return not self._catalogue.sample_products(1, self._language)

    @property
    def numbers(self) -> ArticleNumbers:
        """What the shop's own numbers and addresses name."""
        return self._catalogue.numbers

    def articles(self, identity: GarmentIdentity) -> tuple[Variant, ...]:
        """Return the articles that a tag or a code may stand for: one, as a rule; none where it is not known."""
        return self._catalogue.articles(identity, self._language)

    def product(self, product_id: str) -> Product | None:
        """Return the product worded in the language of the screen, or None when it was withdrawn."""
        if product_id not in self._products:
            if len(self._products) >= _CACHED_PRODUCTS:
                self._products.clear()
            self._products[product_id] = self._catalogue.product(product_id, self._language)
        return self._products[product_id]

    def look_up(self) -> Callable[[str], Product | None]:
        """Return a look-up of products for a job, in the language of this moment; it keeps nothing."""
        return partial(self._catalogue.product, language=self._language)

    def products(self, product_ids: Sequence[str]) -> tuple[Product, ...]:
        """Return those products that exist, in the order asked."""
        found = (self.product(product_id) for product_id in product_ids)
        return tuple(product for product in found if product is not None)

    def campaigns(self, limit: int) -> tuple[Product, ...]:
        """Return products worth showing to somebody who has brought nothing yet."""
        return tuple(self._catalogue.sample_products(limit, self._language))

    def review_summary(self, product_id: str) -> ReviewSummary:
        """Return the figures over all reviews of a product."""
        return self._reviews.summary(product_id)

    def reviews(
        self, product_id: str, order: ReviewOrder, language: str | None, offset: int, limit: int, *, first: str = ""
    ) -> tuple[Review, ...]:
        """Return one page of reviews, in `language` or, with None, in all; those in the language `first` come first."""
        return tuple(self._reviews.page(product_id, order, language, offset, limit, first=first))

    def review_languages(self, product_id: str) -> tuple[str, ...]:
        """Return the languages in which a product was reviewed."""
        return tuple(self._reviews.languages(product_id))

    def forget_cached(self) -> None:
        """Read everything again: an import in this process has changed the catalogue."""
        self._version = self._catalogue.data_version()
        self._imported = self._catalogue.newest_import()
        self._forget()

    def stop(self) -> None:
        """Watch the database no longer; it may be closed from now on."""
        self._watch.stop()

    def _on_watch(self) -> None:
        version = self._catalogue.data_version()
        if version != self._version:
            self._version = version
            imported = self._catalogue.newest_import()  # counters and settings are written to the same file
            if imported != self._imported:
                _log.info("the catalogue has changed")
                self._imported = imported
                self._forget()

    def _forget(self) -> None:
        self._products.clear()
        self.changed.emit()
