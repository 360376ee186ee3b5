"""Asks the till's sales about the visits that wait, and makes counts of the answers. No Qt, any thread."""

import logging
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Final

from app.domain.results import ArticleCounts, Outcomes, Tried, Visit
from app.domain.stores import CLOCK_TOLERANCE_S
from app.store import Results

SLOT_S: Final = 600
"""Times of visits are rounded down to so many seconds."""

_log = logging.getLogger(__name__)
_DAY_S: Final = 86_400
_OTHER_DAYS: Final = (-1, -2, -3, -4, -5, -6, -7, 1, 2, 3)
"""Where the same hour of another day is looked for: the nearest day on which the till sold something."""


@dataclass(frozen=True, slots=True)
class MatchRules:
    """For how long after a visit a sale may be its, how long a visit waits for the till, and where days begin."""

    within_s: float
    wait_s: float
    zone: tzinfo = UTC


@dataclass(frozen=True, slots=True)
class _Sale:
    at_s: int
    variant_id: str
    piece: bytes | None


def settle(results: Results, rules: MatchRules, now_s: float) -> int:
    """Count what became of the visits whose time the till has told of, forget them, and return how many they were.

    Those that wait for too long are forgotten uncounted, and so are those of a day on which the till sold nothing: it
    was closed, or its file is missing. Raises StoreUnavailable; then nothing has changed.
    """
    with results.settling() as waiting:
        if not waiting.visits:
            return 0
        first_s = min(visit.ended_at_s for visit in waiting.visits.values())
        sales = _Sales(results.sales(first_s - 8 * _DAY_S), rules)
        done, late = [], []
        for key, visit in waiting.visits.items():
            shift_s = sales.other_day(visit) if sales.covers(visit) else None
            if shift_s is None:
                age_s = now_s - visit.ended_at_s
                if not -CLOCK_TOLERANCE_S <= age_s <= rules.wait_s:
                    late.append(key)
                continue
            done.append(key)
            day = sales.day(visit.ended_at_s)
            for one in visit.tried:
                waiting.count(day, sales.article(one, visit.ended_at_s, shift_s))
            if visit.suggested:
                waiting.add(day, visit, sales.session(visit, shift_s))
        waiting.forget(done + late)
    _log.info(
        "till: %d visits settled, %d forgotten, %d wait", len(done), len(late), len(waiting.visits) - len(done + late)
    )
    return len(done)


class _Sales:
    """What the till sold, by product, and what of it falls into the time after a visit."""

    def __init__(self, rows: Sequence[tuple[int, str, str, bytes | None]], rules: MatchRules) -> None:
        """`rows` are time, product, article and piece, oldest first."""
        self._length_s = SLOT_S + rules.within_s
        self._zone = rules.zone
        self._newest_s = rows[-1][0] if rows else 0
        self._days = {self.day(row[0]) for row in rows}
        self._by_product: dict[str, list[_Sale]] = {}
        for at_s, product_id, variant_id, piece in rows:
            self._by_product.setdefault(product_id, []).append(_Sale(at_s, variant_id, piece))

    def day(self, at_s: float) -> date:
        """Return the day of the shop in which a moment lies."""
        return datetime.fromtimestamp(at_s, self._zone).date()

    def covers(self, visit: Visit) -> bool:
        """Return whether the till has told of the time after a visit."""
        return visit.ended_at_s + self._length_s <= self._newest_s and self.day(visit.ended_at_s) in self._days

    def other_day(self, visit: Visit) -> int | None:
        """Return how many seconds away the same hour of another day is that the till has told of."""
        for days in _OTHER_DAYS:
            at_s = visit.ended_at_s + days * _DAY_S
            if self.day(at_s) in self._days and at_s + self._length_s <= self._newest_s:
                return days * _DAY_S
        return None

    def article(self, one: Tried, at_s: int, shift_s: int) -> ArticleCounts:
        """Return what the till says of one article of a visit."""
        sold = tuple(self._of(one, at_s))
        certain = any(sale.piece in one.pieces for sale in sold if sale.piece is not None)
        by_chance = any(self._of(one, at_s + shift_s))
        return ArticleCounts(one.product_id, one.variant_id, 0, 1, int(bool(sold)), int(certain), int(by_chance))

    def session(self, visit: Visit, shift_s: int) -> Outcomes:
        """Return what the till says of all that was tried and first suggested."""
        bought = self._any(visit, visit.ended_at_s)
        by_chance = self._any(visit, visit.ended_at_s + shift_s)
        return Outcomes(1, int(bought), int(by_chance), int(bought and by_chance))

    def _any(self, visit: Visit, at_s: int) -> bool:
        articles = (*visit.tried, *(Tried(product_id, "") for product_id in visit.suggested))
        return any(True for one in articles for _ in self._of(one, at_s))

    def _of(self, one: Tried, at_s: int) -> Iterator[_Sale]:
        """Yield sales that may be of what was tried: of the article, and of the piece where both tell which one."""
        sales = self._by_product.get(one.product_id, ())
        for sale in sales[bisect_left(sales, at_s, key=lambda sale: sale.at_s) :]:
            if sale.at_s >= at_s + self._length_s:
                return
            is_same = not one.variant_id or sale.variant_id == one.variant_id
            if is_same and (sale.piece is None or not one.pieces or sale.piece in one.pieces):
                yield sale
