"""Sums over baskets: by hand, and that what is added later gives what all together gives."""

import numpy as np
import pytest
from scipy import sparse

from app.recommend.history import History, attributes_of, history_of
from app.recommend.learning import best_partners
from app.recommend.pair_sums import KEPT, Sums, counts, sum_up, together
from app.recommend.pair_weights import USUAL
from app.recommend.regression import regressed

DAYS = 200


def bought(seed: int, items: int, baskets: int, largest: int) -> History:
    draw = np.random.default_rng(seed)
    days = np.sort(draw.integers(1000, 1000 + DAYS, baskets))
    rows = [
        (int(day), number, item)
        for number, day in enumerate(days)
        for item in sorted({int(one) for one in draw.zipf(1.3, draw.integers(1, largest)) if one <= items})
    ]
    lines = np.array([(day, number, item - 1) for day, number, item in rows], np.int64)
    return history_of(lines[:, 0], lines[:, 1], lines[:, 2], items)


def pair(sums: Sums, one: int, other: int) -> list[float]:
    packed = np.array([sums.pairs[one, other]])
    return [float(counts(packed)[0]), float(together(packed)[0])]


def test_a_pair_has_its_count_and_the_weights_of_its_baskets() -> None:
    days = np.array([100, 100, 340, 340, 340])
    sums = sum_up(history_of(days, np.array([1, 1, 2, 2, 2]), np.array([0, 1, 0, 1, 2]), 4))
    assert sums.day == 340
    assert pair(sums, 0, 1) == pytest.approx([2, 0.5 * 2**-0.5 + 3**-0.5], rel=1e-4)
    assert pair(sums, 1, 0) == pair(sums, 0, 1)
    assert pair(sums, 0, 2) == pytest.approx([1, 3**-0.5], rel=1e-4)
    assert pair(sums, 0, 0) == [0, 0]
    assert sums.weight.tolist() == pytest.approx([0.5 * 2**-0.5 + 3**-0.5] * 2 + [3**-0.5, 0.0], rel=1e-5)


def test_on_a_later_day_all_of_it_has_faded_and_the_counts_stand() -> None:
    sums = sum_up(history_of(np.array([100, 100]), np.array([1, 1]), np.array([0, 1]), 2))
    later = sums.on(340)
    assert pair(later, 0, 1) == pytest.approx([1, 0.5 * 2**-0.5], rel=1e-4)
    assert later.lately[0] == pytest.approx(2 ** (-240 / 28), rel=1e-4)


@pytest.mark.parametrize(("items", "baskets", "largest"), [(60, 900, 6), (500, 3000, 60)])
def test_day_by_day_gives_what_all_together_gives(items: int, baskets: int, largest: int) -> None:
    """Sums to a thousandth where every pair is kept; of the ten best partners 95 % where the weakest pairs are not."""
    history = bought(1, items, baskets, largest)
    whole = sum_up(history)
    added = sum_up(history.before(1000 + DAYS - 20))
    for day in range(1000 + DAYS - 20, 1000 + DAYS):
        new = history.between(day, day + 1)
        added = added.plus(sum_up(new, day=day))
    assert added.day == whole.day
    np.testing.assert_allclose(added.weight, whole.weight, rtol=1e-3)
    np.testing.assert_allclose(added.lately, whole.lately, rtol=1e-3, atol=1e-5)
    if int(np.diff(whole.pairs.indptr).max()) < KEPT:
        assert (counts(added.pairs.data) == counts(whole.pairs.data)).all()
        np.testing.assert_allclose(together(added.pairs.data), together(whole.pairs.data), rtol=1e-3)
    attributes = attributes_of([("Clothes", str(item % 7)) for item in range(items)], ["Maison"] * items)
    best = [{one.item: one for one in best_partners(sums, attributes, USUAL)} for sums in (whole, added)]
    same = [len(set(one.partners[:10]) & set(best[1][item].partners[:10])) / 10 for item, one in best[0].items()]
    assert float(np.mean(same)) >= 0.95
    first = [best[1][item].worth[0] / one.worth[0] for item, one in best[0].items()]
    assert float(np.median(np.abs(np.log(first)))) < 1e-3


def test_products_that_are_new_have_a_place_among_those_before() -> None:
    sums = sum_up(history_of(np.array([100, 100]), np.array([1, 1]), np.array([0, 1]), 2))
    moved = sums.only(np.array([2, 0]), 4)
    assert pair(moved, 2, 0) == pair(sums, 0, 1)
    assert moved.weight[[2, 0]].tolist() == sums.weight.tolist()
    assert moved.items == 4
    nothing = np.zeros(0, np.int64)
    empty = sum_up(history_of(nothing, nothing, nothing, 4), day=100)
    assert sparse.linalg.norm(moved.plus(empty).pairs - moved.pairs) < 1e-9


def test_what_two_explain_together_is_shared_out() -> None:
    """0 and 1 are always bought together, and then 2: each by itself would take all of it."""
    baskets = [(0, 1, 2)] * 400 + [(0, 1)] * 400 + [(3, 2)] * 200 + [(3,)] * 200
    rows = np.array([(1, number, item) for number, basket in enumerate(baskets) for item in basket], np.int64)
    worth = regressed(sum_up(history_of(rows[:, 0], rows[:, 1], rows[:, 2], 5)))
    assert worth[0, 2] == pytest.approx(worth[1, 2], rel=1e-3)
    assert worth[3, 2] > worth[0, 2] * 1.5  # whoever has both adds them up, and has about what one of 3 has
    assert worth[0, 2] + worth[1, 2] == pytest.approx(0.47, abs=0.06)
    assert worth[4, 2] == 0.0
