"""The database looked after while the mirror runs: a copy each day, damage met, room that is back on the disk."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import StoreDamaged, StoreUnavailable
from app.runtime.data.paths import DataDirectory
from app.runtime.jobs import Jobs
from app.runtime.process.machine import disk_room
from app.services.backup.mending import Mending, mark_damaged, mending_of
from app.store import Database
from app.store.snapshot import has_copy_of_the_day, keep_daily_copy
from app.store.soundness import READ_AT_START_BYTES, check_copy

_EVERY_MS: Final = 60_000
_TRY_COPY_AGAIN_S: Final = 3600.0
_log = logging.getLogger(__name__)


class SafekeepingService(QObject):
    """Looks at the database each minute, in the background; the first time a minute after the start.

    A copy of the day is read through before it is kept, and a database too large to be read through at the start is
    read then: damage that nobody has met yet is found within a day, after a start within minutes.
    """

    changed = Signal()
    """What staff are to know of the database has changed."""

    def __init__(
        self,
        database: Database,
        directory: DataDirectory,
        *,
        jobs: Jobs,
        restart: Callable[[str], None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        parent: QObject | None = None,
    ) -> None:
        """`restart` starts the program anew when nobody uses it, where something starts it again."""
        super().__init__(parent)
        self._database = database
        self._directory = directory
        self._jobs = jobs
        self._restart = restart
        self._now = now
        self._mending = mending_of(directory)
        self._damage = ""
        self._copy_from_s = 0.0
        self._is_read_through = False
        self._is_looking = False
        self._was_short = database.is_read_only and not self._has_room()
        self._told: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def mending(self) -> Mending | None:
        """What was done about a damaged database, as long as that is kept."""
        return self._mending

    @property
    def damage(self) -> str:
        """What is wrong with the database in use, as found by now; empty where nothing is."""
        return self._damage or self._database.damage

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be stored."""
        return self._database.is_read_only

    @property
    def unreadable(self) -> int:
        """How many rows made no sense and were left out."""
        return len(self._database.unreadable)

    def start(self) -> None:
        """Look each minute from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look after the database in the background."""
        if self._is_looking:
            return
        self._is_looking = True
        self._jobs.submit(self._look, self._on_looked, self._on_failed)

    def _look(self) -> tuple[Mending | None, str]:
        """Do what is due; return what was mended and what is to be mended next, if any."""
        reason = ""
        if self._database.is_read_only:
            reason = self._try_to_write()
        elif not self.damage:
            self._damage = self._find_damage()
        if self.damage and mark_damaged(self._directory, self.damage, self._now()):
            reason = "the database is damaged"
        return mending_of(self._directory), reason

    def _try_to_write(self) -> str:
        """Go on writing where that is possible by now; return why that takes another start, if it does."""
        if self._database.try_to_write() or not self._has_room():
            return ""
        # Where it could be written from the start something else is wrong, which another start would not mend.
        was_short, self._was_short = self._was_short, False
        return "the disk can be written again" if was_short else ""

    def _has_room(self) -> bool:
        """Return whether files can be made in the directory, and tables of an earlier version be brought up to date."""
        try:
            free_bytes = disk_room(self._directory.root).free_bytes
        except OSError:
            return False
        return free_bytes >= self._database.room_needed and _can_be_written(self._directory)

    def _find_damage(self) -> str:
        path = self._database.path
        try:
            if time.monotonic() >= self._copy_from_s and self._needs_copy():
                self._copy_from_s = time.monotonic() + _TRY_COPY_AGAIN_S
                kept = keep_daily_copy(path, check_copy, self._now())
                _log.info("%s is the copy of the day", kept)
                self._is_read_through = True
            elif not self._is_read_through and path.stat().st_size > READ_AT_START_BYTES:
                self._is_read_through = True
                return self._database.verify()
        except StoreDamaged as error:
            return str(error)
        except (StoreUnavailable, OSError) as error:
            _log.warning("%s", error)
        return ""

    def _needs_copy(self) -> bool:
        """Return whether the copy of the day is missing and the disk is not short; raises OSError."""
        path = self._database.path
        return not has_copy_of_the_day(path, self._now()) and not disk_room(path.parent).is_nearly_full

    def _on_looked(self, found: tuple[Mending | None, str]) -> None:
        self._is_looking = False
        self._mending, reason = found
        if self._told != (told := (self._mending, self.damage, self.is_read_only, self.unreadable)):
            self._told = told
            self.changed.emit()
        if reason:
            _log.warning("%s: to be started anew", reason)
            self._restart(reason)

    def _on_failed(self, error: Exception) -> None:
        self._is_looking = False
        _log.warning("the database cannot be looked after: %s", error)


def _can_be_written(directory: DataDirectory) -> bool:
    """Return whether a file can be made in the directory."""
    probe: Path = directory.root / ".room"
    try:
        probe.write_bytes(b"\0" * 65_536)
    except OSError:
        return False
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
    return True
