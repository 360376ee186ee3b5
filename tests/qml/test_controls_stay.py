"""What floats round the pages stays where it is, whatever toggles; who is done can carry on."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt

from app.domain.gestures import Engagement
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]
CONTROLS = ("back", "done", "language", "accessibility")
TWO, MANY = ("fr", "en"), ("fr", "en", "de", "es", "it")


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def centres(mirror: OpenMirror) -> dict[str, QPointF]:
    """Where each control that is shown has its middle."""
    shown = mirror.items(lambda item: item.objectName() in CONTROLS)
    return {item.objectName(): mirror.place(item).center() for item in shown}


def centre_of(mirror: OpenMirror, name: str) -> QPointF:
    """The middle of what comes in at this moment."""
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(lambda item: item.objectName() == name)))
    mirror.frame()
    return mirror.place(mirror.item(name)).center()


def opened(mirror: OpenMirror) -> dict[str, QPointF]:
    mirror.shop.bring("shirt")
    mirror.shop.session.touch()
    mirror.settle()
    return centres(mirror)


@pytest.mark.parametrize("languages", [TWO, MANY], ids=["two", "many"])
def test_no_size_of_type_and_no_language_moves_a_control(
    open_mirror: Opening, size: tuple[int, int], languages: tuple[str, ...]
) -> None:
    mirror = open_mirror(size, languages)
    before = opened(mirror)
    assert set(before) == set(CONTROLS)
    for language in languages:
        mirror.kiosk.settings.setLanguage(language)
        for _ in range(2):
            mirror.kiosk.settings.toggleAccessible()
            mirror.settle()
            assert centres(mirror) == before, language


def test_the_arm_moves_no_control_and_hides_some(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    before = opened(mirror)
    ArmDriver(mirror).engage()
    mirror.settle()
    assert centres(mirror) == {name: before[name] for name in ("back", "done")}
    more = mirror.place(mirror.item("more"))
    assert more.contains(before["language"])
    assert more.contains(before["accessibility"])
    mirror.shop.arms.become(Engagement.NOBODY)
    mirror.qtbot.waitUntil(lambda: not mirror.kiosk.gestures.props.byArm)
    mirror.settle()
    assert centres(mirror) == before


def test_no_session_moves_a_control(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size)
    at_rest = centres(mirror)
    assert set(at_rest) == {"language", "accessibility"}
    before = opened(mirror)
    assert {name: before[name] for name in at_rest} == at_rest
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    assert {name: centres(mirror)[name] for name in ("done", *at_rest)} == {
        name: before[name] for name in ("done", *at_rest)
    }
    shop.session.end("done")
    mirror.settle()
    assert centres(mirror) == at_rest


def test_controls_do_not_meet_in_any_language_and_size_of_type(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size, MANY)
    opened(mirror)
    for language in MANY:
        mirror.kiosk.settings.setLanguage(language)
        for _ in range(2):
            mirror.kiosk.settings.toggleAccessible()
            mirror.settle()
            places = sorted((mirror.place(mirror.item(name)) for name in CONTROLS), key=lambda place: place.x())
            assert all(one.right() < other.x() for one, other in pairwise(places)), language
            for control in (mirror.item(name) for name in CONTROLS):
                for words in filter(control.isAncestorOf, mirror.items(is_text)):
                    assert words.property("contentWidth") <= words.width() + 1, words.property("text")
                    assert mirror.place(control).adjusted(-1, -1, 1, 1).contains(mirror.place(words))


def test_two_taps_on_the_sign_of_accessibility_are_two_taps_on_it(
    open_mirror: Opening, size: tuple[int, int], shop: Shop
) -> None:
    mirror = open_mirror(size)
    before = opened(mirror)
    place = before["accessibility"].toPoint()
    for is_accessible in (True, False):
        mirror.tap_at(place)
        mirror.settle()
        assert mirror.kiosk.settings.props.accessible is is_accessible
    assert shop.session.is_active
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_two_taps_on_the_language_are_two_taps_on_it(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size)
    place = opened(mirror)["language"].toPoint()
    for language in ("en", "fr"):
        mirror.tap_at(place)
        mirror.settle()
        assert mirror.kiosk.settings.props.language == language


def test_what_is_asked_is_answered_in_the_same_place(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size, MANY)
    opened(mirror)
    answers = []
    for language in MANY:
        mirror.kiosk.settings.setLanguage(language)
        mirror.kiosk.settings.toggleAccessible()
        shop.session.warn_now()
        answers.append((centre_of(mirror, "keep"), centre_of(mirror, "end")))
        shop.session.keep()
        shop.session.part()
        assert (centre_of(mirror, "carryOn") - answers[0][0]).manhattanLength() < 1
        shop.session.carry_on()
    for keep, end in answers:
        assert (keep - answers[0][0]).manhattanLength() < 1
        assert (end - answers[0][1]).manhattanLength() < 1


# --- done, and not done


def test_who_is_done_is_seen_no_more_and_carries_on(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size)
    place = opened(mirror)["done"].toPoint()
    mirror.tap_at(place)
    assert shop.session.is_parting
    mirror.frame()
    cover = mirror.item("parting")
    assert (cover.opacity(), mirror.place(cover).width()) == (1, mirror.window.width())
    assert mirror.window.grabWindow().pixelColor(10, size[1] // 2).value() == 0  # where the picture was
    mirror.settle()
    assert not [text for text in mirror.texts() if text.startswith("Shirt")]
    assert "C’est terminé" in mirror.texts()
    mirror.tap_at(place)  # a tap too many
    assert shop.session.is_parting
    mirror.tap("carryOn")
    mirror.settle()
    assert shop.session.is_active
    assert mirror.kiosk.navigation.props.pageName == "product"
    assert [text for text in mirror.texts() if text.startswith("Shirt")]


def test_who_is_done_carries_on_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    opened(mirror)
    mirror.item("done").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    mirror.press(Qt.Key.Key_Return)
    assert shop.session.is_parting
    assert mirror.focused() == "carryOn"
    mirror.press(Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert (mirror.focused(), shop.session.is_parting) == ("carryOn", True)
    mirror.press(Qt.Key.Key_Return)
    assert shop.session.is_active
    assert mirror.kiosk.navigation.props.pageName == "product"
    mirror.settle()
    mirror.press(Qt.Key.Key_Escape)
    assert mirror.kiosk.navigation.props.pageName == "garments"


def test_by_arm_only_carrying_on_can_be_pointed_at(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size)
    opened(mirror)
    driver = ArmDriver(mirror)
    driver.engage()
    driver.choose("done")
    assert shop.session.is_parting
    where = driver.place("carryOn")
    assert min(where.width(), where.height()) >= 60 * mirror.kiosk.display.props.pixelsPerMm
    driver.choose("carryOn")
    mirror.qtbot.waitUntil(lambda: shop.session.is_active)
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_the_time_that_is_left_is_counted_down(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    opened(mirror)
    shop.session.part()
    seconds = {"5"}
    while len(seconds) < 3:
        mirror.qtbot.wait(200)
        seconds |= {text for text in mirror.texts() if text.isdecimal()}
    assert seconds <= {"5", "4", "3", "2"}
