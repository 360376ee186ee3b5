"""Imports what the till sold into the database."""

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final, TypeGuard

from app.domain.feeds import BasketRow, ImportReport, Refusal, TillRow, purchase_named
from app.domain.results import piece_named
from app.domain.stores import CLOCK_TOLERANCE_S
from app.store.database import Database
from app.store.imports.baskets import PurchaseLines
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

SALES_KEPT_DAYS: Final = 35
"""Older lines are gone, and not taken: the days that results are told of are covered."""

_log = logging.getLogger(__name__)
_BATCH: Final = 1000
_DAY_S: Final = 86_400
_ARTICLES: Final = """
    SELECT j.key, v.id, v.product_id, v.gtin FROM json_each(:names) j JOIN variant v ON v.id = j.value
    UNION SELECT j.key, v.id, v.product_id, v.gtin FROM json_each(:names) j
        JOIN variant v ON v.sku = j.value AND v.sku <> ''
    UNION SELECT j.key, v.id, v.product_id, v.gtin FROM json_each(:names) j JOIN variant v
        ON v.gtin = CASE WHEN j.value NOT GLOB '*[^0-9]*' AND length(j.value) BETWEEN 8 AND 14
            THEN CAST(j.value AS INTEGER) END
"""


@dataclass(frozen=True, slots=True)
class TillRules:
    """Of which store sales count, and how a text becomes a hash by the key of this installation."""

    store_code: str
    fingerprint: Callable[[str], bytes]


def import_till(
    database: Database,
    rows: Iterable[TillRow | Refusal],
    rules: TillRules,
    *,
    file: str,
    now_s: Callable[[], float] = time.time,
) -> tuple[ImportReport, ...]:
    """Add what the till sold, and what its receipts tell was bought together; return what was new of either.

    A line that was taken before, in any file, counts once. Of a piece with a number of its own only the keyed hash is
    kept. Raises FeedInvalid and StoreUnavailable; then nothing has changed.
    """
    tally, learned = Tally("till", file), Tally("baskets", file)
    with database.transaction() as connection:
        taken: set[bytes] = set()
        iterator = iter(rows)
        latest_s = now_s() + CLOCK_TOLERANCE_S
        oldest_s = now_s() - SALES_KEPT_DAYS * _DAY_S
        purchases = PurchaseLines(connection, learned)
        while batch := list(islice(iterator, _BATCH)):
            _write(connection, _Batch(connection, batch), _Limits(rules, oldest_s, latest_s, taken), tally)
            purchases.take([_purchase(row) for row in batch if _teaches(row, latest_s)])
        tally.check_taken()
        connection.execute("DELETE FROM till_sale WHERE sold_at_s < ?", (oldest_s,))
        reports = [tally.report()]
        if learned.has_written or learned.unchanged:
            purchases.forget_old(now_s())
            # What is refused of them is refused by the till's lines as well, and told there.
            reports.insert(0, replace(learned.report(), refused=0, refusals=()))
        for report in reports:
            record_run(connection, report)
    _log.info("%s: %d new, %d known, %d refused", file, tally.new, tally.unchanged, tally.refused)
    if tally.has_written or learned.has_written:
        database.shorten_log()
    return tuple(reports)


@dataclass(frozen=True, slots=True)
class _Limits:
    rules: TillRules
    oldest_s: float
    latest_s: float
    taken: set[bytes]

    def objection(self, row: TillRow) -> str:
        """Return why a line cannot be counted here, whatever article it is about, or nothing."""
        if row.store_code and row.store_code != self.rules.store_code:
            return f"sold in store {row.store_code}; this mirror is in {self.rules.store_code} (store.code)"
        if row.sold_at_s > self.latest_s:
            return "the time lies in the future; check the clocks of the till and of this machine"
        if row.sold_at_s < self.oldest_s:
            return f"sold more than {SALES_KEPT_DAYS} days ago; it is not counted any more"
        return ""


class _Batch:
    """Some lines, and the articles that each of them may be about: id, product, GTIN."""

    def __init__(self, connection: sqlite3.Connection, lines: list[TillRow | Refusal]) -> None:
        self.lines = lines
        names = [line.article if isinstance(line, TillRow) else "" for line in lines]
        self.articles: dict[int, list[tuple[str, str, int | None]]] = {}
        for place, *article in connection.execute(_ARTICLES, {"names": json.dumps(names)}):
            variant_id, product_id, gtin = article
            self.articles.setdefault(place, []).append((variant_id, product_id, gtin))


def _write(connection: sqlite3.Connection, batch: _Batch, limits: _Limits, tally: Tally) -> None:
    fingerprint, taken = limits.rules.fingerprint, limits.taken
    for place, row in enumerate(batch.lines):
        if isinstance(row, Refusal):
            tally.refuse(row)
            continue
        articles = batch.articles.get(place, [])
        reason = limits.objection(row)
        if not reason and len(articles) != 1:
            reason = _unclear(row.article, len(articles))
        if reason:
            tally.refuse(Refusal(row.line, row.article, reason, kept=bool(articles) and _teaches(row, limits.latest_s)))
            continue
        variant_id, product_id, gtin = articles[0]
        number = "" if gtin is None else f"{gtin:014d}"
        piece = piece_named(number, variant_id, row.serial) if row.serial else ""
        said = (variant_id, row.quantity, row.sold_at_s, row.receipt, piece)
        digest = fingerprint(f"sale {json.dumps(said)}")
        if digest in taken:
            what = "give each sale a receipt's number" if not row.receipt else "the same receipt has it already"
            tally.refuse(Refusal(row.line, row.article, f"the same line stands there before and counts once; {what}"))
            continue
        taken.add(digest)
        sale = (digest, variant_id, product_id, row.sold_at_s, row.quantity, fingerprint(piece) if piece else None)
        if connection.execute("INSERT OR IGNORE INTO till_sale VALUES (?, ?, ?, ?, ?, ?)", sale).rowcount:
            tally.new += 1
        else:
            tally.unchanged += 1


def _teaches(row: TillRow | Refusal, latest_s: float) -> TypeGuard[TillRow]:
    """Return whether a line tells with what its article was bought; it may be of another shop, or of long ago."""
    return isinstance(row, TillRow) and bool(row.receipt) and row.sold_at_s <= latest_s


def _purchase(row: TillRow) -> BasketRow:
    return BasketRow(row.line, purchase_named(row.store_code, row.receipt), row.article, row.sold_at_s, row.quantity)


def _unclear(number: str, many: int) -> str:
    if not many:
        return f"the catalogue has no article {number!r}"
    return f"{many} articles carry the number {number!r}; give the article's own id"
