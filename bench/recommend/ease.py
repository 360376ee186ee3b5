"""EASE^R (Steck 2019, arxiv.org/abs/1905.03375), the baseline to be beaten: a dense inverse, all articles by all."""

import numpy as np
from scipy.linalg import lapack

from app.recommend.evaluation import Worths
from app.recommend.history import History, Numbers


def by_ease(history: History, weight: float) -> Worths:
    """Learn the weights of all pairs with this regularisation; needs items² × 8 bytes of memory."""
    baskets = history.matrix()
    gram = (baskets.T @ baskets).toarray().astype(np.float32, order="F")
    gram[np.diag_indices_from(gram)] += weight
    factor, failed = lapack.spotrf(gram, lower=1, overwrite_a=1)
    assert not failed
    inverse, failed = lapack.spotri(factor, lower=1, overwrite_c=1)
    assert not failed
    inverse = np.tril(inverse)
    inverse += np.tril(inverse, -1).T
    pairs: Numbers = inverse / -np.diag(inverse)
    pairs[np.diag_indices_from(pairs)] = 0.0
    return lambda shown: shown @ pairs
