"""The page of what the shop offers: words to choose from, pages of products, and what is forgotten."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.catalogue import Product
from app.domain.collection import CategoryFigures
from tests.support.inline_jobs import InlineJobs
from tests.support.pages import page_of
from tests.support.shop import Shop, a_level, a_product
from tests.unit.ui.pages.test_view_models import PANEL
from ui.frame.navigation_rules import NavigationTimes
from ui.models.kinds import Band
from ui.pages.collection.derivation import words_below
from ui.pages.collection.view_model import CollectionViewModel
from ui.window.kiosk import KioskSettings, KioskViewModel

COUNT = 60
WOMEN, MEN = ("Femme", "Robes"), ("Homme", "Pulls")


def a_range(count: int = COUNT) -> Sequence[Product]:
    """Every third product is for men, the others are for women: half dresses, half skirts."""
    products = []
    for number in range(count):
        category = MEN if number % 3 == 0 else ("Femme", "Robes" if number % 2 else "Jupes")
        product = a_product(f"p{number:02}", colours=("white",), sizes=("M",), pictures=1)
        products.append(replace(product, category=category))
    return products


@pytest.fixture
def shop(qapp: object) -> Shop:
    return Shop(*a_range())


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=PANEL, languages=("fr", "en"), times=NavigationTimes(faded_s=0.05))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


def figures(*paths: str, here: int = 1) -> list[CategoryFigures]:
    return [CategoryFigures(tuple(path.split(">")), 2, here) for path in paths]


def words(*paths: str, below: str = "") -> list[str]:
    choices = words_below(figures(*paths), tuple(below.split(">")) if below else ()).choices
    return [choice.word for choice in choices]


def test_words_are_the_first_that_tell_categories_apart() -> None:
    assert words("Femme>Robes", "Homme>Pulls", "Femme>Jupes") == ["", "Femme", "Homme"]
    assert words("Shop>Femme>Robes", "Shop>Homme") == ["", "Femme", "Homme"]
    assert words("Femme>Robes", "Femme>Jupes", below="Femme") == ["", "Jupes", "Robes"]
    assert words("Femme>Robes", "Femme") == words("Femme") == words() == []
    assert words("Femme>Robes", "Femme", below="Femme") == []
    assert words(" ", "Femme", "Homme") == ["", "Femme", "Homme"]


def test_words_of_which_most_is_here_come_first() -> None:
    told = [*figures("Abc", here=0), *figures("Def"), *figures("Ghi>x", "Ghi>y")]
    assert [choice.word for choice in words_below(told).choices] == ["", "Ghi", "Def", "Abc"]
    assert len(words_below(figures(*(f"c{number}" for number in range(200)))).choices) == 201


def test_it_is_read_a_page_at_a_time_and_only_once_it_is_shown(kiosk: KioskViewModel, shop: Shop) -> None:
    collection = page_of(kiosk, CollectionViewModel)
    assert (collection.products.count, collection.props.loading) == (0, True)
    shop.session.touch()
    assert (collection.products.count, collection.props.loading, collection.props.empty) == (24, False, False)
    for count in (48, 60):
        assert collection.products.canFetchMore()
        collection.products.fetchMore()
        assert collection.products.count == count
    assert not collection.products.canFetchMore()
    assert len({card.productId for card in collection.products.rows}) == COUNT


def test_what_is_here_comes_first_with_its_stock(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.count(a_level("p40-white-M", 9), a_level("p50-white-M", 1), a_level("p00-white-M", 0))
    shop.session.touch()
    cards = page_of(kiosk, CollectionViewModel).products.rows[:3]
    assert [(card.productId, card.band) for card in cards] == [
        ("p40", Band.InStock),
        ("p50", Band.FewLeft),
        ("p00", Band.SoldOut),
    ]


def test_a_category_and_a_kind_of_it_are_chosen(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    assert [choice.word for choice in collection.categories.rows] == ["", "Femme", "Homme"]
    collection.chooseCategory(0)
    assert [choice.word for choice in collection.kinds.rows] == ["", "Jupes", "Robes"]
    collection.chooseKind(1)
    assert (collection.props.category, collection.props.kind, collection.products.count) == (0, 1, 20)
    assert collection.products.rows[0].productId == "p01"
    collection.chooseCategory(1)
    assert (collection.props.kind, collection.products.count, collection.kinds.count) == (-1, 20, 0)
    collection.chooseCategory(99)
    assert (collection.props.category, collection.products.count) == (-1, 24)


def test_an_import_keeps_the_place_and_the_category(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    collection.chooseCategory(0)
    collection.products.fetchMore()
    assert collection.products.count == 40
    shop.count(a_level("p58-white-M", 3))
    assert (collection.props.category, collection.products.count) == (0, 40)
    assert collection.products.rows[0].productId == "p58"
    shop.withdraw("p58")
    assert "p58" not in {card.productId for card in collection.products.rows}


def test_a_category_that_is_called_otherwise_gives_way_to_all(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    shop.database.connection().execute("UPDATE product_text SET category = '[\"Women\"]' WHERE language = 'en'")
    collection.chooseCategory(1)
    kiosk.settings.setLanguage("en")
    assert (collection.props.category, collection.products.count, collection.categories.count) == (-1, 24, 0)
    assert collection.products.rows[0].title.endswith("(en)")


def test_answers_to_what_is_no_longer_asked_are_not_shown(kiosk: KioskViewModel, shop: Shop) -> None:
    jobs = InlineJobs(held=True)
    shop.collection._jobs = jobs
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    assert (collection.props.loading, collection.products.count) == (True, 0)
    jobs.waiting.pop(0)()  # the categories
    collection.chooseCategory(1)
    jobs.run()
    assert {card.productId for card in collection.products.rows} == {f"p{number:02}" for number in range(0, COUNT, 3)}
    collection.chooseCategory(0)
    shop.session.end("done")
    jobs.run()
    assert kiosk.navigation.props.pageName == "attract"


def test_coming_back_from_a_product_reads_nothing_again(kiosk: KioskViewModel, shop: Shop) -> None:
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    collection.chooseCategory(0)
    collection.products.fetchMore()
    before = collection.products.rows
    collection.open("p02")
    assert kiosk.navigation.props.pageName == "product"
    kiosk.navigation.back()
    assert (kiosk.navigation.props.pageName, collection.products.rows) == ("collection", before)
    assert collection.props.category == 0


@pytest.mark.parametrize("is_faded", [True, False])
def test_the_next_shopper_finds_nothing_of_the_last_one(
    kiosk: KioskViewModel, shop: Shop, qtbot: QtBot, *, is_faded: bool
) -> None:
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    visit = collection.props.visit
    collection.chooseCategory(1)
    if is_faded:
        with qtbot.waitSignal(kiosk.navigation_view.forgotten):
            shop.session.end("done")
        assert (collection.products.count, collection.categories.count) == (0, 0)
    else:
        shop.session.end("done")
    shop.session.touch()
    assert (collection.props.category, collection.products.count) == (-1, 24)
    assert collection.props.visit > visit


def test_pictures_are_shown_as_they_come(qapp: object, qtbot: QtBot) -> None:
    jobs = InlineJobs(held=True)
    shop = Shop(*a_range(30), picture_jobs=jobs)
    kiosk = KioskViewModel(shop.kiosk_services, KioskSettings(panel=PANEL, languages=("fr",)), shop.clock)
    collection = page_of(kiosk, CollectionViewModel)
    shop.session.touch()
    assert not any(card.pictureUrl for card in collection.products.rows)
    jobs.run()
    qtbot.waitUntil(lambda: all(card.pictureUrl for card in collection.products.rows))


def test_an_empty_catalogue_and_one_that_cannot_be_read(qapp: object, kiosk: KioskViewModel, shop: Shop) -> None:
    empty = Shop()
    other = KioskViewModel(empty.kiosk_services, KioskSettings(panel=PANEL, languages=("fr",)), empty.clock)
    empty.session.touch()
    props = page_of(other, CollectionViewModel).props
    assert (props.loading, props.empty) == (False, True)

    shop.database.connection().execute("ALTER TABLE product_text RENAME TO elsewhere")
    shop.session.touch()
    collection = page_of(kiosk, CollectionViewModel)
    assert (collection.props.loading, collection.props.empty) == (False, True)
    shop.database.connection().execute("ALTER TABLE elsewhere RENAME TO product_text")
    shop.session.end("done")
    shop.session.touch()
    assert (collection.products.count, collection.props.empty) == (24, False)
