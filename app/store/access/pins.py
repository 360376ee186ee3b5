"""The PINs that open the staff pages, and how often a wrong one was tried."""

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.errors import StoreUnavailable
from app.store.database import Database
from app.store.rows import instant, number, readable, text, whole

_PATIENCE_S = 25.0


@dataclass(frozen=True, slots=True)
class StoredPin:
    """One PIN as it is kept: `label` names its holder, `hash` is Argon2id in PHC form."""

    label: str
    hash: str
    set_at: datetime


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong PINs in a row on one lane, and until when none is accepted: seconds since the machine's start `boot`."""

    lane: str
    wrong: int
    boot: str
    until_s: float


class StaffPins:
    """PINs by label."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def labels(self) -> tuple[str, ...]:
        """Return the labels in order. Raises StoreUnavailable."""
        return tuple(row[0] for row in self._database.read("SELECT label FROM staff_pin ORDER BY label"))

    def all(self) -> tuple[StoredPin, ...]:
        """Return every PIN, ordered by label. Raises StoreUnavailable."""
        rows = self._database.read("SELECT label, hash, set_at_s FROM staff_pin ORDER BY label")
        return tuple(readable(self._database, "staff_pin", rows, _pin))

    def keep(self, label: str, hashed: str, set_at: datetime) -> None:
        """Keep a PIN in the place of any other of this label, and forget all wrong tries. Raises StoreUnavailable."""
        with durable(self._database) as connection:
            connection.execute(
                "INSERT INTO staff_pin (label, hash, set_at_s) VALUES (?, ?, ?)"
                " ON CONFLICT (label) DO UPDATE SET hash = excluded.hash, set_at_s = excluded.set_at_s",
                (label, hashed, int(set_at.timestamp())),
            )
            connection.execute("DELETE FROM staff_tries")

    def remove(self, label: str) -> bool:
        """Forget a PIN; return whether there was one. Raises StoreUnavailable."""
        with durable(self._database) as connection:
            return connection.execute("DELETE FROM staff_pin WHERE label = ?", (label,)).rowcount > 0


class StaffTries:
    """Wrong PINs in a row, by lane."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, lanes: Sequence[str]) -> tuple[Tries, ...]:
        """Return what is counted on these lanes; those without a wrong try are left out. Raises StoreUnavailable."""
        marks = ", ".join("?" for _ in lanes)
        rows = self._database.read(f"SELECT lane, wrong, boot, until_s FROM staff_tries WHERE lane IN ({marks})", lanes)
        return tuple(readable(self._database, "staff_tries", rows, _tries))

    def all(self) -> tuple[Tries, ...]:
        """Return what is counted on every lane. Raises StoreUnavailable."""
        rows = self._database.read("SELECT lane, wrong, boot, until_s FROM staff_tries")
        return tuple(readable(self._database, "staff_tries", rows, _tries))

    def count(self, lanes: Sequence[str], judge: Callable[[Sequence[Tries]], Sequence[Tries]]) -> None:
        """Replace the lanes' tries by what `judge` makes of them, nothing when it returns nothing.

        All in one step between processes, and on the disk when this returns: whoever pulls the plug next has still
        used a try. Waits up to half a minute for whoever writes there. Raises StoreUnavailable.
        """
        deadline_s = time.monotonic() + _PATIENCE_S
        while True:
            try:
                self._count(lanes, judge)
            except StoreUnavailable as error:
                if not _is_busy(error) or time.monotonic() > deadline_s:
                    raise
            else:
                return

    def forget(self, lanes: Sequence[str]) -> None:
        """Begin to count anew on these lanes. Raises StoreUnavailable."""
        with self._database.staff_transaction() as connection:
            connection.executemany("DELETE FROM staff_tries WHERE lane = ?", [(lane,) for lane in lanes])

    def _count(self, lanes: Sequence[str], judge: Callable[[Sequence[Tries]], Sequence[Tries]]) -> None:
        with durable(self._database) as connection:
            connection.executemany(
                "INSERT INTO staff_tries (lane, wrong, boot, until_s) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (lane) DO UPDATE SET"
                " wrong = excluded.wrong, boot = excluded.boot, until_s = excluded.until_s",
                [(new.lane, new.wrong, new.boot, new.until_s) for new in judge(self.of(lanes))],
            )


@contextmanager
def durable(database: Database) -> Iterator[sqlite3.Connection]:
    """Write all or nothing as `Database.staff_transaction` does, and wait until the disk has it."""
    database.connection().execute("PRAGMA staff.synchronous = FULL")
    try:
        with database.staff_transaction() as connection:
            yield connection
    finally:
        database.connection().execute("PRAGMA staff.synchronous = NORMAL")


def _pin(row: tuple[Any, ...]) -> StoredPin:
    label, hashed, set_at_s = row
    return StoredPin(text(label), text(hashed), instant(set_at_s))


def _tries(row: tuple[Any, ...]) -> Tries:
    lane, wrong, boot, until_s = row
    return Tries(text(lane), whole(wrong), text(boot), number(until_s))


def _is_busy(error: StoreUnavailable) -> bool:
    cause = error.__cause__
    return isinstance(cause, sqlite3.OperationalError) and cause.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
