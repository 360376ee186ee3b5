"""Counts of what shoppers said of garments that they tried on."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any, Final

from app.domain.catalogue import Fit
from app.domain.voices import Voice, VoiceCounts
from app.store.counters import KEPT_DAYS
from app.store.database import Database
from app.store.rows import readable, text, whole

_ADD: Final = """
    INSERT INTO voice_count VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (product_id, variant_id, day) DO UPDATE SET fits_small = fits_small + excluded.fits_small,
        fits_true = fits_true + excluded.fits_true, fits_large = fits_large + excluded.fits_large,
        liked = liked + excluded.liked, not_liked = not_liked + excluded.not_liked
"""
_OF_PRODUCT: Final = """
    SELECT variant_id, sum(fits_small), sum(fits_true), sum(fits_large), sum(liked), sum(not_liked)
    FROM voice_count WHERE product_id = ? GROUP BY variant_id
"""


class Voices:
    """Counts by article and day; every method may raise StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, voices: Iterable[Voice], today: date) -> None:
        """Count what was said today, and forget days of more than 400 days ago."""
        rows = [(voice.product_id, voice.variant_id, today.isoformat(), *_said(voice)) for voice in voices]
        oldest = (today - timedelta(days=KEPT_DAYS)).isoformat()
        with self._database.staff_transaction() as connection:
            connection.executemany(_ADD, rows)
            connection.execute("DELETE FROM voice_count WHERE day < ?", (oldest,))

    def of_product(self, product_id: str) -> dict[str, VoiceCounts]:
        """Return what was said of a product, by the ids of its articles."""
        rows = self._database.read(_OF_PRODUCT, (product_id,))
        return dict(readable(self._database, "voice_count", rows, _counts))


def _said(voice: Voice) -> tuple[int, ...]:
    fits = (voice.fit is fit for fit in (Fit.SMALL, Fit.TRUE, Fit.LARGE))
    return (*map(int, fits), int(voice.liked is True), int(voice.liked is False))


def _counts(row: tuple[Any, ...]) -> tuple[str, VoiceCounts]:
    variant_id, *counts = row
    return text(variant_id), VoiceCounts(*map(whole, counts))
