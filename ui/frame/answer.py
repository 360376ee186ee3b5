"""What became of a request, told over the whole screen: a code, somebody who is here, or the truth."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.domain.requests import (
    COMES_HERE,
    NotPlaced,
    NotStepped,
    Request,
    RequestKind,
    RequestState,
    What,
    WhyNotStepped,
)
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from app.services.requests.service import RequestService
from app.services.session.session import SessionService
from app.services.take_away.qr import QrCode, qr_code
from ui.derivations.asked_rows import StoreOf, asked_row
from ui.derivations.wording import shop_name
from ui.frame.asking import Asking, Wish
from ui.models.kinds import Answer, number_of
from ui.models.registration import seen_by_qml
from ui.models.view_model import ViewModel

_PASSES_MS: Final = 8000
_ENDS: Final = {RequestState.REFUSED: Answer.Refused, RequestState.EXPIRED: Answer.Expired}


@dataclass(frozen=True, slots=True)
class AnswerProps:
    """What QML sees; the words stay what they were while an answer goes.

    `kind` is a RequestKind, `reason` a RefusalReason, `why` a WhyNotPlaced. `store` holds it, or still has it: then
    `holdsThere` where that can be asked for. `codePath` draws the code of `codeSide` modules.
    """

    answer: int = int(Answer.Nothing)
    kind: int = 0
    title: str = ""
    size: str = ""
    who: str = ""
    reason: int = 0
    why: int = 0
    code: str = ""
    untilText: str = ""
    store: str = ""
    holdsThere: bool = False
    codeSide: int = 0
    codePath: str = ""
    shown: bool = False


@dataclass(frozen=True, slots=True)
class _Told:
    """One answer, and what can be held elsewhere instead."""

    props: AnswerProps
    elsewhere: What | None = None


@seen_by_qml
class AnswerViewModel(ViewModel):
    """One answer after the other, each until it is dismissed; that somebody is here is told for a moment."""

    props: AnswerProps

    def __init__(
        self,
        requests: RequestService,
        asking: Asking,
        *,
        catalogue: CatalogueService,
        availability: AvailabilityService,
        session: SessionService,
        store_of: StoreOf,
        parent: QObject | None = None,
    ) -> None:
        """Tell nothing of what stands there already."""
        super().__init__(AnswerProps(), parent)
        self._requests = requests
        self._asking = asking
        self._catalogue = catalogue
        self._availability = availability
        self._store_of = store_of
        self._waiting: deque[_Told] = deque()
        self._elsewhere: What | None = None
        self._known = self._standing()
        self._passing = QTimer(self, interval=_PASSES_MS, singleShot=True)
        self._passing.timeout.connect(self.dismiss)
        requests.changed.connect(self._on_changed)
        requests.not_withdrawn.connect(self._on_not_withdrawn)
        asking.granted.connect(self.tell)
        asking.refused.connect(self._on_refused)
        session.parted.connect(self._forget)
        session.ended.connect(self._forget)

    @Slot()
    def dismiss(self) -> None:
        """Go on to what else there is to tell, or show the page again."""
        self._passing.stop()
        self._elsewhere = None
        if self._waiting:
            self._show(self._waiting.popleft())
        else:
            self._apply(replace(self.props, shown=False))

    @Slot()
    def holdThere(self) -> None:
        """Ask the shop that still has it to hold what could not be had here."""
        what = self._elsewhere
        self.dismiss()
        if what is not None:
            self._asking.ask(RequestKind.HOLD_THERE, what)

    def tell(self, request: Request) -> None:
        """Tell of a request what is worth the whole screen now: its code, or how it ended."""
        answer = _answer_of(request)
        if answer is Answer.Nothing:
            return
        row = asked_row(request, self._catalogue, self._store_of, self._availability.now())
        code = self._code(request, answer)
        self._queue(
            _Told(
                AnswerProps(
                    answer=int(answer),
                    kind=number_of(request.kind),
                    title=row.title,
                    size=row.size,
                    who=row.who,
                    reason=row.reason,
                    code=row.code,
                    untilText=row.untilText,
                    store=row.store,
                    codeSide=code.side,
                    codePath=code.path,
                )
            )
        )

    def _on_changed(self) -> None:
        known, self._known = self._known, self._standing()
        for request in reversed(self._requests.mine):
            before = known.get(request.id)
            if before is not None and before != self._known[request.id]:
                self.tell(request)

    def _on_refused(self, wish: Wish, refused: NotPlaced) -> None:
        kind, what = wish
        product = self._catalogue.product(what.product_id)
        variant = None if product is None else product.variant(what.variant_id)
        store = self._store_of(refused.next_best) if refused.next_best else None
        holds = store is not None and RequestKind.HOLD_THERE in self._asking.offered
        props = AnswerProps(
            answer=int(Answer.NotPlaced),
            kind=number_of(kind),
            title="" if product is None else product.title_of(what.variant_id),
            size="" if variant is None else variant.size,
            why=number_of(refused.why),
            store="" if store is None else shop_name(store.name, self._catalogue.retailer_name),
            holdsThere=holds,
        )
        self._queue(_Told(props, replace(what, store_code=refused.next_best) if holds else None))

    def _on_not_withdrawn(self, outcome: NotStepped) -> None:
        if outcome.why is WhyNotStepped.NOT_STORED:  # of what is over meanwhile its own end is told
            self._queue(_Told(AnswerProps(answer=int(Answer.NotWithdrawn))))

    def _queue(self, told: _Told) -> None:
        if self.props.shown:
            self._waiting.append(told)
        else:
            self._show(told)

    def _show(self, told: _Told) -> None:
        self._elsewhere = told.elsewhere
        self._apply(replace(told.props, shown=True))
        if told.props.answer == Answer.Here:
            self._passing.start()

    def _forget(self) -> None:
        self._waiting.clear()
        self.dismiss()

    def _standing(self) -> Mapping[int, Answer]:
        return {request.id: _answer_of(request) for request in self._requests.mine}

    def _code(self, request: Request, answer: Answer) -> QrCode:
        if answer is Answer.Link:
            link = self._requests.link(request.what)
            return qr_code(link) if link else QrCode()
        return qr_code(request.code) if answer is Answer.Code else QrCode()


def _answer_of(request: Request) -> Answer:
    if request.state is RequestState.DONE and request.kind in COMES_HERE:
        return Answer.Here
    if not request.is_open:
        return _ENDS.get(request.state, Answer.Nothing)
    if request.kind is RequestKind.DELIVER:
        return Answer.Link
    if request.code and request.is_promised:
        return Answer.Code
    return Answer.Nothing
