"""What the pages show, over a shop in memory and the real session."""

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from app.domain.scans import DeviceState, DeviceStatus
from app.domain.stores import Availability, StockLevel
from app.services.demonstration.demo_store import DemoStoreService
from app.services.demonstration.drawer import PictureDrawer
from tests.support.inline_jobs import InlineJobs
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product, a_review, a_store
from tests.support.shop_feeds import missing_photo_url
from ui.frame.devices import derive_devices
from ui.frame.display import Panel, derive_display
from ui.frame.inputs import Inputs
from ui.frame.navigation_rules import NavigationTimes
from ui.frame.shop import ShopProps
from ui.models.kinds import Band, FitKind, Kiosk, OpenState
from ui.models.view_model import ViewModel
from ui.pages.attract.view_model import AttractViewModel
from ui.pages.collection.view_model import CollectionViewModel
from ui.pages.garments.view_model import GarmentsViewModel
from ui.pages.goes_with.view_model import GoesWithViewModel
from ui.pages.nearby.view_model import NearbyViewModel
from ui.pages.product.view_model import ProductViewModel
from ui.pages.reviews.view_model import ReviewsViewModel
from ui.pages.unknown.view_model import UnknownViewModel, shortened
from ui.window.kiosk import KioskSettings, KioskViewModel

PANEL = Panel(1080, 1920, 43, 1.5)


def kiosk_over(shop: Shop, *, notice_s: float = 4.0, inputs: Inputs | None = None) -> KioskViewModel:
    settings = KioskSettings(
        panel=PANEL,
        languages=("fr", "en", "ar"),
        inputs=inputs or Inputs(can_tag=True, can_scan=True),
        times=NavigationTimes(notice_s=notice_s),
    )
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt", goes_with=("dress", "gone")), a_product("dress"), a_product("coat"))


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    return kiosk_over(shop)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def view_models(kiosk: KioskViewModel) -> list[ViewModel]:
    return kiosk.findChildren(ViewModel)


def test_every_derived_field_is_a_notified_property(kiosk: KioskViewModel) -> None:
    kiosk.admin.made_pages()
    models = view_models(kiosk)
    assert len(models) == 44
    for model in models:
        meta = model.metaObject()
        for field in fields(model.props):
            index = meta.indexOfProperty(field.name)
            assert index >= 0, f"{meta.className()}.{field.name}"
            assert bytes(meta.property(index).notifySignal().name().data()).decode() == f"{field.name}Changed"
            value = getattr(model.props, field.name)
            assert model.property(field.name) == (list(value) if isinstance(value, tuple) else value)


def test_only_what_differs_notifies(kiosk: KioskViewModel, shop: Shop, qtbot: QtBot) -> None:
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    with (
        qtbot.assertNotEmitted(product.notifier("title")),
        qtbot.assertNotEmitted(product.notifier("priceText")),
        qtbot.waitSignals([product.notifier("size"), product.notifier("variantId")]),
    ):
        product.selectSize(2)


# --- navigation over the session


def test_a_garment_opens_its_page_completely_before_the_page_changes(kiosk: KioskViewModel, shop: Shop) -> None:
    seen: list[tuple[str, str, str]] = []
    navigation, product = kiosk.navigation_view, page_of(kiosk, ProductViewModel)
    navigation.pageNameChanged.connect(
        lambda: seen.append((navigation.props.pageName, product.props.title, navigation.props.pageNumber))
    )
    garment = shop.bring("shirt", 4)
    assert seen == [("product", "Shirt (fr)", garment.gtin)]
    assert page_of(kiosk, ProductViewModel).props.variantId == "shirt-navy-M"
    assert navigation.place.key == garment.key
    assert navigation.props.canGoBack


def test_a_touch_opens_the_collection_and_the_end_returns_to_the_attract_page(
    kiosk: KioskViewModel, shop: Shop
) -> None:
    shop.session.touch()
    assert kiosk.navigation_view.props.pageName == "collection"
    shop.session.end("done")
    assert kiosk.navigation_view.props.pageName == "attract"
    assert page_of(kiosk, GarmentsViewModel).props.count == 0


def test_a_mirror_to_which_nothing_can_be_brought_shows_the_collection(shop: Shop) -> None:
    kiosk = kiosk_over(shop, inputs=Inputs(can_touch=False, can_gesture=True))
    collection = page_of(kiosk, CollectionViewModel)
    shop.session.touch()
    assert kiosk.navigation.props.pageName == "collection"
    assert not collection.props.canBring
    assert [card.productId for card in collection.products.rows] == ["coat", "dress", "shirt"]
    collection.open("dress")
    assert kiosk.navigation.props.pageName == "product"
    assert page_of(kiosk, ProductViewModel).props.title.startswith("Dress")
    kiosk.navigation.back()
    assert kiosk.navigation.props.pageName == "collection"


