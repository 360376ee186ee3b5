"""What is learned from baskets: a structure that was put there is found, and odd baskets do no harm."""

import numpy as np
import pytest

from app.recommend.history import LARGEST_BASKET, Attributes, History, attributes_of, hide_one, history_of
from app.recommend.learning import Partner, learn
from app.recommend.pair_facts import FEATURES, PairFacts
from app.recommend.pair_sums import sum_up
from app.recommend.pair_weights import USUAL, fit_weights

FRESH = 400


def history(*baskets: tuple[int, ...], items: int = 0, day_of: int | None = None) -> History:
    rows = [
        (FRESH + number // 50 if day_of is None else day_of, number, item)
        for number, basket in enumerate(baskets)
        for item in sorted(set(basket))
    ]
    days, numbers, bought = np.array(rows, np.int64).reshape(-1, 3).T
    return history_of(days, numbers, bought, items or (int(bought.max()) + 1 if len(bought) else 0))


def alike(items: int) -> Attributes:
    return attributes_of([("Clothes", "Tops")] * items, ["Maison"] * items)


def learned(history: History, attributes: Attributes | None = None) -> dict[int, Partner]:
    known = attributes or alike(history.items)
    return {partner.item: partner for partner in learn(history, known)}


def test_what_is_bought_together_comes_first_with_its_count() -> None:
    baskets = [(0, 1)] * 30 + [(0, 2)] * 6 + [(3,)] * 40
    partners = learned(history(*baskets))
    assert partners[0].partners[:2].tolist() == [1, 2]
    assert partners[0].count[:2].tolist() == [30, 6]
    assert 0 not in partners[0].partners


def test_an_old_basket_counts_less_than_a_new_one() -> None:
    rows = [(1, number, item) for number in range(20) for item in (0, 1)]
    rows += [(1000, 100 + number, item) for number in range(20) for item in (0, 2)]
    days, numbers, items = np.array(rows, np.int64).T
    assert learned(history_of(days, numbers, items, 3))[0].partners[0] == 2


def test_a_large_basket_says_less_and_a_stocktaking_nothing() -> None:
    everything = tuple(range(60))
    partners = learned(history(*[(0, 1)] * 3, *[everything] * 3, items=60))
    assert partners[0].partners[0] == 1
    stocktaking = tuple(range(LARGEST_BASKET + 300))
    partners = learned(history(*[(0, 1)] * 3, stocktaking, items=len(stocktaking)))
    assert partners[0].count.tolist()[:2] == [3, 0]


def test_an_article_that_nobody_has_bought_takes_what_its_category_is_bought_with() -> None:
    baskets = [(0, 2)] * 40 + [(1, 2)] * 40 + [(3, 4)] * 40
    attributes = attributes_of(
        [("Shirts",), ("Shirts",), ("Ties",), ("Boots",), ("Socks",), ("Shirts",), ("Ties",)], ["Maison"] * 7
    )
    partners = learned(history(*baskets, items=7), attributes)
    assert partners[5].partners[0] == 2  # the new shirt asks for the tie
    likely = partners[0].partners.tolist()
    assert likely.index(6) < likely.index(3)  # and the new tie is likelier beside a shirt than a boot is
    assert partners[5].count.tolist()[0] == 0


@pytest.mark.parametrize("kind", ["prices", "fibres", "colours"])
def test_price_level_material_and_colour_speak_for_a_new_article(kind: str) -> None:
    """All are shirts and trousers of one brand; what is dear, of linen or navy is bought with its like."""
    baskets = [(0, 2)] * 40 + [(1, 3)] * 40
    words = ["linen", "wool", "linen", "wool", "linen", "linen", "wool"]
    prices = [{"linen": 2000, "wool": 20000}[word] for word in words]
    categories = [("Clothes", "Shirts")] * 2 + [("Clothes", "Trousers")] * 2 + [("Clothes", "Shirts")]
    categories += [("Clothes", "Trousers")] * 2
    attributes = attributes_of(
        categories,
        ["Maison"] * 7,
        prices=prices if kind == "prices" else (),
        fibres=words if kind == "fibres" else (),
        colours=words if kind == "colours" else (),
    )
    partners = learned(history(*baskets, items=7), attributes)[4].partners.tolist()
    assert partners.index(2) < partners.index(3)  # nobody has bought the new shirt; it asks for its like
    of_old = learned(history(*baskets, items=7), attributes)[0].partners.tolist()
    assert of_old.index(5) < of_old.index(6)  # nor the new trousers


@pytest.mark.parametrize("baskets", [(), ((0,),), ((0,), (0,), (0,)), ((0, 1),)])
def test_next_to_nothing_is_no_failure(baskets: tuple[tuple[int, ...], ...]) -> None:
    partners = learned(history(*baskets))
    assert set(partners) <= {0, 1}
    assert all(np.isfinite(partner.worth).all() for partner in partners.values())


def test_nothing_at_all_teaches_nothing() -> None:
    empty = history(items=0)
    assert list(learn(empty, alike(0))) == []
    assert fit_weights(empty, alike(0)).tolist() == USUAL.tolist()


def test_few_baskets_keep_the_usual_weights_and_many_have_their_own() -> None:
    draw = np.random.default_rng(3)

    def some(count: int) -> History:
        firsts = draw.integers(0, 20, count) * 2
        return history(*[(int(first), int(first) + 1 + 2 * int(draw.integers(0, 3))) for first in firsts], items=50)

    assert fit_weights(some(60), alike(50)).tolist() == USUAL.tolist()
    many = fit_weights(some(4000), alike(50))
    assert len(many) == len(FEATURES)
    assert many.tolist() != USUAL.tolist()
    assert many[0] > 0  # what was bought together speaks for a pair


def test_pieces_of_the_sums_say_the_same_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    draw = np.random.default_rng(4)
    baskets = [tuple(draw.integers(0, 30, 3).tolist()) for _ in range(300)]
    whole = learned(history(*baskets, items=30))
    monkeypatch.setattr("app.recommend.pair_sums._MOST_PAIRS", 50)
    monkeypatch.setattr("app.recommend.pair_facts._MOST_PAIRS", 50)
    parts = learned(history(*baskets, items=30))
    assert whole.keys() == parts.keys()
    for item, partner in whole.items():
        np.testing.assert_allclose(partner.worth, parts[item].worth, rtol=1e-4)


def test_the_sums_are_those_of_the_definition() -> None:
    sums = PairFacts(sum_up(history((0, 1), (0, 1, 2, 3), items=5, day_of=10)), alike(5))
    (piece,) = sums.pairs(np.array([0]))
    together = {
        int(right): float(np.exp(row[0]) - 0.05) for right, row in zip(piece.right, piece.features, strict=True)
    }
    assert together[1] == pytest.approx(2**-0.5 + 4**-0.5, rel=1e-4)
    assert together[2] == pytest.approx(4**-0.5, rel=1e-4)
    assert together[4] == pytest.approx(0.0, abs=1e-4)


def test_one_article_is_hidden_and_the_rest_is_shown() -> None:
    hidden = hide_one(history((0, 1, 2), (3,), (1, 2)), seed=1, most=10)
    assert len(hidden.taken) == 2
    for place, taken in enumerate(hidden.taken):
        shown, whole = (set(matrix[place].indices.tolist()) for matrix in (hidden.shown, hidden.whole))
        assert whole - shown == {int(taken)}
