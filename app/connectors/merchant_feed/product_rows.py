"""One article of a products feed, checked and put into the store's terms."""

from datetime import tzinfo
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.links import PictureLinks
from app.connectors.merchant_feed.prices import parse_price
from app.connectors.merchant_feed.product_text import MAX_NAME, Said, said_of, text_of
from app.connectors.merchant_feed.values import check_id, clean_id, interval_s, words
from app.domain.feeds import FeedDefaults, ProductRow, ProductText, Refusal
from app.domain.gtin import gtin14, gtin14_badly_written

MAX_ID = 100
_MAX_LINK = 2048
_MAX_PICTURES = 30
_MAX_LOOKED_AT = 200
_MAX_TOLD = 3

_NEVER_TWICE = frozenset({"id", "item_group_id", "price", "sale_price"})
_TOLD_TWICE = ("color", "size", "material", "pattern", "mpn", "brand")


class RawProduct(NamedTuple):
    """The values of one item as written; `conflicts` names single values that were given twice and differ."""

    values: dict[str, str]
    more_pictures: list[str]
    lists: dict[str, list[str]]
    conflicts: list[str]


class ProductRows:
    """Checks the items of one file, in one language."""

    def __init__(self, path: Path, language: str, defaults: FeedDefaults) -> None:
        self._defaults = defaults
        self._language = language.strip().replace("_", "-").lower() or "und"
        self._links = PictureLinks(path)
        # Articles of one product follow each other and say much the same: what was made of it last is kept.
        self._said: Said | None = None
        self._text = ProductText("", "", "", (), "", (), (), "")
        self._shown: tuple[str, list[str]] | None = None
        self._pictures = ""
        self.left_out: list[str] = []
        """What was left out of the row made last; to be taken by `remarks`."""

    def row(self, raw: RawProduct, line: int, item: int = 0) -> ProductRow | Refusal:
        """Return the article, or the reason why it cannot be taken; `item` is its number where lines say nothing."""
        try:
            return self._row(raw, line, item)
        except ValueError as error:
            self.left_out.clear()
            return Refusal(line, clean_id(raw.values.get("id", ""))[:MAX_ID], str(error), item=item)

    def remarks(self, row: ProductRow | Refusal) -> list[Refusal]:
        """Return and forget what was left out of the row made last."""
        said = [Refusal(row.line, row.id, remark, kept=True, item=row.item) for remark in self.left_out]
        self.left_out.clear()
        return said

    def _row(self, raw: RawProduct, line: int, item: int) -> ProductRow:
        values, more_pictures, lists, conflicts = raw
        value = values.get
        row_id = value("id", "").strip()
        product_id = value("item_group_id", "").strip() or row_id
        if not (0 < len(row_id) <= MAX_ID >= len(product_id) and (row_id + product_id).isprintable()):
            row_id, product_id = _checked_ids(row_id, product_id)
        said = said_of(values, lists)
        if said != self._said:
            self._text = text_of(said)
            self._said = said
        text = self._text
        price_minor, currency = parse_price(value("price", ""), self._defaults.currency)
        sale = sale_from_s = sale_until_s = lowest = None
        if "sale_price" in values:
            sale, sale_from_s, sale_until_s, lowest = _reduction(
                values, price_minor, currency, self._defaults.zone, self.left_out
            )
        shown = (value("image_link", ""), more_pictures)
        if shown != self._shown:
            self._pictures = self.pictures(*shown)
            self._shown = None if self.left_out else shown
        if conflicts:
            self.check_conflicts(conflicts, values)
        link, gtin, sku = value("link", ""), value("gtin", ""), value("sku", "")
        if link and not (link.startswith(("https://", "http://")) and len(link) <= _MAX_LINK and link.isprintable()):
            link = self.link(link)
        material, pattern, mpn = value("material", ""), value("pattern", ""), value("mpn", "")
        return ProductRow(
            line,
            item,
            self._language,
            text,
            link,
            row_id,
            product_id,
            gtin and (gtin14(gtin) or self.gtin(gtin)),
            (sku and clean_id(sku)[:MAX_ID]) or row_id,
            words(value("color", ""), MAX_NAME),
            words(value("size", ""), MAX_NAME),
            currency,
            price_minor,
            sale,
            sale_from_s,
            sale_until_s,
            lowest,
            _term(value("availability", "")[:MAX_NAME]),
            self._pictures,
            text.digest,
            mpn and clean_id(mpn)[:MAX_ID],
            material and words(material, MAX_NAME),
            pattern and words(pattern, MAX_NAME),
        )

    def link(self, link: str) -> str:
        """Return a link to the shop's own page, or nothing."""
        link = link.strip()
        if not link or (link.startswith(("https://", "http://")) and len(link) <= _MAX_LINK and link.isprintable()):
            return link
        self.left_out.append("link left out: not http(s), or too long")
        return ""

    def gtin(self, text: str) -> str:
        """Return a GTIN that is badly written as 14 digits, or nothing; either is told."""
        text = text.strip()
        gtin = gtin14(text)
        if gtin is None and (gtin := gtin14_badly_written(text)) is not None:
            self.left_out.append(f"gtin {text[:40]!r} read as {gtin.lstrip('0').zfill(8)}")
        elif gtin is None and text:
            self.left_out.append(f"gtin left out: {text[:40]!r} has a wrong length or check digit")
        return gtin or ""

    def pictures(self, picture: str, more_pictures: list[str]) -> str:
        """Return the URLs of all pictures that can be shown, one a line."""
        links = [picture, *more_pictures] if picture else more_pictures
        if len(links) <= _MAX_PICTURES and self._links.are_plain(joined := "\n".join(links)):
            return joined
        urls: dict[str, None] = {}
        faults: list[str] = []
        for link in links[:_MAX_LOOKED_AT]:
            try:
                urls[self._links.resolve(link)] = None
            except ValueError as error:
                faults.append(f"picture left out: {error}")
        self.left_out += faults[:_MAX_TOLD]
        if len(faults) > _MAX_TOLD:
            self.left_out.append(f"{len(faults) - _MAX_TOLD} more pictures left out")
        if len(urls) > _MAX_PICTURES:
            self.left_out.append(f"pictures after the first {_MAX_PICTURES} left out")
        return "\n".join(tuple(urls)[:_MAX_PICTURES])

    def check_conflicts(self, conflicts: list[str], values: dict[str, str]) -> None:
        """Tell of what is given twice. Raises ValueError where nothing may be chosen."""
        twice = sorted(_NEVER_TWICE.intersection(conflicts))
        if twice:
            raise ValueError(f"{', '.join(twice)} given more than once, with different values")
        if "gtin" in conflicts:
            values["gtin"] = ""
            self.left_out.append("gtin left out: given more than once, with different values")
        told = [name for name in _TOLD_TWICE if name in conflicts]
        self.left_out += [f"{name} given more than once; the first one counts" for name in told]


