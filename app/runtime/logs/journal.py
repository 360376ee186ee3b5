"""The diagnosis journal: one JSON object a line for what happens, with nothing personal in it."""

import fcntl
import json
import logging
import os
import queue
import stat
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import ConfigurationError

_log = logging.getLogger(__name__)
_CAPACITY = 10_000
MAX_BYTES = 16_000_000


class Journal(Protocol):
    """Where events are written."""

    def write(self, event: str, **fields: object) -> None:
        """Record `event` with its fields (JSON values) at the present moment."""


class SilentJournal:
    """Writes nothing: no journal was asked for."""

    def close(self) -> None:
        """Do nothing."""

    def write(self, event: str, **fields: object) -> None:
        """Do nothing."""


class FileJournal:
    """Appends to a file from a thread of its own, so that a slow disk never holds up the screen.

    A line is `{"t_ns": monotonic ns, "wall": ISO 8601 UTC, "event": …, fields…}`, both times taken when `write` is
    called, and flushed at once. When the disk is full the loss is logged once and writing is tried again with the next
    event. A file of `max_bytes` is set aside as `NAME.1`, in the place of the one before, so that a year of it takes no
    more than twice that; other processes that write to the same file follow, as they do when it is moved by hand.
    """

    def __init__(self, path: Path, *, max_bytes: int = MAX_BYTES) -> None:
        """Open `path` for appending; raise ConfigurationError when that is impossible."""
        self._max_bytes = max_bytes
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            message = f"--journal: cannot append to {path} ({error.strerror}). Name a file in a writable folder."
            raise ConfigurationError(message) from error
        self._path = path
        self._lines: queue.Queue[bytes | None] = queue.Queue(_CAPACITY)
        self._is_failing = False
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def write(self, event: str, **fields: object) -> None:
        """Record `event`; safe from every thread, never blocks: beyond 10,000 waiting lines the newest is dropped."""
        record = {"t_ns": time.monotonic_ns(), "wall": datetime.now(UTC).isoformat(), "event": event, **fields}
        line = (json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
        try:
            self._lines.put_nowait(line)
        except queue.Full:
            self._fail("its queue is full")

    def close(self) -> None:
        """Write what waits, then close the file."""
        self._lines.put(None)
        self._thread.join(timeout=5)
        self._file.close()

    def _run(self) -> None:
        while (line := self._lines.get()) is not None:
            try:
                self._rotate()
                self._file.write(line)
                self._is_failing = False
            except OSError as error:
                self._fail(error.strerror or str(error))

    def _rotate(self) -> None:
        """Set a full file aside, and follow one that somebody else has."""
        here = os.fstat(self._file.fileno())
        if not stat.S_ISREG(here.st_mode):
            return
        if here.st_size >= self._max_bytes:
            fcntl.flock(self._file, fcntl.LOCK_EX)  # another process may be about to do the same; closing lets go
            if self._is_in_place(here):
                self._path.replace(self._path.with_name(self._path.name + ".1"))
        if not self._is_in_place(here):
            self._file.close()
            self._file = self._path.open("ab", buffering=0)

    def _is_in_place(self, here: os.stat_result) -> bool:
        try:
            return os.path.samestat(here, self._path.stat())
        except FileNotFoundError:
            return False

    def _fail(self, why: str) -> None:
        if not self._is_failing:
            _log.warning("journal %s: events are being lost: %s", self._path, why)
        self._is_failing = True
