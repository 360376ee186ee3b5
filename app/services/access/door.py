"""Whether somebody who works here has opened the staff pages, who, and for how long they stay open."""

import logging
import math
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import StaffClosed, StaffUnconfirmed, StoreUnavailable
from app.domain.staff import StaffState
from app.runtime.jobs import Jobs
from app.runtime.logs.journal import Journal
from app.services.access.audit import Audit, WhoIsIn
from app.services.access.pin_lock import PinLock, Tried

_log = logging.getLogger(__name__)

TIMEOUT_S: Final = 120.0
ASKING_S: Final = 20.0
CONFIRMED_S: Final = 60.0
_TICK_MS: Final = 500


class StaffService(QObject):
    """Guards the staff pages: a badge or a long press asks for a PIN, the PIN opens them.

    Leaving, or a while without a touch, closes them. The shopper's session goes on underneath. Every call that changes
    something for staff begins with `require_open`, every dangerous one with `require_confirmed`.
    """

    changed = Signal()
    """The state or anything that the PIN pad shows."""
    opened = Signal()
    closed = Signal(str)
    """The pages were open and are not any more. Why: `staff`, `timeout`, or `removed` when the PIN in use was."""

    def __init__(
        self,
        badges: frozenset[str],
        *,
        lock: PinLock,
        jobs: Jobs,
        journal: Journal,
        audit: Audit,
        who: WhoIsIn,
        timeout_s: float = TIMEOUT_S,
        second_person: bool = False,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Take the fingerprints of the enrolled badges and the lock that knows the PINs; `who` is kept up to date.

        `second_person` has dangerous actions wait for another PIN; `clock_s` is monotonic seconds.
        """
        super().__init__(parent)
        self._badges = badges
        self._lock = lock
        self._jobs = jobs
        self._journal = journal
        self._audit = audit
        self._timeout_s = timeout_s
        self._second_person = second_person
        self._clock_s = clock_s
        self._state = StaffState.CLOSED
        self._badge = ""
        self._who = who
        self._labels: tuple[str, ...] = ()
        self._wrong_pin = False
        self._is_store_failing = False
        self._is_checking = False
        self._round = 0  # a PIN judged for an earlier opening of the pad says nothing any more
        self._confirmed_until_s = -math.inf
        self._last_emitted: object = None
        # A coarse one shows a second more than there is.
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self._close("timeout"))
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self._read_labels()
        jobs.submit(lock.restore_waits, lambda _: None)

    @property
    def state(self) -> StaffState:
        """How far somebody has come."""
        return self._state

    @property
    def who(self) -> str:
        """Label of the PIN that opened the staff pages; empty while they are closed."""
        return self._who.label

    @property
    def is_open(self) -> bool:
        """Whether the staff pages may be shown and used."""
        return self._state is StaffState.OPEN

    @property
    def has_pins(self) -> bool:
        """Whether any PIN is set; without one nothing opens the pages (`python main.py pin set`)."""
        return bool(self._labels)

    @property
    def wait_s(self) -> int:
        """Whole seconds until a PIN is taken, rounded up: of the door, or of the second person once it is open."""
        wait_s = self._lock.second_wait_s() if self.is_open else self._lock.wait_s(self._badge)
        return math.ceil(wait_s)

    @property
    def wrong_pin(self) -> bool:
        """Whether the last PIN was wrong, or not the second person's."""
        return self._wrong_pin

    @property
    def is_checking(self) -> bool:
        """Whether a PIN is being looked at; another one is not taken meanwhile."""
        return self._is_checking

    @property
    def is_store_failing(self) -> bool:
        """Whether PINs are judged slowly, or not at all, because the disk is full or the database cannot be read."""
        return self._is_store_failing or self._lock.is_blind

    @property
    def is_confirmed(self) -> bool:
        """Whether dangerous actions are allowed now: a second person gave their PIN less than a minute ago."""
        return self.is_open and (not self._second_person or self._clock_s() < self._confirmed_until_s)

    @property
    def seconds_left(self) -> int:
        """Whole seconds until the pages, or the pad, close by themselves, rounded up; 0 while they are closed."""
        return 0 if self._state is StaffState.CLOSED else max(0, math.ceil(self._timer.remainingTime() / 1000))

    def ask(self) -> None:
        """Ask for a PIN, as after a long press in the corner; nothing while it is asked for or the pages are open."""
        if self._state is StaffState.CLOSED:
            self._begin_asking()

    def present_badge(self, fingerprint: str) -> bool:
        """Ask for a PIN if this badge is enrolled, and take one try at once whatever wait strangers left; return if so.

        While the pages are open it keeps them open. A badge's own wrong tries make it wait too.
        """
        if fingerprint not in self._badges:
            return False
        if self.is_open:
            self.touch()
            return True
        self._badge = fingerprint
        if self._state is StaffState.CLOSED:
            self._begin_asking()
        else:
            self.touch()
            self._emit_if_changed()
        return True

    def enter(self, pin: str) -> None:
        """Have a PIN judged; `changed` tells when it has been, and `opened` if it was right.

        Nothing while none is asked for, one is being judged, or `wait_s` is not over. One badge lifts one wait.
        """
        if self._state is not StaffState.ASKING or self._is_checking or self.wait_s:
            return
        badge, self._badge = self._badge, ""
        self._judge(lambda: self._lock.try_pin(pin, badge), lambda tried: self._on_tried(tried, badge=bool(badge)))

    def confirm(self, pin: str) -> None:
        """Have the second person's PIN judged, like `enter`; a right one allows dangerous actions for a minute."""
        if not self.is_open or not self._second_person or self._is_checking or self.wait_s:
            return
        self._timer.start()
        who = self._who.label
        self._judge(lambda: self._lock.try_second(pin, who), self._on_second_tried)

    def touch(self) -> None:
        """Restart the timeout because somebody uses the pages or the pad; nothing while closed."""
        if self._state is not StaffState.CLOSED and not (self._is_checking and self._state is StaffState.ASKING):
            self._timer.start()

    def close(self) -> None:
        """Close the pages or the pad because staff are done; harmless when closed."""
        self._close("staff")

    def require_open(self) -> None:
        """Raise StaffClosed unless the pages are open."""
        if not self.is_open:
            raise StaffClosed("the staff pages are closed; present a badge or hold the corner, and give a PIN")

    def require_confirmed(self) -> None:
        """Raise StaffClosed, or StaffUnconfirmed where a second person is needed and has not given their PIN."""
        self.require_open()
        if not self.is_confirmed:
            raise StaffUnconfirmed("this needs a second person: somebody else has to give their PIN")

    def _begin_asking(self) -> None:
        self._state = StaffState.ASKING
        self._round += 1
        self._wrong_pin = self._is_store_failing = False
        self._read_labels()
        self._timer.start(round(min(ASKING_S, self._timeout_s) * 1000))
        self._ticks.start()
        by = "badge" if self._badge else "screen"
        _log.info("staff: a PIN is asked for (%s)", by)
        self._journal.write("staff_asked", by=by)
        self._emit_if_changed()

    def _judge(self, work: Callable[[], Tried], done: Callable[[Tried], None]) -> None:
        self._is_checking = True
        if self._state is StaffState.ASKING:
            self._timer.stop()
        this_round = self._round

        def deliver(tried: Tried | None) -> None:
            self._is_checking = False
            if this_round == self._round and self._state is not StaffState.CLOSED:
                self._timer.start()
                self._is_store_failing = tried is None
                if tried is not None:
                    done(tried)
            self._emit_if_changed()

        def failed(error: Exception) -> None:
            _log.error("a PIN could not be judged: %s", error, exc_info=error)
            deliver(None)

        self._jobs.submit(work, deliver, failed)
        self._emit_if_changed()

    def _on_tried(self, tried: Tried, *, badge: bool) -> None:
        if not tried.is_taken:
            return
        if not tried.label:
            self._refuse(tried)
            return
        self._state = StaffState.OPEN
        self._who.label = tried.label
        self._wrong_pin = False
        self._confirmed_until_s = -math.inf
        self._timer.start(round(self._timeout_s * 1000))
        by = "badge" if badge else "screen"
        _log.info("staff pages opened with PIN %s (%s)", tried.label, by)
        self._journal.write("staff_opened", who=tried.label, by=by)
        self._audit.write("staff_opened", by=by)
        self.opened.emit()

    def _on_second_tried(self, tried: Tried) -> None:
        if not tried.is_taken:
            return
        if not tried.label:
            self._refuse(tried, second=True)
            return
        self._wrong_pin = False
        self._confirmed_until_s = self._clock_s() + CONFIRMED_S
        _log.info("staff: a second person confirms with PIN %s", tried.label)
        self._journal.write("staff_confirmed", who=tried.label)
        self._audit.write("staff_confirmed", by=tried.label)

    def _refuse(self, tried: Tried, *, second: bool = False) -> None:
        self._wrong_pin = True
        wait_s = self.wait_s
        _log.warning("staff: a wrong PIN, %d in a row; the next one is taken in %d s", tried.wrong, wait_s)
        self._journal.write("staff_refused", wrong=tried.wrong, wait_s=wait_s, second=second)
        self._audit.write("staff_refused", wrong=tried.wrong, wait_s=wait_s, second=second)

    def _close(self, reason: str) -> None:
        if self._state is StaffState.CLOSED:
            return
        was_open = self.is_open
        self._timer.stop()
        self._ticks.stop()
        if was_open:
            _log.info("staff pages closed: %s", reason)
            self._journal.write("staff_closed", reason=reason)
            self._audit.write("staff_closed", reason=reason)
        self._state = StaffState.CLOSED
        self._round += 1
        self._badge = self._who.label = ""
        self._wrong_pin = self._is_store_failing = False
        self._confirmed_until_s = -math.inf
        if was_open:
            self.closed.emit(reason)
        self._emit_if_changed()

    def _on_tick(self) -> None:
        """Follow what passes or is changed elsewhere: waits, a confirmation, PINs set or removed on the console."""
        self._read_labels()
        if self.is_open and self._who.label not in self._labels:
            self._close("removed")
            return
        self._emit_if_changed()

    def _read_labels(self) -> None:
        try:
            self._labels = self._lock.labels()
        except StoreUnavailable as error:
            _log.debug("the PINs cannot be looked up: %s", error)

    def _emit_if_changed(self) -> None:
        """Say that something changed, if it did."""
        wait_s = 0 if self._state is StaffState.CLOSED else self.wait_s
        now = (
            (self._state, self._who.label, self._labels, wait_s, self._wrong_pin),
            (self._is_checking, self.is_store_failing, self.is_confirmed, self._badge),
        )
        if now != self._last_emitted:
            self._last_emitted = now
            self.changed.emit()
