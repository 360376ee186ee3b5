"""Whether this session sees suggestions, and what of it is counted when it ends."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import permutations
from typing import TypeVar

from PySide6.QtCore import QObject

from app.domain.garments import Garment, GarmentIdentity
from app.domain.results import Tried, Visit, VisitCounts, piece_named
from app.recommend.holdout import is_held_out
from app.services.results.settling import SLOT_S
from app.services.session.session import SessionService

_T = TypeVar("_T")
_SUGGESTED_COUNTED = 6
_FOLLOWED_COUNTED = 50
_TOGETHER_COUNTED = 12  # a rail rolled before the antenna says nothing of what goes together


class Holdout(QObject):
    """Decides for each session, by a keyed hash of its number, whether it sees suggestions.

    A session's number is kept nowhere. When it ends, what is counted of it is handed to `keep`: what was tried, whether
    it saw suggestions, and what they were or would have been at first, before the two kinds of session could differ.
    """

    def __init__(
        self,
        session: SessionService,
        *,
        key: bytes,
        percent: int,
        fingerprint: Callable[[str], bytes],
        keep: Callable[[VisitCounts], None],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`percent` of sessions are held out by the installation's `key`; `now` is aware and local."""
        super().__init__(parent)
        self._session = session
        self._key = key
        self._percent = percent
        self._fingerprint = fingerprint
        self._keep = keep
        self._now = now
        self._run = now().timestamp()  # numbers go on after a restart, which would draw the same lots again
        self._number = 0
        self._is_held_out = False
        self._seen = _Seen()
        session.started.connect(self._on_started)
        session.garments_changed.connect(self._on_garments_changed)
        session.piece_arrived.connect(self._on_piece)
        session.dismissed.connect(self._on_dismissed)
        session.ended.connect(self._on_ended)

    def offer(self, product_id: str, suggested: Sequence[str], shown: tuple[_T, ...]) -> tuple[_T, ...]:
        """Return `shown`, or nothing where this session sees no suggestions.

        Notes that `product_id` is looked at and the ids `suggested` go with it, which counts either way.
        """
        if self._session.is_active:
            self._seen.look_at(product_id)
            if suggested and not self._seen.suggested:
                self._seen.suggested = tuple(suggested[:_SUGGESTED_COUNTED])
        return () if self._is_held_out else shown

    def _on_started(self) -> None:
        self._number += 1
        self._is_held_out = is_held_out(self._key, f"{self._run} {self._number}", self._percent)
        self._seen = _Seen()

    def _on_garments_changed(self) -> None:
        self._seen.here = {garment.key: garment for garment in self._session.garments}
        self._seen.tried |= self._seen.here

    def _on_piece(self, garment: Garment, identity: GarmentIdentity) -> None:
        if identity.serial and (identity.gtin or garment.variant_id):
            piece = self._fingerprint(piece_named(identity.gtin, garment.variant_id, identity.serial))
            self._seen.pieces.setdefault(garment.key, set()).add(piece)

    def _on_dismissed(self) -> None:
        """Count nothing of a garment that the shopper says is not theirs."""
        if self._session.is_active:
            for key in self._seen.here.keys() - {garment.key for garment in self._session.garments}:
                self._seen.tried.pop(key, None)

    def _on_ended(self) -> None:
        now = self._now()
        counted = self._seen.counts(now, self._percent, is_held_out=self._is_held_out)
        self._seen = _Seen()
        if counted.visit.tried:
            self._keep(counted)


@dataclass(slots=True)
class _Seen:
    """What of a session may be counted; garments by the keys of their cards."""

    tried: dict[str, Garment] = field(default_factory=dict)
    here: dict[str, Garment] = field(default_factory=dict)
    pieces: dict[str, set[bytes]] = field(default_factory=dict)
    suggested: tuple[str, ...] = ()
    looked_at: str = ""
    followed: list[tuple[str, str]] = field(default_factory=list)

    def look_at(self, product_id: str) -> None:
        """Note that the page of a product is open."""
        if product_id != self.looked_at:
            if self.looked_at and len(self.followed) < _FOLLOWED_COUNTED:
                self.followed.append((self.looked_at, product_id))
            self.looked_at = product_id

    def counts(self, now: datetime, percent: int, *, is_held_out: bool) -> VisitCounts:
        """Return what is counted of all this at its end."""
        tried: dict[tuple[str, str], set[bytes]] = {}
        for key, garment in self.tried.items():
            if garment.product_id:
                pieces = tried.setdefault((garment.product_id, garment.variant_id), set())
                pieces |= self.pieces.get(key, set())
        products = sorted({product_id for product_id, _ in tried})[:_TOGETHER_COUNTED]
        ended_at_s = int(now.timestamp()) // SLOT_S * SLOT_S
        articles = tuple(Tried(*article, tuple(sorted(pieces))) for article, pieces in sorted(tried.items()))
        visit = Visit(ended_at_s, percent, is_held_out, articles, self.suggested)
        return VisitCounts(now.date(), visit, tuple(permutations(products, 2)), tuple(dict.fromkeys(self.followed)))
