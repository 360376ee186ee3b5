from collections.abc import Callable, Mapping

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import Product
from app.recommend.complements import Candidate, Reach, candidate, rank_complements


def product(
    goes_with: tuple[str, ...] = (), *, brand: str = "Maison", category: tuple[str, ...] = ("Robes",)
) -> Product:
    return Product("dress", "fr", "Robe", brand, "", category, "", (), (), (), goes_with)


def reach_of(places: Mapping[str, Reach]) -> Callable[[str], Reach]:
    return lambda product_id: places.get(product_id, Reach.HERE)


def test_here_comes_first_in_the_catalogue_s_order() -> None:
    places = {"belt": Reach.NEARBY, "bag": Reach.HERE, "hat": Reach.NOWHERE, "shoe": Reach.HERE, "scarf": Reach.NEARBY}
    ranked = rank_complements(product(("belt", "bag", "hat", "shoe", "scarf")), reach=reach_of(places))
    assert ranked == ("bag", "shoe", "belt", "scarf")


def test_what_hangs_there_already_and_itself_and_doubles_are_left_out() -> None:
    ranked = rank_complements(product(("bag", "dress", "shoe", "bag")), reach=reach_of({}), on_the_hook=("shoe",))
    assert ranked == ("bag",)


def test_the_limit_is_kept() -> None:
    assert rank_complements(product(("a", "b", "c")), reach=reach_of({"a": Reach.NEARBY}), limit=2) == ("b", "c")


def test_without_relations_the_brand_s_other_categories_take_turns() -> None:
    candidates = [
        Candidate("robe-2", "Maison", ("Robes",)),
        Candidate("bag-1", "MAISON", ("Sacs",)),
        Candidate("bag-2", "Maison", ("Sacs",)),
        Candidate("coat-1", "Maison", ("Manteaux",)),
        Candidate("coat-x", "Autre", ("Manteaux",)),
        Candidate("odd", "Maison", ()),
    ]
    assert rank_complements(product(), reach=reach_of({}), candidates=candidates) == ("bag-1", "coat-1", "bag-2")


def test_the_fallback_serves_when_no_relation_can_be_had() -> None:
    candidates = [Candidate("coat", "Maison", ("Manteaux",)), Candidate("bag", "Maison", ("Sacs",))]
    places = {"belt": Reach.NOWHERE, "coat": Reach.NEARBY}
    assert rank_complements(product(("belt",)), reach=reach_of(places), candidates=candidates) == ("bag", "coat")
    assert rank_complements(
        product(("belt",)), reach=reach_of(places), candidates=candidates, on_the_hook=("bag",)
    ) == ("coat",)


def test_a_related_product_is_preferred_to_the_fallback() -> None:
    candidates = [Candidate("coat", "Maison", ("Manteaux",))]
    assert rank_complements(product(("bag",)), reach=reach_of({"bag": Reach.NEARBY}), candidates=candidates) == ("bag",)


def test_a_product_without_brand_has_no_fallback() -> None:
    candidates = [Candidate("coat", "", ("Manteaux",))]
    assert rank_complements(product(brand=""), reach=reach_of({}), candidates=candidates) == ()


def test_a_product_is_its_own_candidate_s_source() -> None:
    assert candidate(product()) == Candidate("dress", "Maison", ("Robes",))


@given(st.lists(st.sampled_from("abcdefgh")), st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(Reach)))
def test_what_is_offered_can_be_had_and_nothing_that_can_is_lost(
    goes_with: list[str], places: dict[str, Reach]
) -> None:
    ranked = rank_complements(product(tuple(goes_with)), reach=reach_of(places))
    assert set(ranked) == {one for one in goes_with if places.get(one, Reach.HERE) is not Reach.NOWHERE}
    assert len(ranked) == len(set(ranked))
    reaches = [places.get(one, Reach.HERE) for one in ranked]
    assert reaches == sorted(reaches)
    for kind in Reach:
        group = [one for one in ranked if places.get(one, Reach.HERE) is kind]
        assert group == sorted(group, key=goes_with.index)
