"""Imports what was bought together into the database."""

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable
from functools import lru_cache
from hashlib import blake2b
from itertools import islice
from typing import Any, Final

from app.domain.feeds import BASKETS_KEPT_DAYS, BasketRow, ImportReport, Refusal
from app.domain.gtin import gtin14
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)

_BATCH: Final = 2000
_DAY_S: Final = 86_400
_ARTICLES_REMEMBERED: Final = 200_000
_UNKNOWN: Final = "the catalogue has no article with this number"

_PRODUCT_OF: Final = """
    SELECT product_id FROM variant WHERE id = ?1
    UNION ALL SELECT product_id FROM variant WHERE sku = ?1 AND sku <> ''
    UNION ALL SELECT product_id FROM variant WHERE gtin = ?2
    UNION ALL SELECT id FROM product WHERE id = ?1
    UNION ALL SELECT product_id FROM variant WHERE mpn = ?1 AND mpn <> ''
    LIMIT 1
"""
_KNOWN: Final = """
    SELECT l.quantity, l.run FROM json_each(?) j LEFT JOIN basket_line l
    ON l.day = json_extract(j.value, '$[0]') AND l.basket = json_extract(j.value, '$[1]')
    AND l.number = json_extract(j.value, '$[2]')
    ORDER BY j.key
"""
_WRITE: Final = "INSERT OR REPLACE INTO basket_line VALUES (?, ?, ?, ?, ?)"

_Place = tuple[int, int, int]
"""Day, basket and product."""


def import_baskets(
    database: Database,
    rows: Iterable[BasketRow | Refusal],
    *,
    file: str,
    now_s: Callable[[], float] = time.time,
) -> ImportReport:
    """Add the file's lines to what was bought together, and return what differed.

    A line that the same file, or another one, brought before counts once: what is imported last is what holds of a
    purchase's article. Pieces of one product in one purchase add up. What is older than three years is forgotten.
    Raises FeedInvalid and StoreUnavailable; then nothing has changed.
    """
    tally = Tally("baskets", file)
    with database.transaction() as connection:
        lines = PurchaseLines(connection, tally)
        iterator = iter(rows)
        while batch := list(islice(iterator, _BATCH)):
            lines.take(batch)
        tally.check_taken()
        lines.forget_old(now_s())
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


class PurchaseLines:
    """The lines of one file, inside its transaction; the next run that is recorded in it is theirs."""

    def __init__(self, connection: sqlite3.Connection, tally: Tally) -> None:
        self._connection = connection
        self._tally = tally
        self._run = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM import_run").fetchone()[0]
        self._number = lru_cache(_ARTICLES_REMEMBERED)(self._find_number)
        self._basket = lru_cache(_BATCH)(_basket_of)

    def take(self, batch: list[BasketRow | Refusal]) -> None:
        """Write a batch of lines."""
        pieces: dict[_Place, int] = {}
        for row in batch:
            if isinstance(row, Refusal):
                self._tally.refuse(row)
            elif (number := self._number(row.article)) is None:
                self._tally.refuse(Refusal(row.line, row.article, _UNKNOWN))
            else:
                place = (row.bought_at_s // _DAY_S, self._basket(row.transaction), number)
                pieces[place] = pieces.get(place, 0) + row.quantity
        known = self._connection.execute(_KNOWN, (json.dumps(list(pieces)),)).fetchall()
        self._connection.executemany(_WRITE, list(self._differing(pieces, known)))

    def forget_old(self, now_s: float) -> None:
        """Forget what is older than three years."""
        oldest = int(now_s) // _DAY_S - BASKETS_KEPT_DAYS
        self._tally.removed = self._connection.execute("DELETE FROM basket_line WHERE day < ?", (oldest,)).rowcount

    def _differing(self, pieces: dict[_Place, int], known: list[Any]) -> Iterable[tuple[int, ...]]:
        for (place, quantity), (before, run) in zip(pieces.items(), known, strict=True):
            if before is None:
                self._tally.new += 1
            elif run == self._run:  # a purchase whose lines this file has in several places
                quantity += before  # noqa: PLW2901
            elif before == quantity:
                self._tally.unchanged += 1
                continue
            else:
                self._tally.changed += 1
            yield (*place, quantity, self._run)

    def _find_number(self, article: str) -> int | None:
        gtin = gtin14(article)
        found = self._connection.execute(_PRODUCT_OF, (article, None if gtin is None else int(gtin))).fetchone()
        if found is None:
            return None
        self._connection.execute("INSERT OR IGNORE INTO product_number (product_id) VALUES (?)", found)
        number = self._connection.execute("SELECT number FROM product_number WHERE product_id = ?", found).fetchone()
        return int(number[0])


def _basket_of(transaction: str) -> int:
    """Return what tells two purchases of a day apart: 48 bits, of which nobody makes the till's number again."""
    return int.from_bytes(blake2b(transaction.encode(), digest_size=6).digest())
