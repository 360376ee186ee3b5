"""Whether a database file is what it was when it was written."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from app.domain.errors import StoreDamaged
from app.store.failures import NOT_TEXT, forbids_writing, is_damage
from app.store.schema import changed_objects, foreign_objects, later_objects, missing_objects
from app.store.updating import APPLICATION_ID, migrations

READ_AT_START_BYTES: Final = 32_000_000
"""Up to this size a database is read through at each start, which takes 0.2 s at most."""

_NO_VERSION: Final = 65_536
"""No program will ever have so many migrations: a number from here on is damaged."""


def damage_in(path: Path, *, read_up_to: float = READ_AT_START_BYTES, thorough: bool = False) -> str:
    """Return what is wrong with a database, or an empty text; one that is larger than `read_up_to` is not read through.

    `thorough` holds indexes against tables as well, and definitions against the program's: twice as long. What is no
    damage (a full disk, another program that writes, tables of a newer version) is told by whoever opens it.
    """
    for how in ("mode=rw", "mode=ro&immutable=1"):  # the second where nothing can be written
        try:
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?{how}", uri=True, timeout=5.0)) as connection:
                damage = _damage_of_tables(connection)
                if not damage and path.stat().st_size <= read_up_to:
                    damage = _damage_within(connection, thorough=thorough)
                return damage
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return str(error)
            if not forbids_writing(error) or has_log(path):
                return ""
        except UnicodeError:  # SQLite quotes damaged words in its errors, which Python cannot read
            return NOT_TEXT
        except OSError:
            return ""
    return ""


def check_copy(path: Path) -> int:
    """Return the version of the tables of a copy that nobody uses, all of which is read.

    Raises StoreDamaged where it is damaged or another program's, and sqlite3.Error.
    """
    damage = damage_in(path, read_up_to=float("inf"), thorough=True)
    if damage:
        raise StoreDamaged(f"The database is damaged ({damage[:200]}). Restore a backup from before the damage.")
    return version_of(path)


def version_of(path: Path) -> int:
    """Return the version of the tables of a copy that nobody uses. Raises sqlite3.Error."""
    with closing(_open_copy(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_foreign(path: Path) -> None:
    """Raise StoreDamaged for a copy with triggers, views, tables or indexes that no version of this program makes.

    What another one wrote into it would run with every change that the mirror makes. Raises sqlite3.Error.
    """
    with closing(_open_copy(path)) as connection:
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        foreign = foreign_objects(connection, version)
    if foreign:
        raise StoreDamaged(f"The database has in it what no version of this program makes: {', '.join(foreign)[:200]}.")


def _open_copy(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def has_log(path: Path) -> bool:
    """Return whether something stands in the write-ahead log beside a database."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def _damage_of_tables(connection: sqlite3.Connection) -> str:
    connection.execute("PRAGMA trusted_schema = OFF")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if not (tables or version or application):
        return ""  # nobody has written into it yet
    if application != APPLICATION_ID:
        return "it is another program's database"
    if version > migrations()[-1][0]:
        return f"its version number is {version}" if version >= _NO_VERSION else ""
    lacking = missing_objects(connection, version) if version > 0 else ["all tables"]
    if lacking:
        return f"it lacks {', '.join(lacking[:5])}"
    later = later_objects(connection, version)
    return f"its tables are not of version {version}: it has {', '.join(later[:5])}" if later else ""


def _damage_within(connection: sqlite3.Connection, *, thorough: bool) -> str:
    verdict = str(connection.execute(f"PRAGMA {'integrity' if thorough else 'quick'}_check(1)").fetchone()[0])
    if verdict != "ok":
        return verdict
    if not thorough:
        return ""
    changed = changed_objects(connection)
    return f"it has another definition of {', '.join(changed[:5])}" if changed else ""
