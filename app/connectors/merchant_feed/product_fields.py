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
_ATOM_ID = "atom id"
_GOOGLE_PICTURE = f"{GOOGLE}{_MORE_PICTURES}"


def raw_product(element: etree._Element) -> RawProduct:
    """Return the values of one item as written; of a single value given several times, the first."""
    values: dict[str, str] = {}
    more_pictures: list[str] = []
    lists: dict[str, list[str]] = {}
    conflicts: list[str] = []
    name_of = _NAMES.get
    for child in element:
        tag = child.tag
        text = child.text
        name = name_of(tag)
        if name is None:
            if tag == _GOOGLE_PICTURE:
                if text and (text := text.strip()):
                    more_pictures.append(text)
                continue
            name, text = _seldom(child, tag, more_pictures, lists)
        elif name is _DESCRIPTION and len(child):
            text = markup_of(child)
        if text and name:
            if name not in values:
                values[name] = text
            elif _differ(values[name], text, name):
                conflicts.append(name)
    if _ATOM_ID in values:
        values.setdefault("id", values.pop(_ATOM_ID))
    return RawProduct(values, more_pictures, lists, conflicts)


@lru_cache(maxsize=1024)
def field_of(tag: str) -> str:
    """Return which field an element is, whatever the address of Google's namespace, or an empty string."""
    namespace, _, _ = tag.rpartition("}")
    if tag == f"{ATOM}id":
        return _ATOM_ID
    if f"{namespace}}}" not in _OWN and namespace and "base.google.com" not in namespace:
        return ""
    local = _UNDECLARED.sub("", local_name(tag).lower())
    name = ALIASES.get(local, local)
    if name in _DESCRIPTIONS:
        return _DESCRIPTION
    return name if name in _SINGLE or name in _SEVERAL else ""


def _seldom(
    child: etree._Element, tag: str, more_pictures: list[str], lists: dict[str, list[str]]
) -> tuple[str, str | None]:
    """Return name and text of what is not among the usual names; what may be there several times is put away."""
    name, text = field_of(tag), (child.text or "").strip()
    if name == _DESCRIPTION:
        return name, markup_of(child)
    if tag == _ATOM_LINK:
        return name, child.get("href") if child.get("rel", "alternate") == "alternate" else None
    if name == _DETAIL:
        lists.setdefault(name, []).append(_detail(child))
    elif text and name == _MORE_PICTURES:
        more_pictures.append(text)
    elif text and name in _SEVERAL:
        lists.setdefault(name, []).append(text)
    return "" if name in _SEVERAL else name, text


def _differ(first: str, other: str, name: str) -> bool:
    zeros = "0" if name == "gtin" else ""
    return first.strip().lstrip(zeros or None) != other.strip().lstrip(zeros or None)


def _detail(element: etree._Element) -> str:
    texts = {local_name(str(part.tag)): part.text or "" for part in element}
    return DETAIL_SEPARATOR.join(texts.get(name, "") for name in ("section_name", "attribute_name", "attribute_value"))


_NAMES = {namespace + name: name for name in (*_SINGLE, _DESCRIPTION) for namespace in (GOOGLE, "")}
"""The usual ones, found without a look at their parts."""
