"""One article of a products feed, checked and put into the store's terms."""

import hashlib
from datetime import tzinfo
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from app.connectors.merchant_feed.links import PictureLinks
from app.connectors.merchant_feed.prices import parse_price
from app.connectors.merchant_feed.values import check_id, interval_s, words
from app.domain.feeds import FeedDefaults, ProductRow, ProductText, Refusal
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
DETAIL_SEPARATOR = "\x1f"
"""Between the section, name and value of a product detail."""

_TextLists = tuple[tuple[str, ...], ...]
_TEXT_LISTS = ("care", "product_detail", "goes_with")
_NO_LISTS: _TextLists = ((), (), ())


class RawProduct(NamedTuple):
    """The values of one item as written; `conflicts` names single values that were given twice and differ."""

    values: dict[str, str]
    more_pictures: list[str]
    lists: dict[str, list[str]]
    conflicts: list[str]


_Said = tuple[str, str, str, str, str, str, _TextLists]


class ProductRows:
    """Checks the items of one file, in one language."""

    def __init__(self, path: Path, language: str, defaults: FeedDefaults) -> None:
        self._defaults = defaults
        self._language = language.strip().replace("_", "-").lower() or "und"
        self._links = PictureLinks(path)
        # Articles of one product follow each other and say much the same: what was made of it last is kept.
        self._said: _Said | None = None
        self._text = ProductText("", "", "", (), "", (), (), "")
        self._shown: tuple[str, list[str]] | None = None
        self._pictures = ""
        self.left_out: list[str] = []
        """What was left out of the row made last; to be taken by `remarks`."""

    def row(self, raw: RawProduct, line: int) -> ProductRow | Refusal:
        """Return the article, or the reason why it cannot be taken."""
        try:
            return self._row(raw, line)
        except ValueError as error:
            self.left_out.clear()
            return Refusal(line, raw.values.get("id", "").strip()[:_MAX_ID], str(error))

    def remarks(self, row: ProductRow | Refusal) -> list[Refusal]:
        """Return and forget what was left out of the row made last."""
        said = [Refusal(row.line, row.id, remark, kept=True) for remark in self.left_out]
        self.left_out.clear()
        return said

    def _row(self, raw: RawProduct, line: int) -> ProductRow:
        values, more_pictures, lists, conflicts = raw
        value = values.get
        row_id = value("id", "").strip()
        product_id = value("item_group_id", "").strip() or row_id
        if conflicts or not (0 < len(row_id) <= _MAX_ID >= len(product_id) and (row_id + product_id).isprintable()):
            _check_ids(row_id, product_id, conflicts)
        said = (
            value("title", ""),
            value("brand", ""),
            value("description", ""),
            value("composition", ""),
            value("material", ""),
            value("product_type") or value("google_product_category", ""),
            tuple([tuple(lists.get(name, ())) for name in _TEXT_LISTS]) if lists else _NO_LISTS,
        )
        if said != self._said:
            self._text = _text(*said)
            self._said = said
        text = self._text
        price_minor, currency = parse_price(value("price", ""), self._defaults.currency)
        sale = sale_from_s = sale_until_s = lowest = None
        if "sale_price" in values:
            sale, sale_from_s, sale_until_s, lowest = _reduction(
                values, price_minor, currency, self._defaults.zone, self.left_out
            )
        link = value("link", "")
        if link and not (link.startswith(("https://", "http://")) and len(link) <= _MAX_LINK):
            link = self._link(link.strip())
        shown = (value("image_link", ""), more_pictures)
        if shown != self._shown:
            self._pictures = self._resolve(*shown)
            self._shown = None if self.left_out else shown
        gtin = value("gtin", "")
        return ProductRow(
            line,
            self._language,
            link,
            text,
            row_id,
            product_id,
            gtin and (gtin14(gtin) or _loose_gtin(gtin.strip())),
            value("sku", row_id).strip()[:_MAX_ID] or row_id,
            words(value("color", ""), _MAX_NAME),
            words(value("size", ""), _MAX_NAME),
            currency,
            price_minor,
            sale,
            sale_from_s,
            sale_until_s,
            lowest,
            _term(value("availability", "")),
            self._pictures,
            text.digest,
        )

    def _link(self, link: str) -> str:
        """Return a link to the shop's own page, or nothing."""
        if link.startswith(("https://", "http://")) and len(link) <= _MAX_LINK:
            return link
        self.left_out.append("link left out: not http(s), or too long")
        return ""

    def _resolve(self, picture: str, more_pictures: list[str]) -> str:
        """Return the URLs of all pictures that can be shown, one a line."""
        links = [picture, *more_pictures] if picture else more_pictures
        if len(links) <= _MAX_LIST and self._links.are_plain(joined := "\n".join(links)):
            return joined
        urls: dict[str, None] = {}
        for link in links:
            try:
                urls[self._links.resolve(link)] = None
            except ValueError as error:
                self.left_out.append(f"picture left out: {error}")
        if len(urls) > _MAX_LIST:
            self.left_out.append(f"pictures after the first {_MAX_LIST} left out")
        return "\n".join(tuple(urls)[:_MAX_LIST])


