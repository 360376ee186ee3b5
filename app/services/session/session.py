"""One shopper's visit: the garments they brought, and when everything is forgotten."""

import logging
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.catalogue import Variant
from app.domain.garments import Candidate, Garment, GarmentIdentity, GarmentPresence, GarmentSource

_log = logging.getLogger(__name__)
_NS = 1_000_000_000


@dataclass(frozen=True, slots=True)
class IdleTimes:
    """How long nobody may do anything before the warning, and how long the warning waits, in seconds."""

    warning_after_s: float = 60.0
    answer_within_s: float = 20.0


@dataclass(slots=True)
class _Entry:
    """One card and the pieces behind it: EPC → presence, none where only a code was shown."""

    garment: Garment
    identity: GarmentIdentity
    pieces: dict[str, GarmentPresence] = field(default_factory=dict)


class SessionService(QObject):
    """Owns the garments on screen, and when a session begins and ends.

    A session begins with the first garment or touch and ends when the shopper says so or answers no idle warning;
    then everything of it is wiped. Garments are keyed by GTIN, or by the shop's own number where none names them: two
    pieces of one article are one card that counts two, and a garment that was both tagged and shown by its code is one
    card that counts one and goes with its tag. Of a number that several products carry the shopper says which it is.
    """

    garments_changed = Signal()
    garment_arrived = Signal(object, object)
    """(Garment, GarmentIdentity) of a garment that was not there before."""
    garment_presented = Signal(object)
    """The Garment already here whose code was shown to the camera once more."""
    garment_left = Signal(object)
    """The Garment that went."""
    dismissed = Signal(object)
    """EPCs of a garment that the shopper said is not theirs, or of all when the session ends."""
    started = Signal()
    ended = Signal(str)
    """Why: `idle` or `done`."""
    idle_changed = Signal()

    def __init__(self, times: IdleTimes, clock_ns: Callable[[], int], parent: QObject | None = None) -> None:
        """Make an empty session; `clock_ns` is monotonic nanoseconds."""
        super().__init__(parent)
        self._times = times
        self._clock_ns = clock_ns
        self._entries: dict[str, _Entry] = {}
        self._taken_away: set[str] = set()
        self._is_active = False
        self._last_activity_ns = clock_ns()
        self._last_touch_ns: int | None = None
        self._idle_left_s: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timer)

    @property
    def garments(self) -> tuple[Garment, ...]:
        """What is here, newest last."""
        return tuple(entry.garment for entry in self._entries.values())

    @property
    def taken_away(self) -> frozenset[str]:
        """Variant ids of what was here in this session and was taken away, though pieces of it may be back."""
        return frozenset(self._taken_away)

    @property
    def is_active(self) -> bool:
        """Whether somebody is using the mirror."""
        return self._is_active

    @property
    def idle_left_s(self) -> int | None:
        """Whole seconds left to answer the idle warning; None while none is shown."""
        return self._idle_left_s

    @property
    def last_touch_ns(self) -> int | None:
        """When the shopper last did something by hand (monotonic); None before that in this session."""
        return self._last_touch_ns

    def arrive(self, epc: str, identity: GarmentIdentity, articles: Sequence[Variant]) -> Garment:
        """Note that the piece with this tag is here and return its card; each tag counts once.

        `articles` are those it may be, none where the catalogue does not know it.
        """
        entry, is_new = self._card(_key(identity) or epc, identity, articles, GarmentSource.RFID)
        entry.pieces[epc] = GarmentPresence.HERE
        self._announce(entry, is_new=is_new)
        return entry.garment

    def present(self, identity: GarmentIdentity, articles: Sequence[Variant]) -> Garment:
        """Note that a code of this article was shown and return its card; it stays until the end, or goes with its tag.

        One whose tag is fading was taken in hand to be shown: it stays.
        """
        entry, is_new = self._card(_key(identity), identity, articles, GarmentSource.CODE)
        if GarmentPresence.HERE not in entry.pieces.values():
            entry.pieces.clear()
        self._announce(entry, is_new=is_new)
        if not is_new:
            self.garment_presented.emit(entry.garment)
        return entry.garment

    def recognise(self, articles_of: Callable[[GarmentIdentity], Sequence[Variant]]) -> None:
        """Look the unknown and undecided garments up again: the catalogue may know more by now."""
        for entry in self._entries.values():
            if entry.garment.product_id:
                continue
            garment = _as_one_of(entry.garment, articles_of(entry.identity))
            if garment != entry.garment:
                entry.garment = garment
                self.garments_changed.emit()

    def choose(self, key: str, product_id: str) -> Garment | None:
        """Note which of its candidates a garment is and return its card; None where it is none of them."""
        entry = self._entries.get(key)
        candidates = () if entry is None else entry.garment.candidates
        chosen = next((one for one in candidates if one.product_id == product_id), None)
        if entry is None or chosen is None:
            return None
        self.touch()
        entry.garment = replace(entry.garment, product_id=chosen.product_id, variant_id=chosen.variant_id)
        self.garments_changed.emit()
        return entry.garment

    def fade(self, piece: str) -> None:
        """Mark `piece` as leaving: it seems to have been taken away."""
        self._mark(piece, GarmentPresence.LEAVING)

    def return_(self, piece: str) -> None:
        """Mark `piece`, thought to be leaving, as here after all."""
        self._mark(piece, GarmentPresence.HERE)

    def leave(self, piece: str) -> None:
        """Note that `piece` is gone; its card goes with the last piece."""
        entry = self._entry_of(piece)
        if entry is None:
            return
        del entry.pieces[piece]
        self._note_activity()
        if entry.pieces:
            self._refresh(entry)
        else:
            self._taken_away.add(entry.garment.variant_id)
            self._remove(entry)

    def dismiss(self, key: str) -> None:
        """Remove the card that the shopper says is not theirs."""
        entry = self._entries.get(key)
        if entry is None:
            return
        self.dismissed.emit(tuple(entry.pieces))
        self._remove(entry)

    def touch(self) -> None:
        """Record that the shopper did something; answers an idle warning and begins a session."""
        self._last_touch_ns = self._clock_ns()
        self._note_activity()

    def keep(self) -> None:
        """Answer the idle warning."""
        self.touch()

    def warn_now(self) -> None:
        """Show the idle warning at once, as if nobody had done anything for its time."""
        if self._is_active:
            self._last_activity_ns = self._clock_ns() - round(self._times.warning_after_s * _NS)
            self._on_timer()

    def end(self, reason: str) -> None:
        """Forget everything of this shopper."""
        if not self._is_active:
            return
        self._timer.stop()
        pieces = tuple(piece for entry in self._entries.values() for piece in entry.pieces)
        self._entries.clear()
        self._taken_away.clear()
        self._is_active = False
        self._last_touch_ns = None
        self._set_idle_left(None)
        if pieces:
            self.dismissed.emit(pieces)
            self.garments_changed.emit()
        self.ended.emit(reason)

    def _card(
        self, key: str, identity: GarmentIdentity, articles: Sequence[Variant], source: GarmentSource
    ) -> tuple[_Entry, bool]:
        """Return the card for this key, and whether it had to be made."""
        entry = self._entries.get(key)
        if entry is not None:
            return entry, False
        garment = Garment(
            key=key,
            gtin=identity.gtin,
            product_id="",
            variant_id="",
            source=source,
            presence=GarmentPresence.HERE,
            count=1,
            arrived_ns=self._clock_ns(),
            item=identity.item,
        )
        entry = self._entries[key] = _Entry(_as_one_of(garment, articles), identity)
        return entry, True

    def _announce(self, entry: _Entry, *, is_new: bool) -> None:
        self._note_activity()
        self._refresh(entry, is_new=is_new)
        if is_new:
            self.garment_arrived.emit(entry.garment, entry.identity)

    def _entry_of(self, piece: str) -> _Entry | None:
        return next((entry for entry in self._entries.values() if piece in entry.pieces), None)

    def _mark(self, piece: str, presence: GarmentPresence) -> None:
        entry = self._entry_of(piece)
        if entry is not None and entry.pieces[piece] is not presence:
            entry.pieces[piece] = presence
            self._refresh(entry)

    def _refresh(self, entry: _Entry, *, is_new: bool = False) -> None:
        here = sum(presence is GarmentPresence.HERE for presence in entry.pieces.values())
        is_here = bool(here) or not entry.pieces
        presence = GarmentPresence.HERE if is_here else GarmentPresence.LEAVING
        garment = replace(entry.garment, count=max(1, here), presence=presence)
        if is_new or garment != entry.garment:
            entry.garment = garment
            self.garments_changed.emit()

    def _remove(self, entry: _Entry) -> None:
        del self._entries[entry.garment.key]
        self.garments_changed.emit()
        self.garment_left.emit(entry.garment)

    def _note_activity(self) -> None:
        self._last_activity_ns = self._clock_ns()
        self._set_idle_left(None)
        if not self._is_active:
            self._is_active = True
            self.started.emit()
        if not self._timer.isActive() or self._timer.remainingTime() < _MINIMUM_REST_MS:
            self._timer.start(round(self._times.warning_after_s * 1000))

    def _on_timer(self) -> None:
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


def _as_one_of(garment: Garment, articles: Iterable[Variant]) -> Garment:
    """Return the garment as the article that it is or, where several products may be meant, with its candidates."""
    ids: dict[str, list[str]] = {}
    for article in articles:
        ids.setdefault(article.product_id, []).append(article.id)
    candidates = tuple(Candidate(product, of[0] if len(of) == 1 else "") for product, of in ids.items())
    if len(candidates) == 1:
        (only,) = candidates
        return replace(garment, product_id=only.product_id, variant_id=only.variant_id, candidates=())
    return replace(garment, candidates=candidates)


_MINIMUM_REST_MS = 1500
