"""Products and their variants, read for the screen: indexed queries, a fraction of a millisecond each."""

import json
import time
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from app.domain.catalogue import Picture, Product, Variant
from app.domain.feeds import CatalogueCounts
from app.domain.garments import GarmentIdentity
from app.domain.legible import legible
from app.domain.money import Money
from app.store.catalogue.languages import language_tag, preference
from app.store.catalogue.numbers import MOST_PRODUCTS, ArticleNumbers
from app.store.catalogue.prices import Offer, is_reduced, lowest_before_reduction
from app.store.database import Database
from app.store.rows import gtin, instant, readable, text, whole

_GTIN_DIGITS = 14

_VARIANT_COLUMNS = """
    v.id, v.product_id, v.gtin, v.sku, t.colour, t.size, v.currency, v.price_minor,
    v.sale_minor, v.sale_from_s, v.sale_until_s, v.lowest_minor, v.key, t.language, t.position, v.pictures,
    v.mpn, t.title, t.description, t.link, t.material, t.pattern
"""
_VARIANTS_BY_GTIN = f"""
    SELECT {_VARIANT_COLUMNS} FROM variant v JOIN variant_text t ON t.variant_key = v.key WHERE v.gtin = ? LIMIT 1000
"""
_VARIANTS_BY_KEY = f"""
    SELECT {_VARIANT_COLUMNS} FROM variant v JOIN variant_text t ON t.variant_key = v.key
    WHERE v.key IN (SELECT value FROM json_each(?))
"""
_VARIANTS_OF_PRODUCT = f"""
    SELECT {_VARIANT_COLUMNS} FROM variant v JOIN variant_text t ON t.variant_key = v.key WHERE v.product_id = ?
"""
_PRODUCT_ID, _LANGUAGE, _POSITION, _PICTURES, _KEY, _OWN = 1, 13, 14, 15, 12, slice(16, 22)
_TEXTS = """
    SELECT language, title, brand, description, category, composition, care, link FROM product_text WHERE product_id = ?
"""
_RELATIONS = """
    SELECT r.language, r.goes_with FROM relation r JOIN product p ON p.id = r.goes_with
    WHERE r.product_id = ? ORDER BY r.position
"""
_OFFERS = """
    SELECT since_s, currency, price_minor, sale_minor, sale_from_s, sale_until_s
    FROM price_history WHERE variant_key = ?1
    UNION ALL SELECT since_s, currency, price_minor, sale_minor, sale_from_s, sale_until_s FROM variant WHERE key = ?1
    ORDER BY since_s
"""


