"""Rows as values: one that makes no sense (a flipped bit, another program's value) is left out, and told once."""

import logging
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any, Final, TypeVar

from app.store.database import Database

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_SENSELESS: Final = (ValueError, TypeError, KeyError, AttributeError, OverflowError, OSError, RecursionError)
_GTIN_END: Final = 10**14


def readable(
    database: Database, table: str, rows: Iterable[Any], make: Callable[[Any], _T], *, key: int = 0
) -> list[_T]:
    """Return what `make` makes of each row; those of which it can make nothing are left out and noted.

    `key` is the column that names the row in the log.
    """
    made: list[_T] = []
    for row in rows:
        try:
            made.append(make(row))
        except _SENSELESS as error:
            leave_out(database, table, row[key], error)
    return made


def leave_out(database: Database, table: str, key: object, why: Exception) -> None:
    """Note that a row was left out, for the log and for staff: each row once."""
    name = f"{table} {str(key)[:80]!r}"
    if name not in database.unreadable:
        database.unreadable.add(name)
        _log.warning("%s: the row %s is damaged and is left out: %s", database.path, name, why)


def text(value: Any) -> str:
    """Return a text as it is stored. Raises ValueError for anything else."""
    if not isinstance(value, str):
        raise ValueError(f"{str(value)[:40]!r} is no text")  # noqa: TRY004 - one kind of error for a row
    return value


def whole(value: Any) -> int:
    """Return a whole number as it is stored. Raises ValueError for anything else."""
    if not isinstance(value, int):
        raise ValueError(f"{str(value)[:40]!r} is no whole number")  # noqa: TRY004
    return value


def number(value: Any) -> float:
    """Return a number as it is stored. Raises ValueError for anything else."""
    if not isinstance(value, int | float):
        raise ValueError(f"{str(value)[:40]!r} is no number")  # noqa: TRY004
    return value


def gtin(value: Any) -> str:
    """Return the 14 digits of a stored GTIN. Raises ValueError."""
    if not 0 < whole(value) < _GTIN_END:
        raise ValueError(f"{value} is no GTIN")
    return f"{value:014d}"


def instant(value: Any) -> datetime:
    """Return the instant of stored seconds since 1970. Raises ValueError, OverflowError and OSError."""
    return datetime.fromtimestamp(whole(value), UTC)
