"""What the migrations make, to be held against what a database has."""

import re
import sqlite3
from contextlib import closing
from functools import cache
from typing import Final

from app.store.staff_file import TABLES
from app.store.updating import migrations

_OF_SQLITE: Final = "sqlite_"
"""How the names begin that SQLite gives by itself."""
_COMMENT: Final = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
_SPACE: Final = re.compile(r"\s+")

Schema = dict[tuple[str, str], str]
"""What defines each object, by its kind and name."""


def foreign_objects(connection: sqlite3.Connection, version: int) -> list[str]:
    """Return the tables, indexes, triggers and views that the migrations up to `version` do not make like this."""
    made = expected_schema(version)
    return [f"{kind} {name!r}" for (kind, name), sql in schema_of(connection).items() if made.get((kind, name)) != sql]


def missing_objects(connection: sqlite3.Connection, version: int) -> list[str]:
    """Return what the migrations up to `version` make and the database lacks.

    The tables that stand in a second file may all be missing here (see `staff_file`).
    """
    present = schema_of(connection)
    elsewhere = () if any(name in TABLES for _, name in present) else TABLES
    return [
        f"{kind} {name!r}"
        for (kind, name), made in expected_schema(version).items()
        if (kind, name) not in present and made.partition(" ")[0] not in elsewhere
    ]


def changed_objects(connection: sqlite3.Connection) -> list[str]:
    """Return what the migrations up to the database's version make, and the database defines in another way."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    present = schema_of(connection)
    return [
        f"{kind} {name!r}"
        for (kind, name), sql in expected_schema(version).items()
        if present.get((kind, name), sql) != sql
    ]


def later_objects(connection: sqlite3.Connection, version: int) -> list[str]:
    """Return what only a migration after `version` makes: the database's number is wrong where there is any."""
    later = expected_schema(migrations()[-1][0]).keys() - expected_schema(version).keys()
    return [f"{kind} {name!r}" for kind, name in schema_of(connection) if (kind, name) in later]


@cache
def expected_schema(version: int) -> Schema:
    """Return the schema that the migrations up to `version` make."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for number, script in migrations():
            if number <= version:
                connection.executescript(script.read_text(encoding="utf-8"))
        return schema_of(connection)


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Return the schema of a database without what SQLite makes by itself. Raises sqlite3.Error."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return {
        (str(kind), str(name)): f"{table} {_plain(sql)}"
        for kind, name, table, sql in rows
        if not (sql is None and str(name).startswith(_OF_SQLITE)) and name != "sqlite_sequence"
    }


def _plain(sql: object) -> str:
    """Return a definition without comments and line breaks, which may differ between versions of the program."""
    return _SPACE.sub(" ", _COMMENT.sub(" ", str(sql))).strip()
