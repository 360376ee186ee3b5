"""Imports the table of tags into the database."""

import logging
from collections.abc import Iterable
from functools import cache
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
    compared = _Comparison(database, PurePath(file).name, tally)
    for row in rows:  # before the transaction, so that nobody else waits for a long file
        compared.take(row)
    gone, known = compared.gone, len(compared.known)
    if len(gone) > known / 2 and known > _FEW_TAGS and not allow_shrink:
        raise FeedInvalid(
            f"{file}: would remove {len(gone)} of {known} tags; is it the whole table? Nothing was changed. "
            "If it is meant, allow the table to shrink (--allow-shrink)."
        )
    tally.removed = len(gone)
    with database.transaction() as connection:
        connection.executemany("DELETE FROM tag_article WHERE digits = ? AND is_prefix = ?", gone)
        connection.executemany("INSERT OR REPLACE INTO tag_article VALUES (?, ?, ?, ?)", compared.written)
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


class _Comparison:
    """Compares a file's lines with what the table has of it: `written` is to be put there, `gone` to be taken out."""

    def __init__(self, database: Database, name: str, tally: Tally) -> None:
        self._name = name
        self._tally = tally
        self._others = {
            TagPattern(digits, bool(is_prefix)): other
            for digits, is_prefix, other in database.read(
                "SELECT digits, is_prefix, file FROM tag_article WHERE file <> ?", (name,)
            )
        }
        self.known = {
            TagPattern(digits, bool(is_prefix)): item
            for digits, is_prefix, item in database.read(
                "SELECT digits, is_prefix, item FROM tag_article WHERE file = ?", (name,)
            )
        }
        self.gone = set(self.known)
        self.written: list[tuple[str, bool, str, str]] = []
        self._seen: set[TagPattern] = set()
        self._knows_item = cache(lambda item: bool(database.read(_KNOWS_ITEM, (item,))))

    def take(self, row: ReadTag | Refusal) -> None:
        """Process one line."""
        if isinstance(row, Refusal):
            self._tally.refuse(row)
            return
        line, patterns = row
        reason = self._objection(patterns)
        if reason:
            self._tally.refuse(Refusal(line.line, line.epc, reason))
            return
        self._seen.update(patterns)
        self.gone.difference_update(patterns)
        if not self._knows_item(line.item):
            reason = f"the catalogue has no article {line.item!r} yet; the tag is known once it has"
            self._tally.refuse(Refusal(line.line, line.epc, reason, kept=True))
        before = {self.known.get(pattern) for pattern in patterns}
        if before == {line.item}:
            self._tally.unchanged += 1
            return
        if before == {None}:
            self._tally.new += 1
        else:
            self._tally.changed += 1
        self.written += [(*pattern, line.item, self._name) for pattern in patterns]

    def _objection(self, patterns: tuple[TagPattern, ...]) -> str:
        """Return why a line cannot be taken, or nothing."""
        if not self._seen.isdisjoint(patterns):
            return "the EPC is given twice in this file; the first one counts"
        other = next((self._others[pattern] for pattern in patterns if pattern in self._others), "")
        return f"the EPC stands in {other} already; take it out of one of the two" if other else ""
