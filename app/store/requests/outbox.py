"""Which requests the hub of the store has still to hear of."""

from typing import Final

from app.store.access.pins import durable
from app.store.database import Database

_AT_ONCE: Final = 50


class RequestOutbox:
    """Requests by number, each with what has happened to it as a number that rises.

    A request comes in with what is written of it, in the same transaction (`RequestTable`), and goes when the hub has
    said that its own disk has it; what happened meanwhile keeps it here. Every method may raise StoreUnavailable.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self) -> tuple[tuple[int, int], ...]:
        """Return number and change of requests to be told of, those first that were placed first; 50 at most."""
        rows = self._database.read(
            f"SELECT request_id, change FROM request_outbox ORDER BY request_id LIMIT {_AT_ONCE}"
        )
        return tuple((int(number), int(change)) for number, change in rows)

    def delivered(self, number: int, change: int) -> None:
        """Forget what the hub has; nothing where something has happened since."""
        with durable(self._database) as connection:
            connection.execute("DELETE FROM request_outbox WHERE request_id = ? AND change = ?", (number, change))
