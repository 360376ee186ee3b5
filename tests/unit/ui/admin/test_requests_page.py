"""The page of requests: whole rows, answers, shifts and codes, and nothing to anybody but staff."""

from dataclasses import replace

import pytest

from app.domain.requests import RefusalReason, RequestKind, ReturnReason, What
from app.services.requests.service import new_key
from tests.support.shop import HERE, Shop, a_level, a_product, a_store
from tests.support.staff_door import WHO
from ui.admin.requests.view_model import RequestRow, RequestsPageViewModel
from ui.frame.display import Panel
from ui.models.kinds import Kiosk, number_of
from ui.window.kiosk import KioskSettings, KioskViewModel

SHIRT = What("shirt", "shirt-navy-M", count=3, return_reason=ReturnReason.FAULTY)


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt", title="Linen shirt"))
    shop.open_stores(a_store(HERE), a_store("LYO01", "Lyon"))
    shop.count(a_level("shirt-navy-M", 2))
    shop.ask_by(place="Cabin 3")
    shop.put_on_shift()
    shop.session.touch()
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def ask(shop: Shop, kind: RequestKind, what: What = SHIRT) -> int:
    shop.requests.place(kind, what, new_key())
    return shop.requests.mine[0].id


def opened(kiosk: KioskViewModel, shop: Shop) -> RequestsPageViewModel:
    shop.present_badge()
    kiosk.admin.staff.openPage("requests")
    page = kiosk.admin.page("requests")
    assert isinstance(page, RequestsPageViewModel)
    return page


def rows(page: RequestsPageViewModel) -> tuple[RequestRow, ...]:
    return page.requests.rows


def test_what_is_asked_for_is_told_whole_newest_first(kiosk: KioskViewModel, shop: Shop) -> None:
    ask(shop, RequestKind.BRING)
    shop.clock.pass_s(80)
    ask(shop, RequestKind.HOLD_THERE, replace(SHIRT, store_code="LYO01"))
    page = opened(kiosk, shop)
    there, brought = rows(page)

    told = (brought.place, brought.article, brought.about, brought.ageS)
    assert told == ("Cabin 3", "Linen shirt (fr)", ("navy", "M"), 80)
    assert (there.store, there.promised, there.canGo) == ("Lyon", False, False)
    assert page.props.waiting == 2


def test_answers_lead_from_one_to_the_next(kiosk: KioskViewModel, shop: Shop) -> None:
    number = ask(shop, RequestKind.BRING)
    page = opened(kiosk, shop)
    can = []
    for answer in (page.accept, page.goThere, page.finish):
        (row,) = rows(page)
        can.append((row.canAccept, row.canGo, row.canFinish))
        answer(number)

    assert can == [(True, False, False), (False, True, True), (False, False, True)]
    (row,) = rows(page)
    assert (row.stage, row.who, row.open, row.reasons) == (Kiosk.RequestState.Done, WHO, False, ())


def test_a_refusal_has_one_of_the_reasons_of_its_kind(kiosk: KioskViewModel, shop: Shop) -> None:
    number = ask(shop, RequestKind.HELP)
    page = opened(kiosk, shop)
    assert rows(page)[0].reasons == (number_of(RefusalReason.NOBODY_FREE),)
    page.refuse(number, 99)
    page.refuse(number, number_of(RefusalReason.SOLD))
    assert (rows(page)[0].open, page.props.tooLate) == (True, Kiosk.WhyNotStepped.NotFromHere)
    page.refuse(number, number_of(RefusalReason.NOBODY_FREE))

    assert (rows(page)[0].reason, page.props.tooLate) == (number_of(RefusalReason.NOBODY_FREE), 0)


def test_an_answer_that_came_too_late_is_said(kiosk: KioskViewModel, shop: Shop) -> None:
    number = ask(shop, RequestKind.HELP)
    page = opened(kiosk, shop)
    shop.requests.withdraw(number)
    page.accept(number)

    assert page.props.tooLate == Kiosk.WhyNotStepped.Over


def test_a_code_shows_what_it_stands_for_alone(kiosk: KioskViewModel, shop: Shop) -> None:
    ask(shop, RequestKind.HELP)
    number = ask(shop, RequestKind.HOLD_HERE)
    code = shop.requests.mine[0].code
    page = opened(kiosk, shop)
    answers = []
    for typed in (code[:3], f"{code[:5]}{'4' if code[5] != '4' else '3'}", code.lower()):
        page.write(typed)
        answers.append((page.props.answer, len(rows(page))))

    assert answers == [(Kiosk.CodeAnswer.TooShort, 2), (Kiosk.CodeAnswer.NotOurs, 2), (Kiosk.CodeAnswer.Nothing, 1)]
    assert (rows(page)[0].number, rows(page)[0].found) == (number, True)
    page.accept(number)
    page.finish(number)
    assert [(row.number, row.open) for row in rows(page)] == [(number, False)]
    page.write("")
    assert len(rows(page)) == 2


def test_a_code_that_stands_for_nothing_any_more_is_said(kiosk: KioskViewModel, shop: Shop) -> None:
    ask(shop, RequestKind.HOLD_HERE)
    code = shop.requests.mine[0].code
    page = opened(kiosk, shop)
    with shop.database.staff_transaction() as connection:
        connection.execute("DELETE FROM request")
    page.write(code)

    assert page.props.answer == Kiosk.CodeAnswer.Over


def test_shifts_are_begun_and_ended(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.put_on_shift("Sam")
    page = opened(kiosk, shop)
    assert (page.props.who, page.props.onShift, page.props.others) == (WHO, True, ("Sam",))
    page.toggleShift()
    page.sendHome("Sam")
    assert (page.props.onShift, page.props.others, shop.request_board.on_shift) == (False, (), ())
    page.toggleShift()
    assert page.props.onShift


def test_a_link_to_the_web_shop_is_nothing_for_staff(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.ask_by(deliver_url="https://shop.example/{gtin}")
    kiosk = KioskViewModel(
        shop.kiosk_services, KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",)), shop.clock
    )
    ask(shop, RequestKind.DELIVER)

    assert rows(opened(kiosk, shop)) == ()


def test_what_was_typed_is_forgotten_when_staff_go(kiosk: KioskViewModel, shop: Shop) -> None:
    page = opened(kiosk, shop)
    page.write("KM7RB4")
    shop.staff.close()
    page = opened(kiosk, shop)

    assert (page.props.typed, page.props.answer) == ("", Kiosk.CodeAnswer.Nothing)
