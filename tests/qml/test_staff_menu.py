"""The menu and the pages of the day, the log and power, in the real window: by touch, by keys, in every language."""

import logging
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from app.domain.device_tests import TestStep
from app.domain.scans import DeviceState, DeviceStatus
from app.domain.today import Attention, AttentionKind
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop
from tests.support.staff_services import a_day, write
from ui.gallery.held import calls_of, change
from ui.models.kinds import Kiosk

Opening = Callable[..., OpenMirror]
LANGUAGES = ("fr", "en", "de", "es", "it", "ar")


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def shop(shop: Shop) -> Shop:
    now_ns = shop.clock()
    shop.report(
        DeviceStatus("hook", "llrp", DeviceState.READY, "", now_ns),
        DeviceStatus("scanner", "serial_barcode", DeviceState.OFFLINE, "no answer", now_ns),
    )
    for number in range(30):
        level = logging.WARNING if number % 5 == 0 else logging.INFO
        write(shop.log, level, "app.services.kiosk" if number % 2 else "vision.process.parent", f"line {number}")
    return shop


def at(mirror: OpenMirror, name: str) -> list[QQuickItem]:
    return mirror.items(lambda item: item.objectName() == name)


def opened(mirror: OpenMirror, page: str = "today") -> OpenMirror:
    mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage(page)
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in at(mirror, "staffScreen")] == [1.0])
    mirror.frame()
    return mirror


def assert_well_set(mirror: OpenMirror) -> None:
    """Everything is legible, large enough and apart from the rest; what is not in a list lies within the window."""
    # Rows of a list are made while others are looked at: one that has no size yet is none.
    mirror.qtbot.waitUntil(lambda: all(item.property("font").pixelSize() > 0 for item in mirror.items(is_text)))
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    screen, body = mirror.item("staffScreen"), mirror.theme("staffBody")
    assert isinstance(body, int)
    for item in mirror.items(is_text):
        if screen.isAncestorOf(item):
            assert item.property("font").pixelSize() >= body, item.property("text")
            place = mirror.place(item)
            assert window.left() <= place.left() <= place.right() <= window.right() + 1, item.property("text")
    targets = [target for target in mirror.targets() if screen.isAncestorOf(target)]
    assert targets
    for target in targets:
        assert min(target.width(), target.height()) >= 15 * mirror.kiosk.display.props.pixelsPerMm, target.objectName()
        assert target.property("name"), target.objectName()
        assert window.contains(mirror.place(target)), target.objectName()
    for one, other in combinations(targets, 2):
        assert not mirror.place(one).intersects(mirror.place(other)), (one.objectName(), other.objectName())


def test_every_page_is_reached_by_the_menu_and_marked_there(open_mirror: Opening) -> None:
    mirror = opened(open_mirror())
    entries = [item for item in mirror.targets() if item.objectName().startswith("staffPage-")]
    assert len(entries) >= 4
    for entry in entries:
        mirror.tap(entry.objectName())
        mirror.frame()
        assert mirror.item("staffTitle").property("text") == entry.property("name")
        marked = [item for item in mirror.targets() if item.property("selected") and item in entries]
        assert marked == [entry]


def test_the_menu_by_keys(open_mirror: Opening) -> None:
    mirror = opened(open_mirror())
    wanted = {target.objectName() for target in mirror.targets()}
    reached = set()
    for _ in range(2 * len(wanted)):
        mirror.press(Qt.Key.Key_Tab)
        reached.add(mirror.focused())
    assert wanted <= reached
    mirror.item("staffPage-power").forceActiveFocus()
    mirror.press(Qt.Key.Key_Return)
    assert mirror.kiosk.admin.staff.props.page == "power"
    assert mirror.focused() == "staffPage-power"
    mirror.press(Qt.Key.Key_Escape)
    assert not mirror.shop.staff.is_open


