"""Whose card was shown: asked first, then looked up, and forgotten with the visit."""

import logging
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import PsycheError
from app.domain.loyalty import LoyaltyPort, Member
from app.domain.meanings import ScanNotice
from app.runtime.jobs import Jobs
from app.services.session.session import SessionService

_log = logging.getLogger(__name__)
_ASKED_FOR_MS: Final = 30_000


class LoyaltyService(QObject):
    """Owns the card of the present visit. Of it nothing is written down: not in the log, the journal or the database.

    A card that is shown is a question, `is_asking`, for half a minute at most; nothing is looked up before `agree`.
    Then `member` is there and `greeted` tells so, or `noticed` says why not. Who is done is forgotten at once, also
    when they carry on after all: they show their card again.
    """

    changed = Signal()
    """Whether something is asked, or who is greeted."""
    greeted = Signal()
    """Somebody said that a card is theirs, and it is known."""
    noticed = Signal(object)
    """The ScanNotice of a card that is not known, or cannot be looked up."""

    def __init__(self, cards: LoyaltyPort, session: SessionService, jobs: Jobs, parent: QObject | None = None) -> None:
        """`jobs` run what `cards` may take their time for."""
        super().__init__(parent)
        self._cards = cards
        self._session = session
        self._jobs = jobs
        self._asked = ""
        self._looking = 0
        self._member: Member | None = None
        self._timer = QTimer(self, interval=_ASKED_FOR_MS, singleShot=True)
        self._timer.timeout.connect(self.decline)
        session.parted.connect(self.forget)
        session.ended.connect(self.forget)

    @property
    def is_asking(self) -> bool:
        """Whether somebody is to say that the card shown is theirs."""
        return bool(self._asked)

    @property
    def member(self) -> Member | None:
        """Who is greeted; None before, and once their visit is over."""
        return self._member

    def present(self, fingerprint: str) -> None:
        """Ask about a card that was shown; another one takes its place."""
        if not self._session.is_active:  # somebody is just leaving
            return
        self._asked = fingerprint
        self._timer.start()
        self.changed.emit()

    def agree(self) -> None:
        """Look up the card, as the shopper says that it is theirs."""
        fingerprint, self._asked = self._asked, ""
        if not fingerprint:
            return
        self._timer.stop()
        self._session.touch()
        self._looking += 1
        looking = self._looking
        self._jobs.submit(
            lambda: self._cards.member(fingerprint),
            partial(self._on_found, looking),
            partial(self._on_failed, looking),
        )
        self.changed.emit()

    def decline(self) -> None:
        """Forget the card that was asked about; who is greeted already stays so."""
        self._timer.stop()
        if self._asked:
            self._asked = ""
            self.changed.emit()

    def forget(self) -> None:
        """Know nothing of any card any more, also of one that is being looked up."""
        self._timer.stop()
        self._looking += 1
        had_any = bool(self._asked) or self._member is not None
        self._asked, self._member = "", None
        if had_any:
            self.changed.emit()

    def _on_found(self, looking: int, member: Member | None) -> None:
        if looking != self._looking:
            return
        if member is None:
            self.noticed.emit(ScanNotice.UNKNOWN_CARD)
            return
        self._member = member
        self.changed.emit()
        self.greeted.emit()

    def _on_failed(self, looking: int, error: Exception) -> None:
        # An error that nobody expected may repeat what was asked for: then its kind alone is told.
        told = str(error) if isinstance(error, PsycheError) else type(error).__name__
        _log.warning("a card cannot be looked up: %s", told)
        if looking == self._looking:
            self.noticed.emit(ScanNotice.CARD_UNAVAILABLE)
