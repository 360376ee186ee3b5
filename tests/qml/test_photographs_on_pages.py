"""Photographs on the pages of a real mirror: looked at closely by touch, the reader's place kept, every ring whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.pages import page_of
from tests.support.shop import Shop, a_product
from ui.pages.product.view_model import ProductViewModel

Opening = Callable[..., OpenMirror]


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def mirror(request: pytest.FixtureRequest, open_mirror: Opening, shop: Shop) -> OpenMirror:
    mirror = open_mirror(request.param)
    shop.bring("shirt")
    mirror.settle()
    return mirror


def number(item: QQuickItem, name: str) -> float:
    return float(str(item.property(name)))


def drag(mirror: OpenMirror, begin: QPoint, end: QPoint, steps: int = 12) -> None:
    device = QTest.createTouchDevice()
    for step in range(steps + 2):
        sequence = QTest.touchEvent(mirror.window, device)
        move = sequence.press if step == 0 else sequence.release if step > steps else sequence.move
        move(0, begin + (end - begin) * min(step, steps) / steps, mirror.window)
        sequence.commit()
        mirror.qtbot.wait(5)


def test_the_readers_place_is_kept_over_reviews_sizes_and_colours(mirror: OpenMirror) -> None:
    mirror.tap("picture-1")
    mirror.tap("size-L")
    assert number(mirror.item("hero"), "index") == 1
    mirror.kiosk.navigation.open("reviews")
    mirror.settle()
    mirror.kiosk.navigation.back()
    mirror.settle()
    assert number(mirror.item("hero"), "index") == 1
    mirror.tap("colour-1")
    assert page_of(mirror.kiosk, ProductViewModel).props.colour == "navy"
    assert number(mirror.item("hero"), "index") == 1
    mirror.shop.session.end("done")
    mirror.settle()
    mirror.qtbot.waitUntil(lambda: page_of(mirror.kiosk, ProductViewModel).props.productId == "")
    mirror.shop.bring("shirt")
    mirror.settle()
    assert number(mirror.item("hero"), "index") == 0


def test_looking_round_does_not_scroll_the_page_and_leaving_it_steps_back(mirror: OpenMirror) -> None:
    hero = mirror.item("hero")
    place = mirror.place(hero)
    before = place.y()
    middle = place.center().toPoint()
    mirror.tap("hero")
    mirror.qtbot.waitUntil(lambda: number(hero, "closeness") == 2.5)
    drag(mirror, middle, middle - QPoint(0, round(place.height() * 0.3)))
    assert number(hero, "atY") > 0.6
    assert mirror.place(hero).y() == before
    mirror.press(Qt.Key.Key_Escape)
    assert mirror.kiosk.navigation.props.pageName == "product"
    mirror.qtbot.waitUntil(lambda: number(hero, "closeness") == 1)
    mirror.qtbot.wait(500)
    mirror.tap("hero")
    mirror.qtbot.waitUntil(lambda: number(hero, "closeness") == 2.5)
    mirror.kiosk.navigation.open("reviews")
    mirror.settle()
    assert number(hero, "closeness") == 1


def test_a_page_may_still_be_scrolled_by_its_photograph(open_mirror: Opening, shop: Shop) -> None:
    sizes = tuple(str(number) for number in range(34, 90, 2))
    shop.put(a_product("parka", colours=tuple(f"colour {number}" for number in range(20)), sizes=sizes))
    mirror = open_mirror(PORTRAIT)
    shop.bring("parka")
    mirror.settle()
    place = mirror.place(mirror.item("hero"))
    drag(mirror, place.center().toPoint(), place.center().toPoint() - QPoint(0, round(place.height() * 0.4)))
    assert mirror.place(mirror.item("hero")).y() < place.y() - 10
    assert number(mirror.item("hero"), "closeness") == 1


@pytest.mark.parametrize("page", ["product", "reviews", "nearby", "goes_with", "garments"])
def test_every_ring_is_whole(mirror: OpenMirror, page: str) -> None:
    if page == "garments":
        mirror.shop.bring("dress")
        mirror.kiosk.navigation.openGarments()
    else:
        mirror.kiosk.navigation.open(page)
    mirror.settle()
    mirror.press(Qt.Key.Key_Tab)
    seen = set()
    for _ in range(60):
        focused = mirror.window.activeFocusItem()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
        mirror.frame()
        rings = mirror.items(lambda item: item.metaObject().className().startswith("FocusRing"))
        assert len(rings) == 1, focused.objectName()
        place = mirror.place(rings[0])
        parent: QQuickItem | None = rings[0].parentItem()
        while parent is not None:
            if parent.clip() or parent.parentItem() is None:
                assert mirror.place(parent).adjusted(-0.5, -0.5, 0.5, 0.5).contains(place), focused.objectName()
            parent = parent.parentItem()
        mirror.press(Qt.Key.Key_Tab)
    assert len(seen) > 3
