"""A database that an earlier program wrote, on a disk with no room to bring it up to date: read from memory instead.

SQLite keeps a database in memory under a name that all connections of a process may open, for as long as one of them
is open (sqlite.org/src/file/src/memdb.c). What is changed there is gone with the program; the files stay as they are.
"""

import itertools
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.store import staff_file
from app.store.files import size_of

IN_MEMORY: Final = "vfs=memdb"
"""How a database in memory is opened, in SQLite's words (sqlite.org/uri.html); with `mode=ro` it is only read."""
MOST_BYTES: Final = 512_000_000
"""What a mirror has memory for; a larger database waits for room on the disk."""
_number = itertools.count()


@dataclass(frozen=True, slots=True)
class TablesInMemory:
    """The files of a database as they are, in memory: `path` names the first of them, for `staff_file` the second."""

    path: Path
    keepers: tuple[sqlite3.Connection, ...]

    def close(self) -> None:
        """Let go of the memory, once nobody reads any more."""
        for keeper in self.keepers:
            keeper.close()


def into_memory(database: Path, how: str) -> TablesInMemory:
    """Copy the files of a database, opened as `how` says, into memory. Raises sqlite3.Error."""
    path = Path(f"/psyche-{os.getpid()}-{next(_number)}") / database.name
    files = (database, staff_file.staff_path(database))
    addresses = [f"{(path.parent / file.name).as_uri()}?{IN_MEMORY}" for file in files]
    keepers = tuple(sqlite3.connect(address, uri=True, check_same_thread=False) for address in addresses)
    for file, address in zip(files, addresses, strict=True):
        if size_of(file) or size_of(file, "-wal"):
            with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True)) as source:
                source.execute("VACUUM INTO ?", (address,))  # a copy without a log, which memory cannot have
    return TablesInMemory(path, keepers)
