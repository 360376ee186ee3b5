"""The staff's page of requests in the real window, over the real services: by touch, by keys, in every language."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from app.domain.requests import RefusalReason, RequestKind, RequestState, ReturnReason, What
from app.services.requests.service import new_key
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror, is_text
from tests.support.shop import Shop
from tests.support.staff_door import WHO
from ui.models.kinds import number_of

Opening = Callable[..., OpenMirror]
SHIRT = What("shirt", "shirt-white-S", return_reason=ReturnReason.TOO_SMALL)
LANGUAGES = ("fr", "en", "de", "es", "it", "ar")


@pytest.fixture
def shop(shop: Shop) -> Shop:
    shop.ask_by(place="Cabine 3")
    shop.put_on_shift()
    return shop


def on(mirror: OpenMirror) -> OpenMirror:
    mirror.shop.present_badge()
    mirror.kiosk.admin.staff.openPage("requests")
    mirror.qtbot.waitUntil(lambda: [item.opacity() for item in named(mirror, "staffScreen")] == [1.0])
    mirror.frame()
    return mirror


def named(mirror: OpenMirror, name: str) -> list[QQuickItem]:
    return mirror.items(lambda item: item.objectName() == name)


def ask(shop: Shop, kind: RequestKind, what: What = SHIRT) -> int:
    shop.session.touch()
    shop.requests.place(kind, what, new_key())
    return shop.requests.mine[0].id


def state(shop: Shop, number: int) -> RequestState:
    request = shop.request_board.request(number)
    assert request is not None
    return request.state


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def test_a_request_is_a_sentence_and_is_answered_by_touch(
    open_mirror: Opening, size: tuple[int, int], shop: Shop
) -> None:
    mirror = open_mirror(size)
    number = ask(shop, RequestKind.BRING)
    shop.clock.pass_s(80)
    on(mirror)
    assert mirror.item(f"sentence-{number}").property("text") == "Cabine 3\u00a0· Shirt (fr), white, S\u00a0· 1:20"
    for answer in ("accept", "go", "finish"):
        mirror.tap(f"{answer}-{number}")
        mirror.frame()
    assert state(shop, number) is RequestState.DONE
    assert mirror.item(f"standing-{number}").property("text") == f"Fait par {WHO}"


def test_a_refusal_asks_for_its_reason_first(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    number = ask(shop, RequestKind.BRING)
    on(mirror)
    mirror.tap(f"refuse-{number}")
    mirror.frame()
    assert state(shop, number) is RequestState.PLACED
    mirror.tap(f"why-{number}-{number_of(RefusalReason.NOT_FOUND)}")
    assert state(shop, number) is RequestState.REFUSED


def test_everything_is_reached_and_answered_by_keys(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror(LANDSCAPE)
    number = ask(shop, RequestKind.HELP)
    on(mirror)
    reached = set()
    for _ in range(60):
        mirror.press(Qt.Key.Key_Tab)
        reached.add("codeField" if mirror.item("codeField").hasActiveFocus() else mirror.focused())
    assert {"onShift", "codeField", f"accept-{number}", f"refuse-{number}"} <= reached
    mirror.item(f"accept-{number}").forceActiveFocus()
    mirror.press(Qt.Key.Key_Return)
    assert state(shop, number) is RequestState.ACCEPTED


def test_a_code_is_typed_and_what_it_stands_for_stays_when_it_is_collected(open_mirror: Opening, shop: Shop) -> None:
    mirror = open_mirror()
    ask(shop, RequestKind.HELP)
    number = ask(shop, RequestKind.HOLD_HERE)
    code = shop.requests.mine[0].code
    on(mirror)
    mirror.item("codeField").forceActiveFocus()
    for letter in code:
        mirror.press(Qt.Key(ord(letter)))
    mirror.frame()
    assert [row.number for row in mirror.kiosk.admin.page("requests").requests.rows] == [number]
    for answer in ("accept", "finish"):
        mirror.tap(f"{answer}-{number}")
        mirror.frame()
    assert state(shop, number) is RequestState.DONE


def test_a_shift_is_begun_and_ended_by_touch(open_mirror: Opening, shop: Shop) -> None:
    mirror = on(open_mirror())
    mirror.tap("onShift")
    mirror.frame()
    assert list(shop.request_board.on_shift) == []
    assert mirror.item("nobodyOnShift").isVisible()
    mirror.tap("onShift")
    assert list(shop.request_board.on_shift) == [WHO]


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, (960, 540)], ids=["portrait", "landscape", "small"])
def test_every_language_fits(open_mirror: Opening, size: tuple[int, int], shop: Shop) -> None:
    mirror = open_mirror(size, LANGUAGES)
    shop.put_on_shift("Maximilienne")
    for kind in RequestKind:
        ask(shop, kind, SHIRT if kind is not RequestKind.HOLD_THERE else What("shirt", "shirt-white-S", "LYO01"))
    on(mirror)
    window = QRectF(0, 0, mirror.window.width(), mirror.window.height())
    screen = mirror.item("staffScreen")
    for language in LANGUAGES:
        mirror.kiosk.settings.setLanguage(language)
        mirror.frame()
        mirror.qtbot.waitUntil(lambda: all(item.property("font").pixelSize() > 0 for item in mirror.items(is_text)))
        for item in mirror.items(is_text):
            place = mirror.place(item)
            if screen.isAncestorOf(item) and window.intersects(place):  # rows further down have no place yet
                assert window.left() <= place.left() <= place.right() <= window.right() + 1, item.property("text")
        mirror.qtbot.waitUntil(lambda: are_apart(mirror))  # rows are placed one after the other
        for target in targets(mirror):
            assert min(target.width(), target.height()) >= 15 * mirror.kiosk.display.props.pixelsPerMm
            assert target.property("name"), target.objectName()


def targets(mirror: OpenMirror) -> list[QQuickItem]:
    screen = mirror.item("staffScreen")
    return [target for target in mirror.targets() if screen.isAncestorOf(target)]


def are_apart(mirror: OpenMirror) -> bool:
    places = [mirror.place(target) for target in targets(mirror)]
    return not any(one.intersects(other) for one, other in combinations(places, 2))
