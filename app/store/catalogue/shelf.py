"""What suggestions are made from, in the shop's own language: a few rows of each product, many products at a time."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from app.domain.legible import legible
from app.domain.traits import Article, ProductTraits, Reach, Stocked
from app.store.catalogue.languages import language_tag, preference
from app.store.database import Database
from app.store.rows import readable, text, whole

_AVAILABLE: Final = "'in_stock', 'limited_availability', 'on_display_to_order'"
_HAS: Final = f"({{0}}.quantity > 0 OR ({{0}}.quantity IS NULL AND {{0}}.availability IN ({_AVAILABLE})))"
_WORDS: Final = """
    SELECT product_id, language, title, brand, category, composition FROM product_text
    WHERE product_id IN (SELECT value FROM json_each(?1))
"""
_COLOURS: Final = """
    SELECT v.product_id, t.language, t.colour, min(v.price_minor), min(t.material), min(v.pictures)
    FROM variant v JOIN variant_text t ON t.variant_key = v.key
    WHERE v.product_id IN (SELECT value FROM json_each(?1))
    GROUP BY v.product_id, t.language, t.colour ORDER BY min(t.position)
"""
_ARTICLES: Final = f"""
    SELECT v.id, v.product_id, t.language, t.colour, t.size, CASE
        WHEN {_HAS.format("h")} THEN {int(Reach.HERE)}
        WHEN EXISTS (SELECT 1 FROM stock_level s WHERE s.variant_key = v.key AND {_HAS.format("s")})
            THEN {int(Reach.NEARBY)}
        WHEN v.availability IN ({_AVAILABLE}) THEN {int(Reach.DELIVERED)}
        ELSE {int(Reach.NOWHERE)} END
    FROM variant v JOIN variant_text t ON t.variant_key = v.key
    LEFT JOIN stock_level h ON h.variant_key = v.key AND h.store_code = ?2
    WHERE v.product_id IN (SELECT value FROM json_each(?1)) ORDER BY t.position
"""
_WORN: Final = """
    SELECT v.id, t.language, t.colour, t.size FROM variant v JOIN variant_text t ON t.variant_key = v.key
    WHERE v.id IN (SELECT value FROM json_each(?1))
"""
_SIZES: Final = """
    SELECT DISTINCT v.product_id, t.size FROM variant v JOIN variant_text t ON t.variant_key = v.key
    WHERE v.product_id IN (SELECT value FROM json_each(?1))
"""
_RELATIONS: Final = """
    SELECT product_id, language, goes_with FROM relation
    WHERE product_id IN (SELECT value FROM json_each(?1)) ORDER BY position
"""
# The products of each category that hang here come first; then the order is any, but always the same.
_SAMPLE: Final = f"""
    WITH worded AS (
        SELECT t.product_id, t.category, EXISTS (
            SELECT 1 FROM variant v JOIN stock_level s ON s.variant_key = v.key AND s.store_code = :store
            WHERE v.product_id = t.product_id AND {_HAS.format("s")}
        ) AS here
        FROM product_text t WHERE t.language = (
            SELECT o.language FROM product_text o WHERE o.product_id = t.product_id
            ORDER BY o.language <> :language,
                substr(o.language, 1, instr(o.language || '-', '-') - 1) <> :spoken, o.language LIMIT 1
        ) AND t.category <> '[]'
    ), numbered AS (
        SELECT product_id, row_number() OVER (PARTITION BY category ORDER BY here DESC, product_id) AS number
        FROM worded
    )
    SELECT product_id FROM numbered WHERE number <= :most
"""
_PAIRS: Final = """
    SELECT one.category, other.category, count(*) FROM relation r
    JOIN product_text one ON one.product_id = r.product_id AND one.language = r.language
    JOIN product_text other ON other.product_id = r.goes_with AND other.language = r.language
    WHERE r.language = ?1 GROUP BY 1, 2
