"""One shopper's visit: the garments they brought, and when everything is forgotten."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.catalogue import Variant
from app.domain.garments import Garment, GarmentIdentity, GarmentPresence, GarmentSource
from app.services.session.visit import Card, Visit

_NS = 1_000_000_000
_MINIMUM_REST_MS = 1500
UNDO_WITHIN_S: Final = 5.0
"""For how long a shopper who is done can carry on."""


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """How long nobody may do anything before the warning, and how long the warning waits, in seconds.

    Who ended their visit can carry on for `undo_within_s`. Before `settled_s` of it a touch elsewhere is still theirs,
    of a hand that tapped twice.
    """

    warning_after_s: float = 60.0
    answer_within_s: float = 20.0
    undo_within_s: float = UNDO_WITHIN_S
    settled_s: float = 1.0


@dataclass(frozen=True, slots=True)
class _Parted:
    """A visit whose shopper is done with it, and since when (monotonic)."""

    visit: Visit
    since_ns: int


class SessionService(QObject):
    """Owns the garments on screen, and when a session begins and ends.

    A session begins with the first garment or touch and ends when the shopper says so or answers no idle warning;
    then everything of it is wiped. Garments are keyed by GTIN, or by the shop's own number where none names them: two
    pieces of one article are one card that counts two, and a garment that was both tagged and shown by its code is one
    card that counts one and goes with its tag. Of a number that several products carry the shopper says which it is.

    Who says that they are done parts with the session: nothing of it is shown any more, and for some seconds they can
    carry on where they were. Then it ends, or at once when somebody else comes: a garment, a touch, staff.
    """

    garments_changed = Signal()
    garment_arrived = Signal(object, object)
    """(Garment, GarmentIdentity) of a garment that was not there before."""
    piece_arrived = Signal(object, object)
    """(Garment, GarmentIdentity) of each piece with a tag, also where its card was there before."""
    garment_presented = Signal(object)
    """The Garment already here whose code was shown to the camera once more."""
    garment_left = Signal(object)
    """The Garment that went."""
    dismissed = Signal(object)
    """EPCs of a garment that the shopper said is not theirs, or of all when the session ends."""
    started = Signal()
    parted = Signal()
    """The shopper is done: nothing of the session is to be seen, though it can be carried on for some seconds."""
    resumed = Signal()
    """The shopper carries on after all."""
    counted = Signal(object)
    """The PieceCount of a session that ends, told before `ended`."""
    ended = Signal(str)
    """Why: `idle` or `done`."""
    idle_changed = Signal()

    def __init__(self, times: IdleTimes, clock_ns: Callable[[], int], parent: QObject | None = None) -> None:
        """Make an empty session; `clock_ns` is monotonic nanoseconds."""
        super().__init__(parent)
        self._times = times
        self._clock_ns = clock_ns
        self._visit = Visit()
        self._parted: _Parted | None = None
        self._is_active = False
        self._last_activity_ns = clock_ns()
        self._idle_left_s: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer)

    @property
    def garments(self) -> tuple[Garment, ...]:
        """What is here, newest last; nothing of a session that was parted with."""
        return self._visit.garments

    @property
    def taken_away(self) -> frozenset[str]:
        """Variant ids of what was here in this session and was taken away, though pieces of it may be back."""
        return frozenset(self._visit.taken_away)

    @property
    def is_active(self) -> bool:
        """Whether somebody is using the mirror."""
        return self._is_active

    @property
    def is_parting(self) -> bool:
        """Whether the shopper is done and can still carry on."""
        return self._parted is not None

    @property
    def is_asked(self) -> bool:
        """Whether the shopper is asked whether they are still there, or may carry on."""
        return self._idle_left_s is not None or self.is_parting

    @property
    def undo_within_s(self) -> float:
        """For how long who parted with a session can carry on."""
        return self._times.undo_within_s

    @property
    def idle_left_s(self) -> int | None:
        """Whole seconds left to answer the idle warning; None while none is shown."""
        return self._idle_left_s

    @property
    def last_touch_ns(self) -> int | None:
        """When the shopper last did something by hand (monotonic); None before that in this session."""
        return self._visit.last_touch_ns

    def arrive(self, epc: str, identity: GarmentIdentity, articles: Sequence[Variant]) -> Garment:
        """Note that the piece with this tag is here and return its card; each tag counts once.

        `articles` are those it may be, none where the catalogue does not know it.
        """
        self._end_parted()
        card, is_new = self._card(_key(identity) or epc, identity, articles, GarmentSource.RFID)
        card.pieces[epc] = GarmentPresence.HERE
        self._visit.came.add(epc)
        self._announce(card, is_new=is_new)
        self.piece_arrived.emit(card.garment, identity)
        return card.garment

    def present(self, identity: GarmentIdentity, articles: Sequence[Variant]) -> Garment:
        """Note that a code of this article was shown and return its card; it stays until the end, or goes with its tag.

        One whose tag is fading was taken in hand to be shown: it stays.
        """
        self._end_parted()
        card, is_new = self._card(_key(identity), identity, articles, GarmentSource.CODE)
        if GarmentPresence.HERE not in card.pieces.values():
            card.pieces.clear()
        self._announce(card, is_new=is_new)
        if not is_new:
            self.garment_presented.emit(card.garment)
        return card.garment

    def recognise(self, articles_of: Callable[[GarmentIdentity], Sequence[Variant]]) -> None:
        """Look the unknown and undecided garments up again: the catalogue may know more by now."""
        if self._parted is not None:
            self._parted.visit.recognise(articles_of)
        if self._visit.recognise(articles_of):
            self.garments_changed.emit()

    def choose(self, key: str, product_id: str) -> Garment | None:
        """Note which of its candidates a garment is and return its card; None where it is none of them."""
        card = self._visit.cards.get(key)
        candidates = () if card is None else card.garment.candidates
        chosen = next((one for one in candidates if one.product_id == product_id), None)
        if card is None or chosen is None:
            return None
        self.touch()
        card.garment = replace(card.garment, product_id=chosen.product_id, variant_id=chosen.variant_id)
        self.garments_changed.emit()
        return card.garment

    def fade(self, piece: str) -> None:
        """Mark `piece` as leaving: it seems to have been taken away."""
        self._mark(piece, GarmentPresence.LEAVING)

    def return_(self, piece: str) -> None:
        """Mark `piece`, thought to be leaving, as here after all."""
        self._mark(piece, GarmentPresence.HERE)

    def leave(self, piece: str) -> None:
        """Note that `piece` is gone; its card goes with the last piece."""
        if self._parted is not None:
            self._parted.visit.lose(piece)
            return
        if not self._visit.holds(piece):
            return
        left = self._visit.lose(piece)
        self._note_activity()
        self.garments_changed.emit()
        if left is not None:
            self.garment_left.emit(left)

    def dismiss(self, key: str) -> None:
        """Remove the card that the shopper says is not theirs."""
        card = self._visit.cards.pop(key, None)
        if card is None:
            return
        self.dismissed.emit(tuple(card.pieces))
        self.garments_changed.emit()
        self.garment_left.emit(card.garment)

    def touch(self) -> None:
        """Record that the shopper did something; answers an idle warning and begins a session.

        After a session that was parted with it is another shopper, for whom a new one begins.
        """
        if self._parted is not None:
            if self._parted_for_s(self._parted) < self._times.settled_s:
                return
            self._end_parted()
        self._visit.last_touch_ns = self._clock_ns()
        self._note_activity()

    def keep(self) -> None:
        """Answer the idle warning."""
        self.touch()

    def warn_now(self) -> None:
        """Show the idle warning at once, as if nobody had done anything for its time."""
        if self._is_active:
            self._last_activity_ns = self._clock_ns() - round(self._times.warning_after_s * _NS)
            self._on_timer()

    def part(self) -> None:
        """Show nothing of this session any more, as its shopper is done, and end it unless they carry on soon."""
        if not self._is_active:
            return
        self._parted = _Parted(self._visit, self._clock_ns())
        self._clear()
        self._timer.start(round(self._times.undo_within_s * 1000))
        self.parted.emit()
        self.garments_changed.emit()

    def carry_on(self) -> None:
        """Go on with the session that was parted with, as it was."""
        if self._parted is None:
            return
        self._visit, self._parted = self._parted.visit, None
        self._visit.last_touch_ns = self._last_activity_ns = self._clock_ns()
        self._is_active = True
        self._rest()
        self.resumed.emit()
        self.garments_changed.emit()

    def end(self, reason: str) -> None:
        """Forget everything of this shopper, also of one who is done but could have carried on."""
        visit = self._visit if self._parted is None else self._parted.visit
        if not (self._is_active or self.is_parting):
            return
        had_cards = bool(self._visit.cards)
        self._parted = None
        self._clear()
        self._timer.stop()
        self.counted.emit(visit.count())
        if visit.pieces:
            self.dismissed.emit(visit.pieces)
        if had_cards:
            self.garments_changed.emit()
        self.ended.emit(reason)

    def _clear(self) -> None:
        self._visit = Visit()
        self._is_active = False
        self._set_idle_left(None)

    def _end_parted(self) -> None:
        if self.is_parting:
            self.end("done")

    def _parted_for_s(self, parted: _Parted) -> float:
        return (self._clock_ns() - parted.since_ns) / _NS

    def _card(
        self, key: str, identity: GarmentIdentity, articles: Sequence[Variant], source: GarmentSource
    ) -> tuple[Card, bool]:
        return self._visit.card(key, identity, articles, source, self._clock_ns())

    def _announce(self, card: Card, *, is_new: bool) -> None:
        self._note_activity()
        if card.count() or is_new:
            self.garments_changed.emit()
        if is_new:
            self.garment_arrived.emit(card.garment, card.identity)

    def _mark(self, piece: str, presence: GarmentPresence) -> None:
        if self._parted is not None:
            self._parted.visit.mark(piece, presence)
        elif self._visit.mark(piece, presence):
            self.garments_changed.emit()

    def _note_activity(self) -> None:
        self._last_activity_ns = self._clock_ns()
        self._set_idle_left(None)
        if not self._is_active:
            self._is_active = True
            self.started.emit()
        if not self._timer.isActive() or self._timer.remainingTime() < _MINIMUM_REST_MS:
            self._rest()

    def _rest(self) -> None:
        self._timer.start(round(self._times.warning_after_s * 1000))

    def _on_timer(self) -> None:
        if self._parted is not None:
            left_s = self._times.undo_within_s - self._parted_for_s(self._parted)
            if left_s <= 0:
                self._end_parted()
            else:
                self._timer.start(max(1, round(left_s * 1000)))
            return
        if not self._is_active:
            return
        quiet_s = (self._clock_ns() - self._last_activity_ns) / _NS
        until_warning_s = self._times.warning_after_s - quiet_s
        if until_warning_s > 0:
            self._timer.start(max(1, round(until_warning_s * 1000)))
            return
        left_s = self._times.answer_within_s + until_warning_s
        if left_s <= 0:
            self.end("idle")
            return
        self._set_idle_left(math.ceil(left_s))
        self._timer.start(min(1000, max(1, round(left_s * 1000))))

    def _set_idle_left(self, seconds: int | None) -> None:
        if seconds != self._idle_left_s:
            self._idle_left_s = seconds
            self.idle_changed.emit()


def _key(identity: GarmentIdentity) -> str:
    return identity.item or identity.gtin
