"""Today's page: what this mirror did, the two weeks before, and what needs somebody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.today import Attention, AttentionKind, DayCounts
from ui.admin.door.guard import for_staff
from ui.admin.frame.page import PageTools
from ui.admin.frame.shown_page import StaffPageViewModel
from ui.derivations.wording import weekday_letter
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_TICK_MS = 5000


@dataclass(frozen=True, slots=True)
class TodayProps:
    """What QML sees: counts since midnight, times in seconds."""

    sessions: int = 0
    garments: int = 0
    unknown: int = 0
    pagesOpened: int = 0
    refused: int = 0
    outages: int = 0
    outageS: int = 0
    programUpS: int = 0
    machineUpS: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the fortnight; `share` is its sessions out of the busiest day's, from 0 to 1."""

    day: str
    weekday: str
    sessions: int
    share: float
    isToday: bool


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing that needs somebody; `forS` is -1 where it is not known since when, `page` tells more, if any.

    Of stock that differs `figure` is what the shop had counted, `figureAgeS` how long ago.
    """

    key: str
    attentionKind: int
    subject: str
    many: int
    forS: int
    page: str
    figure: int
    figureAgeS: int


@seen_by_qml
class TodayViewModel(StaffPageViewModel):
    """Looks at the figures while staff do."""

    days = record_list(DayRow, "day")
    attention = record_list(AttentionRow, "key")

    props: TodayProps

    def __init__(self, tools: PageTools) -> None:
        super().__init__(TodayProps(), tools.page)
        self._today = tools.services.today
        self._leads = tools.leads
        self._language = tools.language
        self._now = tools.services.availability.now
        self._today.changed.connect(self._refresh)
        tools.page.follow(entered=self._refresh, again=self._refresh, every_ms=_TICK_MS)

    @for_staff(str)
    def openDetails(self, key: str) -> None:
        """Open the page that tells more of one thing."""
        row = next((row for row in self.attention.rows if row.key == key), None)
        if row is not None and row.page:
            self._page.leave_for(row.page, row.subject)

    def _refresh(self) -> None:
        if not self._page.is_shown:
            return
        figures = self._today.figures()
        days = (figures.today, *figures.history)
        self.days.replace(day_rows(days, self._language()))
        self.attention.replace(attention_rows(self._today.attention(), self._now(), self._leads))
        today = figures.today
        self._apply(
            TodayProps(
                sessions=today.sessions,
                garments=today.garments,
                unknown=today.garments_unknown,
                pagesOpened=today.pages_opened,
                refused=today.scans_refused,
                outages=today.outages,
                outageS=int(today.outage_s),
                programUpS=int(figures.program_up_s),
                machineUpS=int(figures.machine_up_s),
                known=True,
            )
        )


def day_rows(days: Sequence[DayCounts], language: str) -> tuple[DayRow, ...]:
    """Return the rows of a chart, oldest first; `days` begin with today."""
    most = max(1, *(day.sessions for day in days))
    return tuple(
        DayRow(
            day=day.day.isoformat(),
            weekday=weekday_letter(day.day.weekday(), language),
            sessions=day.sessions,
            share=day.sessions / most,
            isToday=day is days[0],
        )
        for day in reversed(days)
    )


def attention_rows(
    things: Sequence[Attention], now: datetime, leads: Mapping[AttentionKind, str]
) -> tuple[AttentionRow, ...]:
    """Return one row for each thing, in the same order."""
    return tuple(
        AttentionRow(
            key=f"{thing.kind.value} {thing.subject}",
            attentionKind=number_of(thing.kind),
            subject=thing.subject,
            many=thing.count,
            forS=-1 if thing.since is None else max(0, int((now - thing.since).total_seconds())),
            page=leads.get(thing.kind, ""),
            figure=thing.figure,
            figureAgeS=0 if thing.figure_at is None else max(0, int((now - thing.figure_at).total_seconds())),
        )
        for thing in things
    )
