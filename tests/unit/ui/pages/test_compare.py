"""Garments side by side: which ones, and in what they differ."""

import pytest

from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product, a_review
from ui.frame.display import Panel
from ui.models.kinds import Band, FitKind
from ui.pages.compare.derivation import CompareProps
from ui.pages.compare.view_model import CompareViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

NAMES = ("shirt", "dress", "coat", "scarf")


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(*(a_product(name) for name in NAMES))
    shop.put(a_product("coat", sale_minor=3990, lowest_minor=4490))
    shop.hear(*(a_review(number) for number in range(1, 8)))
    shop.count(a_level("shirt-white-S", 3), a_level("shirt-white-M", 0), a_level("shirt-white-L", 1))
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


@pytest.fixture
def page(kiosk: KioskViewModel) -> CompareViewModel:
    return page_of(kiosk, CompareViewModel)


def keys(page: CompareViewModel) -> list[str]:
    return [column.key for column in page.columns.rows]


def chosen(page: CompareViewModel) -> list[str]:
    return [card.key for card in page.candidates.rows if card.chosen]


def test_two_garments_are_compared_at_once(page: CompareViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.bring("coat")
    page.enter()
    coat, shirt = page.columns.rows
    assert (coat.title, shirt.title) == ("Coat (fr)", "Shirt (fr)")
    assert (coat.priceText, coat.wasPriceText, shirt.priceText) == ("39,90\u00a0€", "44,90\u00a0€", "59,90\u00a0€")
    assert (shirt.band, shirt.quantity, shirt.withYou, shirt.sizesHere) == (Band.InStock, 3, True, ("S", "L"))
    assert (coat.band, coat.quantity, coat.sizesHere, coat.stockKnown) == (Band.FewLeft, 1, ("S",), True)
    assert (shirt.fitKind, coat.fitKind) == (FitKind.Small, FitKind.Unsaid)
    props = page.props
    assert (props.comparing, props.count, props.chosen) == (True, 2, 2)
    assert (props.priceDiffers, props.stockDiffers, props.fitDiffers, props.sizesDiffer) == (True, True, True, True)
    assert (props.materialDiffers, props.sizeDiffers) == (False, False)


def test_of_more_the_shopper_chooses_two_or_three(page: CompareViewModel, shop: Shop) -> None:
    for name in NAMES:
        shop.bring(name)
    page.enter()
    assert (page.props.comparing, chosen(page)) == (False, [])
    page.toggle(3)
    page.compare()
    assert not page.props.comparing, "one is not compared"
    for index in (0, 1, 2):
        page.toggle(index)
    assert page.props.chosen == 3, "a fourth is not taken"
    page.compare()
    assert keys(page) == ["shirt-white-S", "scarf-white-S", "coat-white-S"]
    page.chooseOthers()
    assert (page.props.comparing, page.columns.rows) == (False, ())
    page.toggle(0)
    assert chosen(page) == ["coat-white-S", "shirt-white-S"]
    page.toggle(-1)
    page.toggle(40)
    assert page.props.chosen == 2


def test_one_garment_is_compared_with_its_other_sizes(page: CompareViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    page.enter()
    assert (page.props.comparing, page.props.chosen) == (False, 1)
    assert [(row.label, row.band) for row in page.sizes.rows] == [("M", Band.SoldOut), ("L", Band.FewLeft)]
    page.compareSize(9)
    page.compareSize(1)
    small, large = page.columns.rows
    assert (small.size, large.size, large.quantity, large.withYou) == ("S", "L", 1, False)
    props = page.props
    assert (props.sizeDiffers, props.stockDiffers, props.priceDiffers, props.fitDiffers) == (True, True, False, False)
    page.chooseOthers()
    assert chosen(page) == ["shirt-white-S", "shirt-white-L"]


def test_sizes_are_offered_of_the_only_one_that_is_chosen(page: CompareViewModel, shop: Shop) -> None:
    for name in NAMES:
        shop.bring(name)
    page.enter()
    assert not page.sizes.rows
    page.toggle(0)
    assert [row.label for row in page.sizes.rows] == ["M", "L"]
    page.toggle(1)
    assert not page.sizes.rows


def test_who_looks_at_one_closely_and_comes_back_finds_the_comparison(
    page: CompareViewModel, kiosk: KioskViewModel, shop: Shop
) -> None:
    for name in NAMES:
        shop.bring(name)
    page.enter()
    page.toggle(0)
    page.toggle(2)
    page.compare()
    before = keys(page)
    page.openCompared(7)
    page.openCompared(1)
    assert (kiosk.navigation_view.place.product_id, kiosk.navigation_view.place.variant_id) == (
        "dress",
        "dress-white-S",
    )
    kiosk.navigation_view.back()
    assert (page.props.comparing, keys(page)) == (True, before)


def test_what_goes_meanwhile_leaves_the_comparison(page: CompareViewModel, shop: Shop) -> None:
    for name in NAMES[:3]:
        shop.bring(name)
    page.enter()
    for index in range(3):
        page.toggle(index)
    page.compare()
    shop.withdraw("dress")
    assert keys(page) == ["coat-white-S", "shirt-white-S"]
    shop.withdraw("coat")
    assert (page.props.comparing, page.props.chosen, page.props.count) == (False, 1, 1)


def test_an_unsized_product_has_the_stock_of_all_its_sizes(
    page: CompareViewModel, kiosk: KioskViewModel, shop: Shop
) -> None:
    shop.bring("dress")
    kiosk.navigation_view.openProduct("shirt", "")
    page.enter()
    shirt = next(column for column in page.columns.rows if column.productId == "shirt")
    assert (shirt.size, shirt.band, shirt.quantity, shirt.withYou) == ("", Band.InStock, -1, False)


def test_nothing_to_compare_is_a_state(page: CompareViewModel, shop: Shop) -> None:
    shop.session.touch()
    page.enter()
    assert page.props == CompareProps()


def test_with_the_session_all_of_it_is_forgotten(page: CompareViewModel, kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    page.enter()
    page.compareSize(0)
    shop.session.end("done")
    kiosk.navigation_view.forgotten.emit()
    assert (page.props, page.columns.rows, page.candidates.rows, page.sizes.rows) == (CompareProps(), (), (), ())
    shop.bring("shirt")
    page.enter()
    assert chosen(page) == ["shirt-white-S"]
