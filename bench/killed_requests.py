"""What kills left of requests: told against written."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.support.mirror_process import Event


@dataclass(frozen=True, slots=True)
class RequestsLeft:
    """How many requests and steps were told, and for how many a piece is held or was collected.

    `lost` are keys and numbers that were told and are not there, `half` numbers that are half-written, or keys twice.
    """

    placed: int = 0
    steps: int = 0
    held: int = 0
    lost: Sequence[str] = ()
    half: Sequence[str] = ()


def look_at_requests(events: Callable[[], Sequence[Event]], database: sqlite3.Connection) -> RequestsLeft:
    """Hold what the journal told against what stands in the database, whose staff's file is attached."""
    told = events()  # before what the mirror goes on to write
    database.execute("BEGIN")  # rows and steps of one moment
    rows = database.execute("SELECT id, client_key, state, is_held FROM staff.request").fetchall()
    written = database.execute("SELECT request_id, state FROM staff.request_step ORDER BY 1, position").fetchall()
    database.execute("ROLLBACK")
    steps: dict[int, list[str]] = {}
    for number, state in written:
        steps.setdefault(number, []).append(state)
    keys = {key: number for number, key, _, _ in rows}
    placed = [event for event in told if event["event"] == "request_placed"]
    taken = [event for event in told if event["event"] == "request_step"]
    known = {number for number, _, _, _ in rows}  # a wish that stood already has the key of the first
    lost = {str(event["request"]) for event in placed if event["request"] not in known}
    lost |= {str(one["request"]) for one in taken if one["state"] not in steps.get(one["request"], ())}
    half = {str(number) for number, _, state, _ in rows if steps.get(number, [""])[-1] != state}
    half |= {str(number) for number, of in steps.items() if of[0] != "placed" or len(set(of)) != len(of)}
    half |= {key for key in keys if [row[1] for row in rows].count(key) > 1}
    held = sum(is_held for _, _, _, is_held in rows)
    return RequestsLeft(len(placed), len(taken), held, sorted(lost), sorted(half))
