"""Databases for pictures of the screen: copies of one catalogue, changed to what each state needs."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.domain.errors import PsycheError
from app.runtime.data.paths import DataDirectory
from app.services.catalogue.pictures import PictureService
from app.services.demonstration.drawer import PictureDrawer
from app.services.demonstration.seeding import seed_demo_store
from app.store import open_database
from app.store.snapshot import copy_database

ANY: Final = """
SELECT v.gtin FROM variant v JOIN stock_level s ON s.variant_key = v.key AND s.store_code = :store
LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND s.quantity > 2 GROUP BY v.product_id ORDER BY r.count DESC, v.product_id
"""
EVERY: Final = """
SELECT gtin FROM variant WHERE gtin IS NOT NULL ORDER BY product_id, gtin
"""
SALE: Final = ANY.replace("WHERE", "WHERE v.sale_minor IS NOT NULL AND")
LONG: Final = """
SELECT v.gtin FROM variant v JOIN product_text t ON t.product_id = v.product_id
WHERE v.gtin IS NOT NULL GROUP BY v.product_id ORDER BY max(length(t.title)) DESC
"""
UNREVIEWED: Final = """
SELECT v.gtin FROM variant v LEFT JOIN review_summary r ON r.product_id = v.product_id
WHERE v.gtin IS NOT NULL AND coalesce(r.count, 0) = 0 GROUP BY v.product_id
"""
SHARED: Final = f"""
UPDATE variant SET gtin = (SELECT gtin FROM ({ANY}) LIMIT 1) WHERE gtin = (SELECT gtin FROM ({ANY}) LIMIT 1 OFFSET 1)
"""  # noqa: S608, two constants
"""Gives the second of any articles the first one's GTIN."""
SOLD_OUT: Final = "UPDATE stock_level SET quantity = 0, availability = 'out_of_stock' WHERE store_code = :store"
LONG_PRICE: Final = "UPDATE variant SET currency = 'KZT', price_minor = 129999000, sale_minor = NULL"
LONG_SALE: Final = """
UPDATE variant SET currency = 'KZT', price_minor = 129999000, sale_minor = 109999000, lowest_minor = 109999000,
    sale_from_s = NULL, sale_until_s = NULL
"""
ONE_A_PRODUCT: Final = (
    "DELETE FROM variant WHERE gtin NOT IN (SELECT gtin FROM (:articles))".replace(":articles", ANY),
    "UPDATE variant_text SET colour = '', size = ''",
)
FIRST_OF_COLOURS: Final = """
SELECT v.gtin FROM variant v JOIN variant_text t ON t.variant_key = v.key
WHERE v.gtin IS NOT NULL GROUP BY v.product_id, t.colour HAVING v.key = min(v.key) ORDER BY v.product_id, v.key
"""
PATTERNS: Final = (
    "DELETE FROM variant WHERE gtin NOT IN (SELECT gtin FROM (:articles))".replace(":articles", FIRST_OF_COLOURS),
    """
    UPDATE variant_text SET colour = '', size = '', pattern = CASE (
        SELECT count(*) FROM variant o JOIN variant v ON v.product_id = o.product_id
        WHERE v.key = variant_key AND o.key < v.key
    ) WHEN 0 THEN 'Vichy' WHEN 1 THEN 'Paisley' ELSE 'Tweed' END
    """,
)
_HOSTILE: Final = "\u202e\u2067\u200f\u061c\u2028Z" + "\u0301\u0321\u0347\u035b" * 12 + "algo\u2029 "
HOSTILE: Final = tuple(
    statement.replace(":words", f"'{_HOSTILE}'")
    for statement in (
        "UPDATE product_text SET title = :words || title, brand = :words || brand, description = :words || description",
        "UPDATE variant_text SET colour = :words || colour",
        "UPDATE stock_level SET location = :words || location",
        "UPDATE store SET name = :words || name, street = :words || street",
        "UPDATE review SET title = :words || title, body = :words || body, author = :words || author",
    )
)
STALE: Final = "UPDATE stock_level SET counted_at_s = counted_at_s - 30 * 3600"

ON_SHIFT: Final = (
    "INSERT INTO staff_pin VALUES ('Camille', '', 0)",
    "INSERT INTO on_shift VALUES ('Camille', CAST(strftime('%s', 'now') AS INTEGER))",
)
"""Has somebody be there who can be asked."""


class NoSuchArticleError(PsycheError):
    """No article of the catalogue can show the state asked for."""


class StockedShop:
    """A database that copies are made of: the demo store's, or that of a mirror that ran."""

    def __init__(self, folder: Path, ready_made: Path, given: Path | None = None) -> None:
        """Fill `folder`: with a copy of the database `given`, else with the demo store. Raises StoreUnavailable.

        `ready_made` has pictures of the demo store; `folder` is to stay as long as pictures are looked at.
        """
        directory = DataDirectory(folder)
        self._source = directory.database
        self._drawn_in = None if given is not None else directory.demo_store
        self._ready_made = ready_made
        if given is not None:
            copy_database(given, self._source)
        database = open_database(self._source)
        if given is None:
            seed_demo_store(database, directory.demo_store, ready_made)
        database.close()

    def copy(
        self, path: Path, *, articles: str, count: int, changes: Sequence[str], store_code: str
    ) -> tuple[str, ...]:
        """Write a copy with `changes` made, and return the GTINs (14 digits) of the first `count` articles before them.

        Raises NoSuchArticleError where `articles` finds none.
        """
        copy_database(self._source, path)
        database = open_database(path)
        parameters = {"store": store_code}
        with database.transaction() as connection:
            rows = connection.execute(articles, parameters).fetchmany(max(1, count))
            for statement in changes:
                connection.execute(statement, parameters)
        database.close()
        if count and not rows:
            message = (
                "no article of this catalogue fits this state (a sale, no reviews, a long name …); choose another one."
            )
            raise NoSuchArticleError(message)
        return tuple(f"{row[0]:014d}" for row in rows)[:count]

    @contextmanager
    def drawing_for(self, pictures: PictureService) -> Iterator[None]:
        """Have the demo store's pictures drawn that are asked for meanwhile and not there yet."""
        if self._drawn_in is None:
            yield
            return
        drawer = PictureDrawer(self._drawn_in, self._ready_made, pictures)
        drawer.start(asked_only=True)
        try:
            yield
        finally:
            drawer.stop()
