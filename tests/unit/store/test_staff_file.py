"""What staff keep stands in a file of its own: no import holds it up, no update and no backup loses it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.today import DayCounts
from app.store import AuditLog, Database, RemoteTokens, Settings, StaffPins, StaffTries, open_database, staff_file
from app.store.access.pins import Tries
from app.store.counters import Counters
from app.store.snapshot import copy_database
from app.store.staff_file import TABLES, staff_path
from app.store.updating import APPLICATION_ID, migrations

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
KEY = bytes(32)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "psyche.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = open_database(path)
    yield opened
    opened.close()


def fill(database: Database) -> None:
    Settings(database).rewrite("kiosk.", lambda _: {"kiosk.dwell_s": 0.5}, NOW)
    StaffPins(database).keep("Ada", "hash", NOW)
    StaffTries(database).count(["screen"], lambda _: [Tries("screen", 2, "boot", 1.0)])
    AuditLog(database, KEY).append(NOW, "Ada", "opened", {})
    Counters(database).keep([DayCounts(NOW.date(), sessions=3)], NOW.date())
    tokens = RemoteTokens(database)
    tokens.remove(tokens.keep(b"1", "first", NOW, NOW + timedelta(days=1)))
    tokens.keep(b"2", "second", NOW, NOW + timedelta(days=1))


def kept(database: Database) -> tuple[object, ...]:
    audit = AuditLog(database, KEY)
    return (
        {key: setting.value for key, setting in Settings(database).under("").items()},
        StaffPins(database).labels(),
        StaffTries(database).all(),
        [(entry.id, entry.who, entry.action) for entry in audit.entries()],
        audit.verify().damage,
        Counters(database).between(date(2026, 1, 1), date(2027, 1, 1)),
        [(token.id, token.label) for token in RemoteTokens(database).all()],
    )


KEPT = (
    {"kiosk.dwell_s": 0.5},
    ("Ada",),
    (Tries("screen", 2, "boot", 1.0),),
    [(1, "Ada", "opened")],
    "",
    (DayCounts(NOW.date(), sessions=3),),
    [(2, "second")],
)


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}


def test_each_table_stands_in_one_of_the_two_files(database: Database, path: Path) -> None:
    assert set(TABLES) == tables(staff_path(path)) - {"sqlite_sequence"}
    assert not tables(path) & set(TABLES)
    assert set(database.table_rows()) >= {*TABLES, "variant", "import_run"}


def test_the_second_file_is_for_whom_the_first_is(path: Path) -> None:
    path.touch(0o600)
    open_database(path).close()
    assert [file.stat().st_mode & 0o777 for file in (path, staff_path(path))] == [0o600, 0o600]


def test_no_import_holds_up_what_staff_write(database: Database, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.database.BUSY_TIMEOUT_S", 0.0)
    mirror = open_database(path)
    with database.transaction() as importing:
        importing.execute("INSERT INTO product VALUES ('P')")
        fill(mirror)
    assert kept(mirror) == KEPT
    with database.staff_transaction(), mirror.transaction() as importing:
        importing.execute("INSERT INTO product VALUES ('Q')")
    assert mirror.read("SELECT id FROM product ORDER BY id") == [("P",), ("Q",)]
    mirror.close()


def test_an_import_never_waits_for_nor_locks_the_second_file(database: Database, path: Path) -> None:
    with database.transaction() as connection:
        connection.execute("INSERT INTO product VALUES ('P')")
        with closing(sqlite3.connect(staff_path(path), timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
        with (
            closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")


def test_a_copy_is_one_file_with_everything_and_opens_as_a_database(database: Database, path: Path) -> None:
    fill(database)
    copy = path.with_name("copy.sqlite3")
    copy_database(path, copy)
    assert tables(copy) >= set(TABLES)
    with closing(open_database(copy)) as other:
        assert kept(other) == KEPT
        assert RemoteTokens(other).keep(b"3", "third", NOW, NOW + timedelta(days=1)) == 3  # no number twice


def test_a_copy_put_in_place_wins_over_what_stood_beside_it(path: Path) -> None:
    with closing(open_database(path)) as database:
        fill(database)
    copy = path.with_name("copy.sqlite3")
    copy_database(path, copy)
    with closing(open_database(path)) as database:
        StaffPins(database).remove("Ada")
        Settings(database).rewrite("kiosk.", lambda _: {"kiosk.dwell_s": 0.9}, NOW)
    for end in ("", "-wal", "-shm"):
        path.with_name(f"{path.name}{end}").unlink(missing_ok=True)
    copy.rename(path)
    with closing(open_database(path)) as database:
        assert kept(database) == KEPT


def test_a_new_catalogue_in_the_place_of_a_damaged_one_takes_nothing_from_staff(path: Path) -> None:
    with closing(open_database(path)) as database:
        fill(database)
    path.unlink()
    with closing(open_database(path)) as database:
        assert kept(database) == KEPT
        assert database.read("SELECT count(*) FROM variant") == [(0,)]


def test_a_second_file_that_is_gone_is_made_again(path: Path) -> None:
    with closing(open_database(path)) as database:
        fill(database)
    staff_path(path).unlink()
    with closing(open_database(path)) as database:
        assert StaffPins(database).labels() == ()
        fill(database)
        assert StaffPins(database).labels() == ("Ada",)


@pytest.mark.parametrize("version", [number for number, _ in migrations() if number >= 3])
@pytest.mark.parametrize("falls_before", [None, "INSERT INTO staff", "DROP TABLE main", "DROP TABLE main.audit"])
def test_an_earlier_database_is_moved_whatever_ends_it_half_way(
    path: Path, monkeypatch: pytest.MonkeyPatch, version: int, falls_before: str | None
) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for number, script in migrations():
            if number <= version:
                connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("INSERT INTO setting VALUES ('k', '1', 0)")
        connection.execute("INSERT INTO staff_pin VALUES ('Ada', 'hash', 0)")
        connection.commit()
    if falls_before is not None:
        _fall(monkeypatch, falls_before)
        with pytest.raises(_PowerCutError):
            open_database(path)
        monkeypatch.undo()
    with closing(open_database(path)) as database:
        assert StaffPins(database).labels() == ("Ada",)
        assert set(Settings(database).under("")) == {"k"}
        assert database.verify() == ""
    assert not tables(path) & set(TABLES)


class _PowerCutError(BaseException):
    pass


def _fall(monkeypatch: pytest.MonkeyPatch, before: str) -> None:
    """End the move before the first statement that begins so, as if nothing more were written."""
    move_out = staff_file.move_out

    class Falling:
        def __init__(self, connection: sqlite3.Connection) -> None:
            self._connection = connection

        @property
        def in_transaction(self) -> bool:
            return self._connection.in_transaction

        def execute(self, statement: str, *parameters: tuple[str, ...]) -> sqlite3.Cursor:
            if statement.startswith(before):
                raise _PowerCutError
            return self._connection.execute(statement, *parameters)

    def fall(connection: sqlite3.Connection, *, is_new: bool) -> None:
        move_out(Falling(connection), is_new=is_new)  # type: ignore[arg-type]

    monkeypatch.setattr(staff_file, "move_out", fall)
