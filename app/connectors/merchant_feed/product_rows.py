"""One article of a products feed, checked and put into the store's terms."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.links import PictureLinks
from app.connectors.merchant_feed.prices import parse_price
from app.connectors.merchant_feed.values import interval_s, words
from app.domain.feeds import ProductRow, Refusal
from app.domain.gtin import gtin14

_MAX_ID = 100
_MAX_TITLE = 300
_MAX_DESCRIPTION = 10_000
_MAX_COMPOSITION = 500
_MAX_NAME = 100
_MAX_LINK = 2048
_MAX_LIST = 30

_NEVER_TWICE = frozenset({"id", "item_group_id", "gtin", "price", "sale_price"})
_CARE_SECTIONS = frozenset(
    "care;care instructions;washing instructions;entretien;conseils d'entretien;conseils d’entretien;pflege;"
    "pflegehinweise;cuidados;cura;lavaggio".split(";")
)
_COMPOSITION_NAMES = frozenset(
    "composition;material;matière;matières;material;zusammensetzung;composición;composizione".split(";")
)
_DETAIL_PARTS = 3


class RawProduct(NamedTuple):
    """The values of one item as written; `conflicts` names single values that were given twice and differ."""

    values: dict[str, str]
    lists: dict[str, list[str]]
    conflicts: list[str]


class ProductRows:
    """Checks the items of one file, in one language."""

    def __init__(self, path: Path, language: str) -> None:
        self._language = language.strip().replace("_", "-").lower() or "und"
        self._links = PictureLinks(path)

    def rows(self, raw: RawProduct, line: int) -> Iterator[ProductRow | Refusal]:
        """Yield the row, after remarks on what was left out of it, or the reason why there is none."""
        remarks: list[str] = []
        row_id = raw.values.get("id", "").strip()
        try:
            row = self._row(raw, row_id, line, remarks)
        except ValueError as error:
            yield Refusal(line, row_id[:_MAX_ID], str(error))
            return
        for remark in remarks:
            yield Refusal(line, row_id, remark, kept=True)
        yield row

    def _row(self, raw: RawProduct, row_id: str, line: int, remarks: list[str]) -> ProductRow:
        value, lists = raw.values.get, raw.lists
        if raw.conflicts:
            twice = sorted(_NEVER_TWICE.intersection(raw.conflicts))
            if twice:
                raise ValueError(f"{', '.join(twice)} given more than once, with different values")
        product_id = value("item_group_id", row_id).strip() or row_id
        _check_id("id", row_id)
        if product_id != row_id:
            _check_id("item_group_id", product_id)
        title = words(value("title", ""), _MAX_TITLE)
        if not title:
            raise ValueError("title is missing")
        price_text = value("price", "").strip()
        if not price_text:
            raise ValueError("price is missing")
        price_minor, currency = parse_price(price_text)
        sale = lowest = sale_from_s = sale_until_s = None
        if "sale_price" in raw.values:
            sale, sale_from_s, sale_until_s, lowest = _reduction(raw.values, price_minor, currency, remarks)
        gtin = ""
        if gtin_text := value("gtin", "").strip():
            gtin = gtin14(gtin_text.replace(" ", "").replace("-", "")) or ""
            if not gtin:
                raise ValueError(f"gtin {gtin_text[:40]!r} has a wrong length or check digit")
        composition, care = _details(raw)
        product_types = lists.get("product_type")
        category = product_types[0] if product_types else value("google_product_category", "")
        link = value("link", "").strip()
        if link and (len(link) > _MAX_LINK or not link.startswith(("https://", "http://"))):
            remarks.append("link left out: not http(s), or too long")
            link = ""
        sku = value("sku", "").strip()[:_MAX_ID]
        fields = (
            row_id,
            product_id,
            self._language,
            gtin,
            sku or row_id,
            words(value("brand", ""), _MAX_NAME),
            title,
            words(value("description", ""), _MAX_DESCRIPTION),
            tuple(words(part, _MAX_NAME) for part in category.split(">")) if category else (),
            composition,
            care,
            link,
            words(value("color", ""), _MAX_NAME),
            words(value("size", ""), _MAX_NAME),
            currency,
            price_minor,
            sale,
            sale_from_s,
            sale_until_s,
            lowest,
            value("availability", "").strip().lower().replace(" ", "_")[:_MAX_NAME],
            self._pictures(raw, remarks),
            tuple(dict.fromkeys(other.strip()[:_MAX_ID] for other in lists["goes_with"]))[:_MAX_LIST]
            if "goes_with" in lists
            else (),
        )
        digest = hashlib.blake2b(repr(fields).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        return ProductRow(line, *fields, digest)

    def _pictures(self, raw: RawProduct, remarks: list[str]) -> tuple[str, ...]:
        first = raw.values.get("image_link")
        links = [first] if first else []
        links += raw.lists.get("additional_image_link", ())
        urls: dict[str, None] = {}
        for link in links:
            try:
                urls[self._links.resolve(link)] = None
            except ValueError as error:
                remarks.append(f"picture left out: {error}")
        if len(urls) > _MAX_LIST:
            remarks.append(f"pictures after the first {_MAX_LIST} left out")
        return tuple(urls)[:_MAX_LIST]


def _check_id(name: str, text: str) -> None:
    if not text:
        raise ValueError(f"{name} is missing")
    if len(text) > _MAX_ID:
        raise ValueError(f"{name} is longer than {_MAX_ID} characters")
    if not text.isprintable():
        raise ValueError(f"{name} has control characters")


def _reduction(
    values: dict[str, str], price_minor: int, currency: str, remarks: list[str]
) -> tuple[int | None, int | None, int | None, int | None]:
    """Return the sale price, its limits and the lowest price of 30 days; none of it where any of it is doubtful."""
    text = values["sale_price"].strip()
    if not text:
        return None, None, None, None
    try:
        sale, sale_currency = parse_price(text)
        if sale_currency != currency:
            raise ValueError(f"in {sale_currency}, the price in {currency}")
        if sale >= price_minor:
            raise ValueError("not below the price")
        limits: tuple[int | None, int | None] = (None, None)
        if period := values.get("sale_price_effective_date", "").strip():
            limits = interval_s(period)
    except ValueError as error:
        remarks.append(f"sale price left out: {error}")
        return None, None, None, None
    lowest = None
    if text := values.get("lowest_price_30_days", "").strip():
        try:
            lowest, lowest_currency = parse_price(text)
            if lowest_currency != currency:
                raise ValueError(f"in {lowest_currency}, the price in {currency}")
        except ValueError as error:
            lowest = None
            remarks.append(f"lowest price of 30 days left out: {error}")
    return sale, *limits, lowest


def _details(raw: RawProduct) -> tuple[str, tuple[str, ...]]:
    """Return composition and care instructions, from our own fields, product details, and the material."""
    composition = raw.values.get("composition", "")
    care = raw.lists.get("care", ())
    details = raw.lists.get("product_detail")
    if details:
        care = list(care)
        for detail in details:
            parts = detail.split("\x1f")
            if len(parts) != _DETAIL_PARTS:
                continue
            section, name, text = parts
            if section.strip().lower() in _CARE_SECTIONS or name.strip().lower() in _CARE_SECTIONS:
                care.append(text)
            elif not composition and name.strip().lower() in _COMPOSITION_NAMES:
                composition = text
    composition = composition or raw.values.get("material", "").replace("/", ", ")
    return (
        words(composition, _MAX_COMPOSITION),
        tuple(words(step, _MAX_COMPOSITION) for step in care if step.strip())[:_MAX_LIST],
    )
