"""What goes with garments: what rules keep away, what can be had, and one piece of each kind."""

from collections.abc import Collection, Mapping
from datetime import date

from app.domain.merchandising import Alternative, Campaign, ConflictKind, Look, Merchandising, Never, Pair, Season
from app.domain.traits import Article, Brought, Outfit, ProductTraits, Reach, Stocked
from app.recommend.assortment import Assortment
from app.recommend.colours import lab
from app.recommend.goods import goods, worn
from app.recommend.outfits import choose
from app.recommend.ranking import Known, rank
from app.recommend.rules import Rulebook, conflicts

TODAY = date(2026, 11, 30)
KINDS = {
    "shirt": "Shirts",
    "blouse": "Shirts",
    "trousers": "Trousers",
    "skirt": "Skirts",
    "coat": "Coats",
    "bag": "Bags",
    "shorts": "Shorts",
}


def traits(product_id: str, brand: str = "") -> ProductTraits:
    return ProductTraits(product_id, product_id.title(), brand, ("Women", KINDS[product_id]), "100% linen", 5000, ())


def outfit(
    rules: Merchandising = Merchandising(),  # noqa: B008 - frozen
    *,
    room: tuple[str, ...] = ("shirt",),
    related: tuple[str, ...] = ("trousers", "coat", "bag"),
    reach: Mapping[str, Reach] | None = None,
) -> Outfit:
    def stocked(ids: Collection[str]) -> dict[str, Stocked]:
        found = {}
        for one in ids:
            here = (reach or {}).get(one, Reach.HERE)
            sizes = (Article(f"{one}-S", one, "", "S", here), Article(f"{one}-M", one, "", "M", here))
            found[one] = Stocked(() if here is Reach.NOWHERE else sizes, frozenset("SM"))
        return found

    all_goods = {one: goods(traits(one), lambda colour, _url: lab(colour)) for one in KINDS}
    brought = [
        worn(Brought(traits(one), size="M", sizes=frozenset("SM")), lambda colour, _url: lab(colour)) for one in room
    ]
    book, assortment = Rulebook(rules, TODAY), Assortment()
    known = Known(all_goods, {room[0]: related} if room else {})
    return choose(brought, rank(brought, known, assortment, book), stocked, book, assortment)


def ids(found: Outfit) -> list[str]:
    return [one.suggestion.product_id for one in found.all]


def test_only_what_can_be_had_is_shown_what_is_here_first() -> None:
    reach = {"trousers": Reach.DELIVERED, "coat": Reach.NEARBY, "bag": Reach.NOWHERE, "skirt": Reach.HERE}
    assert ids(outfit(related=("trousers", "coat", "bag", "skirt"), reach=reach)) == ["skirt", "coat", "trousers"]
    assert ids(outfit(reach=dict.fromkeys(KINDS, Reach.NOWHERE))) == []


def test_a_piece_comes_in_the_size_of_the_garment() -> None:
    assert {one.article.size for one in outfit().all} == {"M"}
    assert all(one.fits for one in outfit().all)


def test_a_pinned_look_comes_first_and_what_is_never_together_is_not_shown() -> None:
    rules = Merchandising(looks=(Look(("shirt", "bag")),), never=(Never(("shirt", "coat")),))
    assert ids(outfit(rules))[0] == "bag"
    assert "coat" not in ids(outfit(rules))
    apart = Merchandising(looks=(Look(("shirt", "bag")),), never=(Never(categories=("Shirts", "Bags")),))
    assert "bag" not in ids(outfit(apart))


def test_no_two_are_shown_that_must_never_be_together() -> None:
    assert ids(outfit(Merchandising(never=(Never(("trousers", "coat")),)))) == ["trousers", "bag"]


def test_seasons_and_campaigns() -> None:
    summer = Merchandising(seasons=(Season(("Coats",), (4, 1), (9, 30)),))
    assert "coat" not in ids(outfit(summer))
    assert "coat" in ids(outfit(Merchandising(seasons=(Season(("Coats",), (10, 1), (3, 31)),))))
    campaign = Campaign("Bags", date(2026, 11, 1), date(2026, 12, 31), 5, categories=("Bags",))
    assert ids(outfit(Merchandising(campaigns=(campaign,))))[0] == "bag"


def test_nothing_in_the_room_and_one_product_alone() -> None:
    assert outfit(room=()) == Outfit()
    assert ids(outfit(related=())) == []
    assert ids(outfit(related=("shirt", "gone"))) == []


def test_a_second_garment_of_another_kind_is_part_of_the_look() -> None:
    found = outfit(room=("shirt", "trousers", "blouse"))
    assert found.worn == ("trousers",)
    assert "trousers" not in ids(found)


def test_a_look_has_one_piece_for_each_part_of_the_body() -> None:
    found = outfit(related=("trousers", "shorts", "skirt", "coat"))
    assert [one.suggestion.product_id for one in found.look] == ["trousers", "coat"]
    assert {one.suggestion.product_id for one in found.more} == {"shorts", "skirt"}
    assert outfit(room=("trousers", "shorts")).worn == ()


def test_a_rule_says_what_is_worn_in_place_of_each_other() -> None:
    rules = Merchandising(alternatives=(Alternative(("Bags", "Women > Coats")),))
    found = outfit(rules, related=("coat", "bag", "trousers"))
    assert [one.suggestion.product_id for one in found.look] == ["coat", "trousers"]
    assert [one.suggestion.product_id for one in found.more] == ["bag"]
    assert outfit(rules, room=("coat", "bag")).worn == ()


def test_rules_that_contradict_each_other_or_leave_nothing_are_told() -> None:
    rules = Merchandising(
        looks=(Look(("shirt", "bag")),),
        never=(Never(("bag", "shirt")), Never(categories=("Shirts", "Trousers"))),
        pairs=(Pair("Shirts", ("Trousers",)), Pair("Bags", ("Bags",)), Pair("Skirts", ("Coats",))),
        seasons=(Season(("Coats",), (4, 1), (9, 30)),),
    )
    assert [one.kind for one in conflicts(rules, TODAY)] == [
        ConflictKind.KEPT_APART,
        ConflictKind.NOTHING_LEFT,
        ConflictKind.ONLY_ITSELF,
        ConflictKind.NEVER_IN_SEASON,
    ]
    assert conflicts(Merchandising(looks=(Look(("shirt", "bag")),)), TODAY) == ()
