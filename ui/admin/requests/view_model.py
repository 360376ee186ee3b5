"""The page of requests: what is asked for, newest first, and what staff answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import StoreUnavailable
from app.domain.pickup_codes import CodeProblem
from app.domain.requests import (
    OPEN,
    REFUSALS,
    Actor,
    NotStepped,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    WhyNotStepped,
)
from app.services.catalogue.availability import AvailabilityService
from app.services.catalogue.catalogue import CatalogueService
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import Kiosk, member_of, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_TICK_MS = 1000
_TYPED_MAX = 40
_OVER_SHOWN = 20


@dataclass(frozen=True, slots=True)
class RequestsPageProps:
    """What QML sees: who opened the pages, whether they are on shift, the others, and what a code stands for.

    `answer` is one of Kiosk.CodeAnswer. `tooLate` is Kiosk.WhyNotStepped of an answer that was not taken, `problem`
    why nothing can be written. Of the cabin: its state, pieces that hang there and for how long, and of the visit
    before what came and stayed; -1 before the first.
    """

    who: str = ""
    onShift: bool = False
    others: tuple[str, ...] = ()
    waiting: int = 0
    typed: str = ""
    answer: int = 0
    tooLate: int = 0
    problem: str = ""
    cabinState: int = 0
    left: int = 0
    leftForS: int = 0
    came: int = -1
    stayed: int = -1


@dataclass(frozen=True, slots=True)
class RequestRow:
    """One request. `reasons` are those by which it can be refused now; `endsInS` is -1 where nothing ends it."""

    number: int
    requestKind: int
    place: str
    article: str
    about: tuple[str, ...]
    store: str
    many: int
    returnReason: int
    ageS: int
    endsInS: int
    stage: int
    late: bool
    promised: bool
    code: str
    who: str
    reason: int
    canAccept: bool
    canGo: bool
    canFinish: bool
    reasons: tuple[int, ...]
    open: bool
    found: bool


@seen_by_qml
class RequestsPageViewModel(StaffPageViewModel):
    """Follows the requests while staff look at them."""

    requests = record_list(RequestRow, "number")

    props: RequestsPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(RequestsPageProps(), tools.page)
        services = tools.services
        self._desk = services.request_desk
        self._cabin = services.cabin
        self._catalogue = services.catalogue
        self._availability = services.availability
        self._typed = ""
        self._answer = Kiosk.CodeAnswer.Nothing
        self._found: Request | None = None
        self._too_late: WhyNotStepped | None = None
        self._problem = ""
        self._desk.changed.connect(self._refresh)
        self._desk.not_stepped.connect(self._on_not_stepped)
        self._cabin.changed.connect(self._refresh)
        self._catalogue.changed.connect(self._refresh)
        tools.page.follow(entered=self._refresh, left=self._on_left, again=self._refresh, every_ms=_TICK_MS)

    @for_staff(int)
    def accept(self, number: int) -> None:
        """Take a request on."""
        self._too_late = None
        self._desk.accept(number)

    @for_staff(int)
    def goThere(self, number: int) -> None:
        """Say that one is on the way."""
        self._too_late = None
        self._desk.on_my_way(number)

    @for_staff(int)
    def finish(self, number: int) -> None:
        """Say that it is done."""
        self._too_late = None
        self._desk.here(number)

    @for_staff(int, int)
    def refuse(self, number: int, reason: int) -> None:
        """Say why it cannot be done."""
        why = member_of(RefusalReason, reason)
        if why is not None:
            self._too_late = None
            self._desk.cannot(number, why)

    @for_staff()
    def toggleShift(self) -> None:
        """Come on shift, or go off it."""
        if self._desk.is_on_shift:
            self._desk.go_off_shift(self._desk.who)
        else:
            self._desk.go_on_shift()

    @for_staff(str)
    def sendHome(self, who: str) -> None:
        """Take somebody off shift who forgot to say that they went."""
        self._desk.go_off_shift(who)

    @for_staff(str)
    def write(self, text: str) -> None:
        """Take what was typed of a code; a whole one is looked up."""
        self._typed = text[:_TYPED_MAX]
        self._look_up()
        self._refresh()

    def _look_up(self) -> None:
        answers = Kiosk.CodeAnswer
        self._found, self._problem = None, ""
        if not self._typed.strip():
            self._answer = answers.Nothing
            return
        try:
            found = self._desk.find(self._typed)
        except StoreUnavailable as error:
            self._answer, self._problem = answers.Nothing, str(error)
            return
        if isinstance(found, CodeProblem):
            self._answer = answers.NotOurs if found is CodeProblem.NOT_OURS else answers.TooShort
        else:
            self._answer, self._found = answers.Nothing if found else answers.Over, found

    # QML could call what is connected to a signal too: without staff it shows nothing.
    def _on_not_stepped(self, refused: NotStepped) -> None:
        if self._page.is_shown:
            self._too_late = refused.why
            self._refresh()

    def _on_left(self) -> None:
        self._typed = self._problem = ""
        self._answer, self._found, self._too_late = Kiosk.CodeAnswer.Nothing, None, None

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        desk, cabin = self._desk, self._cabin
        chosen = shown(desk.requests, self._found)
        names = _Names(self._catalogue, self._availability)
        now = self._availability.now()
        found = None if self._found is None else self._found.id
        self.requests.replace([row_of(one, desk.age_s(one), now, names, is_found=one.id == found) for one in chosen])
        last = cabin.last_visit
        self._apply(
            RequestsPageProps(
                who=desk.who,
                onShift=desk.is_on_shift,
                others=tuple(name for name in desk.on_shift if name != desk.who),
                waiting=sum(one.is_open for one in chosen),
                typed=self._typed,
                answer=int(self._answer),
                tooLate=number_of(self._too_late),
                problem=self._problem or desk.failure,
                cabinState=number_of(cabin.state),
                left=cabin.left_behind,
                leftForS=int(cabin.left_for_s),
                came=-1 if last is None else last.came,
                stayed=-1 if last is None else last.stayed,
            )
        )


class _Names:
    """What the shop calls articles and stores."""

    def __init__(self, catalogue: CatalogueService, availability: AvailabilityService) -> None:
        self._catalogue = catalogue
        self._availability = availability

    def article(self, request: Request) -> tuple[str, tuple[str, ...]]:
        """Return title, and colour and size where there are any."""
        what = request.what
        product = self._catalogue.product(what.product_id) if what.product_id else None
        variant = None if product is None else product.variant(what.variant_id)
        if product is None or variant is None:
            return what.variant_id, ()
        return product.title_of(variant.id), tuple(word for word in (variant.colour, variant.size) if word)

    def store(self, code: str) -> str:
        """Return the store's name, or its code where it is not known."""
        store = self._availability.store(code) if code else None
        return code if store is None else store.name


