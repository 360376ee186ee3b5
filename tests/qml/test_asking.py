"""A shopper asks for something: by touch, by keys and by arm; staff answer, and every page tells how far it is."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtWidgets import QApplication

from app.domain.requests import RefusalReason, Request, RequestKind, What
from app.services.requests.service import new_key
from tests.support.arm_driver import ArmDriver
from tests.support.inline_jobs import InlineJobs
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop, a_level
from tests.support.staff_door import WHO

Opening = Callable[..., OpenMirror]


@pytest.fixture
def shop(shop: Shop) -> Shop:
    """Somebody is on shift; of the white shirt there are three in S and none in M, of the navy one two in M."""
    shop.count(a_level("shirt-navy-M", 2))
    shop.put_on_shift()
    return shop


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def at_the_shirt(open_mirror: Opening, size: tuple[int, int] = PORTRAIT, **changed: object) -> OpenMirror:
    """A mirror at the page of a white shirt in S that hangs here."""
    mirror = open_mirror(size, **changed)
    mirror.shop.bring("shirt")
    mirror.settle()
    return mirror


def names(mirror: OpenMirror, name: str) -> list[str]:
    """What assistive technology says of the controls of this name that are to be seen."""
    return [str(item.property("name")) for item in mirror.items(lambda item: item.objectName() == name)]


def stored(shop: Shop) -> list[tuple[str, str, str]]:
    """What stands on the disk: kind, article, state."""
    return [
        (str(kind), str(article), str(state))
        for kind, article, state in shop.database.read("SELECT kind, variant_id, state FROM request ORDER BY id")
    ]


def ask(shop: Shop, kind: RequestKind, variant: str = "shirt-white-S", store: str = "") -> Request:
    """Ask as another page would."""
    named = kind not in (RequestKind.HELP, RequestKind.TAKE_BACK)
    shop.requests.place(kind, What("shirt", variant, store) if named else What(), new_key())
    return shop.requests.mine[0]


def staff(shop: Shop, answer: Callable[[], object]) -> None:
    """Have somebody open the staff pages, answer, and go."""
    shop.present_badge()
    answer()
    shop.staff.close()


def tap_twice_within_50_ms(mirror: OpenMirror, name: str) -> None:
    place = QPointF(mirror.place(mirror.item(name)).center().toPoint())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for time_ms in (0, 20, 30, 50):
        kind = QEvent.Type.MouseButtonPress if time_ms in (0, 30) else QEvent.Type.MouseButtonRelease
        held = left if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, place, mirror.window.mapToGlobal(place), left, held, none)
        event.setTimestamp(1000 + time_ms)
        QApplication.sendEvent(mirror.window, event)


def test_a_touch_holds_the_size_and_it_is_on_the_disk_before_the_screen_says_so(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    shop.request_jobs = InlineJobs(held=True)
    shop.ask_by()
    mirror = at_the_shirt(open_mirror, size)
    assert names(mirror, "firstAction") == ["Réserver la taille S"]
    mirror.tap("firstAction")
    mirror.frame()
    assert (names(mirror, "firstAction"), stored(shop)) == (["Un instant"], [])
    assert names(mirror, "requestLine") == []

    shop.request_jobs.run()
    mirror.settle()
    assert stored(shop) == [("hold_here", "shirt-white-S", "placed")]
    (request,) = shop.requests.mine
    assert request.code in mirror.texts()
    mirror.tap("dismissAnswer")
    mirror.settle()
    assert names(mirror, "firstAction") == ["Réservé pour vous"]
    assert names(mirror, "requestLine") == ["Taille S\u00a0· Réservé pour vous"]


def test_two_taps_within_50_ms_are_one_request_and_open_nothing(open_mirror: Opening, shop: Shop) -> None:
    mirror = at_the_shirt(open_mirror, brings=True)
    shop.session.fade("shirt")
    mirror.kiosk.navigation_view.select_variant("shirt-white-L")
    mirror.settle()
    assert names(mirror, "firstAction") == ["Demander la taille L"]
    tap_twice_within_50_ms(mirror, "firstAction")
    mirror.settle()
    assert stored(shop) == [("bring", "shirt-white-L", "placed")]
    assert mirror.kiosk.navigation.props.pageName == "product"


def test_in_a_cabin_the_size_is_asked_first_of_what_the_shopper_wears(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    mirror = at_the_shirt(open_mirror, size, brings=True)
    assert names(mirror, "firstAction") == ["Demander une autre taille"]
    mirror.tap("firstAction")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "ask"
    mirror.tap("size-L")
    mirror.settle()
    mirror.tap("offer-0")
    mirror.settle()
    assert stored(shop) == [("bring", "shirt-white-L", "placed")]
    assert names(mirror, "offer-0") == ["Demander la taille L. Notre équipe est prévenue"]


def test_staff_accept_and_the_line_of_every_page_says_their_first_name(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    mirror = at_the_shirt(open_mirror, size)
    asked = ask(shop, RequestKind.BRING, "shirt-white-L")
    for answer, told in (
        (shop.request_desk.accept, f"{WHO} s’en occupe"),
        (shop.request_desk.on_my_way, f"{WHO} arrive"),
    ):
        staff(shop, partial(answer, asked.id))
        for page in ("reviews", "nearby", "goes_with", "ask"):
            mirror.kiosk.navigation_view.open(page)
            mirror.settle()
            assert names(mirror, "requestLine") == [f"Taille L\u00a0· {told}"], page
            mirror.press(Qt.Key.Key_Escape)
    mirror.press(Qt.Key.Key_Home)
    mirror.settle()
    assert names(mirror, "requestLine") == [f"Taille L\u00a0· {WHO} arrive"]

    staff(shop, lambda: shop.request_desk.here(asked.id))
    mirror.settle()
    assert {"C’est là", f"{WHO} l’a pour vous."} <= set(mirror.texts())
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert "C’est là" not in mirror.texts()
    assert names(mirror, "requestLine") == []


def test_a_refusal_and_what_nobody_answered_are_told_as_they_are(open_mirror: Opening, shop: Shop) -> None:
    shop.ask_by(answer_s=60.0)
    mirror = at_the_shirt(open_mirror)
    asked = ask(shop, RequestKind.BRING, "shirt-white-L")
    shop.clock.pass_s(61)
    shop.waiting.check()
    mirror.settle()
    assert names(mirror, "requestLine") == ["Taille L\u00a0· Personne n’a encore répondu"]

    staff(shop, lambda: shop.request_desk.cannot(asked.id, RefusalReason.SOLD))
    mirror.settle()
    assert "Il vient d’être vendu" in mirror.texts()
    mirror.tap("dismissAnswer")
    mirror.settle()
    assert names(mirror, "requestLine") == ["Taille L\u00a0· Il vient d’être vendu"]


def test_what_is_not_stored_is_told_and_nothing_is_promised(open_mirror: Opening, shop: Shop) -> None:
    mirror = at_the_shirt(open_mirror)
    shop.database.connection().execute("PRAGMA query_only = 1")
    mirror.tap("firstAction")
    mirror.settle()
    shop.database.connection().execute("PRAGMA query_only = 0")
    assert "Cela n’a pas fonctionné" in mirror.texts()
    assert stored(shop) == []
    mirror.tap("dismissAnswer")
    mirror.settle()
    assert names(mirror, "firstAction") == ["Réserver la taille S"]
    assert names(mirror, "requestLine") == []


def test_what_was_sold_between_look_and_tap_can_be_held_elsewhere(open_mirror: Opening, shop: Shop) -> None:
    shop.count(a_level("shirt-white-L", 1), a_level("shirt-white-L", 4, store="LYO01"))
    mirror = at_the_shirt(open_mirror)
    mirror.kiosk.navigation_view.select_variant("shirt-white-L")
    mirror.settle()
    with shop.database.transaction() as connection:
        connection.execute("UPDATE stock_level SET quantity = 0 WHERE store_code <> 'LYO01'")
    mirror.tap("firstAction")
    mirror.settle()
    assert "Il vient d’être vendu" in mirror.texts()
    mirror.tap("holdThere")
    mirror.settle()
    assert [(kind, state) for kind, _, state in stored(shop)] == [("hold_there", "placed")]
    assert not mirror.items(lambda item: item.objectName() == "requestAnswer")


def test_sold_out_here_it_can_be_held_in_the_next_best_shop(open_mirror: Opening, shop: Shop) -> None:
    shop.count(a_level("shirt-white-M", 0), a_level("shirt-white-M", 4, store="LYO01"))
    mirror = at_the_shirt(open_mirror)
    mirror.kiosk.navigation_view.select_variant("shirt-white-M")
    mirror.settle()
    (told,) = names(mirror, "firstAction")
    assert told.startswith("Réserver chez")
    mirror.tap("firstAction")
    mirror.settle()
    assert [request.what.store_code for request in shop.requests.mine] == ["LYO01"]


def test_an_old_figure_promises_no_more_than_a_look(open_mirror: Opening, shop: Shop) -> None:
    with shop.database.transaction() as connection:
        connection.execute("UPDATE stock_level SET counted_at_s = counted_at_s - 40 * 3600")
    mirror = at_the_shirt(open_mirror)
    assert names(mirror, "firstAction") == ["Faire chercher la taille S pour la réserver"]
    mirror.tap("firstAction")
    mirror.settle()
    assert names(mirror, "requestLine") == ["Taille S\u00a0· Notre équipe est prévenue"]
    (asked,) = shop.requests.mine
    assert not any(asked.code in text for text in mirror.texts())

    staff(shop, lambda: shop.request_desk.accept(asked.id))
    mirror.settle()
    assert asked.code in mirror.texts()


def test_without_anybody_on_shift_the_page_is_as_it_was(
    open_mirror: Opening, shop: Shop, size: tuple[int, int]
) -> None:
    shop.request_board.run(lambda: shop.request_board.shifts.end(WHO))
    mirror = at_the_shirt(open_mirror, size)
    doors = mirror.place(mirror.item("openReviews"))
    assert names(mirror, "firstAction") == names(mirror, "moreActions") == []

    shop.put_on_shift()
    mirror.settle()
    assert names(mirror, "moreActions") == ["Plus"]
    assert mirror.place(mirror.item("firstAction")).bottom() < mirror.place(mirror.item("openReviews")).top()
    assert mirror.place(mirror.item("openReviews")).bottom() >= doors.bottom()


def test_each_can_be_withdrawn_in_the_list(open_mirror: Opening, shop: Shop, size: tuple[int, int]) -> None:
    mirror = at_the_shirt(open_mirror, size)
    ask(shop, RequestKind.BRING, "shirt-white-L")
    ask(shop, RequestKind.HELP)
    mirror.settle()
    assert names(mirror, "requestLine") == ["Aide\u00a0· Notre équipe est prévenue. 2 demandes en tout"]
    mirror.tap("requestLine")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "asked"
    mirror.tap("withdraw-0")
    mirror.settle()
    assert [state for _, _, state in stored(shop)] == ["placed", "withdrawn"]
    assert {"Annulé", "Notre équipe est prévenue"} <= set(mirror.texts())
    assert names(mirror, "requestLine") == ["Taille L\u00a0· Notre équipe est prévenue"]


def test_nothing_of_it_is_left_when_the_shopper_is_done(open_mirror: Opening, shop: Shop) -> None:
    mirror = at_the_shirt(open_mirror)
    mirror.tap("firstAction")
    mirror.settle()
    shop.session.part()
    mirror.settle()
    assert not mirror.items(lambda item: item.objectName() in ("requestLine", "requestAnswer"))
    shop.session.end("done")
    mirror.settle()
    assert not mirror.items(lambda item: item.objectName() in ("requestLine", "requestAnswer"))
    assert mirror.kiosk.asked_view.mine.rows == mirror.kiosk.asked_view.newest.rows == ()


def test_after_a_restart_the_line_says_how_far_it_is_and_tells_no_news_twice(open_mirror: Opening, shop: Shop) -> None:
    shop.session.touch()
    ask(shop, RequestKind.HOLD_HERE)
    shop.begin_anew()
    shop.requests.resume()
    shop.session.touch()
    mirror = open_mirror()
    assert names(mirror, "requestLine") == ["Taille S\u00a0· Réservé pour vous"]
    assert not mirror.items(lambda item: item.objectName() == "requestAnswer")


def test_by_keys_alone(open_mirror: Opening, shop: Shop, size: tuple[int, int]) -> None:
    mirror = at_the_shirt(open_mirror, size)
    walk_to(mirror, "firstAction")
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert stored(shop) == [("hold_here", "shirt-white-S", "placed")]
    assert mirror.focused() == "dismissAnswer"
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    walk_to(mirror, "requestLine")
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    walk_to(mirror, "withdraw-0")
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert stored(shop) == [("hold_here", "shirt-white-S", "withdrawn")]


def walk_to(mirror: OpenMirror, name: str) -> None:
    for _ in range(40):
        if mirror.focused() == name:
            return
        mirror.press(Qt.Key.Key_Tab)
    pytest.fail(f"no key leads to {name}")


def test_by_arm(open_mirror: Opening, shop: Shop, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    mirror.shop.bring("shirt")
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    driver.choose("firstAction")
    mirror.settle()
    assert stored(shop) == [("hold_here", "shirt-white-S", "placed")]
    driver.choose("dismissAnswer")
    mirror.settle()
    driver.choose("requestLine")
    mirror.settle()
    assert mirror.kiosk.navigation.props.pageName == "asked"


@pytest.mark.parametrize("large", [False, True], ids=["", "large"])
def test_the_line_moves_no_control_and_covers_none(
    open_mirror: Opening, shop: Shop, size: tuple[int, int], large: bool
) -> None:
    mirror = at_the_shirt(open_mirror, size)
    if large:
        mirror.kiosk.settings.toggleAccessible()
    for page in ("product", "reviews", "nearby", "goes_with", "garments"):
        if page == "garments":
            mirror.kiosk.navigation_view.openGarments()
        else:
            mirror.kiosk.navigation_view.open(page)
        mirror.settle()
        before = places(mirror)
        asked = ask(shop, RequestKind.HELP)
        mirror.settle()
        line = mirror.place(mirror.item("requestLine"))
        assert QRectF(0, 0, mirror.window.width(), mirror.window.height()).contains(line)
        after = places(mirror)
        del after["requestLine"]
        assert after == before, page
        for name, place in after.items():
            assert not place.intersects(line) or place.contains(line), f"{page}: {name}"
        shop.requests.withdraw(asked.id)
        mirror.press(Qt.Key.Key_Escape)
        mirror.settle()


def places(mirror: OpenMirror) -> dict[str, QRectF]:
    return {item.objectName(): mirror.place(item) for item in mirror.targets() if item.objectName()}


def test_every_word_of_an_answer_fits(open_mirror: Opening, shop: Shop, size: tuple[int, int]) -> None:
    mirror = at_the_shirt(open_mirror, size)
    mirror.kiosk.settings.toggleAccessible()
    mirror.tap("firstAction")
    mirror.settle()
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    answer = mirror.item("requestAnswer")
    shown = [item for item in mirror.items(is_text) if within(item, answer)]
    assert len(shown) >= 4
    for item in shown:
        assert window.contains(mirror.place(item))
        assert not item.property("truncated")


def within(item: QQuickItem | None, outer: QQuickItem) -> bool:
    while item is not None and item != outer:
        item = item.parentItem()
    return item is not None


def test_a_tap_beside_what_was_meant_is_no_second_wish(open_mirror: Opening, shop: Shop) -> None:
    mirror = at_the_shirt(open_mirror)
    mirror.tap_at(QPoint(2, 2))
    mirror.settle()
    assert stored(shop) == []
