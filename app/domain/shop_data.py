"""State of the shop's data on this machine: feeds, ages, and what a single code would open."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from app.domain.feeds import CatalogueCounts, FeedRun
from app.domain.money import Money
from app.domain.stores import StockLevel


@dataclass(frozen=True, slots=True)
class FeedStanding:
    """One kind of feed (`products`, `inventory`, `reviews`, `stores`, `tags`): what came of its imports.

    `runs` are the newest of each language whose file was taken, newest first; `failure` is the newest run of all where
    its file was refused as a whole.
    """

    kind: str
    runs: tuple[FeedRun, ...] = ()
    failure: FeedRun | None = None

    @property
    def last_good(self) -> FeedRun | None:
        """The newest run whose file was taken; None before the first."""
        return self.runs[0] if self.runs else None

    @property
    def refused(self) -> int:
        """How many rows the newest files refused, in all languages."""
        return sum(run.refused for run in self.runs)


@dataclass(frozen=True, slots=True)
class StockAges:
    """How old this store's stock figures are: instants (aware) of the oldest and newest, and how many there are.

    `stale` of them are older than `store.stale_after_min`, as the shopper's page counts it, or from the future, of
    which none is the newest.
    """

    figures: int = 0
    stale: int = 0
    oldest_at: datetime | None = None
    newest_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CodeCoverage:
    """Which articles no GTIN of their own names.

    `without_gtin` counts those that have none: printed codes open them by their number, tags only where a file maps
    them. `shared_gtins` are GTINs (14 digits) with the ids of the articles that carry each: a scan asks which one it
    is. `unopened` are ids of articles that no code opens. `characters` are all that numbers of the shop are written in.
    """

    without_gtin: int = 0
    shared_gtins: tuple[tuple[str, tuple[str, ...]], ...] = ()
    unopened: tuple[str, ...] = ()
    characters: str = ""

    @property
    def sharing(self) -> int:
        """How many articles share their GTIN with another one."""
        return sum(len(ids) for _, ids in self.shared_gtins)


@dataclass(frozen=True, slots=True)
class ShopDataStanding:
    """Everything of the page: all but `feeds` is None until it has been read for the first time."""

    feeds: tuple[FeedStanding, ...]
    counts: CatalogueCounts | None = None
    stock: StockAges | None = None
    codes: CodeCoverage | None = None


class TriedOutcome(Enum):
    """What a code that staff have typed would do at the mirror."""

    FOUND = "found"
    NOT_IN_CATALOGUE = "not_in_catalogue"
    NO_ARTICLE = "no_article"
    LOYALTY_CARD = "loyalty_card"
    STAFF_BADGE = "staff_badge"
    RECEIPT = "receipt"
    IGNORED = "ignored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class TriedArticle:
    """What the resolver says of a code, step by step; later steps are empty or None where an earlier one ended it.

    `typed` is what was looked at, `form` how it was read (`epc` for a tag's number in hexadecimal, `code` otherwise),
    `gtin` the GTIN-14 it stands for, `item` the shop's own number, `serial` the single piece where it tells, `sharing`
    how many articles carry the number, of which the first is told. `reason` is a clause in English: why there is no
    article. Prices as on the page now; `stock_here` is this store's figure, None without one.
    """

    typed: str
    form: str
    outcome: TriedOutcome
    gtin: str = ""
    item: str = ""
    serial: str = ""
    sharing: int = 0
    reason: str = ""
    product_id: str = ""
    variant_id: str = ""
    title: str = ""
    brand: str = ""
    colour: str = ""
    size: str = ""
    price: Money | None = None
    sale_price: Money | None = None
    lowest_price_30_days: Money | None = None
    stock_here: StockLevel | None = None
    stock_is_stale: bool = False
    stores_having: int = 0
    reviews: int = 0
    pictures: int = 0
