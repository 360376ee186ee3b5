"""The page of the shop's data: what each feed brought, how old the stock figures are, and what a code would open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from string import digits
from typing import Any

from app.domain.feeds import FeedRun
from app.domain.shop_data import CodeCoverage, FeedStanding, TriedArticle
from app.domain.sync import FetchedFeed
from app.services.catalogue.locale import money_text
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.derivations.stock_figures import band_of
from ui.models.kinds import Kiosk, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

TYPED_MAX = 200
_TICK_MS = 30_000
_IDS_TOLD = 8


@dataclass(frozen=True, slots=True)
class ShopDataPageProps:
    """What QML sees; counts are -1 until they have been read, ages in seconds and -1 where there is none.

    `withoutGtin`, `sharing` and `unopened` count articles without a GTIN, with that of another one, and those that no
    code opens; the first ids of these are told. `openFeed` is the feed whose refused rows are listed, of `refused` in
    all. `nextFetchS` is until feeds are looked at by address, -1 where only staff ask. `typed` is a code being typed,
    `characters` are those that numbers of the shop have beside digits; `tried*` is
    what came of it: the code, the article, its price, the stock figure, and how much there is.
    """

    known: bool = False
    empty: bool = False
    products: int = -1
    articles: int = -1
    pictures: int = -1
    reviews: int = -1
    stores: int = -1
    figures: int = -1
    withoutGtin: int = 0
    sharing: int = 0
    unopened: int = 0
    sharingIds: str = ""
    unopenedIds: str = ""
    staleFigures: int = 0
    oldestS: int = -1
    newestS: int = -1
    openFeed: str = ""
    refused: int = 0
    fetching: bool = False
    nextFetchS: int = -1
    trying: bool = False
    typed: str = ""
    characters: tuple[str, ...] = ()
    tried: int = 0
    triedAsTag: bool = False
    triedGtin: str = ""
    triedItem: str = ""
    triedSharing: int = 0
    triedSerial: str = ""
    triedReason: str = ""
    triedTitle: str = ""
    triedAbout: tuple[str, ...] = ()
    triedPrice: str = ""
    triedWasPrice: str = ""
    triedBand: int = int(Kiosk.Band.Unknown)
    triedQuantity: int = -1
    triedAgeS: int = -1
    triedStale: bool = False
    triedStores: int = 0
    triedReviews: int = 0
    triedPictures: int = 0


@dataclass(frozen=True, slots=True)
class FeedRow:
    """One feed: its newest import, and why the newest file was refused as a whole, if it was; `ageS` -1 for never."""

    kind: str
    ageS: int
    rows: int
    fresh: int
    changed: int
    removed: int
    refused: int
    languages: tuple[str, ...]
    failure: str
    failedS: int


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One row of a file that was refused, or taken without the part that `reason` names."""

    number: int
    line: int
    articleId: str
    reason: str
    kept: bool
    language: str


@dataclass(frozen=True, slots=True)
class FetchedRow:
    """One feed by address: the FetchState of the last look, how long ago that was (-1 for never), why it failed."""

    name: str
    stage: int
    ageS: int
    reason: str


@seen_by_qml
class ShopDataPageViewModel(StaffPageViewModel):
    """Shows what was imported; a code that is tried opens nothing and is not written down."""

    feeds = record_list(FeedRow, "kind")
    refusals = record_list(RefusalRow, "number")
    fetched = record_list(FetchedRow, "name")

    props: ShopDataPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(ShopDataPageProps(), tools.page)
        self._shop_data = tools.services.shop_data
        self._feeds = tools.services.feeds
        self._language = tools.language
        self._now = tools.services.availability.now
        self._open_feed = self._code = ""
        self._is_trying = False
        self._answer: TriedArticle | None = None
        tools.page.follow(entered=self._on_entered, left=self._on_left, again=self._refresh, every_ms=_TICK_MS)
        self._shop_data.changed.connect(self._refresh)
        self._feeds.changed.connect(self._refresh)

    @for_staff(str)
    def openRefused(self, feed: str) -> None:
        """List the refused rows of a feed; of none for an empty name."""
        self._open_feed = feed
        self._is_trying = False
        self._refresh()

    @for_staff()
    def fetchNow(self) -> None:
        """Look at the feeds by address now."""
        self._feeds.fetch_now()

    @for_staff(bool)
    def showTrying(self, on: bool) -> None:
        """Show where a code can be tried, or the feeds again."""
        self._is_trying, self._open_feed = on, ""
        self._code, self._answer = "", None
        self._refresh()

    @for_staff(int)
    def digit(self, digit: int) -> None:
        """Press a digit."""
        if digit in range(10):
            self._type(f"{self._code}{digit}")

    @for_staff(str)
    def press(self, character: str) -> None:
        """Press a key that is no digit."""
        self._type(self._code + character)

    @for_staff()
    def erase(self) -> None:
        """Take the last character back."""
        self._type(self._code[:-1])

    @for_staff(str)
    def write(self, text: str) -> None:
        """Take what a keyboard or a scanner wrote."""
        self._type(text)

    @for_staff()
    def tryIt(self) -> None:
        """Look the code up as the mirror would."""
        if self._code.strip():
            self._answer = self._shop_data.try_gtin(self._code)
            self._refresh()

    def _type(self, text: str) -> None:
        self._code, self._answer = text[:TYPED_MAX], None
        self._refresh()

    def _on_entered(self) -> None:
        self._shop_data.refresh()
        self._refresh()

    def _on_left(self) -> None:
        self._open_feed = self._code = ""
        self._is_trying, self._answer = False, None

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        standing, now = self._shop_data.standing, self._now()
        self.feeds.replace(tuple(_feed_row(feed, now) for feed in standing.feeds))
        fetch = self._feeds.standing
        self.fetched.replace(tuple(_fetched_row(feed, now) for feed in fetch.feeds))
        feed = next((feed for feed in standing.feeds if feed.kind == self._open_feed), None)
        self.refusals.replace(() if feed is None else _refusal_rows(feed))
        counts, stock, codes = standing.counts, standing.stock, standing.codes or CodeCoverage()
        self._apply(
            ShopDataPageProps(
                known=counts is not None,
                empty=counts is not None and not counts.variants,
                products=-1 if counts is None else counts.products,
                articles=-1 if counts is None else counts.variants,
                pictures=-1 if counts is None else counts.pictures,
                reviews=-1 if counts is None else counts.reviews,
                stores=-1 if counts is None else counts.stores,
                figures=-1 if stock is None else stock.figures,
                withoutGtin=codes.without_gtin,
                sharing=codes.sharing,
                unopened=len(codes.unopened),
                sharingIds=_first(article_id for _, ids in codes.shared_gtins for article_id in ids),
                unopenedIds=_first(codes.unopened),
                staleFigures=0 if stock is None else stock.stale,
                oldestS=-1 if stock is None else _age_s(stock.oldest_at, now),
                newestS=-1 if stock is None else _age_s(stock.newest_at, now),
                openFeed="" if feed is None else feed.kind,
                refused=0 if feed is None else feed.refused,
                fetching=fetch.is_fetching,
                nextFetchS=-1 if fetch.next_at is None else max(0, round((fetch.next_at - now).total_seconds())),
                trying=self._is_trying,
                typed=self._code,
                characters=_keys(codes.characters) if self._is_trying else (),
                **_tried_props(self._answer, now, self._language()),
            )
        )