def test_a_garment_that_nobody_knows(kiosk: KioskViewModel, shop: Shop) -> None:
    garment = shop.bring("stranger")
    assert kiosk.navigation_view.props.pageName == "unknown"
    assert kiosk.navigation_view.props.pageNumber == garment.gtin
    assert page_of(kiosk, UnknownViewModel).props.code == garment.key
    (card,) = page_of(kiosk, GarmentsViewModel).garments.rows
    assert (card.known, card.title, card.band) == (False, "", Band.Unknown)


def test_of_two_articles_with_one_number_the_shopper_chooses(shop: Shop) -> None:
    shirt, coat = shop.article("shirt"), shop.article("coat", 1)
    shop.database.connection().execute("UPDATE variant SET gtin = ? WHERE id = ?", (int(shirt.gtin), coat.id))
    shop.catalogue.forget_cached()
    kiosk = kiosk_over(shop)
    navigation, garments = kiosk.navigation_view, page_of(kiosk, GarmentsViewModel)
    garment = shop.bring("shirt")
    assert (navigation.props.pageName, navigation.props.pageNumber) == ("garments", shirt.gtin)
    assert (garments.props.asking, garments.props.count, garments.props.newestKey) == (True, 2, "shirt")
    assert [(card.key, card.known, card.size) for card in garments.garments.rows] == [
        ("shirt", True, shirt.size),
        ("coat", True, coat.size),
    ]
    navigation.back()
    (card,) = garments.garments.rows
    assert (navigation.props.pageName, garments.props.asking) == ("garments", False)
    assert (card.key, card.undecided, card.known, card.pictureUrl != "") == (garment.key, True, True, True)
    garments.open(card.key)
    assert garments.props.asking
    garments.open("coat")
    assert (navigation.props.pageName, page_of(kiosk, ProductViewModel).props.variantId) == ("product", coat.id)
    assert garments.props.asking  # behind the page that comes
    navigation.openGarments()
    (card,) = garments.garments.rows
    assert (card.title, card.undecided, garments.props.asking) == ("Coat (fr)", False, False)


def test_a_question_goes_with_the_garment_it_is_about(shop: Shop) -> None:
    shirt, coat = shop.article("shirt"), shop.article("coat")
    shop.database.connection().execute("UPDATE variant SET gtin = ? WHERE id = ?", (int(shirt.gtin), coat.id))
    shop.catalogue.forget_cached()
    kiosk = kiosk_over(shop)
    garment = shop.bring("shirt")
    assert kiosk.navigation_view.props.canGoBack
    shop.session.touch()
    shop.session.dismiss(garment.key)
    assert not kiosk.navigation_view.props.canGoBack
    assert page_of(kiosk, GarmentsViewModel).props.count == 0


def test_a_garment_is_announced_to_who_is_touching(shop: Shop, qtbot: QtBot) -> None:
    kiosk = kiosk_over(shop, notice_s=0.03)
    navigation = kiosk.navigation_view
    shop.bring("shirt")
    shop.clock.pass_s(10)
    shop.session.touch()
    shop.clock.pass_s(1)
    dress = shop.bring("dress")
    assert (navigation.props.noticeShown, navigation.props.noticeTitle) == (True, "Dress (fr)")
    assert navigation.props.noticePictureUrl.startswith("file:///")
    assert page_of(kiosk, ProductViewModel).props.productId == "shirt"
    navigation.openArrival()
    assert page_of(kiosk, ProductViewModel).props.productId == "dress"
    assert navigation.place.key == dress.key
    assert not navigation.props.noticeShown
    shop.session.touch()
    shop.bring("coat")
    assert navigation.props.noticeShown
    qtbot.waitUntil(lambda: not navigation.props.noticeShown)
    assert page_of(kiosk, ProductViewModel).props.productId == "dress"


def test_details_and_back(kiosk: KioskViewModel, shop: Shop) -> None:
    navigation = kiosk.navigation_view
    shop.bring("shirt")
    for page in ("reviews", "nearby", "goes_with"):
        navigation.open(page)
        assert navigation.props.pageName == page
    page_of(kiosk, GoesWithViewModel).open("dress", "")
    assert page_of(kiosk, ProductViewModel).props.title == "Dress (fr)"
    navigation.back()
    navigation.back()
    assert page_of(kiosk, ProductViewModel).props.title == "Shirt (fr)"
    navigation.openGarments()
    assert navigation.props.pageName == "garments"


# --- garments


