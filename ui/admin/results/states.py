"""Results as staff may find them: known, not enough yet, without a till, without a comparison, old, empty."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.garments import GarmentIdentity
from app.domain.results import (
    ArticleCounts,
    Estimate,
    Lift,
    LiftState,
    Outcomes,
    ResultsList,
    ResultsReport,
)
from app.services.kiosk import KioskServices
from ui.admin.frame.states import staff_state
from ui.models.kinds import number_of
from ui.models.states import Emits, Facts, Press, State

_SHOWN = Outcomes(24_310, 6_204, 1_190, 310)
_HELD = Outcomes(10_402, 2_513, 507, 128)
_KNOWN = Lift(
    LiftState.KNOWN,
    _SHOWN,
    _HELD,
    Estimate(0.2063, 0.2004, 0.2122),
    Estimate(0.1928, 0.1842, 0.2015),
    Estimate(0.0698, 0.0133, 0.1307),
    0,
)
_FEW = Lift(
    LiftState.NOT_ENOUGH,
    Outcomes(412, 98, 21, 5),
    Outcomes(97, 20, 4, 1),
    Estimate(0.1869, 0.1412, 0.2316),
    Estimate(0.1649, 0.0743, 0.2541),
    None,
    9_870,
)
_ALL_SEE = Lift(LiftState.NO_HOLDOUT, _SHOWN, conversion_shown=_KNOWN.conversion_shown)
_FILE = "/var/lib/psyche/results.csv"


def _report(lift: Lift, *, percent: int = 30, sale_age: timedelta | None = timedelta(hours=3)) -> ResultsReport:
    now = datetime.now(UTC)
    return ResultsReport(
        first=now.date() - timedelta(days=28),
        last=now.date(),
        percent=percent,
        lift=lift,
        last_sale_at=None if sale_age is None else now - sale_age,
    )


def _with_articles(report: ResultsReport) -> Callable[[KioskServices, Sequence[str]], Facts]:
    """Return a report over the articles of the state."""

    def given(services: KioskServices, gtins: Sequence[str]) -> Facts:
        found = [article for gtin in gtins for article in services.catalogue.articles(GarmentIdentity(gtin))]
        articles = tuple(
            ArticleCounts(
                article.product_id,
                article.id,
                tried=124 - 19 * number,
                settled=112 - 19 * number,
                bought=(41, 9, 26, 0, 12, 0)[number % 6],
                sold=96 - 14 * number,
            )
            for number, article in enumerate(found)
        )
        if report.last_sale_at is None:
            articles = tuple(replace(article, settled=0, bought=0, sold=0) for article in articles)
        products = tuple({article.product_id: replace(article, variant_id="") for article in articles}.values())
        told = replace(
            report,
            most_tried=products,
            most_bought=products if report.last_sale_at else (),
            not_bought=articles if report.last_sale_at else (),
            matches=88 if report.last_sale_at else 0,
            by_chance=Estimate(17.0, 11.0, 26.0) if report.last_sale_at else None,
        )
        return {
            "report": told,
            "failure": "",
            "named": services.results.named,
            "refresh": None,
            "write_file": Emits("written", (_FILE,)),
        }

    return given


def _results(report: ResultsReport | None, *presses: Press, failure: str = "") -> State:
    if report is None:
        return staff_state("results", *presses, results={"report": None, "failure": failure, "refresh": None})
    return staff_state("results", *presses, results=_with_articles(report))


def _empty() -> State:
    report = _report(Lift(LiftState.NO_TILL), sale_age=None)
    return staff_state("results", results={"report": report, "failure": "", "refresh": None})


STATES: Mapping[str, State] = {
    "results": _results(_report(_KNOWN)),
    "results_not_enough": _results(_report(_FEW), ("showList", number_of(ResultsList.NOT_BOUGHT))),
    "results_cannot_say": _results(
        _report(replace(_FEW, lacking=None)), ("showList", number_of(ResultsList.MOST_BOUGHT))
    ),
    "results_no_holdout": _results(_report(_ALL_SEE, percent=0)),
    "results_no_till": _results(_report(Lift(LiftState.NO_TILL), sale_age=None)),
    "results_not_matched": _results(_report(Lift(LiftState.NO_MATCHING), sale_age=None)),
    "results_old_feed": _results(_report(_KNOWN, sale_age=timedelta(days=9))),
    "results_empty": _empty(),
    "results_written": _results(_report(_KNOWN), ("writeFile",)),
    "results_failed": _results(
        None, failure="/var/lib/psyche/psyche.sqlite3: the disk is failing. Tell who looks after it."
    ),
}
