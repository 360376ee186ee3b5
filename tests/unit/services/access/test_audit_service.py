"""The audit log as the services write it: in order, and never in the way."""

import logging
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs
from app.services.access import audit
from app.services.access.audit import AuditService, WhoIsIn
from app.store import AuditLog, Database, open_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(open_database(tmp_path / "psyche.sqlite3")) as database:
        yield database


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    jobs = Jobs(GuiThread())
    yield jobs
    jobs.stop()


class FullDisk(AuditLog):
    is_full = True

    def append(self, at: datetime, who: str, action: str, detail: Any) -> int:
        if self.is_full:
            raise StoreUnavailable("the disk is full")
        return super().append(at, who, action, detail)


def actions(log: AuditLog) -> list[str]:
    return [entry.action for entry in log.oldest_first()]


def test_entries_are_kept_in_order_with_who_did_it(qtbot: QtBot, database: Database, jobs: Jobs) -> None:
    log = AuditLog(database, bytes(32))
    service = AuditService(log, jobs, WhoIsIn("evening"))
    for number in range(50):
        service.write(f"action {number}", key="kiosk.dwell_s", old=0.8, long="x" * 1000, what=object)
    qtbot.waitUntil(lambda: len(service.entries(100)) == 50)
    assert actions(log) == [f"action {number}" for number in range(50)]
    entry = service.entries(1)[0]
    assert (entry.who, entry.detail["old"], len(entry.detail["long"])) == ("evening", 0.8, 200)
    assert log.verify().damage == ""


def test_every_value_of_a_large_change_is_told(qtbot: QtBot, database: Database, jobs: Jobs) -> None:
    service = AuditService(AuditLog(database, bytes(32)), jobs, WhoIsIn("evening"))
    values = {f"section.key_{number}": ("fr", number, None, "x" * 1000) for number in range(60)}
    service.write("settings_imported", values=values)
    qtbot.waitUntil(lambda: len(service.entries(1)) == 1)
    told = service.entries(1)[0].detail["values"]
    assert told == {path: ["fr", value[1], None, "x" * 200] for path, value in values.items()}


def test_a_full_disk_refuses_no_action_and_the_loss_is_told(
    qtbot: QtBot, database: Database, jobs: Jobs, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(audit, "_MOST_WAITING", 5)
    caplog.set_level(logging.INFO, "app.services.access.audit")
    log = FullDisk(database, bytes(32))
    service = AuditService(log, jobs, WhoIsIn("1"))
    for number in range(7):
        service.write(f"action {number}")
    qtbot.waitUntil(lambda: service.is_failing)
    log.is_full = False
    service.write("action 7")
    qtbot.waitUntil(lambda: not service.is_failing and len(service.entries()) == 6)
    assert actions(log) == ["entries_lost", *(f"action {number}" for number in range(3, 8))]
    assert log.entries(10)[-1].detail == {"count": 3}
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


def test_an_entry_whose_writing_was_not_heard_of_any_more_is_written_once(database: Database) -> None:
    gui_thread = GuiThread()
    jobs = Jobs(gui_thread)
    log = AuditLog(database, bytes(32))
    service = AuditService(log, jobs, WhoIsIn())
    service.write("staff_opened")
    service.write("staff_closed")
    gui_thread.close()
    jobs.stop()
    service.flush()
    assert actions(log) == ["staff_opened", "staff_closed"]


def test_what_waits_when_the_program_ends_is_written_then(database: Database, jobs: Jobs) -> None:
    log = AuditLog(database, bytes(32))
    service = AuditService(log, jobs, WhoIsIn())
    service._is_writing = True  # a job that will never be run any more
    service.write("staff_closed", reason="staff")
    service.flush()
    assert actions(log) == ["staff_closed"]
