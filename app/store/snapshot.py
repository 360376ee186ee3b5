"""Copies of the database, taken while others read and write it, and kept before the tables are changed."""

import contextlib
import errno
import os
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable
from app.store import staff_file

COPIES: Final = "copies"
"""The folder beside the database with what was kept before updates, and each day."""
COPIES_KEPT: Final = 3
DAILY_KEPT: Final = 2
_DAILY: Final = "daily"
_DATE: Final = re.compile(r"-(\d{8}-\d{6})")
_DATE_FORM: Final = "%Y%m%d-%H%M%S"
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
        raise StoreUnavailable(message) from OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def room_for_update(path: Path) -> int:
    """Return how many bytes have to be free before tables are changed: for the copy, the change, and some to spare."""
    return 2 * bytes_of(path) + _SPARE_BYTES


def keep_copy(path: Path, tables: int, now: datetime | None = None) -> Path:
    """Keep a copy of the database, whose tables have version `tables`, before they are changed; return where.

    Refuses without room for the copy and for the change itself. The copy is there as a whole or not at all, for its
    user alone. Raises StoreUnavailable; nothing was changed then.
    """
    taken_at = datetime.now(UTC) if now is None else now
    target = _folder_of(path) / f"{path.stem}-{taken_at:{_DATE_FORM}}-tables{tables}{path.suffix}"
    try:
        with _draft_of_copy(path) as draft:
            drop_old_copies(path)
            require_room(draft.parent, 2 * bytes_of(path), "updating the tables, with a copy kept,")
            snapshot(path, draft)
            draft.replace(target)
        _write_through(target.parent)
    except (OSError, sqlite3.Error) as error:
        message = f"{path}: no copy could be kept ({reason_of(error)}), so the update was not begun, nothing changed."
        raise StoreUnavailable(f"{message} Free some space there and start again.") from error
    return target


def keep_daily_copy(path: Path, check: Callable[[Path], object], now: datetime) -> Path:
    """Keep a copy of the day, and the one before it; return where.

    `check` raises for a copy that is not sound, which is then not kept. Raises StoreUnavailable: the disk has no room
    for three more of them, or what `check` said.
    """
    target = _folder_of(path) / f"{_DAILY}-{now:{_DATE_FORM}}{path.suffix}"
    try:
        with _draft_of_copy(path) as draft:
            require_room(draft.parent, 3 * bytes_of(path), "the copy of the day")
            snapshot(path, draft)
            check(draft)
            draft.replace(target)
        _write_through(target.parent)
        for old in sorted(_dailies(path), key=lambda copy: (copy == target, copy.name))[:-DAILY_KEPT]:
            old.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        raise StoreUnavailable(f"{path}: no copy of the day was kept ({reason_of(error)}).") from error
    return target


def has_copy_of_the_day(path: Path, now: datetime) -> bool:
    """Return whether a daily copy is younger than a day; one that a wrong clock dated ahead is not."""
    ages = (now - dated_at for dated_at in map(date_of_copy, _dailies(path)) if dated_at is not None)
    return any(timedelta() <= age < timedelta(days=1) for age in ages)


def all_copies(path: Path) -> list[Path]:
    """Return the copies that are kept of a database, newest first."""
    found = [copy for copy in _folder_of(path).glob(f"[!.]*{path.suffix}") if date_of_copy(copy) is not None]
    return sorted(found, key=lambda copy: (date_of_copy(copy), copy.name), reverse=True)


def date_of_copy(copy: Path) -> datetime | None:
    """Return when a copy was taken, as its name says."""
    try:
        return datetime.strptime(_DATE.findall(copy.name)[-1], _DATE_FORM).replace(tzinfo=UTC)
    except (IndexError, ValueError):
        return None


def _dailies(path: Path) -> list[Path]:
    return list(_folder_of(path).glob(f"{_DAILY}-*{path.suffix}"))


def _folder_of(path: Path) -> Path:
    return path.parent / COPIES


@contextlib.contextmanager
def _draft_of_copy(path: Path) -> Iterator[Path]:
    """Give an empty file among the copies, for its user alone; removed at the end where it was not renamed."""
    folder = _folder_of(path)
    folder.mkdir(mode=0o700, exist_ok=True)
    for left in folder.glob(".*.new*"):  # by a copy that was cut off
        left.unlink(missing_ok=True)
    descriptor, name = tempfile.mkstemp(dir=folder, prefix=f".{path.stem}-", suffix=".new")
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        for file in folder.glob(f"{Path(name).name}*"):
            file.unlink(missing_ok=True)


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
