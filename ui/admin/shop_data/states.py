"""The shop's data as staff may find it, and codes that they try."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.domain.feeds import CatalogueCounts, FeedRun, Refusal
from app.domain.shop_data import CodeCoverage, FeedStanding, ShopDataStanding, StockAges
from app.domain.sync import FetchedFeed, FetchStanding, FetchState
from app.services.kiosk import KioskServices
from ui.admin.frame.states import staff_state
from ui.models.states import FIRST_GTIN, Facts, Press, State

_NOW = datetime.now(UTC)
_REFUSALS = (
    Refusal(1204, "MB-2231-NAVY-40", "g:price is “free”; give an amount and a currency such as 59.90 EUR"),
    Refusal(1207, "MB-2231-NAVY-44", "g:gtin 3665548012346 has a wrong check digit (6, should be 3)"),
    Refusal(2410, "", "g:id is missing; every article needs one"),
    Refusal(3022, "MB-4410-CRU-U", "g:sale_price_effective_date ends before it begins", kept=True),
)


def _run(kind: str, ago: timedelta, language: str = "", **counts: int) -> FeedRun:
    file = f"{kind}.{language}.xml" if language else f"{kind}.xml"
    refusals = _REFUSALS if counts.get("refused") else ()
    given: dict[str, Any] = {"kind": kind, "file": file, "language": language, "ended_at": _NOW - ago, **counts}
    return FeedRun(**given, refusals=refusals)


def _standing(stock: StockAges, codes: CodeCoverage | None = None, **failures: str) -> ShopDataStanding:
    night = timedelta(hours=7, minutes=12)
    runs = {
        "products": (
            _run("products", night, "fr", new=41, changed=96, unchanged=1180, removed=12, refused=3),
            _run("products", night, "en", new=41, changed=96, unchanged=1180, removed=12),
        ),
        "inventory": (_run("inventory", timedelta(minutes=6), changed=212, unchanged=5033),),
        "reviews": (_run("reviews", timedelta(days=1, hours=3), new=18, unchanged=2440),),
        "stores": (_run("stores", timedelta(days=9), unchanged=14),),
    }
    feeds = tuple(
        FeedStanding(
            kind,
            found,
            FeedRun(kind, found[0].file, "", _NOW - timedelta(hours=1), failure=failures[kind])
            if kind in failures
            else None,
        )
        for kind, found in runs.items()
    )
    counts = CatalogueCounts(1317, 6480, 3951, 2458, 14, 5245, _NOW - timedelta(minutes=6))
    return ShopDataStanding(feeds, counts, stock, codes)


_FRESH = _standing(StockAges(5245, 0, _NOW - timedelta(minutes=6), _NOW - timedelta(minutes=6)))
_STALE = _standing(
    StockAges(5245, 5245, _NOW - timedelta(days=2, hours=4), _NOW - timedelta(hours=26)),
    inventory="inventory.xml: line 1: not XML (the file begins with “<!DOCTYPE html>”). Is it a log-in page?",
)
_NUMBERS = _standing(
    StockAges(5245, 0, _NOW - timedelta(minutes=6), _NOW - timedelta(minutes=6)),
    CodeCoverage(6120, (("02900000000018", ("MB-2231-NAVY-40", "MB-2231-NAVY-42")),), ("SKU:88213", "SKU:88214")),
)
_SPELT = _standing(
    StockAges(5245, 0, _NOW - timedelta(minutes=6), _NOW - timedelta(minutes=6)),
    CodeCoverage(characters=" -0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_"),
)
_EMPTY = ShopDataStanding(
    tuple(FeedStanding(kind) for kind in ("products", "inventory", "reviews", "stores")),
    CatalogueCounts(0, 0, 0, 0, 0, 0, None),
    StockAges(),
)


_FETCHED = FetchStanding(
    (
        FetchedFeed("stores", "stores", FetchState.UNCHANGED, _NOW - timedelta(minutes=14)),
        FetchedFeed("products-fr", "products", FetchState.IMPORTED, _NOW - timedelta(minutes=14)),
        FetchedFeed(
            "stock",
            "inventory",
            FetchState.FAILED,
            _NOW - timedelta(minutes=13),
            "https://shop.example/stock.tsv: a web page came in the place of a feed, as from a network that wants"
            " somebody to sign in. Nothing was changed.",
        ),
        FetchedFeed("reviews", "reviews"),
    ),
    next_at=_NOW + timedelta(minutes=46),
)


def _data(
    *presses: Press,
    standing: ShopDataStanding = _FRESH,
    fetched: FetchStanding = FetchStanding(),  # noqa: B008
) -> State:
    def given(services: KioskServices, _gtins: Sequence[str]) -> Facts:
        return {"standing": standing, "try_gtin": services.shop_data.try_gtin}

    return staff_state("shop_data", *presses, shop_data=given, feeds={"standing": fetched})


def _writing(code: str, *presses: Press) -> State:
    return _data(("showTrying", True), ("write", code), *presses, standing=_SPELT)


_TRY = ("tryIt",)

STATES: Mapping[str, State] = {
    "shop_data": _data(),
    "shop_data_stale": _data(standing=_STALE),
    "shop_data_numbers": _data(standing=_NUMBERS),
    "shop_data_empty": _data(standing=_EMPTY),
    "shop_data_fetched": _data(fetched=_FETCHED),
    "shop_data_fetching": _data(fetched=replace(_FETCHED, is_fetching=True, next_at=None)),
    "shop_data_refused": _data(("openRefused", "products")),
    "shop_data_try": _writing("36655480"),
    "shop_data_found": _writing(FIRST_GTIN, _TRY),
    "shop_data_not_found": _writing("4006381333931", _TRY),
    "shop_data_wrong": _writing("4006381333932", _TRY),
}
