"""What was learned: the best partners of each product, written as a whole and looked up one row a product."""

import json
import sqlite3
import sys
import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from app.domain.suggestions import Because
from app.store.database import Database
from app.store.rows import readable

_BECAUSE: Final = (Because.BOUGHT_TOGETHER, Because.LOOKED_AT_TOGETHER, Because.SAME_BRAND, Because.POPULAR)
"""In the order in which they are numbered in the file."""
_BYTES_EACH: Final = 13
_BATCH: Final = 500

_OF_PRODUCTS: Final = """
    SELECT n.product_id, l.partners FROM json_each(?) j
    JOIN product_number n ON n.product_id = j.value JOIN learned_partner l USING (number)
"""
_STILL_THERE: Final = """
    SELECT n.number, n.product_id FROM json_each(?) j
    JOIN product_number n ON n.number = j.value JOIN product p ON p.id = n.product_id
"""
_LEARNED: Final = "SELECT version, learned_at_s, run, baskets, lines FROM learned ORDER BY version DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class LearnedPartners:
    """Partners of one product by number, best first: what each is worth, why, and in how many cases it was seen."""

    numbers: Sequence[int]
    worth: Sequence[float]
    counts: Sequence[int]
    because: Sequence[Because]


@dataclass(frozen=True, slots=True)
class Learned:
    """What the table was made of: `run` is the newest import of baskets in it."""

    version: int
    learned_at_s: int
    run: int
    baskets: int
    lines: int


class PartnerTable:
    """The learned table; a reader sees one version whole, whatever is being written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def learned(self) -> Learned | None:
        """Return what the table was made of; None before the first time."""
        rows = readable(self._database, "learned", self._database.read(_LEARNED), lambda row: Learned(*map(int, row)))
        return rows[0] if rows else None

    def of(self, product_ids: Sequence[str]) -> Mapping[str, LearnedPartners]:
        """Return the partners of those products that have any; an indexed look-up each."""
        rows = self._database.read(_OF_PRODUCTS, (json.dumps(list(product_ids)),))
        return dict(readable(self._database, "learned_partner", rows, lambda row: (str(row[0]), _unpacked(row[1]))))

    def still_there(self, numbers: Sequence[int]) -> Mapping[int, str]:
        """Return the ids of those products that the catalogue has (still)."""
        return dict(self._database.read(_STILL_THERE, (json.dumps(list(numbers)),)))

    def replace(
        self,
        partners: Iterable[tuple[int, LearnedPartners]],
        *,
        run: int,
        baskets: int,
        lines: int,
        now_s: Callable[[], float] = time.time,
    ) -> Learned:
        """Put this in the place of what was learned before, all or nothing. Raises StoreUnavailable.

        Who reads meanwhile has the version before, and so has everybody where writing fails or is killed.
        """
        packed = [(number, _packed(one)) for number, one in partners]  # before the transaction, which others wait for
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM learned_partner")
            for batch in _batches(packed):
                connection.executemany("INSERT INTO learned_partner VALUES (?, ?)", batch)
            learned = self._note(connection, (int(now_s()), run, baskets, lines))
        self._database.shorten_log()
        return learned

    def _note(self, connection: sqlite3.Connection, row: tuple[int, ...]) -> Learned:
        connection.execute("DELETE FROM learned")
        sql = "INSERT INTO learned (learned_at_s, run, baskets, lines) VALUES (?, ?, ?, ?)"
        return Learned(connection.execute(sql, row).lastrowid or 0, *row)


def _batches(rows: list[tuple[int, bytes]]) -> Iterator[list[tuple[int, bytes]]]:
    for begin in range(0, len(rows), _BATCH):
        yield rows[begin : begin + _BATCH]


def _packed(partners: LearnedPartners) -> bytes:
    """Return numbers, worths and counts of four bytes each, little-endian, then a byte for each reason."""
    numbers, worth, counts = array("I", partners.numbers), array("f", partners.worth), array("I", partners.counts)
    if sys.byteorder == "big":
        numbers.byteswap()
        worth.byteswap()
        counts.byteswap()
    reasons = bytes(_BECAUSE.index(reason) for reason in partners.because)
    return numbers.tobytes() + worth.tobytes() + counts.tobytes() + reasons


def _unpacked(packed: bytes) -> LearnedPartners:
    count, rest = divmod(len(packed), _BYTES_EACH)
    if rest:
        raise ValueError(f"{len(packed)} bytes are no list of partners")
    numbers, worth, counts = array("I"), array("f"), array("I")
    numbers.frombytes(packed[: 4 * count])
    worth.frombytes(packed[4 * count : 8 * count])
    counts.frombytes(packed[8 * count : 12 * count])
    if sys.byteorder == "big":
        numbers.byteswap()
        worth.byteswap()
        counts.byteswap()
    return LearnedPartners(numbers, worth, counts, tuple([_BECAUSE[code] for code in packed[12 * count :]]))
