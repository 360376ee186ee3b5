"""The service that has it learned: when it starts, what it tells, and that it ends with the mirror."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.services.suggestions import learner as module
from app.services.suggestions.learner import LearnerService
from app.services.sync.imports import import_feeds
from app.store import Database, PartnerTable
from tests.support.baskets import NOW, export, shop


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
