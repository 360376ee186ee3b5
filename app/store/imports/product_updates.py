"""Imports a supplemental feed: what it names of articles is changed, all else stays, nothing is withdrawn."""

import json
import logging
import time
from collections.abc import Callable, Iterable
from itertools import islice
from sqlite3 import Connection
from typing import Any, NamedTuple

from app.domain.errors import FeedInvalid
from app.domain.feeds import ImportReport, ProductUpdate, Refusal
from app.store.catalogue.languages import preference
from app.store.database import Database
from app.store.imports.runs import record_run
from app.store.imports.tally import Tally

_log = logging.getLogger(__name__)
_BATCH = 1000
_KIND = "supplements"

_FACTS = ("gtin", "mpn", "sku", "availability", "pictures")
_WORDS = ("colour", "size", "title", "description", "link", "material", "pattern")
_OFTEN_THE_PRODUCTS = ("title", "description", "link")
_KNOWN = f"""
    SELECT v.key, v.id, {", ".join(f"v.{name}" for name in _FACTS)}, v.since_s, v.currency, v.price_minor,
           v.sale_minor, v.sale_from_s, v.sale_until_s, v.lowest_minor,
           t.variant_key IS NOT NULL, {", ".join(f"t.{name}" for name in _WORDS)}, p.title, p.description, p.link
    FROM json_each(:ids) j
    LEFT JOIN variant v ON v.id = j.value
    LEFT JOIN variant_text t ON t.variant_key = v.key AND t.language = :language
    LEFT JOIN product_text p ON p.product_id = v.product_id AND p.language = :language
    ORDER BY j.key
"""
_UPDATE = f"""
    UPDATE variant SET ({", ".join(_FACTS)}, since_s, currency, price_minor, sale_minor, sale_from_s, sale_until_s,
        lowest_minor) = ({", ".join("?" * (len(_FACTS) + 7))}) WHERE key = ?
"""
_HISTORY = "INSERT OR REPLACE INTO price_history VALUES (?, ?, ?, ?, ?, ?, ?)"
_SAY = f"""
    UPDATE variant_text SET ({", ".join(_WORDS)}) = ({", ".join("?" * len(_WORDS))})
    WHERE variant_key = ? AND language = ?
"""
_SHARED_GTIN = "SELECT id FROM variant WHERE gtin = ? AND key <> ? ORDER BY key LIMIT 1"
_UNKNOWN = "no article has this id; a feed without titles changes only what another one brought"


class _Offer(NamedTuple):
    since_s: int
    currency: str
    price_minor: int
    sale_minor: int | None
    sale_from_s: int | None
    sale_until_s: int | None
    lowest_minor: int | None


def import_updates(
    database: Database,
    rows: Iterable[ProductUpdate | Refusal],
    *,
    file: str,
    now_s: Callable[[], float] = time.time,
) -> ImportReport:
    """Change what the feed names and return what differed; ids that nobody knows are refused.

    Raises FeedInvalid, also where not one row can be taken, and StoreUnavailable; then nothing has changed.
    """
    tally = Tally(_KIND, file)
    with database.transaction() as connection:
        updates = _Updates(connection, tally, int(now_s()))
        iterator = iter(rows)
        while batch := list(islice(iterator, _BATCH)):
            updates.take(batch)
        if not updates.has_rows:
            raise FeedInvalid(f"{file}: holds no article. Nothing was changed; check the file.")
        tally.check_taken()
        record_run(connection, tally.report())
    _log.info("%s: %d changed, %d unchanged", file, tally.changed, tally.unchanged)
    if tally.has_written:
        database.shorten_log()
    return tally.report()


