"""How often articles were bought, alone and two together: sums over baskets that fade with time and can be added to.

A basket counts the less the more it holds (its size to the power of -1/2) and the older it is (half after 240 days).
All sums fade alike, so that those of some day become those of a later one by a factor, and what was bought since is
added: no basket has to be read twice.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.history import History, Matrix, Numbers

KEPT: Final = 200
"""Of each article so many partners are kept, the best by damped sum; a pair is kept where either one keeps it."""

_HALF_LIFE_DAYS: Final = 240.0
_LATELY_DAYS: Final = 28.0
_DAMPING: Final = 0.3
_MOST_PAIRS: Final = 3_000_000
# A pair has one number: how many baskets held both, and behind the point what these weigh, so many times smaller.
_FINE: Final = 2.0**24


@dataclass(frozen=True, slots=True)
class Sums:
    """What baskets add up to as on one `day`, since 1970; articles by number.

    `weight` is how often each was bought, by the weights of its baskets, and `lately` the same with a half-life of
    four weeks and whatever the size. `pairs` is symmetric, see `counts` and `together`.
    """

    day: int
    weight: Numbers
    lately: Numbers
    pairs: Matrix

    @property
    def items(self) -> int:
        """How many articles there are."""
        return len(self.weight)

    def damped(self) -> Numbers:
        """Return by how much what goes with an article is worth less because it goes with everything."""
        damped: Numbers = (self.weight + 2.0) ** -_DAMPING
        return damped

    def on(self, day: int) -> "Sums":
        """Return the same as on a later day."""
        passed = day - self.day
        slowly, fast = (np.float32(2.0 ** (-passed / half)) for half in (_HALF_LIFE_DAYS, _LATELY_DAYS))
        pairs = self.pairs.copy()
        pairs.data = _packed(counts(pairs.data), together(pairs.data) * slowly)
        return Sums(day, self.weight * slowly, self.lately * fast, pairs)

    def plus(self, later: "Sums") -> "Sums":
        """Return both together; the other ones are of the same or more articles and of the same or a later day."""
        before, more = self.on(later.day), later.items - self.items
        before.pairs.resize(later.pairs.shape)
        weight, lately = (np.pad(numbers, (0, more)) for numbers in (before.weight, before.lately))
        added = Sums(later.day, weight + later.weight, lately + later.lately, before.pairs + later.pairs)
        return replace(added, pairs=_bounded(added.pairs, added.damped(), 0))

    def only(self, places: NDArray[np.int64], items: int) -> "Sums":
        """Return the same for `items` articles, of which those here have these places."""
        weight, lately = np.zeros((2, items), np.float32)
        weight[places], lately[places] = self.weight, self.lately
        pairs = self.pairs.tocoo()
        moved = sparse.csr_matrix((pairs.data, (places[pairs.row], places[pairs.col])), shape=(items, items))
        return Sums(self.day, weight, lately, moved)


def counts(pairs: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return in how many baskets both articles of pairs were."""
    return np.floor(pairs).astype(np.int64)


def together(pairs: NDArray[np.float64]) -> Numbers:
    """Return what the baskets weigh in which both articles of pairs were."""
    return ((pairs - np.floor(pairs)) * _FINE).astype(np.float32)


def sum_up(history: History, *, day: int | None = None) -> Sums:
    """Return the sums over a history, as on the day of its last basket unless another, later `day` is asked for."""
    history = history.usual()
    day = int(history.day.max(initial=0)) if day is None else day
    sizes = np.maximum(history.sizes(), 1)
    age_days = (day - history.day).astype(np.float64)
    weights, lately = np.exp2(-age_days / _HALF_LIFE_DAYS) * sizes**-0.5, np.exp2(-age_days / _LATELY_DAYS)
    baskets = history.matrix().astype(np.float64)
    counted = baskets.T.tocsr()
    weight, weight_lately = ((counted @ each).astype(np.float32) for each in (weights, lately))
    sums = Sums(day, weight, weight_lately, None)
    # How many pairs an article has at most: what its baskets hold.
    reach = np.cumsum(counted @ sizes.astype(np.float64))
    counted.data = _packed(counted.data, weights[counted.indices])
    pieces, begin, damped = [], 0, sums.damped()
    while begin < history.items:
        before = reach[begin - 1] if begin else 0.0
        end = max(begin + 1, int(np.searchsorted(reach, before + _MOST_PAIRS, side="right")))
        pieces.append(_bounded((counted[begin:end] @ baskets).tocsr(), damped, begin))
        begin = end
    if not pieces:
        return replace(sums, pairs=sparse.csr_matrix((0, 0)))
    pairs = sparse.vstack(pieces, format="csr")
    del pieces, counted, baskets
    return replace(sums, pairs=pairs.maximum(pairs.T.tocsr()).tocsr())


def _packed(number: NDArray[Any], weight: NDArray[Any]) -> NDArray[np.float64]:
    return number + np.asarray(weight, np.float64) / _FINE


def _bounded(rows: Matrix, damped: Numbers, first: int) -> Matrix:
    """Return the best pairs of each row, the first of which is of article `first`, without those with itself."""
    starts = rows.indptr
    worth = together(rows.data) * damped[rows.indices]
    kept = np.ones(len(rows.data), bool)
    for row in np.flatnonzero(np.diff(starts) > KEPT + 1).tolist():
        inside = slice(starts[row], starts[row + 1])
        least = np.partition(worth[inside], -(KEPT + 1))[-(KEPT + 1)]
        kept[inside] = worth[inside] >= least
    of = np.repeat(np.arange(rows.shape[0]), np.diff(starts))
    kept &= rows.indices != of + first
    counted = np.concatenate(([0], np.cumsum(np.bincount(of[kept], minlength=rows.shape[0]))))
    bounded = sparse.csr_matrix((rows.data[kept], rows.indices[kept], counted), shape=rows.shape)
    bounded.sort_indices()
    return bounded
