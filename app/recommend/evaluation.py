"""How good suggestions are: what was taken out of later baskets, and how many of them name it among the first.

Ties count against whoever ranks: an article that is worth as much as ten others stands behind them all. Intervals are
of the bootstrap over baskets (Efron 1979), of the difference where two are compared over the same baskets.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy import sparse

from app.recommend.history import Hidden, History, Matrix, Numbers, Whole

FIRST: Final = 5
SHOWN: Final = 10

Worths = Callable[[Matrix], Numbers]
"""Baskets by articles in, what each article is worth to each of them out (dense)."""

_AT_ONCE: Final = 4_000_000
_DRAWS: Final = 1000
_ENDS: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean, and the 95 % interval round it."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Of each basket the `rank` of what was taken out of it, from 1; and what stood first."""

    rank: Whole
    first: Whole
    """Baskets by SHOWN articles, best first."""

    def hits(self) -> Numbers:
        """Return 1 for each basket whose article is among the first five."""
        return (self.rank <= FIRST).astype(np.float32)

    def gains(self) -> Numbers:
        """Return each basket's NDCG at ten: of one article, it is the discount of its rank."""
        return np.where(self.rank <= SHOWN, 1.0 / np.log2(self.rank + 1.0), 0.0).astype(np.float32)

    def recalls(self) -> Numbers:
        """Return 1 for each basket whose article is among the first ten."""
        return (self.rank <= SHOWN).astype(np.float32)


def rank(hidden: Hidden, worths: Worths) -> Ranking:
    """Rank what was taken out among all articles that the basket does not hold."""
    count, items = hidden.whole.shape
    step = max(1, _AT_ONCE // max(1, items))
    ranks, firsts = [], []
    for begin in range(0, count, step):
        end = min(count, begin + step)
        worth = np.array(worths(hidden.shown[begin:end]), np.float32)
        rows = np.arange(end - begin)
        taken = hidden.taken[begin:end]
        own = worth[rows, taken].copy()
        shown = hidden.shown[begin:end].tocoo()
        worth[shown.row, shown.col] = -np.inf
        first = np.argpartition(-worth, min(SHOWN, items - 1), axis=1)[:, :SHOWN]
        firsts.append(np.take_along_axis(first, np.argsort(-np.take_along_axis(worth, first, 1), axis=1), 1))
        ranks.append((worth >= own[:, None]).sum(axis=1))
    return Ranking(np.concatenate(ranks), np.concatenate(firsts))


def interval(values: Numbers, *, seed: int = 1) -> Interval:
    """Return the mean of a value of each basket, with its interval."""
    draw = np.random.default_rng(seed)
    means = [values[draw.integers(0, len(values), len(values))].mean() for _ in range(_DRAWS)]
    low, high = np.percentile(means, _ENDS)
    return Interval(float(values.mean()), float(low), float(high))


def coverage(ranking: Ranking, items: int) -> float:
    """Return the share of all articles that stand among the first five of any basket."""
    return len(np.unique(ranking.first[:, :FIRST])) / max(1, items)


def novelty(ranking: Ranking, history: History) -> float:
    """Return how rare what is suggested is: the mean of -log2 of the share of baskets that hold it."""
    held = np.bincount(history.item, minlength=history.items) + 1.0
    return float(-np.log2(held[ranking.first[:, :FIRST]] / (len(history.day) + 1.0)).mean())


def by_popularity(history: History) -> Worths:
    """Rank by how many baskets hold an article, whatever is in this one."""
    held = np.bincount(history.item, minlength=history.items).astype(np.float32)
    return lambda baskets: np.tile(held, (baskets.shape[0], 1))


def by_co_occurrence(history: History) -> Worths:
    """Rank by the share of a garment's baskets that hold the other, added up."""
    pairs, held = _pairs(history)
    return by_matrix(sparse.diags(1.0 / np.maximum(held, 1.0)) @ pairs)


def by_cosine(history: History) -> Worths:
    """Rank by the cosine of the columns of two articles, added up."""
    pairs, held = _pairs(history)
    scale = sparse.diags(1.0 / np.sqrt(np.maximum(held, 1.0)))
    return by_matrix(scale @ pairs @ scale)


def by_matrix(worth: Matrix, otherwise: Numbers | None = None) -> Worths:
    """Rank by what each article is worth to each garment, added up, and what ties by `otherwise`."""
    worth = worth.tocsr().astype(np.float32)

    def worths(baskets: Matrix) -> Numbers:
        added: Numbers = (baskets @ worth).toarray()
        return added if otherwise is None else added + otherwise

    return worths


def _pairs(history: History) -> tuple[Matrix, Numbers]:
    baskets = history.usual().matrix()
    pairs = (baskets.T @ baskets).tocsr()
    held = np.asarray(pairs.diagonal()).astype(np.float32)
    pairs.setdiag(0)
    pairs.eliminate_zeros()
    return pairs, held
