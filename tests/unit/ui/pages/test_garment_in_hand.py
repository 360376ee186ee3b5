"""What the shopper has in hand is never sold out; what they take away keeps its page, which says so."""

import pytest

from app.domain.garments import GarmentIdentity
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product, a_store
from ui.frame.display import Panel
from ui.models.kinds import Band
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt", goes_with=("dress",)), a_product("dress"))
    shop.open_stores(a_store(), a_store("LYO01"))
    shop.count(*(a_level(f"shirt-{colour}-{size}", 0) for colour in ("white", "navy") for size in "SML"))
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def test_the_garment_in_hand_is_never_sold_out(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    assert (
        page_of(kiosk, ProductViewModel).props.band,
        page_of(kiosk, ProductViewModel).props.quantity,
        page_of(kiosk, ProductViewModel).props.withYou,
    ) == (Band.FewLeft, 1, True)
    assert [(row.label, row.band, row.quantity, row.withYou) for row in product.sizes.rows] == [
        ("S", Band.FewLeft, 1, True),
        ("M", Band.SoldOut, 0, False),
        ("L", Band.SoldOut, 0, False),
    ]
    assert [row.band for row in product.colours.rows] == [Band.FewLeft, Band.SoldOut]
    (card,) = page_of(kiosk, GarmentsViewModel).garments.rows
    assert (card.band, card.withYou) == (Band.FewLeft, True)
    kiosk.navigation_view.open("nearby")
    nearby = page_of(kiosk, NearbyViewModel)
    assert nearby.props.anyAvailable
    assert [(row.band, row.quantity, row.withYou) for row in nearby.stores.rows] == [
        (Band.FewLeft, 1, True),
        (Band.Unknown, -1, False),
    ]
    assert nearby.sizes.rows[0].withYou


def test_another_size_than_the_one_in_hand_may_be_sold_out(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    product.selectSize(1)
    assert (
        page_of(kiosk, ProductViewModel).props.band,
        page_of(kiosk, ProductViewModel).props.quantity,
        page_of(kiosk, ProductViewModel).props.withYou,
    ) == (Band.SoldOut, 0, False)
    kiosk.navigation_view.open_garment(shop.bring("shirt", 1))
    assert (
        page_of(kiosk, ProductViewModel).props.band,
        page_of(kiosk, ProductViewModel).props.quantity,
        page_of(kiosk, ProductViewModel).props.withYou,
    ) == (Band.FewLeft, 1, True)


def test_an_old_figure_knows_no_number_but_what_is_in_hand_is_here(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("dress-white-S", 5, age_s=7200))
    shop.bring("dress")
    props = page_of(kiosk, ProductViewModel).props
    assert (props.band, props.quantity, props.stale, props.withYou) == (Band.InStock, -1, True, True)


def test_two_pieces_in_hand_are_two(kiosk: KioskViewModel, shop: Shop) -> None:
    garment = shop.bring("shirt")
    shop.session.arrive("epc-twin", GarmentIdentity(garment.gtin, "2"), ())
    assert page_of(kiosk, ProductViewModel).props.quantity == 2
    assert [card.key for card in page_of(kiosk, GarmentsViewModel).garments.rows] == [garment.key]


def test_a_shown_code_is_evidence_as_a_tag_is(kiosk: KioskViewModel, shop: Shop) -> None:
    article = shop.article("shirt")
    garment = shop.bring("shirt")
    shop.session.dismiss(garment.key)
    assert not page_of(kiosk, ProductViewModel).props.withYou
    identity = shop.catalogue.numbers.by_number(article.sku)
    assert identity is not None
    kiosk.navigation_view.open_garment(shop.session.present(identity, shop.catalogue.articles(identity)))
    assert page_of(kiosk, ProductViewModel).props.withYou


def test_what_is_in_hand_is_not_suggested(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("dress-white-S", 0), a_level("dress-white-S", 2, store="LYO01"))
    shop.bring("shirt")
    kiosk.navigation_view.open("goes_with")
    looks = page_of(kiosk, GoesWithViewModel)
    assert [card.band for card in looks.more.rows] == [Band.FewLeft]
    shop.session.touch()
    shop.bring("dress")
    assert kiosk.navigation_view.props.pageName == "goes_with"
    assert page_of(kiosk, GoesWithViewModel).more.rows == ()


# --- taken away


def test_a_garment_taken_away_keeps_its_page_which_says_so(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("dress")
    shop.clock.pass_s(2)
    shop.bring("shirt")
    assert not page_of(kiosk, ProductViewModel).props.gone
    shop.session.fade("epc-shirt-0")
    assert (page_of(kiosk, ProductViewModel).props.gone, page_of(kiosk, ProductViewModel).props.withYou) == (
        True,
        False,
    )
    shop.session.return_("epc-shirt-0")
    assert (page_of(kiosk, ProductViewModel).props.gone, page_of(kiosk, ProductViewModel).props.withYou) == (
        False,
        True,
    )
    shop.session.fade("epc-shirt-0")
    shop.clock.pass_s(60)
    shop.session.leave("epc-shirt-0")
    assert kiosk.navigation_view.props.pageName == "product"
    assert (page_of(kiosk, ProductViewModel).props.productId, page_of(kiosk, ProductViewModel).props.gone) == (
        "shirt",
        True,
    )
    shop.clock.pass_s(60)
    shop.bring("shirt")
    assert (
        page_of(kiosk, ProductViewModel).props.productId,
        page_of(kiosk, ProductViewModel).props.gone,
        page_of(kiosk, ProductViewModel).props.withYou,
    ) == ("shirt", False, True)


def test_the_last_garment_taken_away_is_gone_too(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.leave("epc-shirt-0")
    assert page_of(kiosk, ProductViewModel).props.gone


def test_another_size_on_the_page_of_what_is_gone(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.bring("shirt", 1)
    kiosk.navigation_view.open_garment(shop.session.garments[0])
    product = page_of(kiosk, ProductViewModel)
    shop.session.leave("epc-shirt-0")
    assert page_of(kiosk, ProductViewModel).props.gone
    product.selectSize(1)
    assert not page_of(kiosk, ProductViewModel).props.gone  # it is here
    product.selectSize(2)
    assert page_of(kiosk, ProductViewModel).props.gone  # never was, as little as what opened the page still is
    product.selectSize(1)
    shop.session.leave("epc-shirt-1")
    assert page_of(kiosk, ProductViewModel).props.gone


def test_the_size_shown_may_be_gone_while_what_opened_the_page_is_here(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt", 1)
    shop.bring("shirt")
    kiosk.navigation_view.open_garment(shop.session.garments[1])
    product = page_of(kiosk, ProductViewModel)
    product.selectSize(1)
    shop.session.leave("epc-shirt-1")
    assert page_of(kiosk, ProductViewModel).props.gone
    product.selectSize(0)
    assert not page_of(kiosk, ProductViewModel).props.gone
    product.selectSize(2)
    assert not page_of(kiosk, ProductViewModel).props.gone


def test_a_page_that_no_garment_opened_has_none_to_lose(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    kiosk.navigation_view.openProduct("dress", "")
    shop.session.leave("epc-shirt-0")
    assert not page_of(kiosk, ProductViewModel).props.gone


def test_the_next_shopper_hears_nothing_of_what_the_last_one_took_away(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.leave("epc-shirt-0")
    shop.session.end("done")
    shop.session.touch()
    kiosk.navigation_view.openProduct("shirt", "shirt-white-S")
    assert not page_of(kiosk, ProductViewModel).props.gone
