"""What hangs here against what the figures say: staff are told of the difference."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.cabins import StockDifference
from app.domain.errors import StoreUnavailable
from app.domain.garments import Garment, GarmentPresence, GarmentSource
from app.domain.stores import StockLevel
from app.services.catalogue.availability import AvailabilityService
from app.services.session.session import SessionService

_MOST: Final = 50


class StockEvidence(QObject):
    """Keeps each article of which more pieces hung here than the shop had counted, until it counts again.

    Only a tag is evidence: a code may be shown from a catalogue. Nothing says by whom or when in the day a piece came.
    """

    changed = Signal()

    def __init__(
        self,
        session: SessionService,
        availability: AvailabilityService,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._availability = availability
        self._now = now
        self._found: dict[str, StockDifference] = {}
        self._count = 0
        session.garments_changed.connect(self._on_garments)
        availability.changed.connect(self._on_figures)

    @property
    def differences(self) -> tuple[StockDifference, ...]:
        """What was found and the shop has not counted since, oldest first."""
        return tuple(self._found.values())

    @property
    def count(self) -> int:
        """How many were found since the start of the program."""
        return self._count

    def _on_garments(self) -> None:
        seen = [garment for garment in self._session.garments if _is_evidence(garment)]
        if any(self._note(garment) for garment in seen):
            self.changed.emit()

    def _note(self, garment: Garment) -> bool:
        """Hold a garment against its figure; return whether that is news."""
        known = self._found.get(garment.variant_id)
        if known is not None and garment.count <= known.here:
            return False
        level = self._level(garment.product_id, garment.variant_id)
        if level is None or level.counted is None or garment.count <= level.counted:
            return False
        since = self._now() if known is None else known.since
        self._count += known is None
        self._found[garment.variant_id] = StockDifference(
            garment.product_id, garment.variant_id, garment.count, level.counted, level.counted_at, since
        )
        if len(self._found) > _MOST:
            del self._found[next(iter(self._found))]
        return True

    def _on_figures(self) -> None:
        """Let go of what the shop has counted since."""
        settled = [found.variant_id for found in self._found.values() if self._is_counted_again(found)]
        for variant_id in settled:
            del self._found[variant_id]
        if settled:
            self.changed.emit()

    def _is_counted_again(self, found: StockDifference) -> bool:
        level = self._level(found.product_id, found.variant_id)
        return level is None or level.counted_at != found.counted_at

    def _level(self, product_id: str, variant_id: str) -> StockLevel | None:
        try:
            return self._availability.here(product_id).get(variant_id)
        except StoreUnavailable:
            return None


def _is_evidence(garment: Garment) -> bool:
    is_here = garment.source is GarmentSource.RFID and garment.presence is GarmentPresence.HERE
    return is_here and bool(garment.variant_id)
