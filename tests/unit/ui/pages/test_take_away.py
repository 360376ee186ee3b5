"""The list that a shopper takes along: what is on it, for a phone and for the till."""

import pytest

from app.domain.carried import TillCode
from app.services.take_away.take_away import TakeAway
from tests.support.pages import page_of
from tests.support.shop import Shop, a_product
from ui.frame.display import Panel
from ui.pages.take_away.derivation import ListRow, TakeAwayProps
from ui.pages.take_away.view_model import TakeAwayViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

ROOM = 80


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("dress"), a_product("bag", colours=("",), sizes=("",)))


def opened(shop: Shop) -> tuple[KioskViewModel, TakeAwayViewModel]:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr", "en"))
    kiosk = KioskViewModel(shop.kiosk_services, settings, shop.clock)
    return kiosk, page_of(kiosk, TakeAwayViewModel)


def ticks(page: TakeAwayViewModel) -> list[tuple[str, bool, bool]]:
    rows: tuple[ListRow, ...] = page.rows.rows
    return [(row.key, row.takable, row.ticked) for row in rows]


def test_how_many_there_are_is_known_before_the_page_is_opened_and_nothing_else(shop: Shop) -> None:
    _, page = opened(shop)
    shop.bring("shirt")
    shop.bring("dress")
    assert page.props == TakeAwayProps(count=2)
    assert page.rows.rows == ()


def test_a_phone_takes_all_that_was_brought_and_looked_at_unless_it_is_ticked_out(shop: Shop) -> None:
    kiosk, page = opened(shop)
    shop.bring("shirt")
    kiosk.navigation_view.openProduct("dress", "")
    page.makeRoom(ROOM)
    page.enter()
    assert ticks(page) == [("dress", True, True), ("shirt-white-S", True, True)]
    dress, shirt = page.rows.rows
    assert (dress.size, dress.sized, shirt.size, shirt.sized) == ("", False, "S", True)
    assert page.props.side > 0
    before = page.props.path
    page.toggle(0)
    assert ticks(page) == [("dress", True, False), ("shirt-white-S", True, True)]
    assert (page.props.ticked, page.props.path != before) == (1, True)
    page.toggle(1)
    assert (page.props.ticked, page.props.side) == (0, 0)
    page.toggle(7)
    page.toggle(-1)
    assert page.props.ticked == 0


def test_to_the_till_goes_what_is_in_hand_and_what_its_size_is_known_of(shop: Shop) -> None:
    kiosk, page = opened(shop)
    for product_id, variant_id in (("dress", ""), ("bag", "")):
        shop.session.touch()
        kiosk.navigation_view.openProduct(product_id, variant_id)
    shop.bring("shirt")
    page.makeRoom(ROOM)
    page.enter()
    page.setForTill(True)
    assert ticks(page) == [("shirt-white-S", True, True), ("bag", True, False), ("dress", False, False)]
    page.toggle(2)
    page.toggle(1)
    assert ticks(page) == [("shirt-white-S", True, True), ("bag", True, True), ("dress", False, False)]
    page.setForTill(False)
    assert [ticked for _, _, ticked in ticks(page)] == [True, True, True], "each code has its own ticks"


def test_where_no_till_reads_codes_none_is_offered(shop: Shop) -> None:
    shop.take_away = TakeAway("https://m.example/{gtins}", TillCode.OFF, "\n")
    _, page = opened(shop)
    shop.bring("shirt")
    page.makeRoom(ROOM)
    page.enter()
    page.setForTill(True)
    assert (page.props.tillOffered, page.props.forTill, page.props.opensShop) == (False, False, True)


def test_a_place_too_small_for_a_code_has_none(shop: Shop) -> None:
    _, page = opened(shop)
    shop.bring("shirt")
    page.makeRoom(20)
    page.enter()
    assert (page.props.side, page.props.leftOut) == (0, 1)


def test_prices_and_titles_are_in_the_language_that_is_spoken(shop: Shop) -> None:
    kiosk, page = opened(shop)
    shop.bring("shirt")
    page.makeRoom(ROOM)
    page.enter()
    before = page.props.path
    kiosk.settings_view.setLanguage("en")
    assert page.rows.rows[0].priceText == "€59.90"
    assert page.props.path != before


def test_the_next_shopper_finds_nothing_of_the_last_ones_ticks(shop: Shop) -> None:
    kiosk, page = opened(shop)
    shop.bring("shirt")
    page.makeRoom(ROOM)
    page.enter()
    page.setForTill(True)
    page.toggle(0)
    shop.session.end("done")
    kiosk.navigation_view.forgotten.emit()
    assert (page.props, page.rows.rows) == (TakeAwayProps(), ())
    shop.bring("shirt")
    page.enter()
    assert (page.props.forTill, page.props.ticked) == (False, 1)
