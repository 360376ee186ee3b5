"""Imports the product reviews feed into the database."""

import logging
import sqlite3
from collections.abc import Iterable

from app.domain.feeds import DeletedReview, ImportReport, Refusal, ReviewRow
from app.store.catalogue.languages import language_tag
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)

_PRODUCT_BY_SKU = """
    SELECT product_id FROM variant WHERE id = ?1
    UNION ALL SELECT id FROM product WHERE id = ?1
    UNION ALL SELECT product_id FROM variant WHERE sku = ?1 AND sku <> ''
    LIMIT 1
"""
_BRANDS_BY_MPN = """
    SELECT v.product_id, t.brand FROM variant v JOIN product_text t ON t.product_id = v.product_id WHERE v.mpn = ?
"""
_WRITE = "INSERT OR REPLACE INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SUMMARISE = """
    INSERT OR REPLACE INTO review_summary
    SELECT product_id, count(*), avg(rating),
           sum(stars = 1), sum(stars = 2), sum(stars = 3), sum(stars = 4), sum(stars = 5),
           coalesce(sum(fit = 'small'), 0), coalesce(sum(fit = 'true'), 0), coalesce(sum(fit = 'large'), 0)
    FROM (SELECT *, CAST(rating + 0.5 AS INTEGER) AS stars FROM review WHERE product_id = ?) GROUP BY product_id
"""


def import_reviews(
    database: Database, rows: Iterable[ReviewRow | DeletedReview | Refusal], *, file: str
) -> ImportReport:
    """Take the feed's reviews, forget those that it deletes, and return what differed.

    A review belongs to the product of the first of its GTINs, then SKUs, then makers' numbers with their brand, that
    the catalogue knows. Raises FeedInvalid and StoreUnavailable; then nothing has changed.
    """
    tally = Tally("reviews", file)
    with database.transaction() as connection:
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS seen_review (id TEXT PRIMARY KEY) WITHOUT ROWID")
        connection.execute("DELETE FROM temp.seen_review")
        touched: set[str] = set()
        for row in rows:
            if isinstance(row, Refusal):
                tally.refuse(row)
            elif isinstance(row, DeletedReview):
                _delete(connection, row, tally, touched)
            else:
                _write(connection, row, tally, touched)
        for product_id in touched:
            connection.execute("DELETE FROM review_summary WHERE product_id = ?", (product_id,))
            connection.execute(_SUMMARISE, (product_id,))
        connection.execute("DELETE FROM temp.seen_review")
        tally.check_taken()
        record_run(connection, tally.report())
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


def _delete(connection: sqlite3.Connection, row: DeletedReview, tally: Tally, touched: set[str]) -> None:
    known = connection.execute("SELECT product_id FROM review WHERE id = ?", (row.id,)).fetchone()
    if known is not None:
        connection.execute("DELETE FROM review WHERE id = ?", (row.id,))
        touched.add(known[0])
        tally.removed += 1


def _write(connection: sqlite3.Connection, row: ReviewRow, tally: Tally, touched: set[str]) -> None:
    if connection.execute("INSERT OR IGNORE INTO temp.seen_review VALUES (?)", (row.id,)).rowcount == 0:
        tally.refuse(Refusal(row.line, row.id, "the id is given twice in this file; the first one counts"))
        return
    product_id = _product_of(connection, row)
    if product_id is None:
        named = ", ".join((*row.gtins, *row.skus, *(f"{brand} {mpn}" for brand, mpn in row.makers)))
        tally.refuse(Refusal(row.line, row.id, f"the catalogue has no article with any of: {named}"))
        return
    known = connection.execute("SELECT digest, product_id FROM review WHERE id = ?", (row.id,)).fetchone()
    if known == (row.digest, product_id):
        tally.unchanged += 1
        return
    if known is None:
        tally.new += 1
    else:
        tally.changed += 1
        touched.add(known[1])
    touched.add(product_id)
    connection.execute(
        _WRITE,
        (
            row.id,
            product_id,
            row.rating,
            row.title,
            row.body,
            language_tag(row.language).partition("-")[0],
            row.author,
            row.written_at_s,
            row.source,
            row.size_bought,
            None if row.fit is None else row.fit.value,
            row.helpful_count,
            row.verified,
            row.digest,
        ),
    )


def _product_of(connection: sqlite3.Connection, row: ReviewRow) -> str | None:
    for gtin in row.gtins:
        found = connection.execute("SELECT product_id FROM variant WHERE gtin = ? LIMIT 1", (int(gtin),)).fetchone()
        if found is not None:
            return str(found[0])
    for sku in row.skus:
        found = connection.execute(_PRODUCT_BY_SKU, (sku,)).fetchone()
        if found is not None:
            return str(found[0])
    for brand, mpn in row.makers:
        for product_id, of_product in connection.execute(_BRANDS_BY_MPN, (mpn,)):
            if of_product.casefold() == brand.casefold():
                return str(product_id)
    return None
