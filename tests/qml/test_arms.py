"""The real pages driven by arm: every one usable, legible, told, and never by accident."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from app.domain.gestures import Engagement, Gesture, SwipeFlaw, View
from app.domain.scans import DeviceState
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.pages import page_of
from tests.support.shop import Shop, a_product
from ui.arms.teaching import HintTimes
from ui.pages.product.view_model import ProductViewModel

Opening = Callable[..., OpenMirror]
PAGES: dict[str, Callable[[OpenMirror], object]] = {
    "garments": lambda mirror: mirror.kiosk.navigation.openGarments(),
    "product": lambda mirror: mirror.kiosk.navigation.openProduct("shirt", ""),
    "reviews": lambda mirror: mirror.kiosk.navigation.open("reviews"),
    "nearby": lambda mirror: mirror.kiosk.navigation.open("nearby"),
    "goes_with": lambda mirror: mirror.kiosk.navigation.open("goes_with"),
    "unknown": lambda mirror: mirror.shop.bring("nobody"),
}
TARGET_MM = 60


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def driven(mirror: OpenMirror, page: str = "product") -> ArmDriver:
    """Somebody drives, with a garment and a page open."""
    mirror.shop.bring("shirt")
    mirror.shop.clock.pass_s(20)
    PAGES[page](mirror)
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    return driver


@pytest.mark.parametrize("accessible", [False, True], ids=["", "accessible"])
@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_large_targets_that_the_hand_can_hold(
    open_mirror: Opening, size: tuple[int, int], page: str, accessible: bool
) -> None:
    mirror = open_mirror(size, ("fr", "en", "ar"))
    driver = driven(mirror, page)
    if accessible:
        mirror.kiosk.settings.toggleAccessible()
        mirror.qtbot.wait(250)
    least = TARGET_MM * mirror.kiosk.display.props.pixelsPerMm
    targets = mirror.targets()
    assert {"more", "done"} <= {target.objectName() for target in targets}
    for target in targets:
        assert min(target.width(), target.height()) >= least - 1e-6, target.objectName()
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    whole = [target for target in targets if not scrolls(target)]
    for target in whole:
        assert window.contains(mirror.place(target)), target.objectName()
    for one, other in combinations(whole, 2):
        if not is_below(one, other) and not is_below(other, one):
            assert not mirror.place(one).intersects(mirror.place(other)), (one.objectName(), other.objectName())
    for target in targets:
        if is_in_sight(mirror, target):
            driver.rest_elsewhere()
            centre = mirror.place(target).center()
            driver.point(centre.x(), centre.y())
            assert driver.held() == target.objectName()
            assert mirror.focused() == target.objectName()


@pytest.mark.parametrize("engagement", [Engagement.READY, Engagement.DRIVING])
def test_the_figure_covers_nothing(open_mirror: Opening, size: tuple[int, int], engagement: Engagement) -> None:
    mirror = open_mirror(size)
    driver = ArmDriver(mirror)
    driver.arms.become(engagement)
    mirror.qtbot.wait(200)
    assert_figure_is_clear(mirror)
    assert bool(mirror.items(lambda item: item.objectName() == "greeting"))
    mirror.shop.bring("shirt")
    for page, open_page in PAGES.items():
        mirror.shop.clock.pass_s(20)
        open_page(mirror)
        mirror.settle()
        assert mirror.kiosk.navigation.props.pageName == page
        assert_figure_is_clear(mirror)
        if page not in ("garments", "product", "unknown"):
            mirror.kiosk.navigation.back()


def assert_figure_is_clear(mirror: OpenMirror) -> None:
    """Neither the figure nor its words lie on a word or a target of the page, or beyond the window."""
    figure = mirror.item("skeletonFigure")
    shown = [*descendants(mirror, figure, is_text), *descendants(mirror, figure, is_stick_figure)]
    assert shown
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    others = [item for item in mirror.items(is_text) if not is_below(item, figure)]
    for place in (mirror.place(item) for item in shown):
        assert window.contains(place)
        for item in (*others, *mirror.targets()):
            assert not inked(mirror, item).intersects(place), item.property("text") or item.objectName()


def test_a_page_is_opened_by_dwelling_and_what_is_under_the_hand_then_waits(
    open_mirror: Opening, size: tuple[int, int]
) -> None:
    mirror = open_mirror(size)
    driver = driven(mirror)
    driver.choose("openReviews")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "reviews"
    assert mirror.kiosk.gestures.props.chosenCount == 1
    assert mirror.theme("keyboardInUse") is False
    place = driver.place("back").center()
    mirror.kiosk.navigation.back()
    driver.point(place.x(), place.y(), 0.5)
    mirror.kiosk.navigation.open("reviews")
    driver.point(place.x(), place.y(), 1.1)
    assert mirror.kiosk.navigation.props.pageName == "reviews"


def test_leaving_cancels_and_the_ring_shows_it(open_mirror: Opening) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    driver.rest_elsewhere()
    driver.point_at("openReviews", 0.6)
    assert mirror.item("armPointer").property("progress") > 0.4
    driver.rest_elsewhere()
    assert mirror.item("armPointer").property("progress") == 0
    assert driver.held() == ""
    driver.point_at("openReviews", 0.6)
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_the_pointer_is_drawn_and_its_ring_fills(open_mirror: Opening) -> None:
    mirror = open_mirror((1080, 1920))
    driver = driven(mirror)
    driver.rest_elsewhere()
    driver.point_at("size-L", 0.5)
    mirror.qtbot.wait(150)
    image = mirror.window.grabWindow()
    ring = driver.place("armPointer")
    accent = image.pixelColor(round(ring.center().x() + ring.width() / 2 - 3), round(ring.center().y()))
    assert accent.red() > 150
    assert accent.red() > accent.blue() + 30
    driver.arms.point(None)
    assert not mirror.items(lambda item: item.objectName() == "armPointer")


def test_sizes_colours_and_the_picture_are_chosen_by_arm(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    driver = driven(mirror)
    driver.choose("size-L")
    assert page_of(mirror.kiosk, ProductViewModel).props.size == "L"
    driver.choose("colour-1")
    assert page_of(mirror.kiosk, ProductViewModel).props.colour == "navy"
    driver.choose("hero")
    assert mirror.item("hero").property("closeness") == 2.5
    at = mirror.item("hero").property("atY")
    place = driver.place("hero")
    driver.point(place.center().x(), place.bottom() - 0.1 * place.height())
    assert mirror.item("hero").property("atY") > at
    driver.rest_elsewhere()
    mirror.qtbot.waitUntil(lambda: mirror.item("hero").property("closeness") == 1)


def test_pointing_at_the_foot_and_the_head_of_a_page_scrolls_it(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    driver = driven(mirror, "reviews")
    page = mirror.item("reviews")
    assert mirror.item("edge-down").isVisible()
    start = float(page.property("contentY"))
    foot = driver.foot()

    def pulled_down() -> bool:
        driver.point(foot.x(), foot.y())
        return float(page.property("contentY")) > start + 60

    mirror.qtbot.waitUntil(pulled_down)
    assert driver.held() == ""
    assert mirror.item("edge-up").isVisible()

    def pulled_up() -> bool:
        driver.rest_elsewhere()
        return bool(page.property("atYBeginning"))

    mirror.qtbot.waitUntil(pulled_up)
    assert not mirror.items(lambda item: item.objectName() == "edge-up")


def test_the_page_stops_when_the_hand_is_gone(open_mirror: Opening) -> None:
    mirror = open_mirror()
    driver = driven(mirror, "reviews")
    foot = driver.foot()
    driver.point(foot.x(), foot.y())
    driver.arms.point(None)
    mirror.qtbot.wait(60)
    before = mirror.item("reviews").property("contentY")
    mirror.qtbot.wait(120)
    assert mirror.item("reviews").property("contentY") == before


def test_garments_are_pushed_at_their_side_and_turned_by_swipes(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    for product_id in ("dress", "coat"):
        shop.bring(product_id)
    driver = driven(mirror, "garments")
    strip = mirror.item("strip")
    at_first = float(strip.property("contentX"))

    def pushed() -> bool:
        driver.point(mirror.window.width() - 2, mirror.window.height() * 0.6)
        return float(strip.property("contentX")) > at_first + 20

    mirror.qtbot.waitUntil(pushed)
    driver.arms.point(None)
    driver.swipe(Gesture.SWIPE_LEFT)
    assert mirror.focused() == "garment-1"
    assert mirror.theme("ringShown")
    driver.swipe(Gesture.SWIPE_LEFT)
    assert mirror.focused() == "garment-2"
    driver.swipe(Gesture.SWIPE_RIGHT)
    assert mirror.focused() == "garment-1"


def test_arabic_garments_are_pushed_and_turned_the_other_way(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(languages=("fr", "ar"))
    mirror.kiosk.settings.setLanguage("ar")
    for product_id in ("dress", "coat"):
        shop.bring(product_id)
    driver = driven(mirror, "garments")
    strip = mirror.item("strip")
    at_first = float(strip.property("contentX"))
    assert mirror.item("edge-left").isVisible()

    def pushed() -> bool:
        driver.point(2, mirror.window.height() * 0.6)
        return float(strip.property("contentX")) < at_first - 20

    mirror.qtbot.waitUntil(pushed)
    driver.arms.point(None)
    driver.swipe(Gesture.SWIPE_RIGHT)
    assert mirror.focused() == "garment-1"


def test_a_swipe_turns_the_picture_and_leafs_through_reviews(open_mirror: Opening) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    driver.swipe(Gesture.SWIPE_LEFT)
    assert mirror.item("hero").property("index") == 1
    mirror.kiosk.navigation.open("reviews")
    mirror.settle()
    start = float(mirror.item("reviews").property("contentY"))
    driver.swipe(Gesture.SWIPE_LEFT)
    assert float(mirror.item("reviews").property("contentY")) > start + 50


def test_every_gesture_is_answered_before_the_next_frame(open_mirror: Opening) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    for gesture, words in (
        (Gesture.SWIPE_LEFT, "Suivant"),
        (Gesture.SWIPE_RIGHT, "Précédent"),
        (Gesture.BOTH_UP, "Retour"),
        (Gesture.RAISE_HAND, "Bonjour"),
        (Gesture.EXTEND_LEFT, "Vous pointez"),
    ):
        driver.arms.make(gesture)
        assert mirror.item("gestureFeedback").opacity() == 1
        assert mirror.item("gestureWords").property("text") == words
        if gesture is Gesture.BOTH_UP:
            mirror.kiosk.navigation.openGarments()
            assert not mirror.kiosk.navigation.props.canGoBack
            assert mirror.item("gestureWords").property("text") == words
    mirror.qtbot.waitUntil(lambda: not mirror.items(lambda item: item.objectName() == "gestureFeedback"))


def test_the_pointer_itself_answers_an_extended_arm(open_mirror: Opening) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    driver.arms.make(Gesture.EXTEND_RIGHT)
    driver.rest_elsewhere()
    assert mirror.item("armPointer").isVisible()
    assert not mirror.items(lambda item: item.objectName() == "gestureFeedback")


def test_pointing_gives_up_what_a_swipe_had_reached(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    shop.bring("dress")
    driver = driven(mirror, "garments")
    driver.swipe(Gesture.SWIPE_LEFT)
    assert mirror.focused() == "garment-1"
    driver.rest_elsewhere()
    assert mirror.focused() == "stage"


def test_hints_are_shown_once_a_session(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(hints=HintTimes(begin_s=0.01, each_s=0.1, hesitation_s=3600))
    words: list[str] = []
    hint = mirror.window.findChild(QQuickItem, "hintWords")
    assert hint is not None

    def note() -> None:
        if mirror.kiosk.gestures.props.hint:
            words.append(str(hint.property("text")))

    mirror.kiosk.gestures.hintChanged.connect(note)
    driver = driven(mirror)
    mirror.qtbot.waitUntil(lambda: len(words) == 3)
    mirror.qtbot.waitUntil(lambda: not mirror.items(lambda item: item.objectName() == "gestureHints"))
    assert len(set(words)) == 3
    assert words[0] == "Pointez sans bouger pour choisir"
    driver.arms.become(Engagement.NOBODY)
    driver.engage()
    mirror.qtbot.wait(200)
    assert len(words) == 3
    shop.session.end("done")
    shop.bring("dress")
    mirror.qtbot.waitUntil(lambda: len(words) == 6)


def test_a_swipe_that_was_nearly_one_is_answered_by_a_figure_and_a_word(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    words = {}
    for flaw in (SwipeFlaw.TOO_SHORT, SwipeFlaw.OUTWARD):
        driver.arms.miss(flaw)
        mirror.qtbot.waitUntil(lambda: bool(mirror.items(lambda item: item.objectName() == "gestureHints")))
        words[flaw] = str(mirror.item("hintWords").property("text"))
        driver.swipe(Gesture.SWIPE_RIGHT)
    assert words == {SwipeFlaw.TOO_SHORT: "Un peu plus large", SwipeFlaw.OUTWARD: "Vers l’autre côté"}
    driver.arms.miss(SwipeFlaw.TOO_SHORT)
    mirror.qtbot.wait(100)
    assert mirror.kiosk.gestures.props.hint == 0


def test_a_hint_covers_nothing_that_can_be_acted_on(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size, hints=HintTimes(begin_s=0.01, each_s=3600))
    driven(mirror)
    mirror.qtbot.waitUntil(lambda: bool(mirror.items(lambda item: item.objectName() == "gestureHints")))
    hint = mirror.place(mirror.item("gestureHints"))
    for target in mirror.targets():
        if target.objectName() != "hero":
            assert not hint.intersects(mirror.place(target)), target.objectName()


def test_language_and_easier_reading_are_a_fold_away(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size, ("fr", "en", "ar", "de", "es", "it"))
    driver = driven(mirror)
    driver.choose("more")
    mirror.qtbot.wait(60)
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    for name in ("easier", "language-de", "language-it"):
        assert window.contains(driver.place(name)), name
    place = driver.place("openReviews").center()
    driver.point(place.x(), place.y())
    assert driver.held() != "openReviews"
    driver.choose("language-ar")
    mirror.qtbot.waitUntil(lambda: mirror.kiosk.settings.props.rightToLeft)
    assert driver.place("back").x() > driver.place("done").x()
    assert driver.place("skeletonFigure").x() < mirror.window.width() / 4


def test_arabic_is_driven_the_other_way_round(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size, ("fr", "ar"))
    driver = driven(mirror)
    mirror.kiosk.settings.setLanguage("ar")
    mirror.settle()
    driver.arms.make(Gesture.SWIPE_RIGHT)
    assert mirror.item("gestureWords").property("text") == "التالي"
    driver.choose("openReviews")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "reviews"
    driver.choose("back")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_while_the_screen_asks_only_its_answers_can_be_pointed_at(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    driver = driven(mirror)
    done = driver.place("done").center()
    shop.clock.pass_s(2)
    driver.rest_elsewhere()  # a hand that goes on pointing is a sign of the shopper once a second
    shop.session.warn_now()
    mirror.qtbot.wait(250)
    driver.point(done.x(), done.y())
    assert driver.held() == ""
    driver.choose("keep")
    assert not mirror.kiosk.session.props.idleWarning
    assert mirror.kiosk.session.props.active


def test_a_mirror_at_rest_invites_by_arm_and_says_what_it_cannot_see(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(languages=("en", "fr"))
    mirror.kiosk.settings.setLanguage("en")
    arms = shop.arms
    mirror.qtbot.wait(50)
    assert mirror.item("invitation").property("text") == "Hang a garment here, show its label, or raise a hand."
    arms.become(Engagement.READY)
    assert mirror.item("invitation").property("text") == "Raise a hand to begin."
    arms.become(Engagement.NOBODY)
    arms.look(View.TOO_DARK)
    assert "raise" not in str(mirror.item("invitation").property("text"))
    assert "It is too dark for me to see you." in mirror.texts()
    arms.look(View.COVERED)
    assert "Something covers the camera." in mirror.texts()
    arms.look(View.CLEAR)
    arms.camera_becomes(DeviceState.OFFLINE)
    assert "The camera is resting for a moment." in mirror.texts()


def test_without_arms_nothing_of_it_is_there(open_mirror: Opening, shop: Shop) -> None:
    shop.gestures = None
    mirror = open_mirror()
    shop.bring("shirt")
    mirror.settle()
    names = {item.objectName() for item in mirror.items(lambda item: bool(item.objectName()))}
    assert not names & {"armPointer", "skeletonFigure", "gestureHints", "gestureFeedback", "more", "edge-down"}


def test_many_colours_and_sizes_stay_within_reach(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    colours = tuple(f"colour {number}" for number in range(7))
    shop.put(a_product("parka", colours=colours, sizes=tuple(str(number) for number in range(34, 52, 2))))
    mirror = open_mirror(size)
    driven(mirror)
    mirror.shop.bring("parka")
    mirror.kiosk.navigation.openProduct("parka", "")
    mirror.settle()
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    for target in mirror.targets():
        place = mirror.place(target)
        assert place.left() >= window.left() - 1, target.objectName()
        assert place.right() <= window.right() + 1, target.objectName()
    assert len([target for target in mirror.targets() if target.objectName().startswith("colour-")]) == 7


def scrolls(item: QQuickItem) -> bool:
    parent = item.parentItem()
    while parent is not None:
        if parent.property("contentY") is not None:
            return True
        parent = parent.parentItem()
    return False


def is_in_sight(mirror: OpenMirror, item: QQuickItem) -> bool:
    """Whether its middle is within everything that cuts it off, and clear of the sides where pages are pushed."""
    centre = mirror.place(item).center()
    parent = item.parentItem()
    while parent is not None:
        if parent.property("contentY") is not None:
            place = mirror.place(parent)
            margin = 0.3 * item.height()
            if not place.adjusted(0, margin, 0, -margin).contains(centre):
                return False
        parent = parent.parentItem()
    side = 60 * mirror.kiosk.display.pixelsPerMm
    return side < centre.x() < mirror.window.width() - side or not scrolls(item)


def is_stick_figure(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("StickFigure")


def is_below(item: QQuickItem, ancestor: QQuickItem) -> bool:
    parent: QQuickItem | None = item
    while parent is not None:
        if parent is ancestor:
            return True
        parent = parent.parentItem()
    return False


def descendants(mirror: OpenMirror, ancestor: QQuickItem, condition: Callable[[QQuickItem], bool]) -> list[QQuickItem]:
    return [item for item in mirror.items(condition) if is_below(item, ancestor)]


def inked(mirror: OpenMirror, item: QQuickItem) -> QRectF:
    """Where a text has its words, or a target stands, as far as it is not cut off."""
    place = mirror.place(item)
    width = item.property("contentWidth") if is_text(item) else None
    if width is not None:
        spare = max(0.0, place.width() - float(width))
        right = mirror.kiosk.settings.props.rightToLeft
        place = place.adjusted(spare if right else 0, 0, 0 if right else -spare, 0)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            place = place.intersected(mirror.place(parent))
        parent = parent.parentItem()
    return place
