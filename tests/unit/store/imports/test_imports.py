from collections.abc import Iterator
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.domain.catalogue import Fit, ReviewOrder, ReviewSummary
from app.domain.errors import FeedInvalid
from app.domain.feeds import (
    DeletedReview,
    InventoryRow,
    ProductRow,
    ProductText,
    Refusal,
    ReviewRow,
    StoreRow,
)
from app.domain.garments import GarmentIdentity
from app.domain.money import Money
from app.domain.shop_data import StockAges
from app.domain.stores import Availability, OpeningPeriod, StockLevel
from app.domain.stores import Store as Shop
from app.store import (
    Catalogue,
    Database,
    Reviews,
    Stock,
    Stores,
    import_inventory,
    import_products,
    import_reviews,
    import_stores,
    open_database,
)

NOW_S = 1_800_000_000
DAY_S = 24 * 3600


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def article(row_id: str = "A-M", **values: Any) -> ProductRow:
    title = values.pop("title", "Chemise")
    goes_with = values.pop("goes_with", ())
    text = ProductText(
        title, "Marque", "Douce.", ("Femme", "Chemises"), "lin", ("30 °C",), goes_with, title + str(goes_with)
    )
    row = ProductRow(
        line=1, item=0, language="fr", link="https://shop.example/a", text=text, id=row_id, product_id="A", gtin="",
        sku=row_id, colour="bleu", size="M", currency="EUR", price_minor=6000, sale_minor=None, sale_from_s=None,
        sale_until_s=None,
        lowest_minor=None, availability="in_stock", pictures="https://shop.example/1.jpg\nhttps://shop.example/2.jpg",
        digest=text.digest,
    )  # fmt: skip
    return row._replace(**values)


def take(database: Database, *rows: ProductRow | Refusal, now_s: float = NOW_S, **options: bool) -> tuple[int, ...]:
    report = import_products(database, rows, file="feed", now_s=lambda: now_s, **options)
    return report.new, report.changed, report.unchanged, report.removed, report.refused


def dump(database: Database) -> list[str]:
    """Everything but what is written down of each import."""
    return [line for line in database.connection().iterdump() if '"import_' not in line]


def test_a_second_run_changes_nothing(database: Database) -> None:
    rows = [
        article("A-M", gtin="09521234101000"),
        article("A-L", size="L", goes_with=("B",)),
        article("B", product_id="B"),
    ]
    assert take(database, *rows) == (3, 0, 0, 0, 0)
    before, version = dump(database), database.read("PRAGMA data_version")
    assert take(database, *rows, now_s=NOW_S + 99) == (0, 0, 3, 0, 0)
    assert dump(database) == before
    assert database.read("PRAGMA data_version") == version


def test_a_product_is_read_as_it_was_written(database: Database) -> None:
    take(database, article("A-M", gtin="09521234101000"), article("A-L", size="L"), article("B", product_id="B"))
    product = Catalogue(database).product("A", "fr-CA")
    assert product is not None
    assert (product.title, product.brand, product.composition, product.care) == ("Chemise", "Marque", "lin", ("30 °C",))
    assert [variant.size for variant in product.variants] == ["M", "L"]
    assert [(picture.colour, picture.position) for picture in product.pictures] == [("bleu", 0), ("bleu", 1)]
    (variant,) = Catalogue(database).articles(GarmentIdentity("09521234101000"))
    assert variant == product.variants[0]
    assert Catalogue(database).articles(GarmentIdentity("09521234101017")) == ()
    assert Catalogue(database).articles(GarmentIdentity("nonsense")) == ()
    assert Catalogue(database).product("C", "fr") is None
    assert [found.id for found in Catalogue(database).sample_products(5, "fr")] == ["A", "B"]


def test_a_second_language_adds_words_alone(database: Database) -> None:
    take(database, article("A-M"), article("A-L", size="L"))
    prices = database.read("SELECT * FROM variant")
    english = article("A-M", language="en", colour="blue", title="Shirt"), article("A-L", language="en", size="L")
    assert take(database, *english) == (2, 0, 0, 0, 0)
    assert database.read("SELECT * FROM variant") == prices
    assert database.read("SELECT count(*) FROM price_history") == [(0,)]
    assert take(database, article("A-M"), article("A-L", size="L")) == (0, 0, 2, 0, 0)
    catalogue = Catalogue(database)
    french, other = catalogue.product("A", "fr"), catalogue.product("A", "en-GB")
    assert french is not None
    assert other is not None
    assert (french.title, french.variants[0].colour) == ("Chemise", "bleu")
    assert (other.title, other.variants[0].colour, other.language) == ("Shirt", "blue", "en")
    spanish = catalogue.product("A", "es")
    assert spanish is not None
    assert spanish.title == "Shirt"


