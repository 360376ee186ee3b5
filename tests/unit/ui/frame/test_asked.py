"""The line of what was asked for, the list, and what is told over the whole screen."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6

from app.domain.requests import RefusalReason, Request, RequestKind, RequestState, What, WhyNotPlaced
from app.services.requests.service import new_key
from tests.support.inline_jobs import InlineJobs
from tests.support.shop import Shop, a_level, a_product, a_store
from ui.frame.display import Panel
from ui.models.kinds import Answer, number_of
from ui.window.kiosk import KioskSettings, KioskViewModel

pytestmark = pytest.mark.usefixtures("qapp")
SHIRT = What("shirt", "shirt-white-S")


@pytest.fixture
def shop() -> Shop:
    shop = Shop(a_product("shirt"))
    shop.open_stores(a_store(), a_store("LYO01", place=(45.76, 4.84)))
    shop.count(a_level("shirt-white-S", 2), a_level("shirt-white-S", 3, store="LYO01"))
    shop.put_on_shift()
    shop.session.touch()
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> Iterator[KioskViewModel]:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr", "en"))
    kiosk = KioskViewModel(shop.kiosk_services, settings, shop.clock)
    yield kiosk
    shiboken6.delete(kiosk)


def ask(shop: Shop, kind: RequestKind, what: What = SHIRT) -> Request:
    shop.requests.place(kind, what, new_key())
    return shop.requests.mine[0]


def staff(shop: Shop, answer: Callable[[], object]) -> None:
    shop.present_badge()
    answer()
    shop.staff.close()


def test_the_line_tells_of_what_is_open_and_changed_last(shop: Shop, kiosk: KioskViewModel) -> None:
    brought = ask(shop, RequestKind.BRING)
    shop.clock.pass_s(5)
    ask(shop, RequestKind.HELP, What())
    (line,) = kiosk.asked_view.newest.rows
    assert (line.kind, kiosk.asked_view.props.count) == (RequestKind.HELP, 2)

    shop.clock.pass_s(5)
    staff(shop, lambda: shop.request_desk.accept(brought.id))
    (line,) = kiosk.asked_view.newest.rows
    assert (line.kind, line.stage, line.size) == (RequestKind.BRING, RequestState.ACCEPTED, "S")

    staff(shop, lambda: shop.request_desk.here(brought.id))
    assert [row.kind for row in kiosk.asked_view.newest.rows] == [RequestKind.HELP]
    assert [row.kind for row in kiosk.asked_view.mine.rows] == [RequestKind.HELP, RequestKind.BRING]


def test_a_code_is_shown_no_sooner_than_it_may_be_relied_on(shop: Shop, kiosk: KioskViewModel) -> None:
    asked = ask(shop, RequestKind.HOLD_THERE, What("shirt", "shirt-white-S", "LYO01"))
    (row,) = kiosk.asked_view.mine.rows
    assert (row.code, row.untilText, bool(row.store)) == ("", "", True)
    assert not kiosk.asked_view.answer_view.props.shown

    staff(shop, lambda: shop.request_desk.accept(asked.id))
    answer = kiosk.asked_view.answer_view.props
    assert (answer.shown, answer.answer, answer.code) == (True, Answer.Code, asked.code)
    assert answer.codeSide == 21
    assert answer.untilText


def test_a_code_that_was_shown_is_told_once(shop: Shop, kiosk: KioskViewModel) -> None:
    kiosk.asking.ask(RequestKind.HOLD_HERE, SHIRT)
    view = kiosk.asked_view.answer_view
    assert view.props.answer == Answer.Code
    view.dismiss()
    staff(shop, lambda: shop.request_desk.accept(shop.requests.mine[0].id))
    assert not view.props.shown
    kiosk.asked_view.show_code(shop.requests.mine[0].id)
    assert view.props.shown


def test_answers_wait_for_each_other_and_none_is_left_when_the_visit_ends(shop: Shop, kiosk: KioskViewModel) -> None:
    first, second = ask(shop, RequestKind.BRING), ask(shop, RequestKind.HELP, What())
    staff(shop, lambda: shop.request_desk.cannot(first.id, RefusalReason.DAMAGED))
    staff(shop, lambda: shop.request_desk.accept(second.id))
    staff(shop, lambda: shop.request_desk.here(second.id))
    view = kiosk.asked_view.answer_view
    assert (view.props.answer, view.props.reason) == (Answer.Refused, number_of(RefusalReason.DAMAGED))
    view.dismiss()
    assert (view.props.answer, view.props.kind) == (Answer.Here, number_of(RequestKind.HELP))
    shop.session.part()
    assert not view.props.shown
    assert kiosk.asked_view.mine.rows == kiosk.asked_view.newest.rows == ()


def test_what_was_sold_meanwhile_is_asked_for_where_it_still_is(shop: Shop, kiosk: KioskViewModel) -> None:
    with shop.database.transaction() as connection:
        connection.execute("UPDATE stock_level SET quantity = 0 WHERE store_code <> 'LYO01'")
    kiosk.asking.ask(RequestKind.HOLD_HERE, SHIRT)
    view = kiosk.asked_view.answer_view
    assert (view.props.why, view.props.holdsThere) == (number_of(WhyNotPlaced.SOLD_OUT), True)
    view.holdThere()
    (asked,) = shop.requests.mine
    assert (asked.kind, asked.what.store_code, view.props.shown) == (RequestKind.HOLD_THERE, "LYO01", False)


def test_a_wish_is_sent_once_while_it_is_on_its_way(shop: Shop) -> None:
    shop.request_jobs = InlineJobs(held=True)
    shop.ask_by()
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr", "en"))
    kiosk = KioskViewModel(shop.kiosk_services, settings, shop.clock)
    kiosk.asking.ask(RequestKind.HELP, What())
    kiosk.asking.ask(RequestKind.HELP, What())
    assert kiosk.asking.is_placing(RequestKind.HELP, What())
    shop.request_jobs.run()
    assert not kiosk.asking.is_placing(RequestKind.HELP, What())
    assert len(shop.requests.mine) == 1
    shiboken6.delete(kiosk)
