"""The audit log: nothing in it changes without being found, and it does not grow for ever."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.store import AuditLog, Database, open_database
from app.store.access import audit

KEY = bytes(range(32))
NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "psyche.sqlite3")) as database:
        yield database


@pytest.fixture
def log(database: Database) -> AuditLog:
    log = AuditLog(database, KEY)
    for number in range(20):
        log.append(NOW + timedelta(minutes=number), "1", "changed", {"key": "kiosk.dwell_s", "number": number})
    return log


def test_entries_come_newest_first_and_a_page_at_a_time(log: AuditLog) -> None:
    newest = log.entries(3)
    assert [entry.id for entry in newest] == [20, 19, 18]
    assert (newest[0].who, newest[0].action, newest[0].detail["number"]) == ("1", "changed", 19)
    assert newest[0].at == NOW + timedelta(minutes=19)
    assert [entry.id for entry in log.entries(3, before_id=18)] == [17, 16, 15]
    assert [entry.id for entry in log.oldest_first()] == list(range(1, 21))
    assert (log.verify().entries, log.verify().damage) == (20, "")


def test_an_empty_log_is_whole(database: Database) -> None:
    assert AuditLog(database, KEY).verify() == audit.AuditVerdict(0, 0, "")


@pytest.mark.parametrize(
    ("tampering", "told"),
    [
        ("UPDATE audit SET detail = '{}' WHERE id = 7", "entry 7"),
        ("UPDATE audit SET who = '2' WHERE id = 1", "entry 1"),
        ("UPDATE audit SET at_s = at_s + 1 WHERE id = 20", "entry 20"),
        ("UPDATE audit SET code = zeroblob(32) WHERE id = 3", "entry 3"),
        ("DELETE FROM audit WHERE id = 9", "between 8 and 10 are missing"),
        ("DELETE FROM audit WHERE id > 17", "ends at entry 17 instead of 20"),
        ("DELETE FROM audit WHERE id < 4", "between 0 and 4 are missing"),
        ("DELETE FROM audit", "ends at entry 0 instead of 20"),
        ("UPDATE audit_end SET id = 17, chained = (SELECT code FROM audit WHERE id = 17)", "mark of its end"),
        ("DELETE FROM audit_end", "instead of 0"),
        ("INSERT INTO audit SELECT 21, at_s, who, action, detail, code FROM audit WHERE id = 20", "entry 21"),
        ("UPDATE audit SET id = id + 100 WHERE id > 10", "between 10 and 111 are missing"),
    ],
)
def test_whatever_is_changed_is_found(log: AuditLog, database: Database, tampering: str, told: str) -> None:
    database.connection().execute(tampering)
    assert told in log.verify().damage
    log.append(NOW, "", "later", {})  # what comes after does not heal it
    assert log.verify().damage


def test_another_key_knows_none_of_it(log: AuditLog, database: Database) -> None:
    assert AuditLog(database, bytes(32)).verify().damage


def test_the_oldest_are_let_go_and_the_rest_still_follows_from_them(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "MOST_ENTRIES", 50)
    monkeypatch.setattr(audit, "_FOLDED_AT_ONCE", 10)
    log = AuditLog(database, KEY)
    for number in range(137):
        log.append(NOW, "1", "changed", {"number": number})
        assert log.verify().damage == ""
    verdict = log.verify()
    assert verdict.entries + verdict.folded == 137
    assert 40 <= verdict.entries <= 50
    database.connection().execute("DELETE FROM audit WHERE id = (SELECT min(id) FROM audit)")
    assert "missing" in log.verify().damage


def test_what_is_older_than_two_years_is_let_go(log: AuditLog) -> None:
    for number in range(15):
        log.append(NOW + timedelta(days=740), "1", "changed", {"number": number})
        assert log.verify().damage == ""
    assert [entry.id for entry in log.oldest_first()] == list(range(21, 36))
    assert log.verify() == audit.AuditVerdict(15, 20, "")


def test_a_clock_that_jumps_costs_little(log: AuditLog) -> None:
    log.append(datetime(1971, 1, 1, tzinfo=UTC), "1", "changed", {})
    assert log.verify() == audit.AuditVerdict(21, 0, "")
    log.append(datetime(2038, 1, 1, tzinfo=UTC), "1", "changed", {})
    assert log.verify() == audit.AuditVerdict(20, 2, "")


def test_two_mirrors_windows_may_write_at_once(log: AuditLog, database: Database, tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "psyche.sqlite3")) as other:
        second = AuditLog(other, KEY)
        writers: list[Callable[..., int]] = [log.append, second.append]
        for number in range(10):
            writers[number % 2](NOW, "console", "pin_set", {"label": str(number)})
    assert log.verify() == audit.AuditVerdict(30, 0, "")
