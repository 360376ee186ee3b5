"""The day's counters over a real database: midnight, summer time, restarts, full disks; and what needs staff."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.domain.garments import Garment, GarmentIdentity, GarmentPresence, GarmentSource
from app.domain.meanings import ScanNotice
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.today import Attention, AttentionKind, DayCounts
from app.services.operations.today import TodayService
from app.store import Counters, Database, open_database
from tests.support.inline_jobs import InlineJobs

PARIS = ZoneInfo("Europe/Paris")


class Clock:
    """Wall and monotonic time moved together by hand; both see what really passes."""

    def __init__(self, at: datetime) -> None:
        self.at = at.astimezone(UTC)
        self.monotonic_s = 1000.0

    def now(self) -> datetime:
        return self.at.astimezone(PARIS)

    def pass_s(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.monotonic_s += seconds


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def service(database: Database, clock: Clock, **options: object) -> TodayService:
    return TodayService(
        Counters(database),
        now=clock.now,
        monotonic_s=lambda: clock.monotonic_s,
        **({"jobs": InlineJobs()} | options),  # type: ignore[arg-type]
    )


def garment(source: GarmentSource, product_id: str = "P") -> Garment:
    return Garment("k", "09521234000013", product_id, product_id, source, GarmentPresence.HERE, 1, 0)


def status(device: str, state: DeviceState) -> DeviceStatus:
    return DeviceStatus(device, "llrp", state, "", 0)


IDENTITY = GarmentIdentity("09521234000013")
NOON = datetime(2026, 11, 20, 12, 0, tzinfo=PARIS)


def test_everything_counted_is_there_after_a_restart(database: Database, qtbot: QtBot) -> None:
    clock = Clock(NOON)
    today = service(database, clock)
    today.note_session()
    today.note_garment(garment(GarmentSource.RFID), IDENTITY)
    today.note_garment(garment(GarmentSource.RFID), IDENTITY)
    today.note_garment(garment(GarmentSource.CODE), IDENTITY)
    today.note_garment(garment(GarmentSource.CODE, ""), IDENTITY)
    today.note_page()
    for notice in ScanNotice:
        today.note_notice(notice)
    expected = DayCounts(date(2026, 11, 20), 1, 2, 1, 1, 1, 1)
    assert today.figures().today == expected
    today.stop()
    today.finish()
    again = service(database, clock)
    again.note_session()
    assert again.figures().today == DayCounts(date(2026, 11, 20), 2, 2, 1, 1, 1, 1)
    assert expected.garments == 3


def test_a_kill_loses_no_more_than_what_came_since_the_last_write(database: Database, qtbot: QtBot) -> None:
    clock = Clock(NOON)
    today = service(database, clock)
    today.note_session()
    today.keep()
    today.note_session()  # and then it is killed
    assert service(database, clock).figures().today.sessions == 1


def test_a_late_write_of_older_figures_takes_nothing_back(database: Database, qtbot: QtBot) -> None:
    clock, jobs = Clock(NOON), InlineJobs(held=True)
    today = service(database, clock, jobs=jobs)
    today.note_session()
    today.keep()
    today.note_session()
    today.stop()
    today.finish()
    jobs.run()
    assert Counters(database).between(date(2026, 11, 20), date(2026, 11, 20))[0].sessions == 2


@pytest.mark.parametrize(
    ("day", "hours"),
    [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (date(2026, 11, 20), 24)],
    ids=["spring", "autumn", "ordinary"],
)
def test_a_day_is_from_local_midnight_to_local_midnight(
    database: Database, qtbot: QtBot, day: date, hours: int
) -> None:
    """One session a minute after each full hour of the day: on the days of the change 23 or 25 of them."""
    clock = Clock(datetime(day.year, day.month, day.day, tzinfo=PARIS))
    today = service(database, clock)
    clock.pass_s(60)
    for _ in range(26):
        today.note_session()
        clock.pass_s(3600)
    figures = today.figures()
    assert figures.today.day == day + timedelta(days=1)
    assert figures.history[0] == DayCounts(day, sessions=hours)
    assert figures.today.sessions == 26 - hours
    assert len(figures.history) == 13
    assert [before.day for before in figures.history] == [day - timedelta(days=age) for age in range(13)]


def test_a_clock_that_is_set_back_goes_on_with_the_day_that_it_shows(database: Database, qtbot: QtBot) -> None:
    clock = Clock(datetime(1970, 1, 1, 0, 5, tzinfo=UTC))
    today = service(database, clock)
    today.note_session()
    clock.at = NOON.astimezone(UTC)  # a time server answered
    today.note_session()
    clock.at -= timedelta(days=1)
    today.note_session()
    today.keep()
    clock.at += timedelta(days=1)
    today.keep()
    assert today.figures().today.sessions == 1
    assert today.figures().history[0].sessions == 1
    kept = Counters(database).between(date(1970, 1, 1), date(2027, 1, 1))
    assert [(day.day, day.sessions) for day in kept] == [(date(2026, 11, 20), 1), (date(2026, 11, 19), 1)]


def test_days_are_kept_for_400_days(database: Database, qtbot: QtBot) -> None:
    counters, day = Counters(database), date(2026, 11, 20)
    counters.keep([DayCounts(day - timedelta(days=age), sessions=age) for age in (399, 400, 401)], day)
    assert [kept.sessions for kept in counters.between(date(2020, 1, 1), day)] == [399, 400]


def test_an_outage_lasts_until_the_device_is_ready_and_counts_once(database: Database, qtbot: QtBot) -> None:
    clock = Clock(NOON)
    today = service(database, clock)
    today.follow([status("portal", DeviceState.CONNECTING)])
    clock.pass_s(5)
    today.follow([status("portal", DeviceState.READY), status("scanner", DeviceState.MISCONFIGURED)])
    clock.pass_s(10)
    today.follow([status("portal", DeviceState.OFFLINE), status("scanner", DeviceState.MISCONFIGURED)])
    clock.pass_s(10)
    today.follow([status("portal", DeviceState.CONNECTING), status("scanner", DeviceState.READY)])
    clock.pass_s(10)
    today.keep()
    clock.pass_s(10)
    assert (today.figures().today.outages, today.figures().today.outage_s) == (2, 20 + 30)
    today.follow([status("portal", DeviceState.READY), status("scanner", DeviceState.READY)])
    clock.pass_s(99)
    today.stop()
    today.follow([status("portal", DeviceState.OFFLINE)])  # switched off at the end, on purpose
    today.finish()
    assert service(database, clock).figures().today == DayCounts(NOON.date(), outages=2, outage_s=50)


def test_an_outage_over_midnight_counts_on_both_days(database: Database, qtbot: QtBot) -> None:
    clock = Clock(datetime(2026, 11, 20, 23, 59, tzinfo=PARIS))
    today = service(database, clock)
    today.follow([status("portal", DeviceState.OFFLINE)])
    clock.pass_s(59)
    today.keep()
    clock.pass_s(2)
    today.keep()
    clock.pass_s(30)
    figures = today.figures()
    assert (figures.history[0].outages, figures.history[0].outage_s) == (1, 61)
    assert (figures.today.outages, figures.today.outage_s) == (0, 30)


class FullDisk(Counters):
    """Refuses to write as long as `is_full`."""

    is_full = True

    def keep(self, *arguments: object) -> None:
        if self.is_full:
            raise StoreUnavailable("the disk is full")
        super().keep(*arguments)  # type: ignore[arg-type]


def test_what_cannot_be_written_is_told_and_written_later(database: Database, qtbot: QtBot) -> None:
    clock, counters = Clock(NOON), FullDisk(database)
    today = TodayService(counters, jobs=InlineJobs(), now=clock.now, monotonic_s=lambda: clock.monotonic_s)
    today.note_session()
    today.keep()
    assert [need.kind for need in today.attention()] == [AttentionKind.COUNTERS_NOT_KEPT]
    clock.pass_s(30)
    counters.is_full = False
    today.keep()
    assert today.attention() == ()
    assert service(database, clock).figures().today.sessions == 1


def test_nothing_of_a_shopper_can_be_in_the_table(database: Database) -> None:
    columns = [row[1] for row in database.read("PRAGMA table_info(day_count)")]
    assert columns == [
        "day", "sessions", "garments_by_tag", "garments_by_code", "garments_unknown", "pages_opened", "scans_refused",
        "outages", "outage_s",
    ]  # fmt: skip
    with pytest.raises(sqlite3.IntegrityError):
        database.connection().execute("INSERT INTO day_count (day) VALUES ('2026-11-20')")


def test_what_needs_staff_has_an_order_and_keeps_its_time(database: Database, qtbot: QtBot) -> None:
    clock = Clock(NOON)
    known = Attention(AttentionKind.DEVICE_OFFLINE, "b", NOON - timedelta(hours=2))
    listed = [
        Attention(AttentionKind.NO_PIN),
        Attention(AttentionKind.DEVICE_OFFLINE, "c"),
        known,
        Attention(AttentionKind.DEVICE_OFFLINE, "b", NOON),
    ]
    today = service(database, clock, sources=(lambda: listed,))
    today.refresh()
    clock.pass_s(60)
    assert [(need.kind, need.subject, need.since) for need in today.attention()] == [
        (AttentionKind.DEVICE_OFFLINE, "b", NOON),
        (AttentionKind.DEVICE_OFFLINE, "c", NOON),
        (AttentionKind.NO_PIN, "", NOON),
    ]
    listed.clear()
    assert today.attention() == ()
    listed.append(Attention(AttentionKind.NO_PIN))
    assert today.attention()[0].since == NOON + timedelta(seconds=60)


def test_changes_are_told_at_most_twice_a_second(database: Database, qtbot: QtBot) -> None:
    today = service(database, Clock(NOON))
    told = []
    today.changed.connect(lambda: told.append(today.figures().today.sessions))
    for _ in range(50):
        today.note_session()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [50]
