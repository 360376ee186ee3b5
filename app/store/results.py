"""Counts of what was tried and bought, and the visits that wait for the till."""

import json
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from app.domain.results import LEAST_COUNT, ArticleCounts, Outcomes, RoomPair, Tried, Visit, VisitCounts
from app.store.counters import KEPT_DAYS
from app.store.database import Database
from app.store.rows import readable, text, whole

_ADD_TRIED: Final = """
    INSERT INTO tried_count VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (day, product_id, variant_id) DO UPDATE SET tried = tried + excluded.tried,
        settled = settled + excluded.settled, bought = bought + excluded.bought, certain = certain + excluded.certain,
        by_chance = by_chance + excluded.by_chance
"""
_ADD_OUTCOME: Final = """
    INSERT INTO outcome_count VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (day, percent, is_held_out) DO UPDATE SET sessions = sessions + excluded.sessions,
        settled = settled + excluded.settled, bought = bought + excluded.bought,
        by_chance = by_chance + excluded.by_chance, both = both + excluded.both
"""
_ADD_PAIR: Final = """
    INSERT INTO room_pair VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (day, product_id, other_id) DO UPDATE SET together = together + excluded.together,
        looked_at_next = looked_at_next + excluded.looked_at_next
"""
_PAIRS: Final = """
    SELECT product_id, other_id, iif(sum(together) < :least, 0, sum(together)),
        iif(sum(looked_at_next) < :least, 0, sum(looked_at_next))
    FROM room_pair WHERE day >= :first GROUP BY product_id, other_id
    HAVING max(sum(together), sum(looked_at_next)) >= :least ORDER BY product_id, other_id
"""
_TRIED: Final = """
    SELECT product_id, variant_id, sum(tried), sum(settled), sum(bought), sum(certain), sum(by_chance)
    FROM tried_count WHERE day BETWEEN ? AND ? GROUP BY product_id, variant_id
"""
_SOLD: Final = """
    SELECT product_id, variant_id, sum(quantity) FROM till_sale WHERE sold_at_s >= ? GROUP BY product_id, variant_id
"""
_OUTCOMES: Final = """
    SELECT is_held_out, sum(settled), sum(bought), sum(by_chance), sum(both) FROM outcome_count
    WHERE percent = ? GROUP BY is_held_out
"""
_VISIT: Final = "key, ended_at_s, percent, is_held_out, tried, suggested"
_KEPT_TABLES: Final = ("tried_count", "outcome_count", "room_pair")


class Results:
    """What the results are made of; every method may raise StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, visits: Iterable[VisitCounts], *, for_the_till: bool, today: date) -> None:
        """Count visits and forget days of more than 400 days ago; keep each visit itself where the till is asked."""
        with self._database.staff_transaction() as connection:
            for counted in visits:
                _count(connection, counted)
                if for_the_till:
                    connection.execute(f"INSERT INTO visit ({_VISIT}) VALUES (?, ?, ?, ?, ?, ?)", _row(counted.visit))
            oldest = (today - timedelta(days=KEPT_DAYS)).isoformat()
            for table in _KEPT_TABLES:
                connection.execute(f"DELETE FROM {table} WHERE day < ?", (oldest,))

    def forget_visits(self, before_s: float, after_s: float) -> None:
        """Forget visits for which the till's file came too late, and those that a wrong clock dated ahead."""
        found = self._database.read(
            "SELECT 1 FROM visit WHERE ended_at_s < ? OR ended_at_s > ? LIMIT 1", (before_s, after_s)
        )
        if found:
            with self._database.staff_transaction() as connection:
                connection.execute("DELETE FROM visit WHERE ended_at_s < ? OR ended_at_s > ?", (before_s, after_s))

    @contextmanager
    def settling(self) -> Iterator["Settling"]:
        """Give the visits that wait, to be settled all together or not at all; nobody else settles meanwhile."""
        with self._database.staff_transaction() as connection:
            rows = self._database.read(f"SELECT {_VISIT} FROM visit")
            yield Settling(connection, dict(readable(self._database, "visit", rows, _visit)))

    def tried(self, first: date, last: date) -> tuple[ArticleCounts, ...]:
        """Return what was tried on these days, both included."""
        rows = self._database.read(_TRIED, (first.isoformat(), last.isoformat()))
        return tuple(readable(self._database, "tried_count", rows, _article))

    def sold(self, since_s: float) -> dict[tuple[str, str], int]:
        """Return how many pieces of each product and article the till has sold since, less those brought back."""
        rows = self._database.read(_SOLD, (since_s,))
        return {(product_id, variant_id): quantity for product_id, variant_id, quantity in rows}

    def sales(self, since_s: float) -> Sequence[tuple[int, str, str, bytes | None]]:
        """Return time, product, article and piece of what was sold since, oldest first, without what came back."""
        return self._database.read(
            "SELECT sold_at_s, product_id, variant_id, piece FROM till_sale"
            " WHERE quantity > 0 AND sold_at_s >= ? ORDER BY sold_at_s",
            (since_s,),
        )

    def last_sale_at(self) -> datetime | None:
        """Return when the till last sold something; None before its first file."""
        newest = self._database.read("SELECT max(sold_at_s) FROM till_sale")[0][0]
        return None if newest is None else datetime.fromtimestamp(newest, UTC)

    def outcomes(self, percent: int) -> dict[bool, Outcomes]:
        """Return the settled sessions by whether they were held out, of the days with this share held out."""
        rows = readable(self._database, "outcome_count", self._database.read(_OUTCOMES, (percent,)), _outcomes)
        return dict(rows)

    def pairs(self, first: date, least: int = LEAST_COUNT) -> tuple[RoomPair, ...]:
        """Return what was here together or looked at next since a day, each count 0 where it is below `least`."""
        rows = self._database.read(_PAIRS, {"first": first.isoformat(), "least": least})
        return tuple(readable(self._database, "room_pair", rows, lambda row: RoomPair(*row)))


