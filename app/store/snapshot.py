"""Copies of the database, taken while others read and write it, and kept before the tables are changed."""

import contextlib
import errno
import os
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable
from app.store import staff_file

COPIES: Final = "copies"
"""The folder beside the database with what was kept before updates."""
COPIES_KEPT: Final = 3
_SPARE_BYTES: Final = 16_000_000
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def snapshot(source: Path, target: Path, without: Sequence[str] = ()) -> None:
    """Copy a database as it is at one moment into `target`, a file that is made or overwritten, and write it through.

    The copy is one file that has everything, what staff keep in a file of its own too.

    The rows of the tables in `without` are left out. Others may go on reading and writing. Raises sqlite3.Error and
    OSError.
    """
    address = f"{source.absolute().as_uri()}?mode=rw"  # not made where it is missing, and a log left behind is read
    with (
        closing(sqlite3.connect(address, uri=True, timeout=5.0)) as origin,
        closing(sqlite3.connect(target, isolation_level=None)) as copy,
    ):
        origin.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, with nothing beside it
        staff_file.put_back(copy, source)
        if without:
            present = {row[0] for row in copy.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
            copy.execute("PRAGMA foreign_keys = OFF")
            copy.execute("BEGIN")
            for table in without:
                if table in present:
                    copy.execute(f'DELETE FROM "{table}"')
            copy.execute("COMMIT")
            copy.execute("VACUUM")
    _write_through(target)


def copy_database(source: Path, target: Path) -> None:
    """Copy a database that others may be using. Raises StoreUnavailable."""
    try:
        snapshot(source, target)
    except (OSError, sqlite3.Error) as error:
        message = f"--data: {source} cannot be copied ({reason_of(error)}). Name the directory of a mirror that ran."
        raise StoreUnavailable(message) from error


def bytes_of(path: Path) -> int:
    """Return what a database takes on the disk, what stands in its write-ahead log included."""
    staff = staff_file.staff_path(path)
    files = (file.with_name(f"{file.name}{end}") for file in (path, staff) for end in ("", "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())


def require_room(folder: Path, needed_bytes: int, what: str) -> None:
    """Raise StoreUnavailable where `folder` has less room than `what` needs, and some to spare. Raises OSError."""
    there = os.statvfs(folder)
    free = there.f_bavail * there.f_frsize
    needed = needed_bytes + _SPARE_BYTES
    if free < needed:
        message = (
            f"{folder}: {what} needs {needed / 1e6:.0f} MB and there are {free / 1e6:.0f} MB. Nothing was changed;"
            " free some space there and try again."
        )
        raise StoreUnavailable(message)


def keep_copy(path: Path, tables: int, now: datetime | None = None) -> Path:
    """Keep a copy of the database, whose tables have version `tables`, before they are changed; return where.

    Refuses without room for the copy and for the change itself. The copy is there as a whole or not at all, for its
    user alone. Raises StoreUnavailable; nothing was changed then.
    """
    folder = path.parent / COPIES
    taken_at = datetime.now(UTC) if now is None else now
    target = folder / f"{path.stem}-{taken_at:%Y%m%d-%H%M%S}-tables{tables}{path.suffix}"
    draft: Path | None = None
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for left in folder.glob(".*.new*"):  # by a copy that was cut off
            left.unlink(missing_ok=True)
        drop_old_copies(path)
        require_room(folder, 2 * bytes_of(path), "updating the tables, with a copy kept,")
        descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{path.stem}-", suffix=".new")
        os.close(descriptor)
        draft = Path(name)
        snapshot(path, draft)
        draft.replace(target)
        draft = None
        _write_through(folder)
    except (OSError, sqlite3.Error) as error:
        message = f"{path}: no copy could be kept ({reason_of(error)}), so the update was not begun, nothing changed."
        raise StoreUnavailable(f"{message} Free some space there and start again.") from error
    finally:
        if draft is not None:
            for file in folder.glob(f"{draft.name}*"):
                file.unlink(missing_ok=True)
    return target


def drop_old_copies(path: Path, newest: Path | None = None) -> None:
    """Keep three of the copies beside a database: `newest`, whatever date a wrong clock gave it, and those before."""
    copies = (path.parent / COPIES).glob(f"{path.stem}-*{path.suffix}")
    for old in sorted(copies, key=lambda copy: (copy == newest, copy.name))[:-COPIES_KEPT]:
        with contextlib.suppress(OSError):  # what was updated is updated
            old.unlink(missing_ok=True)


def reason_of(error: Exception) -> str:
    """Return what went wrong with a file, in words."""
    if isinstance(error, OSError):
        return "the disk is full" if error.errno in _FULL else error.strerror or str(error)
    return str(error)


def _write_through(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
