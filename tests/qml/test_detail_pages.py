"""The pages about one garment, looked at: what goes with it, who has it, and the doors that lead to them."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlIncubationController
from PySide6.QtQuick import QQuickItem

from tests.support.arm_driver import ArmDriver
from tests.support.laid_lines import breaks_inside
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product, a_review, a_store
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.reviews.view_model import ReviewsViewModel

Opening = Callable[..., OpenMirror]


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def opened(mirror: OpenMirror, page: str) -> OpenMirror:
    mirror.shop.bring("shirt")
    mirror.kiosk.navigation_view.open(page)
    mirror.settle()
    return mirror


def photo_of(tile: QQuickItem) -> QQuickItem:
    return next(child for child in tile.childItems() if child.property("settled") is not None)


def test_the_picture_of_a_look_takes_the_other_room_when_the_screen_is_turned(open_mirror: Opening, shop: Shop) -> None:
    shop.put(a_product("dress", title="Robe portefeuille imprimée à manches longues " * 3))
    mirror = opened(open_mirror(PORTRAIT), "goes_with")
    view = page_of(mirror.kiosk, GoesWithViewModel)
    view.look.replace(view.more.rows)
    view._apply(replace(view.props, composed=True))
    mirror.settle()
    for size in (LANDSCAPE, PORTRAIT, LANDSCAPE, PORTRAIT):  # a binding loop would be a warning, and fail the test
        mirror.window.resize(*size)
        mirror.settle()
        look, words = mirror.place(mirror.item("look")), mirror.place(mirror.item("piece-0"))
        picture = mirror.place(mirror.item("look-own")).united(mirror.place(mirror.item("look-0")))
        if size == PORTRAIT:
            assert words.top() > picture.bottom()
            assert words.width() == look.width()
        else:
            assert words.left() >= picture.right()
            assert words.right() == pytest.approx(look.right())


@pytest.mark.parametrize("accessible", [False, True], ids=["", "accessible"])
def test_what_goes_with_it_stands_level_and_whole_from_edge_to_edge(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], accessible: bool
) -> None:
    shop.put(a_product("dress", title="Robe portefeuille imprimée à manches longues"))
    mirror = opened(open_mirror(size), "goes_with")
    if accessible:
        mirror.kiosk.settings.toggleAccessible()
        mirror.settle()
    tiles = [mirror.item("more-0"), mirror.item("more-1")]
    photos = [mirror.place(photo_of(tile)) for tile in tiles]
    is_level = not (accessible and size == LANDSCAPE)  # large words beside a picture take the width
    assert len({photo.top() if is_level else photo.left() for photo in photos}) == 1
    assert len({photo.width() for photo in photos}) == 1
    margin = float(str(mirror.theme("margin")))
    assert mirror.place(tiles[0]).left() == margin
    assert mirror.place(tiles[-1]).right() == pytest.approx(mirror.window.width() - margin, abs=2)
    for photo in photos:
        assert photo.height() == pytest.approx(photo.width() * 4 / 3)
    for photo in photos if is_level else photos[:1]:
        assert photo.bottom() <= float(str(mirror.theme("pageBottom")))
    for item in mirror.items(is_text):
        assert not item.property("truncated"), item.property("text")
        assert not breaks_inside(item)


def test_the_ring_of_a_hand_that_points_at_words_stays_on_the_picture(
    open_mirror: Opening, size: tuple[int, int]
) -> None:
    mirror = opened(open_mirror(size), "goes_with")
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    tile = mirror.item("more-0")
    words = next(item for item in mirror.items(is_text) if item.property("text") == tile.property("title"))
    at = mirror.place(words).center()
    driver.point(at.x(), at.y())
    assert driver.held() == "more-0"
    mirror.qtbot.waitUntil(lambda: mirror.place(photo_of(tile)).contains(ring(mirror)))
    assert not ring(mirror).intersects(mirror.place(words))


def test_the_ring_of_a_hand_that_points_at_a_door_goes_round_it(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    mirror.shop.bring("shirt")
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    driver.rest_elsewhere()
    driver.point_at("openReviews", 0.3)
    mirror.qtbot.wait(150)
    words = mirror.place(next(one for one in mirror.items(is_text) if one.parentItem().objectName() == "openReviews"))
    before = mirror.window.grabWindow().copy(words.toAlignedRect())
    filled = mirror.item("armPointer").property("filled")
    driver.point_at("openReviews", 0.3)
    mirror.qtbot.wait(150)
    assert mirror.item("armPointer").property("filled") > filled > 0
    assert ring(mirror).contains(mirror.place(mirror.item("openReviews")))
    assert mirror.window.grabWindow().copy(words.toAlignedRect()) == before


def ring(mirror: OpenMirror) -> QRectF:
    return mirror.place(mirror.item("armPointer"))


@pytest.mark.parametrize("by", ["touch", "keys"])
def test_shops_that_have_sold_out_stand_behind_one_line(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], by: str
) -> None:
    shop.open_stores(a_store(), *(a_store(f"S{number}", place=(48.9, 2.35)) for number in range(3)))
    shop.count(*(a_level("shirt-white-S", 0, store=f"S{number}") for number in range(3)))
    mirror = opened(open_mirror(size), "nearby")
    assert not any("Boutique S" in text for text in mirror.texts())
    stores = mirror.item("stores")
    assert "Épuisé dans 3 boutiques" in mirror.texts()
    if by == "touch":
        beyond = stores.property("contentHeight") - stores.height()
        stores.setProperty("contentY", stores.property("originY") + max(0, beyond))
        mirror.frame()
        mirror.tap("soldOutShops")
    else:
        while mirror.focused() != "soldOutShops":
            mirror.press(Qt.Key.Key_Tab)
        assert mirror.place(stores).contains(mirror.place(mirror.item("soldOutShops")))
        mirror.press(Qt.Key.Key_Return)
    mirror.frame()
    assert [text for text in mirror.texts() if text.startswith("Boutique S")] == [f"Boutique S{n}" for n in range(3)]


@pytest.mark.parametrize("language", ["fr", "de", "ar"])
def test_doors_are_on_one_line_where_there_is_the_room_whatever_the_type(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], language: str
) -> None:
    mirror = open_mirror(size, ("fr", "de", "ar"))
    mirror.kiosk.settings_view.setLanguage(language)
    shop.bring("shirt")
    mirror.settle()
    widths = []
    for _ in range(2):
        doors = mirror.items(lambda item: item.property("wholeWidth") is not None)
        places = sorted((mirror.place(door) for door in doors), key=QRectF.left)
        gap = places[1].left() - places[0].right()
        whole = sum(door.property("wholeWidth") for door in doors) + 2 * gap
        fits = whole <= places[-1].right() - places[0].left() + 0.5
        lines = [item.property("lineCount") for item in mirror.items(is_text) if item.parentItem() in doors]
        assert (set(lines) == {1}) is fits, language
        widths.append(whole - 2 * gap)
        mirror.kiosk.settings.toggleAccessible()
        mirror.settle()
    assert widths[1] > 1.2 * widths[0]  # measured anew in large type


@pytest.mark.parametrize("language", ["fr", "en", "de", "es", "it", "ar"])
def test_doors_are_whole_words_in_a_frame(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], language: str
) -> None:
    mirror = open_mirror(size, ("fr", "en", "de", "es", "it", "ar"))
    mirror.kiosk.settings_view.setLanguage(language)
    shop.bring("shirt")
    mirror.settle()
    doors = mirror.items(lambda item: item.property("leastWidth") is not None)
    assert [door.objectName() for door in doors] == ["openReviews", "openNearby", "openGoesWith"]
    for door in doors:
        (words,) = [item for item in mirror.items(is_text) if item.parentItem() is door]
        assert words.property("text") == door.property("name") != ""
        assert not words.property("truncated")
        assert mirror.place(door).contains(mirror.place(words))
        door.setWidth(door.property("leastWidth"))
        mirror.frame()
        assert words.property("drawn") == words.property("text")
        assert not breaks_inside(words)


def test_reviews_give_way_to_one_while_others_would_be_made_ahead(open_mirror: Opening, shop: Shop) -> None:
    shop.hear(*(a_review(number, language="fr" if number else "de") for number in range(24)))
    mirror = opened(open_mirror(PORTRAIT), "reviews")
    never = QQmlIncubationController()  # as on a machine that is too busy for what is made ahead
    mirror.engine.setIncubationController(never)
    reviews = page_of(mirror.kiosk, ReviewsViewModel)
    for language in ("fr", "de", "fr"):  # else Qt warns of a row that it waits for and that is listed no more
        reviews.setLanguageFilter(language)
        mirror.qtbot.wait(300)
    assert reviews.reviews.count > 1
    assert "Avis 1" in mirror.texts()
    mirror.engine.setIncubationController(mirror.window.incubationController())
