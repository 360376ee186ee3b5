"""What of each article is explained by each other one when all of them are looked at together.

The sum over the garments that are there counts a habit as often as it has garments: bread, butter and jam each ask for
coffee. A ridge regression of each article on those it is bought with shares out what they explain together; it is
EASE^R (Steck 2019, arxiv.org/abs/1905.03375) with, for each article, its best partners alone in the place of all
articles (as fsSLIM does, Ning and Karypis 2011): a small system of equations each, in the place of one huge inverse.
"""

from typing import Final

import numpy as np
from scipy import sparse

from app.recommend.history import Matrix, Numbers, Whole
from app.recommend.pair_sums import Sums, together

_EXPLAINING: Final = 32
_HELD: Final = 10.0
"""As though so much had been bought of each article without any other: the weight of the evidence against it."""
_AT_ONCE: Final = 1000


def regressed(sums: Sums) -> Matrix:
    """Return articles by articles: by how much the one of the row, if it is there, raises the one of the column."""
    pairs = sparse.csr_matrix((together(sums.pairs.data), sums.pairs.indices, sums.pairs.indptr), sums.pairs.shape)
    explaining = _explaining(pairs, sums.weight)
    items = sums.items
    worth = np.zeros(explaining.shape, np.float32)
    upper, lower = np.triu_indices(_EXPLAINING, 1)
    diagonal = np.arange(_EXPLAINING)
    for begin in range(0, items, _AT_ONCE):
        chosen = explaining[begin : begin + _AT_ONCE]
        is_one = chosen >= 0
        chosen = np.where(is_one, chosen, 0)
        system = np.zeros((len(chosen), _EXPLAINING, _EXPLAINING), np.float32)
        found = _looked_up(pairs, chosen[:, upper], chosen[:, lower])
        found *= is_one[:, upper] & is_one[:, lower]
        system[:, upper, lower] = found
        system[:, lower, upper] = found
        system[:, diagonal, diagonal] = sums.weight[chosen] * is_one + _HELD
        own = np.broadcast_to(np.arange(begin, begin + len(chosen))[:, None], chosen.shape)
        right = _looked_up(pairs, own, chosen) * is_one
        worth[begin : begin + len(chosen)] = np.linalg.solve(system, right[:, :, None])[:, :, 0]
    place = np.flatnonzero(explaining.ravel() >= 0)
    columns = np.repeat(np.arange(items), _EXPLAINING)[place]
    return sparse.csr_matrix((worth.ravel()[place], (explaining.ravel()[place], columns)), shape=(items, items))


def _explaining(pairs: Matrix, weight: Numbers) -> Whole:
    """Return of each article those that explain most of it each by itself, -1 where there are no more."""
    worth = pairs.data**2 / (weight[pairs.indices] + _HELD)
    chosen = np.full((pairs.shape[0], _EXPLAINING), -1, np.int64)
    starts = pairs.indptr
    for row in np.flatnonzero(np.diff(starts)).tolist():
        inside = slice(starts[row], starts[row + 1])
        partners = pairs.indices[inside]
        if len(partners) > _EXPLAINING:
            partners = partners[np.argpartition(worth[inside], -_EXPLAINING)[-_EXPLAINING:]]
        chosen[row, : len(partners)] = partners
    return chosen


def _looked_up(pairs: Matrix, rows: Whole, columns: Whole) -> Numbers:
    found: Numbers = np.asarray(pairs[rows.ravel(), columns.ravel()]).reshape(rows.shape)
    return found
