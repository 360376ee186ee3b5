"""Google Merchant products: RSS, Atom, a channel alone, or columns, into rows for the store.

Over-long values: an id of more than 100 characters refuses the row; words are cut (title 300, description 10,000,
composition and each care instruction 500, brand, colour and size 100 characters); links of more than 2,048 are left
out; 30 pictures, 30 care instructions and 30 related products are kept.
"""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.connectors.merchant_feed.product_fields import ALIASES, raw_product
from app.connectors.merchant_feed.product_rows import ProductRows, RawProduct
from app.connectors.merchant_feed.product_text import DETAIL_SEPARATOR
from app.connectors.merchant_feed.stream import BytesRead, is_xml
from app.connectors.merchant_feed.table import read_table
from app.connectors.merchant_feed.values import language_of_name
from app.connectors.merchant_feed.xml import GOOGLE, Places, elements, local_name, read_root
from app.domain.errors import FeedInvalid
from app.domain.feeds import NOTHING_ELSE_SAID, FeedDefaults, ProductRow, Refusal

_ROOTS = frozenset({"rss", "rdf", "feed", "channel", "items", "products"})
_ITEMS = ("{*}item", "{*}entry")
_REQUIRED_COLUMNS = (("id",), ("title",), ("price",))


def read_products(
    path: Path,
    language: str | None = None,
    on_bytes: BytesRead | None = None,
    defaults: FeedDefaults = NOTHING_ELSE_SAID,
) -> Iterator[ProductRow | Refusal]:
    """Yield the articles of a products feed, and why some cannot be taken.

    The language is `language`, else what the file declares, else what its name says (products.fr.xml), else "und".
    Raises FeedInvalid when the file as a whole is not such a feed.
    """
    if is_xml(path):
        return _read_xml(path, language, on_bytes, defaults)
    return _read_columns(path, language, on_bytes, defaults)


def item_elements(
    path: Path, on_bytes: BytesRead | None = None, told: list[str] | None = None
) -> Iterator[etree._Element]:
    """Yield the items of a feed in XML. Raises FeedInvalid when it is not a products feed."""
    root = local_name(read_root(path).tag).lower()
    if root not in _ROOTS:
        raise FeedInvalid(
            f"{path}: is <{root}>, not a products feed (RSS 2.0, Atom 1.0, or a <channel> with <item>). Check the file."
        )
    yield from elements(path, (*_ITEMS, "{*}product") if root == "products" else _ITEMS, on_bytes, told)


def language_around(element: etree._Element, path: Path) -> str:
    """Return the language that the channel around the first item declares, else that of the root or of the name."""
    channel = element.getparent()
    if channel is None:
        return language_of_name(path)
    declared = (channel.findtext("language") or channel.findtext(f"{GOOGLE}language") or "").strip()
    return declared or read_root(path).language or language_of_name(path)


def _read_xml(
    path: Path, language: str | None, on_bytes: BytesRead | None, defaults: FeedDefaults
) -> Iterator[ProductRow | Refusal]:
    rows: ProductRows | None = None
    places, told = Places(), list[str]()
    for element in item_elements(path, on_bytes, told):
        if rows is None:
            rows = ProductRows(path, language or language_around(element, path), defaults)
        row = rows.row(raw_product(element), *places.of(element))
        yield row
        if rows.left_out:
            yield from rows.remarks(row)
    yield from _of_the_file(told)


def _read_columns(
    path: Path, language: str | None, on_bytes: BytesRead | None, defaults: FeedDefaults
) -> Iterator[ProductRow | Refusal]:
    rows = ProductRows(path, language or language_of_name(path), defaults)
    told: list[str] = []
    for line, cells, fault, repeated in read_table(path, _REQUIRED_COLUMNS, ALIASES, on_bytes, told):
        if fault:
            yield Refusal(line, cells.get("id", "")[:100], fault)
            continue
        row = rows.row(columns_raw(cells, repeated), line)
        yield row
        if rows.left_out:
            yield from rows.remarks(row)
    yield from _of_the_file(told)


def columns_raw(cells: dict[str, str], repeated: tuple[str, ...]) -> RawProduct:
    """Return the values of one row in columns, with the lists taken out of their cells."""
    lists = {
        name: [part.replace(":", DETAIL_SEPARATOR) for part in cells.pop(name).split(separator) if part.strip()]
        for name, separator in (("care", "|"), ("product_detail", ","), ("goes_with", ","))
        if name in cells
    }
    more = [part.strip() for part in cells.pop("additional_image_link", "").split(",") if part.strip()]
    if "product_type" in cells:
        cells["product_type"] = cells["product_type"].partition(",")[0]
    return RawProduct(cells, more, lists, list(repeated))


def _of_the_file(told: list[str]) -> Iterator[Refusal]:
    """Yield what was mended in the file as a whole."""
    for what in told:
        yield Refusal(1, "", what, kept=True)
