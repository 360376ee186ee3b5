"""The page of what goes with a product and with whatever else is in the room."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot

from app.domain.suggestions import Because
from ui.derivations.shown_pictures import first_picture
from ui.derivations.shown_variant import shown_variant
from ui.frame.navigation_rules import Reached
from ui.frame.product_follower import ProductFollower, ProductSources
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml
from ui.pages.goes_with.derivation import PieceCard, offered_cards, worn_cards

NAME = "goes_with"


@dataclass(frozen=True, slots=True)
class GoesWithProps:
    """What QML sees: the article that the others go with, and how many there are of them.

    `composed` where the look has pieces beside it, `together` where what follows has all been bought together.
    `because` is the reason that all pieces of the look share and is told once for all; else -1.
    """

    title: str = ""
    pictureUrl: str = ""
    count: int = 0
    composed: bool = False
    together: bool = False
    because: int = -1


@seen_by_qml
class GoesWithViewModel(ProductFollower):
    """What completes the look and can be had; derived while the page is shown, and counted on the product's."""

    look = record_list(PieceCard, "productId")
    more = record_list(PieceCard, "productId")

    props: GoesWithProps

    def __init__(self, sources: ProductSources, parent: QObject | None = None) -> None:
        """Follow what is shown."""
        super().__init__(GoesWithProps(), sources, parent)
        sources.outfits.changed.connect(self._refresh)

    @Slot(str, str)
    def open(self, product_id: str, variant_id: str) -> None:
        """Open one of the articles."""
        self._navigation.openProduct(product_id, variant_id)

    def _lacks_pictures(self) -> bool:
        cards = (*self.look.rows, *self.more.rows)
        return self._navigation.place.detail == NAME and any(not card.pictureUrl for card in cards)

    def _refresh(self) -> None:
        place = self._navigation.place
        if place.detail != NAME and place.reached is not Reached.BY_ARTICLE:
            return
        outfit = self._sources.outfit()
        if place.detail != NAME:
            self._apply(replace(self.props, count=len(outfit.all)))
            return
        product = self._catalogue.product(place.product_id)
        if product is None:
            return
        article = shown_variant(product, place.variant_id)
        worn = worn_cards(outfit.worn, self._sources)
        look = offered_cards(outfit.look, self._sources)
        self.look.replace((*worn, *look) if look else ())
        self.more.replace(offered_cards(outfit.more, self._sources))
        bought = [row.because == number_of(Because.BOUGHT_TOGETHER) for row in self.more.rows]
        self._apply(
            GoesWithProps(
                title=product.title_of("" if article is None else article.id),
                pictureUrl=first_picture(product, article, self._pictures),
                count=len(outfit.all),
                composed=bool(look),
                together=bool(bought) and all(bought),
                because=_shared_reason(look),
            )
        )


def _shared_reason(look: tuple[PieceCard, ...]) -> int:
    reasons = {(card.because, card.count, card.words) for card in look}
    because, count, words = next(iter(reasons), (-1, 0, ""))
    return because if len(look) > 1 and len(reasons) == 1 and not count and not words else -1
