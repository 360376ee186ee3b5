"""Figures of today, and what needs staff."""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import StoreUnavailable
from app.domain.garments import Garment, GarmentIdentity, GarmentSource
from app.domain.meanings import ScanNotice
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.today import Attention, AttentionKind, DayCounts, TodayFigures
from app.runtime.jobs import Jobs
from app.runtime.process.machine import machine_up_s
from app.services.operations.attention import AttentionSource, in_order
from app.store import Counters

HISTORY_DAYS: Final = 14
KEEP_EVERY_S: Final = 30.0
_EMIT_EVERY_MS: Final = 500
_BROKEN: Final = frozenset({DeviceState.OFFLINE, DeviceState.MISCONFIGURED})

_log = logging.getLogger(__name__)


def local_now() -> datetime:
    """Return the present in the machine's own time zone, summer time as it holds now."""
    return datetime.now().astimezone()


class TodayService(QObject):
    """Owns the day's counters and the list of what needs somebody.

    Counters belong to the local calendar day in which they were counted, however long summer time makes it, and are
    written every 30 seconds at most and at the end; a kill loses what was counted since. Nothing about a single shopper
    is kept, not even when they came.
    """

    changed = Signal()
    """Figures or the list have changed; at most twice a second."""

    def __init__(
        self,
        counters: Counters,
        *,
        jobs: Jobs,
        sources: Sequence[AttentionSource] = (),
        now: Callable[[], datetime] = local_now,
        monotonic_s: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Read the days before; raise StoreUnavailable. `now` is aware and local, `sources` say what needs staff."""
        super().__init__(parent)
        self._counters = counters
        self._jobs = jobs
        self._sources = tuple(sources)
        self._now = now
        self._monotonic_s = monotonic_s
        self._began_s = monotonic_s()
        self._down: dict[str, float] = {}
        self._since: dict[tuple[AttentionKind, str], datetime] = {}
        self._listed: tuple[Attention, ...] = ()
        self._unkept: set[date] = set()
        self._is_writing = self._is_over = False
        self._not_kept = ""
        self._day = now().date()
        self._days: dict[date, DayCounts] = {}
        self._read_days()
        self._emit_timer = QTimer(self, singleShot=True, interval=_EMIT_EVERY_MS)
        self._emit_timer.timeout.connect(self.changed)
        self._timer = QTimer(self, interval=round(KEEP_EVERY_S * 1000))
        self._timer.timeout.connect(self.refresh)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def figures(self) -> TodayFigures:
        """Return today's counters with the running outages, the days before, and the uptimes; touches no disk."""
        self._turn_the_page()
        running_s = sum(self._monotonic_s() - since_s for since_s in self._down.values())
        today = self._days[self._day]
        before = (self._day - timedelta(days=age) for age in range(1, HISTORY_DAYS))
        return TodayFigures(
            today=replace(today, outage_s=today.outage_s + running_s),
            history=tuple(self._days.get(day, DayCounts(day)) for day in before),
            program_up_s=self._monotonic_s() - self._began_s,
            machine_up_s=machine_up_s(),
        )

    def attention(self) -> tuple[Attention, ...]:
        """Return what needs staff, in the order of AttentionKind, then by subject; empty: all is well."""
        now = self._now()
        found = [attention for source in self._sources for attention in source()]
        if self._not_kept:
            found.append(Attention(AttentionKind.COUNTERS_NOT_KEPT, detail=self._not_kept))
        listed = in_order(found)
        self._since = {key: self._since.get(key, now) for key in ((item.kind, item.subject) for item in listed)}
        return tuple(
            item if item.since is not None else replace(item, since=self._since[item.kind, item.subject])
            for item in listed
        )

    def refresh(self) -> None:
        """Find out again what needs staff; signal it and log what is new."""
        listed = self.attention()
        before = {(item.kind, item.subject) for item in self._listed}
        present = {(item.kind, item.subject) for item in listed}
        for item in listed:
            if (item.kind, item.subject) not in before:
                _log.info("needs staff: %s %s %s", item.kind.value, item.subject, item.detail)
        for kind, subject in sorted(before - present, key=str):
            _log.info("needs nobody any more: %s %s", kind.value, subject)
        self._listed = listed
        self._emit_soon()

    def note_session(self) -> None:
        """Count a session that began."""
        self._count("sessions")

    def note_garment(self, garment: Garment, _identity: GarmentIdentity) -> None:
        """Count a garment that appeared."""
        if not garment.is_known:
            self._count("garments_unknown")
        else:
            self._count("garments_by_tag" if garment.source is GarmentSource.RFID else "garments_by_code")

    def note_page(self) -> None:
        """Count a product page that was opened."""
        self._count("pages_opened")

    def note_notice(self, notice: ScanNotice) -> None:
        """Count a scan that broke a safety rule; the others are no fault."""
        if notice is ScanNotice.REFUSED:
            self._count("scans_refused")

    def follow(self, statuses: Iterable[DeviceStatus]) -> None:
        """Count outages: each lasts from a device's failure until it is ready again."""
        if self._is_over:
            return
        for status in statuses:
            if status.state in _BROKEN and status.device not in self._down:
                self._count("outages")
                self._down[status.device] = self._monotonic_s()
            elif status.state is DeviceState.READY and status.device in self._down:
                self._add_outages()
                del self._down[status.device]
        self.refresh()

    def keep(self) -> None:
        """Write what is new in the background."""
        self._turn_the_page()
        self._add_outages()
        if self._is_writing or not self._unkept:
            return
        self._is_writing = True
        days, today = self._pop_unkept(), self._day
        self._jobs.submit(
            lambda: self._counters.keep(days, today),
            lambda _: self._on_kept(),
            lambda error: self._on_lost(days, error),
        )

    def stop(self) -> None:
        """Count no more: the devices are about to be stopped, which is no outage."""
        if self._is_over:
            return
        self._add_outages()
        self._is_over = True
        self._timer.stop()
        self._emit_timer.stop()

    def finish(self) -> None:
        """Write the last figures here and now; jobs have ended, so that none comes after with older ones."""
        if not self._unkept:
            return
        try:
            self._counters.keep(self._pop_unkept(), self._day)
        except StoreUnavailable as error:
            _log.warning("the last counters of the day are lost: %s", error)

    def _count(self, name: str) -> None:
        if self._is_over:
            return
        self._turn_the_page()
        today = self._days[self._day]
        self._put(replace(today, **{name: getattr(today, name) + 1}))
        self._emit_soon()

    def _add_outages(self) -> None:
        """Move what the running outages have lasted so far into the day's sum."""
        now_s = self._monotonic_s()
        lasted_s = sum(now_s - since_s for since_s in self._down.values())
        if lasted_s > 0:
            self._down = dict.fromkeys(self._down, now_s)
            today = self._days[self._day]
            self._put(replace(today, outage_s=today.outage_s + lasted_s))

    def _put(self, day: DayCounts) -> None:
        self._days[day.day] = day
        self._unkept.add(day.day)

    def _pop_unkept(self) -> tuple[DayCounts, ...]:
        days = tuple(self._days[day] for day in sorted(self._unkept))
        self._unkept.clear()
        return days

    def _turn_the_page(self) -> None:
        """Begin another day at local midnight, or when the clock was set."""
        day = self._now().date()
        if day == self._day:
            return
        self._add_outages()
        self._day = day
        try:
            self._read_days()
        except StoreUnavailable as error:
            _log.warning("the days before cannot be read: %s", error)
        self._emit_soon()

    def _read_days(self) -> None:
        first = self._day - timedelta(days=HISTORY_DAYS - 1)
        held = {day: self._days[day] for day in self._unkept}
        self._days = {self._day: DayCounts(self._day)}
        self._days |= {counts.day: counts for counts in self._counters.between(first, self._day)} | held

    def _on_kept(self) -> None:
        self._is_writing = False
        if self._not_kept:
            _log.info("counters are kept again")
            self._not_kept = ""
            self.refresh()

    def _on_lost(self, days: Sequence[DayCounts], error: Exception) -> None:
        self._is_writing = False
        self._unkept.update(day.day for day in days if day.day in self._days)
        if not self._not_kept:
            _log.warning("counters are not kept: %s", error)
        self._not_kept = str(error)
        self.refresh()

    def _emit_soon(self) -> None:
        if not self._emit_timer.isActive() and not self._is_over:
            self._emit_timer.start()
