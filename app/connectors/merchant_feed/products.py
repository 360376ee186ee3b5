"""Google Merchant products: RSS 2.0, Atom 1.0 and TSV into rows for the store.

Over-long values: an id of more than 100 characters refuses the row; words are cut (title 300, description 10,000,
composition and each care instruction 500, brand, colour and size 100 characters); links of more than 2,048 are left
out; 30 pictures, 30 care instructions and 30 related products are kept.
"""

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from app.connectors.merchant_feed.product_rows import DETAIL_SEPARATOR, ProductRows, RawProduct
from app.connectors.merchant_feed.stream import BytesRead, is_xml
from app.connectors.merchant_feed.tsv import read_tsv
from app.connectors.merchant_feed.values import language_of_name
from app.connectors.merchant_feed.xml import ATOM, GOOGLE, PSYCHE, elements, line_of, local_name, read_root, text_of
from app.domain.errors import FeedInvalid
from app.domain.feeds import NOTHING_ELSE_SAID, FeedDefaults, ProductRow, Refusal

_SINGLE = (
    "id",
    "item_group_id",
    "title",
    "brand",
    "gtin",
    "sku",
    "price",
    "sale_price",
    "sale_price_effective_date",
    "availability",
    "color",
    "size",
    "material",
    "image_link",
    "google_product_category",
    "product_type",
)
_NAMES = {namespace + name: name for name in _SINGLE for namespace in ("", GOOGLE, ATOM)} | {
    "link": "link",
    f"{GOOGLE}link": "link",
    f"{PSYCHE}lowest_price_30_days": "lowest_price_30_days",
    f"{PSYCHE}composition": "composition",
    f"{PSYCHE}sku": "sku",
}
_MORE_PICTURES = frozenset({f"{GOOGLE}additional_image_link", "additional_image_link"})
_DESCRIPTIONS = frozenset({"description", f"{GOOGLE}description", f"{ATOM}summary", f"{ATOM}content"})
_LISTS = {f"{PSYCHE}goes_with": "goes_with", f"{PSYCHE}care": "care"}
_DETAIL = f"{GOOGLE}product_detail"
_ATOM_LINK = f"{ATOM}link"

_REQUIRED_COLUMNS = (("id",), ("title",), ("price",))
_ALIASES = {"colour": "color", "image": "image_link", "additional_image_links": "additional_image_link"}


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
    return _read_tsv(path, language, on_bytes, defaults)


def _read_xml(
    path: Path, language: str | None, on_bytes: BytesRead | None, defaults: FeedDefaults
) -> Iterator[ProductRow | Refusal]:
    root = read_root(path)
    if local_name(root.tag) not in {"rss", "feed"}:
        raise FeedInvalid(f"{path}: is <{root.tag}>, not a products feed (RSS 2.0 or Atom 1.0). Check the file.")
    rows: ProductRows | None = None
    tags = ("item",) if root.tag == "rss" else (f"{ATOM}entry", "entry", "item")
    for element in elements(path, tags, on_bytes):
        if rows is None:
            declared = language or _declared_language(element) or root.language or language_of_name(path)
            rows = ProductRows(path, declared, defaults)
        row = rows.row(raw_product(element), line_of(element))
        yield row
        if rows.left_out:
            yield from rows.remarks(row)


def raw_product(element: etree._Element) -> RawProduct:
    """Return the values of one item as written; of a single value given several times, the first."""
    values: dict[str, str] = {}
    more_pictures: list[str] = []
    lists: dict[str, list[str]] = {}
    conflicts: list[str] = []
    for child in element:
        tag = child.tag
        text = child.text
        name = _NAMES.get(tag)
        if name is None:
            if tag in _MORE_PICTURES:
                if text and text.strip():
                    more_pictures.append(text.strip())
                continue
            if tag in _DESCRIPTIONS:
                name, text = "description", text_of(child)
            elif tag == _ATOM_LINK and child.get("rel", "alternate") == "alternate":
                name, text = "link", child.get("href")
            else:
                _add_to_lists(lists, child, tag, text)
                continue
        if text:
            if name not in values:
                values[name] = text
            elif values[name].strip() != text.strip():
                conflicts.append(name)
    return RawProduct(values, more_pictures, lists, conflicts)


def _add_to_lists(lists: dict[str, list[str]], child: etree._Element, tag: str, text: str | None) -> None:
    name = _LISTS.get(tag)
    if name is not None:
        if text:
            lists.setdefault(name, []).append(text)
    elif tag == _DETAIL:
        parts = (child.findtext(GOOGLE + part) or "" for part in ("section_name", "attribute_name", "attribute_value"))
        lists.setdefault("product_detail", []).append(DETAIL_SEPARATOR.join(parts))


def _declared_language(element: etree._Element) -> str:
    """Return the language that the channel around the first item declares."""
    channel = element.getparent()
    if channel is None:
        return ""
    return (channel.findtext("language") or channel.findtext(f"{GOOGLE}language") or "").strip()


def _read_tsv(
    path: Path, language: str | None, on_bytes: BytesRead | None, defaults: FeedDefaults
) -> Iterator[ProductRow | Refusal]:
    rows = ProductRows(path, language or language_of_name(path), defaults)
    for line, cells, extra in read_tsv(path, _REQUIRED_COLUMNS, _ALIASES, on_bytes):
        if extra:
            yield Refusal(line, cells.get("id", ""), f"{extra} more cells than columns; is a tab inside a cell?")
            continue
        lists = {
            name: [part.replace(":", DETAIL_SEPARATOR) for part in cells.pop(name).split(separator) if part.strip()]
            for name, separator in (("care", "|"), ("product_detail", ","), ("goes_with", ","))
            if name in cells
        }
        more = [part.strip() for part in cells.pop("additional_image_link", "").split(",") if part.strip()]
        if "product_type" in cells:
            cells["product_type"] = cells["product_type"].partition(",")[0]
        row = rows.row(RawProduct(cells, more, lists, []), line)
        yield row
        if rows.left_out:
            yield from rows.remarks(row)
