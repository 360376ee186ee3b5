"""What SQLite's errors mean for staff: damage, no room, a busy file."""

import errno
import sqlite3
from pathlib import Path
from typing import Final

from app.domain.errors import StoreDamaged, StoreUnavailable

_DISK_FULL: Final = "disk is full"
_NO_ROOM: Final = frozenset({"SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_SHMMAP"})
"""How a disk without 32 kB for the memory that processes share looks: the file itself is well."""
_NOT_WRITABLE: Final = (
    "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_TRUNCATE",
    "SQLITE_IOERR_FSYNC", "SQLITE_IOERR_DELETE", "SQLITE_IOERR_LOCK",
)  # fmt: skip
_DAMAGE: Final = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR_READ", "SQLITE_IOERR_CORRUPTFS")
_NO_WRITING: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EACCES, errno.EPERM})
NOT_TEXT: Final = "its words are no text"
_NOT_MADE_SO: Final = ("no such table", "no such column")


def unavailable(path: Path, error: sqlite3.Error | UnicodeError) -> StoreUnavailable:
    """Return the error that tells staff what an SQLite error means for them."""
    if isinstance(error, UnicodeError):
        return damaged(f"{path}: {NOT_TEXT}.")
    text, kind = str(error), name_of(error)
    told = f"{path}: {text}{f' ({kind})' if kind else ''}."
    if is_damage(error):
        return damaged(told)
    if kind in _NO_ROOM:
        advice = "The disk is full, or cannot be written; the file is as before. Free space there and try again."
    elif _DISK_FULL in text:
        advice = "The disk is full; the catalogue is as before. Free space there and run it again."
    elif "locked" in text or "busy" in text:
        advice = "Another program is writing to it (an import?). Try again when it has ended."
    elif "disk I/O error" in text:
        advice = "The disk fails, or cannot be written. Look at it (dmesg), then start again."
    elif "readonly" in text or "unable to open" in text:
        advice = "Check that the data directory exists and can be written, by the user who runs the mirror (chown)."
    else:
        advice = "Run `python main.py doctor`."
    return StoreUnavailable(f"{told} {advice}")


def damaged(told: str) -> StoreDamaged:
    """Return the error for a damaged database, with what there is to do about it."""
    return StoreDamaged(
        f"{told} The database is damaged. The mirror moves it aside at its next start, keeps it, and takes the newest"
        " sound copy; a backup comes back by `python main.py restore FILE`."
    )


def is_damage(error: sqlite3.Error | UnicodeError) -> bool:
    """Return whether the file is not what it was when it was written.

    Where SQLite quotes damaged words in an error, Python raises a UnicodeError in its place.
    """
    if isinstance(error, UnicodeError):
        return True
    return name_of(error).startswith(_DAMAGE) or str(error).startswith(_NOT_MADE_SO)


def forbids_writing(error: sqlite3.Error) -> bool:
    """Return whether the file may be whole, and only cannot be written: no room, no right, a disk mounted to read."""
    name = name_of(error)
    return name in _NO_ROOM or name.startswith(_NOT_WRITABLE)


def comes_of_writing(error: BaseException | None) -> bool:
    """Return whether an error, or one that led to it, says that the file may be whole, and only cannot be written."""
    while error is not None:
        if isinstance(error, sqlite3.Error):
            return forbids_writing(error)
        if isinstance(error, OSError):
            return error.errno in _NO_WRITING
        error = error.__cause__
    return False


def name_of(error: sqlite3.Error) -> str:
    """Return SQLite's own name of an error, such as SQLITE_CORRUPT; empty where Python raised it."""
    return getattr(error, "sqlite_errorname", "") or ""
