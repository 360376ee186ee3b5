"""The page of results: what was tried and bought, and what suggestions bring, as far as that can be said."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import PsycheError
from app.domain.results import ArticleCounts, Estimate, ResultsList, ResultsReport
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.models.kinds import member_of, number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_TICK_MS = 60_000
_PERCENT = 100.0
Named = Callable[[str, str], tuple[str, str, str]]
"""Title, colour and size of a product and its article."""


@dataclass(frozen=True, slots=True)
class ResultsPageProps:
    """What QML sees; shares are per cent, and a count of 0 is one of less than five.

    `lacking` sessions are missing before the lift can be told, -1 where nothing tells that yet. `saleAgeS` is -1 before
    the till's first file. Of shares and lift stand value, lowest and highest; they are only there where `sessions*`
    are, and `lift*` in the state that it is known.
    """

    known: bool = False
    state: int = 0
    heldOutPercent: int = 0
    lift: float = 0.0
    liftLow: float = 0.0
    liftHigh: float = 0.0
    sessionsShown: int = 0
    shown: float = 0.0
    shownLow: float = 0.0
    shownHigh: float = 0.0
    sessionsHeld: int = 0
    held: float = 0.0
    heldLow: float = 0.0
    heldHigh: float = 0.0
    lacking: int = -1
    matches: int = 0
    chance: int = 0
    chanceLow: int = 0
    chanceHigh: int = 0
    saleAgeS: int = -1
    listed: int = 0
    writing: bool = False
    path: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article of a list; a count of 0 is one of less than five. `about` are colour and size."""

    key: str
    title: str
    about: tuple[str, ...]
    tried: int
    settled: int
    bought: int
    sold: int


@seen_by_qml
class ResultsPageViewModel(StaffPageViewModel):
    """Shows the report while staff look at it."""

    articles = record_list(ArticleRow, "key")

    props: ResultsPageProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(ResultsPageProps(), tools.page)
        self._results = tools.services.results
        self._now = tools.services.availability.now
        self._listed = ResultsList.MOST_TRIED
        self._is_writing = False
        self._path = self._problem = ""
        self._results.changed.connect(self._refresh)
        self._results.written.connect(self._on_written)
        self._results.not_written.connect(self._on_not_written)
        tools.page.follow(entered=self._on_entered, left=self._on_left, again=self._results.refresh, every_ms=_TICK_MS)

    @for_staff(int)
    def showList(self, listed: int) -> None:
        """Show another list."""
        chosen = member_of(ResultsList, listed)
        if chosen is not None:
            self._listed = chosen
            self._refresh()

    @for_staff()
    def writeFile(self) -> None:
        """Write the report as a table."""
        if self._is_writing:
            return
        self._is_writing, self._path, self._problem = True, "", ""
        try:
            self._results.write_file()
        except PsycheError as error:
            self._is_writing, self._problem = False, str(error)
        self._refresh()

    def _on_entered(self) -> None:
        self._results.refresh()
        self._refresh()

    def _on_left(self) -> None:
        self._is_writing, self._path, self._problem = False, "", ""
        self._listed = ResultsList.MOST_TRIED

    # QML could call what is connected to a signal too: without staff it shows nothing.
    def _on_written(self, path: str) -> None:
        if self._page.is_shown:
            self._is_writing, self._path = False, path
            self._refresh()

    def _on_not_written(self, why: str) -> None:
        if self._page.is_shown:
            self._is_writing, self._problem = False, why
            self._refresh()

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        report = self._results.report
        if report is None:
            self._apply(ResultsPageProps(problem=self._results.failure))
            return
        self.articles.replace(article_rows(report.articles(self._listed), self._results.named))
        self._apply(
            derive_results(
                report,
                self._now(),
                listed=self._listed,
                writing=self._is_writing,
                path=self._path,
                problem=self._problem or self._results.failure,
            )
        )


def derive_results(
    report: ResultsReport, now: datetime, *, listed: ResultsList, writing: bool, path: str, problem: str
) -> ResultsPageProps:
    """Return what the page says of a report."""
    lift, chance = report.lift, report.by_chance
    shown, held = _percent(lift.conversion_shown), _percent(lift.conversion_held)
    found = _percent(lift.lift)
    age_s = -1 if report.last_sale_at is None else max(0, int((now - report.last_sale_at).total_seconds()))
    return ResultsPageProps(
        known=True,
        state=number_of(lift.state),
        heldOutPercent=report.percent,
        lift=found.value,
        liftLow=found.low,
        liftHigh=found.high,
        sessionsShown=lift.shown.sessions,
        shown=shown.value,
        shownLow=shown.low,
        shownHigh=shown.high,
        sessionsHeld=lift.held.sessions,
        held=held.value,
        heldLow=held.low,
        heldHigh=held.high,
        lacking=-1 if lift.lacking is None else lift.lacking,
        matches=report.matches,
        chance=0 if chance is None else round(chance.value),
        chanceLow=0 if chance is None else round(chance.low),
        chanceHigh=0 if chance is None else round(chance.high),
        saleAgeS=age_s,
        listed=number_of(listed),
        writing=writing,
        path=path,
        problem=problem,
    )


def article_rows(articles: tuple[ArticleCounts, ...], named: Named) -> tuple[ArticleRow, ...]:
    """Return one row for each article, in the same order."""
    rows = []
    for article in articles:
        title, *about = named(article.product_id, article.variant_id)
        rows.append(
            ArticleRow(
                key=f"{article.product_id} {article.variant_id}",
                title=title,
                about=tuple(word for word in about if word),
                tried=article.tried,
                settled=article.settled,
                bought=article.bought,
                sold=article.sold,
            )
        )
    return tuple(rows)


def _percent(estimate: Estimate | None) -> Estimate:
    if estimate is None:
        return Estimate(0.0, 0.0, 0.0)
    return Estimate(_PERCENT * estimate.value, _PERCENT * estimate.low, _PERCENT * estimate.high)
