"""Makes what staff are told out of the counts: nothing below five, and how sure it is. No Qt, any thread."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.domain.results import (
    LEAST_COUNT,
    ArticleCounts,
    Estimate,
    Lift,
    LiftState,
    Outcomes,
    ResultsList,
    ResultsReport,
)
from app.recommend.lift import lift_of, net_share, wilson
from app.store import Results

REPORT_DAYS = 28
"""Days before today that the lists cover."""
LISTED = 20


@dataclass(frozen=True, slots=True)
class ReportRules:
    """How sessions are compared here: the share held out, and whether the till is asked."""

    percent: int
    match_till: bool


def make_report(results: Results, rules: ReportRules, now: datetime, *, listed: int = LISTED) -> ResultsReport:
    """Return the report at a moment, aware and local, each list of at most `listed`. Raises StoreUnavailable."""
    last = now.date()
    first = last - timedelta(days=REPORT_DAYS)
    last_sale_at = results.last_sale_at()
    began = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=REPORT_DAYS)
    articles = _with_sales(results.tried(first, last), results.sold(began.timestamp()))
    products = tuple(_by_product(articles))
    matches = sum(article.bought for article in articles)
    return ResultsReport(
        first=first,
        last=last,
        percent=rules.percent,
        lift=_lift(results, rules, has_till=last_sale_at is not None),
        last_sale_at=last_sale_at,
        most_tried=_listed(products, lambda article: article.tried, listed),
        most_bought=_listed(products, lambda article: article.sold, listed),
        not_bought=_listed(
            (article for article in articles if article.variant_id and article.settled >= LEAST_COUNT),
            lambda article: article.settled - article.bought,
            listed,
        ),
        matches=_told(matches),
        by_chance=_by_chance(articles) if matches >= LEAST_COUNT else None,
    )


def as_csv(report: ResultsReport, title_of: Callable[[str, str], tuple[str, str, str]]) -> str:
    """Return the report as one table; `title_of` says title, colour and size of a product and its article.

    A count below five is an empty cell, so that none of them can be taken for a zero.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("list", "product", "article", "title", "colour", "size", *_COLUMNS, "value", "low", "high"))
    for listed in ResultsList:
        for article in report.articles(listed):
            figures = [getattr(article, column) or "" for column in _COLUMNS]
            words = map(_plain, title_of(article.product_id, article.variant_id))
            writer.writerow((listed.value, _plain(article.product_id), _plain(article.variant_id), *words, *figures))
    blank = [""] * 5
    for name, outcomes, share in (
        ("with_suggestions", report.lift.shown, report.lift.conversion_shown),
        ("without_suggestions", report.lift.held, report.lift.conversion_held),
    ):
        if share is not None:
            counts = ("", outcomes.sessions, _told(outcomes.bought) or "", "", _told(outcomes.by_chance) or "", "")
            writer.writerow((name, *blank, *counts, *_figures(share)))
    for name, estimate in (("lift", report.lift.lift), ("matches_by_chance", report.by_chance)):
        if estimate is not None:
            writer.writerow((name, *blank, *[""] * len(_COLUMNS), *_figures(estimate)))
    return file.getvalue()


_COLUMNS = ("tried", "settled", "bought", "certain", "by_chance", "sold")
"""The figures of ArticleCounts, in their order."""


def _figures(estimate: Estimate) -> Sequence[str]:
    return [f"{figure:.4f}" for figure in (estimate.value, estimate.low, estimate.high)]


def _plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _lift(results: Results, rules: ReportRules, *, has_till: bool) -> Lift:
    if not rules.match_till:
        return Lift(LiftState.NO_MATCHING)
    if not has_till:
        return Lift(LiftState.NO_TILL)
    arms = results.outcomes(rules.percent)
    shown, held = arms.get(False, Outcomes()), arms.get(True, Outcomes())
    if rules.percent == 0:
        share = net_share(shown) if shown.bought >= LEAST_COUNT else None
        return Lift(LiftState.NO_HOLDOUT, _enough(shown), conversion_shown=share)
    found = lift_of(shown, held)
    return replace(found, shown=_enough(shown), held=_enough(held))


def _enough(outcomes: Outcomes) -> Outcomes:
    return outcomes if outcomes.bought >= LEAST_COUNT else Outcomes()


def _with_sales(tried: Iterable[ArticleCounts], sold: dict[tuple[str, str], int]) -> tuple[ArticleCounts, ...]:
    left = dict(sold)
    found = [replace(one, sold=left.pop((one.product_id, one.variant_id), 0)) for one in tried]
    return (*found, *(ArticleCounts(product, variant, sold=pieces) for (product, variant), pieces in left.items()))


def _by_product(articles: Iterable[ArticleCounts]) -> Iterator[ArticleCounts]:
    of_product: dict[str, list[ArticleCounts]] = {}
    for article in articles:
        of_product.setdefault(article.product_id, []).append(article)
    for product_id, parts in of_product.items():
        yield ArticleCounts(product_id, "", *(sum(getattr(part, column) for part in parts) for column in _COLUMNS))


def _listed(
    articles: Iterable[ArticleCounts], figure: Callable[[ArticleCounts], int], most: int
) -> tuple[ArticleCounts, ...]:
    """Return those of which the figure may be told, the largest first, without counts that may not."""
    told = [article for article in articles if figure(article) >= LEAST_COUNT]
    told.sort(key=lambda article: (-figure(article), article.product_id, article.variant_id))
    return tuple(
        ArticleCounts(article.product_id, article.variant_id, *(_told(getattr(article, column)) for column in _COLUMNS))
        for article in told[:most]
    )


def _told(count: int) -> int:
    return count if count >= LEAST_COUNT else 0


def _by_chance(articles: Iterable[ArticleCounts]) -> Estimate:
    """Return how many of the matches the same hour of another day explains."""
    settled, by_chance = 0, 0
    for article in articles:
        settled += article.settled
        by_chance += article.by_chance
    share = wilson(by_chance, settled)
    return Estimate(share.value * settled, share.low * settled, share.high * settled)
