"""What the pages about one product share: what they are derived from, and when they are derived anew."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from app.domain.catalogue import Product
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.results.holdout import Holdout
from app.services.session.session import SessionService
from ui.derivations.stock_figures import Freshness, StockHere, in_hand
from ui.frame.minute_ticks import MinuteTicks
from ui.frame.navigation import NavigationViewModel
from ui.models.records import RecordListModel
from ui.models.view_model import ViewModel


@dataclass(frozen=True, slots=True)
class ProductSources:
    """What is shown and all that is known of it; `ticks` let ages and opening hours go on while somebody looks."""

    navigation: NavigationViewModel
    session: SessionService
    catalogue: CatalogueService
    availability: AvailabilityService
    pictures: PictureService
    holdout: Holdout
    ticks: MinuteTicks

    @property
    def freshness(self) -> Freshness:
        """How old figures are now."""
        return Freshness(self.availability.now(), self.availability.stale_after_s)

    def stock_here(self, product_id: str) -> StockHere:
        """Return what this store has of a product, and what of it the shopper has in hand."""
        return StockHere(self.availability.here(product_id), in_hand(self.session.garments, product_id))

    def suggested(self, product_id: str) -> tuple[Product, ...]:
        """Return what goes with a product, or nothing where this session is to see no suggestions."""
        others = self.catalogue.goes_with(product_id)
        return self.holdout.offer(product_id, [other.id for other in others], others)


class ProductFollower(ViewModel):
    """Base of view models about the product that the navigation shows."""

    def __init__(self, props: Any, sources: ProductSources, parent: QObject | None = None) -> None:
        """Begin with `props`, and derive them anew when what they come from changes; forget with the session."""
        super().__init__(props, parent)
        self._empty = props
        self._navigation = sources.navigation
        self._catalogue = sources.catalogue
        self._availability = sources.availability
        self._pictures = sources.pictures
        self._sources = sources
        sources.session.garments_changed.connect(self._on_garments_changed)
        sources.navigation.place_changed.connect(self._on_place_changed)
        sources.navigation.forgotten.connect(self._forget)
        sources.catalogue.changed.connect(self._refresh)
        sources.availability.changed.connect(self._refresh)
        sources.pictures.picture_ready.connect(self._on_picture_ready)
        sources.ticks.passed.connect(self._refresh)

    def _refresh(self) -> None:
        """Derive everything anew."""
        raise NotImplementedError

    def _lacks_pictures(self) -> bool:
        """Return whether a picture that has just come may be one to be shown."""
        raise NotImplementedError

    def _on_place_changed(self) -> None:
        self._refresh()

    def _forget(self) -> None:
        """Show nothing: a page that nobody sees would keep the last shopper's product, and its pictures decoded."""
        for rows in self.findChildren(RecordListModel):
            rows.replace(())
        self._apply(self._empty)

    def _on_garments_changed(self) -> None:
        if self._sources.session.is_active:  # at its end the pages fade as they are
            self._refresh()

    def _on_picture_ready(self) -> None:
        if self._lacks_pictures():
            self._refresh()

    def _select(self, choices: RecordListModel, index: int) -> None:
        """Show the article that one of the choices leads to, on every page about the product."""
        if 0 <= index < len(choices.rows):
            self._navigation.select_variant(choices.rows[index].variantId)
