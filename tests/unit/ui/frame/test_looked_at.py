"""What was brought and looked at in a session: once each, newest first, nothing of another's."""

import pytest

from tests.support.shop import Shop, a_product
from ui.frame.looked_at import LookedAt
from ui.frame.navigation import NavigationViewModel
from ui.frame.navigation_rules import Reached
from ui.pages.registry import PAGES


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(a_product("shirt"), a_product("dress"), a_product("coat"))


class Looking:
    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.navigation = NavigationViewModel(
            {page.name: page.reached for page in PAGES},
            session=shop.session,
            catalogue=shop.catalogue,
            pictures=shop.pictures,
            clock_ns=shop.clock,
        )
        self.looked_at = LookedAt(self.navigation, shop.session, shop.catalogue)
        self.told = 0
        self.looked_at.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.told += 1

    @property
    def listed(self) -> list[tuple[str, int]]:
        return [(article.key, article.pieces) for article in self.looked_at.articles]


@pytest.fixture
def looking(shop: Shop) -> Looking:
    return Looking(shop)


def test_garments_are_there_the_newest_first_with_their_pieces(looking: Looking, shop: Shop) -> None:
    shop.bring("shirt")
    shop.bring("dress")
    shop.bring("shirt", 1)
    assert looking.listed == [("dress-white-S", 1), ("shirt-white-M", 1), ("shirt-white-S", 1)]


def test_one_that_was_taken_away_stays_without_pieces(looking: Looking, shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.fade("epc-shirt-0")
    assert looking.listed == [("shirt-white-S", 0)]
    shop.session.leave("epc-shirt-0")
    assert looking.listed == [("shirt-white-S", 0)]
    shop.bring("shirt")
    assert looking.listed == [("shirt-white-S", 1)]


def test_one_that_is_not_theirs_was_never_there(looking: Looking, shop: Shop) -> None:
    shop.bring("dress")
    shirt = shop.bring("shirt")
    looking.navigation.select_variant("shirt-navy-L")
    shop.session.dismiss(shirt.key)
    assert looking.listed == [("dress-white-S", 1)]


def test_of_a_product_looked_at_the_article_chosen_last_is_there(looking: Looking, shop: Shop) -> None:
    shop.session.touch()
    looking.navigation.openProduct("coat", "")
    assert looking.listed == [("coat", 0)]
    for size in "SML":
        looking.navigation.select_variant(f"coat-navy-{size}")
    assert looking.listed == [("coat-navy-L", 0)]


def test_another_size_of_a_garment_stands_beside_it_until_it_is_chosen_back(looking: Looking, shop: Shop) -> None:
    shop.bring("shirt")
    looking.navigation.select_variant("shirt-white-M")
    assert looking.listed == [("shirt-white-S", 1), ("shirt-white-M", 0)]
    looking.navigation.select_variant("shirt-white-S")
    assert looking.listed == [("shirt-white-S", 1)]


def test_what_is_withdrawn_is_there_no_more(looking: Looking, shop: Shop) -> None:
    shop.bring("shirt")
    shop.bring("dress")
    before = looking.told
    shop.withdraw("dress")
    assert looking.told > before
    assert looking.listed == [("shirt-white-S", 1)]


def test_all_of_it_ends_with_the_session_and_not_while_it_may_be_carried_on(looking: Looking, shop: Shop) -> None:
    shop.bring("shirt")
    shop.session.part()
    shop.session.carry_on()
    assert looking.listed == [("shirt-white-S", 1)]
    shop.session.end("done")
    assert looking.listed == []
    shop.bring("dress")
    assert looking.listed == [("dress-white-S", 1)]


def test_a_whole_rail_is_bounded(qapp: object) -> None:
    names = ["p" * number for number in range(1, 31)]
    shop = Shop(*(a_product(name, colours=("white",), sizes=("S",), pictures=0) for name in names))
    looking = Looking(shop)
    for name in names:
        shop.bring(name)
    assert [key for key, _ in looking.listed] == [f"{name}-white-S" for name in reversed(names[-24:])]


def test_pages_about_all_garments_open_in_a_session_only(looking: Looking, shop: Shop) -> None:
    names = [page.name for page in PAGES if page.reached is Reached.FROM_THE_GARMENTS]
    assert len(names) >= 2
    for name in names:
        looking.navigation.open(name)
        assert looking.navigation.place.reached is Reached.AT_REST
    shop.bring("shirt")
    looking.navigation.openGarments()
    for name in names:
        looking.navigation.open(name)
        assert looking.navigation.page_name == name
    looking.navigation.back()
    assert looking.navigation.place.reached is Reached.ALL_GARMENTS
