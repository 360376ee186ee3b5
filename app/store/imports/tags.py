"""Imports the table of tags into the database."""

import logging
import sqlite3
from collections.abc import Iterable
from pathlib import PurePath

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, Refusal, TagPattern, TagRow
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)
_FEW_TAGS = 20
_KNOWS_ITEM = "SELECT 1 FROM variant WHERE id = ?1 UNION ALL SELECT 1 FROM variant WHERE sku = ?1 LIMIT 1"

ReadTag = tuple[TagRow, tuple[TagPattern, ...]]
"""A line, and the EPCs or beginnings of EPCs that it stands for."""


def import_tags(
    database: Database, rows: Iterable[ReadTag | Refusal], *, file: str, allow_shrink: bool = False
) -> ImportReport:
    """Make this file's part of the table what it says now, and return what differed; what is gone from it is removed.

    A file is known by its name without folder; what files of other names said stays. Raises FeedInvalid (also when more
    than half of over 20 tags would go, unless `allow_shrink`) and StoreUnavailable; then nothing has changed.
    """
    tally = Tally("tags", file)
    name = PurePath(file).name
    with database.transaction() as connection:
        known = {
            TagPattern(digits, bool(is_prefix)): item
            for digits, is_prefix, item in connection.execute(
                "SELECT digits, is_prefix, item FROM tag_article WHERE file = ?", (name,)
            )
        }
        gone, seen = set(known), set[TagPattern]()
        for row in rows:
            if isinstance(row, Refusal):
                tally.refuse(row)
                continue
            line, patterns = row
            reason = _objection(connection, patterns, seen, name)
            if reason:
                tally.refuse(Refusal(line.line, line.epc, reason))
                continue
            seen.update(patterns)
            gone.difference_update(patterns)
            if connection.execute(_KNOWS_ITEM, (line.item,)).fetchone() is None:
                reason = f"the catalogue has no article {line.item!r} yet; the tag is known once it has"
                tally.refuse(Refusal(line.line, line.epc, reason, kept=True))
            before = {known.get(pattern) for pattern in patterns}
            if before == {line.item}:
                tally.unchanged += 1
                continue
            if before == {None}:
                tally.new += 1
            else:
                tally.changed += 1
            connection.executemany(
                "INSERT OR REPLACE INTO tag_article VALUES (?, ?, ?, ?)",
                [(*pattern, line.item, name) for pattern in patterns],
            )
        if len(gone) > len(known) / 2 and len(known) > _FEW_TAGS and not allow_shrink:
            raise FeedInvalid(
                f"{file}: would remove {len(gone)} of {len(known)} tags; is it the whole table? Nothing was changed. "
                "If it is meant, allow the table to shrink (--allow-shrink)."
            )
        connection.executemany("DELETE FROM tag_article WHERE digits = ? AND is_prefix = ?", gone)
        tally.removed = len(gone)
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


def _objection(connection: sqlite3.Connection, patterns: Iterable[TagPattern], seen: set[TagPattern], name: str) -> str:
    """Return why a line cannot be taken, or nothing."""
    if not seen.isdisjoint(patterns):
        return "the EPC is given twice in this file; the first one counts"
    for pattern in patterns:
        row = connection.execute(
            "SELECT file FROM tag_article WHERE digits = ? AND is_prefix = ? AND file <> ?", (*pattern, name)
        ).fetchone()
        if row is not None:
            return f"the EPC stands in {row[0]} already; take it out of one of the two"
    return ""
