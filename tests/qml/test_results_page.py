"""The page of results in the real window: by touch and by keys, and a session held out has no door to suggestions."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from app.domain.results import ArticleCounts
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.results_report import REPORT
from tests.support.shop import Shop
from tests.support.staff_services import RESULTS_FILE
from ui.gallery.held import calls_of, change
from ui.models.kinds import Kiosk

Opening = Callable[..., OpenMirror]


def on(mirror: OpenMirror) -> OpenMirror:
    change(mirror.shop.results, report=REPORT)
    mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage("results")
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in named(mirror, "staffScreen")] == [1.0])
    mirror.frame()
    return mirror


def named(mirror: OpenMirror, name: str) -> list[QQuickItem]:
    return mirror.items(lambda item: item.objectName() == name)


def listed(mirror: OpenMirror) -> int:
    shown = mirror.kiosk.admin.page("results").props.listed
    assert isinstance(shown, int)
    return shown


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_lists_are_chosen_and_the_file_is_written_by_touch(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = on(open_mirror(size))
    assert "+7,1\u00a0% de ventes avec suggestions" in mirror.texts()
    mirror.tap(f"list-{int(Kiosk.ResultsList.NotBought)}")
    assert listed(mirror) == Kiosk.ResultsList.NotBought
    assert any("acheté moins de 5 fois" in text for text in mirror.texts())
    mirror.tap("writeResults")
    assert calls_of(mirror.shop.results, "write_file") == [("write_file",)]
    assert f"Écrit\u00a0: {RESULTS_FILE}" in mirror.texts()


def test_lists_are_reached_and_chosen_by_keys(open_mirror: Opening) -> None:
    mirror = on(open_mirror(LANDSCAPE))
    wanted = f"list-{int(Kiosk.ResultsList.MostBought)}"
    for _ in range(30):
        mirror.press(Qt.Key.Key_Tab)
        if mirror.focused() == wanted:
            break
    mirror.press(Qt.Key.Key_Return)
    assert listed(mirror) == Kiosk.ResultsList.MostBought
    seen = set()
    for _ in range(30):
        mirror.press(Qt.Key.Key_Tab)
        seen.add(mirror.focused())
    assert "writeResults" in seen


def test_a_long_list_is_read_by_keys(open_mirror: Opening) -> None:
    mirror = on(open_mirror(LANDSCAPE))
    many = tuple(ArticleCounts(f"shirt {number}", "", tried=40 - number) for number in range(20))
    change(mirror.shop.results, report=replace(REPORT, most_tried=many))
    mirror.settle()
    for _ in range(30):
        mirror.press(Qt.Key.Key_Tab)
        if mirror.focused() == "resultArticles":
            break
    assert mirror.focused() == "resultArticles"
    mirror.press(Qt.Key.Key_Down)
    assert float(mirror.item("resultArticles").property("contentY")) > 0


@pytest.mark.parametrize(("percent", "offered"), [(0, True), (100, False)])
def test_a_session_that_is_held_out_has_no_door_to_suggestions(
    open_mirror: Opening, shop: Shop, percent: int, offered: bool
) -> None:
    shop.hold_out(percent)
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    assert any(door.isVisible() for door in named(mirror, "openGoesWith")) is offered