class Catalogue:
    """What the shop sells, as last imported; prices are those that hold at the time of the question."""

    def __init__(self, database: Database, *, now_s: Callable[[], float] = time.time) -> None:
        """`now_s` returns seconds since 1970, against which reductions begin and end."""
        self._database = database
        self._now_s = now_s
        self.numbers = ArticleNumbers(database)
        """What the shop's own numbers and addresses name."""

    def articles(self, identity: GarmentIdentity, language: str = "") -> tuple[Variant, ...]:
        """Return the articles that an identity stands for, worded in `language` where possible: one, as a rule.

        None where the catalogue does not know it, and where more than twelve products share the number.
        """
        rows = [] if identity.item else self._rows_of_gtin(identity.gtin)
        if len(rows) == 1:
            return self._variants(rows)
        if not rows:
            keys = self.numbers.keys(identity)
            rows = self._database.read(_VARIANTS_BY_KEY, (json.dumps(keys),)) if keys else []
        worded = _in_one_language(rows, language_tag(language))
        if len({row[_PRODUCT_ID] for row in worded}) > MOST_PRODUCTS:
            return ()
        return self._variants(sorted(worded, key=lambda row: row[_KEY]))

    def product(self, product_id: str, language: str) -> Product | None:
        """Return the product worded in `language`, else in any language that there is, or None when unknown."""
        found = readable(self._database, "product", [(product_id,)], lambda row: self._product(row[0], language))
        return found[0] if found else None

    def _product(self, product_id: str, language: str) -> Product | None:
        texts = self._database.read(_TEXTS, (product_id,))
        rows = self._database.read(_VARIANTS_OF_PRODUCT, (product_id,))
        if not texts or not rows:
            return None
        asked = language_tag(language)
        chosen = min(texts, key=lambda words: preference(words[0], asked))
        worded_in, title, brand, description, category, composition, care, link = map(text, chosen)
        title, brand, description, composition = map(legible, (title, brand, description, composition))
        worded = _in_one_language(rows, worded_in)
        variants = self._variants(worded)
        if not variants:
            return None
        return Product(
            id=product_id,
            language=worded_in,
            title=title,
            brand=brand,
            description=description,
            category=tuple(legible(text(level)) for level in json.loads(category)),
            composition=composition,
            care=tuple(legible(text(step)) for step in json.loads(care)),
            variants=variants,
            pictures=_pictures((legible(text(row[4])), row[_PICTURES]) for row in worded),
            goes_with=self._goes_with(product_id, worded_in),
            link=link,
        )

    def products(self, product_ids: Sequence[str], language: str) -> tuple[Product, ...]:
        """Return those products that exist, in the order asked."""
        found = (self.product(product_id, language) for product_id in product_ids)
        return tuple(product for product in found if product is not None)

    def sample_products(self, limit: int, language: str) -> tuple[Product, ...]:
        """Return up to `limit` products spread evenly over the catalogue, always the same ones."""
        (last,) = self._database.read("SELECT coalesce(max(rowid), 0) FROM product")[0]
        if limit <= 0 or not last:
            return ()
        ids: dict[str, None] = {}
        after = 0
        for index in range(limit):
            place = max(after, index * last // limit)
            row = self._database.read("SELECT rowid, id FROM product WHERE rowid > ? ORDER BY rowid LIMIT 1", (place,))
            if not row:
                break
            after = row[0][0]
            ids[row[0][1]] = None
        return self.products(tuple(ids), language)

    def languages(self) -> tuple[str, ...]:
        """Return the languages (BCP 47, lower case) in which products are worded; reads the whole index."""
        return tuple(row[0] for row in self._database.read("SELECT DISTINCT language FROM product_text ORDER BY 1"))

    def counts(self) -> CatalogueCounts:
        """Return how much there is; reads whole tables, not for the GUI thread when the catalogue is large."""
        row = self._database.read(
            """
            SELECT (SELECT count(*) FROM product), (SELECT count(*) FROM variant),
                   (SELECT coalesce(sum(length(pictures) - length(replace(pictures, char(10), '')) + 1), 0)
                      FROM variant WHERE pictures <> ''),
                   (SELECT count(*) FROM review), (SELECT count(*) FROM store), (SELECT count(*) FROM stock_level),
                   (SELECT max(counted_at_s) FROM stock_level)
            """
        )[0]
        products, variants, pictures, reviews, stores, stock_levels, newest_s = row
        newest = readable(self._database, "stock_level", [] if newest_s is None else [(newest_s,)], _instant)
        return CatalogueCounts(
            products, variants, pictures, reviews, stores, stock_levels, newest[0] if newest else None
        )

    def data_version(self) -> int:
        """Return a number that changes whenever another connection (thread or process) has written."""
        return int(self._database.read("PRAGMA data_version")[0][0])

    def newest_import(self) -> int:
        """Return the number of the last import that changed anything; another one means: read everything again."""
        sql = "SELECT coalesce(max(id), 0) FROM import_run WHERE failure = '' AND new + changed + removed > 0"
        return int(self._database.read(sql)[0][0])

    def _rows_of_gtin(self, gtin14: str) -> list[Any]:
        if len(gtin14) != _GTIN_DIGITS or not (gtin14.isascii() and gtin14.isdigit()):
            return []
        return self._database.read(_VARIANTS_BY_GTIN, (int(gtin14),))

    def _variants(self, rows: Sequence[Any]) -> tuple[Variant, ...]:
        return tuple(readable(self._database, "variant", rows, self._variant))

    def _variant(self, row: Sequence[Any]) -> Variant:
        (variant_id, product_id, code, sku, colour, size, currency, price, sale, sale_from, sale_until, lowest, key) = (
            row[:13]
        )
        sale_price = lowest_price = None
        if sale is not None and is_reduced(whole(sale), sale_from, sale_until, self._now_s()):
            sale_price = Money(sale, text(currency))
            if lowest is None:
                lowest = lowest_before_reduction([Offer(*offer) for offer in self._database.read(_OFFERS, (key,))])
            lowest_price = None if lowest is None else Money(whole(lowest), text(currency))
        mpn, title, description, link, material, pattern = map(text, row[_OWN])
        pictures = text(row[_PICTURES])
        return Variant(
            text(variant_id),
            text(product_id),
            "" if code is None else gtin(code),
            text(sku) or variant_id,
            legible(text(colour)),
            legible(text(size)),
            Money(whole(price), text(currency)),
            sale_price,
            lowest_price,
            mpn,
            legible(title),
            legible(description),
            link,
            legible(material),
            legible(pattern),
            pictures=tuple(pictures.split("\n")) if pictures else (),
        )

    def _goes_with(self, product_id: str, language: str) -> tuple[str, ...]:
        rows = self._database.read(_RELATIONS, (product_id,))
        if not rows:
            return ()
        chosen = min((row[0] for row in rows), key=lambda offered: preference(offered, language))
        return tuple(row[1] for row in rows if row[0] == chosen)


def _instant(row: Sequence[Any]) -> datetime:
    return instant(row[0])


def _in_one_language(rows: Sequence[Any], language: str) -> list[Any]:
    """Keep each variant once, worded in `language` where possible, in the order of that language's feed."""
    best: dict[int, Any] = {}
    for row in rows:
        other = best.get(row[_KEY])
        if other is None or preference(row[_LANGUAGE], language) < preference(other[_LANGUAGE], language):
            best[row[_KEY]] = row
    return sorted(best.values(), key=lambda row: (row[_LANGUAGE] != language, row[_POSITION], row[_KEY]))


def _pictures(shown: Iterable[tuple[str, str]]) -> tuple[Picture, ...]:
    """Return each colour's pictures once, in order, from (colour, one URL a line) of the variants."""
    by_colour: dict[str, dict[str, None]] = {}
    for colour, urls in shown:
        if urls:
            by_colour.setdefault(colour, {}).update(dict.fromkeys(urls.split("\n")))
    return tuple(
        Picture(url, colour, position) for colour, urls in by_colour.items() for position, url in enumerate(urls)
    )
