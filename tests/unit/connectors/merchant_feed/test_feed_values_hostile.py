"""No value of a feed costs more than its row: whatever is written there, and however long it is."""

import json
import re
import re._parser as regular  # type: ignore[import-not-found]
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.connectors.merchant_feed import read_inventory, read_products, read_reviews, read_stores
from app.connectors.merchant_feed.links import PictureLinks
from app.connectors.merchant_feed.opening_hours import parse_opening
from app.connectors.merchant_feed.prices import parse_price
from app.connectors.merchant_feed.values import instant_s, interval_s, words
from app.domain.errors import PayloadRefused
from app.domain.feeds import InventoryRow, ProductRow, Refusal, ReviewRow, StoreRow
from app.domain.money import CURRENCIES
from app.domain.scans import CodeScan, Symbology
from app.identification import MeaningRules, decode_epc, meaning_of
from app.identification.cards import CardHasher
from app.identification.resolve import ResolveRules
from app.store import (
    Reviews,
    Stock,
    Stores,
    import_inventory,
    import_products,
    import_reviews,
    import_stores,
    open_database,
)

PARIS = ZoneInfo("Europe/Paris")
RULES = MeaningRules(ResolveRules(), CardHasher(bytes(32)))
ROOMS = ("app.connectors", "app.identification", "app.config", "app.services.remote")

PIECES = st.sampled_from(
    ["1", "9" * 30, " ", "\u00a0", ".", ",", "'", "-", "\u2013", "EUR", "\u20ac", "$", "kr", "Mo", "Su", "ph", "9am",
     "24/7", "10:00", "closed", "T", "Z", "+01:00", "2026-11-01", "/", "..", "0000", "1e400", "NaN", "-inf",
     "\ud800", "\u0663", "\x00", "<p>", "&amp;", "&#x110000;", "https://", "(01)", "]C1", "\x1d", "urn:epc:", "+", ">",
     "<=", "low"]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=12).map("".join))
NUMBERS = st.one_of(st.integers(), st.floats(), st.sampled_from([10**400, -(10**400), 1.7e308, -1.7e308]))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(TEXTS, inner, max_size=3)),
    max_leaves=6,
)


def _opening(text: str) -> None:
    for key in ("openingHours", "openingHoursSpecification"):
        parse_opening({key: text})
    for name in ("opens", "dayOfWeek", "validFrom"):
        parse_opening(
            {"openingHoursSpecification": {"opens": "9:00", "closes": "10:00", "dayOfWeek": "Mo", name: text}}
        )


def _meaning(text: str) -> None:
    try:
        meaning_of(CodeScan("", Symbology.OTHER, text, 0), RULES)
    except PayloadRefused as error:
        raise ValueError from error


PARSERS: dict[str, Callable[[str], Any]] = {
    "price": parse_price,
    "price in the feed's currency": lambda text: parse_price(text, "JPY"),
    "instant": instant_s,
    "interval": lambda text: interval_s(text, PARIS),
    "opening hours": _opening,
    "words": lambda text: words(text, 300).encode(),
    "picture": PictureLinks(Path("/feeds/a.xml")).resolve,
    "pictures": PictureLinks(Path("/feeds/a.xml")).are_plain,
    "code": _meaning,
    "tag": decode_epc,
}


