"""Imports a products feed into the database: the whole assortment in one language.

Rows go to SQLite in large batches, and are compared and merged there by statements over the whole batch. These run
without the interpreter's global lock, on a thread of their own, while the next batch is read from the file.
"""

import gc
import json
import logging
import time
from array import array
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from itertools import islice
from sqlite3 import Connection

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, ProductRow, Refusal
from app.store.database import Database
from app.store.imports import products_sql as sql
from app.store.imports.product_words import shared_words
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)

_BATCH = 3000
_SMALL_CATALOGUE = 20
_CACHE_KIB = 48 * 1024
_FACTS_BEGIN = ProductRow._fields.index("link")
_MOST_SHARED = 1000


def import_products(
    database: Database,
    rows: Iterable[ProductRow | Refusal],
    *,
    file: str,
    allow_shrink: bool = False,
    now_s: Callable[[], float] = time.time,
) -> ImportReport:
    """Make the catalogue say what the feed says, in the feed's language, and return what differed.

    Articles gone from the feed are withdrawn; those whose row was refused stay as they were. Raises FeedInvalid (also
    when more than half of over 20 articles would be withdrawn, unless `allow_shrink`) and StoreUnavailable; then
    nothing has changed.
    """
    tally = Tally("products", file)
    with database.transaction() as connection, _large_cache(connection), _collector_paused():
        _Products(connection, tally, int(now_s())).run(rows, allow_shrink=allow_shrink)
        if tally.has_written:
            connection.execute("DELETE FROM ready_for")  # what was gathered from the articles is made anew
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