def shown(requests: Sequence[Request], found: Request | None) -> tuple[Request, ...]:
    """Return what a code stands for alone, else what is open, newest first, then what was over last."""
    if found is not None:
        return (next((one for one in requests if one.id == found.id), found),)
    of_staff = [one for one in requests if one.kind is not RequestKind.DELIVER]
    over = sorted((one for one in of_staff if not one.is_open), key=lambda one: one.changed_at, reverse=True)
    return (*(one for one in of_staff if one.is_open), *over[:_OVER_SHOWN])


def row_of(request: Request, age_s: float, now: datetime, names: "_Names", *, is_found: bool) -> RequestRow:
    """Return one request as QML shows it."""
    title, about = names.article(request)
    steps = request.next_steps(Actor.STAFF)
    ends_in_s = -1 if request.until is None else max(0, int((request.until - now).total_seconds()))
    return RequestRow(
        number=request.id,
        requestKind=number_of(request.kind),
        place=request.place,
        article=title,
        about=about,
        store=names.store(request.what.store_code),
        many=request.what.count,
        returnReason=number_of(request.what.return_reason),
        ageS=int(age_s),
        endsInS=ends_in_s if request.state in OPEN else -1,
        stage=number_of(request.state),
        late=request.is_late,
        promised=request.is_promised,
        code=request.code,
        who=request.who,
        reason=number_of(request.reason),
        canAccept=RequestState.ACCEPTED in steps,
        canGo=RequestState.ON_THE_WAY in steps,
        canFinish=RequestState.DONE in steps,
        reasons=tuple(map(number_of, REFUSALS[request.kind])) if RequestState.REFUSED in steps else (),
        open=request.is_open,
        found=is_found,
    )
