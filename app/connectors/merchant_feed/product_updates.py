"""Supplemental feeds: ids and some attributes, which change articles that another feed brought."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.prices import parse_price
from app.connectors.merchant_feed.product_fields import ALIASES, field_of, raw_product
from app.connectors.merchant_feed.product_rows import MAX_ID, ProductRows, RawProduct, term
from app.connectors.merchant_feed.product_text import MAX_DESCRIPTION, MAX_NAME, MAX_TITLE
from app.connectors.merchant_feed.products import columns_raw, item_elements, language_around
from app.connectors.merchant_feed.stream import BytesRead, is_xml
from app.connectors.merchant_feed.table import columns_of, read_table
from app.connectors.merchant_feed.values import check_id, clean_id, interval_s, language_of_name, words
from app.connectors.merchant_feed.xml import Places
from app.domain.feeds import NOTHING_ELSE_SAID, FeedDefaults, ProductUpdate, Refusal
from app.domain.money import Money

_REQUIRED_COLUMNS = (("id",),)
_WORDS = {
    "title": ("title", MAX_TITLE),
    "description": ("description", MAX_DESCRIPTION),
    "color": ("colour", MAX_NAME),
    "size": ("size", MAX_NAME),
    "material": ("material", MAX_NAME),
    "pattern": ("pattern", MAX_NAME),
}
_TAKEN = frozenset(
    (
        *_WORDS, "id", "link", "price", "sale_price", "sale_price_effective_date", "lowest_price_30_days", "gtin",
        "mpn", "sku", "availability", "image_link",
    )
)  # fmt: skip


def is_supplemental(path: Path) -> bool:
    """Return whether a products feed has no title at all: no such column, or none in any item. Raises FeedInvalid."""
    if not is_xml(path):
        columns = columns_of(path, _REQUIRED_COLUMNS, ALIASES)
        return "title" not in columns and len(columns) > 1
    has_items = False
    for element in item_elements(path):
        has_items = True
        if any(field_of(str(child.tag)) == "title" for child in element):
            return False
    return has_items


def read_updates(
    path: Path,
    language: str | None = None,
    on_bytes: BytesRead | None = None,
    defaults: FeedDefaults = NOTHING_ELSE_SAID,
) -> Iterator[ProductUpdate | Refusal]:
    """Yield what a supplemental feed says of each article, and why some rows cannot be taken.

    What a row does not name is not there; a sale price that is named and empty ends the sale. Raises FeedInvalid when
    the file as a whole is not such a feed.
    """
    updates: _Updates | None = None
    told: list[str] = []
    not_taken: dict[str, None] = {}
    for raw, place, declared, fault in (_xml if is_xml(path) else _columns)(path, on_bytes, told):
        if updates is None:
            updates = _Updates(path, language or declared, defaults)
        if fault:
            yield Refusal(place.line, raw.values.get("id", "")[:MAX_ID], fault, item=place.item)
            continue
        yield from updates.of(raw, place)
        not_taken |= dict.fromkeys(name for name in (*raw.values, *raw.lists) if name not in _TAKEN)
    for what in told:
        yield Refusal(1, "", what, kept=True)
    if not_taken:
        names = ", ".join(sorted(not_taken)[:20])
        yield Refusal(1, "", f"{names} left out: a supplemental feed changes articles, not products", kept=True)


class _Place(NamedTuple):
    line: int
    item: int = 0


_Raw = tuple[RawProduct, _Place, str, str]


def _xml(path: Path, on_bytes: BytesRead | None, told: list[str]) -> Iterator[_Raw]:
    places = Places()
    declared: str | None = None
    for element in item_elements(path, on_bytes, told):
        if declared is None:
            declared = language_around(element, path)
        raw = raw_product(element)
        if any(field_of(str(child.tag)) == "sale_price" for child in element):
            raw.values.setdefault("sale_price", "")
        yield raw, _Place(*places.of(element)), declared, ""


def _columns(path: Path, on_bytes: BytesRead | None, told: list[str]) -> Iterator[_Raw]:
    language = language_of_name(path)
    for line, cells, fault, repeated in read_table(path, _REQUIRED_COLUMNS, ALIASES, on_bytes, told, keeps_empty=True):
        named = {name: cell for name, cell in cells.items() if cell.strip() or name == "sale_price"}
        yield columns_raw(named, repeated), _Place(line), language, fault


class _Updates:
    """Checks the rows of one file with the rules that hold for whole articles."""

    def __init__(self, path: Path, language: str, defaults: FeedDefaults) -> None:
        self._defaults = defaults
        self._language = language.strip().replace("_", "-").lower() or "und"
        self._rows = ProductRows(path, language, defaults)

    def of(self, raw: RawProduct, place: _Place) -> Iterator[ProductUpdate | Refusal]:
        row_id = clean_id(raw.values.get("id", ""))
        try:
            check_id("id", row_id, MAX_ID)
            update = self._update(raw, place, row_id)
        except ValueError as error:
            self._rows.left_out.clear()
            yield Refusal(place.line, row_id[:MAX_ID], str(error), item=place.item)
            return
        yield update
        for remark in self._rows.left_out:
            yield Refusal(place.line, row_id, remark, kept=True, item=place.item)
        self._rows.left_out.clear()

    def _update(self, raw: RawProduct, place: _Place, row_id: str) -> ProductUpdate:
        values = raw.values
        self._rows.check_conflicts(raw.conflicts, values)
        price = self._money(values["price"]) if "price" in values else None
        sale, limits, lowest = self._sale(values)
        return ProductUpdate(
            place.line,
            place.item,
            self._language,
            row_id,
            facts=self._facts(raw),
            words=self._words(values),
            price=price,
            names_sale="sale_price" in values,
            sale=sale,
            sale_from_s=limits[0],
            sale_until_s=limits[1],
            lowest=lowest,
        )

    def _facts(self, raw: RawProduct) -> dict[str, str]:
        values = raw.values
        facts: dict[str, str] = {name: clean_id(values[name])[:MAX_ID] for name in ("mpn", "sku") if name in values}
        if "availability" in values:
            facts["availability"] = term(values["availability"])
        if gtin := self._rows.gtin(values.get("gtin", "")):
            facts["gtin"] = gtin
        if pictures := self._rows.pictures(values.get("image_link", ""), raw.more_pictures):
            facts["pictures"] = pictures
        return facts

    def _words(self, values: dict[str, str]) -> dict[str, str]:
        said = {own: text for name, (own, most) in _WORDS.items() if (text := words(values.get(name, ""), most))}
        if link := self._rows.link(values.get("link", "")):
            said["link"] = link
        return said

    def _sale(self, values: dict[str, str]) -> tuple[Money | None, tuple[int | None, int | None], Money | None]:
        if not values.get("sale_price", "").strip():
            return None, (None, None), None
        limits: tuple[int | None, int | None] = (None, None)
        if period := values.get("sale_price_effective_date", "").strip():
            limits = interval_s(period, self._defaults.zone)
        lowest = values.get("lowest_price_30_days", "").strip()
        return self._money(values["sale_price"]), limits, self._money(lowest) if lowest else None

    def _money(self, text: str) -> Money:
        return Money(*parse_price(text, self._defaults.currency))
