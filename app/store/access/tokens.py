"""The tokens of the remote interface, as digests."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.store.access.pins import durable
from app.store.database import Database
from app.store.rows import instant, readable, text, whole


@dataclass(frozen=True, slots=True)
class StoredToken:
    """One token: its SHA-256, whom it was made for, and until when it holds."""

    id: int
    digest: bytes
    label: str
    made_at: datetime
    expires_at: datetime


class RemoteTokens:
    """Tokens by number."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[StoredToken, ...]:
        """Return every token, also those that have expired, in the order in which they were made.

        Raises StoreUnavailable.
        """
        rows = self._database.read("SELECT id, digest, label, made_at_s, expires_at_s FROM remote_token ORDER BY id")
        return tuple(readable(self._database, "remote_token", rows, _token))

    def read_once(self) -> tuple[StoredToken, ...]:
        """Return what `all` does, and keep nothing open for a thread that ends soon. Raises StoreUnavailable."""
        try:
            return self.all()
        finally:
            self._database.release()

    def keep(self, digest: bytes, label: str, made_at: datetime, expires_at: datetime) -> int:
        """Keep a token; return its number. Raises StoreUnavailable."""
        with durable(self._database) as connection:
            row = connection.execute(
                "INSERT INTO remote_token (digest, label, made_at_s, expires_at_s) VALUES (?, ?, ?, ?) RETURNING id",
                (digest, label, int(made_at.timestamp()), int(expires_at.timestamp())),
            ).fetchone()
        return int(row[0])

    def remove(self, number: int) -> bool:
        """Forget a token; return whether there was one. Raises StoreUnavailable."""
        with durable(self._database) as connection:
            return connection.execute("DELETE FROM remote_token WHERE id = ?", (number,)).rowcount > 0


def _token(row: tuple[Any, ...]) -> StoredToken:
    number, digest, label, made_at_s, expires_at_s = row
    return StoredToken(whole(number), bytes(digest), text(label), instant(made_at_s), instant(expires_at_s))
