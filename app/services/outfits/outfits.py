"""What goes with the garments in the room and can be had, computed at once from what is at hand."""

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from app.domain.colour_names import hue_of
from app.domain.errors import StoreUnavailable
from app.domain.merchandising import Conflict, Merchandising
from app.domain.suggestions import Partners
from app.domain.traits import Outfit
from app.recommend.assortment import Assortment
from app.recommend.colours import Lab, lab
from app.recommend.goods import Goods, Worn, goods, worn
from app.recommend.outfits import choose
from app.recommend.ranking import Known, rank
from app.recommend.rules import Rulebook, conflicts
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.services.outfits.rules import RulesService
from app.store import Shelf

_log = logging.getLogger(__name__)
_OF_EACH_CATEGORY = 8
_PARTNERS = 16
_RELATED = 12
_MOST_OUTFITS = 16


@dataclass(frozen=True, slots=True)
class InRoom:
    """A garment by the ids of its product and, where it is known, of its article."""

    product_id: str
    variant_id: str = ""


class OutfitService(QObject):
    """Answers by indexed reads of what a job gathers after each import, with a few products of every category."""

    changed = Signal()
    """Other products may go together now."""

    def __init__(
        self,
        *,
        shelf: Shelf,
        catalogue: CatalogueService,
        rules: RulesService,
        partners: Partners,
        tone_of: Callable[[str], str],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """`tone_of` returns the main colour of the picture of a URL, or nothing."""
        super().__init__(parent)
        self._shelf = shelf
        self._catalogue = catalogue
        self._rules = rules
        self._partners = partners
        self._tone_of = tone_of
        self._jobs = jobs
        self._assortment = Assortment()
        self._book: Rulebook | None = None
        self._outfits: dict[tuple[InRoom, ...], Outfit] = {}
        self._edition = -1
        catalogue.changed.connect(self._on_catalogue_changed)
        rules.changed.connect(self.forget)

    def start(self) -> None:
        """Read what may be suggested; else it is read when the first is asked for."""
        edition = self._catalogue.edition
        if edition != self._edition:
            self._edition = edition
            self._jobs.submit(self._read, self._on_read, self._on_failed)

    def outfit(self, room: Sequence[InRoom]) -> Outfit:
        """Return what goes with garments, the one on the screen first."""
        self.start()
        key, book = tuple(room), self._rulebook()
        if key not in self._outfits:
            if len(self._outfits) >= _MOST_OUTFITS:
                self._outfits.clear()
            self._outfits[key] = self._outfit(book, key)
        return self._outfits[key]

    def outfit_under(self, rules: Merchandising, room: Sequence[InRoom]) -> Outfit:
        """Return what would go with garments if these rules held."""
        return self._outfit(Rulebook(rules, self._rules.today()), room)

    def _rulebook(self) -> Rulebook:
        today = self._rules.today()
        if self._book is None or self._book.today != today:
            self._book = Rulebook(self._rules.rules, today)
            self._outfits.clear()  # seasons and campaigns go by the day
        return self._book

    def _outfit(self, book: Rulebook, room: Sequence[InRoom]) -> Outfit:
        garments = self._worn(room)
        ids = [garment.goods.id for garment in garments]
        related = {one: others[:_RELATED] for one, others in self._shelf.relations(ids).items()}
        partners = self._partners.partners(ids, limit=_PARTNERS)
        named = {
            *book.pinned(ids),
            *(other for others in related.values() for other in others),
            *(partner.product_id for partner in partners),
        }
        known = Known(self._known(named), related, partners)
        ranked = rank(garments, known, self._assortment, book)
        return choose(garments, ranked, self._shelf.stocked, book, self._assortment)

    def conflicts(self, rules: Merchandising) -> tuple[Conflict, ...]:
        """Return what contradicts itself in rules, or leaves nothing to show."""
        named = {product_id for look in rules.looks for product_id in look.products}
        known = self._shelf.traits(named).values()
        return conflicts(rules, self._rules.today(), known, self._assortment.categories)

    @property
    def categories(self) -> tuple[str, ...]:
        """What the shop's categories are called at their closest, once each, in alphabetical order."""
        return tuple(sorted({category[-1] for category in self._assortment.categories if category}, key=str.casefold))

    def _worn(self, room: Sequence[InRoom]) -> list[Worn]:
        garments = [(garment.product_id, garment.variant_id) for garment in room]
        return [worn(brought, self._colour_of) for brought in self._shelf.brought(garments)]

    def _known(self, product_ids: Collection[str]) -> dict[str, Goods]:
        """Return those of these products that exist, ready to be compared."""
        read = self._shelf.traits([one for one in product_ids if self._assortment.known(one) is None])
        return {one: goods(traits, self._colour_of) for one, traits in read.items()}

    def _colour_of(self, colour: str, picture: str) -> Lab | None:
        return lab(_hue_of(colour) or self._tone_of(picture))

    def _on_catalogue_changed(self) -> None:
        self.start()
        self.forget()

    def _read(self) -> Assortment:
        try:
            self._shelf.make_ready()
        except StoreUnavailable as error:  # a full disk, or one that is only read: each answer takes longer
            _log.warning("what suggestions compare is not gathered and is read from the catalogue: %s", error)
        sample = self._shelf.sample(_OF_EACH_CATEGORY)
        return Assortment((goods(traits, self._colour_of) for traits in sample), self._shelf.pairs())

    def _on_read(self, assortment: Assortment) -> None:
        self._assortment = assortment
        self.forget()

    def _on_failed(self, error: Exception) -> None:
        _log.warning("suggestions go by what the feed and the rules say alone: %s", error)

    def forget(self) -> None:
        """Answer anew: what goes together, or what is known of it, is another."""
        self._outfits.clear()
        self._book = None
        self.changed.emit()


@lru_cache(maxsize=4096)
def _hue_of(colour: str) -> str:
    return hue_of(colour)
