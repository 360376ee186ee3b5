"""Learns what goes with each article: baskets and attributes in, the best partners of each article out."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np
from scipy import sparse

from app.recommend.history import Attributes, History, Matrix, Numbers, Whole
from app.recommend.pair_facts import PairFacts, Pairs
from app.recommend.pair_sums import Sums, sum_up
from app.recommend.pair_weights import fit_weights, worth

KEPT: Final = 60
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


def learn(history: History, attributes: Attributes, *, kept: int = KEPT) -> Iterator[Partner]:
    """Return the partners of each article that has any, by weights that are fitted on the history."""
    return best_partners(sum_up(history), attributes, fit_weights(history, attributes), kept=kept)


def best_partners(sums: Sums, attributes: Attributes, weights: Numbers, *, kept: int = KEPT) -> Iterator[Partner]:
    """Yield the partners of each article that has any, out of sums and by these weights."""
    if not sums.weight.any():
        return
    for pairs in PairFacts(sums, attributes).pairs():
        yield from _best(pairs, weights, kept)


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
