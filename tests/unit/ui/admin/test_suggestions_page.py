"""The page of suggestions: what a rule would do is seen before it holds, and shoppers see it once it is saved."""

import pytest

from app.services.outfits.outfits import InRoom
from tests.support.shop import Shop, a_level, a_product
from ui.admin.suggestions.view_model import SuggestionsPageViewModel
from ui.frame.display import Panel
from ui.models.kinds import Kiosk
from ui.window.kiosk import KioskSettings, KioskViewModel

ROOM = (InRoom("shirt"),)


@pytest.fixture
def shop(qapp: object) -> Shop:
    shop = Shop(a_product("shirt", goes_with=("coat", "dress")), a_product("coat"), a_product("dress"))
    shop.count(*(a_level(f"{one}-white-S", 3) for one in ("shirt", "coat", "dress")))
    return shop


@pytest.fixture
def kiosk(shop: Shop) -> KioskViewModel:
    settings = KioskSettings(panel=Panel(1080, 1920, 43, 1.5), languages=("fr",))
    return KioskViewModel(shop.kiosk_services, settings, shop.clock)


@pytest.fixture
def page(kiosk: KioskViewModel, shop: Shop) -> SuggestionsPageViewModel:
    shop.present_badge()
    kiosk.admin.staff.openPage("suggestions")
    page = kiosk.admin.page("suggestions")
    assert isinstance(page, SuggestionsPageViewModel)
    page.choose("shirt")
    return page


def places(page: SuggestionsPageViewModel) -> dict[str, tuple[int, int]]:
    return {row.productId: (row.before, row.after) for row in page.suggestions.rows}


def shown(shop: Shop) -> set[str]:
    return {one.suggestion.product_id for one in shop.outfits.outfit(ROOM).all}


def test_what_is_kept_apart_is_seen_to_go_before_it_goes(page: SuggestionsPageViewModel, shop: Shop) -> None:
    assert {one: after for one, (_, after) in places(page).items()} == {"coat": 1, "dress": 2}
    page.keepApart("coat")
    assert places(page) == {"dress": (2, 1), "coat": (1, 0)}
    assert shown(shop) == {"coat", "dress"}
    page.save()
    assert (page.props.saved, page.props.changed, page.props.refusal) == (True, False, "")
    assert shown(shop) == {"dress"}


def test_a_rule_for_categories_is_put_together_by_choosing(page: SuggestionsPageViewModel, shop: Shop) -> None:
    (category,) = (row.label for row in page.categories.rows)
    page.chooseKind(Kiosk.RuleKind.Season)
    assert not page.props.complete
    page.chooseCategory(category)
    assert page.props.complete
    page.step("first", 1)
    page.step("last", -2)
    (begun,) = page.begun.rows
    assert (begun.names, begun.first[5:], begun.last[5:]) == (category, "10-15", "02-29")
    page.addRule()
    assert [(row.kind, row.names) for row in page.rules.rows] == [(Kiosk.RuleKind.Season, category)]
    assert not page.props.complete
    page.removeRule(5)
    assert page.rules.count == 1
    page.removeRule(0)
    assert (page.rules.count, page.props.changed) == (0, False)


def test_rules_that_leave_nothing_are_told_with_their_place(page: SuggestionsPageViewModel, shop: Shop) -> None:
    (category,) = (row.label for row in page.categories.rows)
    today = shop.suggestion_rules.today()
    later = (today.month - 1) * 2 + (today.day >= 15) + 4  # in halves of months
    page.chooseKind(Kiosk.RuleKind.Season)
    page.chooseCategory(category)
    page.step("first", later - 18)
    page.step("last", later - 5)
    page.addRule()
    (told,) = page.conflicts.rows
    assert (told.kind, told.rule, told.names) == (Kiosk.ConflictKind.NothingInSeason, "season", category)
    assert {after for _, after in places(page).values()} == {0}


def test_the_margin_and_the_campaign_of_a_category(page: SuggestionsPageViewModel, shop: Shop) -> None:
    (category,) = (row.label for row in page.categories.rows)
    page.chooseKind(Kiosk.RuleKind.Margin)
    page.chooseCategory(category)
    page.chooseBand(Kiosk.MarginBand.Low)
    page.addRule()
    page.chooseKind(Kiosk.RuleKind.Campaign)
    page.chooseCategory(category)
    page.step("percent", 5)
    page.step("last", 3)
    page.addRule()
    rows = page.rules.rows
    assert [(row.kind, row.percent, row.band) for row in rows] == [
        (Kiosk.RuleKind.Campaign, 200, 0),
        (Kiosk.RuleKind.Margin, 100, Kiosk.MarginBand.Low),
    ]
    page.save()
    assert len(shop.suggestion_rules.rules.campaigns) == 1


def test_leaving_gives_up_what_was_not_saved(page: SuggestionsPageViewModel, shop: Shop) -> None:
    page.keepApart("coat")
    shop.staff.close()
    assert not shop.suggestion_rules.is_changed
    assert shown(shop) == {"coat", "dress"}


def test_a_number_that_names_nothing_is_told(page: SuggestionsPageViewModel) -> None:
    page.write("000")
    page.lookAt()
    assert page.props.unknown
    page.write("coat-white-S")
    page.putWith()
    assert (page.props.unknown, page.props.typed, page.props.changed) == (False, "", True)
