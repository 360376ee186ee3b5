"""The pages that the registry lists fit what leads to them."""

from collections import Counter

from tests.support.shop import Shop, a_product
from ui.frame.display import Panel
from ui.frame.navigation_rules import Reached
from ui.pages.registry import PAGES
from ui.window.kiosk import KioskSettings, KioskViewModel

ANY_NUMBER = {Reached.FROM_A_PRODUCT, Reached.FROM_THE_GARMENTS}


def test_there_is_one_page_of_each_kind_and_any_number_that_another_leads_to() -> None:
    kinds = Counter(page.reached for page in PAGES)
    assert set(kinds) == set(Reached)
    assert {kind for kind, count in kinds.items() if count > 1} <= ANY_NUMBER
    assert len({page.name for page in PAGES}) == len(PAGES)
    assert all(page.qml.is_file() for page in PAGES)


def test_every_page_about_a_product_or_all_garments_opens_and_nothing_else_by_its_name(qapp: object) -> None:
    shop = Shop(a_product("shirt"))
    kiosk = KioskViewModel(
        shop.kiosk_services, KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",)), shop.clock
    )
    navigation = kiosk.navigation
    shop.session.touch()
    home = navigation.props.pageName
    details = [page.name for page in PAGES if page.reached is Reached.FROM_A_PRODUCT]
    for name in details:
        navigation.open(name)
        assert navigation.props.pageName == home, "no product is shown"
    shop.bring("shirt")
    product = navigation.props.pageName
    for name in [*(page.name for page in PAGES), "no such page"]:
        navigation.open(name)
        opens = name in details or navigation.reached(name) is Reached.FROM_THE_GARMENTS
        assert navigation.props.pageName == (name if opens else product)
        if opens:
            navigation.back()
