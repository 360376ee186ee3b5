"""What is made hard is as hard as it says."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.services.demonstration.articles import ANY, StockedShop
from app.services.demonstration.hard_articles import CHOICES, ENDLESS, PRICES, REVIEWS, STORES, TITLES, Changes


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> StockedShop:
    folder = tmp_path_factory.mktemp("shop")
    return StockedShop(folder, folder / "none")


@contextmanager
def changed(shop: StockedShop, path: Path, changes: Changes) -> Iterator[sqlite3.Connection]:
    """Open a changed catalogue, with a table `shown` of the product that is shown."""
    path.unlink(missing_ok=True)
    (gtin,) = shop.copy(path, articles=ANY, count=1, changes=changes, store_code="PAR01")
    with closing(sqlite3.connect(path)) as database:
        query = "CREATE TEMP TABLE shown AS SELECT product_id AS id FROM variant WHERE gtin = ?"
        database.execute(query, (int(gtin),))
        yield database


def number(database: sqlite3.Connection, query: str) -> int:
    (found,) = database.execute(query).fetchone()
    return int(found)


def test_words_are_as_long_as_they_say() -> None:
    word, title = ENDLESS
    assert len(word) == 60
    assert word.isalpha()
    assert len(title) == 200


@pytest.mark.parametrize("name", TITLES)
def test_every_article_has_the_title(shop: StockedShop, tmp_path: Path, name: str) -> None:
    with changed(shop, tmp_path / "shop.sqlite", TITLES[name]) as database:
        assert number(database, "SELECT count(DISTINCT title) FROM product_text") == 1
        assert number(database, "SELECT max(length(title)) FROM variant_text") == 0


@pytest.mark.parametrize("name", PRICES)
def test_every_article_has_the_price(shop: StockedShop, tmp_path: Path, name: str) -> None:
    with changed(shop, tmp_path / "shop.sqlite", PRICES[name]) as database:
        assert number(database, "SELECT count(DISTINCT price_minor || currency) FROM variant") == 1
        if "12_digits" in name:
            assert number(database, "SELECT price_minor / 100 FROM variant") >= 10**11


@pytest.mark.parametrize(
    ("name", "choice"),
    [("sizes_40", (41, 1, 1)), ("sizes_of_25_letters", (9, 1, 25)), ("colours_30", (1, 31, 1))],
)
def test_the_product_shown_has_so_many_to_choose_from(
    shop: StockedShop, tmp_path: Path, name: str, choice: tuple[int, int, int]
) -> None:
    sizes, colours, letters = choice
    made = "FROM variant_text JOIN variant ON key = variant_key WHERE product_id = (SELECT id FROM shown)"
    with changed(shop, tmp_path / "shop.sqlite", CHOICES[name]) as database:
        assert number(database, f"SELECT count(DISTINCT size) {made}") == sizes
        assert number(database, f"SELECT count(DISTINCT colour) {made}") == colours
        assert number(database, f"SELECT max(length(size)) {made}") >= letters
        stock = "SELECT count(DISTINCT variant_key) FROM stock_level JOIN variant ON key = variant_key"
        assert number(database, f"{stock} WHERE id LIKE 'made-%'") >= max(sizes, colours) - 1


def test_the_product_shown_has_so_many_reviews(shop: StockedShop, tmp_path: Path) -> None:
    count = "SELECT count(*) FROM review WHERE product_id = (SELECT id FROM shown)"
    with changed(shop, tmp_path / "shop.sqlite", REVIEWS["reviews_1000"]) as database:
        assert number(database, count) >= 1000
    with changed(shop, tmp_path / "shop.sqlite", REVIEWS["reviews_0"]) as database:
        assert number(database, count) == 0


def test_the_shop_has_so_many_stores(shop: StockedShop, tmp_path: Path) -> None:
    with changed(shop, tmp_path / "shop.sqlite", STORES["stores_1"]) as database:
        assert number(database, "SELECT count(*) FROM store") == 1
    with changed(shop, tmp_path / "shop.sqlite", STORES["stores_200"]) as database:
        assert number(database, "SELECT count(*) FROM store") >= 200
    with changed(shop, tmp_path / "shop.sqlite", STORES["stores_without_hours"]) as database:
        assert number(database, "SELECT count(*) FROM opening_period") == 0
