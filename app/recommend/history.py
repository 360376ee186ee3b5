"""What was bought together, as columns of numbers, and what is known of each article besides."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import log2
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

Whole = NDArray[np.int64]
Numbers = NDArray[np.float32]
Matrix: TypeAlias = Any
"""A sparse matrix of scipy, by rows; scipy comes without types."""

LARGEST_BASKET = 200
"""More different articles than this are a stocktaking or a reseller: they say nothing of what goes with what."""


@dataclass(frozen=True, slots=True)
class Attributes:
    """What articles have in common besides their buyers: a number for each article and kind of group.

    Articles of which nothing is known share a group. A kind is None where it is known of no article at all.
    """

    finest: Whole
    """Its category in full."""
    by_brand: Whole
    """Each of the others is taken within the category above."""
    by_price: Whole | None = None
    by_material: Whole | None = None
    by_colour: Whole | None = None

    def kinds(self) -> "tuple[Whole | None, ...]":
        """Return all kinds, in this order."""
        return self.finest, self.by_brand, self.by_price, self.by_material, self.by_colour


@dataclass(frozen=True, slots=True)
class History:
    """Baskets of different articles: line by line `basket` (ascending from 0) and `item`, and each basket's `day`.

    `items` is how many articles there are; those that nobody has bought yet count as well.
    """

    items: int
    basket: Whole
    item: Whole
    day: Whole

    def sizes(self) -> Whole:
        """Return how many different articles each basket holds."""
        return np.bincount(self.basket, minlength=len(self.day))

    def matrix(self) -> Matrix:
        """Return baskets by articles, 1 where a basket holds the article."""
        starts = np.concatenate(([0], np.cumsum(self.sizes())))
        ones = np.ones(len(self.item), np.float32)
        return sparse.csr_matrix((ones, self.item.astype(np.int32), starts), shape=(len(self.day), self.items))

    def where(self, chosen: NDArray[np.bool_]) -> "History":
        """Return the baskets that are `chosen`, numbered anew."""
        lines = chosen[self.basket]
        numbers = np.cumsum(chosen) - 1
        return replace(self, basket=numbers[self.basket[lines]], item=self.item[lines], day=self.day[chosen])

    def before(self, day: float) -> "History":
        """Return the baskets of earlier days."""
        return self.where(self.day < day)

    def between(self, first: float, end: float) -> "History":
        """Return the baskets from day `first` on, before day `end`."""
        return self.where((self.day >= first) & (self.day < end))

    def usual(self) -> "History":
        """Return the baskets that are no stocktaking."""
        return self.where(self.sizes() <= LARGEST_BASKET)

    def day_at(self, share: float) -> float:
        """Return the day at which this share of the time from the first to the last basket has passed."""
        first, last = int(self.day.min()), int(self.day.max())
        return first + share * (last + 1 - first)


@dataclass(frozen=True, slots=True)
class Hidden:
    """Baskets of which one article each was taken out: `shown` and `whole` as matrices, and what was `taken`."""

    shown: Matrix
    whole: Matrix
    taken: Whole


def hide_one(history: History, *, seed: int, most: int) -> Hidden:
    """Take one article, by lot, out of each of at most `most` baskets that hold two or more."""
    draw = np.random.default_rng(seed)
    baskets = np.flatnonzero(history.sizes() > 1)
    if len(baskets) > most:
        baskets = np.sort(draw.choice(baskets, most, replace=False))
    whole = history.matrix()[baskets]
    sizes = np.diff(whole.indptr)
    places = whole.indptr[:-1] + (draw.random(len(baskets)) * sizes).astype(np.int64)
    shown = whole.copy()
    shown.data[places] = 0
    shown.eliminate_zeros()
    return Hidden(shown, whole, whole.indices[places].astype(np.int64))


def history_of(days: Whole, baskets: Whole, items: Whole, count: int) -> History:
    """Return the history of lines that are ordered by day and basket; `count` is how many articles there are."""
    if not len(days):
        empty = np.zeros(0, np.int64)
        return History(count, empty, empty, empty)
    begins = np.concatenate(([True], (np.diff(days) != 0) | (np.diff(baskets) != 0)))
    return History(count, np.cumsum(begins) - 1, items, days[begins])


def attributes_of(
    categories: Sequence[tuple[str, ...]],
    brands: Sequence[str],
    *,
    prices: Sequence[int] = (),
    fibres: Sequence[str] = (),
    colours: Sequence[str] = (),
) -> Attributes:
    """Return the groups of articles with these categories (broadest first) and brands.

    Prices are of one level where they are of the same doubling, whatever the currency's unit; 0 and empty texts are
    not known.
    """
    levels = [str(round(log2(price))) if price > 0 else "" for price in prices]
    return Attributes(
        _numbered(list(categories)),
        _numbered([(category[:-1], brand.casefold()) for category, brand in zip(categories, brands, strict=True)]),
        *(_within(categories, words) for words in (levels, fibres, colours)),
    )


def _within(categories: Sequence[tuple[str, ...]], words: Sequence[str]) -> Whole | None:
    if not any(words):
        return None
    return _numbered([(category[:-1], word) for category, word in zip(categories, words, strict=True)])


def _numbered(groups: list[object]) -> Whole:
    numbers: Mapping[object, int] = {group: number for number, group in enumerate(dict.fromkeys(groups))}
    return np.fromiter((numbers[group] for group in groups), np.int64, len(groups))
