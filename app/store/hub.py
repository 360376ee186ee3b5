"""What the hub of a store keeps: requests as its mirrors have told them, answers of staff, and who has signed in."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from app.store.access.pins import durable
from app.store.database import Database
from app.store.rows import number, readable, text, whole

_SHOWN_S: Final = 600.0
"""For so long what is over still stands on the phones."""
_KEPT_S: Final = 86_400.0
_SILENT_S: Final = 7 * 86_400.0
"""Of an open request that its mirror has told nothing of for so long nothing is kept: the mirror is gone."""


@dataclass(frozen=True, slots=True)
class HubAnswer:
    """What somebody answered: into which state, why, who; `outcome` is empty until the mirror has said."""

    id: int
    mirror: int
    key: str
    state: str
    reason: str
    who: str
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class KeptRequest:
    """A request of a mirror (the number of its token): what it told as JSON, times by the hub's clock, last answer."""

    mirror: int
    key: str
    told: str
    placed_s: float
    changed_s: float
    answer: HubAnswer | None = None


class HubRequests:
    """Requests and answers; all is on the disk when a method returns. Every method may raise StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, mirror: int, key: str, told: str, *, steps: int, is_open: bool, age_s: float, now_s: float) -> None:
        """Keep what a mirror tells of a request; what tells of fewer steps than are known came late and is nothing."""
        with durable(self._database) as connection:
            connection.execute(
                "INSERT INTO hub_request VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mirror, client_key) DO UPDATE"
                " SET told = excluded.told, steps = excluded.steps, is_open = excluded.is_open,"
                " changed_s = excluded.changed_s WHERE excluded.steps >= steps",
                (mirror, key, told, steps, is_open, now_s - max(0.0, age_s), now_s),
            )

    def board(self, now_s: float) -> tuple[KeptRequest, ...]:
        """Return what is open or was until ten minutes ago, newest first; 200 at most, what is open among them."""
        rows = self._database.read(
            "SELECT * FROM (SELECT mirror, client_key, told, placed_s, changed_s FROM hub_request"
            " WHERE is_open OR changed_s > ? ORDER BY is_open DESC, placed_s DESC LIMIT 200)"
            " ORDER BY placed_s DESC, client_key",
            (now_s - _SHOWN_S,),
        )
        answers = {(answer.mirror, answer.key): answer for answer in self._answers("1")}
        kept = readable(self._database, "hub_request", rows, _kept)
        return tuple(replace(one, answer=answers.get((one.mirror, one.key))) for one in kept)

    def answer(
        self, mirror: int, key: str, now_s: float, judge: Callable[[KeptRequest], HubAnswer | None]
    ) -> HubAnswer | None:
        """Keep what `judge` makes of a request as it stands; None where there is none, it says so, or one waits."""
        with durable(self._database) as connection:
            rows = connection.execute(
                "SELECT mirror, client_key, told, placed_s, changed_s FROM hub_request"
                " WHERE mirror = ? AND client_key = ?",
                (mirror, key),
            ).fetchall()
            waiting = self._answers("outcome IS NULL AND mirror = ? AND client_key = ?", (mirror, key))
            found = next(iter(readable(self._database, "hub_request", rows, _kept)), None)
            given = None if found is None or waiting else judge(found)
            if given is not None:
                self._write(connection, given, now_s)
        return given

    def waiting(self, mirror: int) -> tuple[HubAnswer, ...]:
        """Return the answers that a mirror has not taken in yet, in their order."""
        return self._answers("outcome IS NULL AND mirror = ?", (mirror,))

    def taken_in(self, mirror: int, answer: int, outcome: str) -> None:
        """Note what a mirror made of an answer."""
        with durable(self._database) as connection:
            connection.execute(
                "UPDATE hub_answer SET outcome = ? WHERE id = ? AND mirror = ? AND outcome IS NULL",
                (outcome, answer, mirror),
            )

    def forget(self, now_s: float) -> None:
        """Keep nothing of what has been over for a day."""
        with durable(self._database) as connection:
            connection.execute(
                "DELETE FROM hub_request WHERE (NOT is_open AND changed_s < ?) OR changed_s < ?",
                (now_s - _KEPT_S, now_s - _SILENT_S),
            )
            connection.execute(
                "DELETE FROM hub_answer WHERE NOT EXISTS (SELECT 1 FROM hub_request r"
                " WHERE r.mirror = hub_answer.mirror AND r.client_key = hub_answer.client_key)"
            )

    def _write(self, connection: sqlite3.Connection, given: HubAnswer, now_s: float) -> None:
        connection.execute(
            "INSERT INTO hub_answer (mirror, client_key, state, reason, who, at_s) VALUES (?, ?, ?, ?, ?, ?)",
            (given.mirror, given.key, given.state, given.reason or None, given.who, now_s),
        )

    def _answers(self, where: str, parameters: tuple[Any, ...] = ()) -> tuple[HubAnswer, ...]:
        rows = self._database.read(
            "SELECT id, mirror, client_key, state, coalesce(reason, ''), who, coalesce(outcome, '') FROM hub_answer"
            f" WHERE {where} ORDER BY id",
            parameters,
        )
        return tuple(readable(self._database, "hub_answer", rows, _answer))


class SignIns:
    """Phones on which somebody has signed in, as digests of what they have; nobody whose PIN was removed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, digest: bytes, label: str, until_s: float) -> None:
        """Note that somebody has signed in."""
        with durable(self._database) as connection:
            connection.execute("INSERT OR REPLACE INTO hub_sign_in VALUES (?, ?, ?)", (digest, label, until_s))

    def who(self, digest: bytes, now_s: float) -> str:
        """Return the label of who has signed in, empty where nobody has, or not any more."""
        rows = self._database.read(
            "SELECT label FROM hub_sign_in JOIN staff_pin USING (label) WHERE digest = ? AND until_s > ?",
            (digest, now_s),
        )
        return text(rows[0][0]) if rows else ""

    def end(self, digest: bytes, now_s: float) -> None:
        """Note that somebody has signed out, and forget those whose time is over."""
        with durable(self._database) as connection:
            connection.execute("DELETE FROM hub_sign_in WHERE digest = ? OR until_s <= ?", (digest, now_s))


def _kept(row: tuple[Any, ...]) -> KeptRequest:
    mirror, key, told, placed_s, changed_s = row
    return KeptRequest(whole(mirror), text(key), text(told), number(placed_s), number(changed_s))


def _answer(row: tuple[Any, ...]) -> HubAnswer:
    number_, mirror, key, state, reason, who, outcome = row
    return HubAnswer(whole(number_), whole(mirror), text(key), text(state), text(reason), text(who), text(outcome))
