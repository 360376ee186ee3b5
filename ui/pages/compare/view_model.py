"""The page where garments are compared."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from ui.frame.looked_at import LookedAt, LookedAtArticle
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.pages.compare.derivation import (
    CandidateCard,
    ComparedColumn,
    CompareProps,
    SizeRow,
    candidate_card,
    compared_column,
    derive_compare,
    size_rows,
)

NAME = "compare"
_LEAST, _MOST = 2, 3


@seen_by_qml
class CompareViewModel(ProductFollower):
    """Lets the shopper choose two or three articles, sizes of one of them too, and sets them side by side.

    Where there are two there is nothing to choose. What was chosen is there again until the session ends.
    """

    candidates = record_list(CandidateCard, "key")
    sizes = record_list(SizeRow, "key")
    columns = record_list(ComparedColumn, "key")

    props: CompareProps

    def __init__(self, looked_at: LookedAt, sources: ProductSources, parent: QObject | None = None) -> None:
        """Follow what is brought, looked at, and in stock."""
        super().__init__(CompareProps(), sources, parent)
        self._looked_at = looked_at
        self._chosen: list[str] = []
        self._other_size: LookedAtArticle | None = None
        self._is_choosing = True
        self._is_shown = False
        looked_at.changed.connect(self._refresh)
        sources.session.ended.connect(self._on_ended)

    @Slot()
    def enter(self) -> None:
        """Show the comparison, or what can be compared."""
        self._navigation.open(NAME)

    @Slot(int)
    def toggle(self, index: int) -> None:
        """Choose one of the candidates, or leave it out; beyond three nothing is chosen."""
        if not 0 <= index < len(self.candidates.rows):
            return
        key = self.candidates.rows[index].key
        if key in self._chosen:
            self._chosen.remove(key)
        elif len(self._chosen) < _MOST:
            self._chosen.append(key)
        self._refresh()

    @Slot(int)
    def compareSize(self, index: int) -> None:
        """Compare the one article that is chosen with another of its sizes."""
        only = self._only_chosen()
        if only is not None and 0 <= index < len(self.sizes.rows):
            key = self.sizes.rows[index].key
            self._other_size = LookedAtArticle(only.product, key)
            self._chosen.append(key)
            self._is_choosing = False
            self._refresh()

    @Slot()
    def compare(self) -> None:
        """Set what is chosen side by side."""
        self._is_choosing = False
        self._refresh()

    @Slot()
    def chooseOthers(self) -> None:
        """Go back to choosing."""
        self._is_choosing = True
        self._refresh()

    @Slot(int)
    def openCompared(self, index: int) -> None:
        """Open the page of an article that is compared."""
        if 0 <= index < len(self.columns.rows):
            column = self.columns.rows[index]
            self._navigation.openProduct(column.productId, column.variantId)

    def _on_place_changed(self) -> None:
        was_shown, self._is_shown = self._is_shown, self._navigation.place.detail == NAME
        if self._is_shown and not was_shown:
            self._begin()
        self._refresh()

    def _lacks_pictures(self) -> bool:
        cards = (*self.candidates.rows, *self.columns.rows)
        return self._is_shown and any(not card.pictureUrl for card in cards)

    def _on_ended(self) -> None:
        self._chosen, self._other_size, self._is_choosing = [], None, True

    def _begin(self) -> None:
        """Choose for the shopper where there is no choice, unless they have chosen already."""
        keys = [article.key for article in self._looked_at.articles]
        if len(self._still_chosen()) >= _LEAST:
            return
        self._chosen = keys if len(keys) <= _LEAST else []
        self._is_choosing = len(keys) != _LEAST

    def _still_chosen(self) -> list[LookedAtArticle]:
        """Return what is chosen of what is still there, in the order in which it was."""
        there = {article.key: article for article in self._offered()}
        return [there[key] for key in self._chosen if key in there]

    def _offered(self) -> tuple[LookedAtArticle, ...]:
        """Return what can be chosen: all that was brought or looked at, and the other size that was asked for."""
        articles, other = self._looked_at.articles, self._other_size
        if other is None or any(article.key == other.key for article in articles):
            return articles
        product = self._catalogue.product(other.product.id)
        is_sold = product is not None and product.variant(other.variant_id) is not None
        return (*articles, LookedAtArticle(product, other.variant_id)) if product is not None and is_sold else articles

    def _only_chosen(self) -> LookedAtArticle | None:
        chosen = self._still_chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _refresh(self) -> None:
        if not self._is_shown:
            self._apply(replace(self.props, count=len(self._looked_at.articles)))
            return
        articles = self._offered()
        chosen = self._still_chosen()
        self._chosen = [article.key for article in chosen]
        if len(chosen) < _LEAST:
            self._is_choosing = True
        columns = () if self._is_choosing else tuple(self._column(article) for article in chosen)
        only = chosen[0] if len(chosen) == 1 else None
        self.candidates.replace(
            [
                candidate_card(article, self._catalogue, self._pictures, chosen=article.key in self._chosen)
                for article in articles
            ]
        )
        stock = None if only is None else self._sources.stock_here(only.product.id)
        self.sizes.replace(() if only is None or stock is None else size_rows(only, stock, self._sources.freshness))
        self.columns.replace(columns)
        self._apply(derive_compare(len(articles), len(chosen), columns))

    def _column(self, article: LookedAtArticle) -> ComparedColumn:
        stock = self._sources.stock_here(article.product.id)
        return compared_column(article, self._catalogue, self._pictures, stock, self._sources.freshness)
