"""What speaks for a pair of articles, out of sums over baskets.

What is bought with a *group* of articles counts beside what is bought with the article itself, so that a new one has
partners from its first day: what was never seen leans on what its category, its brand, its price level, its material
and its colour are bought with.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from app.recommend.history import Attributes, Matrix, Numbers, Whole
from app.recommend.pair_sums import KEPT, Sums, counts, together
from app.recommend.regression import regressed

FEATURES: Final = (
    "together", "explained", "is explained", "category", "brand", "price", "material", "colour",
    "its weight", "its weight lately", "own weight", "same category", "same brand",
)  # fmt: skip
"""What each pair is judged by; the logarithm of a sum or share, but for those that are 1 or 0: is …, same …."""

_FIRST_KIND: Final = FEATURES.index("category")
_ITS_WEIGHT: Final = FEATURES.index("its weight")
_MOST_CELLS: Final = 8_000_000
_MOST_PAIRS: Final = 500_000
_LEAST_TOGETHER: Final = 0.05
_LEAST_EXPLAINED: Final = 1e-3
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


class PairFacts:
    """The pairs worth a judgement: what was bought together most, filled up with what goes with the category."""

    def __init__(self, sums: Sums, attributes: Attributes) -> None:
        """Compute what is small; the pairs themselves are made piece by piece by `pairs`."""
        self._sums = sums
        self._damped = sums.damped()
        self._explained = regressed(sums)
        pairs = sums.pairs
        self._together = sparse.csr_matrix((together(pairs.data), pairs.indices, pairs.indptr), pairs.shape)
        kinds = attributes.kinds()
        self._kinds = [None if of is None else _Groups(of, sums.weight, self._together) for of in kinds]
        self._finest = _Groups(attributes.finest, sums.weight, self._together)
        self._kinds[0] = self._finest

    def pairs(self, rows: Whole | None = None) -> Iterator[Pairs]:
        """Yield the pairs of all articles, or of `rows`, in pieces that bound the memory."""
        rows = np.arange(self._sums.items) if rows is None else rows
        rows = rows[np.argsort(self._finest.of[rows], kind="stable")]  # a category's sums are made once
        step = max(1, min(_MOST_CELLS // max(1, self._sums.items), _MOST_PAIRS // KEPT))
        for begin in range(0, len(rows), step):
            yield self._piece(rows[begin : begin + step])

    def _piece(self, rows: Whole) -> Pairs:
        for kind in self._kinds:
            if kind is not None:
                kind.sum_for(rows)
        lefts, rights, numbers = [], [], []
        is_known = np.zeros(self._sums.items, bool)
        starts = self._sums.pairs.indptr
        for left in rows.tolist():
            inside = slice(starts[left], starts[left + 1])
            right, both = self._sums.pairs.indices[inside], self._sums.pairs.data[inside]
            if len(right) > KEPT:
                worth = self._together.data[inside] * self._damped[right]
                best = np.argpartition(worth, -KEPT)[-KEPT:]
                right, both = right[best], both[best]
            elif len(right) < KEPT:
                likely = self._finest.likely(left, self._damped)
                is_known[right], is_known[left] = True, True
                more = likely[~is_known[likely]][: KEPT - len(right)]
                is_known[right], is_known[left] = False, False
                right, both = np.concatenate((right, more)), np.concatenate((both, np.zeros(len(more))))
            lefts.append(np.full(len(right), left, np.int64))
            rights.append(right.astype(np.int64))
            numbers.append(both)
        left, right, both = np.concatenate(lefts), np.concatenate(rights), np.concatenate(numbers)
        return Pairs(left, right, self._features(left, right, together(both)), counts(both))

    def _features(self, left: Whole, right: Whole, both: Numbers) -> Numbers:
        features = np.zeros((len(left), len(FEATURES)), np.float32)
        explained = np.asarray(self._explained[left, right]).ravel() if len(left) else np.zeros(0, np.float32)
        features[:, 0] = np.log(both + _LEAST_TOGETHER)
        features[:, 1] = np.log(np.maximum(explained, 0.0) + _LEAST_EXPLAINED)
        features[:, 2] = explained > 0
        for place, kind in enumerate(self._kinds, _FIRST_KIND):
            if kind is not None:
                features[:, place] = np.log(kind.share(left, right) + _NOWHERE)
        features[:, _ITS_WEIGHT] = np.log(self._sums.weight[right] + _LEAST)
        features[:, _ITS_WEIGHT + 1] = np.log(self._sums.lately[right] + _LEAST)
        features[:, _ITS_WEIGHT + 2] = np.log(self._sums.weight[left] + _LEAST)
        for place, kind in enumerate(self._kinds[:2], _ITS_WEIGHT + 3):
            if kind is not None:
                features[:, place] = kind.of[left] == kind.of[right]
        return features


class _Groups:
    """Which articles are bought with the articles of a group, of one kind of groups."""

    def __init__(self, of: Whole, weight: Numbers, pairs: Matrix) -> None:
        self.of = of
        self._pairs = pairs
        count = int(of.max(initial=0)) + 1
        ones = np.ones(len(of), np.float32)
        self._members = sparse.csr_matrix((ones, (of, np.arange(len(of)))), shape=(count, len(of)))
        self._weight = self._members @ weight
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
        sums = (self._members[groups] @ self._pairs).tocsr()
        self._rows = sums.toarray()
        self._unseen = ((sums @ self._members.T).toarray() * (_UNSEEN_SHARE / self._size)).astype(np.float32)
        self._likely.clear()

    def likely(self, item: int, damped: Numbers) -> Whole:
        """Return the articles that go best with the group of `item`, best first."""
        group = int(self.of[item])
        if group not in self._likely:
            row = self._row_of[group]
            worth = (self._rows[row] + self._unseen[row, self.of]) * damped
            most = min(KEPT + 1, len(worth))
            best = np.argpartition(worth, -most)[-most:]
            self._likely[group] = best[np.argsort(-worth[best], kind="stable")]
        return self._likely[group]

    def share(self, left: Whole, right: Whole) -> Numbers:
        """Return how much of what is bought with the group of `left` is `right`."""
        group = self.of[left]
        row = self._row_of[group]
        sold = self._rows[row, right] + self._unseen[row, self.of[right]]
        share: Numbers = (sold / (self._weight[group] + 1.0)).astype(np.float32)
        return share
