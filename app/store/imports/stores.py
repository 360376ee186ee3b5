"""Imports the stores file into the database."""

import logging
import sqlite3
from collections.abc import Iterable

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, Refusal, StoreRow
from app.domain.stores import Store
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)
_FEW_STORES = 20


def import_stores(
    database: Database, rows: Iterable[StoreRow | Refusal], *, file: str, allow_shrink: bool = False
) -> ImportReport:
    """Make the list of shops what the file says and return what differed; shops gone from it are removed.

    Raises FeedInvalid (also when more than half of over 20 shops would go, unless `allow_shrink`) and StoreUnavailable;
    then nothing has changed.
    """
    tally = Tally("stores", file)
    with database.transaction() as connection:
        known = dict(connection.execute("SELECT code, digest FROM store").fetchall())
        gone = set(known)
        seen: set[str] = set()
        for row in rows:
            if isinstance(row, Refusal):
                tally.refuse(row)
                gone.discard(row.id)
                continue
            code = row.store.code
            gone.discard(code)
            if code in seen:
                tally.refuse(Refusal(row.line, code, "the code is given twice in this file; the first one counts"))
                continue
            seen.add(code)
            if known.get(code) == row.digest:
                tally.unchanged += 1
                continue
            if code in known:
                tally.changed += 1
            else:
                tally.new += 1
            _write(connection, row.store, row.digest)
        if len(gone) > len(known) / 2 and len(known) > _FEW_STORES and not allow_shrink:
            raise FeedInvalid(
                f"{file}: would remove {len(gone)} of {len(known)} stores; is it the whole list? Nothing was changed. "
                "If it is meant, allow the list to shrink (--allow-shrink)."
            )
        for code in gone:
            connection.execute("DELETE FROM stock_level WHERE store_code = ?", (code,))
            connection.execute("DELETE FROM store WHERE code = ?", (code,))
        tally.removed = len(gone)
        tally.check_taken()
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


def _write(connection: sqlite3.Connection, store: Store, digest: bytes) -> None:
    connection.execute("DELETE FROM opening_period WHERE store_code = ?", (store.code,))
    connection.execute(
        "INSERT OR REPLACE INTO store VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            store.code,
            store.name,
            store.street,
            store.postal_code,
            store.city,
            store.country,
            store.latitude,
            store.longitude,
            store.telephone,
            store.time_zone,
            digest,
        ),
    )
    connection.executemany(
        "INSERT INTO opening_period VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                store.code,
                position,
                period.weekday,
                period.opens.isoformat("minutes"),
                period.closes.isoformat("minutes"),
                None if period.valid_from is None else period.valid_from.isoformat(),
                None if period.valid_through is None else period.valid_through.isoformat(),
            )
            for position, period in enumerate(store.opening)
        ],
    )
