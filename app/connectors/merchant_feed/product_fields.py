"""What a products feed calls its fields, and one item of it as written."""

import re
from functools import lru_cache
from typing import Final

from lxml import etree

from app.connectors.merchant_feed.product_rows import RawProduct
from app.connectors.merchant_feed.product_text import DETAIL_SEPARATOR
from app.connectors.merchant_feed.xml import ATOM, GOOGLE, PSYCHE, local_name, markup_of

ALIASES: Final = {
    "colour": "color",
    "image": "image_link",
    "image_url": "image_link",
    "additional_image_links": "additional_image_link",
    "additional_images": "additional_image_link",
    "name": "title",
    "product_name": "title",
    "url": "link",
    "product_url": "link",
    "ean": "gtin",
    "ean13": "gtin",
    "upc": "gtin",
    "barcode": "gtin",
    "manufacturer_part_number": "mpn",
    "manufacturer_number": "mpn",
    "fabric": "material",
    "print": "pattern",
    "product_group_id": "item_group_id",
    "parent_id": "item_group_id",
}
"""Other names for fields, as they stand in a first line or as an element."""

_SINGLE = frozenset(
    (
        "id", "item_group_id", "title", "brand", "gtin", "mpn", "sku", "price", "sale_price",
        "sale_price_effective_date", "availability", "color", "size", "material", "pattern", "image_link", "link",
        "google_product_category", "product_type", "lowest_price_30_days", "composition",
    )
)  # fmt: skip
_DESCRIPTIONS = frozenset({"description", "summary", "content"})
_UNDECLARED = re.compile(r"^[gcp]:")
_OWN = frozenset({PSYCHE, ATOM})
_DESCRIPTION = "description"
_MORE_PICTURES = "additional_image_link"
_DETAIL = "product_detail"
_SEVERAL = frozenset({_MORE_PICTURES, _DETAIL, "goes_with", "care"})
_ATOM_LINK = f"{ATOM}link"


def raw_product(element: etree._Element) -> RawProduct:
    """Return the values of one item as written; of a single value given several times, the first."""
    values: dict[str, str] = {}
    more_pictures: list[str] = []
    lists: dict[str, list[str]] = {}
    conflicts: list[str] = []
    for child in element:
        text = child.text
        name = _NAMES.get(child.tag)
        if name is None:
            name = field_of(child.tag)
            if name in _SEVERAL:
                _add(more_pictures, lists, child, name)
                continue
            if name == _DESCRIPTION:
                text = markup_of(child)
            elif child.tag == _ATOM_LINK:
                text = child.get("href") if child.get("rel", "alternate") == "alternate" else None
        if text and name:
            if name not in values:
                values[name] = text
            elif _differ(values[name], text, name):
                conflicts.append(name)
    return RawProduct(values, more_pictures, lists, conflicts)


@lru_cache(maxsize=1024)
def field_of(tag: str) -> str:
    """Return which field an element is, whatever the address of Google's namespace, or an empty string."""
    namespace, _, _ = tag.rpartition("}")
    if f"{namespace}}}" not in _OWN and namespace and "base.google.com" not in namespace:
        return ""
    local = _UNDECLARED.sub("", local_name(tag).lower())
    name = ALIASES.get(local, local)
    if name in _DESCRIPTIONS:
        return _DESCRIPTION
    return name if name in _SINGLE or name in _SEVERAL else ""


def _add(more_pictures: list[str], lists: dict[str, list[str]], child: etree._Element, name: str) -> None:
    text = (child.text or "").strip()
    if name == _DETAIL:
        lists.setdefault(name, []).append(_detail(child))
    elif text and name == _MORE_PICTURES:
        more_pictures.append(text)
    elif text:
        lists.setdefault(name, []).append(text)


def _differ(first: str, other: str, name: str) -> bool:
    zeros = "0" if name == "gtin" else ""
    return first.strip().lstrip(zeros or None) != other.strip().lstrip(zeros or None)


def _detail(element: etree._Element) -> str:
    texts = {local_name(str(part.tag)): part.text or "" for part in element}
    return DETAIL_SEPARATOR.join(texts.get(name, "") for name in ("section_name", "attribute_name", "attribute_value"))


_NAMES = {GOOGLE + name: name for name in _SINGLE} | {name: name for name in _SINGLE}
"""The usual ones, found without a look at their parts."""