def _checked_ids(row_id: str, product_id: str) -> tuple[str, str]:
    """Return both as they can be used. Raises ValueError where they cannot."""
    row_id, product_id = clean_id(row_id), clean_id(product_id)
    for name, text in (("id", row_id), ("item_group_id", product_id or row_id)):
        check_id(name, text, MAX_ID)
        if not text.isprintable():
            raise ValueError(f"{name} has control characters")
    return row_id, product_id or row_id


def term(text: str) -> str:
    """Return one of the words that feeds agree on in its one spelling: "In Stock" is in_stock."""
    return _term(text[:MAX_NAME])


@lru_cache(maxsize=64)
def _term(text: str) -> str:
    return "_".join(clean_id(text.lower()).split())


def _reduction(
    values: dict[str, str], price_minor: int, currency: str, zone: tzinfo, remarks: list[str]
) -> tuple[int | None, int | None, int | None, int | None]:
    """Return the sale price, its limits and the lowest price of 30 days; none of it where any of it is doubtful."""
    text = values["sale_price"].strip()
    if not text:
        return None, None, None, None
    try:
        sale, sale_currency = parse_price(text, currency)
        if sale_currency != currency:
            raise ValueError(f"in {sale_currency}, the price in {currency}")
        if sale >= price_minor:
            raise ValueError("not below the price")
        limits: tuple[int | None, int | None] = (None, None)
        if period := values.get("sale_price_effective_date", "").strip():
            limits = interval_s(period, zone)
    except ValueError as error:
        remarks.append(f"sale price left out: {error}")
        return None, None, None, None
    lowest = None
    if text := values.get("lowest_price_30_days", "").strip():
        try:
            lowest, lowest_currency = parse_price(text, currency)
            if lowest_currency != currency:
                raise ValueError(f"in {lowest_currency}, the price in {currency}")
        except ValueError as error:
            lowest = None
            remarks.append(f"lowest price of 30 days left out: {error}")
    return sale, *limits, lowest
