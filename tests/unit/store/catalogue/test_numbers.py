"""Which article a number or an address of the shop's own feed names."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.garments import GarmentIdentity
from app.services.sync.imports import import_feeds
from app.store import Catalogue, Database, open_database
from app.store.catalogue import numbers
from app.store.catalogue.numbers import MOST_PRODUCTS

GTIN = "02900000000018"
COLUMNS = ("id", "item_group_id", "gtin", "sku", "brand", "link")
ROWS = (
    ("LN-SHIRT-M", "LN-SHIRT", "", "", "Lino", "https://Shop.example/Shirt/?utm_source=feed&size=M#buy"),
    ("LN-SHIRT-L", "LN-SHIRT", "", "", "Lino", "https://shop.example/Shirt/?size=L"),
    ("G1", "", GTIN[1:], "", "Lino", "https://shop.example/g1"),
    ("G2", "", GTIN[1:], "", "Lino", "https://shop.example/g2/"),
    ("C1", "", "9521234000013", "100", "Coton", "https://shop.example/"),
    ("100", "", "", "", "Coton", "https://shop.example/"),
    ("4006381333931", "", "", "", "Coton", ""),
    ("ab", "", "", "", "Coton", ""),
    ("AB", "", "", "", "Coton", ""),
    ("two words", "", "", "", "Coton", "http://shop.example/index.php?id=7&utm_medium=x"),
)
MPNS = {"LN-SHIRT-M": "LN-1", "LN-SHIRT-L": "LN-1", "G1": "LN-1", "C1": "X9", "100": "X9", "ab": "X9"}


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    rows = ("\t".join((*row, "Piece", "59.90 EUR", "in_stock")) for row in ROWS)
    feed = tmp_path / "products.tsv"
    feed.write_text("\n".join(("\t".join((*COLUMNS, "title", "price", "availability")), *rows)), encoding="utf-8")
    database = open_database(tmp_path / "psyche.sqlite3")
    import_feeds(database, products=[feed], language="en")
    with database.transaction() as connection:
        for row_id, mpn in MPNS.items():
            connection.execute("UPDATE variant SET mpn = ? WHERE id = ?", (mpn, row_id))
        # Each article with its own address, as feeds of variants have it.
        for row in ROWS[:2]:
            connection.execute(
                "UPDATE variant_text SET link = ? WHERE variant_key = (SELECT key FROM variant WHERE id = ?)",
                (row[-1], row[0]),
            )
    yield database
    database.close()


@pytest.fixture
def catalogue(database: Database) -> Catalogue:
    return Catalogue(database)


def ids(catalogue: Catalogue, identity: GarmentIdentity | None) -> list[str]:
    return [] if identity is None else [article.id for article in catalogue.articles(identity)]


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("LN-SHIRT-M", ["LN-SHIRT-M"]),
        ("ln-shirt-m", ["LN-SHIRT-M"]),
        ("LN - SHIRT - M", ["LN-SHIRT-M"]),
        ("LN-SHIRT", ["LN-SHIRT-M", "LN-SHIRT-L"]),
        ("LN-1", ["LN-SHIRT-M", "LN-SHIRT-L", "G1"]),
        ("ln-1", ["LN-SHIRT-M", "LN-SHIRT-L", "G1"]),
        ("Lino LN-1", ["LN-SHIRT-M", "LN-SHIRT-L", "G1"]),
        ("coton X9", ["C1", "100", "ab"]),
        ("Other LN-1", []),
        ("100", ["C1", "100"]),
        ("ab", ["ab"]),
        ("AB", ["AB"]),
        ("Ab", []),
        ("TWOWORDS", ["two words"]),
        ("two words", ["two words"]),
        ("G1", ["G1"]),
        ("", []),
        ("LN-SHIRT-XL", []),
        ("%", []),
    ],
)
def test_a_number_of_the_feed_names_its_articles(catalogue: Catalogue, number: str, found: list[str]) -> None:
    assert ids(catalogue, catalogue.numbers.by_number(number)) == found


def test_an_article_is_called_by_its_gtin_where_that_names_it_alone(catalogue: Catalogue) -> None:
    assert catalogue.numbers.by_number("C1") == GarmentIdentity("09521234000013")
    assert catalogue.numbers.by_number("G1") == GarmentIdentity(GTIN, item="G1")
    assert catalogue.numbers.by_number("ln-shirt-m") == GarmentIdentity("", item="LN-SHIRT-M")


def test_two_articles_with_one_gtin_are_both_found(catalogue: Catalogue) -> None:
    assert ids(catalogue, GarmentIdentity(GTIN)) == ["G1", "G2"]
    assert catalogue.numbers.shared_gtins() == ((GTIN, ("G1", "G2")),)


def test_a_feed_that_gives_the_gtin_as_the_id_is_understood(catalogue: Catalogue) -> None:
    """A tag and a code of another length name the article, too."""
    assert catalogue.numbers.knows_gtin("04006381333931")
    assert ids(catalogue, GarmentIdentity("04006381333931")) == ["4006381333931"]
    assert not catalogue.numbers.knows_gtin("14006381333938")
    assert ids(catalogue, GarmentIdentity("")) == []


def test_the_makers_number_may_want_its_brand(catalogue: Catalogue) -> None:
    assert ids(catalogue, catalogue.numbers.by_mpn("X9", "COTON")) == ["C1", "100", "ab"]
    assert catalogue.numbers.by_mpn("X9", "Lino") is None
    assert catalogue.numbers.by_mpn("", "Lino") is None


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://shop.example/Shirt/?size=M", ["LN-SHIRT-M"]),
        ("http://SHOP.example/Shirt?size=M&utm_campaign=label", ["LN-SHIRT-M"]),
        ("https://shop.example/Shirt/?utm_source=qr&size=L#reviews", ["LN-SHIRT-L"]),
        ("https://shop.example/Shirt/?size=S", []),
        ("https://shop.example/Shirt/", []),
        ("https://shop.example/g2", ["G2"]),
        ("https://shop.example/index.php?id=7", ["two words"]),
        ("https://shop.example/index.php?id=8", []),
        ("https://shop.example/", []),
        ("https://other.example/g2", []),
        ("https://[", []),
        ("LN-SHIRT-M", []),
    ],
)
def test_the_address_of_an_articles_page_names_it(catalogue: Catalogue, address: str, found: list[str]) -> None:
    assert ids(catalogue, catalogue.numbers.by_link(address)) == found


def test_a_number_that_everything_carries_names_nothing(database: Database, catalogue: Catalogue) -> None:
    with database.transaction() as connection:
        for number in range(MOST_PRODUCTS + 1):
            connection.execute("INSERT INTO product VALUES (?)", (f"P{number}",))
            connection.execute(
                "INSERT INTO variant (id, product_id, gtin, sku, currency, since_s, price_minor, availability, "
                "pictures, mpn) VALUES (?1, ?1, 36, '', 'EUR', 0, 1, '', '', 'n/a')",
                (f"P{number}",),
            )
            connection.execute(
                "INSERT INTO variant_text (variant_key, language, colour, size, position, digest) "
                "VALUES (last_insert_rowid(), 'en', '', '', 1, '')"
            )
    assert catalogue.numbers.by_number("n/a") is None
    assert catalogue.articles(GarmentIdentity("00000000000036")) == ()


@pytest.mark.parametrize(
    ("sql", "parameters"),
    [
        (numbers._BY_ID_OR_SKU, 1),
        (numbers._BY_PRODUCT, 1),
        (numbers._BY_MPN, 1),
        (numbers._BY_MPN_AND_BRAND, 2),
        (numbers._SPELLINGS, 1),
        (numbers._BY_GTIN_AS_NUMBER, 4),
        (numbers._SHARES_GTIN, 1),
        (numbers._BY_LINK, 3),
    ],
)
def test_no_look_up_reads_a_whole_table(database: Database, sql: str, parameters: int) -> None:
    steps = [row[-1] for row in database.read(f"EXPLAIN QUERY PLAN {sql}", ["x"] * parameters)]
    assert [step for step in steps if step.startswith("SEARCH")]
    assert not [step for step in steps if step.startswith("SCAN") and "(subquery" not in step], steps
