"""Requests of shoppers and the staff's answers, built over session, figures and door."""

import time
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from app.domain.cabins import StockDifference
from app.domain.errors import StoreUnavailable
from app.domain.requests import RequestCounts, RequestKind
from app.runtime.jobs import Jobs
from app.services.access.part import AccessPart
from app.services.catalogue.part import CataloguePart
from app.services.ground import Ground
from app.services.requests.board import RequestBoard
from app.services.requests.cabin import CabinService
from app.services.requests.desk import RequestDesk
from app.services.requests.evidence import StockEvidence
from app.services.requests.outlook import Outlook
from app.services.requests.returns import ReturnService
from app.services.requests.rules import rules_of
from app.services.requests.service import RequestService
from app.services.requests.waiting import Waiting
from app.services.session.part import SessionPart
from app.store import OwnReservations, RequestTable, Shifts, Stock, Stores


class RequestsPart(QObject):
    """Builds both sides of requests; what an earlier program left open is there before the window is."""

    def __init__(
        self,
        ground: Ground,
        access: AccessPart,
        catalogue: CataloguePart,
        session: SessionPart,
        parent: QObject | None = None,
    ) -> None:
        """Read what is open; where that is impossible staff are told, and nothing is offered."""
        super().__init__(parent)
        self._catalogue = catalogue.catalogue
        config, database = ground.config, ground.database
        rules, availability = rules_of(config), catalogue.availability
        self._jobs = Jobs(ground.gui_thread, workers=1)  # in order, and behind no download
        reservations = OwnReservations(
            Stock(database), rules.own_store, availability.stale_after_s, lambda: datetime.now(UTC)
        )
        self.board = board = RequestBoard(
            RequestTable(database, rules.own_store),
            Shifts(database),
            jobs=self._jobs,
            now=lambda: datetime.now(UTC),
            clock_s=time.monotonic,
            parent=self,
        )
        self.requests = RequestService(
            board,
            rules,
            Outlook(availability, session.session, rules.own_store),
            reservations,
            catalogue=catalogue.catalogue,
            stores=Stores(database),
            session=session.session,
            journal=ground.journal,
            parent=self,
        )
        self.desk = RequestDesk(
            board,
            reservations,
            own_store=rules.own_store,
            staff=access.staff,
            record=access.audit.write_for,
            journal=ground.journal,
            parent=self,
        )
        self.returns = ReturnService(
            rules.returns,
            self.requests,
            session.session,
            stores=lambda: _stores_of(Stores(database), rules.own_store, others=config.returns.other_stores),
            today=lambda: datetime.now(rules.zone).date(),
            parent=self,
        )
        session.identification.receipt_presented.connect(self.returns.show)
        self._waiting = Waiting(board, rules, reservations, self)
        self.cabin = CabinService(session.session, session.identification, time.monotonic, self)
        self.evidence = StockEvidence(session.session, availability, lambda: datetime.now(UTC), self)
        board.changed.connect(availability.changed)
        board.load()
        self.requests.begin()

    def start(self) -> None:
        """Watch the time of what is open."""
        self._waiting.start()

    def counts(self) -> RequestCounts:
        """Return figures of requests, pieces and stock that differs."""
        there = [request for request in self.desk.requests if request.is_open]
        pieces = self.cabin.since_start
        return RequestCounts(
            {kind: sum(request.kind is kind for request in there) for kind in RequestKind},
            sum(request.is_late for request in there),
            self.evidence.count,
            pieces.came,
            pieces.stayed,
        )

    def named(self, found: StockDifference) -> str:
        """Return what the shop calls an article, colour and size with it."""
        try:
            product = self._catalogue.product(found.product_id)
        except StoreUnavailable:
            product = None
        return (product and product.words_of(found.variant_id)) or found.variant_id

    def stop(self) -> None:
        """Watch no more, and finish what is being written."""
        self._waiting.stop()
        self._jobs.stop()


def _stores_of(stores: Stores, own: str, *, others: bool) -> frozenset[str]:
    """Return the codes of the stores whose receipts are taken."""
    try:
        known = stores.codes() if others else frozenset[str]()
    except StoreUnavailable:
        known = frozenset()
    return known | {own}
