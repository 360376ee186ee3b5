import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.store import Catalogue, open_database
from app.store.failures import unavailable
from app.store.updating import migrations
from tests.support.sqlite_neighbour import is_in_use


def test_a_new_file_is_in_wal_mode_at_the_newest_version(tmp_path: Path) -> None:
    database = open_database(tmp_path / "deep" / "psyche.sqlite3")
    assert database.read("PRAGMA journal_mode") == [("wal",)]
    assert database.read("PRAGMA foreign_keys") == [(1,)]
    assert database.read("PRAGMA user_version") == [(migrations()[-1][0],)]
    assert database.verify() == ""
    database.close()
    open_database(tmp_path / "deep" / "psyche.sqlite3").close()


def test_each_thread_has_a_connection_of_its_own(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.sqlite3")
    found: list[sqlite3.Connection] = []
    threads = [threading.Thread(target=lambda: found.append(database.connection())) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(connection) for connection in [*found, database.connection()]}) == 4
    assert database.connection() is database.connection()
    database.close()


def test_a_thread_that_ends_gives_its_connection_back(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.sqlite3")

    def call() -> None:
        database.read("SELECT 1")
        database.release()
        database.release()

    held = []
    for _ in range(3):
        thread = threading.Thread(target=call)
        thread.start()
        thread.join()
        held.append([path.resolve() for path in Path("/proc/self/fd").iterdir()].count(database.path.resolve()))
    assert held[0] == held[1] == held[2]  # SQLite may keep one for the next connection
    assert database.read("SELECT 1") == [(1,)]
    database.release()
    assert database.read("SELECT 1") == [(1,)]
    database.close()


def test_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    database = open_database(path)
    database.connection().execute("PRAGMA user_version = 9999")
    database.close()
    with pytest.raises(StoreUnavailable, match=r"newer version of the program \(tables 9999"):
        open_database(path)


def test_another_programs_database_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE other (x)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreUnavailable, match="another program's database"):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content",
    [b"hello", os.urandom(8192), b"SQLite format 3\0" + b"\xff" * 4096],
    ids=["short", "noise", "header only"],
)
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match=r"a\.sqlite3: .*main.py restore"):
        open_database(path)
    assert path.read_bytes() == content


def test_another_process_sees_the_file_in_use_after_it_was_opened_here_once_more(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "a.sqlite3")) as database:
        database.read("SELECT * FROM store")
        open_database(database.path).close()
        assert is_in_use(database.path)
    assert not is_in_use(database.path)


def test_a_file_cut_short_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    open_database(path).close()
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 3)
    with pytest.raises(StoreUnavailable, match=r"malformed .*The database is damaged"):
        open_database(path)


def test_a_damaged_page_is_told_at_the_first_query(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    database = open_database(path)
    with database.transaction() as connection:
        connection.executemany("INSERT INTO product VALUES (?)", [(f"P{number}",) for number in range(5000)])
    database.close()
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 80_000)  # the last table written, not the list of tables
        file.write(b"\xff" * 40_000)
    database = open_database(path)
    with pytest.raises(StoreUnavailable, match=r"main\.py restore"):
        Catalogue(database).counts()
    assert database.verify() != ""
    database.close()


def test_a_directory_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="is a directory"):
        open_database(tmp_path)
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreUnavailable, match="data directory"):
        open_database(tmp_path / "file" / "a.sqlite3")


def test_two_threads_open_a_new_file_at_once(tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            open_database(tmp_path / "a.sqlite3").close()
        except BaseException as error:  # noqa: BLE001, whatever it is fails the test
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_an_exception_rolls_back(tmp_path: Path) -> None:
    database = open_database(tmp_path / "a.sqlite3")

    def run() -> None:
        with database.transaction() as connection:
            connection.execute("INSERT INTO product VALUES ('A')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run()
    assert database.read("SELECT * FROM product") == []
    database.close()


def test_a_disk_without_room_to_open_it_is_not_called_damage(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"  # what a full tmpfs gives
    told = str(unavailable(tmp_path / "psyche.sqlite3", error))
    assert "The disk is full" in told
    assert "damaged" not in told
    assert "Move it away" not in told
