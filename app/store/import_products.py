"""The products feed into the database: the whole assortment in one language."""

import hashlib
import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, ProductRow, Refusal
from app.store.database import Database
from app.store.tally import Tally

_log = logging.getLogger(__name__)

_BATCH = 1000
_SMALL_CATALOGUE = 20
_CACHE_KIB = 48 * 1024

_KNOWN_VARIANTS = """
    SELECT v.id, v.key, t.digest, t.position, s.variant_key IS NOT NULL
    FROM json_each(?) j JOIN variant v ON v.id = j.value
    LEFT JOIN variant_text t ON t.variant_key = v.key AND t.language = ?
    LEFT JOIN temp.seen s ON s.variant_key = v.key
"""
_KNOWN_PRODUCTS = """
    SELECT p.id, t.digest, s.product_id IS NOT NULL
    FROM json_each(?) j JOIN product p ON p.id = j.value
    LEFT JOIN product_text t ON t.product_id = p.id AND t.language = ?
    LEFT JOIN temp.spoken s ON s.product_id = p.id
"""
_FACTS = (
    "id, product_id, gtin, sku, currency, price_minor, sale_minor, sale_from_s, sale_until_s, lowest_minor, "
    "availability, pictures"
)
_MARKS = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
_INSERT_VARIANT = f"INSERT INTO variant ({_FACTS}, key) VALUES ({_MARKS}, ?13)"
_UPDATE_VARIANT = f"""
    UPDATE variant SET ({_FACTS}) = ({_MARKS}) WHERE key = ?13 AND ({_FACTS}) IS NOT ({_MARKS})
"""
_WRITE_TEXT = "INSERT OR REPLACE INTO variant_text VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_OFFER = "INSERT INTO price_history VALUES (?, ?, ?, ?, ?, ?, ?)"
_WRITE_OFFER = """
    INSERT OR REPLACE INTO price_history SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
    WHERE (?3, ?4, ?5, ?6, ?7) IS NOT (
        SELECT currency, price_minor, sale_minor, sale_from_s, sale_until_s FROM price_history
        WHERE variant_key = ?1 ORDER BY since_s DESC LIMIT 1
    )
"""
_WRITE_PRODUCT_TEXT = "INSERT OR REPLACE INTO product_text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


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
    with database.transaction() as connection, _large_cache(connection):
        _Products(connection, tally, int(now_s())).run(rows, allow_shrink=allow_shrink)
    _log.info("%s: %d new, %d changed, %d removed", file, tally.new, tally.changed, tally.removed)
    if tally.has_written:
        shorten_journal(database)
    return tally.report()


def shorten_journal(database: Database) -> None:
    """Move what was written into the main file, so that the write-ahead log does not keep the disk it took."""
    try:
        database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except sqlite3.Error as error:  # the import is safe; the log is shortened by a later one
        _log.info("%s: write-ahead log not shortened: %s", database.path, error)