def test_in_large_letters_the_menu_and_the_day_stay_above_the_foot(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(LANDSCAPE)
    mirror.kiosk.settings.toggleAccessible()
    change(shop.today, figures=a_day(garments_unknown=6, outages=2, outage_s=260, scans_refused=3))
    opened(mirror)
    foot = mirror.place(mirror.item("staffClose")).top()
    words, parent = mirror.place(mirror.item("uptime")), mirror.item("uptime").parentItem()
    while parent is not None:
        words = words.intersected(mirror.place(parent)) if parent.clip() else words
        parent = parent.parentItem()
    assert words.bottom() <= foot
    for page in (entry.page_name for entry in mirror.kiosk.admin.pages):
        mirror.kiosk.admin.staff.openPage(page)
        mirror.frame()
        current = f"staffPage-{page}"
        if not at(mirror, current):
            continue  # within another entry
        menu = mirror.place(mirror.item("staffMenu"))
        mirror.qtbot.waitUntil(lambda menu=menu, current=current: menu.contains(mirror.place(mirror.item(current))))


def test_the_day_tells_figures_and_that_all_is_well(open_mirror: Opening) -> None:
    mirror = opened(open_mirror())
    assert_well_set(mirror)
    assert {"12", "34", "41", "26"} <= set(mirror.texts())
    assert mirror.item("attentionHeading").property("text") == "Tout va bien"
    bars = mirror.items(lambda item: item.property("share") is not None)
    assert len(bars) == 14


def test_what_needs_attention_leads_to_its_page(open_mirror: Opening, shop: Shop) -> None:
    mirror = opened(open_mirror())
    change(
        shop.today,
        attention=(Attention(AttentionKind.DEVICE_OFFLINE, "scanner"), Attention(AttentionKind.NO_PIN)),
    )
    mirror.frame()
    assert mirror.item("attentionHeading").property("text") == "2 points à regarder"
    mirror.tap("attention-0")
    assert mirror.kiosk.admin.staff.props.page == "devices"
    assert mirror.kiosk.admin.page("devices").props.selected == "scanner"


def test_every_kind_of_attention_has_words_of_its_own(open_mirror: Opening, shop: Shop) -> None:
    mirror = opened(open_mirror(LANDSCAPE))
    said = set()
    for kind in AttentionKind:
        change(shop.today, attention=(Attention(kind, "hook", count=3),))
        mirror.frame()
        said.add(str(mirror.item("attention-0").property("words")))
    assert len(said) == len(AttentionKind)


def test_the_log_is_filtered_and_paused(open_mirror: Opening, shop: Shop) -> None:
    mirror = opened(open_mirror(), "log")
    assert_well_set(mirror)
    assert "line 29" in mirror.texts()
    mirror.tap(f"level-{int(Kiosk.LogLevel.Warning)}")
    assert {"line 25", "line 0"} <= {row.words for row in mirror.kiosk.admin.page("log").lines.rows}
    assert "line 29" not in mirror.texts()
    mirror.tap("logPause")
    write(shop.log, logging.ERROR, "main", "a new one")
    mirror.frame()
    assert "a new one" not in mirror.texts()
    mirror.tap("logPause")
    mirror.frame()
    assert "a new one" in mirror.texts()
    mirror.item("logText").forceActiveFocus()
    mirror.press(Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_W, Qt.Key.Key_X, Qt.Key.Key_Backspace)
    assert mirror.kiosk.admin.page("log").props.text == "new"
    assert [row.words for row in mirror.kiosk.admin.page("log").lines.rows] == ["a new one"]
    assert shop.staff.is_open


def test_a_support_file_tells_its_place_and_size(open_mirror: Opening, shop: Shop, tmp_path: Path) -> None:
    mirror = opened(open_mirror(), "log")
    mirror.tap("writeBundle")
    assert calls_of(shop.support_bundle) == [("write",)]
    file = tmp_path / "support.zip"
    file.write_bytes(b"x" * 1_400_000)
    shop.support_bundle.written.emit(str(file))
    mirror.frame()
    assert "1,4" in str(mirror.item("bundleResult").property("text"))
    assert mirror.item("bundlePath").property("text") == str(file)
    assert_well_set(mirror)
    shop.support_bundle.failed.emit("no space left")
    assert mirror.item("bundlePath").property("text") == "no space left"


def test_power_asks_before_it_does_and_says_what_cannot_be_had(
    open_mirror: Opening, size: tuple[int, int], shop: Shop
) -> None:
    mirror = opened(open_mirror(size), "power")
    assert_well_set(mirror)
    assert "no output can be switched" in mirror.texts()
    assert not at(mirror, f"power-{int(Kiosk.PowerAction.ScreenOff)}")
    mirror.tap(f"power-{int(Kiosk.PowerAction.ShutDown)}")
    mirror.frame()
    assert calls_of(shop.power) == []
    mirror.tap("powerNo")
    mirror.frame()
    mirror.tap(f"power-{int(Kiosk.PowerAction.RestartProgram)}")
    mirror.frame()
    assert_well_set(mirror)
    mirror.tap("powerYes")
    assert calls_of(shop.power) == [("restart_program",)]


def test_a_device_is_tested_and_tried_again(open_mirror: Opening, shop: Shop) -> None:
    mirror = opened(open_mirror(), "devices")
    mirror.tap("testDevice")
    assert calls_of(shop.device_tests, "listen") == [("listen", "hook")]
    mirror.frame()
    assert_well_set(mirror)
    change(shop.device_tests, device="hook", step=TestStep.HEARD, kind="tag", after_s=1.4)
    assert mirror.item("testResult").property("text") == "Une étiquette a été lue"
    mirror.tap("device-1")
    assert calls_of(shop.device_tests, "stop") == [("stop",)]
    change(shop.device_tests, step=TestStep.IDLE)
    mirror.frame()
    mirror.tap("retryDevice")
    assert calls_of(shop.device_tests, "retry") == [("retry", "scanner")]


def test_every_language_fits(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    change(shop.today, attention=(Attention(AttentionKind.ROWS_REFUSED, "products", count=3),))
    mirror = opened(open_mirror(size, LANGUAGES))
    for language in LANGUAGES:
        mirror.kiosk.settings.setLanguage(language)
        for page in ("today", "log", "power"):
            mirror.kiosk.admin.staff.openPage(page)
            mirror.frame()
            assert_well_set(mirror)
