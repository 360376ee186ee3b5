"""The local SQLite file: opened, checked, brought up to date, one connection a thread."""

import logging
import os
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, Final

from app.domain.errors import StoreUnavailable
from app.store import staff_file
from app.store.failures import comes_of_writing, damaged, forbids_writing, is_damage, unavailable
from app.store.files import BUSY_TIMEOUT_S, fold_log, make_private, size_of, switch_to_wal
from app.store.older_tables import IN_MEMORY, MOST_BYTES, TablesInMemory, into_memory
from app.store.snapshot import bytes_of, drop_old_copies, keep_copy, room_for_update
from app.store.updating import APPLICATION_ID, bring_up_to_date, migrations, not_updated, version_of

_log = logging.getLogger(__name__)

_NOT_TEXT: Final = "Could not decode to UTF-8"
_IMMUTABLE: Final = "mode=ro&immutable=1"
"""For a file without a log: SQLite takes no locks and needs no memory beside it."""
_TO_READ: Final = "mode=ro"

_LOCKS = {"main": "DELETE FROM main.import_refusal WHERE 0", staff_file.SCHEMA: "DELETE FROM staff.setting WHERE 0"}
"""Statements that change nothing and take the write lock of one file: BEGIN IMMEDIATE takes that of every one."""


class Database:
    """One database, a catalogue and a small file beside it; safe to share between threads, each has its connection."""

    def __init__(self, path: Path) -> None:
        """Open nothing yet; `open_database` does and checks."""
        self.path = path
        self.damage = ""
        """The first damage that a reader met, for whoever has it mended at the next start."""
        self.unreadable: set[str] = set()
        """Rows that made no sense and were left out, as `table key`."""
        self.stays_read_only = False
        """Whether a file that could not be written is left so, although it could be by now."""
        self.room_needed = 0
        """How many bytes an update of older tables waits for, which are read from memory meanwhile; else 0."""
        self._frozen = ""  # how SQLite is to open the file where nothing can be written
        self._memory: TablesInMemory | None = None
        self._why_read_only = ""
        self._generation = 0
        self._local = threading.local()
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._has_staff = False

    def attach_staff(self) -> None:
        """Let this thread's connection and all to come see the second file. Raises sqlite3.Error."""
        if not self._has_staff:
            connection = self.connection()
            self._has_staff = True
            staff_file.attach(connection, self.path)

    def _files(self) -> tuple[Path, Path]:
        return self.path, staff_file.staff_path(self.path)

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be written: the disk is full, or may only be read."""
        return bool(self._frozen)

    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection (autocommit). Raises StoreUnavailable."""
        if self._frozen == _IMMUTABLE and any(size_of(file, "-wal") for file in self._files()):
            self.try_to_write()  # somebody else does: what SQLite took for unchangeable changes
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is not None and self._local.generation != self._generation:
            self.release()
            connection = None
        if connection is None:
            self._local.generation = self._generation
            connection = self._connect()
            self._local.connection = connection
        return connection

    def read(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any] = ()) -> list[Any]:
        """Return all rows of a query as tuples. Raises StoreUnavailable."""
        connection = self.connection()
        try:
            return connection.execute(sql, parameters).fetchall()
        except sqlite3.OperationalError as error:
            if not str(error).startswith(_NOT_TEXT):
                raise self._failed(error) from error
        except (sqlite3.Error, UnicodeError) as error:
            raise self._failed(error) from error
        connection.text_factory = lambda text: text.decode(errors="replace")  # one damaged letter hides no row
        try:
            return connection.execute(sql, parameters).fetchall()
        except (sqlite3.Error, UnicodeError) as error:
            raise self._failed(error) from error
        finally:
            connection.text_factory = str

    def try_to_write(self) -> bool:
        """Return whether the file can be written; one that could not be when it was opened is tried again.

        From then on all threads write. Takes no longer than an indexed read.
        """
        if not self._frozen:
            return True
        # SQLite would open it to read, and not say so; what was not made yet takes another start.
        if (
            self._memory
            or self.stays_read_only
            or not self._has_staff
            or not all(os.access(file, os.W_OK) for file in self._files())
        ):
            return False
        try:
            with closing(sqlite3.connect(self.path, timeout=0.0, isolation_level=None)) as probe:
                probe.execute("BEGIN IMMEDIATE")
                probe.execute("ROLLBACK")
                with self._lock:
                    self._frozen = ""
                    self._generation += 1
                self.connection()  # before the probe is closed, which may be the last one
        except (sqlite3.Error, StoreUnavailable) as error:
            _log.debug("%s: still only to be read: %s", self.path, error)
            return False
        _log.info("%s: can be written again", self.path)
        return True

    def freeze(self, how: str) -> None:
        """Write nothing from now on, and open the file as `how` says, in SQLite's words (sqlite.org/uri.html)."""
        self._disconnect()
        self._frozen = how
        self._has_staff = size_of(staff_file.staff_path(self.path)) > 0

    def read_from(self, memory: TablesInMemory, how: str, why: str) -> None:
        """Open what is in memory in the place of the files; who wants to write is told `why` that cannot be."""
        self._disconnect()
        self._memory, self._frozen, self._has_staff = memory, how, True
        self.room_needed, self._why_read_only = room_for_update(self.path), why

    def transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """Write into the catalogue, all or nothing: commit at the end, roll back on any exception.

        Waits up to five seconds for another writer of this file. Readers are never held up. Raises StoreUnavailable.
        """
        return self._transaction("BEGIN", _LOCKS["main"])

    def staff_transaction(self) -> AbstractContextManager[sqlite3.Connection]:
        """Write into the tables of the second file as `transaction` does into the others; waits for no import."""
        return self._transaction("BEGIN", _LOCKS[staff_file.SCHEMA])

    def migration(self) -> AbstractContextManager[sqlite3.Connection]:
        """Write as `transaction` does, before there are any tables."""
        return self._transaction("BEGIN IMMEDIATE")

    @contextmanager
    def _transaction(self, *begin: str) -> Iterator[sqlite3.Connection]:
        connection = self.connection()
        try:
            try:
                for statement in begin:
                    connection.execute(statement)
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise self._failed(error) from error

    def table_rows(self) -> dict[str, int]:
        """Return how many rows each table of both files has; reads whole indexes. Raises StoreUnavailable."""
        names = self.read(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
            " UNION SELECT name FROM staff.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
        )
        return {name: self.read(f'SELECT count(*) FROM "{name}"')[0][0] for (name,) in sorted(names)}

    def shorten_log(self) -> None:
        """Move what was written into the main file, so that the write-ahead log gives back the disk that it took."""
        try:
            self.connection().execute("PRAGMA main.wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.Error as error:  # nothing is lost; a later one does it
            _log.info("%s: write-ahead log not shortened: %s", self.path, error)

    def verify(self) -> str:
        """Return the first damage found in the file, or an empty string; reads all of it (seconds when large)."""
        verdict = str(self.read("PRAGMA quick_check(1)")[0][0])
        return "" if verdict == "ok" else verdict

    def give_back_memory(self) -> None:
        """Let go of the pages of the file that this thread's connection keeps, 2 MB at most."""
        if (connection := getattr(self._local, "connection", None)) is not None:
            connection.execute("PRAGMA shrink_memory")

    def release(self) -> None:
        """Close this thread's connection, which is else kept as long as the database: for threads that end before."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            return
        del self._local.connection
        with self._lock:
            if connection in self._connections:
                self._connections.remove(connection)
        connection.close()

    def close(self) -> None:
        """Close the connections of all threads; none may be in use."""
        self._disconnect()
        if self._memory is not None:
            self._memory.close()

    def _disconnect(self) -> None:
        with self._lock:
            for connection in self._connections:
                connection.close()
            self._connections.clear()
        self._local = threading.local()

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = None
        place = self.path if self._memory is None else self._memory.path
        try:
            connection = sqlite3.connect(
                f"{place.absolute().as_uri()}?{self._frozen}" if self._frozen else place,
                uri=bool(self._frozen),
                timeout=BUSY_TIMEOUT_S,
                isolation_level=None,
                check_same_thread=False,  # used by its thread alone, closed by whoever closes the database
                cached_statements=256,
            )
            connection.execute("PRAGMA foreign_keys = ON")
            # In WAL mode NORMAL cannot damage the file; a power cut may lose the last import, which is run again.
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA temp_store = MEMORY")  # an import's batch and 12 bytes an article
            if self._has_staff:
                staff_file.attach(connection, place, self._frozen)
        except (sqlite3.Error, UnicodeError) as error:
            if connection is not None:
                connection.close()
            raise self._failed(error) from error
        with self._lock:
            self._connections.append(connection)
        return connection

    def _failed(self, error: sqlite3.Error | UnicodeError) -> StoreUnavailable:
        if is_damage(error) and not self.damage:
            self.damage = str(error)
        if self._memory and isinstance(error, sqlite3.Error) and forbids_writing(error):
            return StoreUnavailable(self._why_read_only)
        return unavailable(self.path, error)


def open_database(path: Path) -> Database:
    """Open the file, made when missing, and bring its tables up to date. Raises StoreUnavailable.

    Where nothing can be written (a full disk, one that may only be read), it is opened to be read; tables of an earlier
    version are read from memory, as they will be. It is for its user alone, whoever made it. Only SQLite may open it: a
    process that opens and closes the file by itself loses SQLite's locks on it (POSIX).
    """
    database = Database(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        make_private(path)
        try:
            _prepare(database)
        except (sqlite3.Error, OSError, StoreUnavailable) as error:
            if not (comes_of_writing(error) and size_of(path) and _prepare_to_read(database, error)):
                raise
        if not database.is_read_only and path.exists() and not os.access(path, os.W_OK):
            database.freeze(_TO_READ)  # with a log and its memory left beside it, SQLite opened it all the same
    except OSError as error:
        database.close()
        raise StoreUnavailable(f"{path}: {error.strerror}. Check that the data directory can be written.") from error
    except (sqlite3.Error, UnicodeError) as error:
        database.close()
        raise unavailable(path, error) from error
    except StoreUnavailable:
        database.close()
        raise
    return database


def _prepare(database: Database) -> None:
    if database.path.is_dir():
        raise StoreUnavailable(f"{database.path}: is a directory, not a database. Give another data directory.")
    connection = database.connection()
    known = migrations()
    version = _known_version(database, connection, known[-1][0])
    switch_to_wal(connection)
    staff_file.make_like(database.path)
    database.attach_staff()
    switch_to_wal(connection, staff_file.SCHEMA)
    if version < known[-1][0]:
        _migrate(database, known)
    if not staff_file.is_moved(connection):
        staff_file.move_out(connection, is_new=not version)
    elif not staff_file.is_whole(connection):
        _log.error("%s lacks tables; empty ones are made", staff_file.staff_path(database.path))
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as empty:
            for _, script in known:
                empty.executescript(script.read_text(encoding="utf-8"))
            staff_file.attach(empty, database.path)
            staff_file.move_out(empty, is_new=True)


def _prepare_to_read(database: Database, why: Exception) -> bool:
    """Open a file that cannot be written; return whether it can be read: it has tables. Raises sqlite3.Error."""
    database.close()
    files = (database.path, staff_file.staff_path(database.path))
    for file in files:
        if size_of(file, "-wal"):
            fold_log(file)
    # A log that could not be folded in is read through what memory for it is left beside the file.
    how = _TO_READ if any(size_of(file, "-wal") for file in files) else _IMMUTABLE
    database.freeze(how)
    known = migrations()
    version = _known_version(database, database.connection(), known[-1][0])
    if version < known[-1][0]:
        if not version or bytes_of(database.path) > MOST_BYTES:
            return False
        _update_in_memory(database, how, known, str(why))
    _log.warning("%s: nothing can be written (%s), so it is only read", database.path, why)
    return True


def _update_in_memory(database: Database, how: str, known: Sequence[tuple[int, Path]], why: str) -> None:
    """Bring tables up to date where there is room for it, and read them from there. Raises sqlite3.Error."""
    memory = into_memory(database.path, how)
    database.read_from(memory, IN_MEMORY, why)
    with database.migration() as connection:
        list(bring_up_to_date(connection, known))
    if not staff_file.is_moved(connection):
        staff_file.move_out(connection, is_new=False)
    database.read_from(memory, f"{IN_MEMORY}&mode=ro", why)


def _known_version(database: Database, connection: sqlite3.Connection, newest: int) -> int:
    """Return the version of the tables; raise StoreUnavailable for a newer one, StoreDamaged for another program's."""
    connection.execute("BEGIN")  # what is read here belongs together, whoever else is making the tables
    try:
        version = version_of(connection)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    finally:
        connection.execute("ROLLBACK")
    if application != APPLICATION_ID and (tables or version):
        raise damaged(f"{database.path}: another program's database.")
    if version > newest:
        raise StoreUnavailable(
            f"{database.path}: written by a newer version of the program (tables {version}, known {newest}). "
            "Update the program, or give another data directory."
        )
    return version


def _migrate(database: Database, known: Sequence[tuple[int, Path]]) -> None:
    """Make the tables what this program knows, all of it or nothing; a copy of what was there before is kept."""
    copy: Path | None = None
    version, number = 0, known[-1][0]
    try:
        with database.migration() as connection:
            version = version_of(connection)
            if version >= number:
                return  # another process was first
            if version:
                copy = keep_copy(database.path, version)
            for number in bring_up_to_date(connection, known):
                _log.debug("%s: tables of version %d", database.path, number)
    except BaseException as error:
        if copy is not None:
            copy.unlink(missing_ok=True)  # the file itself is what it was
            if isinstance(error, (sqlite3.Error, OSError, StoreUnavailable)):
                raise not_updated(database.path, version, number, error) from error
        raise
    if copy is not None:
        drop_old_copies(database.path, copy)
        _log.info(
            "%s: tables brought from version %d to %d, the file as it was is %s", database.path, version, number, copy
        )
    else:
        _log.info("%s: tables made, version %d", database.path, number)
