"""The real pages in a real window: complete by touch and by keys, legible, reachable, without a QML warning."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.pages import page_of
from tests.support.shop import Shop
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.pages.reviews.view_model import ReviewsViewModel

Opening = Callable[..., OpenMirror]
OPENERS: dict[str, Callable[[OpenMirror], object]] = {
    "attract": lambda _mirror: None,
    "collection": lambda mirror: mirror.shop.session.touch(),
    "garments": lambda mirror: (mirror.shop.bring("shirt"), mirror.kiosk.navigation.openGarments()),
    "product": lambda mirror: mirror.shop.bring("shirt"),
    "reviews": lambda mirror: (mirror.shop.bring("shirt"), mirror.kiosk.navigation.open("reviews")),
    "nearby": lambda mirror: (mirror.shop.bring("shirt"), mirror.kiosk.navigation.open("nearby")),
    "goes_with": lambda mirror: (mirror.shop.bring("shirt"), mirror.kiosk.navigation.open("goes_with")),
    "unknown": lambda mirror: mirror.shop.bring("nobody"),
}


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def made(item: QQuickItem) -> set[str]:
    """Return the names of all items below, whether they are seen or not."""
    return {item.objectName()}.union(*(made(child) for child in item.childItems()))


def test_the_first_picture_waits_for_no_other_page_and_for_nothing_of_the_staffs(shop: Shop, qtbot: QtBot) -> None:
    mirror = OpenMirror(shop, qtbot, PORTRAIT, ("fr",))
    looked_for = {"attractPage", "collectionPage", "productPage", "staffScreen"}
    assert made(mirror.window.contentItem()) & looked_for == {"attractPage"}
    mirror.settle()
    qtbot.waitUntil(lambda: made(mirror.window.contentItem()) & looked_for == looked_for - {"staffScreen"})
    mirror.close()


def test_a_garment_that_is_there_before_the_first_picture_is_shown_at_once(shop: Shop, qtbot: QtBot) -> None:
    mirror = OpenMirror(shop, qtbot, PORTRAIT, ("fr",))
    shop.bring("shirt")
    mirror.settle()
    assert [page for page, _ in mirror.painted] == ["product"]
    mirror.close()


@pytest.mark.parametrize("page", OPENERS)
def test_every_page_is_painted_legible_and_reachable(open_mirror: Opening, size: tuple[int, int], page: str) -> None:
    mirror = open_mirror(size)
    OPENERS[page](mirror)
    mirror.settle()
    display = mirror.kiosk.display
    assert mirror.painted[-1] == (page, mirror.kiosk.navigation.props.pageNumber)

    smallest = display.props.capHeightPx / 0.727 - 1
    for item in mirror.items(lambda item: item.property("pixelSize") is not None and bool(item.property("text"))):
        assert item.property("font").pixelSize() >= smallest, item.property("text")

    targets = mirror.targets()
    assert targets
    for target in targets:
        assert min(target.width(), target.height()) >= 15 * display.props.pixelsPerMm, target.objectName()
        assert target.property("name"), target.objectName()
    for one, other in combinations(targets, 2):
        if not is_inside(one, other) and not is_inside(other, one):
            assert not mirror.place(one).intersects(mirror.place(other)) or clipped(one) or clipped(other)


@pytest.mark.parametrize("page", [page for page in OPENERS if page != "attract"])
def test_a_page_leaves_the_upper_third_of_a_mirror_to_the_reflection(open_mirror: Opening, page: str) -> None:
    mirror = open_mirror(PORTRAIT)
    OPENERS[page](mirror)
    mirror.settle()
    image = mirror.window.grabWindow()
    upper = round(image.height() * 0.15) - 2
    lit = [y for y in range(0, upper, 7) for x in range(0, image.width(), 11) if image.pixelColor(x, y).value() > 8]
    assert not lit


@pytest.mark.parametrize("by", ["touch", "keys"])
def test_of_two_articles_with_one_number_one_is_chosen(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], by: str
) -> None:
    shirt, coat = shop.article("shirt"), shop.article("coat")
    shop.database.connection().execute("UPDATE variant SET gtin = ? WHERE id = ?", (int(shirt.gtin), coat.id))
    shop.catalogue.forget_cached()
    mirror = open_mirror(size)
    shop.bring("shirt")
    mirror.settle()
    assert mirror.painted[-1] == ("garments", shirt.gtin)
    assert mirror.item("candidatesTold")
    assert "dismiss-0" not in {target.objectName() for target in mirror.targets()}
    if by == "touch":
        mirror.tap("garment-1")
    else:
        focus_by_arrows(mirror, "garment-1")
        mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert mirror.painted[-1] == ("product", shirt.gtin)
    assert page_of(mirror.kiosk, ProductViewModel).props.variantId == coat.id


def test_a_shopper_does_everything_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    focus_by_arrows(mirror, "size-L")
    mirror.press(Qt.Key.Key_Return)
    assert page_of(mirror.kiosk, ProductViewModel).props.size == "L"
    focus_by_arrows(mirror, "openReviews")
    mirror.press(Qt.Key.Key_Space)
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "reviews"
    mirror.press(Qt.Key.Key_Escape)
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "product"
    mirror.press(Qt.Key.Key_Home)
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "garments"
    focus_by_arrows(mirror, "garment-0")
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "product"
    focus_by_arrows(mirror, "done")
    mirror.press(Qt.Key.Key_Return)
    assert not mirror.kiosk.session.props.active


def test_arrows_go_from_garment_to_garment(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    for product in ("shirt", "dress", "coat"):
        shop.bring(product)
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    focus_by_arrows(mirror, "garment-0")
    reached = [mirror.focused()]
    for _ in range(2):
        mirror.press(Qt.Key.Key_Right)
        reached.append(mirror.focused())
    mirror.press(Qt.Key.Key_Left)
    assert [*reached, mirror.focused()] == ["garment-0", "garment-1", "garment-2", "garment-1"]


def test_tab_reaches_everything_and_only_keys_show_the_ring(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    assert not mirror.theme("keyboardInUse")
    wanted = {target.objectName() for target in mirror.targets()}
    reached = set()
    for _ in range(3 * len(wanted)):
        mirror.press(Qt.Key.Key_Tab)
        reached.add(mirror.focused())
    assert wanted <= reached
    assert mirror.theme("keyboardInUse")
    mirror.tap("size-S")
    assert not mirror.theme("keyboardInUse")


def test_touch_opens_doors_and_goes_back(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(LANDSCAPE)
    shop.bring("shirt")
    mirror.settle()
    mirror.tap("size-L")
    assert page_of(mirror.kiosk, ProductViewModel).props.size == "L"
    mirror.tap("colour-1")
    assert page_of(mirror.kiosk, ProductViewModel).props.colour == "navy"
    mirror.kiosk.navigation.open("reviews")
    mirror.settle()
    mirror.tap("reviews-en")
    assert page_of(mirror.kiosk, ReviewsViewModel).props.languageFilter == "en"
    mirror.tap("back")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_not_mine_takes_a_stray_card_away(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    shop.bring("dress")
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    mirror.tap("dismiss-1")
    assert page_of(mirror.kiosk, GarmentsViewModel).props.count == 1


def test_another_garment_on_an_open_product_page_is_painted_anew(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    first = mirror.painted[-1]
    shop.clock.pass_s(20)
    shop.bring("dress")
    mirror.qtbot.waitUntil(lambda: mirror.painted[-1][0] == "product" and mirror.painted[-1] != first)
    assert mirror.painted[-1][1] == mirror.kiosk.navigation.props.pageNumber


def test_a_garment_without_pictures_is_painted_with_its_name(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("coat")
    mirror.settle()
    assert mirror.painted[-1][0] == "product"
    assert sum(text.startswith("Coat") for text in mirror.texts()) == 2


def test_the_language_changes_every_word_at_once(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    assert "Terminer" in mirror.texts()
    mirror.tap("language")
    mirror.settle()
    texts = mirror.texts()
    assert "Terminer" not in texts
    assert {"Back", "I’m done"} <= set(texts)


def test_arabic_is_mirrored(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(languages=("fr", "en", "ar"))
    shop.bring("shirt")
    mirror.settle()
    assert mirror.place(mirror.item("hero")).x() == 0
    mirror.tap("language")
    mirror.qtbot.wait(50)
    mirror.tap("language-ar")
    mirror.settle()
    assert mirror.place(mirror.item("hero")).right() == pytest.approx(mirror.window.width())
    assert mirror.place(mirror.item("back")).x() > mirror.place(mirror.item("done")).x()


def test_easier_to_read_enlarges_text_and_brings_controls_down(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    small, high = mirror.item("availability").height(), mirror.place(mirror.item("done")).bottom()
    mirror.tap("accessibility")
    mirror.settle()
    assert mirror.item("availability").height() >= 1.25 * small
    assert mirror.place(mirror.item("done")).bottom() > high


@pytest.mark.parametrize("answer", ["key", "touch", "button"])
def test_any_sign_answers_the_idle_warning(open_mirror: Opening, shop: Shop, answer: str) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    shop.session.warn_now()
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in mirror.items(is_idle_warning)] == [1.0])
    if answer == "key":
        mirror.press(Qt.Key.Key_A)
    else:
        mirror.tap("keep" if answer == "button" else "idleWarning")
    assert not mirror.kiosk.session.props.idleWarning
    assert mirror.kiosk.session.props.active


def test_an_arrival_while_reading_is_announced_and_opens(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    shop.session.touch()
    shop.clock.pass_s(2)
    shop.bring("dress")
    mirror.qtbot.waitUntil(lambda: mirror.kiosk.navigation.props.noticeShown)
    mirror.qtbot.wait(50)
    mirror.tap("arrivalNotice")
    mirror.settle()
    assert page_of(mirror.kiosk, ProductViewModel).props.title.startswith("Dress")


def is_idle_warning(item: QQuickItem) -> bool:
    return item.objectName() == "idleWarning"


def is_inside(inner: QQuickItem, outer: QQuickItem) -> bool:
    parent = inner.parentItem()
    while parent is not None:
        if parent is outer:
            return True
        parent = parent.parentItem()
    return False


def clipped(item: QQuickItem) -> bool:
    """Whether it lies in something that scrolls, out of which it may be pushed under what floats above."""
    parent = item.parentItem()
    while parent is not None:
        if parent.property("contentY") is not None:
            return True
        parent = parent.parentItem()
    return False


def focus_by_arrows(mirror: OpenMirror, name: str) -> None:
    """Walk by arrow keys alone until `name` has the focus."""
    for _ in range(40):
        if mirror.focused() == name:
            return
        before = mirror.window.activeFocusItem()
        here, there = mirror.place(before).center(), mirror.place(mirror.item(name)).center()
        across, down = there.x() - here.x(), there.y() - here.y()
        sideways = Qt.Key.Key_Right if across > 0 else Qt.Key.Key_Left
        upright = Qt.Key.Key_Down if down > 0 else Qt.Key.Key_Up
        mirror.press(upright if abs(down) > abs(across) * 0.2 else sideways)
        if mirror.window.activeFocusItem() is before:
            mirror.press(sideways)
    pytest.fail(f"the arrows never reach {name}; they stopped at {mirror.focused()}")
