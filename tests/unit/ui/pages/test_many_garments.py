"""Two of one article, and a whole rail at once."""

from unittest.mock import Mock

import pytest

from app.domain.garments import GarmentIdentity
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product
from ui.frame.display import Panel
from ui.pages.garments.view_model import GarmentsViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

SETTINGS = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
RAIL = 500


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("dress"))


def test_two_of_one_shirt_are_one_card_and_two_pieces(shop: Shop) -> None:
    kiosk = KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)
    shirt = shop.article("shirt")
    for serial in ("1", "2"):
        shop.session.arrive(f"epc-{serial}", GarmentIdentity(shirt.gtin, serial), (shirt,))
    assert [(card.title, card.count) for card in page_of(kiosk, GarmentsViewModel).garments.rows] == [("Shirt (fr)", 2)]
    assert (page_of(kiosk, GarmentsViewModel).props.count, page_of(kiosk, GarmentsViewModel).props.pieces) == (1, 2)
    shop.session.leave("epc-1")
    assert [card.count for card in page_of(kiosk, GarmentsViewModel).garments.rows] == [1]


def test_of_a_whole_rail_the_newest_are_cards_and_each_is_looked_up_once(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)
    look = Mock(wraps=shop.availability.here)
    monkeypatch.setattr(shop.availability, "here", look)
    for number in range(RAIL):
        shop.session.arrive(f"epc-{number}", GarmentIdentity(f"{number:014d}"), (shop.article("shirt"),))
    seen = page_of(kiosk, GarmentsViewModel)
    assert (seen.props.count, seen.props.pieces, seen.props.more) == (24, RAIL, RAIL - 24)
    assert [card.key for card in seen.garments.rows] == [
        f"{number:014d}" for number in reversed(range(RAIL - 24, RAIL))
    ]
    assert seen.props.newestKey == f"{RAIL - 1:014d}"
    assert 0 < look.call_count <= RAIL + 24
    for number in range(RAIL - 24, RAIL):
        seen.dismiss(f"{number:014d}")
    assert seen.props.newestKey == f"{RAIL - 25:014d}"
    assert seen.props.count == 24


def test_a_card_follows_the_stock_though_its_garment_has_not_changed(shop: Shop) -> None:
    kiosk = KioskViewModel(shop.kiosk_services, SETTINGS, shop.clock)
    shop.bring("shirt")
    before = page_of(kiosk, GarmentsViewModel).garments.rows[0].band
    shop.count(a_level("shirt-white-S", 12))
    assert page_of(kiosk, GarmentsViewModel).garments.rows[0].band != before
