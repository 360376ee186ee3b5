"""The page of what is brought back: opened by a receipt, answered by a reason, and no longer than the visit."""

import pytest

from app.domain.meanings import Receipt
from app.domain.requests import RequestKind, ReturnReason
from app.domain.returns import ReceiptVerdict, ReturnCondition, ReturnTerms
from tests.support.shop import HERE, Shop, a_product, a_store
from tests.support.staff_door import WHO
from ui.frame.display import Panel
from ui.models.kinds import Answer, number_of
from ui.pages.give_back.view_model import GiveBackViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

pytestmark = pytest.mark.usefixtures("qapp")
TERMS = ReturnTerms(30, (ReturnCondition.UNWORN, ReturnCondition.WITH_RECEIPT), frozenset())


class Totem:
    """The pages over a shop with somebody on shift and somebody before the screen."""

    def __init__(self) -> None:
        self.shop = Shop(a_product("shirt"))
        self.shop.open_stores(a_store(HERE))
        self.shop.ask_by(returns=TERMS)
        self.shop.put_on_shift()
        settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
        self.kiosk = KioskViewModel(self.shop.kiosk_services, settings, self.shop.clock)
        self.shop.session.touch()
        page = next(entry.viewModel for entry in self.kiosk.page_entries if entry.name == "give_back")
        assert isinstance(page, GiveBackViewModel)
        self.page = page

    @property
    def open_page(self) -> str:
        return self.kiosk.navigation_view.page_name


@pytest.fixture
def totem() -> Totem:
    return Totem()


def test_a_receipt_opens_the_page_with_the_shop_s_rule(totem: Totem) -> None:
    totem.shop.returns.show(Receipt(HERE))
    assert totem.open_page == "give_back"
    props = totem.page.props
    assert (props.possible, props.verdict) == (True, number_of(ReceiptVerdict.TAKEN))
    assert (props.days, props.unworn, props.labelled, props.withReceipt) == (30, True, False, True)


def test_a_reason_is_one_request_with_a_code_which_can_be_shown_again(totem: Totem) -> None:
    totem.page.enter()
    totem.page.giveBack(number_of(ReturnReason.FAULTY))
    totem.page.giveBack(number_of(ReturnReason.FAULTY))
    mine = totem.shop.requests.mine[0]
    assert (mine.kind, mine.what.return_reason, mine.what.product_id) == (RequestKind.RETURN, ReturnReason.FAULTY, "")
    answer = totem.kiosk.asked_view.answer_view
    assert (answer.props.answer, answer.props.code) == (Answer.Code, mine.code)
    assert (totem.page.props.asked, totem.page.props.possible) == (True, False)
    answer.dismiss()
    totem.page.showCode()
    assert (answer.props.shown, answer.props.code) == (True, mine.code)


def test_a_receipt_of_another_shop_can_give_no_reason_and_asks_for_somebody(totem: Totem) -> None:
    totem.shop.returns.show(Receipt("ELSEWHERE"))
    totem.page.giveBack(number_of(ReturnReason.OTHER))
    assert not list(totem.shop.requests.mine)
    assert totem.page.props.helps
    totem.page.askForHelp()
    assert totem.shop.requests.mine[0].kind is RequestKind.HELP
    assert not totem.page.props.helps


def test_the_next_visitor_finds_nothing_of_it(totem: Totem) -> None:
    totem.shop.returns.show(Receipt(HERE))
    totem.page.giveBack(number_of(ReturnReason.OTHER))
    totem.shop.session.end("done")
    totem.shop.session.touch()
    assert (totem.page.props.verdict, totem.page.props.asked) == (0, False)


def test_with_nobody_on_shift_there_is_no_way_to_it(totem: Totem) -> None:
    assert totem.page.props.offered
    totem.shop.request_board.run(lambda: totem.shop.request_board.shifts.end(WHO))
    assert not totem.page.props.offered
