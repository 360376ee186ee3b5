"""Feeds in the manner of the systems that shops use, against what a person says is right of each row.

Beside each feed lies what is right, `<feed>.right.json`, written by reading the feed and not by running the program.
"""

import json
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, NamedTuple

import pytest

from app.connectors.merchant_feed import read_products
from app.domain.catalogue import Product
from app.domain.feeds import ImportReport, ProductRow
from app.services.sync.imports import import_feeds
from app.store import Catalogue, open_database

FOLDER: Final = Path("tests/data/feeds").resolve()
FEEDS: Final = tuple(sorted(path.name for path in FOLDER.iterdir() if path.suffix != ".json"))


class Imported(NamedTuple):
    report: ImportReport
    rows: dict[str, ProductRow]
    products: dict[str, Product]


def right(name: str) -> dict[str, Any]:
    said: dict[str, Any] = json.loads((FOLDER / f"{name}.right.json").read_text(encoding="utf-8"))
    return said


@cache
def imported(name: str) -> Imported:
    """What the program makes of a feed, in a database of its own."""
    with TemporaryDirectory() as folder, closing(open_database(Path(folder) / "psyche.sqlite3")) as database:
        (report,) = import_feeds(database, products=[FOLDER / name])
        rows: dict[str, ProductRow] = {}
        for row in read_products(FOLDER / name):
            if isinstance(row, ProductRow):
                rows.setdefault(row.id, row)
        catalogue = Catalogue(database)
        found = (catalogue.product(row.product_id, row.language) for row in rows.values())
        return Imported(report, rows, {product.id: product for product in found if product is not None})


def cases() -> Iterator[Any]:
    for name in FEEDS:
        for number, row in enumerate(right(name)["rows"]):
            yield pytest.param(name, row, id=f"{name}-{number}")


def products() -> Iterator[Any]:
    for name in FEEDS:
        for product_id, title in right(name)["products"].items():
            yield pytest.param(name, product_id, title, id=f"{name}-{product_id}")


@pytest.mark.parametrize(("name", "expected"), tuple(cases()))
def test_each_row_is_taken_or_refused_for_the_right_reason(name: str, expected: dict[str, Any]) -> None:
    report, rows, found = imported(name)
    row_id, outcome = expected["id"], expected["is"]
    told = report.refusals if outcome == "refused" else report.remarks
    reasons = [refusal for refusal in told if refusal.id == row_id]
    if outcome == "taken":
        assert reasons == []
    else:
        (reason,) = reasons
        assert expected["says"] in reason.reason
        assert reason.place == expected.get("place", reason.place)
    if outcome == "refused":
        return
    row = rows[row_id]
    product = found[row.product_id]
    variant = product.variant(row_id)
    assert variant is not None
    assert [row.price_minor, row.currency] == expected["price"]
    assert [variant.price.amount_minor, variant.price.currency] == expected["price"]
    sale = variant.sale_price
    shown = {
        "title": product.title_of(row_id),
        "description": product.description_of(row_id),
        "link": product.link_of(row_id),
        "gtin": variant.gtin,
        "colour": variant.colour,
        "size": variant.size,
        "mpn": variant.mpn,
        "material": variant.material,
        "pattern": variant.pattern,
        "availability": row.availability,
        "pictures": len(row.pictures.split()),
        "care": list(product.care),
        "sale": None if sale is None else [sale.amount_minor, sale.currency],
    }
    wanted = {key: value for key, value in expected.items() if key in shown}
    if wanted.get("gtin"):
        wanted["gtin"] = wanted["gtin"].zfill(14)
    assert {key: shown[key] for key in wanted} == wanted


@pytest.mark.parametrize(("name", "product_id", "title"), tuple(products()))
def test_products_are_called_what_their_articles_share(name: str, product_id: str, title: str) -> None:
    assert imported(name).products[product_id].title == title


@pytest.mark.parametrize("name", FEEDS)
def test_nothing_else_is_said_of_a_feed(name: str) -> None:
    said = right(name)
    report, rows, _ = imported(name)
    outcomes = [(row["is"], row["id"]) for row in said["rows"]]
    assert set(rows) == {row_id for is_, row_id in outcomes if is_ != "refused"}
    refused = sorted(refusal.id for refusal in report.refusals)
    assert refused == sorted(row_id for is_, row_id in outcomes if is_ == "refused")
    of_rows = {remark.id for remark in report.remarks if remark.id}
    assert of_rows == {row_id for is_, row_id in outcomes if is_ == "kept in part"}
    assert sorted(remark.reason for remark in report.remarks if not remark.id) == sorted(said["told_of_the_file"])
    assert report.language == said["language"]


def test_the_feeds_are_of_many_shops_languages_and_scripts() -> None:
    said = [right(name) for name in FEEDS]
    assert len(FEEDS) == 20
    assert len({feed["language"] for feed in said}) >= 8
    assert len({feed["script"] for feed in said}) >= 5
    assert all(5 <= len(feed["rows"]) <= 12 for feed in said)
