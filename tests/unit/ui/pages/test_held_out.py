"""A session that is held out: no door to what goes with a garment, nothing behind it, and everything else as ever."""

import pytest

from tests.support.shop import Shop, a_level, a_product
from ui.frame.display import Panel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt", goes_with=("coat",)), a_product("coat"))
    shop.count(a_level("coat-white-S", 3))
    return shop


def seen(shop: Shop) -> tuple[int, int, str]:
    """Return how many suggestions the product's page previews, how many are behind its door, and its title."""
    kiosk = KioskViewModel(
        shop.kiosk_services, KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",)), shop.clock
    )
    shop.bring("shirt")
    pages = {entry.name: entry.viewModel for entry in kiosk.page_entries}
    product, goes_with = pages["product"], pages["goes_with"]
    assert isinstance(product, ProductViewModel)
    assert isinstance(goes_with, GoesWithViewModel)
    told = len(product.goesWithPreview.rows), goes_with.props.count, product.props.title
    kiosk.navigation_view.open("goes_with")
    offered = [row for row in (*goes_with.look.rows, *goes_with.more.rows) if row.productId == "coat"]
    assert len(offered) == told[1]
    shop.session.end("done")
    return told


def test_one_that_is_held_out_is_offered_nothing(shop: Shop) -> None:
    assert seen(shop)[:2] == (1, 1)
    shop.hold_out(100)
    assert seen(shop)[:2] == (0, 0)


def test_both_are_counted_alike(shop: Shop) -> None:
    shown = seen(shop)
    shop.hold_out(100)
    held = seen(shop)
    assert shown[2] == held[2] != ""
    first, second = (counted.visit for counted in (shop.counted[0], shop.counted[-1]))
    assert (first.is_held_out, second.is_held_out) == (False, True)
    assert first.suggested == second.suggested == ("coat",)
    assert first.tried == second.tried
