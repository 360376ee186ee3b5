"""All requests as they stand on the disk, how long each has waited, and who is on shift."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import PsycheError
from app.domain.requests import Request
from app.runtime.jobs import Jobs
from app.store import RequestTable, Shifts

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_SHOWN_FOR: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What was read at once."""

    requests: tuple[Request, ...] = ()
    on_shift: tuple[str, ...] = ()


class RequestBoard(QObject):
    """Owns what is known of requests on the GUI thread: a copy of the disk, taken anew after each thing written.

    Things are written one after the other on a thread of their own, each decided on what stands there then; so of two
    that contradict each other the second finds the first. Waits are told by a clock that nobody sets.
    """

    changed = Signal()
    """Requests or who is on shift; all of it is on the disk."""

    def __init__(
        self,
        table: RequestTable,
        shifts: Shifts,
        *,
        jobs: Jobs,
        now: Callable[[], datetime],
        clock_s: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """`jobs` has one thread; `now` is aware, `clock_s` monotonic seconds. Nothing is read before `load`."""
        super().__init__(parent)
        self.table = table
        self.shifts = shifts
        self.now = now
        self._jobs = jobs
        self._clock_s = clock_s
        self._standing = _Standing()
        self._elsewhere: tuple[str, ...] = ()
        self._since: dict[tuple[int, int], float] = {}
        self._failure = ""

    @property
    def requests(self) -> tuple[Request, ...]:
        """What is open, of a visit that goes on, or over for less than a day; newest first."""
        return self._standing.requests

    @property
    def on_shift(self) -> tuple[str, ...]:
        """First names of those who can be asked, who came first first."""
        return self._standing.on_shift

    @property
    def can_be_asked(self) -> tuple[str, ...]:
        """First names of all who can be asked: at this mirror, and on phones that are heard of."""
        return tuple(dict.fromkeys((*self.on_shift, *self._elsewhere)))

    def set_elsewhere(self, names: tuple[str, ...]) -> None:
        """Say who is on shift on phones; nobody once the hub is not heard any more."""
        if names != self._elsewhere:
            self._elsewhere = names
            self.changed.emit()

    @property
    def failure(self) -> str:
        """Why requests can be neither read nor written at present, for staff; empty while all is well."""
        return self._failure

    def request(self, number: int) -> Request | None:
        """Return the request of this number, or None."""
        return next((request for request in self.requests if request.id == number), None)

    def age_s(self, request: Request) -> float:
        """Return for how long it has been there."""
        return self._passed_s(request, 1)

    def waited_s(self, request: Request) -> float:
        """Return for how long it has been in its state."""
        return self._passed_s(request, len(request.steps))

    def load(self) -> None:
        """Read what stands there, at the start of the program."""
        try:
            self._adopt(self._read())
        except PsycheError as error:
            self._fail(error)

    def run(
        self,
        work: Callable[[], _T],
        done: Callable[[_T], None] = lambda _: None,
        failed: Callable[[Exception], None] = lambda _: None,
    ) -> None:
        """Write in the background; then the board is up to date, `changed` was told, and `done` is given the outcome.

        Where `work` raises, nothing was written, staff are told why, and `failed` is given the error.
        """

        def job() -> tuple[_T, _Standing | None]:
            outcome = work()
            try:
                return outcome, self._read()
            except PsycheError as error:  # what was written is written
                _log.warning("requests cannot be read: %s", error)
                return outcome, None

        def on_done(result: tuple[_T, _Standing | None]) -> None:
            outcome, standing = result
            if standing is not None:
                self._adopt(standing)
            done(outcome)

        def on_failed(error: Exception) -> None:
            self._fail(error)
            failed(error)

        self._jobs.submit(job, on_done, on_failed)

    def refresh(self) -> None:
        """Read again in the background."""
        self.run(lambda: None)

    def _read(self) -> _Standing:
        now = self.now()
        return _Standing(self.table.board(now - _SHOWN_FOR), self.shifts.on_shift(now))

    def _adopt(self, standing: _Standing) -> None:
        now, now_s = self.now(), self._clock_s()
        since: dict[tuple[int, int], float] = {}
        for request in standing.requests:
            for count, step in enumerate(request.steps, 1):
                at = (request.id, count)
                known_s = self._since.get(at)
                since[at] = now_s - max(0.0, (now - step.at).total_seconds()) if known_s is None else known_s
        self._since = since
        if self._failure:
            _log.info("requests can be read and written again")
        if standing != self._standing or self._failure:
            self._standing, self._failure = standing, ""
            self.changed.emit()

    def _passed_s(self, request: Request, count: int) -> float:
        since_s = self._since.get((request.id, count))
        return 0.0 if since_s is None else max(0.0, self._clock_s() - since_s)

    def _fail(self, error: Exception) -> None:
        is_expected = isinstance(error, PsycheError)
        if str(error) != self._failure:
            _log.warning("requests: %s", error, exc_info=None if is_expected else error)
            self._failure = str(error) or type(error).__name__
            self.changed.emit()
