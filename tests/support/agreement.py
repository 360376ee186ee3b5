"""What a mirror and the hub have on their disks of the same requests, to be held against each other."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from app.runtime.data.paths import DataDirectory
from app.store.staff_file import staff_path

Steps = list[tuple[str, str]]
"""States in their order, each with who of the staff took it there."""


def mirror_has(directory: DataDirectory) -> dict[str, Steps]:
    """Return the steps of each request by its key."""
    found: dict[str, Steps] = {}
    for key, state, who in _read(
        directory,
        "SELECT client_key, s.state, s.who FROM staff.request r JOIN staff.request_step s ON s.request_id = r.id"
        " ORDER BY r.id, s.position",
    ):
        found.setdefault(key, []).append((state, who))
    return found


def hub_has(directory: DataDirectory) -> dict[str, Steps]:
    """Return the steps of each request by its key; of one that stands twice AssertionError."""
    rows = _read(directory, "SELECT client_key, told FROM staff.hub_request")
    keys = [key for key, _ in rows]
    assert len(set(keys)) == len(keys)
    return {key: [(step["state"], step["who"]) for step in json.loads(told)["steps"]] for key, told in rows}


def waiting_in_outbox(directory: DataDirectory) -> int:
    """Return of how many requests the hub has still to say that it has them."""
    return int(_read(directory, "SELECT count(*) FROM staff.request_outbox")[0][0])


def outcomes(directory: DataDirectory) -> list[str | None]:
    """Return what became of the answers on phones, in their order."""
    return [row[0] for row in _read(directory, "SELECT outcome FROM staff.hub_answer ORDER BY id")]


def _read(directory: DataDirectory, query: str) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", uri=True)) as database:
        database.execute("ATTACH DATABASE ? AS staff", (f"file:{Path(staff_path(directory.database))}?mode=ro",))
        return database.execute(query).fetchall()
