"""What a database keeps in memory is given back when it is asked to, and read anew."""

import ctypes
from contextlib import closing
from pathlib import Path

import pytest

from app.store import open_database


def test_pages_are_given_back_and_read_again(tmp_path: Path) -> None:
    try:
        used = ctypes.CDLL("libsqlite3.so.0").sqlite3_memory_used
    except OSError:
        pytest.skip("Python has an SQLite of its own here")
    used.restype = ctypes.c_int64
    with closing(open_database(tmp_path / "psyche.sqlite3")) as database:
        with database.staff_transaction() as connection:
            connection.executemany(
                "INSERT INTO setting VALUES (?, ?, 0)", [(f"k{number}", f'"{number:0900}"') for number in range(2000)]
            )
        total = "SELECT sum(length(value)) FROM setting"
        assert database.read(total) == [(2000 * 902,)]
        before = used()
        assert before > 1_000_000
        database.give_back_memory()
        assert used() < before - 1_000_000
        assert database.read(total) == [(2000 * 902,)]
    database.give_back_memory()
    assert database._connections == [], "nobody's business any more"
