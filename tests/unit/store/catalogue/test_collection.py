"""What the shop offers: by category, what is in this store first, a page at a time."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.collection import CollectionMark
from app.store import Catalogue, Collection, Database, open_database
from tests.support.shop import HERE, a_level, a_product
from tests.support.shop_feeds import write_levels, write_products

WOMEN, MEN = ("Femme", "Robes"), ("Homme", "Pulls")


@pytest.fixture
def database() -> Database:
    database = open_database(Path(":memory:"))
    products = [a_product(f"p{number:02}", colours=("white",), sizes=("M",), pictures=0) for number in range(30)]
    worded = [replace(one, category=WOMEN if number % 3 else MEN) for number, one in enumerate(products)]
    write_products(database, worded, 0)
    write_levels(database, [a_level(f"p{number:02}-white-M", number % 2) for number in range(20)])
    write_levels(database, [a_level("p29-white-M", 5, store="LYO01")])
    return database


@pytest.fixture
def collection(database: Database) -> Collection:
    return Collection(database, Catalogue(database))


def read_all(
    collection: Collection, category: Sequence[str] = (), *, language: str = "fr", limit: int = 7
) -> list[str]:
    """Return the ids of all pages, none of which may have more than `limit` products."""
    ids: list[str] = []
    mark: CollectionMark | None = CollectionMark()
    while mark is not None:
        page = collection.page(HERE, language, category, mark, limit)
        assert len(page.products) <= limit
        ids += (product.id for product in page.products)
        mark = page.following
    return ids


@pytest.mark.parametrize("limit", [1, 7, 10, 30, 100])
def test_what_is_here_comes_first_and_each_product_once(collection: Collection, limit: int) -> None:
    here = [f"p{number:02}" for number in range(1, 20, 2)]
    ids = read_all(collection, limit=limit)
    assert ids[:10] == here
    assert sorted(ids) == [f"p{number:02}" for number in range(30)]


def test_a_category_has_those_within_it_and_no_other(collection: Collection) -> None:
    men = read_all(collection, ("Homme",))
    assert men == read_all(collection, MEN)
    assert sorted(men) == [f"p{number:02}" for number in range(0, 30, 3)]
    assert read_all(collection, ("Robes",)) == read_all(collection, ("no such category",)) == []


def test_categories_are_counted_with_what_is_here(collection: Collection) -> None:
    assert [(one.path, one.products, one.here) for one in collection.categories(HERE, "fr")] == [
        (WOMEN, 20, 7),
        (MEN, 10, 3),
    ]


def test_what_is_not_worded_in_a_language_is_there_in_another(database: Database, collection: Collection) -> None:
    database.connection().execute("DELETE FROM product_text WHERE language = 'en' AND product_id <> 'p01'")
    assert len(read_all(collection, language="en")) == len(read_all(collection, language="de")) == 30
    by_language = {product.language for product in collection.page(HERE, "en", (), CollectionMark(), 30).products}
    assert by_language == {"fr", "en"}
    assert sum(one.products for one in collection.categories(HERE, "en-GB")) == 30


def test_a_damaged_category_costs_itself_alone(database: Database, collection: Collection) -> None:
    database.connection().execute("UPDATE product_text SET category = '[\"Femme' WHERE product_id = 'p01'")
    assert sum(one.products for one in collection.categories(HERE, "fr")) == 29
    assert "p01" not in read_all(collection, ("Femme",))
    assert len(read_all(collection, ("Femme",))) == 19


def test_words_of_categories_are_no_sql(database: Database, collection: Collection) -> None:
    odd = 'l\'"été" %_ $[0]'
    database.connection().execute("UPDATE product_text SET category = ? WHERE product_id = 'p02'", (json.dumps([odd]),))
    assert read_all(collection, (odd,)) == ["p02"]


def test_an_empty_shop(qapp: object) -> None:
    database = open_database(Path(":memory:"))
    collection = Collection(database, Catalogue(database))
    assert collection.categories(HERE, "fr") == ()
    assert read_all(collection) == []
