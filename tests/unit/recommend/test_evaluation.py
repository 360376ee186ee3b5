"""The measures: against values worked out by hand, ties against whoever ranks."""

import numpy as np
import pytest
from scipy import sparse

from app.recommend.evaluation import by_popularity, coverage, interval, novelty, rank
from app.recommend.history import Hidden, History


def hidden(shown: list[list[int]], taken: list[int]) -> Hidden:
    rows = sparse.csr_matrix(np.array(shown, np.float32))
    whole = np.array(shown, np.float32)
    whole[range(len(taken)), taken] = 1
    return Hidden(rows, sparse.csr_matrix(whole), np.array(taken))


def test_ranks_hits_and_gains() -> None:
    worth = np.array([[9, 8, 7, 6, 5, 4, 3], [1, 2, 3, 4, 5, 6, 7]], np.float32)
    ranking = rank(hidden([[1, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 1]], [1, 0]), lambda _: worth)
    assert ranking.rank.tolist() == [1, 6]  # what the basket holds is not ranked
    assert ranking.hits().tolist() == [1, 0]
    assert ranking.gains().tolist() == pytest.approx([1.0, 1 / np.log2(7)])
    assert ranking.recalls().tolist() == [1, 1]
    assert ranking.first[0, :3].tolist() == [1, 2, 3]


def test_ties_count_against_whoever_ranks() -> None:
    ranking = rank(hidden([[1, 0, 0, 0]], [1]), lambda _: np.zeros((1, 4), np.float32))
    assert ranking.rank.tolist() == [3]


def test_the_interval_holds_the_mean_and_narrows_with_more_baskets() -> None:
    draw = np.random.default_rng(1)
    few, many = (interval((draw.random(count) < 0.3).astype(np.float32)) for count in (100, 10_000))
    assert few.low < few.mean < few.high
    assert many.low < 0.3 < many.high
    assert few.high - few.low > 5 * (many.high - many.low)


def test_coverage_and_novelty() -> None:
    history = History(4, np.array([0, 1, 2]), np.array([0, 0, 1]), np.array([1, 1, 1]))
    ranking = rank(hidden([[0, 0, 0, 1]], [2]), by_popularity(history))
    assert ranking.first[0, 0] == 0
    assert coverage(ranking, 4) == 1.0
    everywhere = -np.log2(3 / 4)
    assert novelty(ranking, history) > everywhere