def test_cards_of_garments(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("shirt-white-S", 2))
    shirt, dress = shop.bring("shirt"), shop.bring("dress", 4)
    second, first = page_of(kiosk, GarmentsViewModel).garments.rows
    assert (first.key, first.title, first.colour, first.size) == (shirt.key, "Shirt (fr)", "white", "S")
    assert (first.band, plain(first.priceText), first.leaving) == (Band.FewLeft, "59,90 €", False)
    assert (second.colour, second.size) == ("navy", "M")
    assert page_of(kiosk, GarmentsViewModel).props.newestKey == dress.key
    shop.session.fade("epc-shirt-0")
    assert page_of(kiosk, GarmentsViewModel).garments.rows[1].leaving
    page_of(kiosk, GarmentsViewModel).dismiss(shirt.key)
    assert [card.key for card in page_of(kiosk, GarmentsViewModel).garments.rows] == [dress.key]


def test_opening_a_card(kiosk: KioskViewModel, shop: Shop) -> None:
    shirt, _ = shop.bring("shirt"), shop.bring("dress")
    kiosk.navigation_view.openGarments()
    page_of(kiosk, GarmentsViewModel).open("no such card")
    assert kiosk.navigation_view.props.pageName == "garments"
    page_of(kiosk, GarmentsViewModel).open(shirt.key)
    assert page_of(kiosk, ProductViewModel).props.productId == "shirt"
    assert kiosk.navigation_view.place.key == shirt.key


# --- product


