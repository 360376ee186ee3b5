"""What every test stands on: Qt without a screen unless a test asks for a real one."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.waiting import GIVE_UP_AFTER_S

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_GIVE_UP_MS = round(GIVE_UP_AFTER_S * 1000)
_OF_WHOLE_PROGRAMS = [
    Path(__file__).parent / name
    for name in ("window", "bench/test_kills.py", "bench/test_short_soak.py", "peers", "contract")
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Spread the files that start whole programs evenly among the others, the longest first.

    Two of them on two processors disturb each other, and a long one at the end would leave one processor idle.
    """
    files = list(dict.fromkeys(item.path for item in items))
    whole = [file for named in _OF_WHOLE_PROGRAMS for file in files if file.is_relative_to(named)]
    others = [file for file in files if file not in whole]
    place = {file: index / len(whole) for index, file in enumerate(whole)}
    place |= {file: (index + 0.5) / len(others) for index, file in enumerate(others)}
    items.sort(key=lambda item: place[item.path])


class PatientQtBot(QtBot):
    """pytest-qt's, which gives up as late as every other wait here, not after five seconds."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _GIVE_UP_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = _GIVE_UP_MS, **options: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: list[Any], *, timeout: int = _GIVE_UP_MS, **options: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> PatientQtBot:
    return PatientQtBot(request)


@pytest.fixture(scope="module", autouse=True)
def _what_was_there_before_is_not_looked_at() -> None:
    """Take what stands by now, modules above all, out of collections: each would take ten times as long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _qt_objects_go_with_their_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect what a test with Qt leaves behind at once.

    Objects in reference cycles live on until some later collection, and their timers with them; one that begins inside
    such a timer's own slot would delete it while it fires.
    """
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
