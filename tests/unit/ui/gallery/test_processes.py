"""Work shared out to processes: each task comes back once, with its result or with what was wrong."""

import os

from ui.gallery.processes import DIED, by_processes


def halved(number: int) -> int:
    if number == 13:
        os._exit(1)  # as a process that the kernel ends
    if number % 2:
        message = f"{number} is odd"
        raise ValueError(message)
    return number // 2


def test_every_task_comes_back_with_its_result_or_what_was_wrong() -> None:
    done = {task: (result, problem) for task, result, problem in by_processes(range(10), halved, most=3)}
    assert done == {number: (None, f"{number} is odd") if number % 2 else (number // 2, "") for number in range(10)}


def test_what_a_process_that_died_was_to_do_comes_back_too() -> None:
    done = {task: problem for task, _, problem in by_processes([2, 13, 4], halved, most=3)}
    assert done == {2: "", 13: DIED, 4: ""}


def test_nothing_to_do_is_done_at_once() -> None:
    assert not list(by_processes([], halved))
