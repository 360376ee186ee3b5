"""Imports the local inventory feed into the database."""

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any

from app.domain.feeds import ImportReport, InventoryRow, Refusal
from app.domain.stores import CLOCK_TOLERANCE_S
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)
_BATCH = 1000

_KNOWN = """
    SELECT v.key, s.quantity, s.availability, s.counted_at_s, s.location, s.pickup_method, s.pickup_sla,
           d.variant_key IS NOT NULL
    FROM json_each(?) j
    LEFT JOIN variant v ON v.id = json_extract(j.value, '$[0]')
    LEFT JOIN stock_level s ON s.variant_key = v.key AND s.store_code = json_extract(j.value, '$[1]')
    LEFT JOIN temp.seen_level d ON d.variant_key = v.key AND d.store_code = json_extract(j.value, '$[1]')
    ORDER BY j.key
"""
_COUNTED_AT = 2


def import_inventory(
    database: Database,
    rows: Iterable[InventoryRow | Refusal],
    *,
    file: str,
    now_s: Callable[[], float] = time.time,
) -> ImportReport:
    """Take the feed's figures and return what differed; a figure older than the known one changes nothing.

    A known figure from the future was dated by a wrong clock and gives way to any other.

    Stores and articles that the feed does not name keep their figure with its age. Raises FeedInvalid and
    StoreUnavailable; then nothing has changed.
    """
    tally = Tally("inventory", file)
    with database.transaction() as connection:
        connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS seen_level "
            "(variant_key INTEGER, store_code TEXT, PRIMARY KEY (variant_key, store_code)) WITHOUT ROWID"
        )
        connection.execute("DELETE FROM temp.seen_level")
        iterator = iter(rows)
        while batch := list(islice(iterator, _BATCH)):
            _write(connection, batch, tally, now_s() + CLOCK_TOLERANCE_S)
        connection.execute("DELETE FROM temp.seen_level")
        tally.check_taken()
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed", file, tally.new, tally.changed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


def _write(connection: sqlite3.Connection, batch: list[InventoryRow | Refusal], tally: Tally, latest_s: float) -> None:
    rows = [row for row in batch if isinstance(row, InventoryRow)]
    for refusal in batch:
        if isinstance(refusal, Refusal):
            tally.refuse(refusal)
    known = connection.execute(_KNOWN, (json.dumps([(row.item_id, row.store_code) for row in rows]),)).fetchall()
    levels: dict[tuple[int, str], tuple[Any, ...]] = {}
    seen: dict[tuple[int, str], None] = {}
    for row, (key, *old, was_seen) in zip(rows, known, strict=True):
        if key is None:
            tally.refuse(Refusal(row.line, row.item_id, "the catalogue has no article with this id"))
            continue
        place = (key, row.store_code)
        if was_seen or place in seen:
            reason = f"given twice for store {row.store_code}; the first one counts"
            tally.refuse(Refusal(row.line, row.item_id, reason))
            continue
        seen[place] = None
        new = (
            row.quantity,
            row.availability.value,
            row.counted_at_s,
            row.location,
            row.pickup_method,
            row.pickup_sla,
        )
        counted_at_s = old[_COUNTED_AT]
        if counted_at_s is None:
            tally.new += 1
        elif row.counted_at_s < counted_at_s <= latest_s or tuple(old) == new:
            tally.unchanged += 1
            continue
        else:
            tally.changed += 1
        levels[place] = (*place, *new)
    connection.executemany("INSERT OR REPLACE INTO stock_level VALUES (?, ?, ?, ?, ?, ?, ?, ?)", levels.values())
    connection.executemany("INSERT INTO temp.seen_level VALUES (?, ?)", seen)
