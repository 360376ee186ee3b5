"""The embedded demo store: seeded into an empty catalogue, its stock figures renewed while it runs."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import PsycheError
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.services.demonstration.drawer import PictureDrawer
from app.services.demonstration.seeding import seed_apart

_log = logging.getLogger(__name__)
_RENEW_MS = 15 * 60 * 1000
_FIRST_RENEWAL_MS = 5000  # after the first picture


class DemoStoreService(QObject):
    """Keeps the demo store looking alive: feeds at start, missing pictures, fresh stock every 15 minutes."""

    changed = Signal()
    """Preparation has begun, advanced or ended."""

    def __init__(
        self,
        *,
        database: Path,
        directory: Path,
        ready_made: Path,
        drawer: PictureDrawer,
        jobs: Jobs,
        catalogue: CatalogueService,
        parent: QObject | None = None,
    ) -> None:
        """`directory` is written to; `ready_made` may hold pictures already; `drawer` draws those that neither has."""
        super().__init__(parent)
        self._database = database
        self._directory = directory
        self._ready_made = ready_made
        self._jobs = jobs
        self._catalogue = catalogue
        self._drawer = drawer
        self._is_preparing = False
        self._first = QTimer(self, singleShot=True, interval=_FIRST_RENEWAL_MS)
        self._timer = QTimer(self, interval=_RENEW_MS)
        for due in (self._first, self._timer):
            due.timeout.connect(self._renew)

    @property
    def is_preparing(self) -> bool:
        """Whether the catalogue is still being made."""
        return self._is_preparing

    def start(self) -> None:
        """Seed an empty catalogue in the background, at once, and renew its stock from then on."""
        self._is_preparing = self._catalogue.is_empty
        if self._is_preparing:
            self._renew()
        else:
            self._first.start()
        self._timer.start()

    def stop(self) -> None:
        """End the drawing of pictures; the next start goes on from there."""
        self._first.stop()
        self._timer.stop()
        self._drawer.stop()

    def _renew(self) -> None:
        seed = partial(seed_apart, self._database, self._directory, self._ready_made, hurry=self._catalogue.is_empty)
        self._jobs.submit(seed, self._on_seeded, self._on_failed)

    def _on_seeded(self, _: None) -> None:
        self._is_preparing = False
        self._catalogue.forget_cached()
        self.changed.emit()
        self._drawer.start()

    def _on_failed(self, error: Exception) -> None:
        self._is_preparing = False
        is_expected = isinstance(error, (OSError, PsycheError))  # a full disk, a database that is only read
        _log.error("demo store: %.300s", error, exc_info=None if is_expected else error)
        self.changed.emit()
