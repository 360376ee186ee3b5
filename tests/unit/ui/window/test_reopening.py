"""What is opened again after a window has died, and what is not."""

from types import SimpleNamespace
from typing import cast

import pytest

from app.domain.garments import GarmentIdentity
from app.domain.requests import RequestKind, What
from app.runtime.process.heartbeat import RESTORED_WITHIN_S, OpenPage, Order, OrderKind, decode_order, encode_order
from app.services.kiosk import KioskServices
from app.services.requests.service import new_key
from tests.support.shop import Shop, a_product
from ui.frame.navigation import NavigationViewModel
from ui.frame.settings import SettingsViewModel
from ui.pages.registry import PAGES
from ui.window.kiosk import KioskViewModel
from ui.window.reopening import open_page, reopen


class Diary:
    def write(self, event: str, **fields: object) -> None:
        """Keep nothing."""


class Mirror:
    """A shop in memory and the view models over it."""

    def __init__(self) -> None:
        self.shop = shop = Shop(a_product("shirt"), a_product("coat"))
        self.navigation = NavigationViewModel(
            {page.name: page.reached for page in PAGES},
            session=shop.session,
            catalogue=shop.catalogue,
            pictures=shop.pictures,
            clock_ns=shop.clock,
        )
        settings = SettingsViewModel(
            session=shop.session, catalogue=shop.catalogue, languages=("fr", "en"), reduce_motion=False
        )
        views = SimpleNamespace(navigation_view=self.navigation, settings_view=settings)
        self.settings, self.kiosk = settings, cast("KioskViewModel", views)
        services = SimpleNamespace(
            session=shop.session,
            catalogue=shop.catalogue,
            requests=shop.requests,
            journal=Diary(),
            staff=SimpleNamespace(is_open=False),
        )
        self.services = cast("KioskServices", services)

    def gtin(self, product: str) -> str:
        return self.shop.article(product).gtin

    def show_code(self, product: str) -> None:
        identity = GarmentIdentity(self.gtin(product))
        self.shop.session.present(identity, self.shop.catalogue.articles(identity))

    def hang(self, product: str) -> None:
        identity = GarmentIdentity(self.gtin(product))
        self.shop.session.arrive(f"epc {identity.gtin}", identity, self.shop.catalogue.articles(identity))

    @property
    def open(self) -> OpenPage | None:
        return open_page(self.services, self.kiosk, self.shop.clock)

    @property
    def shown(self) -> tuple[str, str]:
        return self.navigation.props.pageName, self.navigation.props.pageNumber


@pytest.fixture
def mirror(qapp: object) -> Mirror:
    return Mirror()


@pytest.fixture
def next_mirror(qapp: object) -> Mirror:
    return Mirror()


def test_what_was_asked_for_is_there_again_with_its_page(mirror: Mirror) -> None:
    mirror.shop.put_on_shift()
    mirror.shop.session.touch()
    mirror.shop.requests.place(RequestKind.HELP, What(), new_key())
    left = mirror.open
    assert left is not None
    asked = mirror.shop.requests.mine
    mirror.shop.begin_anew()
    mirror.services.session, mirror.services.requests = mirror.shop.session, mirror.shop.requests
    reopen(left, mirror.services, mirror.kiosk)

    assert mirror.shop.requests.mine == asked


def test_nobody_left_nothing_open(mirror: Mirror) -> None:
    assert mirror.open is None


def test_what_a_tag_opened_comes_back_by_its_tag(mirror: Mirror) -> None:
    mirror.hang("shirt")
    assert mirror.open is None


@pytest.mark.parametrize("page", ["reviews", "nearby", "goes_with", ""])
def test_a_page_opened_by_code_or_touch_is_opened_again(mirror: Mirror, next_mirror: Mirror, page: str) -> None:
    mirror.show_code("coat")
    mirror.shop.clock.pass_s(5)
    mirror.show_code("shirt")
    if page:
        mirror.shop.session.touch()
        mirror.navigation.open(page)
    mirror.settings.setLanguage("en")
    mirror.settings.toggleAccessible()
    left = mirror.open
    assert left is not None
    reopen(left, next_mirror.services, next_mirror.kiosk)
    assert next_mirror.shown == mirror.shown
    assert next_mirror.shown[1] == mirror.gtin("shirt")
    assert [garment.gtin for garment in next_mirror.shop.session.garments] == [
        mirror.gtin("coat"),
        mirror.gtin("shirt"),
    ]
    assert next_mirror.shop.catalogue.language == "en"
    assert next_mirror.settings.props.accessible


def test_articles_without_a_gtin_and_those_chosen_among_several_come_back(qapp: object) -> None:
    mirrors = Mirror(), Mirror()
    for mirror in mirrors:
        shirt, coat = mirror.shop.article("shirt"), mirror.shop.article("coat")
        change = mirror.shop.database.connection().execute
        change("UPDATE variant SET gtin = NULL WHERE id = ?", (shirt.id,))
        change("UPDATE variant SET gtin = ? WHERE id = ?", (int(coat.gtin), mirror.shop.article("shirt", 1).id))
        mirror.shop.catalogue.forget_cached()
    mirror, next_mirror = mirrors
    mirror.show_code("coat")
    assert mirror.shown == ("garments", coat.gtin)
    mirror.shop.session.choose(coat.gtin, "coat")
    mirror.shop.clock.pass_s(5)
    named = mirror.shop.catalogue.numbers.by_number(shirt.id)
    assert named == GarmentIdentity("", item=shirt.id)
    mirror.shop.session.present(named, mirror.shop.catalogue.articles(named))
    left = mirror.open
    assert left is not None
    assert decode_order(encode_order(Order(OrderKind.REOPEN, left))).open == left
    reopen(left, next_mirror.services, next_mirror.kiosk)
    assert next_mirror.shown == mirror.shown == ("product", shirt.id)
    assert [garment.variant_id for garment in next_mirror.shop.session.garments] == [coat.id, shirt.id]


def test_who_is_done_left_nothing_open(mirror: Mirror) -> None:
    mirror.show_code("shirt")
    assert mirror.open is not None
    mirror.shop.session.part()
    assert mirror.open is None
    mirror.shop.session.carry_on()
    assert mirror.open is not None


def test_it_is_told_how_long_nobody_did_anything_and_nothing_after_a_minute(mirror: Mirror) -> None:
    mirror.show_code("shirt")
    mirror.shop.clock.pass_s(20)
    left = mirror.open
    assert left is not None
    assert left.quiet_s == pytest.approx(20, abs=0.1)
    mirror.shop.clock.pass_s(RESTORED_WITHIN_S - 19)
    assert mirror.open is None


def test_what_ended_is_not_told(mirror: Mirror) -> None:
    mirror.show_code("shirt")
    mirror.shop.session.end("done")
    assert mirror.open is None


def test_nothing_is_opened_again_too_late_or_that_is_sold_no_more(next_mirror: Mirror) -> None:
    gtin = next_mirror.gtin("shirt")
    article = next_mirror.shop.article("shirt").id
    reopen(
        OpenPage("product", article, ((gtin, ""),), "fr", RESTORED_WITHIN_S), next_mirror.services, next_mirror.kiosk
    )
    assert not next_mirror.shop.session.is_active
    reopen(OpenPage("reviews", "shirt-gone", (), "xx", 1.0), next_mirror.services, next_mirror.kiosk)
    assert next_mirror.shown[0] == "collection"
    assert next_mirror.shop.catalogue.language == "fr"