def _feed_row(feed: FeedStanding, now: datetime) -> FeedRow:
    good = feed.last_good
    return FeedRow(
        kind=feed.kind,
        ageS=-1 if good is None else _age_s(good.ended_at, now),
        rows=sum(run.rows for run in feed.runs),
        fresh=sum(run.new for run in feed.runs),
        changed=sum(run.changed for run in feed.runs),
        removed=sum(run.removed for run in feed.runs),
        refused=feed.refused,
        languages=tuple(run.language for run in feed.runs if run.language),
        failure="" if feed.failure is None else feed.failure.failure,
        failedS=-1 if feed.failure is None else _age_s(feed.failure.ended_at, now),
    )


def _fetched_row(feed: FetchedFeed, now: datetime) -> FetchedRow:
    return FetchedRow(feed.name, number_of(feed.state), _age_s(feed.at, now), feed.reason)


def _refusal_rows(feed: FeedStanding) -> tuple[RefusalRow, ...]:
    told = [(run, refusal) for run in feed.runs for refusal in run.refusals]
    return tuple(
        RefusalRow(number, refusal.line, refusal.id, refusal.reason, refusal.kept, _language_of(run, feed))
        for number, (run, refusal) in enumerate(told)
    )


def _language_of(run: FeedRun, feed: FeedStanding) -> str:
    """Return the language of a file where there are several."""
    return run.language if len(feed.runs) > 1 else ""


def _first(ids: Iterable[str]) -> str:
    """Return the first ids, with an ellipsis where there are more."""
    found = list(islice(ids, _IDS_TOLD + 1))
    return ", ".join(found[:_IDS_TOLD]) + (" …" if len(found) > _IDS_TOLD else "")


def _keys(characters: str) -> tuple[str, ...]:
    """Return what a pad of keys offers beside digits: letters in their order, then signs."""
    offered = (character for character in characters if character not in digits)
    return tuple(sorted(offered, key=lambda character: (not character.isalpha(), character.casefold(), character)))


def _age_s(moment: datetime | None, now: datetime) -> int:
    return -1 if moment is None else max(0, round((now - moment).total_seconds()))


def _tried_props(tried: TriedArticle | None, now: datetime, language: str) -> dict[str, Any]:
    if tried is None:
        return {}
    level = tried.stock_here
    age_s = None if level is None else level.age_s(now)
    is_reduced = tried.sale_price is not None
    paid = tried.sale_price or tried.price
    return {
        "tried": number_of(tried.outcome),
        "triedAsTag": tried.form == "epc",
        "triedGtin": tried.gtin,
        "triedItem": tried.item,
        "triedSharing": tried.sharing,
        "triedSerial": tried.serial,
        "triedReason": tried.reason,
        "triedTitle": tried.title,
        "triedAbout": tuple(part for part in (tried.brand, tried.colour, tried.size) if part),
        "triedPrice": "" if paid is None else money_text(paid, language),
        "triedWasPrice": money_text(tried.price, language) if is_reduced and tried.price is not None else "",
        "triedBand": int(band_of(level)),
        "triedQuantity": -1 if level is None or level.quantity is None else level.quantity,
        "triedAgeS": -1 if age_s is None else round(age_s),
        "triedStale": tried.stock_is_stale,
        "triedStores": tried.stores_having,
        "triedReviews": tried.reviews,
        "triedPictures": tried.pictures,
    }
