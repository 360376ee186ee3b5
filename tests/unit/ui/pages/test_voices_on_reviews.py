"""What shoppers of this store say, beside the reviews: told from five on, asked of who has tried it on."""

import pytest

from app.domain.catalogue import Fit
from app.domain.voices import Voice
from app.store import Voices
from tests.support.pages import page_of
from tests.support.shop import Shop, a_product
from ui.frame.display import Panel
from ui.models.kinds import FitKind
from ui.pages.reviews.view_model import ReviewsViewModel
from ui.pages.reviews.voices import VoicesProps, VoicesViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("dress"))


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


@pytest.fixture
def voices(kiosk: KioskViewModel) -> VoicesViewModel:
    found: VoicesViewModel = page_of(kiosk, ReviewsViewModel).voices
    return found


def said(shop: Shop, *voices: Voice) -> None:
    Voices(shop.database).keep(voices, shop.clock.now().date())


def test_nothing_is_told_below_five_and_who_was_not_here_is_asked_nothing(
    voices: VoicesViewModel, kiosk: KioskViewModel, shop: Shop
) -> None:
    said(shop, *[Voice("shirt", "shirt-white-S", Fit.SMALL, liked=True)] * 4)
    shop.session.touch()
    kiosk.navigation_view.openProduct("shirt", "shirt-white-S")
    kiosk.navigation_view.open("reviews")
    assert voices.props == VoicesProps()


def test_from_five_on_shares_are_told_of_the_product_and_of_a_size_that_has_as_many(
    voices: VoicesViewModel, kiosk: KioskViewModel, shop: Shop
) -> None:
    said(shop, *[Voice("shirt", "shirt-white-S", Fit.SMALL, liked=True)] * 3)
    said(
        shop,
        *[Voice("shirt", "shirt-navy-S", Fit.SMALL)] * 2,
        *[Voice("shirt", "shirt-navy-M", Fit.TRUE, liked=False)] * 4,
    )
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    props = voices.props
    assert (props.fitKind, props.fitSmall, props.fitTrue, props.fitLarge) == (FitKind.Small, 56, 44, 0)
    assert (props.liked, props.likingCount) == (3, 7)
    assert (props.size, props.sizeKind, props.sizePercent) == ("S", FitKind.Small, 100)
    kiosk.navigation_view.select_variant("shirt-navy-M")
    assert voices.props.size == ""


def test_two_taps_say_it_and_another_changes_it(voices: VoicesViewModel, kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    assert voices.props.asked
    voices.sayFit(FitKind.Large)
    voices.sayLiked(True)
    assert (voices.props.saidFit, voices.props.saidLiked, voices.props.saidNotLiked) == (FitKind.Large, True, False)
    voices.sayLiked(False)
    voices.sayFit(FitKind.Unsaid)
    voices.sayFit(99)
    assert (voices.props.saidFit, voices.props.saidLiked, voices.props.saidNotLiked) == (FitKind.Large, False, True)
    shop.session.end("done")
    assert Voices(shop.database).of_product("shirt")["shirt-white-S"].not_liked == 1
    kiosk.navigation_view.forgotten.emit()
    assert voices.props == VoicesProps()
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    assert (voices.props.asked, voices.props.saidFit, voices.props.saidNotLiked) == (True, FitKind.Unsaid, False)
