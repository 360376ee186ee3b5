"""Work on many pictures shared out to several processes at once."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from math import ceil
from multiprocessing.process import BaseProcess
from multiprocessing.queues import Queue
from queue import Empty
from typing import Final, TypeVar

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")

DIED: Final = "the process that was to do it died; see the log."
_LOOK_S: Final = 2.0
_A_PROCESS: Final = 24  # Qt keeps some megabytes of each window that is gone


def by_processes(
    tasks: Sequence[_Task], do: Callable[[_Task], _Result], most: int | None = None
) -> Iterator[tuple[_Task, _Result | None, str]]:
    """Do all tasks by `most` processes at once; give each as it is done, with its result or what was wrong.

    Tasks and results are pickled. No QGuiApplication may have been made before.
    """
    context = multiprocessing.get_context("fork")  # what is to be drawn, and by what, is there already
    done: Queue[tuple[int, _Result | None, str]] = context.Queue()
    most = most or 2 * (os.cpu_count() or 1)  # half of a picture's time is waiting until nothing moves
    share = max(1, min(_A_PROCESS, ceil(len(tasks) / most)))
    numbered = list(enumerate(tasks))
    shares = [numbered[at : at + share] for at in range(0, len(numbered), share)]
    workers: list[BaseProcess] = []
    left = dict(numbered)
    while left:
        workers = [worker for worker in workers if worker.is_alive()]
        while shares and len(workers) < most:
            worker = context.Process(target=_do_some, args=(shares.pop(0), do, done.put), daemon=True)
            worker.start()
            workers.append(worker)
        try:
            number, result, problem = done.get(timeout=_LOOK_S)
        except Empty:
            if workers:
                continue
            yield from ((task, None, DIED) for task in left.values())
            return
        yield left.pop(number), result, problem


def _do_some(
    tasks: Sequence[tuple[int, _Task]],
    do: Callable[[_Task], _Result],
    tell: Callable[[tuple[int, _Result | None, str]], None],
) -> None:
    for number, task in tasks:
        try:
            tell((number, do(task), ""))
        except Exception as error:  # noqa: BLE001 - the next one is done whatever became of this one
            tell((number, None, str(error) or type(error).__name__))
