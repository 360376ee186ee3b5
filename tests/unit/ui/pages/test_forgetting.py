"""After a session nothing of it stays in the pages, of which no one is taken down."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.pages import page_of
from tests.support.shop import Shop, a_product
from tests.unit.ui.pages.test_view_models import PANEL
from ui.frame.navigation_rules import NavigationTimes
from ui.models.records import RecordListModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.derivation import ProductProps
from ui.pages.product.view_model import ProductViewModel
from ui.pages.reviews.view_model import ReviewsViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

ABOUT_A_PRODUCT = (ProductViewModel, NearbyViewModel, GoesWithViewModel, ReviewsViewModel)


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt", goes_with=("dress",)), a_product("dress"))


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=PANEL, languages=("fr",), times=NavigationTimes(faded_s=0.05))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def look_at_everything(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    for name in ("nearby", "goes_with", "reviews"):
        kiosk.navigation_view.open(name)


def test_the_pages_about_a_product_are_empty_once_they_have_faded(
    kiosk: KioskViewModel, shop: Shop, qtbot: QtBot
) -> None:
    views = [page_of(kiosk, kind) for kind in ABOUT_A_PRODUCT]
    before = [view.props for view in views]
    look_at_everything(kiosk, shop)
    assert all(view.props != empty for view, empty in zip(views, before, strict=True))
    with qtbot.waitSignal(kiosk.navigation_view.forgotten):
        shop.session.end("idle")
        assert views[0].props != before[0], "it is still to be seen while it fades"
    assert [view.props for view in views] == before
    assert [rows.rowCount() for view in views for rows in view.findChildren(RecordListModel)] != []
    assert sum(rows.rowCount() for view in views for rows in view.findChildren(RecordListModel)) == 0


def test_the_same_garment_opens_its_page_again(kiosk: KioskViewModel, shop: Shop, qtbot: QtBot) -> None:
    shop.bring("shirt")
    shown = page_of(kiosk, ProductViewModel).props
    with qtbot.waitSignal(kiosk.navigation_view.forgotten):
        shop.session.end("done")
    assert page_of(kiosk, ProductViewModel).props == ProductProps()
    shop.bring("shirt")
    assert page_of(kiosk, ProductViewModel).props == shown


def test_who_is_done_and_carries_on_finds_the_page_that_was_left(kiosk: KioskViewModel, shop: Shop) -> None:
    look_at_everything(kiosk, shop)
    navigation = kiosk.navigation_view
    shown, place = page_of(kiosk, ProductViewModel).props, navigation.place
    shop.session.part()
    assert (navigation.props.pageName, navigation.props.canGoBack) == ("attract", False)
    shop.session.carry_on()
    assert (navigation.place, navigation.props.canGoBack) == (place, True)
    assert page_of(kiosk, ProductViewModel).props == shown


def test_a_garment_taken_along_by_who_was_done_is_gone_from_its_page(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.part()
    shop.session.leave("epc-shirt-0")
    assert not page_of(kiosk, ProductViewModel).props.gone
    shop.session.carry_on()
    assert page_of(kiosk, ProductViewModel).props.gone


@pytest.mark.parametrize("comes", ["nobody", "a garment", "a touch"])
def test_nothing_of_who_is_done_is_held_when_it_is_over(kiosk: KioskViewModel, shop: Shop, comes: str) -> None:
    views = [page_of(kiosk, kind) for kind in ABOUT_A_PRODUCT]
    before = [view.props for view in views]
    look_at_everything(kiosk, shop)
    shop.session.part()
    shop.clock.pass_s(2)
    heard: list[list[object]] = []
    shop.session.ended.connect(lambda: heard.append([view.props for view in views]))
    if comes == "a garment":
        shop.bring("dress")
        assert kiosk.navigation_view.place.product_id == "dress"
    elif comes == "a touch":
        shop.session.touch()
        assert kiosk.navigation_view.props.pageName == "collection"
    else:
        shop.session.end("done")
        assert kiosk.navigation_view.props.pageName == "attract"
    assert heard == [before]
    shop.session.carry_on()
    assert kiosk.navigation_view.place.product_id != "shirt"


def test_who_comes_before_it_has_faded_loses_nothing(kiosk: KioskViewModel, shop: Shop, qtbot: QtBot) -> None:
    shop.bring("shirt")
    shop.session.end("done")
    shop.bring("dress")
    with qtbot.assertNotEmitted(kiosk.navigation_view.forgotten, wait=150):
        pass
    assert page_of(kiosk, ProductViewModel).props.title == "Dress (fr)"
