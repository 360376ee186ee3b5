"""Past imports and their results, written by the imports themselves."""

import sqlite3
import time
from pathlib import PurePath
from typing import Any, Final

from app.domain.feeds import FeedRun, ImportReport, Refusal
from app.domain.legible import legible
from app.store.database import Database
from app.store.rows import instant, readable, text, whole

REFUSALS_KEPT: Final = 50
RUNS_KEPT: Final = 30
_FAILURE_MAX: Final = 500

_RUN = "kind, file, language, ended_at_s, new, changed, unchanged, removed, refused, failure"
_FORGET = """
    DELETE FROM import_run WHERE kind = ?1 AND language = ?2 AND id NOT IN (
        SELECT id FROM import_run WHERE kind = ?1 AND language = ?2 ORDER BY id DESC LIMIT ?3
    )
"""
_NEWEST_GOOD = f"""
    SELECT id, {_RUN} FROM import_run WHERE kind = ?1 AND failure = '' AND id IN (
        SELECT max(id) FROM import_run WHERE kind = ?1 AND failure = '' GROUP BY language
    ) ORDER BY id DESC
"""
_NEWEST = f"SELECT id, {_RUN} FROM import_run WHERE kind = ? ORDER BY id DESC LIMIT 1"
_REFUSALS = "SELECT line, row_id, reason, kept FROM import_refusal WHERE run_id = ? ORDER BY position"


def record_run(connection: sqlite3.Connection, report: ImportReport, failure: str = "") -> None:
    """Write down an import as a part of its own transaction; the last 30 of its kind and language are kept."""
    counts = (report.new, report.changed, report.unchanged, report.removed, report.refused)
    name = PurePath(report.file).name[:200]
    row = (report.kind, name, report.language, int(time.time()), *counts, failure[:_FAILURE_MAX])
    run_id = connection.execute(f"INSERT INTO import_run ({_RUN}) VALUES (?{', ?' * 9})", row).lastrowid
    shown = [*report.refusals[:REFUSALS_KEPT], *report.remarks[: REFUSALS_KEPT - len(report.refusals[:REFUSALS_KEPT])]]
    connection.executemany(
        "INSERT INTO import_refusal VALUES (?, ?, ?, ?, ?, ?)",
        [(run_id, place, row.line, row.id, _reason(row), row.kept) for place, row in enumerate(shown)],
    )
    connection.execute(_FORGET, (report.kind, report.language, RUNS_KEPT))


def _reason(row: Refusal) -> str:
    return f"item {row.item}: {row.reason}" if row.item else row.reason


class ImportRuns:
    """Past imports by kind: `products`, `inventory`, `reviews`, `stores`, `tags`, `till`, `baskets`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest_good(self, kind: str) -> tuple[FeedRun, ...]:
        """Return the newest run of each language that was taken, newest first."""
        return tuple(readable(self._database, "import_run", self._database.read(_NEWEST_GOOD, (kind,)), self._run))

    def newest(self, kind: str) -> FeedRun | None:
        """Return the newest run, whether its file was taken or not; None before the first."""
        rows = self._database.read(_NEWEST, (kind,))
        return next(iter(readable(self._database, "import_run", rows, self._run)), None)

    def record_failure(self, kind: str, file: str, reason: str) -> None:
        """Write down a file that was refused as a whole. Raises StoreUnavailable."""
        with self._database.transaction() as connection:
            record_run(connection, ImportReport(kind, file), reason)

    def _run(self, row: tuple[Any, ...]) -> FeedRun:
        run_id, kind, file, language, ended_at_s, new, changed, unchanged, removed, refused, failure = row
        refusals = readable(self._database, "import_refusal", self._database.read(_REFUSALS, (run_id,)), _refusal)
        return FeedRun(
            text(kind),
            legible(text(file)),
            text(language),
            instant(ended_at_s),
            whole(new),
            whole(changed),
            whole(unchanged),
            whole(removed),
            whole(refused),
            legible(text(failure)),
            tuple(refusals),
        )


def _refusal(row: tuple[Any, ...]) -> Refusal:
    line, row_id, reason, kept = row
    return Refusal(whole(line), legible(text(row_id)), legible(text(reason)), bool(kept))
