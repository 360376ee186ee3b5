"""Who of the staff has said that they are there to be asked."""

from datetime import datetime, timedelta
from typing import Final

from app.store.access.pins import durable
from app.store.database import Database

LONGEST: Final = timedelta(hours=14)
"""After so long who forgot to say that they went home is taken to have gone."""


class Shifts:
    """Labels of PINs that are on shift; one whose PIN was removed is not. Every method may raise StoreUnavailable."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def on_shift(self, now: datetime) -> tuple[str, ...]:
        """Return who is on shift, who came first first."""
        rows = self._database.read(
            "SELECT label FROM on_shift JOIN staff_pin USING (label) WHERE since_s > ? ORDER BY since_s, label",
            (_seconds(now - LONGEST),),
        )
        return tuple(row[0] for row in rows)

    def begin(self, label: str, at: datetime) -> None:
        """Note that somebody is there from now on."""
        with durable(self._database) as connection:
            connection.execute(
                "INSERT INTO on_shift VALUES (?, ?) ON CONFLICT (label) DO UPDATE SET since_s = excluded.since_s",
                (label, _seconds(at)),
            )

    def end(self, label: str) -> None:
        """Note that somebody has gone."""
        with durable(self._database) as connection:
            connection.execute("DELETE FROM on_shift WHERE label = ?", (label,))

    def forget(self, now: datetime) -> None:
        """Keep nothing of those who came too long ago to be there still."""
        before = (_seconds(now - LONGEST),)
        if self._database.read("SELECT 1 FROM on_shift WHERE since_s <= ? LIMIT 1", before):
            with self._database.staff_transaction() as connection:
                connection.execute("DELETE FROM on_shift WHERE since_s <= ?", before)


def _seconds(at: datetime) -> int:
    return int(at.timestamp())