class _Products:
    """One run over one file, inside its transaction."""

    def __init__(self, connection: sqlite3.Connection, tally: Tally, now_s: int) -> None:
        self._connection = connection
        self._tally = tally
        self._now_s = now_s
        self._language = ""
        self._position = 0
        self._regrouped = False
        (self._last_key,) = connection.execute("SELECT coalesce(max(key), 0) FROM variant").fetchone()
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS seen (variant_key INTEGER PRIMARY KEY)")
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS spoken (product_id TEXT PRIMARY KEY) WITHOUT ROWID")
        connection.execute("DELETE FROM temp.seen")
        connection.execute("DELETE FROM temp.spoken")

    def run(self, rows: Iterable[ProductRow | Refusal], *, allow_shrink: bool) -> None:
        for batch in _batches(rows):
            taken = [row for row in batch if isinstance(row, ProductRow)]
            refused = [row for row in batch if isinstance(row, Refusal)]
            if taken:
                if not self._language:
                    self._language = self._tally.language = taken[0].language
                self._write_products(taken)
                self._write_variants(taken)
            self._keep_refused(refused)
        if not self._language and not self._tally.refused:
            raise FeedInvalid(f"{self._tally.file}: holds no article. Nothing was changed; check the file.")
        if self._language:
            self._withdraw(allow_shrink=allow_shrink)
        self._connection.execute("DELETE FROM temp.seen")
        self._connection.execute("DELETE FROM temp.spoken")

    def _write_products(self, rows: list[ProductRow]) -> None:
        """Take a product's words from the first article of it in the file."""
        first: dict[str, ProductRow] = {}
        for row in rows:
            first.setdefault(row.product_id, row)
        known = {
            product_id: (digest, spoken)
            for product_id, digest, spoken in self._connection.execute(
                _KNOWN_PRODUCTS, (json.dumps(list(first)), self._language)
            )
        }
        new: list[tuple[str]] = []
        spoken_now: list[tuple[str]] = []
        texts: list[tuple[Any, ...]] = []
        relations: list[tuple[str, str, int, str]] = []
        for product_id, row in first.items():
            old_digest, spoken = known.get(product_id, (None, 0))
            if spoken:
                continue
            spoken_now.append((product_id,))
            if product_id not in known:
                new.append((product_id,))
            text = (
                row.title,
                row.brand,
                row.description,
                json.dumps(row.category, ensure_ascii=False),
                row.composition,
                json.dumps(row.care, ensure_ascii=False),
                row.link,
            )
            digest = hashlib.blake2b("\x1f".join((*text, *row.goes_with)).encode(), digest_size=16).digest()
            if digest != old_digest:
                texts.append((product_id, self._language, *text, digest))
                relations += [(product_id, self._language, place, other) for place, other in enumerate(row.goes_with)]
        write = self._connection.executemany
        write("INSERT INTO product VALUES (?)", new)
        write(_WRITE_PRODUCT_TEXT, texts)
        write("DELETE FROM relation WHERE product_id = ? AND language = ?", [text[:2] for text in texts])
        write("INSERT INTO relation VALUES (?, ?, ?, ?)", relations)
        write("INSERT OR IGNORE INTO temp.spoken VALUES (?)", spoken_now)

    def _write_variants(self, rows: list[ProductRow]) -> None:
        known = {
            variant_id: (key, digest, position, seen)
            for variant_id, key, digest, position, seen in self._connection.execute(
                _KNOWN_VARIANTS, (json.dumps([row.id for row in rows]), self._language)
            )
        }
        batch_ids: set[str] = set()
        seen: list[tuple[int]] = []
        inserts: list[tuple[Any, ...]] = []
        updates: list[tuple[Any, ...]] = []
        texts: list[tuple[Any, ...]] = []
        moved: list[tuple[int, int, str]] = []
        offers: list[tuple[Any, ...]] = []
        first_offers: list[tuple[Any, ...]] = []
        tally, language = self._tally, self._language
        for row in rows:
            key, digest, position, was_seen = known.get(row.id, (0, None, 0, 0))
            if was_seen or row.id in batch_ids:
                tally.refuse(Refusal(row.line, row.id, "the id is given twice in this file; the first one counts"))
                continue
            batch_ids.add(row.id)
            self._position = place = self._position + 1
            if digest == row.digest:
                tally.unchanged += 1
                if position != place:
                    moved.append((place, key, language))
                seen.append((key,))
                continue
            if not key:
                self._last_key = key = self._last_key + 1
                inserts.append((*_facts(row), key))
                first_offers.append(_offer(row, key, self._now_s))
            else:
                updates.append((*_facts(row), key))
                offers.append(_offer(row, key, self._now_s))
            if digest is None:
                tally.new += 1
            else:
                tally.changed += 1
            texts.append((key, language, row.colour, row.size, place, row.digest))
            seen.append((key,))
        write = self._connection.executemany
        write(_INSERT_VARIANT, inserts)
        write(_UPDATE_VARIANT, updates)
        write(_WRITE_TEXT, texts)
        write("UPDATE variant_text SET position = ? WHERE variant_key = ? AND language = ?", moved)
        write(_INSERT_OFFER, first_offers)
        write(_WRITE_OFFER, offers)
        write("INSERT INTO temp.seen VALUES (?)", seen)
        self._regrouped = self._regrouped or bool(updates)

    def _keep_refused(self, refusals: list[Refusal]) -> None:
        """Leave the articles alone whose row could not be read: that is no sign that they have gone."""
        for refusal in refusals:
            self._tally.refuse(refusal)
            if refusal.id and not refusal.kept:
                self._connection.execute(
                    "INSERT OR IGNORE INTO temp.seen SELECT key FROM variant WHERE id = ?", (refusal.id,)
                )

    def _withdraw(self, *, allow_shrink: bool) -> None:
        run = self._connection.execute
        gone = "language = ? AND variant_key NOT IN (SELECT variant_key FROM temp.seen)"
        (removed,) = run(f"SELECT count(*) FROM variant_text WHERE {gone}", (self._language,)).fetchone()
        known = removed + self._tally.unchanged + self._tally.changed
        if removed > known / 2 and known > _SMALL_CATALOGUE and not allow_shrink:
            raise FeedInvalid(
                f"{self._tally.file}: would withdraw {removed} of {known} articles; is it the whole feed? Nothing was "
                "changed. If it is meant, allow the catalogue to shrink (--allow-shrink)."
            )
        if removed:
            run(f"DELETE FROM variant_text WHERE {gone}", (self._language,))
            run("DELETE FROM variant WHERE NOT EXISTS (SELECT 1 FROM variant_text t WHERE t.variant_key = key)")
            self._tally.removed = removed
        if removed or self._regrouped:
            run("DELETE FROM product WHERE NOT EXISTS (SELECT 1 FROM variant v WHERE v.product_id = product.id)")
            run(
                """
                DELETE FROM product_text WHERE language = ?1 AND NOT EXISTS (
                    SELECT 1 FROM variant v JOIN variant_text t ON t.variant_key = v.key
                    WHERE v.product_id = product_text.product_id AND t.language = ?1
                )
                """,
                (self._language,),
            )


def _facts(row: ProductRow) -> tuple[Any, ...]:
    return (
        row.id,
        row.product_id,
        int(row.gtin) if row.gtin else None,
        "" if row.sku == row.id else row.sku,
        row.currency,
        row.price_minor,
        row.sale_minor,
        row.sale_from_s,
        row.sale_until_s,
        row.lowest_minor,
        row.availability,
        "\n".join(row.pictures),
    )


def _offer(row: ProductRow, key: int, now_s: int) -> tuple[Any, ...]:
    return (key, now_s, row.currency, row.price_minor, row.sale_minor, row.sale_from_s, row.sale_until_s)


def _batches(rows: Iterable[ProductRow | Refusal]) -> Iterator[list[ProductRow | Refusal]]:
    iterator = iter(rows)
    while batch := list(islice(iterator, _BATCH)):
        yield batch


class _large_cache:  # noqa: N801, reads as a statement
    """Keep more of the indexes in memory while a whole assortment goes through them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        (self._before,) = self._connection.execute("PRAGMA cache_size").fetchone()
        self._connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")

    def __exit__(self, *_: object) -> None:
        self._connection.execute(f"PRAGMA cache_size = {self._before}")
