"""The staff's pages in the real window: over the shopper's, complete by touch and by keys, legible in every state."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from app.domain.calibration import CalibrationProblem, CalibrationStep
from app.domain.scans import DeviceState, DeviceStatus, Zone
from app.runtime.logs.journal import SilentJournal
from app.services.devices.readings import LastScan
from app.services.devices.statuses import DevicesService
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop
from tests.support.staff_services import PROPOSAL, a_reading, a_tag, hear
from ui.gallery.held import calls_of, change

Opening = Callable[..., OpenMirror]
_HERE, _NEXT_DOOR = (-50.0, -52.0, -53.0), (-70.0, -68.0)
SEPARATE: dict[str, object] = {"here": _HERE, "next_door": _NEXT_DOOR, "problem": None, "proposal": PROPOSAL}
INSEPARABLE = SEPARATE | {"proposal": replace(PROPOSAL, is_separable=False)}


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def shop(shop: Shop) -> Shop:
    now_ns = shop.clock()
    shop.report(
        DeviceStatus("hook", "llrp", DeviceState.READY, "", now_ns),
        DeviceStatus("scanner", "serial_barcode", DeviceState.OFFLINE, "no answer from /dev/ttyACM0", now_ns),
        DeviceStatus("camera", "camera", DeviceState.CONNECTING, "", now_ns),
    )
    next_door = a_tag(2, label="", zone=Zone.NEIGHBOUR, rssi_dbm=-71.0, is_present=False)
    hook = a_reading(a_tag(1), next_door, reads_per_s=212)
    hear(shop.readings, hook=hook, scanner=a_reading(scan=LastScan("code", 200)))
    return shop


def is_staff_screen(item: QQuickItem) -> bool:
    return item.objectName() == "staffScreen"


def staffed(mirror: OpenMirror, page: str = "devices") -> OpenMirror:
    mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage(page)
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in mirror.items(is_staff_screen)] == [1.0])
    mirror.frame()
    return mirror


def assert_well_set(mirror: OpenMirror) -> None:
    """Everything is legible, large enough, within the window and apart from the rest."""
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    screen = mirror.item("staffScreen")
    ours = [item for item in mirror.items(is_text) if screen.isAncestorOf(item)]
    body = mirror.theme("staffBody")
    assert isinstance(body, int)
    assert ours
    for item in ours:
        assert item.property("font").pixelSize() >= body, item.property("text")
        place = mirror.place(item)
        assert window.left() <= place.left(), item.property("text")
        assert place.right() <= window.right() + 1, item.property("text")
    targets = mirror.targets()
    assert targets
    for target in targets:
        assert screen.isAncestorOf(target), target.objectName()
        assert min(target.width(), target.height()) >= 15 * mirror.kiosk.display.props.pixelsPerMm, target.objectName()
        assert target.property("name"), target.objectName()
        assert window.contains(mirror.place(target)), target.objectName()
    for one, other in combinations(targets, 2):
        assert not mirror.place(one).intersects(mirror.place(other)), (one.objectName(), other.objectName())


def test_devices_are_listed_over_the_shoppers_page(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    mirror.shop.bring("shirt")
    mirror.settle()
    staffed(mirror)
    assert_well_set(mirror)
    texts = mirror.texts()
    assert {"hook", "scanner", "camera", "no answer from /dev/ttyACM0", "−50\u00a0dBm", "−71\u00a0dBm"} <= set(texts)
    assert "Inconnue …000002" in texts
    for words in ("Prêt", "Hors ligne", "Connexion"):
        assert any(text.startswith(words) for text in texts)
    mirror.tap("device-1")
    assert mirror.kiosk.admin.page("devices").props.selected == "scanner"
    assert "répond" in str(mirror.item("deviceAdvice").property("text"))
    mirror.frame()
    assert_well_set(mirror)
    mirror.tap("staffClose")
    mirror.qtbot.waitUntil(lambda: not mirror.items(is_staff_screen))
    assert mirror.kiosk.navigation.props.pageName == "product"
    assert mirror.kiosk.session.props.active


def test_no_device_says_what_to_do(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    shop.devices = DevicesService(SilentJournal())
    mirror = staffed(open_mirror(size))
    assert_well_set(mirror)
    assert any("main.py doctor" in text for text in mirror.texts())


def test_a_calibration_by_touch(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = staffed(open_mirror(size))
    mirror.tap("calibrate")
    mirror.frame()
    assert calls_of(shop.calibration, "begin") == [("begin", "hook")]
    assert_well_set(mirror)
    mirror.tap("listenHere")
    change(shop.calibration, step=CalibrationStep.LISTENING_HERE, seconds_left=7, reads=40, tags=2, here=_HERE)
    assert mirror.item("countdown").property("text") == "7"
    mirror.frame()
    assert_well_set(mirror)
    change(shop.calibration, step=CalibrationStep.READY, problem=CalibrationProblem.TOO_FEW_READS)
    assert mirror.item("calibrationProblem").property("text")
    change(shop.calibration, step=CalibrationStep.HEARD_HERE, problem=None)
    mirror.frame()
    mirror.tap("listenNextDoor")
    change(shop.calibration, step=CalibrationStep.PROPOSED, **SEPARATE)
    mirror.frame()
    assert_well_set(mirror)
    assert {"−62\u00a0dBm", "−58\u00a0dBm", "−63\u00a0dBm", "4\u00a0dB"} <= set(mirror.texts())
    mirror.tap("apply")
    assert calls_of(shop.calibration) == [("begin", "hook"), ("listen_here",), ("listen_next_door",), ("apply",)]
    mirror.frame()
    assert_well_set(mirror)


def test_thresholds_that_would_not_do_cannot_be_used(open_mirror: Opening, shop: Shop) -> None:
    mirror = staffed(open_mirror())
    mirror.tap("calibrate")
    change(
        shop.calibration,
        step=CalibrationStep.PROPOSED,
        **INSEPARABLE,
    )
    mirror.frame()
    assert_well_set(mirror)
    assert not mirror.items(lambda item: item.objectName() == "apply")
    mirror.tap("restart")
    assert calls_of(shop.calibration) == [("begin", "hook")] * 2


def test_every_problem_comes_with_advice_of_its_own(open_mirror: Opening, shop: Shop) -> None:
    mirror = staffed(open_mirror(LANDSCAPE))
    mirror.tap("calibrate")
    change(shop.calibration, step=CalibrationStep.HEARD_HERE, here=_HERE)
    before, said = set(mirror.texts()), set()
    for problem in CalibrationProblem:
        change(shop.calibration, step=CalibrationStep.HEARD_HERE, problem=problem)
        mirror.frame()
        said |= set(mirror.texts()) - before
        assert_well_set(mirror)
    assert len(said) == 2 * len(CalibrationProblem)


def test_all_of_it_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = staffed(open_mirror())
    wanted = {target.objectName() for target in mirror.targets()}
    reached = set()
    for _ in range(2 * len(wanted)):
        mirror.press(Qt.Key.Key_Tab)
        reached.add(mirror.focused())
    assert wanted <= reached
    assert mirror.theme("ringShown")
    for _ in range(14):
        if mirror.focused() == "calibrate":
            break
        mirror.press(Qt.Key.Key_Down if mirror.focused() != "staffLanguage" else Qt.Key.Key_Right)
    assert mirror.focused() == "calibrate"
    mirror.press(Qt.Key.Key_Return)
    mirror.frame()
    assert mirror.kiosk.admin.staff.props.page == "calibration"
    mirror.press(Qt.Key.Key_Escape)
    assert calls_of(shop.calibration)[-1] == ("cancel",)
    mirror.press(Qt.Key.Key_Escape)
    assert not shop.staff.is_open


def test_keys_and_touches_never_reach_the_shoppers_page(open_mirror: Opening) -> None:
    mirror = open_mirror()
    mirror.shop.bring("shirt")
    mirror.settle()
    place = mirror.place(mirror.item("openReviews")).center().toPoint()
    staffed(mirror)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        mirror.press(key)
    mirror.tap_at(place)
    mirror.frame()
    assert mirror.kiosk.navigation.props.pageName == "product"
    focused = mirror.window.activeFocusItem()
    assert focused is not None
    assert mirror.item("staffScreen").isAncestorOf(focused)


def test_no_idle_warning_stands_above_staff(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    staffed(mirror)
    shop.session.warn_now()
    mirror.frame()
    assert mirror.kiosk.session.props.idleWarning
    assert not mirror.items(lambda item: item.objectName() == "idleWarning")
    shop.staff.close()
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(lambda item: item.objectName() == "idleWarning")))


def test_arms_do_not_drive_staffs_pages(open_mirror: Opening) -> None:
    mirror = open_mirror()
    mirror.shop.bring("shirt")
    mirror.settle()
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    place = driver.place("openReviews").center()
    staffed(mirror)
    driver.point(place.x(), place.y(), 1.5)
    assert mirror.kiosk.navigation.props.pageName == "product"
    assert driver.held() == ""
    mirror.shop.staff.close()
    mirror.qtbot.wait(100)
    driver.rest_elsewhere()
    driver.choose("openReviews")
    assert mirror.kiosk.navigation.props.pageName == "reviews"


def test_the_last_seconds_are_counted_aloud(open_mirror: Opening, shop: Shop) -> None:
    mirror = staffed(open_mirror())
    assert not mirror.items(lambda item: item.objectName() == "closing")
    timer = next(timer for timer in shop.staff.findChildren(QTimer) if timer.isSingleShot())
    timer.start(15_000)
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(lambda item: item.objectName() == "closing")))
    interface = QAccessible.queryAccessibleInterface(mirror.item("closing"))
    assert "dans 1" in interface.text(QAccessible.Text.Name)
    assert interface.role() is QAccessible.Role.AlertMessage
    timer.setInterval(120_000)
    shop.staff.touch()
    mirror.qtbot.waitUntil(lambda: not mirror.items(lambda item: item.objectName() == "closing"))


def test_every_language_fits(open_mirror: Opening, shop: Shop) -> None:
    languages = ("fr", "en", "de", "es", "it", "ar")
    mirror = staffed(open_mirror(PORTRAIT, languages))
    for language in (*languages[1:], languages[0]):
        mirror.tap("staffLanguage")
        assert mirror.kiosk.settings.props.language == language
        mirror.frame()
        assert_well_set(mirror)
    mirror.tap("calibrate")
    for language in languages:
        mirror.kiosk.settings.setLanguage(language)
        for step in (CalibrationStep.READY, CalibrationStep.HEARD_HERE, CalibrationStep.PROPOSED):
            change(shop.calibration, step=step, **SEPARATE)
            mirror.frame()
            assert_well_set(mirror)
