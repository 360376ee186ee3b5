"""The products by category, what is in one store before the rest, a page at a time.

Reads over tables that may be large: for a job, not for the GUI thread.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from app.domain.collection import CategoryFigures, CollectionMark, CollectionPart
from app.store.catalogue.catalogue import Catalogue
from app.store.catalogue.languages import language_tag
from app.store.database import Database
from app.store.rows import readable, text

# Of the words of a product those in the language asked for, as `preference` has it: the tag, its language, any.
_PREFERENCE: Final = """
    ({0}.language <> :language, substr({0}.language, 1, instr({0}.language || '-', '-') - 1) <> :spoken, {0}.language)
"""
_WORDED: Final = f"""
    NOT EXISTS (
        SELECT 1 FROM product_text o
        WHERE o.product_id = t.product_id AND {_PREFERENCE.format("o")} < {_PREFERENCE.format("t")}
    )
"""
_HERE: Final = """
    EXISTS (
        SELECT 1 FROM variant v JOIN stock_level s ON s.variant_key = v.key AND s.store_code = :store
        WHERE v.product_id = t.product_id AND (s.quantity > 0 OR (s.quantity IS NULL
            AND s.availability IN ('in_stock', 'limited_availability', 'on_display_to_order')))
    )
"""
_CATEGORIES: Final = f"""
    SELECT t.category, count(*), sum({_HERE}) FROM product_text t WHERE {_WORDED} GROUP BY t.category ORDER BY 1
"""
_LEVEL: Final = "CASE WHEN json_valid(t.category) THEN json_extract(t.category, '$[{0}]') END = :level{0}"
_PAGE: Final = f"""
    SELECT t.rowid, t.product_id FROM product_text t
    WHERE t.rowid > :after AND {{levels}} AND {_WORDED} AND {_HERE} = :is_here ORDER BY t.rowid LIMIT :limit
"""


class Collection:
    """What the shop sells, always in the same order."""

    def __init__(self, database: Database, catalogue: Catalogue) -> None:
        self._database = database
        self._catalogue = catalogue

    def categories(self, store_code: str, language: str) -> tuple[CategoryFigures, ...]:
        """Return the categories worded in `language` where possible, with what the store has of each."""
        rows = self._database.read(_CATEGORIES, {"store": store_code, **_asked(language)})
        return tuple(readable(self._database, "product_text", rows, _figures))

    def page(
        self, store_code: str, language: str, category: Sequence[str], mark: CollectionMark, limit: int
    ) -> CollectionPart:
        """Return up to `limit` products from `mark` on whose category begins with `category`, with nothing of all.

        What cannot be read is left out of them.
        """
        levels = " AND ".join(_LEVEL.format(number) for number in range(len(category))) or "TRUE"
        words = {f"level{number}": word for number, word in enumerate(category)}
        ids: list[str] = []
        following: CollectionMark | None = mark
        while following is not None and len(ids) < limit:
            wanted = limit - len(ids)
            place = {"store": store_code, "is_here": following.is_here, "after": following.after, "limit": wanted}
            rows = self._database.read(_PAGE.format(levels=levels), {**words, **place, **_asked(language)})
            ids += (row[1] for row in rows)
            if len(rows) == wanted:
                following = CollectionMark(following.is_here, rows[-1][0])
            else:
                following = CollectionMark(is_here=False) if following.is_here else None
        return CollectionPart(self._catalogue.products(ids, language), following)


def _asked(language: str) -> dict[str, str]:
    tag = language_tag(language)
    return {"language": tag, "spoken": tag.partition("-")[0]}


def _figures(row: Sequence[Any]) -> CategoryFigures:
    category, products, here = row
    return CategoryFigures(tuple(text(level) for level in json.loads(category)), products, here)
