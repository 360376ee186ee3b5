"""The shopper's side of requests: what is offered here, what may be promised, and what was asked for."""

import secrets
import uuid
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import Product
from app.domain.requests import (
    COMES_HERE,
    HOLDS,
    NAMES_ARTICLE,
    Actor,
    NotPlaced,
    NotStepped,
    Promise,
    Request,
    RequestKind,
    RequestState,
    What,
    WhyNotPlaced,
    WhyNotStepped,
    is_key,
)
from app.domain.reservations import Held, ReservationPort, SoldOut, Wanted
from app.runtime.logs.journal import Journal
from app.services.catalogue.catalogue import CatalogueService
from app.services.requests.board import RequestBoard
from app.services.requests.outlook import Outlook
from app.services.requests.rules import MOST_OPEN, RequestRules
from app.services.session.session import SessionService
from app.store import Stores
from app.store.requests.table import Draft

_SESSION_BITS: Final = 62


def new_key() -> str:
    """Return the key of one wish; who sends the wish again (a second tap) sends the same key."""
    return uuid.uuid4().hex


class RequestService(QObject):
    """What a shopper's page needs, and nothing else.

    Before: `offered` says which kinds have a button at all (none but `DELIVER` while nobody is on shift), `prospect`
    what may be promised of an article: `Promise.FIRM` ("Hold it here"), `Promise.LOOK` ("We'll look and tell you"), or
    a `NotPlaced` with the reason and the code of the next best store.

    Then: draw a key with `new_key` for each wish and call `place`. It returns at once; `placed` comes when the request
    is on the disk, else `not_placed`. Until one of them has come `is_placing(key)` is true. The same key, or the same
    wish of the same visit, placed again gives the request that stands: two taps are one request. `withdraw` answers by
    `changed`, or by `not_withdrawn` where it is over meanwhile.

    After: `mine` is what this visit asked for, newest first, with all that happened to it: its `state`, `who` of the
    staff took it on (the label of a PIN: a first name, or a number where none was given), `is_late` when nobody
    answered or came in time (say so), `reason` of a refusal. `code` is to be shown only where `is_promised`. What is
    over stays in `mine` until the visit ends. `changed` tells of everything; `age_s` and `waited_s` give the seconds
    that it has been there, and been in its state.

    At the end of a visit nothing of it is mine any more. What somebody comes with (`BRING`, `HELP`) ends when the
    shopper says that they are done, and goes on when they only fell silent: it is mine again as soon as somebody
    touches the mirror, and likewise after a restart. Holds that were promised, returns and what is to be taken back
    go on for staff.
    """

    changed = Signal()
    """What is offered, what is mine, a state, a lateness; all of it is on the disk."""
    placed = Signal(str, object)
    """(key, Request): it is on the disk, and staff see it."""
    not_placed = Signal(str, object)
    """(key, NotPlaced): nothing was written."""
    not_withdrawn = Signal(object)
    """The NotStepped of a request that could not be withdrawn."""

    def __init__(
        self,
        board: RequestBoard,
        rules: RequestRules,
        outlook: Outlook,
        reservations: ReservationPort,
        *,
        catalogue: CatalogueService,
        stores: Stores,
        session: SessionService,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        """`board` is loaded before anything is placed."""
        super().__init__(parent)
        self._board = board
        self._rules = rules
        self._outlook = outlook
        self._reservations = reservations
        self._catalogue = catalogue
        self._stores = stores
        self._session = session
        self._journal = journal
        self._placing: set[str] = set()
        self._visit = _new_visit()
        self._interrupted: int | None = None
        self._unended: dict[int, bool] = {}
        board.changed.connect(self.changed)
        session.started.connect(self._on_started)
        session.parted.connect(self.changed)
        session.resumed.connect(self.changed)
        session.ended.connect(self._on_ended)

    @property
    def offered(self) -> frozenset[RequestKind]:
        """The kinds that can be asked for now."""
        if self._board.can_be_asked:
            return self._rules.offered
        return self._rules.offered & {RequestKind.DELIVER}

    @property
    def mine(self) -> tuple[Request, ...]:
        """What the present visit asked for, newest first; nothing while nobody is there."""
        if not self._session.is_active:
            return ()
        return tuple(request for request in self._board.requests if self._is_mine(request))

    def prospect(self, kind: RequestKind, what: What) -> Promise | NotPlaced:
        """Return what may be promised, or why nothing can be; indexed reads."""
        return self._refusal(kind, what) or self._outlook.of(kind, what)

    def link(self, what: What) -> str:
        """Return the article's address in the web shop for a QR code, of `DELIVER`; empty where there is none."""
        product = self._catalogue.product(what.product_id)
        variant = None if product is None else product.variant(what.variant_id)
        return "" if variant is None else self._rules.link(variant)

    def is_placing(self, key: str) -> bool:
        """Whether what was placed with this key is on its way to the disk."""
        return key in self._placing

    def age_s(self, request: Request) -> float:
        """Return for how long it has been there, in seconds; setting the clock changes nothing of it."""
        return self._board.age_s(request)

    def waited_s(self, request: Request) -> float:
        """Return for how long it has been in its state, in seconds."""
        return self._board.waited_s(request)

    def place(self, kind: RequestKind, what: What, key: str) -> None:
        """Ask for something; `placed` or `not_placed` tells what became of it. Raises ValueError for a bad key."""
        if not is_key(key):
            raise ValueError("a key is 32 hexadecimal digits: take new_key()")
        if key in self._placing:
            return
        self._placing.add(key)
        self._session.touch()
        refusal = self._refusal(kind, what)
        outlook = None if refusal is not None or kind in HOLDS else self._outlook.of(kind, what)
        seen = self._outlook.seen(what.variant_id) if what.store_code in ("", self._rules.own_store) else 0
        what = self._located(kind, what)
        place = partial(self._place, key, self._visit, kind, what, seen=seen, decided=refusal or outlook)
        self._board.run(place, partial(self._on_placed, key, what), partial(self._on_failed, key))

    def withdraw(self, number: int) -> None:
        """Ask no more for what is mine."""
        if not any(request.id == number for request in self.mine):
            self.not_withdrawn.emit(NotStepped(WhyNotStepped.UNKNOWN))
            return

        def work() -> Request | NotStepped:
            taken = self._board.table.take_step(number, RequestState.WITHDRAWN, Actor.SHOPPER, self._board.now())
            if isinstance(taken, Request) and taken.kind in HOLDS:
                self._reservations.release(taken.key)
            return taken

        def done(taken: Request | NotStepped) -> None:
            if isinstance(taken, NotStepped):
                self.not_withdrawn.emit(taken)
            else:
                self._journal.write("request_step", request=taken.id, state=taken.state.value)

        not_stored = NotStepped(WhyNotStepped.NOT_STORED, self._board.request(number))
        self._board.run(work, done, lambda _: self.not_withdrawn.emit(not_stored))

    def begin(self) -> None:
        """Find what an earlier program left behind; comes once the board is loaded."""
        visits = {request.session for request in self._board.requests if request.session is not None}
        newest = next((request.session for request in self._board.requests if request.session is not None), None)
        self._interrupted = newest
        for visit in visits - {newest}:
            self._end(visit, has_left=False)

    def resume(self) -> None:
        """Go on with the visit that a restart interrupted: its page was opened again."""
        if self._interrupted is not None and not self._session.is_active:
            self._visit, self._interrupted = self._interrupted, None

    def _is_mine(self, request: Request) -> bool:
        if request.session is None:
            return request.kind in COMES_HERE and request.is_open
        return request.session == self._visit

    def _refusal(self, kind: RequestKind, what: What) -> NotPlaced | None:
        if kind not in self.offered:
            return NotPlaced(WhyNotPlaced.NOT_OFFERED)
        if sum(request.is_open for request in self.mine) >= MOST_OPEN:
            return NotPlaced(WhyNotPlaced.TOO_MANY)
        if kind not in NAMES_ARTICLE or (kind is RequestKind.RETURN and not what.product_id):  # by its receipt
            return None
        product = self._catalogue.product(what.product_id)
        if product is None or product.variant(what.variant_id) is None:
            return NotPlaced(WhyNotPlaced.UNKNOWN_ARTICLE)
        return self._exception(kind, what, product)

    def _exception(self, kind: RequestKind, what: What, product: Product) -> NotPlaced | None:
        if kind is RequestKind.HOLD_THERE and self._stores.store(what.store_code) is None:
            return NotPlaced(WhyNotPlaced.UNKNOWN_ARTICLE)
        if kind is RequestKind.RETURN and not self._rules.returns.takes_back(product):
            return NotPlaced(WhyNotPlaced.NEVER_RETURNED)
        return NotPlaced(WhyNotPlaced.NOT_OFFERED) if kind is RequestKind.DELIVER and not self.link(what) else None

    def _located(self, kind: RequestKind, what: What) -> What:
        """Return what is asked for without what its kind does not have, and with the store where it is."""
        names = kind in NAMES_ARTICLE
        return What(
            product_id=what.product_id if names else "",
            variant_id=what.variant_id if names else "",
            store_code=what.store_code if kind is RequestKind.HOLD_THERE else self._rules.own_store,
            count=max(1, what.count) if kind is RequestKind.TAKE_BACK else 1,
            return_reason=what.return_reason if kind is RequestKind.RETURN else None,
        )

    def _place(
        self, key: str, visit: int, kind: RequestKind, what: What, *, seen: int, decided: Promise | NotPlaced | None
    ) -> Request | NotPlaced:
        """Decide and write, off the GUI thread. Raises PsycheError, and then nothing is held."""
        table, now = self._board.table, self._board.now()
        if (standing := table.standing(key, visit, kind, what)) is not None:
            return standing
        if isinstance(decided, NotPlaced):
            return decided
        until = self._rules.until(kind, self._stores.store(what.store_code), now)
        if decided is None:
            answer = self._reservations.reserve(Wanted(key, what.store_code, what.variant_id, until or now, seen))
            if isinstance(answer, SoldOut):
                return NotPlaced(WhyNotPlaced.SOLD_OUT)
            decided = Promise.FIRM if isinstance(answer, Held) else Promise.LOOK
        return table.place(Draft(key, visit, self._rules.place, kind, what, decided, until), now)

    def _on_placed(self, key: str, what: What, outcome: Request | NotPlaced) -> None:
        self._placing.discard(key)
        if isinstance(outcome, NotPlaced):
            if outcome.why is WhyNotPlaced.SOLD_OUT and not outcome.next_best:
                outcome = NotPlaced(outcome.why, self._outlook.next_best(what))
            self.not_placed.emit(key, outcome)
            return
        self._journal.write("request_placed", key=key, request=outcome.id, kind=outcome.kind.value)
        self.placed.emit(key, outcome)

    def _on_failed(self, key: str, _: Exception) -> None:
        self._placing.discard(key)
        self.not_placed.emit(key, NotPlaced(WhyNotPlaced.NOT_STORED))

    def _on_started(self) -> None:
        if self._interrupted is not None:  # somebody else has come
            self._end(self._interrupted, has_left=False)
            self._interrupted = None
        self.changed.emit()

    def _on_ended(self, reason: str) -> None:
        visit, self._visit = self._visit, _new_visit()
        self._end(visit, has_left=reason == "done")

    def _end(self, visit: int, *, has_left: bool) -> None:
        """Note the end of a visit, and those that could not be noted before."""
        self._unended[visit] = has_left
        for number, left in tuple(self._unended.items()):
            work = partial(self._write_end, number, has_left=left)
            self._board.run(work, partial(self._on_end_written, number))

    def _on_end_written(self, visit: int, _: None) -> None:
        self._unended.pop(visit, None)

    def _write_end(self, visit: int, *, has_left: bool) -> None:
        for ended in self._board.table.end_session(visit, self._board.now(), has_left=has_left):
            if ended.kind in HOLDS:
                self._reservations.release(ended.key)


def _new_visit() -> int:
    return secrets.randbits(_SESSION_BITS)
