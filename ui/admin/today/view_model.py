"""Today's page: what this mirror did, the two weeks before, and what needs somebody."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Slot

from app.domain.today import Attention, AttentionKind, DayCounts
from app.services.operations.today import TodayService
from ui.admin.door.guard import for_staff
from ui.admin.frame.shown_page import ShownPage, StaffPageViewModel
from ui.derivations.wording import weekday_letter
from ui.models.kinds import number_of
from ui.models.records import record_list
from ui.models.registration import seen_by_qml

_TICK_MS = 5000


@dataclass(frozen=True, slots=True)
class TodayProps:
    """What QML sees: counts since midnight, times in seconds; `mostSessions` of a day of the fortnight."""

    sessions: int = 0
    garments: int = 0
    byTag: int = 0
    byCode: int = 0
    unknown: int = 0
    pagesOpened: int = 0
    refused: int = 0
    outages: int = 0
    outageS: int = 0
    programUpS: int = 0
    machineUpS: int = 0
    mostSessions: int = 0
    known: bool = False


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day of the fortnight; `share` is its sessions out of the busiest day's, from 0 to 1."""

    day: str
    weekday: str
    sessions: int
    garments: int
    share: float
    isToday: bool


@dataclass(frozen=True, slots=True)
class AttentionRow:
    """One thing that needs somebody; `forS` is -1 where it is not known since when, `page` tells more, if any."""

    key: str
    attentionKind: int
    subject: str
    detail: str
    many: int
    forS: int
    page: str


@seen_by_qml
class TodayViewModel(StaffPageViewModel):
    """Looks at the figures while staff do."""

    days = record_list(DayRow, "day")
    attention = record_list(AttentionRow, "key")

    props: TodayProps

    def __init__(
        self,
        *,
        today: TodayService,
        page: ShownPage,
        leads: Mapping[AttentionKind, str],
        language: Callable[[], str],
        now: Callable[[], datetime],
    ) -> None:
        """Follow the service while the page is open; `leads` says which page tells more of what needs somebody.

        `language` words the weekdays, `now` is the aware wall clock.
        """
        super().__init__(TodayProps(), page)
        self._today = today
        self._leads = leads
        self._language = language
        self._now = now
        today.changed.connect(self._refresh)
        page.follow(entered=self._refresh, again=self._refresh, every_ms=_TICK_MS)

    @Slot(str)
    @for_staff
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
        most = max(day.sessions for day in days)
        self.days.replace(day_rows(days, self._language()))
        self.attention.replace(attention_rows(self._today.attention(), self._now(), self._leads))
        today = figures.today
        self._apply(
            TodayProps(
                sessions=today.sessions,
                garments=today.garments,
                byTag=today.garments_by_tag,
                byCode=today.garments_by_code,
                unknown=today.garments_unknown,
                pagesOpened=today.pages_opened,
                refused=today.scans_refused,
                outages=today.outages,
                outageS=int(today.outage_s),
                programUpS=int(figures.program_up_s),
                machineUpS=int(figures.machine_up_s),
                mostSessions=most,
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
            garments=day.garments,
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
            detail=thing.detail,
            many=thing.count,
            forS=-1 if thing.since is None else max(0, int((now - thing.since).total_seconds())),
            page=leads.get(thing.kind, ""),
        )
        for thing in things
    )
