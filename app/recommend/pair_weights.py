"""How much each fact about a pair counts: weights fitted on articles that were hidden from later baskets.

A pair is worth exp(weights · features); an article is worth the sum over the garments that are there. The chance that
it is the hidden one is its share of the worth of all candidates (a conditional logit, McFadden 1974, over sums), and
the weights are those that make what was hidden likeliest. They are held near weights that did well elsewhere: a shop
with a hundred baskets keeps those, one with a million has its own.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from app.recommend.history import Attributes, Hidden, History, Numbers, Whole, hide_one
from app.recommend.pair_facts import FEATURES, PairFacts
from app.recommend.pair_sums import sum_up

USUAL: Final[Numbers] = np.array([0.8, 0.15, 0.0, 0.15, 0.15, 0.05, 0.05, 0.05, -0.2, 0.2, -0.5, 0.5, 0.5], np.float32)
"""Weights of FEATURES where nothing could be fitted yet; about what the bench's two sets of baskets say."""

_LEARNED_FROM: Final = 0.9
"""The pairs are summed over this share of the time, and judged by what is hidden from the baskets of the rest."""
_HIDDEN: Final = 2_000
_LEAST_HIDDEN: Final = 50
_GARMENTS: Final = 6
_CANDIDATES: Final = 100
"""By lot: fitted among the likeliest alone, weights misjudge all the others."""
_HELD: Final = 20.0
_MOST_STEPS: Final = 60
_HIGHEST: Final = 30.0


@dataclass(frozen=True, slots=True)
class _Choices:
    """Pairs of garment and candidate, ordered by candidate; candidates, ordered by hidden article."""

    features: Numbers
    candidate: Whole
    hidden: Whole
    """Of each candidate."""
    is_hidden: Whole
    """Places of the candidates that were hidden."""


def fit_weights(history: History, attributes: Attributes, *, seed: int = 1) -> Numbers:
    """Return the weights of FEATURES for this shop; the usual ones where there are too few baskets."""
    if not len(history.day):
        return USUAL
    day = history.day_at(_LEARNED_FROM)
    hidden = hide_one(history.between(day, np.inf), seed=seed, most=_HIDDEN)
    earlier = history.before(day)
    if len(hidden.taken) < _LEAST_HIDDEN or not len(earlier.day):
        return USUAL
    choices = _choices(PairFacts(sum_up(earlier), attributes), hidden, seed)
    if len(choices.is_hidden) < _LEAST_HIDDEN:
        return USUAL
    return _fitted(choices)


def worth(features: Numbers, weights: Numbers) -> Numbers:
    """Return what pairs are worth; values compare with each other only."""
    result: Numbers = np.exp(np.clip(features @ weights, -_HIGHEST, _HIGHEST))
    return result


def _choices(facts: PairFacts, hidden: Hidden, seed: int) -> _Choices:
    draw = np.random.default_rng(seed)
    shown = [_some(hidden.shown[place].indices, draw) for place in range(len(hidden.taken))]
    rows = np.unique(np.concatenate(shown)).astype(np.int64)
    pieces = list(facts.pairs(rows))
    left = np.concatenate([piece.left for piece in pieces])
    right = np.concatenate([piece.right for piece in pieces])
    features = np.concatenate([piece.features for piece in pieces])
    order = np.argsort(left, kind="stable")
    begins, ends = np.searchsorted(left[order], rows), np.searchsorted(left[order], rows, side="right")
    place_of = {int(row): place for place, row in enumerate(rows)}
    triples, candidates, owners = [], [], []
    found: list[int] = []
    count = 0
    for place, taken in enumerate(hidden.taken.tolist()):
        inside = [order[begins[at] : ends[at]] for at in (place_of[int(item)] for item in shown[place])]
        pairs = np.concatenate(inside)
        pairs = pairs[~np.isin(right[pairs], hidden.shown[place].indices)]
        offered, which = np.unique(right[pairs], return_inverse=True)
        is_taken = offered == taken
        if not is_taken.any():
            continue
        kept = is_taken.copy()
        others = np.flatnonzero(~is_taken)
        kept[others if len(others) < _CANDIDATES else draw.choice(others, _CANDIDATES - 1, replace=False)] = True
        among = kept[which]
        numbers = np.cumsum(kept) - 1
        triples.append(pairs[among])
        candidates.append(numbers[which[among]] + count)
        owners.append(np.full(int(kept.sum()), len(found), np.int64))
        found.append(count + int(numbers[is_taken][0]))
        count += int(kept.sum())
    if not found:
        return _Choices(features[:0], left[:0], left[:0], left[:0])
    candidate, triple = np.concatenate(candidates), np.concatenate(triples)
    by_candidate = np.argsort(candidate, kind="stable")
    return _Choices(
        features[triple[by_candidate]], candidate[by_candidate], np.concatenate(owners), np.array(found, np.int64)
    )


def _some(items: Whole, draw: np.random.Generator) -> Whole:
    return items if len(items) <= _GARMENTS else draw.choice(items, _GARMENTS, replace=False)


def _fitted(choices: _Choices) -> Numbers:
    features, hidden = choices.features, choices.hidden
    first_pair = np.flatnonzero(np.diff(choices.candidate, prepend=-1))
    first_candidate = np.flatnonzero(np.diff(hidden, prepend=-1))

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        pair = worth(features, weights.astype(np.float32)).astype(np.float64)
        candidate = np.add.reduceat(pair, first_pair)
        share = candidate / np.add.reduceat(candidate, first_candidate)[hidden]
        slope = -share
        slope[choices.is_hidden] += 1.0
        gradient = features.T @ (pair * (slope / candidate)[choices.candidate])
        away = weights - USUAL
        return (
            float(_HELD * away @ away - np.log(share[choices.is_hidden]).sum()),
            2.0 * _HELD * away - gradient,
        )

    best = minimize(loss, USUAL.astype(np.float64), jac=True, method="L-BFGS-B", options={"maxiter": _MOST_STEPS})
    weights: Numbers = best.x.astype(np.float32)
    return weights if len(weights) == len(FEATURES) and np.isfinite(weights).all() else USUAL