class Settling:
    """Visits that wait, by number, and where what the till says of them is written."""

    def __init__(self, connection: sqlite3.Connection, visits: Mapping[int, Visit]) -> None:
        self.visits = visits
        self._connection = connection

    def forget(self, keys: Iterable[int]) -> None:
        """Keep no more of these visits than was counted."""
        self._connection.executemany("DELETE FROM visit WHERE key = ?", [(key,) for key in keys])

    def count(self, day: date, counts: ArticleCounts) -> None:
        """Add to what is known of an article's visits of a day."""
        figures = (counts.tried, counts.settled, counts.bought, counts.certain, counts.by_chance)
        self._connection.execute(_ADD_TRIED, (day.isoformat(), counts.product_id, counts.variant_id, *figures))

    def add(self, day: date, visit: Visit, outcomes: Outcomes) -> None:
        """Add to what is known of the sessions of a day that are compared."""
        figures = (0, outcomes.sessions, outcomes.bought, outcomes.by_chance, outcomes.both)
        self._connection.execute(_ADD_OUTCOME, (day.isoformat(), visit.percent, visit.is_held_out, *figures))


def _count(connection: sqlite3.Connection, counted: VisitCounts) -> None:
    day, visit = counted.day.isoformat(), counted.visit
    connection.executemany(_ADD_TRIED, [(day, one.product_id, one.variant_id, 1, 0, 0, 0, 0) for one in visit.tried])
    if visit.suggested:
        connection.execute(_ADD_OUTCOME, (day, visit.percent, visit.is_held_out, 1, 0, 0, 0, 0))
    connection.executemany(_ADD_PAIR, [(day, *pair, 1, 0) for pair in counted.pairs])
    connection.executemany(_ADD_PAIR, [(day, *pair, 0, 1) for pair in counted.followed])


def _row(visit: Visit) -> tuple[Any, ...]:
    tried = [[one.product_id, one.variant_id, [piece.hex() for piece in one.pieces]] for one in visit.tried]
    key = secrets.randbits(62)
    arm = (visit.percent, visit.is_held_out)
    return key, visit.ended_at_s, *arm, json.dumps(tried), json.dumps(visit.suggested)


def _visit(row: tuple[Any, ...]) -> tuple[int, Visit]:
    key, ended_at_s, percent, is_held_out, tried, suggested = row
    return key, Visit(
        whole(ended_at_s),
        whole(percent),
        bool(is_held_out),
        tuple(
            Tried(text(product), text(variant), tuple(map(bytes.fromhex, pieces)))
            for product, variant, pieces in json.loads(tried)
        ),
        tuple(map(text, json.loads(suggested))),
    )


def _article(row: tuple[Any, ...]) -> ArticleCounts:
    product_id, variant_id, *counts = row
    return ArticleCounts(text(product_id), text(variant_id), *map(whole, counts))


def _outcomes(row: tuple[Any, ...]) -> tuple[bool, Outcomes]:
    is_held_out, *counts = row
    return bool(is_held_out), Outcomes(*map(whole, counts))
