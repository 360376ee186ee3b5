"""The garments brought: level, as they were after a change of type, and a door to the collection."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRectF

from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]


def with_garments(open_mirror: Opening, shop: Shop, size: tuple[int, int], products: Sequence[str]) -> OpenMirror:
    mirror = open_mirror(size)
    for product in products:
        shop.bring(product)
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    return mirror


def photos(mirror: OpenMirror, count: int) -> list[QRectF]:
    tiles = [mirror.item(f"garment-{number}") for number in range(count)]
    return [
        mirror.place(next(item for item in tile.childItems() if item.property("flown") is not None)) for tile in tiles
    ]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, (1280, 800)], ids=["portrait", "landscape", "small"])
@pytest.mark.parametrize("products", [("shirt",), ("shirt", "dress")], ids=["one", "two"])
def test_a_door_leads_to_the_collection_and_back(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], products: Sequence[str]
) -> None:
    mirror = with_garments(open_mirror, shop, size, products)
    before = photos(mirror, len(products))
    mirror.tap("openCollection")
    mirror.settle()
    assert mirror.painted[-1][0] == "collection"
    mirror.tap("back")
    mirror.settle()
    assert mirror.painted[-1][0] == "garments"
    assert photos(mirror, len(products)) == before


def test_a_door_leads_nowhere_while_it_is_asked_which_garment_it_is(open_mirror: Opening, shop: Shop) -> None:
    shirt, coat = shop.article("shirt"), shop.article("coat")
    shop.database.connection().execute("UPDATE variant SET gtin = ? WHERE id = ?", (int(shirt.gtin), coat.id))
    shop.catalogue.forget_cached()
    mirror = open_mirror(PORTRAIT)
    shop.bring("shirt")
    mirror.settle()
    assert not mirror.items(lambda item: item.objectName() == "openCollection" and item.isVisible())


@pytest.mark.parametrize("size", [PORTRAIT, (1280, 800)], ids=["portrait", "small"])
def test_large_type_and_back_leave_the_cards_as_they_were(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    mirror = with_garments(open_mirror, shop, size, ("shirt", "dress"))
    before = photos(mirror, 2)
    mirror.kiosk.settings.toggleAccessible()
    mirror.settle()
    assert photos(mirror, 2) != before
    mirror.kiosk.settings.toggleAccessible()
    mirror.settle()
    mirror.qtbot.waitUntil(lambda: photos(mirror, 2) == before)


def test_words_beside_the_picture_are_measured_as_they_would_stand_below(open_mirror: Opening, shop: Shop) -> None:
    mirror = with_garments(open_mirror, shop, (1280, 800), ("shirt", "dress"))
    page, tile = mirror.item("garmentsPage"), mirror.item("garment-0")
    assert page.property("beside")
    placed, unplaced = sorted(
        (item for item in tile.childItems() if item.inherits("QQuickLoader")), key=lambda item: not item.isVisible()
    )
    assert not unplaced.isVisible()
    assert placed.implicitHeight() > 0
    assert page.property("textHeight") > unplaced.implicitHeight() > 0
