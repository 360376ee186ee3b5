"""What the shop offers, in the real window: by touch, keys and a swiping arm, with its place kept, whole garments."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, Qt
from PySide6.QtQuick import QQuickItem

from tests.qml.test_mirror import focus_by_arrows
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product
from ui.pages.collection.view_model import CollectionViewModel

Opening = Callable[..., OpenMirror]
COUNT = 60


@pytest.fixture
def shop(qapp: object) -> Shop:
    products = [a_product(f"p{number:02}", colours=("white",), sizes=("M",), pictures=1) for number in range(COUNT)]
    shop = Shop(*(replace(one, category=("Femme" if at % 2 else "Homme",)) for at, one in enumerate(products)))
    shop.count(*(a_level(f"p{number:02}-white-M", 5) for number in range(COUNT)))
    return shop


def open_by_touch(mirror: OpenMirror) -> QQuickItem:
    mirror.shop.session.touch()
    mirror.settle()
    assert mirror.painted[-1][0] == "collection"
    return mirror.item("collectionGrid")


def turn(mirror: OpenMirror, direction: int) -> None:
    """Turn a page of tiles, as a swipe by arm does."""
    QMetaObject.invokeMethod(mirror.item("collectionPage"), "step", Q_ARG(int, direction))
    mirror.qtbot.wait(20)


def tiles(mirror: OpenMirror) -> list[QQuickItem]:
    grid = mirror.place(mirror.item("collectionGrid"))
    found = mirror.items(lambda item: item.objectName().startswith("product-"))
    return [tile for tile in found if grid.contains(mirror.place(tile))]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, (1280, 500)], ids=["portrait", "landscape", "wide"])
def test_garments_are_whole_and_beside_each_other(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    open_by_touch(mirror)
    shown = tiles(mirror)
    assert len({round(mirror.place(tile).x()) for tile in shown}) >= 2
    for tile in shown:
        (photo,) = (child for child in tile.childItems() if child.metaObject().className().startswith("Photo_"))
        assert photo.height() / photo.width() == pytest.approx(4 / 3, abs=0.01)
    for one, other in combinations(shown, 2):
        assert not mirror.place(one).intersects(mirror.place(other))


def test_thousands_of_products_are_not_made_at_once(open_mirror: Opening) -> None:
    mirror = open_mirror()
    open_by_touch(mirror)
    made = mirror.items(lambda item: item.objectName().startswith("product-"))
    assert len(tiles(mirror)) >= 2
    assert len(made) <= 24
    assert page_of(mirror.kiosk, CollectionViewModel).products.count < COUNT


def test_a_product_is_opened_by_touch_and_the_place_is_kept(open_mirror: Opening) -> None:
    mirror = open_mirror()
    grid = open_by_touch(mirror)
    for _ in range(3):
        turn(mirror, 1)
    there = grid.property("contentY")
    assert there > grid.height()
    (first, *_) = tiles(mirror)
    mirror.tap(first.objectName())
    mirror.settle()
    assert mirror.painted[-1][0] == "product"
    mirror.tap("back")
    mirror.settle()
    assert mirror.painted[-1][0] == "collection"
    assert grid.property("contentY") == there
    mirror.tap("done")
    mirror.shop.session.end("done")  # a moment later
    mirror.settle()
    open_by_touch(mirror)
    assert grid.property("contentY") == grid.property("originY")


def test_a_swipe_turns_whole_rows_and_stops_at_the_ends(open_mirror: Opening) -> None:
    mirror = open_mirror(LANDSCAPE)
    grid = open_by_touch(mirror)
    turn(mirror, -1)
    assert grid.property("contentY") == 0
    turn(mirror, 1)
    assert grid.property("contentY") % grid.property("cellHeight") == 0
    assert grid.property("contentY") > 0
    for _ in range(COUNT):
        turn(mirror, 1)
    assert grid.property("count") == COUNT
    assert grid.property("atYEnd")


def test_it_is_complete_by_keys(open_mirror: Opening) -> None:
    mirror = open_mirror()
    open_by_touch(mirror)
    focus_by_arrows(mirror, "category-1")
    mirror.press(Qt.Key.Key_Return)
    assert page_of(mirror.kiosk, CollectionViewModel).props.category == 1
    mirror.frame()
    focus_by_arrows(mirror, "product-0")
    for number in (2, 4, 6):
        mirror.press(Qt.Key.Key_Down)
        mirror.frame()
        assert mirror.focused() == f"product-{number}"
        grid = mirror.item("collectionGrid")
        assert mirror.place(grid).contains(mirror.place(mirror.item(f"product-{number}")).center())
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert mirror.painted[-1][0] == "product"
    mirror.press(Qt.Key.Key_Home)
    mirror.settle()
    assert mirror.painted[-1][0] == "collection"


def test_of_many_categories_the_chosen_one_comes_into_sight(open_mirror: Opening, shop: Shop) -> None:
    shop.database.connection().execute("UPDATE product_text SET category = json_array('Ligne ' || product_id)")
    shop.catalogue.forget_cached()
    mirror = open_mirror()
    open_by_touch(mirror)
    collection = page_of(mirror.kiosk, CollectionViewModel)
    assert collection.categories.count == COUNT + 1
    made = mirror.items(lambda item: item.objectName().startswith("category-"))
    assert len(made) < COUNT
    collection.chooseCategory(50)
    mirror.frame()
    assert 0 < mirror.place(mirror.item("category-50")).center().x() < mirror.window.width()


def test_an_empty_collection_says_so(open_mirror: Opening, shop: Shop) -> None:
    shop.database.connection().execute("DELETE FROM product")
    shop.catalogue.forget_cached()
    mirror = open_mirror()
    open_by_touch(mirror)
    assert "Ce miroir n’a pas encore de collection. Notre équipe vous aide." in mirror.texts()
    assert tiles(mirror) == []


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_what_was_looked_at_can_be_taken_along_without_a_garment_in_hand(
    open_mirror: Opening, size: tuple[int, int]
) -> None:
    mirror = open_mirror(size)
    open_by_touch(mirror)
    assert not mirror.items(lambda item: item.objectName() == "openTakeAway")
    for _ in range(2):
        mirror.tap(tiles(mirror)[len(mirror.painted) % 2].objectName())
        mirror.settle()
        mirror.kiosk.navigation.back()
        mirror.settle()
    words = mirror.place(mirror.item("category--1"))
    assert not words.intersects(mirror.place(mirror.item("openTakeAway")))
    mirror.tap("openTakeAway")
    mirror.settle()
    assert mirror.kiosk.navigation.page_name == "take_away"
    mirror.kiosk.navigation.back()
    mirror.settle()
    assert mirror.kiosk.navigation.page_name == "collection"
