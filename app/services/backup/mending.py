"""A damaged database: moved aside at the start, with the newest sound copy or backup in its place, or an empty one."""

import json
import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app.domain.errors import PsycheError, StoreUnavailable
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory, give_to_owner
from app.runtime.data.swap import draft_folder, kept_name, put_in_place
from app.runtime.data.whole_file import whole_file
from app.services.backup import archive
from app.services.backup.restore import peek, unpack
from app.store import AuditLog, open_database, staff_file
from app.store.snapshot import COPIES, all_copies, date_of_copy, reason_of
from app.store.soundness import check_copy, damage_in, has_log, version_of
from app.store.updating import migrations

MOST_KEPT: Final = 5
"""How many damaged databases are kept before somebody has to look at the disk."""
_DAMAGED: Final = "damaged"
_NOT_AGAIN: Final = timedelta(days=1)
_WHO: Final = "mirror"
_LONGEST_BYTES: Final = 8192
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mending:
    """What was done about a damaged database.

    `kept` is the folder in the data directory with the damaged file; `taken` names the copy or the backup in its place
    and `taken_from` is when that was made (ISO 8601), both empty where the mirror began with an empty database.
    """

    at: str
    reason: str
    kept: str
    taken: str = ""
    taken_from: str = ""


@dataclass(frozen=True, slots=True)
class _Source:
    name: str
    made_at: datetime
    has_catalogue: bool
    put: Callable[[Path], None]
    """Puts the database into a folder. Raises OSError, StoreUnavailable and sqlite3.Error."""


def mark_damaged(directory: DataDirectory, reason: str, now: datetime, *, ends: bool = False) -> bool:
    """Have the next start look at the database as a whole, and mend it where it is damaged; return whether it will.

    Within a day after a look that found it sound there is no other: what was met is then no damage of the file. Where
    it `ends` the program all the same, the next start believes it: SQLite's own check passes over some damage.
    """
    mark = {"reason": reason[:500]}
    with suppress(ValueError, TypeError):
        if timedelta() <= now - datetime.fromisoformat(_mark(directory).get("found_sound_at", "")) < _NOT_AGAIN:
            if not ends:
                return False
            mark["believed"] = "yes"
    try:
        _write(directory.damage_mark, mark)
    except OSError as error:
        _log.warning("%s cannot be written: %s", directory.damage_mark, reason_of(error))
        return False
    return True


def mending_of(directory: DataDirectory) -> Mending | None:
    """Return what was done about a damaged database, as long as that is kept; None where there is nothing to tell."""
    try:
        with directory.mending.open("rb") as file:
            found = Mending(**json.loads(file.read(_LONGEST_BYTES)))
    except (OSError, ValueError, TypeError):
        return None
    is_told = all(isinstance(value, str) for value in asdict(found).values())
    return found if is_told and found.kept and (directory.root / Path(found.kept).name).is_dir() else None


def mend(directory: DataDirectory, now: datetime) -> Mending | None:
    """Put something sound in the place of a damaged database; return what was done, None where it is sound.

    The caller holds the InstanceLock. Up to 32 MB are read through (0.2 s), all of it where damage was met before.
    Raises StoreUnavailable: nothing was changed then.
    """
    _forget_second_names(directory)
    mark = _mark(directory)
    is_doubted = bool(mark) and "found_sound_at" not in mark
    is_believed = "believed" in mark
    reason = (mark.get("reason", "") or "it was marked") if is_believed else _damage(directory, is_doubted=is_doubted)
    staff = staff_file.damage_in(directory.database)
    if not (reason or staff):
        if is_doubted:
            _log.info("%s was read through and is sound", directory.database)
            with suppress(OSError):
                _write(directory.damage_mark, mark | {"found_sound_at": now.isoformat()})
        return None
    is_main = bool(reason)
    reason = reason or f"{staff_file.staff_path(directory.database).name}: {staff}"
    _log.error("%s is damaged: %s", directory.database, reason)
    kept_before = sum(1 for _ in directory.root.glob(f"{_DAMAGED}-*"))
    if kept_before >= MOST_KEPT:
        message = (
            f"{directory.database} is damaged ({reason}), as it was {kept_before} times before. The disk or the memory"
            f" of this machine fails: exchange it, then remove {directory.root}/{_DAMAGED}-* and start again."
        )
        raise StoreUnavailable(message)
    try:
        done = _replace(directory, reason, now, main=is_main, staff=bool(staff))
        directory.damage_mark.unlink(missing_ok=True)
    except (OSError, sqlite3.Error) as error:
        message = (
            f"{directory.database} is damaged ({reason}) and nothing could take its place ({reason_of(error)})."
            " Free some space there, see that it can be written, and start again, or restore a backup"
            " (python main.py restore)."
        )
        raise StoreUnavailable(message) from error
    _log.warning(
        "%s: %s took its place; the damaged one is kept in %s", directory.database, done.taken or "nothing", done.kept
    )
    _note(directory, done, now)
    return done


