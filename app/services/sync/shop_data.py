"""How complete and how old the shop's data on this machine is."""

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import PayloadRefused
from app.domain.garments import GarmentIdentity
from app.domain.meanings import Ignored, LoyaltyCard, Meaning, Receipt, StaffBadge, Unidentified
from app.domain.scans import CodeScan, Symbology
from app.domain.shop_data import FeedStanding, ShopDataStanding, TriedArticle, TriedOutcome
from app.identification import MeaningRules, decode_epc, meaning_of
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.services.catalogue.codes import coverage
from app.store import Catalogue, ImportRuns, Stock

FEED_KINDS: Final = ("products", "inventory", "reviews", "stores")
_ONLY_SOME_SHOPS: Final = ("supplements", "tags", "till", "baskets")
"""Told once there is any."""

TYPED_MAX: Final = 5000
_REFRESH_MS: Final = 5 * 60 * 1000
_EPC = re.compile(r"(?:[0-9a-fA-F]{4}){6,32}")
_GTIN_ELEMENT: Final = "01"  # a GS1 element string of digits alone; no EPC header begins so
_SHOP_MEANINGS: Final[dict[type[Meaning], TriedOutcome]] = {
    LoyaltyCard: TriedOutcome.LOYALTY_CARD,
    StaffBadge: TriedOutcome.STAFF_BADGE,
    Receipt: TriedOutcome.RECEIPT,
    Ignored: TriedOutcome.IGNORED,
}

_log = logging.getLogger(__name__)


class ShopDataService(QObject):
    """Answers what was imported when, how old the stock figures are, and what a code would open."""

    changed = Signal()
    """`standing` has changed."""

    def __init__(
        self,
        *,
        runs: ImportRuns,
        tables: Catalogue,
        stock: Stock,
        catalogue: CatalogueService,
        rules: MeaningRules,
        tag_identity: Callable[[str], GarmentIdentity | Unidentified] = decode_epc,
        store_code: str,
        stale_after_s: float,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Nothing is read before `start`; `rules` and `tag_identity` are those of the scans, `now` is aware."""
        super().__init__(parent)
        self._runs = runs
        self._tables = tables
        self._stock = stock
        self._catalogue = catalogue
        self._rules = rules
        self._tag_identity = tag_identity
        self._store_code = store_code
        self._stale_after_s = stale_after_s
        self._jobs = jobs
        self._now = now
        self._standing = ShopDataStanding(tuple(FeedStanding(kind) for kind in FEED_KINDS))
        self._is_reading = self._is_outdated = self._is_over = False
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        catalogue.changed.connect(self.refresh)

    @property
    def standing(self) -> ShopDataStanding:
        """What was read last."""
        return self._standing

    def start(self) -> None:
        """Read everything now, every five minutes and after each import."""
        self._timer.start()
        self.refresh()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self._is_over = True

    def refresh(self) -> None:
        """Read everything again in the background; `changed` tells when it is there."""
        self._is_outdated = True
        if self._is_reading or self._is_over:
            return
        self._is_reading, self._is_outdated = True, False
        self._jobs.submit(self._read, self._on_read, self._on_failed)

    def try_gtin(self, text: str) -> TriedArticle:
        """Return what a code, a web address or a tag's number would open here; none is opened or written down."""
        typed = text.strip()[:TYPED_MAX]
        form = "epc" if _EPC.fullmatch(typed) and not typed.startswith(_GTIN_ELEMENT) else "code"
        try:
            meaning = self._tag_identity(typed.lower()) if form == "epc" else self._meaning(typed)
        except PayloadRefused as error:
            return TriedArticle(typed, form, TriedOutcome.REFUSED, reason=str(error))
        match meaning:
            case GarmentIdentity():
                return self._look_up(TriedArticle(typed, form, TriedOutcome.NOT_IN_CATALOGUE, meaning.gtin), meaning)
            case Unidentified(reason=reason):
                return TriedArticle(typed, form, TriedOutcome.NO_ARTICLE, reason=reason)
            case _:
                return TriedArticle(typed, form, _SHOP_MEANINGS[type(meaning)])

    def _meaning(self, typed: str) -> Meaning:
        return meaning_of(CodeScan("", Symbology.OTHER, typed, 0), self._rules)

    def _look_up(self, tried: TriedArticle, identity: GarmentIdentity) -> TriedArticle:
        articles = self._catalogue.articles(identity)
        tried = replace(tried, item=identity.item, serial=identity.serial or "", sharing=len(articles))
        if not articles:
            return replace(tried, reason="the catalogue has no article with this number")
        variant = articles[0]
        product = self._catalogue.product(variant.product_id)
        level = self._stock.level(self._store_code, variant.id)
        age_s = 0.0 if level is None else level.age_s(self._now())
        return replace(
            tried,
            outcome=TriedOutcome.FOUND,
            product_id=variant.product_id,
            variant_id=variant.id,
            title="" if product is None else product.title_of(variant.id),
            brand="" if product is None else product.brand,
            colour=variant.colour,
            size=variant.size,
            price=variant.price,
            sale_price=variant.sale_price,
            lowest_price_30_days=variant.lowest_price_30_days,
            stock_here=level,
            stock_is_stale=age_s is None or age_s > self._stale_after_s,
            stores_having=len(self._stock.stores_having(variant.product_id)),
            reviews=self._catalogue.review_summary(variant.product_id).count,
            pictures=0 if product is None else len(product.pictures_of(variant.colour)),
        )

    def _read(self) -> ShopDataStanding:
        return ShopDataStanding(
            feeds=tuple(self._feed(kind) for kind in self._kinds()),
            counts=self._tables.counts(),
            codes=coverage(self._tables),
            stock=self._stock.ages(self._store_code, self._now().timestamp(), self._stale_after_s),
        )

    def _kinds(self) -> tuple[str, ...]:
        return (*FEED_KINDS, *(kind for kind in _ONLY_SOME_SHOPS if self._runs.newest(kind) is not None))

    def _feed(self, kind: str) -> FeedStanding:
        newest = self._runs.newest(kind)
        failure = newest if newest is not None and newest.failure else None
        return FeedStanding(kind, self._runs.newest_good(kind), failure)

    def _on_read(self, standing: ShopDataStanding) -> None:
        self._is_reading = False
        if standing != self._standing:
            self._standing = standing
            self.changed.emit()
        if self._is_outdated:
            self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._is_reading = False
        _log.warning("what was imported cannot be looked up: %s", error)
