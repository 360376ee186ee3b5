"""The page of results: what it says of a report, its lists, its file, and nothing to anybody but staff."""

from dataclasses import replace

import pytest

from app.domain.results import Lift, LiftState, ResultsList
from tests.support.results_report import REPORT
from tests.support.shop import Shop, a_product
from tests.support.staff_services import RESULTS_FILE
from ui.admin.results.view_model import ResultsPageViewModel
from ui.frame.display import Panel
from ui.gallery.held import change, give
from ui.models.kinds import Kiosk, number_of
from ui.models.states import Emits
from ui.window.kiosk import KioskSettings, KioskViewModel


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt"), a_product("coat"))
    change(shop.results, report=REPORT)
    give(shop.results, named=lambda product, variant: (product.title(), *(variant.split("-")[1:] or ("", ""))))
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def opened(kiosk: KioskViewModel, shop: Shop) -> ResultsPageViewModel:
    shop.present_badge()
    kiosk.admin.staff.openPage("results")
    page = kiosk.admin.page("results")
    assert isinstance(page, ResultsPageViewModel)
    return page


def test_it_says_what_is_known_and_how_sure(kiosk: KioskViewModel, shop: Shop) -> None:
    props = opened(kiosk, shop).props
    assert props.state == Kiosk.LiftState.Known
    assert (props.lift, props.liftLow, props.liftHigh) == pytest.approx((7.14, 1.02, 13.75))
    assert (props.sessionsShown, props.sessionsHeld, props.heldOutPercent) == (28_000, 12_000, 30)
    assert (props.matches, props.chance, props.chanceLow, props.chanceHigh) == (60, 20, 13, 31)
    assert props.saleAgeS == 3 * 3600


@pytest.mark.parametrize("state", [state for state in LiftState if state is not LiftState.KNOWN])
def test_what_is_not_known_has_no_figure(kiosk: KioskViewModel, shop: Shop, state: LiftState) -> None:
    change(shop.results, report=replace(REPORT, lift=Lift(state), last_sale_at=None))
    props = opened(kiosk, shop).props
    assert props.state == number_of(state)
    assert (props.sessionsShown, props.lift, props.lacking, props.saleAgeS) == (0, 0.0, -1, -1)


def test_each_list_is_shown_and_none_that_there_is_not(kiosk: KioskViewModel, shop: Shop) -> None:
    page = opened(kiosk, shop)
    assert [(row.title, row.tried, row.bought) for row in page.articles.rows] == [("Shirt", 30, 11), ("Coat", 12, 0)]
    page.showList(number_of(ResultsList.MOST_BOUGHT))
    assert [row.sold for row in page.articles.rows] == [40]
    page.showList(number_of(ResultsList.NOT_BOUGHT))
    assert [row.about for row in page.articles.rows] == [("navy", "M")]
    page.showList(99)
    assert page.props.listed == number_of(ResultsList.NOT_BOUGHT)


def test_a_report_that_cannot_be_read_says_why(kiosk: KioskViewModel, shop: Shop) -> None:
    change(shop.results, report=None, failure="the disk is failing")
    props = opened(kiosk, shop).props
    assert (props.known, props.problem) == (False, "the disk is failing")


def test_the_file_is_named_or_why_there_is_none(kiosk: KioskViewModel, shop: Shop) -> None:
    page = opened(kiosk, shop)
    page.writeFile()
    assert (page.props.path, page.props.writing) == (RESULTS_FILE, False)
    give(shop.results, write_file=Emits("not_written", ("no room",)))
    page.writeFile()
    assert (page.props.path, page.props.problem) == ("", "no room")


def test_nobody_but_staff_is_told(kiosk: KioskViewModel, shop: Shop) -> None:
    page = kiosk.admin.page("results")
    assert isinstance(page, ResultsPageViewModel)
    page.showList(1)
    shop.results.changed.emit()
    shop.results.written.emit("x")
    assert not page.props.known
    assert page.articles.rows == ()


def test_the_share_is_a_setting_of_staff(shop: Shop) -> None:
    keys = {key.path: key for key in shop.settings_editor.editable()}
    assert keys["results.held_out_percent"].unit == "%"
    assert "results.match_till" not in keys
