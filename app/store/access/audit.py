"""The audit log of the staff pages: append only, each entry sealed with those before it."""

import hashlib
import hmac
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from app.store.database import Database

MOST_ENTRIES: Final = 100_000
LONGEST_KEPT: Final = timedelta(days=731)
_FOLDED_AT_ONCE: Final = 1000
_OLD_AT_ONCE: Final = 2
_PURPOSE: Final = b"psyche audit log, version 1"
_NOTHING: Final = bytes(32)
_BATCH: Final = 1000


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One action: `who` is a PIN's label or empty, `detail` JSON values, `code` its seal in hexadecimal digits."""

    id: int
    at: datetime
    who: str
    action: str
    detail: Mapping[str, Any]
    code: str


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """How many entries are there, how many older ones were folded away, and the first damage as a sentence."""

    entries: int
    folded: int
    damage: str


class AuditLog:
    """The entries of one installation.

    Each entry's code is an HMAC-SHA-256 over the code of the one before and its own fields, with a key made from the
    installation's: an entry that was changed, taken out, put in or moved is found, and so is an end that was cut off.
    What nobody can find is the whole file put back as it was at an earlier time, the whole log taken away with both
    marks of its ends, or anything done with the key.
    """

    def __init__(self, database: Database, installation_key: bytes) -> None:
        self._database = database
        self._key = hmac.digest(installation_key, _PURPOSE, "sha256")

    def append(self, at: datetime, who: str, action: str, detail: Mapping[str, Any]) -> int:
        """Add an entry, fold the oldest when there are too many or they are too old; return its id.

        Raises StoreUnavailable.
        """
        at_s = int(at.timestamp())
        text = json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str)
        with self._database.staff_transaction() as connection:
            last = self._end(connection, "last")
            # The mark may have been tampered with: the entry is kept all the same, and `verify` goes on telling.
            number: int = 1 + max(last[0], connection.execute("SELECT coalesce(max(id), 0) FROM audit").fetchone()[0])
            code = self._code(last[2], number, at_s, who, action, text)
            connection.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", (number, at_s, who, action, text, code))
            self._put_end(connection, "last", number, at_s, code)
            self._fold(connection, number, at_s)
        return number

    def entries(self, limit: int = 100, before_id: int | None = None) -> tuple[AuditEntry, ...]:
        """Return the newest entries first, those older than `before_id` where it is given. Raises StoreUnavailable."""
        rows = self._database.read(
            "SELECT id, at_s, who, action, detail, code FROM audit WHERE id < ? ORDER BY id DESC LIMIT ?",
            (2**62 if before_id is None else before_id, limit),
        )
        return tuple(_entry(row) for row in rows)

    def oldest_first(self) -> Iterator[AuditEntry]:
        """Yield every entry. Raises StoreUnavailable."""
        last_id = -1
        while rows := self._database.read(
            "SELECT id, at_s, who, action, detail, code FROM audit WHERE id > ? ORDER BY id LIMIT ?", (last_id, _BATCH)
        ):
            yield from map(_entry, rows)
            last_id = rows[-1][0]

    def verify(self) -> AuditVerdict:
        """Compute every code again. Raises StoreUnavailable."""
        connection = self._database.connection()
        try:
            connection.execute("BEGIN")  # what is read here belongs together
            try:
                return self._verify(connection)
            finally:
                connection.execute("ROLLBACK")
        except (sqlite3.Error, TypeError) as error:  # or an entry is of another kind than it was written
            return AuditVerdict(0, 0, f"the log cannot be read ({error})")

    def _verify(self, connection: sqlite3.Connection) -> AuditVerdict:
        first, last = self._end(connection, "first"), self._end(connection, "last")
        count, number, chained = 0, first[0], first[2]
        damage = ""
        for which, end in (("beginning", first), ("end", last)):
            if not end[3]:
                damage = f"the mark of its {which} was changed"
        if not damage:
            for row in connection.execute("SELECT id, at_s, who, action, detail, code FROM audit ORDER BY id"):
                count += 1
                if row[0] != number + 1:
                    damage = f"entries between {number} and {row[0]} are missing"
                    break
                number = row[0]
                if not hmac.compare_digest(self._code(chained, *row[:5]), row[5]):
                    damage = f"entry {number} or the one before it was changed"
                    break
                chained = row[5]
            else:
                if number != last[0] or not hmac.compare_digest(chained, last[2]):
                    damage = f"it ends at entry {number} instead of {last[0]}"
        return AuditVerdict(count, first[0], damage)

    def _fold(self, connection: sqlite3.Connection, newest: int, now_s: int) -> None:
        """Let the oldest entries go and keep the last one's code, from which the next one follows.

        What is too old goes two entries at a time, so that a clock that is wrong for a while costs little.
        """
        upto = folded = self._end(connection, "first")[0]
        if newest - folded > MOST_ENTRIES:
            upto = newest - MOST_ENTRIES + _FOLDED_AT_ONCE
        oldest = connection.execute(
            "SELECT id, at_s FROM audit WHERE id > ? AND id < ? ORDER BY id LIMIT ?", (upto, newest, _OLD_AT_ONCE)
        ).fetchall()
        for number, at_s in oldest:
            if at_s >= now_s - int(LONGEST_KEPT.total_seconds()):
                break
            upto = number
        if upto > folded:
            kept = connection.execute("SELECT at_s, code FROM audit WHERE id = ?", (upto,)).fetchone()
            if kept is not None:  # else somebody took it out, and `verify` tells
                connection.execute("DELETE FROM audit WHERE id <= ?", (upto,))
                self._put_end(connection, "first", upto, *kept)

    def _end(self, connection: sqlite3.Connection, which: str) -> tuple[int, int, bytes, bool]:
        """Return id, time, the entry's code, and whether the row is as it was written; zeros before the first entry."""
        row = connection.execute("SELECT id, at_s, chained, code FROM audit_end WHERE which = ?", (which,)).fetchone()
        if row is None:
            return 0, 0, _NOTHING, True
        number, at_s, chained, code = row
        is_whole = isinstance(number, int) and isinstance(chained, bytes) and isinstance(code, bytes)
        if not is_whole:
            return 0, 0, _NOTHING, False
        return number, at_s, chained, hmac.compare_digest(self._end_code(which, number, at_s, chained), code)

    def _put_end(self, connection: sqlite3.Connection, which: str, number: int, at_s: int, chained: bytes) -> None:
        connection.execute(
            "INSERT OR REPLACE INTO audit_end (which, id, at_s, chained, code) VALUES (?, ?, ?, ?, ?)",
            (which, number, at_s, chained, self._end_code(which, number, at_s, chained)),
        )

    def _code(self, before: bytes, *fields: object) -> bytes:
        return hmac.digest(self._key, before + _joined(fields), "sha256")

    def _end_code(self, which: str, *fields: object) -> bytes:
        shown = (field.hex() if isinstance(field, bytes) else field for field in fields)
        return hmac.digest(self._key, _joined((which, *shown)), hashlib.sha256)


def _joined(fields: Any) -> bytes:
    """Return the fields so that no other fields are written alike."""
    return json.dumps(list(fields), ensure_ascii=False, separators=(",", ":")).encode()


def _entry(row: tuple[Any, ...]) -> AuditEntry:
    number, at_s, who, action, text, code = row
    try:
        detail = json.loads(text)
    except ValueError:  # changed by hand: `verify` tells
        detail = {"damaged": text}
    try:
        return AuditEntry(number, datetime.fromtimestamp(at_s, UTC), who, action, detail, bytes(code).hex())
    except (ValueError, TypeError, OverflowError, OSError):
        return AuditEntry(number, datetime.fromtimestamp(0, UTC), str(who), str(action), {"damaged": str(at_s)}, "")
