"""Customers' cards in a SQLite file of their own, which goes into no backup: it is imported anew, as a whole."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from itertools import islice
from pathlib import Path
from typing import Final

from app.domain.errors import FeedInvalid, StoreUnavailable
from app.domain.feeds import ImportReport, Refusal
from app.domain.loyalty import CardRow, Member, fingerprint_number
from app.store.failures import unavailable
from app.store.imports.tally import Tally

_BATCH: Final = 2_000
_CACHE_KIB: Final = 32 * 1024
_MADE_SO: Final = """
    CREATE TABLE card (
        fingerprint INTEGER NOT NULL, -- the keyed hash, 64 bits
        first_name TEXT NOT NULL,
        points INTEGER, -- nothing where none are counted
        offers TEXT NOT NULL, -- a line each
        held TEXT NOT NULL -- numbers of articles, a line each
    )
"""


class LoyaltyCards:
    """Answers from the file last imported; without one no card is known. A connection a question: they are few."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def member(self, fingerprint: str) -> Member | None:
        """Return who holds the card with this keyed hash. Raises StoreUnavailable."""
        if not self._path.exists():
            return None
        try:
            address = f"{self._path.absolute().as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(address, uri=True)) as connection:
                row = connection.execute(
                    "SELECT first_name, points, offers, held FROM card WHERE fingerprint = ? ORDER BY rowid LIMIT 1",
                    (fingerprint_number(fingerprint),),
                ).fetchone()
        except (sqlite3.Error, UnicodeError) as error:
            message = f"{self._path}: the cards cannot be read. Import them again (python main.py loyalty import FILE)."
            raise StoreUnavailable(message) from error
        if row is None:
            return None
        first_name, points, offers, held = row
        return Member(first_name, points, _lines(offers), _lines(held))


def replace_cards(path: Path, rows: Iterable[CardRow | Refusal], *, file: str) -> ImportReport:
    """Let the cards of a file take the place of all before, and return how many there are and what was refused.

    A card that the file has twice counts once, the first time. Raises FeedInvalid, also where no row can be taken, and
    StoreUnavailable; then the cards are as before. A mirror that runs meanwhile sees the old ones or the new ones.
    """
    tally = Tally("loyalty", file)
    made = path.with_name(f"{path.name}.new")
    try:
        with _new_file(made) as connection:
            iterator = iter(rows)
            while batch := list(islice(iterator, _BATCH)):
                taken = [row for row in batch if isinstance(row, CardRow)]
                connection.executemany("INSERT INTO card VALUES (?, ?, ?, ?, ?)", taken)
                for row in batch if len(taken) < len(batch) else ():
                    if isinstance(row, Refusal):
                        tally.refuse(row)
            connection.execute(
                "CREATE INDEX card_by_fingerprint ON card (fingerprint)"
            )  # of all at once, thrice as fast
            lines, tally.new = connection.execute("SELECT count(*), count(DISTINCT fingerprint) FROM card").fetchone()
            tally.unchanged = lines - tally.new
            tally.check_taken()
            if not tally.new:
                raise FeedInvalid(f"{file}: it has no cards. Nothing was changed; `loyalty clear` forgets them all.")
            connection.execute("COMMIT")
        _put_in_place(made, path)
    except sqlite3.Error as error:
        raise unavailable(path, error) from error
    except OSError as error:
        message = f"{path}: the cards cannot be written ({error.strerror}). Free space there and import them again."
        raise StoreUnavailable(message) from error
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)
    return tally.report()


def forget_cards(path: Path) -> None:
    """Know no card any more. Raises StoreUnavailable."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreUnavailable(f"{path} cannot be removed ({error.strerror}). Check who may write there.") from error


@contextmanager
def _new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """Make a file that its user alone may read; there is nothing to undo, as a failed one is removed."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE_KIB}"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(_MADE_SO)
        connection.execute("BEGIN")
        yield connection


def _put_in_place(made: Path, path: Path) -> None:
    _sync(made)
    made.replace(path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.splitlines())
