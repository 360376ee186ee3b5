"""The ring that hears the log, and what staff see of it."""

import logging
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.runtime.logs.log_ring import CAPACITY, LogRing
from app.services.operations.log import LogFilter, LogView


@pytest.fixture
def view(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[LogView]:
    caplog.set_level(logging.DEBUG)
    shown = LogView(LogRing().attach())
    yield shown
    shown.stop()


def say(text: str, level: int = logging.INFO, module: str = "app.test") -> None:
    logging.getLogger(module).log(level, "%s", text)


def test_lines_are_filtered_by_level_module_and_text(view: LogView) -> None:
    say("portal is ready", module="app.devices.supervisor")
    say("Portal is OFFLINE", logging.WARNING, "app.devices.supervisor")
    say("a page", logging.DEBUG, "qt.qml")
    assert [line.text for line in view.lines()] == ["portal is ready", "Portal is OFFLINE"]
    assert [line.text for line in view.lines(LogFilter(level=logging.DEBUG))][-1] == "a page"
    assert [line.text for line in view.lines(LogFilter(level=logging.WARNING))] == ["Portal is OFFLINE"]
    assert [line.text for line in view.lines(LogFilter(logging.DEBUG, "qt."))] == ["a page"]
    assert [line.text for line in view.lines(LogFilter(text="offline"))] == ["Portal is OFFLINE"]
    assert list(view.modules()) == ["app.devices.supervisor", "qt.qml"]
    line = view.lines(limit=1)[0]
    assert (line.level, line.module, line.at.utcoffset() is not None) == (
        logging.WARNING, "app.devices.supervisor", True
    )  # fmt: skip


def test_the_ring_is_bounded_and_long_texts_are_cut(view: LogView) -> None:
    for number in range(CAPACITY + 10):
        say(f"line {number}")
    lines = view.lines(limit=10**6)
    assert (len(lines), lines[0].text, lines[-1].number) == (CAPACITY, "line 10", CAPACITY + 10)
    say("x" * 100_000)
    assert len(view.lines()[-1].text) == 4000


def test_a_traceback_is_part_of_its_line_and_a_broken_record_harms_nobody(
    view: LogView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging, "raiseExceptions", False)
    try:
        int("broken")
    except ValueError:
        logging.getLogger("app.test").exception("it failed")
    LogRing.handle(view._ring, logging.makeLogRecord({"msg": "%d", "args": ("none",), "name": "app.test"}))
    (line,) = view.lines()
    assert line.text.startswith("it failed\nTraceback")
    assert "ValueError: invalid literal" in line.text


def test_every_thread_is_heard_and_numbers_do_not_repeat(view: LogView) -> None:
    def talk() -> None:
        for _ in range(200):
            say("x")

    threads = [threading.Thread(target=talk) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [line.number for line in view.lines(limit=10**6)] == list(range(1, 801))


def test_news_are_told_only_while_watched_and_together(view: LogView, qtbot: QtBot) -> None:
    told = []
    view.changed.connect(lambda: told.append(view.lines()[-1].text))
    say("unwatched")
    view.watch(True)
    for number in range(100):
        say(f"line {number}")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["line 99"]
    view.watch(False)
    assert not view._timer.isActive()


def test_nothing_is_heard_after_the_end(qtbot: QtBot) -> None:
    ring = LogRing().attach()
    view = LogView(ring)
    view.stop()
    say("after")
    assert view.lines() == ()
    assert ring not in logging.getLogger().handlers
