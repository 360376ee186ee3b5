"""What was bought together, what was in the room together, and what products there are, read for learning."""

import json
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.store.catalogue.languages import language_tag, preference
from app.store.database import Database
from app.store.rows import readable, text

_LEAST_TOGETHER: Final = 5
"""What fewer visits had in the room together is not told apart from chance, nor from one visitor."""

_LINES: Final = "SELECT day, basket, number FROM basket_line WHERE quantity > 0 ORDER BY day, basket, number"
_NUMBER_ALL: Final = "INSERT OR IGNORE INTO product_number (product_id) SELECT id FROM product"
_PRODUCTS: Final = """
    SELECT n.number, t.language, t.brand, t.category FROM product_number n JOIN product_text t USING (product_id)
    ORDER BY n.number
"""
_ROOM: Final = """
    SELECT a.number, b.number, sum(r.together) FROM room_pair r
    JOIN product_number a ON a.product_id = r.product_id JOIN product_number b ON b.product_id = r.other_id
    GROUP BY 1, 2 HAVING sum(r.together) >= ?
"""


@dataclass(frozen=True, slots=True)
class BasketLines:
    """Lines in columns, ordered by day and basket: the day since 1970, the basket, the number of the product."""

    days: "array[int]"
    baskets: "array[int]"
    numbers: "array[int]"


@dataclass(frozen=True, slots=True)
class SoldProduct:
    """What learning is told of a product of the catalogue: its number, brand, and category from the root."""

    number: int
    brand: str
    category: tuple[str, ...]


class Baskets:
    """Baskets of the last three years, all that is kept of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest_run(self) -> int:
        """Return the number of the newest import of baskets that brought anything; 0 before the first."""
        sql = "SELECT coalesce(max(id), 0) FROM import_run WHERE kind = 'baskets' AND new + changed + removed > 0"
        return int(self._database.read(sql)[0][0])

    def lines(self) -> BasketLines:
        """Return all lines, 20 bytes each; not for the GUI thread."""
        lines = BasketLines(array("i"), array("q"), array("q"))
        days, baskets, numbers = lines.days.append, lines.baskets.append, lines.numbers.append
        for day, basket, number in self._database.connection().execute(_LINES):
            days(day)
            baskets(basket)
            numbers(number)
        return lines

    def products(self, language: str) -> Iterator[SoldProduct]:
        """Yield the catalogue's products by number, worded in `language` where possible. Raises StoreUnavailable."""
        with self._database.transaction() as connection:
            connection.execute(_NUMBER_ALL)
        asked = language_tag(language)
        best: dict[int, tuple[str, str, str]] = {}
        for number, worded_in, brand, category in self._database.read(_PRODUCTS):
            other = best.get(number)
            if other is None or preference(worded_in, asked) < preference(other[0], asked):
                best[number] = (worded_in, brand, category)
        rows = ((number, *words) for number, words in best.items())
        yield from readable(self._database, "product_text", rows, _product)

    def in_the_room(self) -> Mapping[tuple[int, int], int]:
        """Return how often two products, by number, were in the room together: at least five times."""
        return {(one, other): count for one, other, count in self._database.read(_ROOM, (_LEAST_TOGETHER,))}


def _product(row: tuple[int, str, str, str]) -> SoldProduct:
    number, _, brand, category = row
    return SoldProduct(number, text(brand), tuple(text(level) for level in json.loads(category)))
