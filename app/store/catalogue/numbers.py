"""Which article a number or an address of the shop's own feed names: indexed look-ups, no scan of a table."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.domain.garments import GarmentIdentity
from app.domain.links import comparable_link
from app.store.database import Database

MOST_PRODUCTS: Final = 12
"""A number that more products share is no number of theirs ("n/a"): nobody wants to choose among them."""

_ROWS: Final = 300  # more are not looked at, so that a number that everything carries costs no more than another one
_GTIN_LENGTHS: Final = (14, 13, 12, 8)


def _plain(column: str) -> str:
    return f"replace(lower({column}), ' ', '')"


def _link(column: str) -> str:
    return (
        f"rtrim(replace(replace(lower(substr({column}, 1, min("
        f"instr({column} || '#', '#'), instr(lower({column}) || '?utm_', '?utm_'), "
        f"instr(lower({column}) || '&utm_', '&utm_')) - 1)), 'https://', ''), 'http://', ''), '/')"
    )


_COLUMNS = "key, id, product_id, gtin"
_KEY, _ID, _PRODUCT, _GTIN, _LINK = range(5)
_BY_ID_OR_SKU = f"""
    SELECT {_COLUMNS} FROM variant WHERE id = ?1
    UNION SELECT * FROM (SELECT {_COLUMNS} FROM variant WHERE sku = ?1 AND sku <> '' LIMIT {_ROWS})
"""
_BY_PRODUCT = f"SELECT {_COLUMNS} FROM variant WHERE product_id = ?1 LIMIT {_ROWS}"
_BY_MPN = f"SELECT {_COLUMNS} FROM variant WHERE mpn = ?1 AND mpn <> '' LIMIT {_ROWS}"
_BY_MPN_AND_BRAND = f"""
    SELECT {_COLUMNS} FROM variant v WHERE mpn = ?1 AND mpn <> '' AND EXISTS (
        SELECT 1 FROM product_text t WHERE t.product_id = v.product_id AND {_plain("t.brand")} = {_plain("?2")}
    ) LIMIT {_ROWS}
"""
_SPELLINGS = f"""
    SELECT * FROM (SELECT id FROM variant WHERE {_plain("id")} = {_plain("?1")} LIMIT {_ROWS})
    UNION SELECT * FROM (SELECT sku FROM variant WHERE {_plain("sku")} = {_plain("?1")} AND sku <> '' LIMIT {_ROWS})
    UNION SELECT * FROM (SELECT mpn FROM variant WHERE {_plain("mpn")} = {_plain("?1")} AND mpn <> '' LIMIT {_ROWS})
    LIMIT 2
"""
_BY_GTIN_AS_NUMBER = f"""
    SELECT {_COLUMNS} FROM variant WHERE id IN (?1, ?2, ?3, ?4) AND gtin IS NULL
    UNION SELECT * FROM (
        SELECT {_COLUMNS} FROM variant WHERE sku IN (?1, ?2, ?3, ?4) AND sku <> '' AND gtin IS NULL LIMIT {_ROWS}
    )
"""
# Articles without a GTIN whose id a code may not carry, or which GS1 reads as another article's number.
_DOUBTFUL = """
    SELECT id, product_id FROM variant v WHERE gtin IS NULL AND (
        id GLOB '*[^ -~]*' OR id GLOB ']*' OR id LIKE 'urn:epc:%' OR id LIKE 'http%'
        OR id GLOB '01[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'
        OR (id NOT GLOB '*[^0-9]*' AND length(id) IN (8, 12, 13, 14)
            AND EXISTS (SELECT 1 FROM variant o WHERE o.gtin = CAST(v.id AS INTEGER)))
    ) ORDER BY key LIMIT 10000
"""
_SHARED_GTINS = """
    SELECT printf('%014d', gtin), id FROM variant WHERE gtin IN (
        SELECT gtin FROM variant WHERE gtin IS NOT NULL GROUP BY gtin HAVING count(*) > 1 LIMIT 10000
    ) ORDER BY gtin, key LIMIT 10000
"""
_IN_QUESTION = """
    SELECT DISTINCT product_id FROM variant WHERE gtin IS NULL OR gtin IN (
        SELECT gtin FROM variant WHERE gtin IS NOT NULL GROUP BY gtin HAVING count(*) > 1
    ) ORDER BY product_id
"""
# A text for some hundreds of articles: one for each would take long, one for all would hold up other threads.
_NUMBERS = "SELECT group_concat(id || sku || mpn || product_id, '') FROM variant GROUP BY key / 500"
_SHARES_GTIN = "SELECT 1 FROM variant WHERE gtin = ? LIMIT 2"
# A product's own address stands for those of its articles that have no other one.
_BY_LINK = f"""
    SELECT * FROM (
        SELECT v.key, v.id, v.product_id, v.gtin, t.link FROM variant_text t JOIN variant v ON v.key = t.variant_key
        WHERE t.link <> '' AND {_link("t.link")} IN ({_link("?1")}, {_link("?2")}, {_link("?3")}) LIMIT {_ROWS}
    ) UNION ALL SELECT * FROM (
        SELECT v.key, v.id, v.product_id, v.gtin, p.link FROM product_text p
        JOIN variant v ON v.product_id = p.product_id
        JOIN variant_text t ON t.variant_key = v.key AND t.language = p.language AND t.link = ''
        WHERE p.link <> '' AND {_link("p.link")} IN ({_link("?1")}, {_link("?2")}, {_link("?3")}) LIMIT {_ROWS}
    )