class _Products:
    """One run over one file, inside its transaction."""

    def __init__(self, connection: Connection, tally: Tally, now_s: int) -> None:
        self._connection = connection
        self._tally = tally
        self._now_s = now_s
        self._language = ""
        self._position = 0
        self._regrouped = False
        self._lines, self._items = array("Q"), array("Q")
        for statement in sql.TEMPORARY_TABLES:
            connection.execute(statement)

    def run(self, rows: Iterable[ProductRow | Refusal], *, allow_shrink: bool) -> None:
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="import") as writer:
            merging: Future[None] | None = None
            for batch in _batches(rows):
                taken, texts, refusals, own_words = self._sort(batch)
                if merging is not None:
                    merging.result()
                self._connection.execute("DELETE FROM temp.incoming")
                self._connection.executemany(sql.TAKE_IN, [row[_FACTS_BEGIN:] for row in taken])
                self._connection.executemany(sql.SAY, own_words)
                merging = writer.submit(self._merge, taken, texts, refusals)
            if merging is not None:
                merging.result()
        if not self._language and not self._tally.refused:
            raise FeedInvalid(f"{self._tally.file}: holds no article. Nothing was changed; check the file.")
        self._tally.check_taken()
        self._withdraw(allow_shrink=allow_shrink)
        self._tell_shared_gtins()
        for statement in sql.TEMPORARY_TABLES_EMPTIED:
            self._connection.execute(statement)

    def _sort(
        self, batch: list[ProductRow | Refusal]
    ) -> tuple[list[ProductRow], str, list[Refusal], list[tuple[str, str, int]]]:
        """Return the articles once each, the words of their products as JSON, refusals, and words by place."""
        articles: dict[str, ProductRow] = {}
        refusals: list[Refusal] = []
        for row in batch:
            if not isinstance(row, ProductRow):
                refusals.append(row)
            elif articles.setdefault(row.id, row) is not row:
                refusals.append(_given_twice(row))
        taken = list(articles.values())
        speakers: dict[str, ProductRow] = {}
        varied: set[str] = set()
        last = ""
        text = None
        for row in taken:
            if row.product_id != last:
                last = row.product_id
                text = speakers.setdefault(last, row).text
            if row.text is not text and row.text != text:
                varied.add(last)
        if taken and not self._language:
            self._language = self._tally.language = taken[0].language
        own_words: list[tuple[str, str, int]] = []
        if varied:
            speakers |= shared_words(row for row in taken if row.product_id in varied)
            own_words = [
                (row.text.title, row.text.description, place)
                for place, row in enumerate(taken, 1)
                if row.product_id in varied
            ]
        self._lines.extend([row.line for row in taken])
        self._items.extend([row.item for row in taken])
        texts = [(row.product_id, row.link, *row.text) for row in speakers.values()]
        return taken, json.dumps(texts, ensure_ascii=False, check_circular=False), refusals, own_words

    def _merge(self, taken: list[ProductRow], texts: str, refusals: list[Refusal]) -> None:
        """Merge one batch; every statement here is over in one step, so that the global lock is hardly needed."""
        run = self._connection.execute
        tally, language = self._tally, {"language": self._language}
        for refusal in refusals:
            tally.refuse(refusal)
            if refusal.id and not refusal.kept:
                run(sql.KEEP_REFUSED, (refusal.id,))
        if not taken:
            return
        for statement in sql.MERGE_PRODUCTS:
            run(statement, {"rows": texts, **language})
        if run(sql.IS_RETURNING).fetchone()[0]:
            run(sql.SAY_RETURNING)
        (last_key,) = run("SELECT coalesce(max(key), 0) FROM variant").fetchone()
        run("DELETE FROM temp.staged")
        run(sql.STAGE, {"last_key": last_key, "last_position": self._position, **language})
        self._position += len(taken)
        for statement in sql.COMPARE:
            run(statement, language)
        staged, unworded, changed, regrouped = run(sql.COUNT).fetchone()
        if staged < len(taken):
            for (place,) in run(sql.GIVEN_TWICE).fetchall():
                tally.refuse(_given_twice(taken[place - 1]))
        tally.new += unworded
        tally.changed += changed
        tally.unchanged += staged - unworded - changed
        self._regrouped = self._regrouped or bool(regrouped)
        for statement in sql.MERGE:
            run(statement, {"now_s": self._now_s, **language})

    def _withdraw(self, *, allow_shrink: bool) -> None:
        run = self._connection.execute
        tally, language = self._tally, {"language": self._language}
        (removed,) = run(sql.COUNT_GONE, language).fetchone()
        known = removed + tally.unchanged + tally.changed
        if removed > known / 2 and known > _SMALL_CATALOGUE and not allow_shrink:
            raise FeedInvalid(
                f"{tally.file}: would withdraw {removed} of {known} articles; is it the whole feed? Nothing was "
                "changed. If it is meant, allow the catalogue to shrink (--allow-shrink)."
            )
        tally.removed = removed
        if removed:
            for statement in sql.WITHDRAW:
                run(statement, language)
        if removed or self._regrouped:
            for statement in sql.WITHDRAW_PRODUCTS:
                run(statement, language)

    def _tell_shared_gtins(self) -> None:
        shared = self._connection.execute(sql.SHARED_GTINS, {"language": self._language, "most": _MOST_SHARED})
        for position, row_id, gtin, other in shared.fetchall():
            reason = f"gtin {gtin:013d} is also that of {other}: a scan offers both"
            line, item = self._lines[position - 1], self._items[position - 1]
            self._tally.refuse(Refusal(line, row_id, reason, kept=True, item=item))


def _given_twice(row: ProductRow) -> Refusal:
    return Refusal(row.line, row.id, "the id is given twice in this file; the first one counts", item=row.item)


def _batches(rows: Iterable[ProductRow | Refusal]) -> Iterator[list[ProductRow | Refusal]]:
    """Yield the rows in batches, without parting articles of one product that follow each other."""
    iterator = iter(rows)
    batch = list(islice(iterator, _BATCH))
    while batch:
        last = batch[-1]
        following: list[ProductRow | Refusal] = []
        if isinstance(last, ProductRow):
            for row in iterator:
                is_same = isinstance(row, Refusal) or row.product_id == last.product_id
                (batch if is_same else following).append(row)
                if not is_same or len(batch) >= 2 * _BATCH:
                    break
        yield batch
        batch = [*following, *islice(iterator, _BATCH - len(following))]


@contextmanager
def _large_cache(connection: Connection) -> Iterator[None]:
    """Keep more of the indexes in memory while a whole assortment goes through them."""
    (before,) = connection.execute("PRAGMA cache_size").fetchone()
    connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA cache_size = {before}")


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Spare the search for reference cycles: rows have none, and millions of them set it off again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
