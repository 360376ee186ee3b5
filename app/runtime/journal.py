"""The diagnosis journal: one JSON object a line for what happens, with nothing personal in it."""

import json
import logging
import queue
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from app.domain.errors import ConfigurationError

_log = logging.getLogger(__name__)
_CAPACITY = 10_000


class Journal(Protocol):
    """Where events are told."""

    def write(self, event: str, **fields: object) -> None:
        """Record `event` with its fields (JSON values) at the present moment."""


class SilentJournal:
    """Keeps nothing: no journal was asked for."""

    def close(self) -> None:
        """Nothing is open."""

    def write(self, event: str, **fields: object) -> None:
        """Forget the event."""


class FileJournal:
    """Appends to a file from a thread of its own, so that a slow disk never holds up the screen.

    A line is `{"t_ns": monotonic ns, "wall": ISO 8601 UTC, "event": …, fields…}`, both times taken when `write` is
    called, and flushed at once. When the disk is full the loss is logged once and writing is tried again with the next
    event.
    """

    def __init__(self, path: Path) -> None:
        """Open `path` for appending; raise ConfigurationError when that is impossible."""
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
                self._file.write(line)
                self._is_failing = False
            except OSError as error:
                self._fail(error.strerror or str(error))

    def _fail(self, why: str) -> None:
        if not self._is_failing:
            _log.warning("journal %s: events are being lost: %s", self._path, why)
        self._is_failing = True
