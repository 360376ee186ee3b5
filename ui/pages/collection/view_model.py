"""The page of what the shop offers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.catalogue import Product
from app.domain.collection import CategoryFigures, CollectionMark, CollectionPart
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.collection import CollectionService
from app.services.catalogue.pictures import PictureService
from ui.derivations.prices import card_variant
from ui.derivations.product_cards import ProductCard, product_cards
from ui.derivations.shown_pictures import first_picture_source
from ui.derivations.stock_figures import StockHere
from ui.derivations.wording import picture_url
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached
from ui.models.pages import AwaitedListModel
from ui.models.records import record_list
from ui.models.registration import Property, seen_by_qml
from ui.models.view_model import ViewModel
from ui.pages.collection.derivation import CategoryChoice, CategoryWords, words_below

_PAGE_SIZE = 24
_PICTURES_TOGETHER_MS = 100


@dataclass(frozen=True, slots=True)
class CollectionProps:
    """What QML sees: `category` and `kind` are the numbers of the words chosen, -1 for all.

    `loading` until the first products are there; `empty` where the shop offers nothing, or it cannot be read. `visit`
    is another number for each shopper: what the last one had scrolled to is not kept.
    """

    canBring: bool
    loading: bool = True
    empty: bool = False
    category: int = -1
    kind: int = -1
    visit: int = 0


@seen_by_qml
class CollectionViewModel(ViewModel):
    """Products by category, those in this store first; read while the page is shown, further ones as somebody scrolls.

    It never holds up the screen: what is read comes from a job, a page at a time.
    """

    categories = record_list(CategoryChoice, "number")
    kinds = record_list(CategoryChoice, "number")
    products = Property(AwaitedListModel, attrgetter("_products"), constant=True)

    props: CollectionProps

    def __init__(
        self,
        *,
        collection: CollectionService,
        catalogue: CatalogueService,
        stock_here: Callable[[str], StockHere],
        pictures: PictureService,
        navigation: NavigationViewModel,
        can_bring: bool,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet; `can_bring` tells whether there is a way to bring a garment."""
        super().__init__(CollectionProps(canBring=can_bring), parent)
        self._collection = collection
        self._catalogue = catalogue
        self._stock_here = stock_here
        self._pictures = pictures
        self._navigation = navigation
        self._products = AwaitedListModel(ProductCard, "productId", self._read_more, self)
        self._figures: Sequence[CategoryFigures] = ()
        self._words = self._kind_words = CategoryWords()
        self._category: tuple[str, ...] = ()
        self._kind: tuple[str, ...] = ()
        self._sources: dict[str, str] = {}
        self._following: CollectionMark | None = None
        self._asked = 0
        self._is_read = False
        self._picture_timer = QTimer(self)
        self._picture_timer.setSingleShot(True)
        self._picture_timer.setInterval(_PICTURES_TOGETHER_MS)
        self._picture_timer.timeout.connect(self._show_pictures)
        navigation.place_changed.connect(self._on_place_changed)
        navigation.forgotten.connect(self._forget)
        catalogue.changed.connect(self._on_catalogue_changed)
        pictures.picture_ready.connect(self._on_picture_ready)

    @Slot(int)
    def chooseCategory(self, number: int) -> None:
        """Show one category, or with -1 all."""
        self._narrow(self._words.path(number), ())

    @Slot(int)
    def chooseKind(self, number: int) -> None:
        """Show one kind of the category, or with -1 all of it."""
        self._narrow(self._category, self._kind_words.path(number))

    @Slot(str)
    def open(self, product_id: str) -> None:
        """Open one of the products."""
        self._navigation.openProduct(product_id, "")

    @property
    def _is_shown(self) -> bool:
        return self._navigation.place.reached is Reached.THE_COLLECTION

    def _on_place_changed(self) -> None:
        if self._navigation.place.reached is Reached.AT_REST:
            self._is_read = False  # the next one begins anew, also before it has faded
        elif self._is_shown and not self._is_read:
            self._forget()
            self._is_read = True
            self._collection.read_categories(self._on_categories, self._on_failed)
            self._read_from_start()

    def _forget(self) -> None:
        self._asked += 1
        self._is_read = False
        self._figures, self._category, self._kind = (), (), ()
        self._word()
        self._list(())
        self._apply(CollectionProps(self.props.canBring, visit=self.props.visit + 1))

    def _on_catalogue_changed(self) -> None:
        """Read as much again as is listed: in another language, or with what has come since."""
        if not self._is_shown:
            self._is_read = False  # when somebody comes back to it
        elif self._is_read:
            self._collection.read_categories(self._on_categories, self._on_failed)
            self._read_from_start(max(_PAGE_SIZE, len(self._products.rows)))

    def _on_categories(self, figures: Sequence[CategoryFigures]) -> None:
        """Word them; what was chosen may be gone, or be called otherwise in another language."""
        chosen = (self._category, self._kind)
        self._figures = figures
        self._word()
        if chosen != (self._category, self._kind):
            self._read_from_start()

    def _narrow(self, category: tuple[str, ...], kind: tuple[str, ...]) -> None:
        if (category, kind) != (self._category, self._kind):
            self._category, self._kind = category, kind
            self._word()
            self._read_from_start()

    def _word(self) -> None:
        """Show the words to choose from, and which of them are chosen."""
        self._words = words_below(self._figures)
        category = self._words.number(self._category)
        self._category = self._words.path(category)
        self._kind_words = words_below(self._figures, self._category) if self._category else CategoryWords()
        kind = self._kind_words.number(self._kind)
        self._kind = self._kind_words.path(kind)
        self.categories.replace(self._words.choices)
        self.kinds.replace(self._kind_words.choices)
        self._apply(replace(self.props, category=category, kind=kind))

    def _read_from_start(self, count: int = _PAGE_SIZE) -> None:
        self._following = CollectionMark()
        self._read(count, (), is_more=False)

    def _read_more(self) -> None:
        self._read(_PAGE_SIZE, (), is_more=True)

    def _read(self, count: int, read: tuple[ProductCard, ...], *, is_more: bool) -> None:
        """Read `count` products after those `read` before, a page in a job: more than are listed, or instead."""
        if self._following is None:
            return
        self._asked += 1
        self._products.has_more = False
        self._collection.read_page(
            self._kind or self._category,
            self._following,
            min(count, _PAGE_SIZE),
            partial(self._on_page, self._asked, count, read, is_more),
            self._on_failed,
        )

    def _on_page(
        self, asked: int, count: int, read: tuple[ProductCard, ...], is_more: bool, page: CollectionPart
    ) -> None:
        if asked != self._asked:
            return  # something else is wanted by now
        self._following = page.following
        rows = (*read, *self._cards(page.products))
        if count > _PAGE_SIZE and self._following is not None:
            self._read(count - _PAGE_SIZE, rows, is_more=is_more)
            return
        if is_more:
            listed = {card.productId for card in self._products.rows}
            self._products.append([card for card in rows if card.productId not in listed])
        else:
            self._list(rows)
        self._products.has_more = self._following is not None
        if self._sources:
            self._picture_timer.start()  # one may have come since it was asked for
        self._apply(replace(self.props, loading=False, empty=not self._products.rows and not self._category))

    def _cards(self, products: Sequence[Product]) -> tuple[ProductCard, ...]:
        cards = product_cards(products, self._catalogue.language, self._pictures, self._stock_here)
        missing = {card.productId for card in cards if not card.pictureUrl}
        sources = ((one.id, first_picture_source(one, card_variant(one))) for one in products if one.id in missing)
        self._sources.update((product_id, source) for product_id, source in sources if source)
        return cards

    def _list(self, rows: tuple[ProductCard, ...]) -> None:
        self._products.replace(rows)
        if not rows:
            self._sources.clear()

    def _on_failed(self, _error: Exception) -> None:
        """Say that there is nothing: staff are told of a database that cannot be read elsewhere."""
        self._is_read = False
        self._apply(replace(self.props, loading=False, empty=self._products.rowCount() == 0))

    def _on_picture_ready(self, url: str) -> None:
        if self._is_shown and url in self._sources.values() and not self._picture_timer.isActive():
            self._picture_timer.start()

    def _show_pictures(self) -> None:
        """Show the pictures that have come; those still missing are asked for again."""
        rows = []
        for card in self._products.rows:
            source = self._sources.get(card.productId, "")
            url = picture_url(self._pictures.local(source)) if source else ""
            if url:
                del self._sources[card.productId]
            rows.append(replace(card, pictureUrl=url) if url else card)
        self._products.replace(rows)
