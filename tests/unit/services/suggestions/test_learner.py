"""The service that has it learned: when it starts, what it tells, and that it ends with the mirror."""

import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.domain.suggestions import Because
from app.services.outfits.outfits import InRoom
from app.services.suggestions import learner as module
from app.services.suggestions.learner import LearnerService
from app.services.suggestions.training import train
from app.services.sync.imports import import_feeds
from app.store import Database, PartnerTable, open_database
from tests.support.baskets import NOW, export, shop
from tests.support.running_kiosk import RunningKiosk


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = shop(tmp_path, ("A1", "A2", "A3"))
    yield opened
    opened.close()


def bring(database: Database, name: str, count: int) -> None:
    lines = [(f"{name}{number}", one, NOW, "1") for number in range(count) for one in ("A1", "A2")]
    import_feeds(database, baskets=[export(database.path.parent / f"{name}.csv", *lines)])


def test_it_learns_when_there_are_new_baskets_and_only_then(database: Database, qtbot: QtBot) -> None:
    learner = LearnerService(database, "en")
    learner.check()
    assert not learner.is_learning  # nothing was imported
    bring(database, "t", 20)
    with qtbot.waitSignal(learner.learned, timeout=120_000):
        learner.check()
        assert learner.is_learning
        learner.check()  # one at a time
    table = PartnerTable(database).learned()
    assert table is not None
    assert (table.version, table.lines) == (1, 40)
    learner.check()
    assert not learner.is_learning
    bring(database, "u", 21)
    learner.check()
    assert learner.is_learning
    learner.stop()
    assert not learner.is_learning
    assert PartnerTable(database).learned() == table  # ended before it had anything to write


def test_what_fails_is_told_and_given_up_after_three_times(
    database: Database, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(module, "sys", type("NoPython", (), {"executable": "/bin/false"}))
    learner = LearnerService(database, "en")
    bring(database, "t", 20)
    for times in range(1, 5):
        learner.check()
        assert learner.is_learning is (times < 4)
        qtbot.waitUntil(lambda: not learner.is_learning, timeout=20_000)
    assert caplog.text.count("what was learned before stands") == 3
    learner.stop()


def test_what_was_in_the_room_is_learned_from_once_a_day(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    learner = LearnerService(database, "en")
    started: list[bool] = []
    monkeypatch.setattr(QProcess, "start", lambda *_: started.append(True))
    today = datetime.now(UTC).date().isoformat()
    with database.staff_transaction() as connection:
        connection.execute("INSERT INTO room_pair VALUES (?, 'A1', 'A3', 4, 0)", (today,))
    learner.check()
    assert not started  # four times may be one shopper
    with database.staff_transaction() as connection:
        connection.execute("UPDATE room_pair SET together = 5")
    learner.check()
    assert started == [True]
    learner.stop()
    for learned_at_s, times in ((time.time() - 3600, 1), (time.time() - 90_000, 2)):
        PartnerTable(database).replace([], run=0, baskets=0, lines=0, now_s=partial(float, learned_at_s))
        learner.check()
        assert len(started) == times
    learner.stop()


def test_a_mirror_that_runs_suggests_by_what_a_command_beside_it_learned(tmp_path: Path, qtbot: QtBot) -> None:
    kiosk = RunningKiosk(tmp_path, ())
    try:
        services = kiosk.services
        feed = tmp_path / "products.tsv"
        head, *rows = feed.read_text(encoding="utf-8").splitlines()
        kinds = [f"{row}\tKind {number}" for number, row in enumerate(rows)]
        feed.write_text("\n".join([f"{head}\tproduct_type", *kinds]) + "\n", encoding="utf-8")
        import_feeds(services.database, products=[feed], language="en")
        room = [InRoom("p1")]

        def reasons() -> dict[str, Because]:
            found = services.outfits.outfit(room).all
            return {one.suggestion.product_id: one.suggestion.reason.because for one in found}

        assert Because.BOUGHT_TOGETHER not in reasons().values()
        changed: list[bool] = []
        services.outfits.changed.connect(lambda: changed.append(True))
        export(tmp_path / "t.csv", *[(f"t{number}", one, NOW, "1") for number in range(30) for one in ("v1", "v7")])
        with closing(open_database(services.database.path)) as beside:
            import_feeds(beside, baskets=[tmp_path / "t.csv"])
            train(beside, "en")
        kiosk.wait_until(lambda: bool(changed), "the mirror sees the new table")
        kiosk.wait_until(lambda: reasons().get("p7") is Because.BOUGHT_TOGETHER, "p7 goes with p1")
    finally:
        kiosk.stop()
