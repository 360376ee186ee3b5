"""Tries what is learned on this shop's own later baskets, beside simpler ways; for the command line."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import PsycheError
from app.services.suggestions.material import history, products
from app.store import Database

if TYPE_CHECKING:
    from app.recommend.evaluation import Interval, Worths
    from app.recommend.history import Attributes, History

_LEARNED_FROM: Final = 0.85
_MOST: Final = 8000
_LEAST: Final = 100
_SEED: Final = 7


@dataclass(frozen=True, slots=True)
class Tried:
    """How one way of suggesting did: shares of baskets, of articles, and bits of novelty."""

    name: str
    hit_rate: "Interval"
    ndcg: "Interval"
    recall: "Interval"
    coverage: float
    novelty: float

    @property
    def figures(self) -> tuple[str, ...]:
        """All figures as they are printed, in this order."""
        intervals = (self.hit_rate, self.ndcg, self.recall)
        shares = (f"{one.mean:.3f} ({one.low:.3f}–{one.high:.3f})" for one in intervals)
        return (*shares, f"{self.coverage:.1%}", f"{self.novelty:.1f} bits")


def evaluate(database: Database, language: str) -> Iterator[Tried]:
    """Learn from the first 85 % of the time, hide one article of each later basket, and yield how each way did.

    Raises PsycheError where there are too few baskets to say anything.
    """
    from app.recommend.evaluation import coverage, interval, novelty, rank
    from app.recommend.history import hide_one

    known = products(database, language)
    bought = history(database, known)
    later = 0
    if len(bought.day):
        day = bought.day_at(_LEARNED_FROM)
        hidden = hide_one(bought.between(day, float("inf")), seed=_SEED, most=_MOST)
        later = len(hidden.taken)
    if later < _LEAST:
        raise PsycheError(
            f"{later} baskets with two or more articles are too few of the last 15 % of the time to try suggestions"
            f" on; at least {_LEAST} are needed. Import more: python main.py import --baskets FILE."
        )
    earlier = bought.before(day)
    for name, worths in ways(earlier, known.attributes).items():
        ranking = rank(hidden, worths)
        yield Tried(
            name,
            interval(ranking.hits()),
            interval(ranking.gains()),
            interval(ranking.recalls()),
            coverage(ranking, bought.items),
            novelty(ranking, earlier),
        )


def ways(earlier: "History", attributes: "Attributes") -> "Mapping[str, Worths]":
    """Return the ways of suggesting that are compared, ours first."""
    import numpy as np

    from app.recommend import evaluation
    from app.recommend.learning import as_matrix, learn

    held = np.bincount(earlier.item, minlength=earlier.items).astype(np.float32)
    learned = as_matrix(learn(earlier, attributes), earlier.items)
    return {
        "learned": evaluation.by_matrix(learned, held / max(1.0, float(held.sum())) * 1e-6),
        "co-occurrence": evaluation.by_co_occurrence(earlier),
        "cosine": evaluation.by_cosine(earlier),
        "popularity": evaluation.by_popularity(earlier),
    }