"""
_BATCH: Final = 500
_NOWHERE: Final = int(Reach.NOWHERE)
_REACHES: Final = tuple(Reach)

CategoryPair = tuple[tuple[str, ...], tuple[str, ...]]


class Shelf:
    """Answers about many products at once, by indexes; `sample` and `pairs` read whole tables and are for a job."""

    def __init__(self, database: Database, *, store_code: str, language: str) -> None:
        """`language` is the shop's: rules name categories in it, whatever the screen speaks."""
        self._database = database
        self._store_code = store_code
        self._language = language_tag(language)

    def traits(self, product_ids: Collection[str]) -> dict[str, ProductTraits]:
        """Return what is known of those products that exist."""
        asked = (json.dumps(list(product_ids)),)
        words = self._chosen(self._database.read(_WORDS, asked))
        colours: dict[str, list[Any]] = defaultdict(list)
        for row in self._database.read(_COLOURS, asked):
            if row[0] in words and row[1] == words[row[0]][1]:
                colours[row[0]].append(row)
        made = readable(self._database, "product_text", words.values(), lambda row: _traits(row, colours[row[0]]))
        return {traits.id: traits for traits in made}

    def stocked(self, product_ids: Collection[str]) -> dict[str, Stocked]:
        """Return of those products that exist which of their articles can be had, and where."""
        rows = self._database.read(_ARTICLES, (json.dumps(list(product_ids)), self._store_code))
        had: dict[str, dict[str, Any]] = {}
        sizes: dict[str, set[str]] = {}
        for row in rows:
            product_id = row[1]
            if product_id not in sizes:
                sizes[product_id], had[product_id] = set(), {}
            sizes[product_id].add(row[4])
            if row[5] == _NOWHERE:
                continue
            other = had[product_id].get(row[0])
            if other is None or preference(row[2], self._language) < preference(other[2], self._language):
                had[product_id][row[0]] = row
        return {
            product_id: Stocked(
                tuple(readable(self._database, "variant", had[product_id].values(), _article)), frozenset(made)
            )
            for product_id, made in sizes.items()
        }

    def worn(self, variant_ids: Collection[str]) -> dict[str, tuple[str, str]]:
        """Return colour and size of those articles that exist."""
        rows = self._chosen(self._database.read(_WORN, (json.dumps(list(variant_ids)),)))
        return {variant_id: (legible(row[2]), legible(row[3])) for variant_id, row in rows.items()}

    def sizes(self, product_ids: Collection[str]) -> dict[str, frozenset[str]]:
        """Return in which sizes each product is made, however they are worded."""
        found: dict[str, set[str]] = defaultdict(set)
        for product_id, size in self._database.read(_SIZES, (json.dumps(list(product_ids)),)):
            found[product_id].add(legible(size))
        return {product_id: frozenset(sizes) for product_id, sizes in found.items()}

    def relations(self, product_ids: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Return what the shop's feed says goes with each product, in its order."""
        rows = self._database.read(_RELATIONS, (json.dumps(list(product_ids)),))
        spoken = self._chosen(rows)
        found: dict[str, list[str]] = defaultdict(list)
        for product_id, language, other in rows:
            if language == spoken[product_id][1]:
                found[product_id].append(other)
        return {product_id: tuple(others) for product_id, others in found.items()}

    def sample(self, most: int) -> tuple[ProductTraits, ...]:
        """Return up to `most` products of each category, those that this store has first; not for the GUI thread."""
        spoken = self._language.partition("-")[0]
        asked = {"store": self._store_code, "language": self._language, "spoken": spoken, "most": most}
        ids = [row[0] for row in self._database.read(_SAMPLE, asked)]
        batches = (ids[at : at + _BATCH] for at in range(0, len(ids), _BATCH))
        return tuple(traits for batch in batches for traits in self.traits(batch).values())

    def pairs(self) -> Mapping[CategoryPair, int]:
        """Return how often the feed relates two categories, worded in one language; not for the GUI thread."""
        languages = [row[0] for row in self._database.read("SELECT DISTINCT language FROM relation")]
        chosen = min(languages, key=lambda offered: preference(offered, self._language), default="")
        return dict(readable(self._database, "product_text", self._database.read(_PAIRS, (chosen,)), _pair))

    def _chosen(self, rows: Iterable[Any]) -> dict[str, Any]:
        """Return of each product the first row in the language that is preferred."""
        chosen: dict[str, Any] = {}
        for row in rows:
            other = chosen.get(row[0])
            if other is None or preference(row[1], self._language) < preference(other[1], self._language):
                chosen[row[0]] = row
        return chosen


def _traits(row: Any, colours: list[Any]) -> ProductTraits:
    product_id, _, title, brand, category, composition = map(text, row)
    coloured = [found for found in colours if found[2]]
    return ProductTraits(
        id=product_id,
        title=legible(title),
        brand=legible(brand),
        category=_levels(category),
        material=legible(composition) or next((legible(text(found[4])) for found in colours if found[4]), ""),
        price_minor=min((whole(found[3]) for found in colours), default=0),
        colours=tuple(legible(text(found[2])) for found in coloured),
        pictures=tuple(text(found[5]).partition("\n")[0] for found in coloured),
    )


def _article(row: Any) -> Article:
    return Article(text(row[0]), text(row[1]), legible(text(row[3])), legible(text(row[4])), _REACHES[row[5]])


def _pair(row: Any) -> tuple[CategoryPair, int]:
    return (_levels(row[0]), _levels(row[1])), whole(row[2])


def _levels(category: str) -> tuple[str, ...]:
    return tuple(legible(text(level)) for level in json.loads(category))
