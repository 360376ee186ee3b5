"""The door to the staff's pages in the real window: a PIN by touch and by keys, never shown, and what is said of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from app.domain.staff import StaffState
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import Shop
from tests.support.staff_door import PIN, SECOND_PIN, WRONG_PIN, a_door
from ui.gallery.held import calls_of
from ui.models.kinds import Kiosk

Opening = Callable[..., OpenMirror]


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def asked(mirror: OpenMirror) -> OpenMirror:
    mirror.kiosk.admin.entry.ask()
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in at(mirror, "staffScreen")] == [1.0])
    mirror.frame()
    return mirror


def at(mirror: OpenMirror, name: str) -> list[QQuickItem]:
    return mirror.items(lambda item: item.objectName() == name)


def press(mirror: OpenMirror, pin: str) -> None:
    for digit in pin:
        mirror.tap(f"pin-{digit}")


def assert_usable(mirror: OpenMirror) -> None:
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    for target in mirror.targets():
        assert min(target.width(), target.height()) >= 15 * mirror.kiosk.display.props.pixelsPerMm, target.objectName()
        assert target.property("name"), target.objectName()
        assert window.contains(mirror.place(target)), target.objectName()


def test_a_pin_by_touch_opens_the_pages_and_is_never_shown(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = asked(open_mirror(size))
    assert_usable(mirror)
    press(mirror, PIN[:3])
    mirror.tap("pinErase")
    press(mirror, PIN[2:])
    assert mirror.kiosk.admin.entry.props.length == len(PIN)
    assert not any(PIN[:3] in text for text in mirror.texts())
    spoken = QAccessible.queryAccessibleInterface(mirror.item("pinDots")).text(QAccessible.Text.Name)
    assert spoken == "6 chiffres saisis"
    mirror.tap("pinEnter")
    assert mirror.shop.staff.is_open
    assert mirror.kiosk.admin.staff.props.page == "today"


def test_a_pin_by_keys(open_mirror: Opening) -> None:
    mirror = asked(open_mirror())
    mirror.press(*(Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in PIN), Qt.Key.Key_9, Qt.Key.Key_Backspace)
    mirror.press(Qt.Key.Key_Return)
    assert mirror.shop.staff.is_open


def test_what_is_typed_before_the_door_is_painted_is_the_pins(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    page = mirror.kiosk.navigation.props.pageName
    mirror.kiosk.admin.entry.ask()
    for digit in PIN:
        QTest.keyClick(mirror.window, Qt.Key(Qt.Key.Key_0.value + int(digit)))
    assert mirror.kiosk.admin.entry.props.length == len(PIN)
    QTest.keyClick(mirror.window, Qt.Key.Key_Return)
    assert mirror.shop.staff.is_open
    assert mirror.kiosk.navigation.props.pageName == page


def test_a_door_that_is_open_already_leads_to_the_pages(open_mirror: Opening, shop: Shop) -> None:
    shop.present_badge()
    mirror = open_mirror()
    assert mirror.kiosk.admin.staff.props.page == "today"
    assert mirror.item("staffScreen").isAncestorOf(mirror.window.activeFocusItem())


def test_escape_gives_the_mirror_back(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    asked(mirror)
    mirror.press(Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert shop.staff.state is StaffState.CLOSED
    mirror.qtbot.waitUntil(lambda: not at(mirror, "staffScreen"))
    assert mirror.kiosk.navigation.props.pageName == "product"
    asked(mirror)
    assert mirror.kiosk.admin.entry.props.length == 0


def test_wrong_pins_are_told_and_then_waited_for(open_mirror: Opening, shop: Shop) -> None:
    mirror = asked(open_mirror())
    press(mirror, WRONG_PIN)
    mirror.tap("pinEnter")
    assert "bon" in str(mirror.item("pinTrouble").property("text"))
    while not shop.staff.wait_s:
        press(mirror, WRONG_PIN)
        mirror.tap("pinEnter")
    assert mirror.kiosk.admin.entry.props.waitS > 0
    assert "dans" in str(mirror.item("pinTrouble").property("text"))
    assert not mirror.item("pin-1").isEnabled()
    mirror.press(Qt.Key.Key_1)
    assert mirror.kiosk.admin.entry.props.length == 0
    assert mirror.item("pinCancel").isEnabled()


def test_without_any_pin_it_says_what_to_type(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    shop.staff = a_door(pin="")
    mirror = asked(open_mirror(size))
    assert "python main.py pin set" in mirror.texts()
    assert not at(mirror, "pinKeys")
    assert_usable(mirror)
    mirror.tap("pinCancel")
    assert shop.staff.state is StaffState.CLOSED


def test_nothing_of_the_door_reaches_the_shoppers_page(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    place = mirror.place(mirror.item("openReviews")).center().toPoint()
    asked(mirror)
    mirror.tap_at(place)
    mirror.press(Qt.Key.Key_Tab, Qt.Key.Key_Home)
    assert mirror.kiosk.navigation.props.pageName == "product"
    assert mirror.kiosk.session.props.active


def test_a_second_person_agrees_to_what_is_dangerous(open_mirror: Opening, shop: Shop) -> None:
    shop.staff = a_door(second_pin=SECOND_PIN)
    mirror = open_mirror()
    shop.present_badge()
    mirror.kiosk.admin.staff.openPage("power")
    mirror.qtbot.waitUntil(lambda: bool(at(mirror, f"power-{int(Kiosk.PowerAction.ShutDown)}")))
    mirror.frame()
    mirror.tap(f"power-{int(Kiosk.PowerAction.ShutDown)}")
    mirror.frame()
    mirror.tap("powerYes")
    assert calls_of(shop.power) == []
    assert at(mirror, "secondPad")
    mirror.frame()
    mirror.press(*(Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in PIN), Qt.Key.Key_Return)
    assert calls_of(shop.power) == []
    mirror.press(*(Qt.Key(Qt.Key.Key_0.value + int(digit)) for digit in SECOND_PIN), Qt.Key.Key_Return)
    assert calls_of(shop.power) == [("shut_down",)]
    assert not at(mirror, "secondPad")
