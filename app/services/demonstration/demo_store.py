"""The embedded demo store: seeded into an empty catalogue, its stock figures renewed while it runs."""

import logging
import os
import shutil
import threading
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.demo_store import is_complete, render_pictures, write_feeds
from app.domain.errors import PsycheError
from app.runtime.jobs import Jobs
from app.services.catalogue.catalogue import CatalogueService
from app.services.sync.imports import import_feeds
from app.store import Database

_log = logging.getLogger(__name__)
_RENEW_MS = 15 * 60 * 1000


def seed_demo_store(database: Database, directory: Path, ready_made: Path) -> None:
    """Write the demo feeds into `directory` and import them, with the pictures that `ready_made` holds already.

    Takes one to three seconds; pictures that do not exist yet are not drawn here.
    """
    directory.mkdir(parents=True, exist_ok=True)
    if not is_complete(directory) and is_complete(ready_made):
        shutil.copytree(ready_made, directory, copy_function=_link_or_copy, dirs_exist_ok=True)
    write_feeds(directory, datetime.now(UTC))
    import_feeds(
        database,
        products=[directory / "products.fr.xml", directory / "products.en.xml"],
        inventory=[directory / "inventory.tsv"],
        reviews=[directory / "reviews.xml"],
        stores=[directory / "stores.json"],
        language=None,
        progress=None,
    )


class _DrawingStopped(Exception):  # noqa: N818 - a reason to leave, not an error
    """The mirror ends while pictures are drawn."""


class DemoStoreService(QObject):
    """Keeps the demo store looking alive: feeds at start, missing pictures, fresh stock every 15 minutes."""

    changed = Signal()
    """Preparation has begun, advanced or ended."""

    def __init__(
        self,
        *,
        database: Database,
        directory: Path,
        ready_made: Path,
        jobs: Jobs,
        catalogue: CatalogueService,
        parent: QObject | None = None,
    ) -> None:
        """`directory` is written to; `ready_made` may hold pictures drawn at set-up and is only read."""
        super().__init__(parent)
        self._database = database
        self._directory = directory
        self._ready_made = ready_made
        self._jobs = jobs
        self._catalogue = catalogue
        self._is_preparing = False
        self._stopping = threading.Event()
        self._timer = QTimer(self)
        self._timer.setInterval(_RENEW_MS)
        self._timer.timeout.connect(self._renew)

    @property
    def is_preparing(self) -> bool:
        """Whether the catalogue is still being made."""
        return self._is_preparing

    def start(self) -> None:
        """Seed the catalogue in the background and renew its stock from then on."""
        self._is_preparing = self._catalogue.is_empty
        self._renew()
        self._timer.start()

    def stop(self) -> None:
        """End the drawing of pictures after the one in hand; the next start goes on from there."""
        self._timer.stop()
        self._stopping.set()

    def _renew(self) -> None:
        self._jobs.submit(
            lambda: seed_demo_store(self._database, self._directory, self._ready_made), self._on_seeded, self._on_failed
        )

    def _on_seeded(self, _: None) -> None:
        self._is_preparing = False
        self._catalogue.forget_cached()
        self.changed.emit()
        if not is_complete(self._directory):
            self._jobs.submit(self._draw, self._on_drawn, self._on_failed)

    def _draw(self) -> int:
        return render_pictures(self._directory, workers=2, progress=self._stop_when_asked)

    def _stop_when_asked(self, _done: int, _total: int) -> None:
        if self._stopping.is_set():
            raise _DrawingStopped

    def _on_drawn(self, count: int) -> None:
        _log.info("demo store: %d pictures drawn", count)
        self._catalogue.forget_cached()

    def _on_failed(self, error: Exception) -> None:
        self._is_preparing = False
        is_expected = isinstance(error, (OSError, PsycheError))  # a full disk, a database that is only read
        _log.error("demo store: %.300s", error, exc_info=None if is_expected else error)
        self.changed.emit()


def _link_or_copy(source: str, target: str) -> str:
    """Spend no disk where the file system can share the file."""
    try:
        os.link(source, target)
    except FileExistsError:
        pass
    except OSError:
        shutil.copy2(source, target)
    return target
