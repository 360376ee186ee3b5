"""Another process at the same SQLite file."""

import subprocess
import sys
from pathlib import Path

_VISIT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
connection.close()
"""


def is_in_use(path: Path) -> bool:
    """Open a database in write-ahead mode in another process and close it; return whether that found others at it.

    Who closes last takes the log away (SQLite, "Write-Ahead Logging"); one that wrongly believes to be the last takes
    it away under those that still use it.
    """
    subprocess.run([sys.executable, "-c", _VISIT, str(path)], check=True, timeout=30)
    return path.with_name(f"{path.name}-wal").exists()
