"""What may be promised of an article before it is asked for, from the figures as they stand."""

from app.domain.garments import Garment, GarmentPresence
from app.domain.requests import HOLDS, NotPlaced, Promise, RequestKind, What, WhyNotPlaced
from app.domain.reservations import promise_of
from app.domain.stores import StockLevel
from app.services.catalogue.availability import AvailabilityService, NearbyStock
from app.services.session.session import SessionService


class Outlook:
    """Answers from figures less what is held, and from what hangs here: indexed reads, no network."""

    def __init__(self, availability: AvailabilityService, session: SessionService, own_store: str) -> None:
        self._availability = availability
        self._session = session
        self._own_store = own_store

    def of(self, kind: RequestKind, what: What) -> Promise | NotPlaced:
        """Return what could be promised now, or why nothing can."""
        if kind is not RequestKind.BRING and kind not in HOLDS:
            return Promise.FIRM
        is_here = what.store_code in ("", self._own_store)
        stores = self._availability.nearby(what.variant_id)
        level = next((row.level for row in stores if row.store.code == (what.store_code or self._own_store)), None)
        if level is None and is_here:  # the store feed may not know this store
            level = self._availability.here(what.product_id).get(what.variant_id)
        seen = self.seen(what.variant_id) if is_here else 0
        now, stale_after_s = self._availability.now(), self._availability.stale_after_s
        promise = promise_of(level, now, stale_after_s, is_here=is_here, seen=seen)
        if promise is None:
            return NotPlaced(WhyNotPlaced.SOLD_OUT, self._next_best(stores, what))
        counted = level.quantity if level is not None and level.is_fresh(now, stale_after_s) else None
        if kind is RequestKind.BRING and counted is not None and counted <= seen:
            return NotPlaced(WhyNotPlaced.LAST_IS_WITH_YOU, self._next_best(stores, what))
        return promise

    def next_best(self, what: What) -> str:
        """Return the code of the nearest other store that has the article by a fresh figure; empty where none has."""
        return self._next_best(self._availability.nearby(what.variant_id), what)

    def seen(self, variant_id: str) -> int:
        """Return how many pieces of an article hang here."""
        return sum(garment.count for garment in self._session.garments if _is_seen(garment, variant_id))

    def _next_best(self, stores: tuple[NearbyStock, ...], what: What) -> str:
        asked = what.store_code or self._own_store
        return next((row.store.code for row in stores if row.store.code != asked and self._has_it(row.level)), "")

    def _has_it(self, level: StockLevel | None) -> bool:
        """Whether a fresh figure says so."""
        now, stale_after_s = self._availability.now(), self._availability.stale_after_s
        return level is not None and level.is_available and level.is_fresh(now, stale_after_s)


def _is_seen(garment: Garment, variant_id: str) -> bool:
    return garment.variant_id == variant_id and garment.presence is GarmentPresence.HERE
