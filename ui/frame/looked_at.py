"""What was brought and looked at in this session: what a shopper may compare, and take along."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import Product
from app.domain.garments import Garment, GarmentPresence
from app.services.catalogue.catalogue import CatalogueService
from app.services.session.session import SessionService
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached

_MOST = 24
"""A whole rail that rolls by is no list: of so many products the newest are told of."""


@dataclass(frozen=True, slots=True)
class LookedAtArticle:
    """An article; `variant_id` is empty where colour and size are not known, or were not chosen.

    `pieces` of it are with the shopper, 0 where it was only looked at or has been taken away.
    """

    product: Product
    variant_id: str
    pieces: int = 0

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return self.variant_id or self.product.id


@dataclass(frozen=True, slots=True)
class _Seen:
    product_id: str
    variant_id: str
    pieces: int = 0


class LookedAt(QObject):
    """Garments that were brought, and of other products the article that was looked at last; forgotten at the end.

    What the shopper says is not theirs was never here.
    """

    changed = Signal()

    def __init__(
        self,
        navigation: NavigationViewModel,
        session: SessionService,
        catalogue: CatalogueService,
        parent: QObject | None = None,
    ) -> None:
        """Follow what is brought and shown."""
        super().__init__(parent)
        self._navigation = navigation
        self._session = session
        self._catalogue = catalogue
        self._brought: dict[str, _Seen] = {}
        self._shown: dict[str, _Seen] = {}
        self._order: dict[str, None] = {}
        self._here: frozenset[str] = frozenset()
        session.garments_changed.connect(self._on_garments_changed)
        session.dismissed.connect(self._on_dismissed)
        session.ended.connect(self._on_ended)
        navigation.place_changed.connect(self._on_place_changed)
        catalogue.changed.connect(self.changed)

    @property
    def articles(self) -> tuple[LookedAtArticle, ...]:
        """What is still sold of it, the newest first."""
        brought: dict[str, list[_Seen]] = {}
        for seen in self._brought.values():
            brought.setdefault(seen.product_id, []).append(seen)
        found: dict[str, LookedAtArticle] = {}
        for product_id in [*reversed(self._order)][:_MOST]:
            product = self._catalogue.product(product_id)
            if product is None or not product.variants:
                continue
            for seen in self._of(product_id, brought.get(product_id, [])):
                article = LookedAtArticle(product, seen.variant_id, seen.pieces)
                found.setdefault(article.key, article)
        return tuple(found.values())

    def _of(self, product_id: str, brought: Sequence[_Seen]) -> tuple[_Seen, ...]:
        """Return the articles of a product: those brought, then another one that was chosen on its page.

        Of a piece whose colour and size are not known the one chosen is the article.
        """
        shown = self._shown.get(product_id)
        if shown is None or (brought and not shown.variant_id):
            return tuple(reversed(brought))
        known = tuple(seen for seen in reversed(brought) if seen.variant_id)
        unknown = sum(seen.pieces for seen in brought if not seen.variant_id)
        if any(seen.variant_id == shown.variant_id for seen in known):
            return known
        return (*known, _Seen(product_id, shown.variant_id, unknown))

    def _on_garments_changed(self) -> None:
        if not self._session.is_active:  # at its end, or while who is done may carry on
            return
        garments = {garment.key: garment for garment in self._session.garments if garment.product_id}
        self._here = frozenset(garments)
        brought = {key: _Seen(seen.product_id, seen.variant_id) for key, seen in self._brought.items()}
        brought |= {key: _seen(garment) for key, garment in garments.items()}
        if brought != self._brought:
            self._brought = brought
            for garment in garments.values():
                self._order.setdefault(garment.product_id)
            self.changed.emit()

    def _on_dismissed(self) -> None:
        if not self._session.is_active:
            return
        gone = self._here - {garment.key for garment in self._session.garments}
        for product_id in [self._brought.pop(key).product_id for key in gone]:
            if not any(seen.product_id == product_id for seen in self._brought.values()):
                self._shown.pop(product_id, None)
                self._order.pop(product_id, None)
        if gone:
            self.changed.emit()

    def _on_place_changed(self) -> None:
        place = self._navigation.place
        if place.reached is not Reached.BY_ARTICLE or not self._session.is_active:
            return
        seen = _Seen(place.product_id, place.variant_id)
        if self._shown.get(place.product_id) != seen:
            self._shown[place.product_id] = seen
            self._order.setdefault(place.product_id)
            self.changed.emit()

    def _on_ended(self) -> None:
        self._brought, self._shown, self._order, self._here = {}, {}, {}, frozenset()
        self.changed.emit()


def _seen(garment: Garment) -> _Seen:
    pieces = garment.count if garment.presence is GarmentPresence.HERE else 0
    return _Seen(garment.product_id, garment.variant_id, pieces)
