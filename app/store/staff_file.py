"""The second file of a database: what staff, the counting of days and remote access write, which no import may hold up.

An import is one transaction over a whole catalogue, and SQLite lets one at a time write into a file. So these few small
tables stand in a file beside it, which every connection attaches: a PIN, a setting or a counter waits for no import.

Tables are made by the migrations in the main file and then moved here. That they stand in the main file therefore says
that they were not moved yet: a new database, one of an earlier version, or a backup put in its place, which wins over
what stands here.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from app.store.failures import NOT_TEXT, forbids_writing, is_damage

SCHEMA: Final = "staff"
VISITS: Final = "visit"
"""What waits for the till for some days: it goes into no copy, which would keep it for longer."""
TABLES: Final = (
    *("setting", "staff_pin", "staff_tries", "audit", "audit_end", "day_count", "remote_token"),
    *(VISITS, "tried_count", "outcome_count", "room_pair", "voice_count"),
    *("request", "request_step", "on_shift", "request_outbox", "hub_request", "hub_answer", "hub_sign_in"),
)

_IN_MEMORY: Final = ":memory:"
_MAIN: Final = "main"
_CREATE: Final = "CREATE TABLE "


def staff_path(database: Path) -> Path:
    """Return the second file of a database: `psyche-staff.sqlite3` of `psyche.sqlite3`."""
    if str(database) == _IN_MEMORY:
        return database
    return database.with_name(f"{database.stem}-staff{database.suffix}")


def make_like(database: Path) -> None:
    """Make the second file where there is none, for whom the main file is: SQLite would make it for everybody to read.

    Raises OSError.
    """
    if str(database) == _IN_MEMORY:
        return
    status = database.stat()
    try:
        descriptor = os.open(staff_path(database), os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    except FileExistsError:  # opening it here would cost SQLite its locks on it
        return
    try:
        os.fchmod(descriptor, stat.S_IMODE(status.st_mode))
        if os.geteuid() == 0:
            os.fchown(descriptor, status.st_uid, status.st_gid)
    finally:
        os.close(descriptor)


def attach(connection: sqlite3.Connection, database: Path, how: str = "") -> None:
    """Let a connection to a database see the tables of its second file by their names. Raises sqlite3.Error.

    `how` is how SQLite is to open it (sqlite.org/uri.html), for a connection that was made by an address itself.
    """
    file = staff_path(database)
    connection.execute(f"ATTACH DATABASE ? AS {SCHEMA}", (f"{file.absolute().as_uri()}?{how}" if how else str(file),))
    connection.execute(f"PRAGMA {SCHEMA}.synchronous = NORMAL")
    connection.execute(f"PRAGMA {SCHEMA}.secure_delete = ON")  # what is forgotten is overwritten


def is_moved(connection: sqlite3.Connection) -> bool:
    """Return whether the main file of a connection has none of the tables. Raises sqlite3.Error."""
    return not _present(connection, _MAIN)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Return whether the second file, attached to a connection, has all of the tables. Raises sqlite3.Error."""
    return len(_present(connection, SCHEMA)) == len(TABLES)


def move_out(connection: sqlite3.Connection, *, is_new: bool) -> None:
    """Move the tables out of the main file; a crash meanwhile loses nothing, and others may do the same meanwhile.

    They are on the disk here before they leave there, and as long as they stand there they are moved again. A main file
    that `is_new` has nothing to say: what stands here already stays. Raises sqlite3.Error.
    """
    connection.execute(f"PRAGMA {SCHEMA}.synchronous = FULL")
    with _all_or_nothing(connection):
        here = _present(connection, SCHEMA)
        for table, made_by in _present(connection, _MAIN).items():
            if not (is_new and table in here):
                connection.execute(f"DROP TABLE IF EXISTS {SCHEMA}.{table}")
                _copy(connection, table, made_by, _MAIN, SCHEMA)
    with _all_or_nothing(connection):
        for table in _present(connection, _MAIN):
            connection.execute(f"DROP TABLE {_MAIN}.{table}")
    connection.execute(f"PRAGMA {SCHEMA}.synchronous = NORMAL")


def leave_to_file(database: Path) -> None:
    """Take the tables out of a main file that nobody uses, so that what stands in its second file holds.

    Raises sqlite3.Error.
    """
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for table in _present(connection, _MAIN):
            connection.execute(f"DROP TABLE {table}")


def damage_in(database: Path) -> str:
    """Return what is wrong with the second file of a database, or an empty text; all of it is read."""
    file = staff_path(database)
    if not (file.is_file() and file.stat().st_size):
        return ""
    for how in ("mode=rw", "mode=ro&immutable=1"):  # the second where nothing can be written
        try:
            with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True, timeout=5.0)) as connection:
                verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
                return "" if verdict == "ok" else verdict
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return str(error)
            if not forbids_writing(error):
                return ""
        except UnicodeError:  # SQLite quotes damaged words in its errors, which Python cannot read
            return NOT_TEXT
    return ""


def put_back(copy: sqlite3.Connection, database: Path) -> None:
    """Put the tables of a database's second file into a copy of its main file, which then is whole by itself.

    Visits are left out. Raises sqlite3.Error.
    """
    if not (staff_path(database).exists() and is_moved(copy)):
        return
    attach(copy, database)
    with _all_or_nothing(copy, "BEGIN"):  # the second file is read alone: whoever updates the tables holds its lock
        for table, made_by in _present(copy, SCHEMA).items():
            _copy(copy, table, made_by, SCHEMA, _MAIN)
        if VISITS in _present(copy, _MAIN):
            copy.execute(f"DELETE FROM {_MAIN}.{VISITS}")
    copy.execute(f"DETACH DATABASE {SCHEMA}")


@contextmanager
def _all_or_nothing(connection: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _copy(connection: sqlite3.Connection, table: str, made_by: str, source: str, target: str) -> None:
    """Copy a table from one file to the other, with the number that it gave last (AUTOINCREMENT gives none twice)."""
    connection.execute(made_by.replace(_CREATE, f"{_CREATE}{target}.", 1))
    connection.execute(f"INSERT INTO {target}.{table} SELECT * FROM {source}.{table}")
    if "AUTOINCREMENT" in made_by:
        connection.execute(f"DELETE FROM {target}.sqlite_sequence WHERE name = ?", (table,))
        connection.execute(
            f"INSERT INTO {target}.sqlite_sequence SELECT * FROM {source}.sqlite_sequence WHERE name = ?",
            (table,),
        )


def _present(connection: sqlite3.Connection, schema: str) -> dict[str, str]:
    """Return the statements that make those of the tables that a file has, by name."""
    rows = connection.execute(f"SELECT name, sql FROM {schema}.sqlite_schema WHERE type = 'table'").fetchall()
    return {name: sql for name, sql in rows if name in TABLES}
