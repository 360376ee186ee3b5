"""How often two articles were bought together, and what speaks for a pair besides: sums over all baskets.

A basket counts the less the more it holds (its size to the power of -1/2) and the older it is (half after 240 days).
What is bought with a *group* of articles is counted the same way, so that a new article has partners from its first
day: what was never seen leans on what its category and its brand are bought with.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.history import Attributes, History, Matrix, Numbers, Whole

FEATURES: Final = (
    "together", "category", "brand", "its weight", "its weight lately", "own weight", "same category", "same brand",
)  # fmt: skip
"""What each pair is judged by; the logarithm of a sum, but for the last two, which are 1 or 0."""

_HALF_LIFE_DAYS: Final = 240.0
_LATELY_DAYS: Final = 28.0
_CO_BOUGHT: Final = 300
"""Of so many articles bought with one, by damped count, the best are looked for."""
_DAMPING: Final = 0.3
_FEW: Final = 200
"""An article with fewer partners of its own is given those of its category up to this number."""
_MOST_CELLS: Final = 8_000_000
_MOST_PAIRS: Final = 3_000_000
_LEAST_TOGETHER: Final = 0.05
_LEAST: Final = 0.1
_UNSEEN_SHARE: Final = 0.1
_NOWHERE: Final = 1e-5


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of articles, ordered by `left`: the row of FEATURES of each, and in how many baskets both were."""

    left: Whole
    right: Whole
    features: Numbers
    count: Whole