def test_a_sale_strikes_the_lowest_price_of_thirty_days(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.put(a_product("shirt", sale_minor=3990, lowest_minor=4500))
    shop.bring("shirt")
    props = page_of(kiosk, ProductViewModel).props
    assert props.onSale
    assert [plain(text) for text in (props.priceText, props.wasPriceText, props.lowestPriceText)] == [
        "39,90 €",
        "45,00 €",
        "45,00 €",
    ]
    assert plain(props.reductionText) == "−11 %"


def test_a_sale_price_that_is_none_is_not_called_a_sale(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.put(a_product("shirt", sale_minor=5990))
    shop.bring("shirt")
    assert not page_of(kiosk, ProductViewModel).props.onSale
    assert page_of(kiosk, ProductViewModel).props.wasPriceText == ""


def level(quantity: int | None, availability: Availability = Availability.UNKNOWN) -> StockLevel:
    return replace(a_level("shirt-white-S", quantity), availability=availability)


@pytest.mark.parametrize(
    ("known", "band", "quantity"),
    [
        (None, Band.Unknown, -1),
        (level(0), Band.SoldOut, 0),
        (level(-3), Band.SoldOut, 0),
        (level(1), Band.FewLeft, 1),
        (level(2), Band.FewLeft, 2),
        (level(3), Band.InStock, 3),
        (level(0, Availability.IN_STOCK), Band.SoldOut, 0),
        (level(None), Band.Unknown, -1),
        (level(None, Availability.IN_STOCK), Band.InStock, -1),
        (level(None, Availability.LIMITED), Band.FewLeft, -1),
        (level(None, Availability.ON_DISPLAY), Band.OnOrder, -1),
        (level(None, Availability.OUT_OF_STOCK), Band.SoldOut, -1),
    ],
)
def test_what_a_figure_says(
    kiosk: KioskViewModel, shop: Shop, known: StockLevel | None, band: Band, quantity: int
) -> None:
    if known is not None:
        shop.count(known)
    kiosk.navigation_view.openProduct("shirt", "")
    props = page_of(kiosk, ProductViewModel).props
    assert (props.band, props.quantity) == (band, quantity)
    size = page_of(kiosk, ProductViewModel).sizes.rows[0]
    assert (size.label, size.selected, size.band, size.quantity) == ("S", True, band, quantity)


def test_a_stale_figure_promises_no_count(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("shirt-white-S", 5, age_s=3599))
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    assert (product.props.stale, product.props.quantity, product.props.figureAgeS) == (False, 5, 3599)
    shop.clock.pass_s(1)
    shop.availability.changed.emit()
    assert (product.props.stale, product.props.quantity, product.props.figureAgeS) == (True, -1, 3600)
    assert product.props.band == Band.InStock
    assert product.sizes.rows[0].quantity == -1


def test_a_figure_from_the_future_has_no_age_and_promises_nothing(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("shirt-white-S", 5, age_s=-500))
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    assert (product.props.figureAgeS, product.props.stale, product.props.quantity) == (-1, True, -1)
    assert product.sizes.rows[0].quantity == -1


def test_clocks_may_disagree_by_a_little(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("shirt-white-S", 5, age_s=-200))
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    assert (product.props.figureAgeS, product.props.stale, product.props.quantity) == (0, False, 5)


def test_choosing_colour_and_size(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.put(a_product("coat", colours=("black",), sizes=("M",)))
    shop.bring("shirt", 1)
    product = page_of(kiosk, ProductViewModel)
    product.selectColour(1)
    assert (product.props.colour, product.props.size) == ("navy", "M")
    assert "navy" in product.props.pictures[0]
    assert [row.selected for row in product.colours.rows] == [False, True]
    product.selectSize(0)
    assert product.props.variantId == "shirt-navy-S"
    assert kiosk.navigation_view.props.pageNumber == shop.article("shirt", 3).gtin
    for index in (-1, 99):
        product.selectColour(index)
        product.selectSize(index)
    assert product.props.variantId == "shirt-navy-S"


def test_a_colour_without_the_size_shows_its_first_size(kiosk: KioskViewModel, shop: Shop) -> None:
    shirt = a_product("shirt")
    shop.put(replace(shirt, variants=tuple(v for v in shirt.variants if v.id != "shirt-navy-L")))
    shop.bring("shirt", 2)
    page_of(kiosk, ProductViewModel).selectColour(1)
    assert page_of(kiosk, ProductViewModel).props.variantId == "shirt-navy-S"


def test_an_article_is_shown_in_its_own_words(kiosk: KioskViewModel, shop: Shop) -> None:
    shirt = a_product("shirt")
    worded = tuple(
        replace(v, title=f"Linen shirt - {v.colour} / {v.size}", description=f"Dyed in {v.colour}.")
        for v in shirt.variants
    )
    shop.put(replace(shirt, variants=worded))
    shop.bring("shirt", 1)
    props = page_of(kiosk, ProductViewModel).props
    assert (props.title, props.description) == ("Linen shirt - white / M", "Dyed in white.")
    page_of(kiosk, ProductViewModel).selectColour(1)
    props = page_of(kiosk, ProductViewModel).props
    assert (props.title, props.description) == ("Linen shirt - navy / M", "Dyed in navy.")


def test_pictures_come_one_by_one_each_in_its_place(qapp: object) -> None:
    jobs = InlineJobs(held=True)
    shirt = a_product("shirt", pictures=3)
    lost = replace(shirt.pictures[2], url=missing_photo_url("2.png"))
    shop = Shop(replace(shirt, pictures=(*shirt.pictures[:2], lost)), picture_jobs=jobs)
    kiosk = kiosk_over(shop, inputs=Inputs(can_touch=False))
    shop.bring("shirt")
    product = page_of(kiosk, ProductViewModel)
    assert (product.props.pictures, product.props.picturesLoading) == (("", "", ""), True)
    assert product.props.tone == "#f2f0ec"
    jobs.waiting.pop(1)()  # two at a time are fetched
    assert names_of(page_of(kiosk, ProductViewModel).props.pictures) == ["", "1.png", ""]
    jobs.waiting.pop(0)()
    assert names_of(page_of(kiosk, ProductViewModel).props.pictures) == ["0.png", "1.png", ""]
    assert product.props.picturesLoading
    assert names_of([page_of(kiosk, GarmentsViewModel).garments.rows[0].pictureUrl]) == ["0.png"]
    jobs.run()
    product = page_of(kiosk, ProductViewModel)
    assert not product.props.picturesLoading
    assert len(product.property("pictures")) == 2


def names_of(urls: Iterable[str]) -> list[str]:
    return [url.partition("#")[0][-5:] for url in urls]


def test_a_product_without_pictures_waits_for_none(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.put(a_product("shirt", pictures=0))
    shop.bring("shirt")
    props = page_of(kiosk, ProductViewModel).props
    assert (props.pictures, props.picturesLoading) == ((), False)


def test_a_product_with_another_variant_is_shown(kiosk: KioskViewModel, shop: Shop) -> None:
    kiosk.navigation_view.openProduct("shirt", "withdrawn-variant")
    assert page_of(kiosk, ProductViewModel).props.variantId == "shirt-white-S"


def test_a_product_withdrawn_while_it_is_shown(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    for page in ("reviews", "nearby", "goes_with"):
        kiosk.navigation_view.open(page)
    kiosk.navigation_view.back()
    shop.withdraw("shirt")
    assert kiosk.navigation_view.props.pageName == "unknown"
    assert page_of(kiosk, GarmentsViewModel).garments.rows[0].known is False


def test_what_goes_with_it_is_only_what_exists_and_can_be_had(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    assert page_of(kiosk, GoesWithViewModel).props.count == 1  # the web shop has it
    shop.count(a_level("dress-white-S", 3, store="LYO01"))
    assert page_of(kiosk, GoesWithViewModel).props.count == 1
    assert [row.productId for row in page_of(kiosk, ProductViewModel).goesWithPreview.rows] == ["dress"]
    kiosk.navigation_view.open("goes_with")
    (card,) = page_of(kiosk, GoesWithViewModel).more.rows
    assert (card.title, plain(card.priceText), card.band) == ("Dress (fr)", "59,90 €", Band.Unknown)
    assert page_of(kiosk, GoesWithViewModel).props.title == "Shirt (fr)"
    shop.count(a_level("dress-white-S", 3))
    assert page_of(kiosk, GoesWithViewModel).more.rows[0].band == Band.InStock


def test_time_passes_only_on_pages_that_show_ages(kiosk: KioskViewModel, shop: Shop) -> None:
    from ui.frame.minute_ticks import MinuteTicks

    (ticks,) = kiosk.findChildren(MinuteTicks)
    running: list[bool] = [ticks.is_running]
    shop.bring("shirt")
    running.append(ticks.is_running)
    kiosk.navigation_view.open("reviews")
    running.append(ticks.is_running)
    kiosk.navigation_view.open("nearby")
    running.append(ticks.is_running)
    shop.session.end("done")
    assert [*running, ticks.is_running] == [False, True, False, True, False]


# --- reviews


def test_no_reviews(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    props = page_of(kiosk, ReviewsViewModel).props
    assert (props.empty, props.count, props.average, props.fitKind) == (True, 0, 0.0, FitKind.Unsaid)
    assert [row.share for row in page_of(kiosk, ReviewsViewModel).histogram.rows] == [0.0] * 5
    assert page_of(kiosk, ReviewsViewModel)._review_model.rows == ()
    assert not page_of(kiosk, ReviewsViewModel)._review_model.canFetchMore()
    assert (props.rating, props.reviewCount) == (0.0, 0)


def test_a_thousand_reviews_are_read_by_twenties(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.hear(*(a_review(number, language="en" if number % 4 else "fr") for number in range(1000)))
    shop.bring("shirt")
    reviews = page_of(kiosk, ReviewsViewModel)
    assert reviews._review_model.count == 0
    kiosk.navigation_view.open("reviews")
    assert reviews._review_model.count == 20
    assert (reviews.props.count, reviews.props.languages) == (1000, ("en", "fr"))
    assert reviews._review_model.rows[0].dateText == "20 novembre 2026"
    reviews._review_model.fetchMore()
    assert len(reviews._review_model.rows) == 40
    reviews.setLanguageFilter("fr")
    assert {row.language for row in reviews._review_model.rows} == {"fr"}
    assert len(reviews._review_model.rows) == 20
    reviews.setLanguageFilter("xx")
    assert reviews.props.languageFilter == "fr"
    reviews.setOrder(Kiosk.ReviewOrder.MostHelpful)
    assert reviews._review_model.rows[0].helpfulCount == 996
    reviews.setOrder(77)
    assert reviews.props.order == Kiosk.ReviewOrder.MostHelpful
    shop.session.end("idle")
    shop.clock.pass_s(10)
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    assert (reviews.props.order, reviews.props.languageFilter) == (Kiosk.ReviewOrder.Newest, "")
    assert len(reviews._review_model.rows) == 20


def test_the_fit_as_buyers_said(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.hear(*(a_review(number) for number in range(10)))
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    props = page_of(kiosk, ReviewsViewModel).props
    assert (props.fitKind, props.fitSmall, props.fitTrue, props.fitLarge, props.fitCount) == (
        FitKind.Small, 100, 0, 0, 5
    )  # fmt: skip
    product = page_of(kiosk, ProductViewModel).props
    assert (product.fitKind, product.fitPercent) == (FitKind.Small, 100)


def test_two_opinions_make_no_fit(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.hear(a_review(1), a_review(3))
    shop.bring("shirt")
    assert page_of(kiosk, ProductViewModel).props.fitKind == FitKind.Unsaid


# --- nearby


@pytest.fixture
def chain(shop: Shop) -> None:
    shop.open_stores(
        a_store(),
        a_store("LYO01", "Lyon", opening=(), place=(45.77, 4.84)),
        a_store("XXX01", "Nulle part", place=None),
    )


@pytest.mark.usefixtures("chain")
def test_stores_with_distance_hours_and_age(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(
        a_level("shirt-white-S", 0),
        a_level("shirt-white-S", 4, store="LYO01", age_s=120),
        a_level("shirt-white-S", 4, store="XXX01", age_s=90_000),
    )
    kiosk.navigation_view.openProduct("shirt", "")
    assert page_of(kiosk, NearbyViewModel).props.shopCount == 2
    kiosk.navigation_view.open("nearby")
    here, lyon, nowhere = page_of(kiosk, NearbyViewModel).stores.rows
    assert (here.isHere, here.distanceText, here.band, here.openState, here.hoursText) == (
        True, "", Band.SoldOut, OpenState.Open, "19\u00a0h\u00a030"
    )  # fmt: skip
    assert (plain(lyon.distanceText), lyon.quantity, lyon.ageS, lyon.openState) == ("391 km", 4, 120, OpenState.Unknown)
    assert (nowhere.distanceText, nowhere.quantity, nowhere.stale, nowhere.band) == ("", -1, True, Band.InStock)
    assert page_of(kiosk, NearbyViewModel).props.anyAvailable
    page_of(kiosk, NearbyViewModel).selectSize(1)
    assert (page_of(kiosk, NearbyViewModel).props.size, page_of(kiosk, ProductViewModel).props.size) == ("M", "M")
    assert not page_of(kiosk, NearbyViewModel).props.anyAvailable
    assert {row.band for row in page_of(kiosk, NearbyViewModel).stores.rows} == {Band.Unknown}
    shop.clock.pass_s(4 * 3600)
    shop.availability.changed.emit()
    assert page_of(kiosk, NearbyViewModel).stores.rows[0].openState == OpenState.Closed


def test_shops_that_have_it_come_first_and_those_that_have_sold_out_are_folded(
    kiosk: KioskViewModel, shop: Shop
) -> None:
    near, far, unknown = (48.87, 2.35), (45.77, 4.84), (48.88, 2.35)
    shop.open_stores(
        a_store(),
        a_store("OUT01", "Near, sold out", place=near),
        a_store("UNK01", "Near, not counted", place=unknown),
        a_store("LYO01", "Lyon", place=far),
    )
    shop.count(
        a_level("shirt-white-S", 0),
        a_level("shirt-white-S", 0, store="OUT01"),
        a_level("shirt-white-S", 4, store="LYO01"),
    )
    shop.bring("shirt")
    kiosk.navigation_view.open("nearby")
    nearby = page_of(kiosk, NearbyViewModel)
    assert [row.code for row in nearby.stores.rows] == ["PAR01", "LYO01", "UNK01"]
    assert (nearby.props.soldOutCount, nearby.props.showsSoldOut, nearby.soldOut.rows) == (1, False, ())
    nearby.toggleSoldOut()
    assert nearby.props.showsSoldOut
    assert [row.code for row in nearby.soldOut.rows] == ["OUT01"]
    assert [row.code for row in nearby.stores.rows] == ["PAR01", "LYO01", "UNK01"]
    nearby.toggleSoldOut()
    assert nearby.soldOut.rows == ()
    nearby.toggleSoldOut()
    kiosk.navigation_view.back()
    kiosk.navigation_view.open("nearby")
    assert not nearby.props.showsSoldOut


def test_of_two_hundred_shops_all_that_have_it_are_listed(kiosk: KioskViewModel, shop: Shop) -> None:
    codes = [f"S{number:03d}" for number in range(200)]
    shop.open_stores(a_store(), *(a_store(code, code, place=(48.9, 2.35)) for code in codes))
    shop.count(*(a_level("shirt-white-S", number % 2, store=code) for number, code in enumerate(codes)))
    shop.bring("shirt")
    kiosk.navigation_view.open("nearby")
    nearby = page_of(kiosk, NearbyViewModel)
    assert [row.code for row in nearby.stores.rows] == ["PAR01", *codes[1::2]]
    assert nearby.props.soldOutCount == 100
    nearby.toggleSoldOut()
    assert [row.code for row in nearby.soldOut.rows] == codes[0:80:2]


def test_reviews_in_the_shoppers_language_come_first(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.hear(*(a_review(number, language=("en", "fr-CA", "fr")[number % 3]) for number in range(1, 31)))
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    model = page_of(kiosk, ReviewsViewModel).reviews
    assert [row.language.partition("-")[0] for row in model.rows] == ["fr"] * 20
    model.fetchMore(QModelIndex())
    assert [row.language for row in model.rows[20:]] == ["en"] * 10
    kiosk.settings_view.setLanguage("en")
    assert [row.language for row in model.rows[:10]] == ["en"] * 10


def test_no_store_is_known(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.open_stores()
    assert kiosk.shop.props.storeName == ""
    shop.bring("shirt")
    kiosk.navigation_view.open("nearby")
    assert page_of(kiosk, NearbyViewModel).stores.rows == ()
    assert page_of(kiosk, NearbyViewModel).props.shopCount == 0


@pytest.mark.usefixtures("chain")
def test_stores_are_not_derived_while_nobody_looks(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.bring("shirt")
    shop.count(a_level("shirt-white-S", 1))
    assert page_of(kiosk, NearbyViewModel).stores.rows == ()


# --- language, settings, session


def test_another_language_words_everything_again(kiosk: KioskViewModel, shop: Shop, qtbot: QtBot) -> None:
    shop.hear(a_review(1))
    shop.bring("shirt")
    kiosk.navigation_view.open("reviews")
    settings = kiosk.settings_view
    with qtbot.waitSignal(settings.languageChanged):
        settings.setLanguage("en")
    assert page_of(kiosk, ProductViewModel).props.title == "Shirt (en)"
    assert page_of(kiosk, ProductViewModel).props.priceText == "€59.90"
    assert page_of(kiosk, GarmentsViewModel).garments.rows[0].title == "Shirt (en)"
    assert page_of(kiosk, ReviewsViewModel)._review_model.rows[0].dateText == "19 November 2026"
    assert page_of(kiosk, AttractViewModel).campaigns.rows[0].title == "Coat (en)"
    assert kiosk.navigation_view.props.pageName == "reviews"
    settings.setLanguage("xx")
    assert settings.props.language == "en"
    settings.setLanguage("ar")
    assert settings.props.rightToLeft
    settings.toggleAccessible()
    assert settings.props.accessible
    shop.session.end("done")
    assert (settings.props.language, settings.props.rightToLeft, settings.props.accessible) == ("fr", False, False)


def test_the_session_and_its_idle_warning(kiosk: KioskViewModel, shop: Shop) -> None:
    view = kiosk.session_view
    assert (view.props.active, view.props.idleWarning) == (False, False)
    view.touch()
    assert view.props.active
    shop.session._set_idle_left(12)
    assert (view.props.idleWarning, view.props.idleSecondsLeft) == (True, 12)
    view.keep()
    assert (view.props.idleWarning, view.props.idleSecondsLeft) == (False, 0)
    view.part()
    assert (view.props.active, view.props.parting, view.props.undoMs) == (False, True, 5000)
    view.carryOn()
    assert (view.props.active, view.props.parting) == (True, False)
    view.part()
    shop.session.end("done")
    assert (view.props.active, view.props.parting) == (False, False)


# --- attract, display, devices, tray


def test_the_attract_page(kiosk: KioskViewModel, shop: Shop) -> None:
    props = page_of(kiosk, AttractViewModel).props
    assert kiosk.shop.props == ShopProps("Maison", "Boutique PAR01")
    assert (props.canTag, props.canGesture) == (True, False)
    assert (props.preparing, props.catalogueEmpty) == (False, False)
    assert [row.productId for row in page_of(kiosk, AttractViewModel).campaigns.rows] == ["coat", "dress", "shirt"]
    assert plain(page_of(kiosk, AttractViewModel).campaigns.rows[0].priceText) == "59,90 €"


def test_an_empty_catalogue_that_is_being_made(qapp: object, tmp_path: Path) -> None:
    shop, jobs = Shop(), InlineJobs(held=True)
    taken = tmp_path / "a file where a folder is to be"
    taken.touch()
    shop.demo_store = DemoStoreService(
        database=shop.database.path,
        directory=taken,
        ready_made=tmp_path,
        drawer=PictureDrawer(taken, tmp_path, shop.pictures),
        jobs=jobs,
        catalogue=shop.catalogue,
    )
    shop.demo_store.start()
    kiosk = kiosk_over(shop)
    props = page_of(kiosk, AttractViewModel).props
    assert (props.preparing, props.preparingShare, props.catalogueEmpty) == (True, -1.0, True)
    jobs.run()
    shop.put(a_product("shirt"))
    props = page_of(kiosk, AttractViewModel).props
    assert (props.preparing, props.catalogueEmpty, len(page_of(kiosk, AttractViewModel).campaigns.rows)) == (
        False,
        False,
        1,
    )


@pytest.mark.parametrize(("distance_m", "cap_mm"), [(0.6, 7.3), (1.5, 18.3), (2.0, 24.4)])
def test_capitals_subtend_seven_tenths_of_a_degree(distance_m: float, cap_mm: float) -> None:
    props = derive_display(replace(PANEL, viewing_distance_m=distance_m), effects=False)
    assert props.capHeightPx / props.pixelsPerMm == pytest.approx(cap_mm, abs=0.05)
    assert props.pixelsPerMm == pytest.approx(2.017, abs=0.001)


def test_devices_in_a_word_each(kiosk: KioskViewModel, shop: Shop) -> None:
    view = kiosk.devices_view
    shop.arms.camera_becomes(DeviceState.CONNECTING)
    assert (view.props.readerOffline, view.props.cameraOffline) == (False, False)
    shop.arms.camera_becomes(DeviceState.READY)
    shop.report(DeviceStatus("hook", "llrp", DeviceState.OFFLINE, "", 0), shop.arms.camera.status)
    assert (view.props.readerOffline, view.props.cameraOffline) == (True, False)
    shop.arms.camera_becomes(DeviceState.OFFLINE)
    shop.report(shop.arms.camera.status)
    assert (view.props.readerOffline, view.props.cameraOffline) == (True, True)


def test_a_scanner_that_is_down_is_not_the_hook_and_all_of_them_must_be() -> None:
    def told(*down: str) -> tuple[bool, bool]:
        statuses = [
            DeviceStatus(name, "any", DeviceState.OFFLINE if name in down else DeviceState.READY, "", 0)
            for name in ("hook", "till", "counter")
        ]
        props = derive_devices(statuses, None, frozenset({"till", "counter"}))
        return props.readerOffline, props.scannerOffline

    assert told("till") == (False, False)
    assert told("till", "counter") == (False, True)
    assert told("hook") == (True, False)


def test_a_mirror_without_camera_and_tray(shop: Shop) -> None:
    shop.camera = shop.tray = None
    kiosk = kiosk_over(shop)
    assert kiosk.devices_view.props.cameraOffline is False
    assert read_by_qml(kiosk, "[String(kiosk.tray)]") == ["null"]


def test_the_tray(kiosk: KioskViewModel, shop: Shop) -> None:
    tray = kiosk.tray_view
    assert tray is not None
    gtins = [row.gtin for row in tray.garments.rows]
    assert len(gtins) == 3
    steps: list[tuple[Callable[[str], None], str]] = [
        (tray.toggleHook, "hook"),
        (tray.toggleNextDoor, "next_door"),
        (tray.toggleNextDoor, ""),
        (tray.toggleHook, "hook"),
        (tray.toggleHook, ""),
        (tray.toggleNextDoor, "next_door"),
    ]
    for toggle, zone in steps:
        toggle(gtins[0])
        assert tray.garments.rows[0].zone == zone
    tray.toggleHook(gtins[1])
    tray.clear()
    assert [row.zone for row in tray.garments.rows] == ["", "", ""]
    shop.withdraw("coat")
    assert len(tray.garments.rows) == 2


def test_long_codes_are_shortened() -> None:
    assert shortened("09521234000017") == "09521234000017"
    assert len(shortened("x" * 300)) == 23
    assert shortened("abc" + "x" * 300 + "789") == "abcxxxxxxxx…xxxxxxxx789"


def read_by_qml(kiosk: KioskViewModel, expression: str) -> object:
    """Return the value of an expression over `kiosk` as QML binds it."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    source = f"""
        import QtQml
        import Psyche.ViewModels
        QtObject {{
            required property KioskViewModel kiosk
            function page(name: string): var {{
                return kiosk.pages.find(page => page.name === name).viewModel;
            }}
            readonly property list<string> read: {expression}
        }}
    """
    component.setData(source.encode(), QUrl())
    reader = component.createWithInitialProperties({"kiosk": kiosk})
    assert not component.errorString()
    value = reader.property("read")
    reader.deleteLater()
    QCoreApplication.sendPostedEvents(reader, QEvent.Type.DeferredDelete)
    return value


def test_qml_reads_every_view_model_with_its_type(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("shirt-white-S", 2))
    shop.bring("shirt")
    expressions = {
        "kiosk.navigation.pageName": "product",
        "page('product').band === Kiosk.Band.FewLeft": "true",
        "Kiosk.OpenState.Unknown + Kiosk.Band.Unknown + Kiosk.FitKind.Large": "10",
        "kiosk.session.active": "true",
        "kiosk.settings.languages.join()": "fr,en,ar",
        "kiosk.display.pixelsPerMm > 2": "true",
        "page('attract').campaigns.count": "3",
        "page('garments').garments.count": "1",
        "page('product').pictures.length": "2",
        "page('product').sizes.count": "3",
        "page('reviews').order === Kiosk.ReviewOrder.Newest": "true",
        "page('nearby').stores.count": "0",
        "page('goes_with').title": "",
        "page('unknown').code": "",
        "kiosk.devices.cameraOffline": "false",
        "kiosk.tray.garments.count": "3",
        "typeof kiosk.painted.pageReady": "function",
    }
    assert read_by_qml(kiosk, f"[{', '.join(expressions)}].map(String)") == list(expressions.values())
