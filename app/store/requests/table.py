"""Requests with their steps, kept until a week after their end."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from app.domain.pickup_codes import draw_code
from app.domain.requests import (
    COMES_HERE,
    HAS_CODE,
    OPEN,
    Actor,
    NotStepped,
    Promise,
    RefusalReason,
    Request,
    RequestKind,
    RequestState,
    ReturnReason,
    Step,
    What,
    WhyNotStepped,
    step,
)
from app.store.access.pins import durable
from app.store.database import Database
from app.store.rows import instant, readable, text, whole

KEPT_DAYS: Final = 7
"""For so long what is over can be looked up by its code."""

_COLUMNS: Final = (
    "id, client_key, session, place, kind, product_id, variant_id, store_code, count, return_reason, promise, code,"
    " until_s, is_late"
)
_OPEN: Final = f"state IN ({', '.join(repr(state.value) for state in sorted(OPEN, key=lambda state: state.value))})"
_MOST_SHOWN: Final = 500


@dataclass(frozen=True, slots=True)
class Draft:
    """A request before it is placed; `what.store_code` says where the article is to be had, also when that is here."""

    key: str
    session: int
    place: str
    kind: RequestKind
    what: What
    promise: Promise
    until: datetime | None = None


class RequestTable:
    """Requests; what is written is on the disk when a method returns. Every method may raise StoreUnavailable."""

    def __init__(self, database: Database, own_store: str) -> None:
        """Codes of requests are of `own_store`."""
        self._database = database
        self._own_store = own_store

    def standing(self, key: str, session: int, kind: RequestKind, what: What) -> Request | None:
        """Return what was placed with this key, or is open for the same wish of the same visit."""
        same = (session, kind.value, what.product_id, what.variant_id, what.store_code)
        found = self._read(
            "client_key = ? OR (session = ? AND kind = ? AND product_id = ? AND variant_id = ? AND store_code = ?"
            f" AND {_OPEN}) ORDER BY client_key = ? DESC, id",
            (key, *same, key),
        )
        return next(iter(found), None)

    def place(self, draft: Draft, at: datetime) -> Request:
        """Write a request down and return it; one that stands already, by its key or by its wish, is returned."""
        what = draft.what
        with durable(self._database) as connection:
            before = self.standing(draft.key, draft.session, draft.kind, what)
            if before is not None:
                return before
            code = self._new_code() if draft.kind in HAS_CODE else ""
            request = Request(
                0, draft.key, draft.kind, what, draft.place, draft.promise, (Step(RequestState.PLACED, at),), code
            )
            cursor = connection.execute(
                "INSERT INTO request (client_key, session, place, kind, product_id, variant_id, store_code, count,"
                " return_reason, promise, code, until_s, is_late, state, changed_at_s, is_held)"
                f" VALUES ({', '.join('?' * 16)})",
                (
                    *(draft.key, draft.session, draft.place, draft.kind.value),
                    *(what.product_id, what.variant_id, what.store_code, what.count),
                    None if what.return_reason is None else what.return_reason.value,
                    *(draft.promise.value, code or None),
                    None if draft.until is None else _seconds(draft.until),
                    *(0, RequestState.PLACED.value, _seconds(at), request.is_held),
                ),
            )
            number = int(cursor.lastrowid or 0)
            self._add_step(connection, number, request.steps)
            return self._read("id = ?", (number,))[0]

    def take_step(
        self,
        number: int,
        state: RequestState,
        actor: Actor,
        at: datetime,
        *,
        who: str = "",
        why: RefusalReason | None = None,
    ) -> Request | NotStepped:
        """Take one step with the request of this number, as it stands on the disk, or return why that cannot be."""
        with durable(self._database) as connection:
            before = next(iter(self._read("id = ?", (number,))), None)
            if before is None:
                return NotStepped(WhyNotStepped.UNKNOWN)
            after = step(before, state, actor, at, who=who, why=why)
            if isinstance(after, Request):
                self._write_step(connection, before, after)
            return after

    def note_late(self, numbers: Iterable[int]) -> None:
        """Write down that nobody answered these in time."""
        with durable(self._database) as connection:
            for number in numbers:
                connection.execute(f"UPDATE request SET is_late = 1 WHERE id = ? AND {_OPEN}", (number,))
                self._note_news(connection, number)

    def of_number(self, number: int) -> Request | None:
        """Return the request of this number, or None."""
        return next(iter(self._read("id = ?", (number,))), None)

    def end_session(self, session: int, at: datetime, *, has_left: bool) -> tuple[Request, ...]:
        """Forget which requests were of one visit, and return those that ended with it.

        A shopper who has not said that they leave may be waiting: what somebody comes with goes on.
        """
        ended: list[Request] = []
        with durable(self._database) as connection:
            for request in self._read(f"session = ? AND {_OPEN}", (session,)):
                if request.outlives_session or (request.kind in COMES_HERE and not has_left):
                    continue
                after = step(request, RequestState.SESSION_ENDED, Actor.MIRROR, at)
                if isinstance(after, Request):
                    self._write_step(connection, request, after)
                    ended.append(after)
            connection.execute("UPDATE request SET session = NULL WHERE session = ?", (session,))
        return tuple(ended)

    def board(self, since: datetime) -> tuple[Request, ...]:
        """Return what is open, of a visit that goes on, or over since then: newest first.

        500 at most; what is open is among them, however much has been over since.
        """
        shown = (
            f"SELECT id FROM request WHERE {_OPEN} OR session IS NOT NULL OR changed_at_s >= ?"
            f" ORDER BY {_OPEN} OR session IS NOT NULL DESC, id DESC LIMIT {_MOST_SHOWN}"
        )
        return self._read(f"id IN ({shown}) ORDER BY id DESC", (_seconds(since),))

    def of_code(self, code: str) -> Request | None:
        """Return the request with a code, also one that is over, or None."""
        return next(iter(self._read("code = ?", (code,))), None)

    def forget(self, now: datetime) -> None:
        """Keep nothing of what has been over for more than a week."""
        before = now - timedelta(days=KEPT_DAYS)
        over = f"NOT {_OPEN} AND changed_at_s < ?"
        if self._database.read(f"SELECT 1 FROM request WHERE {over} LIMIT 1", (_seconds(before),)):
            with self._database.staff_transaction() as connection:
                connection.execute(
                    f"DELETE FROM request_step WHERE request_id IN (SELECT id FROM request WHERE {over})",
                    (_seconds(before),),
                )
                connection.execute(f"DELETE FROM request WHERE {over}", (_seconds(before),))
                connection.execute("DELETE FROM request_outbox WHERE request_id NOT IN (SELECT id FROM request)")

    def _new_code(self) -> str:
        while True:
            code = draw_code(self._own_store)
            if not self._database.read("SELECT 1 FROM request WHERE code = ?", (code,)):
                return code

    def _write_step(self, connection: sqlite3.Connection, before: Request, after: Request) -> None:
        self._add_step(connection, after.id, after.steps[len(before.steps) :], first=len(before.steps))
        is_collected = before.is_held and after.state is RequestState.DONE
        connection.execute(
            "UPDATE request SET state = ?, changed_at_s = ?, is_late = ?, is_held = ? WHERE id = ?",
            (
                after.state.value,
                _seconds(after.changed_at),
                after.is_late,
                after.is_held or is_collected,
                after.id,
            ),
        )

    @staticmethod
    def _note_news(connection: sqlite3.Connection, number: int) -> None:
        """Have the hub hear of it, where there is one (`RequestOutbox`)."""
        connection.execute(
            "INSERT INTO request_outbox VALUES (?, 1) ON CONFLICT (request_id) DO UPDATE SET change = change + 1",
            (number,),
        )

    def _add_step(self, connection: sqlite3.Connection, number: int, steps: Sequence[Step], first: int = 0) -> None:
        self._note_news(connection, number)
        connection.executemany(
            "INSERT INTO request_step VALUES (?, ?, ?, ?, ?, ?)",
            [
                (number, position, one.state.value, _seconds(one.at), one.who, one.reason and one.reason.value)
                for position, one in enumerate(steps, first)
            ],
        )

    def _read(self, where: str, parameters: Sequence[Any]) -> tuple[Request, ...]:
        rows = self._database.read(f"SELECT {_COLUMNS} FROM request WHERE {where}", parameters)
        numbers = [row[0] for row in rows]
        marks = ", ".join("?" * len(numbers))
        found = self._database.read(
            f"SELECT request_id, state, at_s, who, reason FROM request_step WHERE request_id IN ({marks})"
            " ORDER BY request_id, position",
            numbers,
        )
        steps: dict[int, list[Step]] = {}
        for number, taken in readable(self._database, "request_step", found, _step):
            steps.setdefault(number, []).append(taken)
        return tuple(readable(self._database, "request", rows, lambda row: _request(row, steps[row[0]])))


def _seconds(at: datetime) -> int:
    return int(at.timestamp())


def _step(row: tuple[Any, ...]) -> tuple[int, Step]:
    number, state, at_s, who, reason = row
    return whole(number), Step(
        RequestState(state), instant(at_s), text(who), None if reason is None else RefusalReason(reason)
    )


def _request(row: tuple[Any, ...], steps: Sequence[Step]) -> Request:
    number, key, session, place, kind, product, variant, store, count, why, promise, code, until_s, is_late = row
    return Request(
        id=whole(number),
        key=text(key),
        kind=RequestKind(kind),
        what=What(text(product), text(variant), text(store), whole(count), None if why is None else ReturnReason(why)),
        place=text(place),
        promise=Promise(promise),
        steps=tuple(steps),
        code="" if code is None else text(code),
        until=None if until_s is None else instant(until_s),
        is_late=bool(is_late),
        session=None if session is None else whole(session),
    )