class _Updates:
    """One run over one file, inside its transaction."""

    def __init__(self, connection: Connection, tally: Tally, now_s: int) -> None:
        self.has_rows = False
        self._connection = connection
        self._tally = tally
        self._now_s = now_s
        self._seen: set[str] = set()
        self._languages: list[str] = [
            row[0] for row in connection.execute("SELECT DISTINCT language FROM product_text")
        ]

    def take(self, batch: list[ProductUpdate | Refusal]) -> None:
        self.has_rows = True
        updates: list[ProductUpdate] = []
        for row in batch:
            if isinstance(row, Refusal):
                self._tally.refuse(row)
            elif row.id in self._seen:
                self._refuse(row, "the id is given twice in this file; the first one counts")
            else:
                self._seen.add(row.id)
                updates.append(row)
        if not updates:
            return
        language = self._language(updates[0].language)
        ids = json.dumps([update.id for update in updates])
        known = self._connection.execute(_KNOWN, {"ids": ids, "language": language}).fetchall()
        for update, row in zip(updates, known, strict=True):
            if row[0] is None:
                self._refuse(update, _UNKNOWN)
            else:
                self._apply(update, row, language)

    def _apply(self, update: ProductUpdate, row: tuple[Any, ...], language: str) -> None:
        key, row_id, *rest = row
        facts, offer = rest[: len(_FACTS)], _Offer(*rest[len(_FACTS) : len(_FACTS) + 7])
        is_worded, *texts = rest[len(_FACTS) + 7 :]
        new_facts = [_fact(name, update, old, row_id) for name, old in zip(_FACTS, facts, strict=True)]
        new_offer = self._offer(update, offer)
        is_changed = new_facts != facts or new_offer != offer
        if new_facts[0] != facts[0]:
            self._tell_shared_gtin(update, key, new_facts[0])
        if is_changed:
            if new_offer[1:-1] != offer[1:-1]:
                self._connection.execute(_HISTORY, (key, *offer[:-1]))
                new_offer = new_offer._replace(since_s=self._now_s)
            self._connection.execute(_UPDATE, (*new_facts, *new_offer, key))
        if update.words and not is_worded:
            names = ", ".join(sorted(update.words))
            self._refuse(update, f"{names} left out: in which language? Say it by --language", kept=True)
        elif update.words:
            is_changed = self._say(update, key, texts, language) or is_changed
        if is_changed:
            self._tally.changed += 1
        else:
            self._tally.unchanged += 1

    def _offer(self, update: ProductUpdate, offer: _Offer) -> _Offer:
        """Return what the article is offered at now; a sale that cannot be goes, and is told."""
        before = offer.currency
        if update.price is not None:
            offer = offer._replace(currency=update.price.currency, price_minor=update.price.amount_minor)
        if update.names_sale:
            offer = offer._replace(
                sale_minor=None if update.sale is None else update.sale.amount_minor,
                sale_from_s=update.sale_from_s,
                sale_until_s=update.sale_until_s,
                lowest_minor=None if update.lowest is None else update.lowest.amount_minor,
            )
        fault = _fault_of_sale(offer, before if update.sale is None else update.sale.currency)
        if not fault:
            return offer
        self._refuse(update, f"sale price left out: {fault}", kept=True)
        return offer._replace(sale_minor=None, sale_from_s=None, sale_until_s=None, lowest_minor=None)

    def _say(self, update: ProductUpdate, key: int, texts: list[Any], language: str) -> bool:
        old, products = texts[: len(_WORDS)], dict(zip(_OFTEN_THE_PRODUCTS, texts[len(_WORDS) :], strict=True))
        said = {name: "" if text == products.get(name) else text for name, text in update.words.items()}
        new = [said.get(name, text) for name, text in zip(_WORDS, old, strict=True)]
        if new == old:
            return False
        self._connection.execute(_SAY, (*new, key, language))
        return True

    def _tell_shared_gtin(self, update: ProductUpdate, key: int, gtin: int) -> None:
        other = self._connection.execute(_SHARED_GTIN, (gtin, key)).fetchone()
        if other is not None:
            self._refuse(update, f"gtin {gtin:013d} is also that of {other[0]}: a scan offers both", kept=True)

    def _language(self, stated: str) -> str:
        """Return the language whose words are meant: the only one there is, else the nearest to what is stated."""
        if len(self._languages) == 1:
            return self._languages[0]
        nearest = min(self._languages, key=lambda known: preference(known, stated), default=stated)
        return nearest if nearest.partition("-")[0] == stated.partition("-")[0] else stated

    def _refuse(self, update: ProductUpdate, reason: str, *, kept: bool = False) -> None:
        self._tally.refuse(Refusal(update.line, update.id, reason, kept, update.item))


def _fact(name: str, update: ProductUpdate, old: Any, row_id: str) -> Any:
    """Return a fact as the table has it: a number, or a stock keeping unit that is not the id."""
    if name not in update.facts:
        return old
    new = update.facts[name]
    if name == "gtin":
        return int(new)
    return "" if name == "sku" and new == row_id else new


def _fault_of_sale(offer: _Offer, currency: str) -> str:
    if offer.sale_minor is None:
        return ""
    if currency != offer.currency:
        return f"in {currency}, the price in {offer.currency}"
    return "not below the price" if offer.sale_minor >= offer.price_minor else ""