def test_what_differs_is_written_and_counted(database: Database) -> None:
    take(database, article("A-M"), article("A-L"), article("A-S"))
    assert take(database, article("A-M", price_minor=5000), article("A-L", colour="noir"), article("A-S")) == (
        0,
        2,
        1,
        0,
        0,
    )
    product = Catalogue(database).product("A", "fr")
    assert product is not None
    assert product.variants[0].price == Money(5000, "EUR")
    assert product.variants[1].colour == "noir"


def test_a_new_order_in_the_feed_is_the_new_order_on_the_page(database: Database) -> None:
    take(database, article("A-M"), article("A-L"))
    assert take(database, article("A-S"), article("A-L"), article("A-M")) == (1, 0, 2, 0, 0)
    product = Catalogue(database).product("A", "fr")
    assert product is not None
    assert [variant.id for variant in product.variants] == ["A-S", "A-L", "A-M"]


def test_an_article_can_move_to_another_product(database: Database) -> None:
    take(database, article("A-M"), article("A-L"))
    assert take(database, article("A-M", product_id="N"), article("A-L", product_id="N")) == (0, 2, 0, 0, 0)
    assert Catalogue(database).product("A", "fr") is None
    assert Catalogue(database).product("N", "fr") is not None


def test_articles_gone_are_withdrawn_with_all_that_hangs_on_them(database: Database) -> None:
    take(database, article("A-M"), article("B", product_id="B"))
    import_inventory(database, [level("B")], file="inventory")
    assert take(database, article("A-M")) == (0, 0, 1, 1, 0)
    assert Catalogue(database).product("B", "fr") is None
    assert Stock(database).levels_of_variant("B") == {}


def test_an_article_refused_today_stays_as_it_was(database: Database) -> None:
    take(database, article("A-M"), article("A-L"))
    assert take(database, article("A-M"), Refusal(2, "A-L", "price is missing")) == (0, 0, 1, 0, 1)
    product = Catalogue(database).product("A", "fr")
    assert product is not None
    assert len(product.variants) == 2


def test_an_id_given_twice_counts_once(database: Database) -> None:
    for expected in ((1, 0, 0, 0, 1), (0, 0, 1, 0, 1)):
        assert take(database, article("A-M"), article("A-M", price_minor=1, line=7)) == expected
    report = import_products(database, [article("A-M"), article("A-M", line=7)], file="feed")
    assert report.refusals == (Refusal(7, "A-M", "the id is given twice in this file; the first one counts"),)


def test_a_good_row_after_a_refused_one_of_the_same_id_is_taken(database: Database) -> None:
    take(database, article("A-M"))
    assert take(database, Refusal(1, "A-M", "price is missing"), article("A-M", size="L")) == (0, 1, 0, 0, 1)


def test_an_id_given_twice_far_apart_counts_once(database: Database) -> None:
    rows = [article(f"V{number}", product_id=f"P{number // 9}") for number in range(9000)]
    assert take(database, *rows, article("V5", line=77)) == (9000, 0, 0, 0, 1)
    assert take(database, *rows, article("V5", line=77)) == (0, 0, 9000, 0, 1)


def test_a_feed_that_lost_most_of_itself_is_refused(database: Database) -> None:
    rows = [article(f"V{number}", product_id=f"P{number}") for number in range(30)]
    take(database, *rows)
    before = dump(database)
    with pytest.raises(FeedInvalid, match="would withdraw 20 of 30 articles"):
        take(database, *rows[:10])
    assert dump(database) == before
    assert take(database, *rows[:10], allow_shrink=True) == (0, 0, 10, 20, 0)


def test_an_empty_feed_is_refused(database: Database) -> None:
    with pytest.raises(FeedInvalid, match="holds no article"):
        take(database)


def test_a_feed_that_breaks_off_leaves_everything(database: Database) -> None:
    take(database, article("A-M"))
    before = dump(database)

    def broken() -> Iterator[ProductRow]:
        for number in range(7000):
            yield article(f"V{number}")
        raise FeedInvalid("cut short")

    with pytest.raises(FeedInvalid, match="cut short"):
        import_products(database, broken(), file="feed")
    assert dump(database) == before


def test_the_sale_price_holds_in_its_interval(database: Database) -> None:
    take(database, article(sale_minor=4500, sale_from_s=NOW_S, sale_until_s=NOW_S + DAY_S, lowest_minor=5000))
    moments = {NOW_S - 1: None, NOW_S: Money(4500, "EUR"), NOW_S + DAY_S: None}
    for moment_s, sale in moments.items():
        product = Catalogue(database, now_s=partial(float, moment_s)).product("A", "fr")
        assert product is not None
        assert product.variants[0].sale_price == sale
        assert product.variants[0].lowest_price_30_days == (Money(5000, "EUR") if sale else None)


