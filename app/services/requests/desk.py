"""The staff's side of requests: answers, who is on shift, and what a code stands for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.pickup_codes import CodeProblem, read_code
from app.domain.requests import (
    HOLDS,
    Actor,
    NotStepped,
    RefusalReason,
    Request,
    RequestState,
    WhyNotStepped,
)
from app.domain.reservations import ReservationPort
from app.runtime.logs.journal import Journal
from app.services.access.door import StaffService
from app.services.requests.board import RequestBoard


class RequestDesk(QObject):
    """Answers requests for whoever opened the staff pages; everything done is in the audit log.

    The shopper is told the first name: the label of the PIN. Every method that changes something raises StaffClosed
    while the pages are closed; its outcome comes by `changed`, or by `not_stepped` where the request is over meanwhile.
    """

    changed = Signal()
    """Requests, states, or who is on shift."""
    not_stepped = Signal(object)
    """The NotStepped of an answer that came too late, or could not be written."""

    def __init__(
        self,
        board: RequestBoard,
        reservations: ReservationPort,
        *,
        own_store: str,
        staff: StaffService,
        record: Callable[..., object],
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        """`record` writes an action of somebody into the audit log: who, action, details by name."""
        super().__init__(parent)
        self._board = board
        self._reservations = reservations
        self._own_store = own_store
        self._staff = staff
        self._record = record
        self._journal = journal
        board.changed.connect(self.changed)

    @property
    def requests(self) -> tuple[Request, ...]:
        """What is open, or over for less than a day; newest first."""
        return self._board.requests

    @property
    def on_shift(self) -> tuple[str, ...]:
        """First names of those on shift."""
        return self._board.on_shift

    @property
    def who(self) -> str:
        """First name of who opened the pages; empty while they are closed."""
        return self._staff.who

    @property
    def is_on_shift(self) -> bool:
        """Whether who opened the pages is on shift."""
        return self._staff.who in self._board.on_shift

    @property
    def failure(self) -> str:
        """Why requests can be neither read nor written; empty while all is well."""
        return self._board.failure

    def age_s(self, request: Request) -> float:
        """Return for how long it has been there, in seconds."""
        return self._board.age_s(request)

    def accept(self, number: int) -> None:
        """Take it on: of a hold, say that the article is put aside."""
        self._answer(number, RequestState.ACCEPTED)

    def on_my_way(self, number: int) -> None:
        """Say that somebody is coming."""
        self._answer(number, RequestState.ON_THE_WAY)

    def here(self, number: int) -> None:
        """Say that it is done: brought, collected, taken back."""
        self._answer(number, RequestState.DONE)

    def cannot(self, number: int, reason: RefusalReason) -> None:
        """Say that it cannot be done, and why."""
        self._answer(number, RequestState.REFUSED, reason)

    def go_on_shift(self) -> None:
        """Say that who opened the pages can be asked from now on."""
        self._staff.require_open()
        who = self._staff.who
        self._record(who, "shift_begun")
        self._board.run(lambda: self._board.shifts.begin(who, self._board.now()))

    def go_off_shift(self, who: str) -> None:
        """Say that somebody can be asked no more, oneself or who forgot to say so."""
        self._staff.require_open()
        self._record(self._staff.who, "shift_ended", is_own=who == self._staff.who)
        self._board.run(lambda: self._board.shifts.end(who))

    def find(self, text: str) -> Request | CodeProblem | None:
        """Return what a code stands for; what is wrong with the code; or None where it stands for nothing any more.

        Raises StaffClosed and StoreUnavailable.
        """
        self._staff.require_open()
        code = read_code(text, self._own_store)
        return code if isinstance(code, CodeProblem) else self._board.table.of_code(code)

    def answer_afar(
        self,
        key: str,
        state: RequestState,
        who: str,
        reason: RefusalReason | None,
        done: Callable[[Request | NotStepped], None],
    ) -> None:
        """Take a step that somebody answered on a phone, where their PIN was asked for; `done` is told the outcome."""
        request = next((request for request in self.requests if request.key == key), None)
        if request is None:
            done(NotStepped(WhyNotStepped.UNKNOWN))
            return
        self._take(request.id, state, who, reason, done)

    def _answer(self, number: int, state: RequestState, reason: RefusalReason | None = None) -> None:
        self._staff.require_open()
        self._take(number, state, self._staff.who, reason, self._tell_late)

    def _tell_late(self, outcome: Request | NotStepped) -> None:
        if isinstance(outcome, NotStepped):
            self.not_stepped.emit(outcome)

    def _take(
        self,
        number: int,
        state: RequestState,
        who: str,
        reason: RefusalReason | None,
        done: Callable[[Request | NotStepped], None],
    ) -> None:
        def work() -> Request | NotStepped:
            taken = self._board.table.take_step(number, state, Actor.STAFF, self._board.now(), who=who, why=reason)
            if isinstance(taken, Request) and taken.kind in HOLDS and taken.state is RequestState.REFUSED:
                self._reservations.release(taken.key)
            return taken

        def on_done(taken: Request | NotStepped) -> None:
            self._note(who, taken)
            done(taken)

        not_stored = NotStepped(WhyNotStepped.NOT_STORED, self._board.request(number))
        self._board.run(work, on_done, lambda _: done(not_stored))

    def _note(self, who: str, taken: Request | NotStepped) -> None:
        if isinstance(taken, NotStepped):
            return
        reason = {} if taken.reason is None else {"reason": taken.reason.value}
        told = {"request": taken.id, "kind": taken.kind.value, "state": taken.state.value, **reason}
        self._record(who, "request_answered", **told)
        self._journal.write("request_step", request=taken.id, state=taken.state.value)
