"""Which page is shown: every rule, without a window."""

from dataclasses import replace

import pytest

from app.domain.garments import Candidate, Garment, GarmentPresence, GarmentSource
from ui.frame import navigation_rules as rules
from ui.frame.navigation_rules import (
    ATTRACT,
    COLLECTION,
    GARMENTS,
    Moment,
    NavigationState,
    NavigationTimes,
    Place,
    Reached,
)

TIMES = NavigationTimes()
SHIRT = Garment("g1", "g1", "shirt", "shirt-s", GarmentSource.RFID, GarmentPresence.HERE, 1, 0)
DRESS = replace(SHIRT, key="g2", gtin="g2", product_id="dress", variant_id="dress-s")
STRANGER = replace(SHIRT, key="g3", gtin="g3", product_id="", variant_id="")
SHIRT_PAGE = Place(Reached.BY_ARTICLE, "shirt", "shirt-s", "g1")
DRESS_PAGE = Place(Reached.BY_ARTICLE, "dress", "dress-s", "g2")


def detail(page: str) -> Place:
    """Return a page about the shirt."""
    return replace(SHIRT_PAGE, reached=Reached.FROM_A_PRODUCT, detail=page)


def s(seconds: float) -> int:
    return round(1e12 + seconds * 1e9)


def arrive(
    state: NavigationState, garment: Garment, now_s: float, touched_s: float | None = None, count: int = 1
) -> NavigationState:
    touch = None if touched_s is None else s(touched_s)
    return rules.arrive(state, garment, count, Moment(s(now_s), touch), TIMES)


def without_garments(state: NavigationState) -> NavigationState:
    return rules.settle(state, has_garments=False)


def test_a_touch_on_the_attract_page_goes_home() -> None:
    begun = rules.begin(NavigationState())
    assert begun.stack == (GARMENTS,)
    assert without_garments(begun).stack == (COLLECTION,)
    assert rules.settle(begun, has_garments=True) == begun


def test_the_way_home_from_a_product_of_the_collection_is_the_collection() -> None:
    state = rules.open_place(without_garments(rules.begin(NavigationState())), Place(Reached.BY_ARTICLE, "dress"))
    assert rules.go_back(state).stack == without_garments(rules.go_home(state)).stack == (COLLECTION,)
    assert rules.go_back(rules.go_back(state)).stack == (COLLECTION,)


def test_a_garment_brought_into_the_collection_opens_its_page_and_leads_back_to_it() -> None:
    looking = NavigationState((COLLECTION,))
    state = arrive(looking, SHIRT, 2, touched_s=1)
    assert state.stack == (COLLECTION, GARMENTS, SHIRT_PAGE)
    assert rules.go_home(state).stack == (COLLECTION, GARMENTS)


def test_another_garment_is_announced_to_who_looks_around() -> None:
    state = arrive(NavigationState((COLLECTION,)), DRESS, 10, touched_s=9, count=2)
    assert (state.stack, state.notice) == ((COLLECTION,), DRESS)


def test_when_the_last_garment_has_gone_the_collection_is_home() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "reviews")
    assert without_garments(state).stack == (COLLECTION, SHIRT_PAGE, detail("reviews"))
    assert without_garments(rules.go_home(state)).stack == (COLLECTION,)
    from_there = arrive(NavigationState((COLLECTION,)), SHIRT, 0)
    assert without_garments(from_there).stack == (COLLECTION, SHIRT_PAGE)
    assert without_garments(rules.go_back(from_there)).stack == (COLLECTION,)
    assert without_garments(rules.end()).stack == (ATTRACT,)


def test_who_brought_garments_looks_around_and_comes_back_to_them() -> None:
    state = rules.look_around(rules.go_home(arrive(NavigationState(), SHIRT, 0)))
    assert state.stack == (GARMENTS, COLLECTION)
    assert rules.go_back(state).stack == rules.go_home(state).stack == (GARMENTS,)
    assert without_garments(state).stack == (COLLECTION,)
    assert without_garments(rules.look_around(NavigationState())).stack == (COLLECTION,)


def test_the_first_garment_opens_its_page_over_the_garments() -> None:
    assert arrive(NavigationState(), SHIRT, 0).stack == (GARMENTS, SHIRT_PAGE)


def test_a_stranger_opens_the_unknown_page() -> None:
    assert arrive(NavigationState(), STRANGER, 0).place == Place(Reached.BY_UNKNOWN_GARMENT, key="g3")


def test_a_later_garment_takes_the_page_of_who_does_not_touch() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 1.0, count=2)
    assert state.stack == (GARMENTS, DRESS_PAGE)


def test_garments_that_come_together_open_all_garments() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 0.99, count=2)
    assert state.stack == (GARMENTS,)
    assert arrive(state, STRANGER, 1.5, count=3).stack == (GARMENTS,)


def test_who_has_just_touched_is_not_thrown_off_the_page() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 10, touched_s=5.1, count=2)
    assert state.place == SHIRT_PAGE
    assert state.notice == DRESS


def test_a_touch_five_seconds_ago_is_over() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 10, touched_s=5.0, count=2)
    assert state.place == DRESS_PAGE
    assert state.notice is None


