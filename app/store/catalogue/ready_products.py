"""Products as suggestions compare them, one row each: made from the tables of the feeds after an import.

Everything here is done by SQLite in few statements, so that it hardly holds up other threads.
"""

import json
import secrets
from collections.abc import Collection
from typing import Any, Final

from app.store.catalogue.languages import language_tag
from app.store.database import Database

AVAILABLE: Final = "'in_stock', 'limited_availability', 'on_display_to_order'"
_AT_ONCE: Final = 1000
_LANGUAGE: Final = """
    {0}.language = (
        SELECT o.language FROM {1} WHERE {2}
        ORDER BY o.language <> :language,
            substr(o.language, 1, instr(o.language || '-', '-') - 1) <> :spoken, o.language LIMIT 1
    )
"""
_OF_ARTICLE: Final = _LANGUAGE.format("t", "variant_text o", "o.variant_key = v.key")
_MAKE: Final = f"""
    SELECT w.product_id, w.category,
        json_array(
            w.title, w.brand,
            coalesce(nullif(w.composition, ''), (
                SELECT t.material FROM variant v
                JOIN variant_text t ON t.variant_key = v.key AND t.language = w.language
                WHERE v.product_id = w.product_id AND t.material <> '' ORDER BY t.position LIMIT 1
            ), ''),
            (SELECT coalesce(min(price_minor), 0) FROM variant WHERE product_id = w.product_id),
            json((SELECT json_group_array(json_array(colour, picture)) FROM (
                SELECT t.colour,
                    substr(min(v.pictures), 1, instr(min(v.pictures) || char(10), char(10)) - 1) AS picture
                FROM variant v JOIN variant_text t ON t.variant_key = v.key AND t.language = w.language
                WHERE v.product_id = w.product_id AND t.colour <> '' GROUP BY t.colour ORDER BY min(t.position)
            )))
        ) AS words,
        (SELECT json_group_array(json_array(key, id, colour, size, online)) FROM (
            SELECT v.key, v.id, t.colour, t.size, v.availability IN ({AVAILABLE}) AS online
            FROM variant v JOIN variant_text t ON t.variant_key = v.key
            WHERE v.product_id = w.product_id AND {_OF_ARTICLE} ORDER BY t.position
        )) AS articles
    FROM product_text w
    WHERE w.product_id IN (SELECT value FROM json_each(:ids))
        AND {_LANGUAGE.format("w", "product_text o", "o.product_id = w.product_id")}
"""
_KEEP: Final = f"""
    INSERT INTO ready_product (product_id, category, words, articles) {_MAKE}
    ON CONFLICT (product_id) DO UPDATE
    SET category = excluded.category, words = excluded.words, articles = excluded.articles
    WHERE category <> excluded.category OR words <> excluded.words OR articles <> excluded.articles
"""
_READ: Final = """
    SELECT product_id, category, words, articles
    FROM json_each(?1) asked CROSS JOIN ready_product ON product_id = asked.value
    WHERE (SELECT language FROM ready_for) = ?2
"""
_NEXT: Final = "SELECT id FROM product WHERE id > ? ORDER BY id LIMIT ?"


class ReadyProducts:
    """Reads a row for each product; where an import has changed the catalogue, its tables, until `make` has run."""

    def __init__(self, database: Database, language: str) -> None:
        self._database = database
        self._language = language_tag(language)
        self._wording = {"language": self._language, "spoken": self._language.partition("-")[0]}

    @property
    def are_made(self) -> bool:
        """Whether all rows are what the catalogue says."""
        return self._database.read("SELECT language FROM ready_for") == [(self._language,)]

    def read(self, product_ids: Collection[str]) -> list[Any]:
        """Return of those products that exist id, category, words and articles, as `_MAKE` gathers them."""
        ids = json.dumps(list(dict.fromkeys(product_ids)))
        found = self._database.read(_READ, (ids, self._language))
        if found or not product_ids or self.are_made:
            return found
        return self._database.read(_MAKE, {"ids": ids, **self._wording})

    def make(self) -> None:
        """Bring all rows up to date, some at a time; for a job. Raises StoreUnavailable.

        Where an import comes in between they are left for the next time.
        """
        if self.are_made:
            return
        maker, last = secrets.randbits(62), ""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM ready_for")
            connection.execute("INSERT INTO ready_for VALUES (?, '')", (maker,))
        while ids := [row[0] for row in self._database.read(_NEXT, (last, _AT_ONCE))]:
            with self._database.transaction() as connection:
                connection.execute(_KEEP, {"ids": json.dumps(ids), **self._wording})
            last = ids[-1]
        with self._database.transaction() as connection:
            connection.execute("UPDATE ready_for SET language = ? WHERE maker = ?", (self._language, maker))
