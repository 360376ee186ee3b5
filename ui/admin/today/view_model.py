"""Today's page: what this mirror did, the two weeks before, and what needs somebody."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQml import QmlElement

from app.domain.today import Attention, AttentionKind, DayCounts
from app.services.access.door import StaffService
from app.services.operations.today import TodayService
from ui.admin.frame.staff import StaffViewModel
from ui.admin.frame.staff_guard import for_staff
from ui.derivations.wording import weekday_letter
from ui.models.kinds import Kiosk
from ui.models.records import RecordListModel
from ui.models.registration import Property, QmlUncreatable
from ui.models.view_model import ViewModel

QML_IMPORT_NAME = "Psyche.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TICK_MS = 5000
_KINDS = {kind: Kiosk.AttentionKind[kind.name.title().replace("_", "")] for kind in AttentionKind}
_PAGES = {
    AttentionKind.DEVICE_MISCONFIGURED: Kiosk.StaffPage.Devices,
    AttentionKind.DEVICE_OFFLINE: Kiosk.StaffPage.Devices,
    AttentionKind.CAMERA_COVERED: Kiosk.StaffPage.Camera,
    AttentionKind.CAMERA_DARK: Kiosk.StaffPage.Camera,
    AttentionKind.SANDBOX_MISSING: Kiosk.StaffPage.Privacy,
    AttentionKind.CATALOGUE_EMPTY: Kiosk.StaffPage.ShopData,
    AttentionKind.IMPORT_FAILED: Kiosk.StaffPage.ShopData,
    AttentionKind.ROWS_REFUSED: Kiosk.StaffPage.ShopData,
    AttentionKind.STOCK_STALE: Kiosk.StaffPage.ShopData,
    AttentionKind.SCREEN_SCHEDULE: Kiosk.StaffPage.Screen,
}


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
    """One thing that needs somebody; `forS` is -1 where it is not known since when, `page` where to look."""

    key: str
    attentionKind: int
    subject: str
    detail: str
    many: int
    forS: int
    page: int


@QmlElement
@QmlUncreatable("KioskViewModel.today")
class TodayViewModel(ViewModel):
    """Looks at the figures while staff do."""

    days = Property(RecordListModel, attrgetter("_days"), constant=True)
    attention = Property(RecordListModel, attrgetter("_attention"), constant=True)

    props: TodayProps

    def __init__(
        self,
        *,
        today: TodayService,
        staff: StaffService,
        pages: StaffViewModel,
        language: Callable[[], str],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Follow the service while the page is open; `language` words the weekdays, `now` is the aware wall clock."""
        super().__init__(TodayProps(), parent)
        self._today = today
        self._staff = staff
        self._pages = pages
        self._language = language
        self._now = now
        self._days = RecordListModel(DayRow, "day", self)
        self._attention = RecordListModel(AttentionRow, "key", self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._refresh)
        today.changed.connect(self._refresh)
        pages.openChanged.connect(self._on_page)
        pages.pageChanged.connect(self._on_page)
        self._on_page()

    @property
    def guard(self) -> StaffService:
        """Who knows whether staff are there."""
        return self._staff

    @Slot(str)
    @for_staff
    def look(self, key: str) -> None:
        """Open the page that tells more of one thing."""
        row = next((row for row in self._attention.rows if row.key == key), None)
        if row is not None and row.page != Kiosk.StaffPage.Today:
            if row.page == Kiosk.StaffPage.Devices and row.subject:
                self._pages.select(row.subject)
            self._pages.openPage(row.page)

    def _is_shown(self) -> bool:
        return self._staff.is_open and self._pages.props.page == Kiosk.StaffPage.Today

    def _on_page(self) -> None:
        if self._is_shown():
            self._timer.start()
            self._refresh()
        else:
            self._timer.stop()

    def _refresh(self) -> None:
        if not self._is_shown():
            return
        figures = self._today.figures()
        days = (figures.today, *figures.history)
        most = max(day.sessions for day in days)
        self._days.replace(day_rows(days, self._language()))
        self._attention.replace(attention_rows(self._today.attention(), self._now()))
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


def attention_rows(things: Sequence[Attention], now: datetime) -> tuple[AttentionRow, ...]:
    """Return one row for each thing, in the same order."""
    return tuple(
        AttentionRow(
            key=f"{thing.kind.value} {thing.subject}",
            attentionKind=int(_KINDS[thing.kind]),
            subject=thing.subject,
            detail=thing.detail,
            many=thing.count,
            forS=-1 if thing.since is None else max(0, int((now - thing.since).total_seconds())),
            page=int(_PAGES.get(thing.kind, Kiosk.StaffPage.Today)),
        )
        for thing in things
    )
