"""What shoppers say of what they have tried on: asked once of each garment, counted when the session ends."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.catalogue import Fit
from app.domain.errors import StoreUnavailable
from app.domain.garments import Garment
from app.domain.voices import Voice, VoiceCounts
from app.runtime.jobs import Jobs
from app.services.session.session import SessionService
from app.store import Voices

MOST_HELD = 500
"""So many voices wait for a disk that is full; beyond them the oldest is not counted."""

_log = logging.getLogger(__name__)


class VoicesService(QObject):
    """Owns what the shopper says in this session, which is forgotten with it: counts of it alone are written.

    A shopper may change their mind as long as the session lasts, and counts once for each garment that was there.
    """

    changed = Signal()
    """What can be said, or was said or counted, is something else now."""

    def __init__(
        self,
        voices: Voices,
        session: SessionService,
        *,
        asks: bool,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """`asks` where garments are worn before the screen; `now` is aware and local."""
        super().__init__(parent)
        self._voices = voices
        self._session = session
        self._asks = asks
        self._jobs = jobs
        self._now = now
        self._tried: dict[str, Voice] = {}
        self._here: frozenset[str] = frozenset()
        self._held: tuple[Voice, ...] = ()
        self._unwritten: tuple[Voice, ...] = ()
        self._is_failing = False
        session.garments_changed.connect(self._on_garments_changed)
        session.dismissed.connect(self._on_dismissed)
        session.ended.connect(self._on_ended)

    def asked(self, product_id: str, variant_id: str) -> Voice | None:
        """Return what was said of the garment that was tried on of a product, of this article if there are several.

        None where none was, and nothing can be said.
        """
        key = self._key(product_id, variant_id)
        return None if key is None else self._tried[key]

    def say(self, product_id: str, variant_id: str, *, fit: Fit | None = None, liked: bool | None = None) -> None:
        """Note how the garment fits, or whether it is liked; the other answer stays."""
        key = self._key(product_id, variant_id)
        if key is None:
            return
        said = self._tried[key]
        self._tried[key] = replace(
            said, fit=said.fit if fit is None else fit, liked=said.liked if liked is None else liked
        )
        self.changed.emit()

    def counts(self, product_id: str, variant_ids: Iterable[str] = ()) -> VoiceCounts:
        """Return what may be told of a product, or of some of its articles alone."""
        try:
            by_article = self._voices.of_product(product_id)
        except StoreUnavailable as error:
            self._tell(error)
            return VoiceCounts()
        wanted = set(variant_ids) or by_article.keys()
        return sum((counts for article, counts in by_article.items() if article in wanted), VoiceCounts()).told

    def finish(self) -> None:
        """Write what is left here and now; comes after the jobs have ended."""
        left, self._unwritten, self._held = (*self._unwritten, *self._held), (), ()
        if left:
            try:
                self._voices.keep(left, self._now().date())
            except StoreUnavailable as error:
                _log.warning("what was said last of garments is lost: %s", error)

    def _key(self, product_id: str, variant_id: str) -> str | None:
        of_product = [key for key, voice in self._tried.items() if product_id and voice.product_id == product_id]
        of_article = [key for key in of_product if self._tried[key].variant_id == variant_id]
        return next(reversed(of_article or of_product), None)

    def _on_garments_changed(self) -> None:
        if not (self._asks and self._session.is_active):
            return
        before = dict(self._tried)
        self._here = frozenset(garment.key for garment in self._session.garments)
        for garment in self._session.garments:
            if garment.product_id:
                self._tried[garment.key] = _said_of(garment, self._tried.get(garment.key))
        if self._tried != before:
            self.changed.emit()

    def _on_dismissed(self) -> None:
        """Of a garment that is not theirs they say nothing."""
        if self._session.is_active:
            for key in self._here - {garment.key for garment in self._session.garments}:
                self._tried.pop(key, None)

    def _on_ended(self) -> None:
        said = tuple(voice for voice in self._tried.values() if voice.fit is not None or voice.liked is not None)
        self._tried, self._here = {}, frozenset()
        if said:
            self._held = (*self._held, *said)[-MOST_HELD:]
            self._write()
        self.changed.emit()

    def _write(self) -> None:
        if self._unwritten:
            return
        voices, self._held = self._held, ()
        self._unwritten = voices
        today = self._now().date()

        def work() -> None:
            self._voices.keep(voices, today)
            self._unwritten = ()  # here, for a job that ended with the program is told of no more

        def lost(error: Exception) -> None:
            self._unwritten = ()
            self._held = (*voices, *self._held)[-MOST_HELD:]
            self._tell(error)

        self._jobs.submit(work, lambda _: self._on_written(), lost)

    def _on_written(self) -> None:
        if self._is_failing:
            _log.info("voices are counted again")
            self._is_failing = False
        if self._held:
            self._write()
        self.changed.emit()

    def _tell(self, error: Exception) -> None:
        if not self._is_failing:
            _log.warning("voices are not counted: %s", error)
        self._is_failing = True


def _said_of(garment: Garment, said: Voice | None) -> Voice:
    """Return what was said of a garment, which the catalogue may know better by now."""
    if said is not None and said.product_id == garment.product_id:
        return replace(said, variant_id=garment.variant_id)
    return Voice(garment.product_id, garment.variant_id)
