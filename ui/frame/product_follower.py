"""What the pages about one product share: what they are derived from, and when they are derived anew."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.garments import GarmentPresence
from app.domain.stores import StockLevel
from app.domain.traits import Outfit
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.pictures import PictureService
from app.services.outfits.outfits import InRoom, OutfitService
from app.services.results.holdout import Holdout
from app.services.session.session import SessionService
from ui.derivations.stock_figures import Figure, Freshness, StockHere, figure_of, in_hand
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
    outfits: OutfitService
    ticks: MinuteTicks

    @property
    def freshness(self) -> Freshness:
        """How old figures are now."""
        return Freshness(self.availability.now(), self.availability.stale_after_s)

    def stock_here(self, product_id: str) -> StockHere:
        """Return what this store has of a product, and what of it the shopper has in hand."""
        return StockHere(self.availability.here(product_id), in_hand(self.session.garments, product_id))

    def figure(self, level: StockLevel | None) -> Figure:
        """Return what may be said of another store's figure."""
        return figure_of(level, self.freshness)

    def outfit(self) -> Outfit:
        """Return what goes with the product shown and with all that is in the room, the newest first.

        It is nothing where this session is to see no suggestions.
        """
        place = self.navigation.place
        others = (
            InRoom(garment.product_id, garment.variant_id)
            for garment in reversed(self.session.garments)
            if garment.product_id not in {"", place.product_id} and garment.presence is GarmentPresence.HERE
        )
        found = self.outfits.outfit((InRoom(place.product_id, place.variant_id), *others))
        suggested = [one.article.product_id for one in found.all]
        return next(iter(self.holdout.offer(place.product_id, suggested, (found,))), Outfit())


class ProductFollower(ViewModel):
    """Base of view models about the product that the navigation shows."""

    _fell_behind = Signal()

    def __init__(self, props: Any, sources: ProductSources, parent: QObject | None = None) -> None:
        """Begin with `props`, and derive them anew when what they come from changes; forget with the session."""
        super().__init__(props, parent)
        self._empty = props
        self._navigation = sources.navigation
        self._catalogue = sources.catalogue
        self._availability = sources.availability
        self._pictures = sources.pictures
        self._sources = sources
        # A garment that comes opens its page next, and pictures come one by one: once for all of them.
        self._is_behind = False
        self._fell_behind.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
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
        self._is_behind = False
        self._refresh()

    def _forget(self) -> None:
        """Show nothing: a page that nobody sees would keep the last shopper's product, and its pictures decoded."""
        self._is_behind = False
        for rows in self.findChildren(RecordListModel):
            rows.replace(())
        self._apply(self._empty)

    def _on_garments_changed(self) -> None:
        self._fall_behind()

    def _on_picture_ready(self) -> None:
        if self._lacks_pictures():
            self._fall_behind()

    def _fall_behind(self) -> None:
        if not self._is_behind:
            self._is_behind = True
            self._fell_behind.emit()

    def _catch_up(self) -> None:
        is_behind, self._is_behind = self._is_behind, False
        if is_behind and self._sources.session.is_active:  # at its end the pages fade as they are
            self._refresh()

    def _select(self, choices: RecordListModel, index: int) -> None:
        """Show the article that one of the choices leads to, on every page about the product."""
        if 0 <= index < len(choices.rows):
            self._navigation.select_variant(choices.rows[index].variantId)
