"""Counts of visits on the disk: what is kept and for how long, and a disk that takes nothing stops nothing."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.results import ArticleCounts, RoomPair, Tried, Visit, VisitCounts
from app.services.results.counting import MOST_HELD, CountingService
from app.store import Database, Results, open_database
from app.store.snapshot import snapshot
from tests.support.inline_jobs import InlineJobs

NOW = datetime(2026, 11, 20, 16, 3, tzinfo=ZoneInfo("Europe/Paris"))
DAY_S = 86_400.0


class Disk(Results):
    """One that may be full."""

    is_full = False

    def keep(self, visits: object, *, for_the_till: bool, today: date) -> None:
        if self.is_full:
            raise StoreUnavailable("the disk is full")
        super().keep(visits, for_the_till=for_the_till, today=today)  # type: ignore[arg-type]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "psyche.sqlite3")
    yield opened
    opened.close()


def counting(results: Results, *, for_the_till: bool = True, jobs: InlineJobs | None = None) -> CountingService:
    return CountingService(
        results, for_the_till=for_the_till, wait_s=3 * DAY_S, jobs=jobs or InlineJobs(), now=lambda: NOW
    )


def a_visit(product: str = "shirt", *, ended_at: datetime = NOW, day: date | None = None) -> VisitCounts:
    visit = Visit(int(ended_at.timestamp()) // 600 * 600, 30, False, (Tried(product, f"{product}-M"),), ("coat",))
    return VisitCounts(day or ended_at.date(), visit, (("coat", product), (product, "coat")), ((product, "coat"),))


def rows(database: Database, table: str) -> int:
    return database.table_rows()[table]


def test_visits_add_up_by_day(qapp: object, database: Database) -> None:
    results = Results(database)
    service = counting(results)
    for _ in range(6):
        service.keep(a_visit())
    service.keep(a_visit("hat"))
    assert results.tried(NOW.date(), NOW.date()) == (
        ArticleCounts("hat", "hat-M", tried=1),
        ArticleCounts("shirt", "shirt-M", tried=6),
    )
    assert rows(database, "outcome_count") == 1


def test_pairs_below_five_are_told_to_nobody(qapp: object, database: Database) -> None:
    results = Results(database)
    service = counting(results)
    for number in range(5):
        service.keep(a_visit())
        if number < 4:
            service.keep(a_visit("hat"))
    assert results.pairs(NOW.date()) == (RoomPair("coat", "shirt", 5, 0), RoomPair("shirt", "coat", 5, 5))
    assert results.pairs(NOW.date() + timedelta(days=1)) == ()


def test_where_the_till_is_not_asked_no_visit_is_kept(qapp: object, database: Database) -> None:
    counting(Results(database), for_the_till=False).keep(a_visit())
    assert rows(database, "visit") == 0
    assert rows(database, "tried_count") == 1


def test_turning_it_off_forgets_what_waits(qapp: object, database: Database) -> None:
    counting(Results(database)).keep(a_visit())
    assert rows(database, "visit") == 1
    counting(Results(database), for_the_till=False).refresh()
    assert rows(database, "visit") == 0


def test_what_waits_is_forgotten_after_its_days_also_without_any_till(qapp: object, database: Database) -> None:
    service = counting(Results(database))
    service.keep(a_visit(ended_at=NOW - timedelta(days=3, hours=1)))
    service.keep(a_visit(ended_at=NOW - timedelta(days=2, hours=23)))
    service.keep(a_visit(ended_at=NOW + timedelta(days=1)))
    service.start()
    assert rows(database, "visit") == 1


def test_counts_are_forgotten_after_400_days(qapp: object, database: Database) -> None:
    service = counting(Results(database))
    service.keep(a_visit(day=NOW.date() - timedelta(days=401)))
    for table in ("tried_count", "outcome_count", "room_pair"):
        assert rows(database, table) == 0, table


def test_a_full_disk_holds_counts_back_until_there_is_room(qapp: object, database: Database) -> None:
    results = Disk(database)
    results.is_full = True
    service = counting(results)
    for _ in range(3):
        service.keep(a_visit())
    assert rows(database, "tried_count") == 0
    results.is_full = False
    service.refresh()
    assert results.tried(NOW.date(), NOW.date())[0].tried == 3


def test_a_disk_that_stays_full_takes_no_memory_without_end(qapp: object, database: Database) -> None:
    results = Disk(database)
    results.is_full = True
    service = counting(results)
    for _ in range(MOST_HELD + 100):
        service.keep(a_visit())
    results.is_full = False
    service.finish()
    assert results.tried(NOW.date(), NOW.date())[0].tried == MOST_HELD


def test_a_full_disk_at_the_end_stops_nothing(qapp: object, database: Database) -> None:
    results = Disk(database)
    results.is_full = True
    service = counting(results)
    service.keep(a_visit())
    service.finish()
    service.finish()


def test_what_was_not_written_when_the_jobs_ended_is_written_at_the_end(qapp: object, database: Database) -> None:
    service = counting(Results(database), jobs=InlineJobs(held=True))
    service.keep(a_visit())
    service.keep(a_visit())
    service.finish()
    assert Results(database).tried(NOW.date(), NOW.date())[0].tried == 2


def test_no_copy_has_what_waits(qapp: object, database: Database, tmp_path: Path) -> None:
    counting(Results(database)).keep(a_visit())
    snapshot(database.path, tmp_path / "copy.sqlite3")
    copied = open_database(tmp_path / "copy.sqlite3")
    try:
        assert (rows(copied, "visit"), rows(copied, "tried_count")) == (0, 1)
    finally:
        copied.close()
    assert rows(database, "visit") == 1
