"""The page for when no window will stand: what shoppers and staff read on it."""

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.recovery.recovery_page import RecoverySettings, RecoveryWindow, sentences
from ui.window.languages import SOURCES, compile_translations

REASONS = ("killed", "failed", "refused", "silent", "no_frame", "never_started", "no_store")


@pytest.fixture
def show(qapp: QCoreApplication) -> Iterator[Callable[..., RecoveryWindow]]:
    shown: list[RecoveryWindow] = []

    def show_(*languages: str) -> RecoveryWindow:
        settings = RecoverySettings(languages, 43.0, 1.5, "maison", "journalctl -u psyche", (540, 960), False)
        page = RecoveryWindow(cast("QGuiApplication", qapp), settings)
        shown.append(page)
        page.show()
        return page

    yield show_
    for page in shown:
        page.close()


def text(page: RecoveryWindow, name: str) -> str:
    waiting = [page.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return str(item.property("text"))
        waiting += item.childItems()
    raise AssertionError(name)


def test_shoppers_read_it_in_three_of_the_configured_languages() -> None:
    compile_translations()
    told = sentences(("fr", "fr", "ar", "en-GB", "de"))
    assert [line["rightToLeft"] for line in told] == [False, True, False]
    assert told[0]["text"] == "Ce miroir revient dans un instant."
    assert told[2]["text"] == "This mirror will be back in a moment."


@pytest.mark.parametrize("language", sorted(path.stem for path in SOURCES.glob("*.ts")))
def test_staff_read_what_happened_when_and_what_comes(
    show: Callable[..., RecoveryWindow], qtbot: QtBot, language: str
) -> None:
    page, told = show(language, "en"), set()
    for reason in REASONS:
        page.show_status({"reason": reason, "detail": "", "times": ["14:02", "14:05"], "retry_in": 40})
        told.add(text(page, "happened"))
    assert len(told) == len(REASONS)
    assert ("14\u00a0h\u00a002, 14\u00a0h\u00a005" if language == "fr" else "14:02, 14:05") in text(page, "times")
    assert "40" in text(page, "countdown")
    assert "journalctl -u psyche" in text(page, "log")
    assert text(page, "sentence0") == sentences((language,))[0]["text"]


def test_it_counts_down_and_says_when_it_starts(show: Callable[..., RecoveryWindow], qtbot: QtBot) -> None:
    page = show("en")
    page.show_status({"retry_in": 1.2})
    assert text(page, "countdown") == "Next try in 1\u00a0s."
    qtbot.waitUntil(lambda: text(page, "countdown") == "Starting now.")


def test_nonsense_changes_nothing(show: Callable[..., RecoveryWindow]) -> None:
    page = show("en")
    page.show_status({"reason": "silent", "retry_in": 30})
    before = [text(page, name) for name in ("happened", "countdown", "times")]
    page.show_status({"reason": 7, "detail": None, "retry_in": "soon", "times": "now"})
    assert [text(page, name) for name in ("happened", "countdown", "times")] == before
