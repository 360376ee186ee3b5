"""The files that a database consists of: whose they are, how large, and the log that a cut-off program left."""

import contextlib
import logging
import os
import sqlite3
import stat
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from app.store import staff_file

_log = logging.getLogger(__name__)
_BESIDE: Final = ("", "-wal", "-shm")
_PRIVATE: Final = 0o600
BUSY_TIMEOUT_S: Final = 5.0
"""How long a program waits for another one that writes."""
_LOCKED_RETRY_S: Final = 0.01


def make_private(path: Path) -> None:
    """Let nobody but its user read the database, also one that an older version made; SQLite's own files follow it."""
    if str(path) == ":memory:":
        return
    with contextlib.suppress(OSError):  # what cannot be made is told by whoever opens it
        os.mknod(path, _PRIVATE | stat.S_IFREG)  # without opening it
    names = (path.name, staff_file.staff_path(path).name)
    for name in (f"{name}{end}" for name in names for end in _BESIDE):
        with contextlib.suppress(OSError):
            file = path.with_name(name)
            if stat.S_ISREG(mode := file.lstat().st_mode) and mode & 0o777 != _PRIVATE:
                file.chmod(_PRIVATE)


def fold_log(path: Path) -> None:
    """Move a log that was left behind into the file, without the shared memory that needs room on the disk."""
    try:
        with closing(sqlite3.connect(path, timeout=0.0, isolation_level=None)) as alone:
            alone.execute("PRAGMA locking_mode = EXCLUSIVE")
            alone.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error as error:
        _log.info("%s: its log stays beside it: %s", path, error)


def size_of(path: Path, end: str = "") -> int:
    """Return the size of a file in bytes, or of the one beside it whose name ends in `end`; 0 where there is none."""
    try:
        return path.with_name(path.name + end).stat().st_size
    except OSError:
        return 0


def switch_to_wal(connection: sqlite3.Connection, schema: str = "main") -> None:
    """Use a write-ahead log; SQLite does not wait by itself for others that open the file at this moment."""
    deadline_s = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute(f"PRAGMA {schema}.journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline_s:
                raise
            time.sleep(_LOCKED_RETRY_S)
        else:
            return