class PairSums:
    """The sums over one history, as on the day after its last basket."""

    def __init__(self, history: History, attributes: Attributes) -> None:
        """Sum what is small; the pairs themselves are summed piece by piece by `pairs`."""
        history = history.usual()
        self.items = history.items
        self._baskets = history.matrix()
        sizes = np.maximum(history.sizes(), 1)
        age_days = (history.day.max(initial=0) - history.day).astype(np.float32)
        weights = np.exp2(-age_days / _HALF_LIFE_DAYS) * sizes**-0.5
        lately = np.exp2(-age_days / _LATELY_DAYS)
        self._counted = self._baskets.T.tocsr()
        self._weighted = self._counted.copy()
        self._weighted.data = weights.astype(np.float32)[self._weighted.indices]
        self.weight: Numbers = np.asarray(self._weighted.sum(axis=1)).ravel().astype(np.float32)
        """How often each article was bought, by the weights of its baskets."""
        self._weight_lately = (self._counted @ lately.astype(np.float32)).astype(np.float32)
        # How many pairs an article has at most: what its baskets hold.
        self._reach = (self._counted @ sizes.astype(np.float64)).astype(np.int64)
        self._groups = (_Groups(attributes.finest, self), _Groups(attributes.by_brand, self))

    def pairs(self, rows: Whole | None = None) -> Iterator[Pairs]:
        """Yield the pairs worth a judgement of all articles, or of `rows`, in pieces that bound the memory."""
        rows = np.arange(self.items) if rows is None else rows
        rows = rows[np.argsort(self._groups[0].of[rows], kind="stable")]  # a category's sums are made once
        begin = 0
        most_rows = max(1, _MOST_CELLS // max(1, self.items))
        while begin < len(rows):
            reached = np.cumsum(self._reach[rows[begin : begin + most_rows]])
            end = begin + max(1, int(np.searchsorted(reached, _MOST_PAIRS, side="right")))
            yield self._piece(rows[begin:end])
            begin = end

    def weighted(self) -> Matrix:
        """Return articles by baskets, each with its basket's weight."""
        return self._weighted

    def counted(self) -> Matrix:
        """Return baskets by articles, 1 where a basket holds one."""
        return self._baskets

    def _piece(self, rows: Whole) -> Pairs:
        sums = (self._weighted[rows] @ self._baskets).tocsr()
        counts = (self._counted[rows] @ self._baskets).tocsr()
        sums.sort_indices()
        counts.sort_indices()
        for group in self._groups:
            group.sum_for(rows)
        lefts, rights, together, count = [], [], [], []
        damped = (self.weight + 2.0) ** -_DAMPING
        is_known = np.zeros(self.items, bool)
        for place, left in enumerate(rows.tolist()):
            inside = slice(sums.indptr[place], sums.indptr[place + 1])
            right, sum_, number = sums.indices[inside], sums.data[inside], counts.data[inside]
            other = right != left
            right, sum_, number = right[other], sum_[other], number[other]
            if len(right) > _CO_BOUGHT:
                best = np.argpartition(sum_ * damped[right], -_CO_BOUGHT)[-_CO_BOUGHT:]
                right, sum_, number = right[best], sum_[best], number[best]
            elif len(right) < _FEW:
                likely = self._groups[0].likely(left, damped)
                is_known[right], is_known[left] = True, True
                more = likely[~is_known[likely]][: _FEW - len(right)]
                is_known[right], is_known[left] = False, False
                none = np.zeros(len(more), np.float32)
                right, sum_, number = (np.concatenate(pair) for pair in ((right, more), (sum_, none), (number, none)))
            lefts.append(np.full(len(right), left, np.int64))
            rights.append(right.astype(np.int64))
            together.append(sum_)
            count.append(number)
        left, right = np.concatenate(lefts), np.concatenate(rights)
        features = self._features(left, right, np.concatenate(together))
        return Pairs(left, right, features, np.concatenate(count).astype(np.int64))

    def _features(self, left: Whole, right: Whole, together: Numbers) -> Numbers:
        weight = self.weight
        features = np.empty((len(left), len(FEATURES)), np.float32)
        features[:, 0] = np.log(together + _LEAST_TOGETHER)
        for place, group in enumerate(self._groups, 1):
            features[:, place] = np.log(group.share(left, right) + _NOWHERE)
            features[:, 5 + place] = group.of[left] == group.of[right]
        features[:, 3] = np.log(weight[right] + _LEAST)
        features[:, 4] = np.log(self._weight_lately[right] + _LEAST)
        features[:, 5] = np.log(weight[left] + _LEAST)
        return features


class _Groups:
    """Which articles are bought with the articles of a group, of one kind of groups."""

    def __init__(self, of: Whole, sums: PairSums) -> None:
        self.of = of
        self._sums = sums
        count = int(of.max(initial=0)) + 1
        ones = np.ones(len(of), np.float32)
        self._members = sparse.csr_matrix((ones, (of, np.arange(len(of)))), shape=(count, len(of)))
        self._weighted = (self._members @ sums.weighted()).tocsr()
        self._weight = np.asarray(self._weighted.sum(axis=1)).ravel().astype(np.float32)
        self._size = np.bincount(of, minlength=count).astype(np.float32)
        self._row_of: NDArray[np.int64] = np.zeros(count, np.int64)
        self._rows: Numbers = np.zeros((0, 0), np.float32)
        self._unseen: Numbers = self._rows
        """What each article of another group is given beside its own sum: its part of its group's."""
        self._likely: dict[int, Whole] = {}

    def sum_for(self, items: Whole) -> None:
        """Sum for the groups of these articles; an article that was never seen leans on its own group."""
        groups = np.unique(self.of[items])
        self._row_of[groups] = np.arange(len(groups))
        self._rows = (self._weighted[groups] @ self._sums.counted()).toarray()
        self._unseen = (_UNSEEN_SHARE * (self._members @ self._rows.T).T / self._size).astype(np.float32)
        self._likely.clear()

    def likely(self, item: int, damped: Numbers) -> Whole:
        """Return the articles that go best with the group of `item`, best first."""
        group = int(self.of[item])
        if group not in self._likely:
            row = self._row_of[group]
            worth = (self._rows[row] + self._unseen[row, self.of]) * damped
            most = min(_FEW + 1, len(worth))
            best = np.argpartition(worth, -most)[-most:]
            self._likely[group] = best[np.argsort(-worth[best], kind="stable")]
        return self._likely[group]

    def share(self, left: Whole, right: Whole) -> Numbers:
        """Return how much of what is bought with the group of `left` is `right`, itself not counted."""
        group = self.of[left]
        row, others = self._row_of[group], self.of[right]
        sold = self._rows[row, right] + self._unseen[row, others]
        own = np.where(group == others, self._sums.weight[right], 0.0)
        share: Numbers = (np.maximum(sold - own, 0.0) / (self._weight[group] + 1.0)).astype(np.float32)
        return share