def _mark(directory: DataDirectory) -> dict[str, str]:
    """Return what was met in the database; empty where nothing was."""
    try:
        with directory.damage_mark.open("rb") as file:
            fields = json.loads(file.read(_LONGEST_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return {"reason": "it was marked"}
    return {str(key): str(value) for key, value in fields.items()} if isinstance(fields, dict) else {"reason": ""}


def _damage(directory: DataDirectory, *, is_doubted: bool) -> str:
    path = directory.database
    if not path.is_file():
        return ""
    if not path.stat().st_size and not has_log(path):
        return "it is empty" if directory.installation_key.exists() else ""  # else a first start was cut off
    return damage_in(path, read_up_to=float("inf"), thorough=True) if is_doubted else damage_in(path)


def _replace(directory: DataDirectory, reason: str, now: datetime, *, main: bool, staff: bool) -> Mending:
    """Replace what is damaged: the main file, the one that staff's tables stand in, or both."""
    with draft_folder(directory) as draft:
        taken = _fill(directory, draft)
        database = draft / directory.database.name
        # A copy of older tables is brought up to date as a whole.
        _leave_what_is_sound(database, main=main, staff=staff or version_of(database) < migrations()[-1][0])
        done = Mending(
            at=now.isoformat(timespec="seconds"),
            reason=reason[:500],
            kept=kept_name(directory.root, _DAMAGED, now),
            taken="" if taken is None else taken.name,
            taken_from="" if taken is None else taken.made_at.isoformat(timespec="seconds"),
        )
        _write(draft / directory.mending.name, asdict(done))
        put_in_place(directory, draft, done.kept)
    _forget_second_names(directory)
    return done


def _leave_what_is_sound(database: Path, *, main: bool, staff: bool) -> None:
    """Take out of the draft what stays as it is in the data directory. Raises OSError and sqlite3.Error."""
    if not staff:
        staff_file.leave_to_file(database)
    beside = staff_file.staff_path(database)
    for end in ("-wal", "-shm"):
        beside.with_name(f"{beside.name}{end}").unlink(missing_ok=True)
    beside.unlink(missing_ok=True)
    if not staff:
        return
    if main:
        beside.touch(0o600)  # the one that is replaced is kept, and what stands in the main file moves here
        return
    open_database(database).close()  # up to date, with the tables moved out
    shutil.rmtree(database.parent / COPIES, ignore_errors=True)
    for end in ("", "-wal", "-shm"):
        database.with_name(f"{database.name}{end}").unlink(missing_ok=True)


def _fill(directory: DataDirectory, draft: Path) -> _Source | None:
    """Put the newest sound database into the draft; return where it is from, None where an empty one was made."""
    database = draft / directory.database.name
    for source in _sources(directory):
        try:
            source.put(draft)
            if check_copy(database) <= migrations()[-1][0]:
                return source
        except (OSError, StoreUnavailable, sqlite3.Error) as error:
            _log.warning("%s cannot take its place: %s", source.name, error)
        database.unlink(missing_ok=True)
    open_database(database).close()
    return None


def _sources(directory: DataDirectory) -> Sequence[_Source]:
    """Return copies, and this installation's own backups in the data directory: first with a catalogue, then newest."""
    found = [*_copies(directory), *_backups(directory)]
    return sorted(found, key=lambda source: (source.has_catalogue, source.made_at), reverse=True)


def _copies(directory: DataDirectory) -> Iterator[_Source]:
    for copy in all_copies(directory.database):
        made_at = date_of_copy(copy)
        if made_at is not None:
            yield _Source(
                f"{copy.parent.name}/{copy.name}",
                made_at,
                has_catalogue=True,
                put=lambda draft, copy=copy: _take(copy, draft / directory.database.name),  # type: ignore[misc]
            )


def _backups(directory: DataDirectory) -> Iterator[_Source]:
    for path in directory.root.glob("*.tar.gz"):
        try:
            manifest = peek(path)
            if not archive.is_sealed_by(manifest, installation_key(directory.installation_key)):
                continue
        except (OSError, PsycheError):
            continue  # none of ours
        yield _Source(
            path.name,
            manifest.made_at,
            manifest.has_catalogue,
            put=lambda draft, path=path: _unpack(path, draft),  # type: ignore[misc]
        )


def _take(copy: Path, target: Path) -> None:
    """Take a copy over; it stays as it is until what is made of it has its place.

    Where the disk has no room for another one it is taken over where it is, under a second name.
    """
    try:
        shutil.copyfile(copy, target)
    except OSError:
        target.unlink(missing_ok=True)
        target.hardlink_to(copy)
    target.chmod(0o600)


def _forget_second_names(directory: DataDirectory) -> None:
    """Remove the name of a copy that has become the database itself: it is none any more. Raises OSError."""
    for copy in all_copies(directory.database):
        if directory.database.exists() and copy.samefile(directory.database):
            copy.unlink()


def _unpack(path: Path, draft: Path) -> None:
    """Take the database alone: key and configuration are those that are here."""
    folder = draft / "unpacked"
    folder.mkdir(mode=0o700)
    try:
        unpack(path, folder)
        (folder / archive.DATABASE).rename(draft / archive.DATABASE)
    finally:
        shutil.rmtree(folder)


def _note(directory: DataDirectory, done: Mending, now: datetime) -> None:
    """Tell of it in the audit log of what took its place; that it cannot be written undoes nothing."""
    try:
        with closing(open_database(directory.database)) as database:
            log = AuditLog(database, installation_key(directory.installation_key))
            log.append(now, _WHO, "database_replaced", {"taken": done.taken, "kept": done.kept})
    except StoreUnavailable as error:
        _log.warning("the audit log does not tell of it: %s", error)


def _write(path: Path, fields: dict[str, str]) -> None:
    with whole_file(path, prefix=f".{path.name}.") as file:
        file.write(json.dumps(fields).encode() + b"\n")
        give_to_owner(file.fileno(), path.parent)
