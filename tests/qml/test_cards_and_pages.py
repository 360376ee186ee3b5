"""The photo of a card is its page's: it flies out of the card and back into it, and is seen in one place at a time."""

from collections.abc import Callable

from PySide6.QtQuick import QQuickItem

from tests.support.open_mirror import OpenMirror
from tests.support.shop import Shop

Opening = Callable[..., OpenMirror]


def photo_of(mirror: OpenMirror, card: str) -> QQuickItem:
    (photo, *_) = [item for item in mirror.item(card).childItems() if item.property("flown") is not None]
    return photo


def with_two(open_mirror: Opening, shop: Shop) -> OpenMirror:
    mirror = open_mirror(reduce_motion=False)
    shop.bring("shirt")
    shop.bring("dress")
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    return mirror


def test_a_card_lends_its_photo_to_its_page_and_has_it_back(open_mirror: Opening, shop: Shop) -> None:
    mirror = with_two(open_mirror, shop)
    photo = photo_of(mirror, "garment-1")
    place = mirror.place(photo)
    mirror.tap("garment-1")
    mirror.qtbot.waitUntil(lambda: bool(photo.property("flown")))
    assert mirror.item("productPage").property("place") == place
    mirror.settle()
    mirror.kiosk.navigation.back()
    mirror.qtbot.waitUntil(lambda: not photo.property("flown"))
    assert photo.isVisible()


def test_what_arrives_beside_others_comes_out_of_its_card_though_nobody_touched_it(
    open_mirror: Opening, shop: Shop
) -> None:
    mirror = with_two(open_mirror, shop)
    shop.clock.pass_s(20)
    shop.bring("coat")
    mirror.settle()
    page = mirror.item("productPage")
    assert page.property("cardPage") == "garments"
    assert page.property("place").width() > 0
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    mirror.qtbot.waitUntil(lambda: not photo_of(mirror, "garment-0").property("flown"))


def test_the_one_garment_is_seen_again_after_its_page(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(reduce_motion=False)
    shop.bring("shirt")
    mirror.settle()
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    mirror.qtbot.waitUntil(lambda: photo_of(mirror, "garment-0").isVisible())