@pytest.mark.parametrize("name", PARSERS)
@given(text=TEXTS)
def test_any_text_is_a_value_or_a_value_error(name: str, text: str) -> None:
    try:
        PARSERS[name](text)
    except ValueError:
        return


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", PARSERS)
@pytest.mark.parametrize(
    "seed",
    [
        "1",
        " ",
        "1 ",
        "1,",
        "1.",
        "Mo  ",
        "Mo-",
        "9:00-",
        "-",
        "<",
        "<a ",
        "&",
        "&#",
        "a.",
        "https://a",
        "(01)",
        "\ufdfa",
    ],
)
def test_a_text_of_a_million_characters_is_over_at_once(name: str, seed: str) -> None:
    """What is quadratic would take hours here, what is exponential more than that."""
    for text in (seed * (1_000_000 // len(seed)), "1" + seed * 20_000 + "x"):
        try:
            PARSERS[name](text)
        except ValueError:
            continue


@given(text=TEXTS)
def test_a_price_is_an_amount_that_can_be_asked_in_a_currency_that_exists(text: str) -> None:
    try:
        amount, currency = parse_price(text, "EUR")
    except ValueError:
        return
    assert 0 < amount <= 10**12
    assert currency in CURRENCIES


@given(text=TEXTS)
def test_an_interval_can_be_shown(text: str) -> None:
    try:
        begin, end = interval_s(text, PARIS)
    except ValueError:
        return
    assert begin is not None or end is not None
    assert all(0 <= limit <= 253_402_300_799 for limit in (begin, end) if limit is not None)


_ONCE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)


@_ONCE
@given(
    fields=st.dictionaries(st.sampled_from(["openingHours", "geo", "timeZone", "branchCode", "address", "name"]), JSON),
    place=st.dictionaries(st.sampled_from(["latitude", "longitude"]), JSON),
)
def test_any_shop_is_taken_or_refused_and_can_be_kept(tmp_path: Path, fields: Any, place: Any) -> None:
    shop = {"@type": "Store", "branchCode": "P1", "name": "Paris", "geo": place} | fields
    path = tmp_path / "stores.json"
    path.write_text(json.dumps([shop, {"@type": "Store", "branchCode": "P2", "name": "Lyon"}]), encoding="utf-8")
    rows = list(read_stores(path))
    assert all(isinstance(row, StoreRow | Refusal) for row in rows)
    database = open_database(tmp_path / "stores.sqlite3")
    import_stores(database, rows, file="stores", allow_shrink=True)
    assert "P2" in {store.code for store in Stores(database).all()}
    database.close()


def _cells(text: str) -> str:
    return (
        "".join(" " if character in '\t\r\n"' else character for character in text).encode("utf-8", "replace").decode()
    )


@_ONCE
@given(TEXTS, TEXTS, TEXTS)
def test_any_figure_is_taken_or_refused_and_can_be_kept(tmp_path: Path, quantity: str, band: str, at: str) -> None:
    database = open_database(tmp_path / "a.sqlite3")
    articles = tmp_path / "products.tsv"
    articles.write_text("id\ttitle\tprice\nA\tShirt\t10 EUR\nB\tShirt\t10 EUR\n", encoding="utf-8")
    import_products(database, read_products(articles), file="products")
    path = tmp_path / "inventory.tsv"
    line = "\t".join(map(_cells, (quantity, band, at)))
    path.write_text(
        f"store_code\tid\tquantity\tavailability\tupdated_at\nP1\tA\t{line}\nP1\tB\t1\t\t\n", encoding="utf-8"
    )
    rows = list(read_inventory(path))
    assert all(isinstance(row, InventoryRow | Refusal) for row in rows)
    import_inventory(database, rows, file="inventory")
    assert "B" in Stock(database).levels_of_product("P1", "B")
    Stock(database).levels_of_product("P1", "A")
    database.close()


@_ONCE
@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_article_is_taken_or_refused_and_can_be_kept(
    tmp_path: Path, price: str, sale: str, period: str, title: str
) -> None:
    database = open_database(tmp_path / "a.sqlite3")
    path = tmp_path / "products.tsv"
    line = "\t".join(map(_cells, (title, price, sale, period)))
    path.write_text(
        f"id\ttitle\tprice\tsale_price\tsale_price_effective_date\nA\t{line}\nB\tShirt\t10 EUR\n", encoding="utf-8"
    )
    rows = list(read_products(path))
    assert all(isinstance(row, ProductRow | Refusal) for row in rows)
    import_products(database, rows, file="products", allow_shrink=True)
    assert database.read("SELECT 1 FROM variant WHERE id = 'B'") == [(1,)]
    database.close()


@_ONCE
@given(st.lists(st.one_of(NUMBERS.map(lambda number: repr(number)[:400]), TEXTS), min_size=5, max_size=5))
def test_any_review_is_taken_or_refused_and_can_be_kept(tmp_path: Path, texts: list[str]) -> None:
    rating, least, most, at, words_ = ("".join(filter(_is_xml, text)) for text in texts)
    database = open_database(tmp_path / "a.sqlite3")
    articles = tmp_path / "products.tsv"
    articles.write_text("id\ttitle\tprice\nA\tShirt\t10 EUR\n", encoding="utf-8")
    import_products(database, read_products(articles), file="products")
    path = tmp_path / "reviews.xml"
    review = (
        "<review><review_id>{}</review_id><review_timestamp>{}</review_timestamp><content>{}</content><ratings>"
        '<overall min="{}" max="{}">{}</overall></ratings><products><product><product_ids><skus><sku>A</sku></skus>'
        "</product_ids></product></products></review>"
    )
    good = review.format("R2", "2026-01-01T00:00:00Z", "Fine", "1", "5", "4")
    path.write_text(
        f"<feed><reviews>{review.format('R1', at, words_, least, most, rating)}{good}</reviews></feed>",
        encoding="utf-8",
    )
    rows = list(read_reviews(path))
    assert all(isinstance(row, ReviewRow | Refusal) for row in rows)
    import_reviews(database, rows, file="reviews")
    assert Reviews(database).summary("A").count >= 1
    database.close()


def _is_xml(character: str) -> bool:
    return " " <= character < "\ud800" and character not in "<>&\"'"


def _patterns() -> Iterator[tuple[str, str]]:
    """Yield every pattern that these rooms keep, by name."""
    for room in ROOMS:
        package = import_module(room)
        for module in walk_packages(package.__path__, f"{room}."):
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, re.Pattern):
                    yield f"{module.name}.{name}", value.pattern


def _endless_within_endless(parsed: Any, *, inside: bool = False) -> bool:
    """Return whether something may repeat without end inside what may: the shape of patterns that run away."""
    for operation, argument in parsed:
        is_repeat = operation in (regular.MAX_REPEAT, regular.MIN_REPEAT)
        is_endless = is_repeat and argument[1] is regular.MAXREPEAT
        parts = argument[1] if operation is regular.BRANCH else argument
        inner = (
            [part for part in parts if isinstance(part, regular.SubPattern)] if isinstance(parts, tuple | list) else []
        )
        if (is_endless and inside) or any(_endless_within_endless(part, inside=inside or is_endless) for part in inner):
            return True
    return False


def test_no_pattern_can_run_away() -> None:
    found = dict(_patterns())
    assert len(found) > 15
    assert _endless_within_endless(regular.parse(r"(?:a+)+$"))
    assert _endless_within_endless(regular.parse(r"(?:(?:Mo|Tu)\s*)+x|y"))
    # What is repeated begins anew at each line break, dot, or separator of digits, and only there.
    lines = {
        "app.config.places._NUMBER",
        "app.connectors.merchant_feed.links._PLAIN_URLS",
        "app.identification.printed._GROUPED",
    }
    assert {name for name, pattern in found.items() if _endless_within_endless(regular.parse(pattern))} <= lines
