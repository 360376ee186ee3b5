"""What becomes of requests that nobody answers: late, then over; and holds whose time has come."""

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.domain.requests import COMES_HERE, HOLDS, Actor, Request, RequestState
from app.domain.reservations import ReservationPort
from app.services.requests.board import RequestBoard
from app.services.requests.rules import GIVEN_UP, RequestRules

_TICK_MS: Final = 1000
_AGAIN_TICKS: Final = 60
_FORGET_TICKS: Final = 3600


class Waiting(QObject):
    """Looks every second at what is open; what cannot be written then is tried again after a minute."""

    def __init__(
        self, board: RequestBoard, rules: RequestRules, reservations: ReservationPort, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._rules = rules
        self._reservations = reservations
        self._is_writing = False
        self._rests = 0
        self._until_forgetting = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check)

    def start(self) -> None:
        """Look now and from now on."""
        self._timer.start()
        self.check()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def check(self) -> None:
        """Look at what is open; the timer does it every second."""
        self._rests = max(0, self._rests - 1)
        if self._is_writing or self._rests:
            return
        if self._board.failure:
            self._rests = _AGAIN_TICKS
            self._board.refresh()
            return
        self._until_forgetting -= 1
        now = self._board.now()
        late = tuple(request.id for request in self._board.requests if self._is_late(request) and not request.is_late)
        over = tuple(request for request in self._board.requests if self._is_over(request))
        if not (late or over) and self._until_forgetting >= 0:
            return

        def work() -> None:
            if late:
                self._board.table.note_late(late)
            for request in over:
                self._board.table.take_step(request.id, RequestState.EXPIRED, Actor.MIRROR, now)
                if request.kind in HOLDS:
                    self._reservations.release(request.key)
            self._board.table.forget(now)
            self._board.shifts.forget(now)

        self._is_writing = True
        self._board.run(work, lambda _: self._on_written(), lambda _: self._on_failed())

    def _is_late(self, request: Request) -> bool:
        limit_s = self._rules.limit_s(request)
        return limit_s is not None and self._board.waited_s(request) >= limit_s

    def _is_over(self, request: Request) -> bool:
        if not request.is_open:
            return False
        if request.until is not None:
            return self._board.now() >= request.until
        limit_s = self._rules.limit_s(request)
        given_up = limit_s is not None and self._board.waited_s(request) >= GIVEN_UP * limit_s
        return given_up and request.kind in COMES_HERE

    def _on_written(self) -> None:
        self._is_writing = False
        self._until_forgetting = _FORGET_TICKS

    def _on_failed(self) -> None:
        self._is_writing = False