"""


class ArticleNumbers:
    """The shop's own numbers and addresses; what several articles carry is answered by the number they share."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def knows_gtin(self, gtin14: str) -> bool:
        """Whether an article has this GTIN-14, or it is what the feed calls one that states no GTIN."""
        return bool(self._database.read(_SHARES_GTIN, (int(gtin14),)) or self._of_gtin(gtin14))

    def by_number(self, number: str) -> GarmentIdentity | None:
        """Return the article that the feed calls so: by id or SKU, else the product's id, else the maker's number.

        Capitals and blanks count only where they tell two numbers apart. "Brand number" is understood as well.
        """
        if not number:
            return None
        rows = self._rows(number)
        if not rows:
            spelling = self._database.read(_SPELLINGS, (number,))
            if len(spelling) == 1:
                number = spelling[0][0]
                rows = self._rows(number)
        return self._identity(rows, number) if rows else self._by_brand_and_number(number)

    def by_mpn(self, mpn: str, brand: str = "") -> GarmentIdentity | None:
        """Return the article with this maker's number, of this brand where one is given."""
        rows = self._of_mpn(mpn, brand) if mpn else []
        return self._identity(rows, _product_of(rows) or mpn)

    def by_link(self, address: str) -> GarmentIdentity | None:
        """Return the article whose page in the shop has this address (see `comparable_link`)."""
        asked = comparable_link(address)
        if not asked:
            return None
        path, _, query = asked.partition("?")
        found = self._database.read(_BY_LINK, (asked, f"{path}/?{query}", path))
        same = [row for row in found if comparable_link(row[_LINK]) == asked]
        rows = {
            row[:_LINK]
            for row in same or (row for row in found if comparable_link(row[_LINK]).lower() == asked.lower())
        }
        # An address of several products, such as the shop's front page, names none of them.
        product_id = _product_of(rows)
        return self._identity(list(rows), product_id) if product_id else None

    def keys(self, identity: GarmentIdentity) -> tuple[int, ...]:
        """Return the keys of the articles that an identity with an `item`, or a GTIN no article states, stands for."""
        rows = self._rows(identity.item) if identity.item else self._of_gtin(identity.gtin)
        if identity.item and identity.gtin:
            rows = [row for row in rows if row[_GTIN] == int(identity.gtin)]
        return tuple(row[_KEY] for row in rows)

    def count_without_gtin(self) -> int:
        """Return how many articles have no GTIN; reads the whole table."""
        return int(self._database.read("SELECT count(*) FROM variant WHERE gtin IS NULL")[0][0])

    def shared_gtins(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return each GTIN-14 that several articles have, with their ids; reads the whole index."""
        shared: dict[str, list[str]] = {}
        for gtin, article_id in self._database.read(_SHARED_GTINS):
            shared.setdefault(gtin, []).append(article_id)
        return tuple((gtin, tuple(ids)) for gtin, ids in shared.items())

    def characters(self) -> str:
        """Return every character that a number of the feed has, each once, in order; reads the whole table."""
        found: set[str] = set()
        for (numbers,) in self._database.read(_NUMBERS):
            found.update(numbers)
        return "".join(sorted(found))

    def products_in_question(self) -> tuple[str, ...]:
        """Return the products with an article that no GTIN of its own names; reads the whole table."""
        return tuple(row[0] for row in self._database.read(_IN_QUESTION))

    def doubtful(self) -> list[tuple[str, str]]:
        """Return article and product id of those without a GTIN that a code with their id may not open; at most 10,000.

        Reads the whole table.
        """
        return self._database.read(_DOUBTFUL)

    def _rows(self, number: str) -> list[Any]:
        for sql in (_BY_ID_OR_SKU, _BY_PRODUCT, _BY_MPN):
            if rows := self._database.read(sql, (number,)):
                return rows
        return []

    def _of_mpn(self, mpn: str, brand: str) -> list[Any]:
        return self._database.read(_BY_MPN_AND_BRAND, (mpn, brand)) if brand else self._database.read(_BY_MPN, (mpn,))

    def _of_gtin(self, gtin14: str) -> list[Any]:
        """Return articles without a GTIN that the feed calls by one, in any of the lengths that it may have."""
        if not gtin14:
            return []
        forms = [gtin14[-length:] if gtin14.startswith("0" * (14 - length)) else gtin14 for length in _GTIN_LENGTHS]
        return self._database.read(_BY_GTIN_AS_NUMBER, forms)

    def _by_brand_and_number(self, text: str) -> GarmentIdentity | None:
        words = text.split()
        for cut in range(1, min(len(words), 4)):
            brand, mpn = " ".join(words[:cut]), " ".join(words[cut:])
            if rows := self._of_mpn(mpn, brand):
                return self._identity(rows, _product_of(rows) or mpn)
        return None

    def _identity(self, rows: Sequence[Any], number: str) -> GarmentIdentity | None:
        """Return what names these articles: the GTIN of one that has its own, its id, or else the number they share."""
        if not rows or len({row[_PRODUCT] for row in rows}) > MOST_PRODUCTS:
            return None
        if len(rows) > 1:
            return GarmentIdentity("", item=number)
        row_id, gtin = rows[0][_ID], rows[0][_GTIN]
        if gtin is None:
            return GarmentIdentity("", item=row_id)
        shared = len(self._database.read(_SHARES_GTIN, (gtin,))) > 1
        return GarmentIdentity(f"{gtin:014d}", item=row_id if shared else "")


def _product_of(rows: Iterable[Any]) -> str:
    """Return the id of the product that all of these are articles of; an empty text where there are several."""
    product_ids = {row[_PRODUCT] for row in rows}
    return str(product_ids.pop()) if len(product_ids) == 1 else ""
