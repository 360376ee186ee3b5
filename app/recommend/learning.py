"""Learns what goes with each article: baskets and attributes in, the best partners of each article out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from scipy import sparse

from app.recommend.history import Attributes, History, Matrix, Numbers, Whole
from app.recommend.pair_sums import Pairs, PairSums
from app.recommend.pair_weights import fit_weights, worth

KEPT: Final = 100
"""How many partners of an article are kept."""


@dataclass(frozen=True, slots=True)
class Partner:
    """The best partners of one article, best first: numbers of articles, what each is worth, and how often it was seen.

    `count` is in how many baskets both were.
    """

    item: int
    partners: Whole
    worth: Numbers
    count: Whole


def learn(
    history: History, attributes: Attributes, *, weights: Numbers | None = None, kept: int = KEPT
) -> Iterator[Partner]:
    """Yield the partners of each article that has any; `weights` are fitted on the history where they are not given."""
    if not history.items or not len(history.day):
        return
    fitted = fit_weights(history, attributes) if weights is None else weights
    for pairs in PairSums(history, attributes).pairs():
        yield from _best(pairs, fitted, kept)


def as_matrix(partners: Iterator[Partner], items: int) -> Matrix:
    """Return what was learned as articles by articles, for whoever ranks many baskets at once."""
    found = list(partners)
    if not found:
        return sparse.csr_matrix((items, items), dtype=np.float32)
    left = np.repeat([one.item for one in found], [len(one.partners) for one in found])
    right = np.concatenate([one.partners for one in found])
    return sparse.csr_matrix((np.concatenate([one.worth for one in found]), (left, right)), shape=(items, items))


def _best(pairs: Pairs, weights: Numbers, kept: int) -> Iterator[Partner]:
    values = worth(pairs.features, weights)
    begins = np.flatnonzero(np.diff(pairs.left, prepend=-1))
    for begin, end in pairwise([*begins.tolist(), len(pairs.left)]):
        order = np.argsort(-values[begin:end], kind="stable")[:kept] + begin
        yield Partner(int(pairs.left[begin]), pairs.right[order], values[order], pairs.count[order])
