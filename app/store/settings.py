"""What staff have chosen at the mirror, kept over restarts and imports."""

import json
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.store.database import Database

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Setting:
    """A value as JSON has it, and when it was chosen; whoever uses it must check it, for an older version wrote it."""

    value: Any
    changed_at: datetime


class Settings:
    """JSON values by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> Setting | None:
        """Return what is kept under `key`; None where nothing is or nothing readable. Raises StoreUnavailable."""
        rows = self._database.read("SELECT value, changed_at_s FROM setting WHERE key = ?", (key,))
        if not rows:
            return None
        value, changed_at_s = rows[0]
        try:
            return Setting(json.loads(value), datetime.fromtimestamp(changed_at_s, UTC))
        except (ValueError, TypeError, OverflowError, OSError, RecursionError) as error:
            _log.warning("setting %s is damaged and is ignored: %s", key, error)
            return None

    def set(self, key: str, value: Any, changed_at: datetime) -> None:
        """Keep a JSON value in the place of any other under `key`. Raises StoreUnavailable."""
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO setting (key, value, changed_at_s) VALUES (?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at_s = excluded.changed_at_s",
                (key, text, int(changed_at.timestamp())),
            )

    def delete(self, key: str) -> bool:
        """Forget what is kept under `key`; return whether there was anything. Raises StoreUnavailable."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM setting WHERE key = ?", (key,)).rowcount > 0
