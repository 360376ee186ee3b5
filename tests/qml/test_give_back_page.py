"""A receipt before the mirror, in the real window: a reason by touch, by keys and by arm, and a code for the till."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.meanings import Receipt
from app.domain.requests import RequestKind, RequestState, ReturnReason
from app.domain.returns import ReturnCondition, ReturnTerms
from tests.support.arm_driver import ArmDriver
from tests.support.open_mirror import LANDSCAPE, PORTRAIT, OpenMirror
from tests.support.shop import HERE, Shop
from ui.models.kinds import number_of

Opening = Callable[..., OpenMirror]
LANGUAGES = ("fr", "en", "de", "es", "it", "ar")
TOO_SMALL = f"reason-{number_of(ReturnReason.TOO_SMALL)}"


@pytest.fixture
def shop(shop: Shop) -> Shop:
    shop.ask_by(returns=ReturnTerms(30, tuple(ReturnCondition)))
    shop.put_on_shift()
    return shop


@pytest.fixture(params=[PORTRAIT, LANDSCAPE], ids=["portrait", "landscape"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


def shown(mirror: OpenMirror, receipt: Receipt) -> None:
    mirror.shop.session.touch()
    mirror.shop.returns.show(receipt)
    mirror.settle()


def has_code(mirror: OpenMirror) -> bool:
    """Whether the one request of this visit is a return whose code the screen shows."""
    (mine,) = mirror.shop.requests.mine
    words = "".join(mirror.texts()).replace("\u00a0", "").replace(" ", "")
    return mine.kind is RequestKind.RETURN and mine.code in words


def test_a_reason_by_touch_gives_a_code_and_staff_finish_it(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    shown(mirror, Receipt(HERE))
    assert mirror.kiosk.navigation.page_name == "give_back"
    mirror.tap(TOO_SMALL)
    mirror.settle()
    assert has_code(mirror)
    mirror.tap("dismissAnswer")
    mirror.settle()
    assert mirror.item("showReturnCode").isVisible()
    (mine,) = mirror.shop.requests.mine
    found = mirror.shop.request_board.table.of_code(mine.code)
    assert found is not None
    assert (found.state, found.what.return_reason) == (RequestState.PLACED, ReturnReason.TOO_SMALL)


def test_by_keys(open_mirror: Opening) -> None:
    mirror = open_mirror(PORTRAIT)
    shown(mirror, Receipt(HERE))
    mirror.item(TOO_SMALL).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    mirror.press(Qt.Key.Key_Return)
    mirror.settle()
    assert has_code(mirror)


def test_by_arm(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    mirror.shop.bring("shirt")
    driver = ArmDriver(mirror)
    driver.engage()
    mirror.settle()
    mirror.shop.returns.show(Receipt(HERE))
    mirror.settle()
    driver.choose(TOO_SMALL)
    mirror.settle()
    assert has_code(mirror)


def test_a_receipt_of_another_shop_is_told_and_leads_to_somebody(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size)
    shown(mirror, Receipt("ELSEWHERE"))
    assert "Ce ticket vient d’une autre boutique." in mirror.texts()
    assert not mirror.items(lambda item: item.objectName() == TOO_SMALL)
    mirror.tap("askAboutReturn")
    mirror.settle()
    assert [request.kind for request in mirror.shop.requests.mine] == [RequestKind.HELP]


def test_without_a_receipt_a_way_leads_there_where_returns_are_offered(open_mirror: Opening) -> None:
    mirror = open_mirror(PORTRAIT)
    mirror.shop.bring("shirt")
    mirror.kiosk.navigation.openGarments()
    mirror.settle()
    mirror.tap("openGiveBack")
    mirror.settle()
    assert mirror.kiosk.navigation.page_name == "give_back"


def test_the_rule_is_told_in_every_language(open_mirror: Opening, size: tuple[int, int]) -> None:
    mirror = open_mirror(size, languages=LANGUAGES)
    shown(mirror, Receipt(HERE))
    told = set()
    for language in LANGUAGES:
        mirror.kiosk.settings.setLanguage(language)
        mirror.settle()
        told.add(mirror.item("receiptSays").property("text"))
        assert any("30" in text for text in mirror.texts()), language
    assert len(told) == len(LANGUAGES)
