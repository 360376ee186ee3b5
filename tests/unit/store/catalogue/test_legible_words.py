"""Words that were imported before anybody looked at them are read as they may be shown."""

from dataclasses import fields, is_dataclass
from pathlib import Path

from app.domain.catalogue import ReviewOrder
from app.domain.garments import GarmentIdentity
from app.store import Catalogue, Database, ImportRuns, Reviews, Stock, Stores, open_database

_HOSTILE = "\u202e\u2067Z" + "\u0301\u0321\u0347\u035b" * 12 + "\u2028algo\u200f"
_WORDS = """
UPDATE product_text SET title = ?1, brand = ?1, description = ?1, composition = ?1, category = json_array(?1);
UPDATE product_text SET care = json_array(?1);
UPDATE variant_text SET colour = ?1, size = ?1, title = ?1, description = ?1, material = ?1, pattern = ?1;
UPDATE stock_level SET location = ?1;
UPDATE store SET name = ?1, street = ?1, postal_code = ?1, city = ?1, country = ?1, telephone = ?1;
UPDATE review SET title = ?1, body = ?1, author = ?1, source = ?1, size_bought = ?1;
UPDATE import_run SET file = ?1, failure = ?1;
UPDATE import_refusal SET row_id = ?1, reason = ?1;
"""
_FILLED = """
INSERT INTO product VALUES ('p');
INSERT INTO product_text VALUES ('p', 'en', '', '', '', '["x"]', '', '["x"]', '', '');
INSERT INTO variant (key, id, product_id, gtin, sku, currency, since_s, price_minor, availability, pictures) VALUES
(1, 'v', 'p', 2900000000018, '', 'EUR', 0, 5990, 'in_stock', 'https://shop.example/v.jpg');
INSERT INTO variant_text (variant_key, language, colour, size, position, digest) VALUES (1, 'en', '', '', 0, '');
INSERT INTO stock_level VALUES (1, 's', 3, 'in_stock', 0, '', '', '');
INSERT INTO store VALUES ('s', '', '', '', '', '', NULL, NULL, '', 'Europe/Paris', x'00');
INSERT INTO review VALUES ('r', 'p', 5, '', '', 'en', '', 0, '', '', NULL, 0, 0, x'00');
INSERT INTO import_run VALUES (1, 'products', '', 'en', 0, 1, 0, 0, 0, 1, 'failed');
INSERT INTO import_refusal VALUES (1, 0, 1, '', '', 0);
"""


def a_database_of_old(folder: Path) -> Database:
    database = open_database(folder / "psyche.sqlite3")
    with database.transaction() as connection:
        for statement in _FILLED.split(";\n"):
            connection.execute(statement)
        for statement in _WORDS.strip().split("\n"):
            connection.execute(statement, (_HOSTILE,))
    return database


def words_of(value: object) -> list[str]:
    """Every text in a value of the domain, and in those within it."""
    if isinstance(value, str):
        return [value]
    if is_dataclass(value):
        return [word for field in fields(value) for word in words_of(getattr(value, field.name))]
    return [word for part in value for word in words_of(part)] if isinstance(value, tuple) else []


def test_every_word_that_is_read_keeps_to_its_place(tmp_path: Path) -> None:
    database = a_database_of_old(tmp_path)
    try:
        product = Catalogue(database).product("p", "en")
        read = (
            product,
            *Catalogue(database).articles(GarmentIdentity("02900000000018"), "en"),
            Stock(database).level("s", "v"),
            Stores(database).all(),
            Stores(database).store("s"),
            Reviews(database).page("p", ReviewOrder.NEWEST, None, 0, 9),
            ImportRuns(database).newest("products"),
        )
    finally:
        database.close()
    shown = [word for word in words_of(read) if "algo" in word]
    assert len(shown) == 41
    assert set(shown) == {"Ź\u0321\u0347 algo"}
    assert product is not None
    assert [picture.colour for picture in product.pictures] == list(product.colours)