def test_the_garment_asked_for_by_a_touch_opens_its_page() -> None:
    state = arrive(rules.begin(NavigationState()), SHIRT, 2, touched_s=0)
    assert state.place == SHIRT_PAGE


def test_another_garment_becomes_a_card_for_who_is_touching_cards() -> None:
    state = arrive(rules.go_home(arrive(NavigationState(), SHIRT, 0)), DRESS, 5, touched_s=4, count=2)
    assert state.stack == (GARMENTS,)
    assert state.notice is None


def test_the_page_of_a_garment_that_leaves_stays() -> None:
    alone = arrive(NavigationState(), SHIRT, 0)
    assert rules.leave(alone, SHIRT) == alone
    beside = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 5, count=2)
    assert rules.leave(beside, DRESS) == beside
    assert rules.leave(beside, SHIRT) == beside


def test_a_garment_that_comes_back_finds_its_page_as_it_was_left() -> None:
    state = rules.select(rules.open_detail(arrive(NavigationState(), SHIRT, 0), "reviews"), "shirt-m")
    back = arrive(rules.leave(state, SHIRT), SHIRT, 10)
    assert back.stack == state.stack
    touching = arrive(rules.leave(state, SHIRT), SHIRT, 10, touched_s=9)
    assert (touching.stack, touching.notice) == (state.stack, None)


def test_a_garment_that_comes_back_with_others_is_one_of_them() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 10, count=2)
    assert arrive(arrive(state, SHIRT, 20, count=2), DRESS, 20.5, count=3).stack == (GARMENTS,)


def test_a_question_goes_with_the_garment_it_is_about() -> None:
    either = replace(STRANGER, candidates=(Candidate("shirt", ""), Candidate("dress", "")))
    state = arrive(NavigationState(), either, 0)
    assert state.place == replace(GARMENTS, key="g3")
    assert rules.leave(state, either).stack == (GARMENTS,)


def test_the_announcement_of_a_garment_that_left_is_taken_back() -> None:
    state = arrive(arrive(NavigationState(), SHIRT, 0), DRESS, 10, touched_s=9, count=2)
    assert rules.leave(state, DRESS).notice is None


def test_details_open_over_the_product_and_take_each_others_place() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "reviews")
    assert state.stack == (GARMENTS, SHIRT_PAGE, detail("reviews"))
    state = rules.open_detail(state, "nearby")
    assert state.stack == (GARMENTS, SHIRT_PAGE, detail("nearby"))
    assert rules.go_back(state).place == SHIRT_PAGE


def test_details_of_nothing_do_not_open() -> None:
    for state in (NavigationState(), NavigationState((GARMENTS,)), arrive(NavigationState(), STRANGER, 0)):
        assert rules.open_detail(state, "reviews") == state


def test_a_product_that_goes_with_it_opens_over_and_back_leads_home() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "goes_with")
    state = rules.open_place(state, Place(Reached.BY_ARTICLE, "dress", ""))
    assert state.place.product_id == "dress"
    pages = []
    while len(state.stack) > 1:
        state = rules.go_back(state)
        pages.append(state.place.reached)
    assert pages == [Reached.FROM_A_PRODUCT, Reached.BY_ARTICLE, Reached.ALL_GARMENTS]
    assert rules.go_back(state) == state


def test_opening_what_is_open_does_nothing() -> None:
    state = arrive(NavigationState(), SHIRT, 0)
    assert rules.open_place(state, SHIRT_PAGE) == state


def test_another_size_is_chosen_for_all_pages_about_the_product() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "nearby")
    state = rules.select(state, "shirt-m")
    assert [place.variant_id for place in state.stack] == ["", "shirt-m", "shirt-m"]


def test_pages_about_what_is_no_longer_sold_are_closed() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "goes_with")
    state = rules.open_place(state, Place(Reached.BY_ARTICLE, "dress", ""))
    without_dress = rules.forget_withdrawn(state, lambda product_id: product_id != "dress")
    assert without_dress.stack == state.stack[:-1]
    without_shirt = rules.forget_withdrawn(without_dress, lambda product_id: product_id != "shirt")
    assert without_shirt.stack == (GARMENTS, Place(Reached.BY_UNKNOWN_GARMENT, key="g1"))
    assert rules.forget_withdrawn(state, lambda _: True) == state


def test_browsing_for_hours_does_not_grow_without_end() -> None:
    state = arrive(NavigationState(), SHIRT, 0)
    for number in range(100):
        state = rules.open_place(state, Place(Reached.BY_ARTICLE, f"p{number}"))
    assert len(state.stack) == 12
    assert state.stack[0] == GARMENTS
    assert state.place.product_id == "p99"


def test_home_and_the_end() -> None:
    state = rules.open_detail(arrive(NavigationState(), SHIRT, 0), "reviews")
    assert rules.go_home(state).stack == (GARMENTS,)
    assert rules.end().stack == (ATTRACT,)
    assert rules.go_home(NavigationState()).stack == (ATTRACT,)


@pytest.mark.parametrize("reached", [Reached.BY_ARTICLE, Reached.BY_UNKNOWN_GARMENT])
def test_a_page_opened_from_nobodys_mirror_leads_back_to_the_garments(reached: Reached) -> None:
    state = rules.open_place(NavigationState(), Place(reached, "shirt", "shirt-s"))
    assert rules.go_back(state).stack == (GARMENTS,)
