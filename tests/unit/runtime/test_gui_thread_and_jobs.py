"""The door to the GUI thread, and the jobs that come back through it."""

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from app.runtime.gui_thread import GuiThread
from app.runtime.jobs import Jobs


def test_calls_from_other_threads_run_on_this_one_in_order(qtbot: QtBot) -> None:
    door, seen = GuiThread(), []

    def note(n: int) -> None:
        seen.append((n, threading.current_thread()))

    def post_all() -> None:
        for number in range(20):
            door.post(partial(note, number))

    worker = threading.Thread(target=post_all)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(seen) == 20)
    assert seen == [(n, threading.main_thread()) for n in range(20)]


def test_nothing_runs_after_the_door_is_closed(qtbot: QtBot) -> None:
    door, seen = GuiThread(), []
    door.post(lambda: seen.append(1))
    door.close()
    door.post(lambda: seen.append(2))
    qtbot.wait(20)
    assert seen == []


def test_a_job_delivers_its_result_or_its_error_here(qtbot: QtBot) -> None:
    jobs = Jobs(GuiThread())
    results: list[object] = []
    jobs.submit(lambda: 6 * 7, results.append)
    jobs.submit(lambda: 1 // 0, results.append, lambda error: results.append(type(error)))
    qtbot.waitUntil(lambda: len(results) == 2)
    jobs.stop()
    assert set(results) == {42, ZeroDivisionError}