def test_the_lowest_price_of_thirty_days_is_known_from_earlier_imports(database: Database) -> None:
    for days, price, sale in ((0, 6000, None), (40, 5500, None), (50, 6000, None), (60, 6000, 4500), (61, 6000, 4500)):
        take(database, article(price_minor=price, sale_minor=sale), now_s=NOW_S + days * DAY_S)
    assert database.read("SELECT count(*) FROM price_history") == [(3,)]
    product = Catalogue(database, now_s=lambda: NOW_S + 62 * DAY_S).product("A", "fr")
    assert product is not None
    assert product.variants[0].lowest_price_30_days == Money(5500, "EUR")


def test_relations_show_products_that_exist(database: Database) -> None:
    take(
        database, article("A-M", goes_with=("Z", "B", "C")), article("B", product_id="B"), article("C", product_id="C")
    )
    product = Catalogue(database).product("A", "fr")
    assert product is not None
    assert product.goes_with == ("B", "C")


def level(
    item_id: str = "A-M", quantity: int | None = 3, counted_at_s: int = NOW_S, store_code: str = "P1"
) -> InventoryRow:
    return InventoryRow(4, store_code, item_id, quantity, Availability.IN_STOCK, counted_at_s, "Table 1", "", "")


def test_inventory_is_kept_with_its_age(database: Database) -> None:
    take(database, article("A-M"), article("A-L"))
    rows = [level(), level("A-L", None, store_code="P2"), level("Z"), level(quantity=9)]
    report = import_inventory(database, rows, file="inventory")
    assert (report.new, report.refused) == (2, 2)
    assert [refusal.id for refusal in report.refusals] == ["Z", "A-M"]
    stock = Stock(database)
    found = stock.level("P1", "A-M")
    assert found == StockLevel("P1", "A-M", 3, Availability.IN_STOCK, datetime.fromtimestamp(NOW_S, UTC), "Table 1")
    assert stock.levels_of_product("P1", "A") == {"A-M": found}
    assert list(stock.levels_of_variant("A-L")) == ["P2"]
    before = dump(database)
    report = import_inventory(database, rows, file="inventory")
    assert (report.new, report.changed, report.unchanged, report.refused) == (0, 0, 2, 2)
    assert dump(database) == before


def test_an_older_figure_changes_nothing(database: Database) -> None:
    take(database, article("A-M"))
    figures = partial(import_inventory, database, now_s=lambda: NOW_S)
    figures([level()], file="inventory")
    assert figures([level(quantity=9, counted_at_s=NOW_S - 1)], file="old").unchanged == 1
    assert figures([level(quantity=9, counted_at_s=NOW_S + 1)], file="new").changed == 1
    found = Stock(database).level("P1", "A-M")
    assert found is not None
    assert found.quantity == 9


def test_a_figure_from_the_future_gives_way_to_any_other(database: Database) -> None:
    take(database, article("A-M"))
    figures = partial(import_inventory, database, now_s=lambda: NOW_S)
    figures([level(quantity=1, counted_at_s=NOW_S + DAY_S)], file="by a wrong clock")
    assert Stock(database).ages("P1", NOW_S, 3600) == StockAges(1, 1, datetime.fromtimestamp(NOW_S + DAY_S, UTC), None)
    assert figures([level(quantity=2, counted_at_s=NOW_S - 60)], file="by a right one").changed == 1
    found = Stock(database).level("P1", "A-M")
    assert found is not None
    assert found.quantity == 2


def review(review_id: str = "R1", rating: float = 4.0, **values: Any) -> ReviewRow:
    row = ReviewRow(
        line=9, id=review_id, gtins=(), skus=("A-M",), rating=rating, title="Bien", body="Douce.", language="fr-FR",
        author="Béa", written_at_s=NOW_S, source="Shop", size_bought="M", fit=Fit.SMALL, helpful_count=0, verified=True,
        digest=repr((review_id, rating, values)).encode(),
    )  # fmt: skip
    return row._replace(**values)


