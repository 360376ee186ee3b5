"""The numbered scripts that make the tables, and bring those of an earlier version of the program up to date."""

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from app.domain.errors import StoreUnavailable

APPLICATION_ID: Final = 0x50535943
"""Written into the file's header ("PSYC"), so that no other program's database is taken for ours."""

_MIGRATIONS: Final = Path(__file__).parent / "migrations"


def migrations() -> list[tuple[int, Path]]:
    """Return the numbered scripts that make the tables, in order."""
    return sorted((int(script.name.split("_", 1)[0]), script) for script in _MIGRATIONS.glob("[0-9]*_*.sql"))


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of the tables of a connection's main file; 0 for none. Raises sqlite3.Error."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def bring_up_to_date(connection: sqlite3.Connection, known: Sequence[tuple[int, Path]]) -> Iterator[int]:
    """Run those of the `known` scripts that are newer than the tables, and yield the number of each before it runs.

    Within a transaction of the caller's. Raises sqlite3.Error.
    """
    version = version_of(connection)
    for number, script in known:
        if number > version:
            yield number
            for statement in _statements(script.read_text(encoding="utf-8")):
                connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {known[-1][0]}")


def not_updated(path: Path, version: int, number: int, error: Exception) -> StoreUnavailable:
    """Return the error for an update that failed at one of the scripts."""
    message = f"{path}: updating the tables from version {version} failed at {number} and was taken back"
    return StoreUnavailable(
        f"{message}; the file is as it was, and the program before this one still runs on it. Why: {error}"
    )


def _statements(script: str) -> Iterator[str]:
    """Yield the script's statements, so that they can run inside one transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
