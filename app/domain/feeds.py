"""What a shop's feeds say, row by row, between the connector that read it and the store that keeps it.

Rows are named tuples and not dataclasses because millions of them are made during an import; they are as immutable.
`line` counts from 1 in the (decompressed) file; `item` counts the items where lines tell nothing (the file is one), and
is 0 elsewhere. `digest` changes whenever anything it stands for does.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Final, NamedTuple

from app.domain.catalogue import Fit
from app.domain.money import Money
from app.domain.stores import Availability, Store


@dataclass(frozen=True, slots=True)
class FeedDefaults:
    """What holds where a feed does not say it: the currency of an amount without one, and where the shop's days begin.

    `currency` is an ISO 4217 code, or empty where such an amount is refused.
    """

    currency: str = ""
    zone: tzinfo = UTC


NOTHING_ELSE_SAID: Final = FeedDefaults()


class ProductText(NamedTuple):
    """The words of an article's row; what the articles of one product share becomes the words of the product."""

    title: str
    brand: str
    description: str
    category: tuple[str, ...]
    composition: str
    care: tuple[str, ...]
    goes_with: tuple[str, ...]
    digest: str


class ProductRow(NamedTuple):
    """One sellable article; amounts in minor units of `currency`, instants in seconds since 1970 (UTC)."""

    line: int
    item: int
    language: str
    text: ProductText
    link: str
    id: str
    product_id: str
    gtin: str
    sku: str
    colour: str
    size: str
    currency: str
    price_minor: int
    sale_minor: int | None
    sale_from_s: int | None
    sale_until_s: int | None
    lowest_minor: int | None
    availability: str
    pictures: str
    """URLs in order, one a line."""
    digest: str
    """Of the text."""
    mpn: str = ""
    material: str = ""
    pattern: str = ""


class ProductUpdate(NamedTuple):
    """What a supplemental feed says of one article; what it does not name is None or not in the mappings.

    `facts` are gtin, mpn, sku, availability and pictures, `words` are title, description, link, colour, size, material
    and pattern. A sale that is named and None is over. `language` is of the words, "und" where nothing tells it.
    """

    line: int
    item: int
    language: str
    id: str
    facts: Mapping[str, str]
    words: Mapping[str, str]
    price: Money | None = None
    names_sale: bool = False
    sale: Money | None = None
    sale_from_s: int | None = None
    sale_until_s: int | None = None
    lowest: Money | None = None


class InventoryRow(NamedTuple):
    """What one store has of one article; `quantity` is None when the feed gives a band alone."""

    line: int
    store_code: str
    item_id: str
    quantity: int | None
    availability: Availability
    counted_at_s: int
    location: str
    pickup_method: str
    pickup_sla: str


class ReviewRow(NamedTuple):
    """One buyer's opinion, with every identifier the feed gives for the article; `rating` is on a scale of 1 to 5.

    `written_at_s` is 0 where the date is not known; `makers` are the brand and the maker's number for it, in pairs.
    """

    line: int
    id: str
    gtins: tuple[str, ...]
    skus: tuple[str, ...]
    rating: float
    title: str
    body: str
    language: str
    author: str
    written_at_s: int
    source: str
    size_bought: str
    fit: Fit | None
    helpful_count: int
    verified: bool
    digest: bytes
    makers: tuple[tuple[str, str], ...] = ()


class DeletedReview(NamedTuple):
    """A review that the feed asks to forget."""

    line: int
    id: str


class StoreRow(NamedTuple):
    """One shop of the retailer; `line` is its place in the list when the format has no lines."""

    line: int
    store: Store
    digest: bytes


class TagPattern(NamedTuple):
    """An EPC in lower-case hexadecimal, or with `is_prefix` the beginning of several."""

    digits: str
    is_prefix: bool


class TagRow(NamedTuple):
    """One line of the table of tags: an EPC, or the beginning of some, as it is written there, and the article's id."""

    line: int
    epc: str
    item: str


class TillRow(NamedTuple):
    """One line of the till: so many pieces of an article, negative where they came back, at one moment in one store.

    `article` is what the till calls it, an EPC's article where that alone is given; `store_code` is empty where the
    file is of one store. `receipt` tells lines apart that say the same otherwise. `serial` is the piece's own number.
    """

    line: int
    article: str
    quantity: int
    sold_at_s: int
    store_code: str = ""
    receipt: str = ""
    epc: str = ""
    serial: str = ""


BASKETS_KEPT_DAYS: Final = 1095
"""Purchases of three years ago say nothing any more of what goes with what today."""


class BasketRow(NamedTuple):
    """So many pieces of an article in one purchase; a negative `quantity` was brought back.

    `article` is any number of it: GTIN, SKU, id. `transaction` tells purchases of one day apart, in all shops.
    """

    line: int
    transaction: str
    article: str
    bought_at_s: int
    quantity: int


def purchase_named(store_code: str, receipt: str) -> str:
    """Return what a purchase is called in all shops: two of them may count their receipts alike."""
    return f"{store_code}\0{receipt}"


class Refusal(NamedTuple):
    """Why one row was not taken or, with `kept`, which part of it was left out; `line` 0: of the file as a whole."""

    line: int
    id: str
    reason: str
    kept: bool = False
    item: int = 0

    @property
    def place(self) -> str:
        """Where it stands, as staff find it: the line, or "item 5 (line 2)" where the line says too little."""
        return f"item {self.item} (line {self.line})" if self.item else f"{self.line}"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What one file changed in the catalogue; `refusals` and `remarks` hold the first of them, the counts count all."""

    kind: str
    file: str
    language: str = ""
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    refused: int = 0
    refusals: tuple[Refusal, ...] = ()
    remarks: tuple[Refusal, ...] = ()
    remarked: int = 0

    @property
    def rows(self) -> int:
        """How many rows the file had."""
        return self.new + self.changed + self.unchanged + self.refused


@dataclass(frozen=True, slots=True)
class FeedRun:
    """One import of one file, as the database remembers it: ended `ended_at` (aware), `failure` empty where it held.

    `file` is the name without its folder; `refusals` are the first 50 rows refused, then those kept in part.
    """

    kind: str
    file: str
    language: str
    ended_at: datetime
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    refused: int = 0
    failure: str = ""
    refusals: tuple[Refusal, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows the file had."""
        return self.new + self.changed + self.unchanged + self.refused


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """How far the import of one file is; bytes as on disk, compressed if the file is."""

    kind: str
    file: str
    rows: int
    bytes_read: int
    bytes_total: int


@dataclass(frozen=True, slots=True)
class CatalogueCounts:
    """How much the local database holds; `newest_figure_at` is the newest stock figure's time, None without stock."""

    products: int
    variants: int
    pictures: int
    reviews: int
    stores: int
    stock_levels: int
    newest_figure_at: datetime | None