def test_reviews_are_summed_up(database: Database) -> None:
    take(database, article("A-M", gtin="09521234101000"))
    rows = [
        review("R1", 4.0),
        review("R2", 4.5, fit=Fit.TRUE, written_at_s=NOW_S + 1, skus=("unknown", "A")),
        review("R3", 1.0, fit=None, helpful_count=5, language="en", skus=(), gtins=("09521234101000",)),
        review("R4", skus=("nowhere",)),
        review("R1", 1.0),
    ]
    report = import_reviews(database, rows, file="reviews")
    assert (report.new, report.refused) == (3, 2)
    reviews = Reviews(database)
    assert reviews.summary("A") == ReviewSummary(3, 9.5 / 3, (1, 0, 0, 1, 1), 1, 1, 0)
    assert reviews.summary("B") == ReviewSummary(0, 0.0, (0, 0, 0, 0, 0))
    assert [found.id for found in reviews.page("A", ReviewOrder.NEWEST, None, 0, 10)] == ["R2", "R1", "R3"]
    assert [found.id for found in reviews.page("A", ReviewOrder.MOST_HELPFUL, None, 0, 2)] == ["R3", "R2"]
    assert [found.id for found in reviews.page("A", ReviewOrder.NEWEST, "fr", 1, 10)] == ["R1"]
    assert reviews.languages("A") == ("fr", "en")
    before = dump(database)
    report = import_reviews(database, rows, file="reviews")
    assert (report.new, report.changed, report.unchanged) == (0, 0, 3)
    assert dump(database) == before


def test_a_review_finds_its_article_by_maker_and_number(database: Database) -> None:
    take(database, article("A-M"), article("B-M", product_id="B"))
    with database.transaction() as connection:
        connection.execute("UPDATE variant SET mpn = '7'")  # two makers count from one
        connection.execute("UPDATE product_text SET brand = iif(product_id = 'A', 'Lin & Co', 'Other')")
    rows = [
        review("R1", skus=(), makers=(("other", "7"),)),
        review("R2", skus=(), makers=(("Nobody", "7"), ("LIN & CO", "7"))),
        review("R3", skus=(), makers=(("Other", "8"),)),
    ]
    report = import_reviews(database, rows, file="reviews")
    assert report.new == 2
    assert [refusal.reason for refusal in report.refusals] == ["the catalogue has no article with any of: Other 8"]
    assert [Reviews(database).summary(product).count for product in ("A", "B")] == [1, 1]


def test_a_review_without_a_date_is_the_oldest(database: Database) -> None:
    take(database, article("A-M"))
    import_reviews(database, [review("R1", written_at_s=0), review("R2", written_at_s=1)], file="reviews")
    found = Reviews(database).page("A", ReviewOrder.NEWEST, None, 0, 10)
    assert [(one.id, one.written_at) for one in found] == [("R2", datetime.fromtimestamp(1, UTC)), ("R1", None)]


def test_deleted_reviews_leave_the_summary(database: Database) -> None:
    take(database, article("A-M"))
    import_reviews(database, [review("R1", 5.0), review("R2", 1.0)], file="reviews")
    report = import_reviews(database, [DeletedReview(1, "R2"), DeletedReview(1, "R9")], file="reviews")
    assert report.removed == 1
    assert Reviews(database).summary("A").average == 5.0
    import_reviews(database, [DeletedReview(1, "R1")], file="reviews")
    assert Reviews(database).summary("A").count == 0


def shop(code: str, name: str = "Paris") -> StoreRow:
    opening = (OpeningPeriod(0, time(10), time(19, 30)), OpeningPeriod(6, time(11), time(0)))
    return StoreRow(1, Shop(code, name, "1 rue", "75004", "Paris", "FR", 48.8, 2.3, "+33", opening), name.encode())


def test_stores_come_and_go(database: Database) -> None:
    report = import_stores(database, [shop("P1"), shop("P2", "Lyon"), shop("P2", "Nice")], file="stores")
    assert (report.new, report.refused) == (2, 1)
    stores = Stores(database)
    assert stores.store("P1") == shop("P1").store
    assert [found.code for found in stores.all()] == ["P2", "P1"]
    report = import_stores(database, [shop("P1", "Paris 4"), Refusal(2, "P2", "broken")], file="stores")
    assert (report.changed, report.removed) == (1, 0)
    assert import_stores(database, [shop("P1", "Paris 4")], file="stores").removed == 1
    assert stores.store("P2") is None


def test_a_list_that_lost_most_stores_is_refused(database: Database) -> None:
    import_stores(database, [shop(f"P{number}") for number in range(30)], file="stores")
    with pytest.raises(FeedInvalid, match="would remove 29 of 30 stores"):
        import_stores(database, [shop("P0")], file="stores")
    assert len(Stores(database).all()) == 30


def test_counts_and_versions_tell_of_imports(database: Database, tmp_path: Path) -> None:
    other = open_database(tmp_path / "psyche.sqlite3")
    catalogue = Catalogue(other)
    version = catalogue.data_version()
    take(database, article("A-M"))
    assert catalogue.data_version() != version
    counts = catalogue.counts()
    assert (counts.products, counts.variants, counts.pictures, counts.newest_figure_at) == (1, 1, 2, None)
    assert catalogue.languages() == ("fr",)
    other.close()
