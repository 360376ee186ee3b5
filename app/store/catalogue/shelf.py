"""What suggestions are made from, in the shop's own language: a few rows of each product, many products at a time."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any, Final

from app.domain.legible import is_plain, legible
from app.domain.traits import Article, Brought, ProductTraits, Reach, Stocked
from app.store.catalogue.languages import language_tag, preference
from app.store.catalogue.ready_products import AVAILABLE, ReadyProducts
from app.store.database import Database
from app.store.rows import readable, text, whole

_HAS: Final = f"(s.quantity > 0 OR (s.quantity IS NULL AND s.availability IN ({AVAILABLE})))"
_HAD: Final = f"""
    SELECT s.variant_key, s.store_code = ?2 FROM json_each(?1) runs
    CROSS JOIN stock_level s ON s.variant_key BETWEEN runs.value ->> 0 AND runs.value ->> 1 WHERE {_HAS}
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
            WHERE v.product_id = t.product_id AND {_HAS}
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
_decode = json.JSONDecoder().raw_decode
_HERE, _NEARBY, _DELIVERED = Reach.HERE, Reach.NEARBY, Reach.DELIVERED

CategoryPair = tuple[tuple[str, ...], tuple[str, ...]]


class Shelf:
    """Answers about many products at once, by indexes; `make_ready`, `sample` and `pairs` are for a job."""

    def __init__(self, database: Database, *, store_code: str, language: str) -> None:
        """`language` is the shop's: rules name categories in it, whatever the screen speaks."""
        self._database = database
        self._store_code = store_code
        self._language = language_tag(language)
        self._ready = ReadyProducts(database, language)

    def make_ready(self) -> None:
        """Gather what an import has changed, so that later questions read little. Raises StoreUnavailable."""
        self._ready.make()

    def traits(self, product_ids: Collection[str]) -> dict[str, ProductTraits]:
        """Return what is known of those products that exist."""
        made = readable(self._database, "ready_product", self._ready.read(product_ids), _traits)
        return {traits.id: traits for traits in made}

    def stocked(self, product_ids: Collection[str]) -> dict[str, Stocked]:
        """Return of those products that exist which of their articles can be had, and where."""
        rows = readable(self._database, "ready_product", self._ready.read(product_ids), _articles)
        runs = _runs(sorted([article[0] for _, articles in rows for article in articles]))
        had: dict[int, bool] = {}
        for key, is_here in self._database.read(_HAD, (json.dumps(runs), self._store_code)):
            if is_here or key not in had:
                had[key] = is_here
        return {product_id: _stocked(product_id, articles, had) for product_id, articles in rows}

    def brought(self, garments: Collection[tuple[str, str]]) -> list[Brought]:
        """Return the garments whose product exists, each by the ids of its product and, or empty, of its article."""
        rows = self._ready.read({product_id for product_id, _ in garments})
        known = {traits.id: traits for traits in readable(self._database, "ready_product", rows, _traits)}
        made = dict(readable(self._database, "ready_product", rows, _articles))
        return [
            _brought(known[product_id], made[product_id], variant_id)
            for product_id, variant_id in garments
            if product_id in known and product_id in made
        ]

    def relations(self, product_ids: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Return what the shop's feed says goes with each product, in its order."""
        rows = self._database.read(_RELATIONS, (json.dumps(list(product_ids)),))
        spoken: dict[str, str] = {}
        for product_id, language, _ in rows:
            known = spoken.setdefault(product_id, language)
            if language != known:
                spoken[product_id] = min(known, language, key=self._preference)
        found: dict[str, list[str]] = defaultdict(list)
        for product_id, language, other in rows:
            if language == spoken[product_id]:
                found[product_id].append(other)
        return {product_id: tuple(others) for product_id, others in found.items()}

    def sample(self, most: int) -> tuple[ProductTraits, ...]:
        """Return up to `most` products of each category, those that this store has first; not for the GUI thread."""
        spoken = self._language.partition("-")[0]
        asked = {"store": self._store_code, "language": self._language, "spoken": spoken, "most": most}
        ids = [row[0] for row in self._database.read(_SAMPLE, asked)]
        batches = (sorted(ids[at : at + _BATCH]) for at in range(0, len(ids), _BATCH))
        return tuple(traits for batch in batches for traits in self.traits(batch).values())

    def pairs(self) -> Mapping[CategoryPair, int]:
        """Return how often the feed relates two categories, worded in one language; not for the GUI thread."""
        languages = [row[0] for row in self._database.read("SELECT DISTINCT language FROM relation")]
        chosen = min(languages, key=self._preference, default="")
        return dict(readable(self._database, "product_text", self._database.read(_PAIRS, (chosen,)), _pair))

    def _preference(self, language: str) -> tuple[int, str]:
        return preference(language, self._language)


def _traits(row: Any) -> ProductTraits:
    title, brand, material, price, coloured = _decode(row[2])[0]
    colours = tuple([text(colour) for colour, _ in coloured])
    if not is_plain(row[2]):
        title, brand, material, colours = (
            legible(title),
            legible(brand),
            legible(material),
            tuple(map(legible, colours)),
        )
    pictures = tuple([picture for _, picture in coloured])
    return ProductTraits(row[0], title, brand, _levels(row[1]), material, whole(price), colours, pictures)


def _articles(row: Any) -> tuple[str, list[Any]]:
    """Return a product's id and of each article key, id, colour, size, and whether it can be delivered."""
    articles = _decode(row[3])[0]
    if not is_plain(row[3]):
        articles = [(key, name, legible(colour), legible(size), online) for key, name, colour, size, online in articles]
    return row[0], articles


def _runs(keys: Iterable[int]) -> list[list[int]]:
    """Return the keys, which rise, as first and last of those that follow each other: a product's, as a rule."""
    runs: list[list[int]] = []
    end = -1
    for key in keys:
        if key != end + 1:
            runs.append([key, key])
        runs[-1][1] = end = key
    return runs


def _stocked(product_id: str, articles: list[Any], had: Mapping[int, bool]) -> Stocked:
    found = []
    for key, name, colour, size, online in articles:
        if key in had:
            found.append(Article(name, product_id, colour, size, _HERE if had[key] else _NEARBY))
        elif online:
            found.append(Article(name, product_id, colour, size, _DELIVERED))
    return Stocked(tuple(found), frozenset([article[3] for article in articles]))


def _brought(traits: ProductTraits, articles: list[Any], variant_id: str) -> Brought:
    sizes = frozenset(article[3] for article in articles)
    own = next((article for article in articles if article[1] == variant_id), None)
    return Brought(traits, "" if own is None else own[2], "" if own is None else own[3], sizes)


def _pair(row: Any) -> tuple[CategoryPair, int]:
    return (_levels(row[0]), _levels(row[1])), whole(row[2])


@lru_cache(maxsize=4096)
def _levels(category: str) -> tuple[str, ...]:
    return tuple(legible(text(level)) for level in json.loads(text(category)))
