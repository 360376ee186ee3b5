"""What was bought together, and the numbers of products, read for learning."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.store.database import Database

_LINES: Final = """
    SELECT day, basket, number FROM basket_line WHERE quantity > 0 AND run > ? ORDER BY day, basket, number
"""
_NUMBER_ALL: Final = "INSERT OR IGNORE INTO product_number (product_id) SELECT id FROM product"
_NUMBERS: Final = """
    SELECT n.number, n.product_id FROM product_number n JOIN product p ON p.id = n.product_id ORDER BY n.number
"""
_CHANGED: Final = "SELECT 1 FROM import_run WHERE kind = 'baskets' AND id > ? AND changed > 0"
_SPLIT: Final = """
    SELECT 1 FROM basket_line later JOIN basket_line before USING (day, basket)
    WHERE later.run > ?1 AND before.run <= ?1 LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class BasketLines:
    """Lines in columns, ordered by day and basket: the day since 1970, the basket, the number of the product."""

    days: "array[int]"
    baskets: "array[int]"
    numbers: "array[int]"


class Baskets:
    """Baskets of the last three years, all that is kept of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def newest_run(self) -> int:
        """Return the number of the newest import of baskets that brought anything; 0 before the first."""
        sql = "SELECT coalesce(max(id), 0) FROM import_run WHERE kind = 'baskets' AND new + changed + removed > 0"
        return int(self._database.read(sql)[0][0])

    def lines(self, *, since: int = 0) -> BasketLines:
        """Return all lines that imports after this one wrote, 20 bytes each; not for the GUI thread."""
        lines = BasketLines(array("i"), array("q"), array("q"))
        days, baskets, numbers = lines.days.append, lines.baskets.append, lines.numbers.append
        for day, basket, number in self._database.connection().execute(_LINES, (since,)):
            days(day)
            baskets(basket)
            numbers(number)
        return lines

    def only_added_since(self, run: int) -> bool:
        """Return whether imports after this one wrote whole purchases and changed none; not for the GUI thread.

        What was forgotten because it is three years old does not count. Where nobody knows any more, the answer is no.
        """
        is_known = run == 0 or bool(self._database.read("SELECT 1 FROM import_run WHERE id = ?", (run,)))
        return is_known and not self._database.read(_CHANGED, (run,)) and not self._database.read(_SPLIT, (run,))

    def products(self) -> Mapping[int, str]:
        """Return the ids of the catalogue's products by number, in that order. Raises StoreUnavailable."""
        with self._database.transaction() as connection:
            connection.execute(_NUMBER_ALL)
        return dict(self._database.read(_NUMBERS))
