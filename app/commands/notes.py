"""Entries of console commands in the audit log."""

import sys
from contextlib import closing
from datetime import UTC, datetime
from typing import Final

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory

CONSOLE: Final = "console"
"""Who did it, in the audit log."""


def note_on_console(directory: DataDirectory, action: str, **detail: object) -> None:
    """Write an entry into the audit log; that it cannot be written undoes nothing, it is said on the console."""
    from app.runtime.data.installation_key import installation_key
    from app.store import AuditLog, open_database

    try:
        with closing(open_database(directory.database)) as database:
            log = AuditLog(database, installation_key(directory.installation_key))
            log.append(datetime.now(UTC), CONSOLE, action, detail)
    except StoreUnavailable as error:
        sys.stderr.write(f"It was done, but the audit log does not tell: {error}\n")