@lru_cache(maxsize=512)
def _text(  # noqa: PLR0917, a cache keyed by what it reads
    title: str, brand: str, description: str, composition: str, material: str, category: str, lists: _TextLists
) -> ProductText:
    """Return the words of a product; kept, for they are the same in every article of it. Raises ValueError."""
    care, details, goes_with = lists
    composition, care = _details(composition, material, care, details)
    fields = (
        words(title, _MAX_TITLE),
        words(brand, _MAX_NAME),
        words(description, _MAX_DESCRIPTION),
        tuple(level for part in category.split(">") if (level := words(part, _MAX_NAME))),
        composition,
        care,
        tuple(dict.fromkeys(name for other in goes_with if (name := other.strip()[:_MAX_ID])))[:_MAX_LIST],
    )
    if not fields[0]:
        raise ValueError("title is missing")
    digest = hashlib.blake2b(repr(fields).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
    return ProductText(*fields, digest)


def _check_ids(row_id: str, product_id: str, conflicts: list[str]) -> None:
    """Raise ValueError unless both can be used and nothing that must not was given twice."""
    twice = sorted(_NEVER_TWICE.intersection(conflicts))
    if twice:
        raise ValueError(f"{', '.join(twice)} given more than once, with different values")
    for name, text in (("id", row_id), ("item_group_id", product_id)):
        check_id(name, text, _MAX_ID)
        if not text.isprintable():
            raise ValueError(f"{name} has control characters")


def _loose_gtin(text: str) -> str:
    """Return a GTIN written with blanks or hyphens as 14 digits. Raises ValueError."""
    gtin = gtin14(text.replace(" ", "").replace("-", ""))
    if text and gtin is None:
        raise ValueError(f"gtin {text[:40]!r} has a wrong length or check digit")
    return gtin or ""


@lru_cache(maxsize=64)
def _term(text: str) -> str:
    return "_".join(text.lower().split())[:_MAX_NAME]


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


def _details(
    composition: str, material: str, care: tuple[str, ...], details: tuple[str, ...]
) -> tuple[str, tuple[str, ...]]:
    """Return composition and care instructions, from our own fields, product details, and the material."""
    steps = list(care)
    for detail in details:
        parts = detail.split(DETAIL_SEPARATOR)
        if len(parts) != _DETAIL_PARTS:
            continue
        section, name, text = parts
        if section.strip().lower() in _CARE_SECTIONS or name.strip().lower() in _CARE_SECTIONS:
            steps.append(text)
        elif not composition and name.strip().lower() in _COMPOSITION_NAMES:
            composition = text
    return (
        words(composition or material.replace("/", ", "), _MAX_COMPOSITION),
        tuple(words(step, _MAX_COMPOSITION) for step in steps if step.strip())[:_MAX_LIST],
    )
