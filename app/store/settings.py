"""What staff have chosen at the mirror, kept over restarts and imports."""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.store.database import Database

_log = logging.getLogger(__name__)

_KEEP = (
    "INSERT INTO setting (key, value, changed_at_s) VALUES (?, ?, ?)"
    " ON CONFLICT (key) DO UPDATE SET value = excluded.value, changed_at_s = excluded.changed_at_s"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A value as JSON has it, and when it was chosen; whoever uses it must check it, for an older version wrote it."""

    value: Any
    changed_at: datetime


class Settings:
    """JSON values by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def under(self, prefix: str) -> dict[str, Setting]:
        """Return what is kept under every key that begins with `prefix`, oldest first. Raises StoreUnavailable."""
        rows = self._database.read(
            "SELECT key, value, changed_at_s FROM setting WHERE substr(key, 1, ?) = ? ORDER BY changed_at_s, key",
            (len(prefix), prefix),
        )
        found = {key: _setting(key, value, changed_at_s) for key, value, changed_at_s in rows}
        return {key: setting for key, setting in found.items() if setting is not None}

    def rewrite(
        self, prefix: str, change: Callable[[dict[str, Setting]], Mapping[str, Any]], changed_at: datetime
    ) -> None:
        """Keep what `change` makes of all that is kept under `prefix`: all of it or nothing. Raises StoreUnavailable.

        `change` returns new values by key, None to forget a key.
        """
        with self._database.staff_transaction() as connection:
            for key, value in change(self.under(prefix)).items():
                if value is None:
                    connection.execute("DELETE FROM setting WHERE key = ?", (key,))
                else:
                    connection.execute(_KEEP, _row(key, value, changed_at))


def _row(key: str, value: Any, changed_at: datetime) -> tuple[str, str, int]:
    return key, json.dumps(value, ensure_ascii=False, allow_nan=False), int(changed_at.timestamp())


def _setting(key: str, value: str, changed_at_s: int) -> Setting | None:
    try:
        return Setting(json.loads(value), datetime.fromtimestamp(changed_at_s, UTC))
    except (ValueError, TypeError, OverflowError, OSError, RecursionError) as error:
        _log.warning("setting %s is damaged and is ignored: %s", key, error)
        return None
