"""A word to the shopper after a scan that opens no garment."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.meanings import ScanNotice
from tests.support.shop import Shop, a_product
from ui.frame.notices import NoticesViewModel
from ui.models.kinds import Kiosk


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"))


@pytest.mark.parametrize("notice", ScanNotice)
def test_every_notice_has_its_kind_and_goes_by_itself(shop: Shop, qtbot: QtBot, notice: ScanNotice) -> None:
    seen = NoticesViewModel(shop.identification, shop.session, 0.05)
    assert not seen.props.shown
    shop.identification.noticed.emit(notice)
    assert seen.props.shown
    assert Kiosk.Notice(seen.props.kind).name.lower() == notice.value.replace("_", "")
    qtbot.waitUntil(lambda: not seen.props.shown)
    # What it said stays while it fades.
    assert seen.props.kind != Kiosk.Notice.Nothing


def test_a_new_notice_takes_the_place_of_the_old(shop: Shop) -> None:
    seen = NoticesViewModel(shop.identification, shop.session, 60)
    shop.identification.noticed.emit(ScanNotice.LOYALTY_CARD)
    shop.identification.noticed.emit(ScanNotice.RECEIPT)
    assert (seen.props.shown, seen.props.kind, seen.props.told) == (True, Kiosk.Notice.Receipt, 2)


def test_the_same_card_twice_is_told_twice(shop: Shop) -> None:
    seen = NoticesViewModel(shop.identification, shop.session, 60)
    told = []
    seen.notifier("told").connect(lambda: told.append(seen.props.kind))
    shop.identification.noticed.emit(ScanNotice.LOYALTY_CARD)
    shop.identification.noticed.emit(ScanNotice.LOYALTY_CARD)
    assert told == [Kiosk.Notice.LoyaltyCard] * 2


def test_nothing_of_a_shopper_stays_for_the_next(shop: Shop) -> None:
    seen = NoticesViewModel(shop.identification, shop.session, 60)
    shop.bring("shirt")
    shop.identification.noticed.emit(ScanNotice.LOYALTY_CARD)
    shop.session.end("done")
    assert not seen.props.shown
