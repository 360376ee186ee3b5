"""Whatever stands in a value costs that value, or its row; and twice as much text costs twice as much work."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.connectors.merchant_feed import read_products
from app.connectors.merchant_feed.links import PictureLinks
from app.connectors.merchant_feed.markup import without_markup
from app.connectors.merchant_feed.product_rows import ProductRows, RawProduct, term
from app.connectors.merchant_feed.product_text import said_of, text_of
from app.connectors.merchant_feed.values import clean_id, words
from app.domain.feeds import NOTHING_ELSE_SAID, ProductRow, Refusal
from app.domain.gtin import gtin14_badly_written
from app.domain.shared_title import Worded, shared_title
from app.services.sync.imports import import_feeds
from app.store import Catalogue, open_database

LINKS = PictureLinks(Path("/feeds/products.xml"))
PARSERS: dict[str, Callable[[str], object]] = {
    "words": lambda text: words(text, 10_000),
    "mark-up": without_markup,
    "id": clean_id,
    "gtin": gtin14_badly_written,
    "picture": LINKS.resolve,
    "plain pictures": LINKS.are_plain,
    "availability": term,
    "category": lambda text: text_of(said_of({"title": "x", "product_type": text}, {})),
    "details": lambda text: text_of(said_of({"title": "x"}, {"product_detail": text.split(" "), "care": [text]})),
    "shared title": lambda text: shared_title([Worded(text[:300], ("a",)), Worded(text[1:301], (text[:100],))]),
}
SIGNS = " -/&;<>!?#x0123456789aAeE+.,:%'\"()[]=\t\n\u00a0\u202e\u0663ー青é\ud800\0"
PIECES = [
    "<style>",
    "<!--",
    "<![CDATA[",
    "]]>",
    "&lt;",
    "&amp;",
    "&#x",
    "&#9",
    "<p ",
    "</p>",
    "https://a",
    "%2e",
    "../",
]
PIECE = st.sampled_from(PIECES) | st.text(SIGNS, min_size=1, max_size=4)
SHORT, TIMES = 4_000, 8
NUMBERS = count()


def work_s(parser: Callable[[str], object], text: str) -> float:
    """The least processor time of three tries; no text begins as one that was seen, so that nothing is remembered."""
    least = float("inf")
    for _ in range(3):
        fresh = f"{next(NUMBERS)} {text}"
        began = time.thread_time()
        with suppress(ValueError):
            parser(fresh)
        least = min(least, time.thread_time() - began)
    return least


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=60, deadline=None)
@example("", "&#9", "").via("digits that a number could be made of")
@example("", "<style>", "").via("style sheets that never end")
@example("", "&lt;", "p&gt;").via("mark-up escaped again")
@example("1", " ", "").via("blanks up to the end")
@given(PIECE, PIECE, PIECE)
def test_work_grows_with_the_length_and_no_faster(name: str, before: str, unit: str, after: str) -> None:
    parser = PARSERS[name]
    many, more = (unit * (size // len(unit)) for size in (SHORT, SHORT * TIMES))

    def short_s() -> float:
        """What stands before or after may hide all the rest of a short text, and then it is no work at all."""
        return max(work_s(parser, before + many + after), work_s(parser, many))

    # What grows with the square would be 64 times as much each time. The milliseconds are for coarse clocks.
    assert any(work_s(parser, before + more + after) <= 4 * TIMES * short_s() + 0.01 for _ in range(8))


VALUE = st.text(st.characters() | st.sampled_from(SIGNS), max_size=30) | st.sampled_from(
    [
        "1" + "0" * 400,
        "\ud800",
        "\0",
        "-",
        "NaN",
        "9" * 5000,
        "\u202e",
        "&#" + "9" * 5000 + ";",
        "<" * 5000,
        "a>" * 3000,
    ]
)
FIELDS = (
    "id", "item_group_id", "title", "brand", "gtin", "mpn", "sku", "sale_price", "sale_price_effective_date", "price",
    "availability", "color", "size", "material", "pattern", "image_link", "link", "product_type", "composition",
    "description", "lowest_price_30_days",
)  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(FIELDS), VALUE),
    st.lists(VALUE, max_size=4),
    st.dictionaries(st.sampled_from(["care", "product_detail", "goes_with"]), st.lists(VALUE, max_size=3)),
)
def test_any_values_give_a_row_that_can_be_kept_or_a_reason(
    tmp_path: Path, values: dict[str, str], pictures: list[str], lists: dict[str, list[str]]
) -> None:
    rows = ProductRows(tmp_path / "feed.xml", "en", NOTHING_ELSE_SAID)
    for given_values in (values, values | {"id": "A", "title": "Dress", "price": "10 EUR"}):
        row = rows.row(RawProduct(dict(given_values), pictures, lists, []), 1)
        said = [refusal.reason for refusal in rows.remarks(row)]
        for text in (*row, *said):
            if isinstance(text, str):
                text.encode()
        if isinstance(row, ProductRow):
            assert row.id.isprintable()
            assert len(row.text.category) <= 12
            assert row.pictures.count("\n") < 30
            repr(row.text).encode()


def evil_items() -> Iterator[str]:
    item = "<item><id>{0}</id><title>{1}</title><price>{2}</price>{3}</item>\n"
    yield item.format("price", "Dress", f"{10**400} EUR", "")
    yield item.format("half", "Dress &#xD800; &#55357;", "10 EUR", "")
    yield item.format("control", "Dre\x0bss\x00", "10 EUR", "")
    yield item.format("attribute", "Dress", "10 EUR", f"<link href='{'x' * 1_000_000}'>https://a.example/1</link>")
    yield item.format("pictures", "Dress", "10 EUR", "<additional_image_link>//b</additional_image_link>" * 10_000)
    yield item.format(
        "many",
        "Dress",
        "10 EUR",
        "".join(f"<additional_image_link>{n}.jpg</additional_image_link>" for n in range(10_000)),
    )
    yield item.format("long", "Dress" * 200_000, "10 EUR", "<description>" + "word " * 400_000 + "</description>")
    yield item.format("tags", "&lt;b&gt;" * 50_000 + "Dress", "10 EUR", "")
    yield item.format("levels", "Dress", "10 EUR", "<product_type>" + "a &gt; " * 100_000 + "</product_type>")
    yield item.format("words", "Dress", "10 EUR", "<goes_with>a</goes_with><care>b</care>" * 20_000)


def test_one_row_never_costs_the_file(tmp_path: Path) -> None:
    good = "<item><id>G{0}</id><title>Skirt</title><price>10 EUR</price></item>\n"
    evil = "".join(f"{good.format(number)}{item}" for number, item in enumerate(evil_items()))
    feed = tmp_path / "products.en.xml"
    feed.write_text(f"<channel>\n{evil}</channel>", encoding="utf-8")
    with closing(open_database(tmp_path / "psyche.sqlite3")) as database:
        (report,) = import_feeds(database, products=[feed])
        assert [refusal.id for refusal in report.refusals] == ["price"]
        assert report.new == 19
        assert 0 < report.remarked < 40
        catalogue = Catalogue(database)
        titles = {
            name: product.title for name in ("half", "control", "tags") if (product := catalogue.product(name, "en"))
        }
        assert titles == {"half": "Dress", "control": "Dress", "tags": "Dress"}
        many, levels = catalogue.product("many", "en"), catalogue.product("levels", "en")
        assert many is not None
        assert levels is not None
        assert (len(many.pictures), len(levels.category)) == (30, 12)


def test_one_row_of_columns_never_costs_the_file(tmp_path: Path) -> None:
    feed = tmp_path / "products.en.csv"
    cells = ["\0", "Dre\0ss", '"' + "x" * 500_000 + '"', f"{10**400}", '"', "\ud800", "," * 5000]
    rows = "".join(f"E{number},{cell},10 EUR\nG{number},Skirt,10 EUR\n" for number, cell in enumerate(cells))
    feed.write_bytes(f"id,title,price\n{rows}".encode("utf-8", "replace"))
    read = list(read_products(feed))
    taken = [row.id for row in read if isinstance(row, ProductRow)]
    assert [name for name in taken if name.startswith("G")] == [f"G{number}" for number in range(len(cells))]
    assert [row.id for row in read if isinstance(row, Refusal)] == ["E0", "E4", "E6"]
