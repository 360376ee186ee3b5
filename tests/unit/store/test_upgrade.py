"""Tables brought up to date over a file that matters: with a copy, all or nothing, whatever ends it half-way."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.store import database as module
from app.store import open_database, snapshot
from app.store.staff_file import staff_path
from app.store.updating import APPLICATION_ID, migrations

PROJECT = Path(__file__).parents[3]
OLD = 4
ROWS = 3000
CHILD = """
import os, pathlib, signal, sys
from app.store import database, snapshot, updating
{before}
print("ready", flush=True)
sys.stdin.readline()
try:
    database.open_database(pathlib.Path(sys.argv[1])).close()
except Exception as error:
    print(type(error).__name__, error, flush=True)
else:
    print("done", flush=True)
"""
DIE = "os.kill(os.getpid(), signal.SIGKILL)"
KILL_WHILE_COPYING = f"snapshot.Path.replace = lambda *_: {DIE}"
KILL_BEFORE_CHANGING = f"updating._statements = lambda _: {DIE}"
KILL_HALF_WAY = f"""
statements, count = updating._statements, 0
def some(script):
    global count
    for statement in statements(script):
        count += 1
        if count == 2:
            {DIE}
        yield statement
updating._statements = some
"""
KILL_AFTER = f"database.drop_old_copies = lambda *_: {DIE}"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A database of an earlier program, with something in it."""
    path = tmp_path / "psyche.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for number, script in migrations():
            if number <= OLD:
                connection.executescript(script.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {OLD}")
        connection.executemany("INSERT INTO setting VALUES (?, ?, 0)", [(f"k{n}", f'"{n:0500d}"') for n in range(ROWS)])
        connection.commit()
    return path


def seen(path: Path) -> tuple[int, int, str]:
    """Version, number of settings, and damage, as another program sees them."""
    with closing(sqlite3.connect(path)) as connection:
        if staff_path(path).exists():
            connection.execute("ATTACH DATABASE ? AS staff", (str(staff_path(path)),))
        return (
            connection.execute("PRAGMA user_version").fetchone()[0],
            connection.execute("SELECT count(*) FROM setting").fetchone()[0],
            connection.execute("PRAGMA integrity_check").fetchone()[0],
        )


def copies(path: Path) -> list[Path]:
    return sorted((path.parent / "copies").glob("psyche-*.sqlite3"))


def newest() -> int:
    return migrations()[-1][0]


def start(path: Path, before: str = "") -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(before=before), str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"
    return child


def test_a_copy_of_what_was_there_is_kept_with_version_and_date(old: Path) -> None:
    open_database(old).close()
    assert seen(old) == (newest(), ROWS, "ok")
    (copy,) = copies(old)
    assert copy.name.startswith(f"psyche-{datetime.now(UTC):%Y}")
    assert copy.name.endswith(f"-tables{OLD}.sqlite3")
    assert seen(copy) == (OLD, ROWS, "ok")
    assert copy.stat().st_mode & 0o777 == 0o600
    open_database(old).close()
    assert copies(old) == [copy]  # nothing to change, nothing to keep


def test_a_new_file_leaves_no_copy(tmp_path: Path) -> None:
    open_database(tmp_path / "psyche.sqlite3").close()
    assert not (tmp_path / "copies").exists()


def test_the_newest_three_copies_stay(old: Path) -> None:
    began = datetime(2030, 1, 1, tzinfo=UTC)
    kept = [snapshot.keep_copy(old, OLD, began + timedelta(days=day)) for day in range(5)]
    snapshot.drop_old_copies(old)
    assert copies(old) == kept[-3:]


def test_a_change_that_fails_leaves_the_old_file_in_force_and_says_so(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "9000_wrong.sql"
    wrong.write_text("CREATE TABLE half (x);\nINSERT INTO setting VALUES ('k0', 'again', 0);\n", encoding="utf-8")
    monkeypatch.setattr(module, "migrations", lambda: [*migrations(), (9000, wrong)])
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match=r"from version 4 failed at 9000 and was taken back; .*as it was"):
            open_database(old)
        assert seen(old) == (OLD, ROWS, "ok")
        assert copies(old) == []  # attempt after attempt must not fill the disk
    monkeypatch.undo()
    open_database(old).close()
    assert seen(old) == (newest(), ROWS, "ok")


@pytest.fixture
def tight(old: Path, monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No room for a copy and the change."""
    real = os.statvfs(old.parent)
    free = old.stat().st_size // real.f_frsize
    monkeypatch.setattr(
        "app.store.snapshot.os.statvfs", lambda _: os.statvfs_result((*real[:3], free, free, *real[5:]))
    )
    return monkeypatch


def test_without_room_for_the_update_the_old_tables_are_read_from_memory(old: Path, tight: pytest.MonkeyPatch) -> None:
    with closing(open_database(old)) as database:
        assert database.is_read_only
        assert database.room_needed > 2 * old.stat().st_size
        assert database.read("SELECT count(*), max(value) FROM setting") == [(ROWS, f'"{ROWS - 1:0500d}"')]
        assert database.read("PRAGMA user_version") == [(newest(),)]
        assert database.table_rows().keys() >= {"variant", "setting", "audit"}
        with ThreadPoolExecutor(1) as other:  # every thread has a connection of its own
            assert other.submit(database.read, "SELECT count(*) FROM setting").result() == [(ROWS,)]
        assert not database.try_to_write()
        for transaction in (database.transaction, database.staff_transaction):
            with (
                pytest.raises(StoreUnavailable, match=r"needs \d+ MB and there are \d+ MB"),
                transaction() as connection,
            ):
                connection.execute("DELETE FROM setting")
    assert seen(old) == (OLD, ROWS, "ok")
    assert list((old.parent / "copies").iterdir()) == []
    tight.undo()
    with closing(open_database(old)) as database:
        assert not database.is_read_only
        assert database.room_needed == 0
    assert seen(old) == (newest(), ROWS, "ok")


def test_two_programs_in_a_process_do_not_share_what_is_in_memory(old: Path, tight: pytest.MonkeyPatch) -> None:
    first, second = open_database(old), open_database(old)
    first.close()
    assert second.read("SELECT count(*) FROM setting") == [(ROWS,)]
    second.close()


def test_a_database_too_large_for_the_memory_waits_for_room(old: Path, tight: pytest.MonkeyPatch) -> None:
    tight.setattr(module, "MOST_BYTES", 1000)
    with pytest.raises(StoreUnavailable, match=r"needs \d+ MB and there are \d+ MB"):
        open_database(old)
    assert seen(old) == (OLD, ROWS, "ok")


def test_on_a_directory_that_may_only_be_read_the_old_tables_are_read(old: Path) -> None:
    seen(old)
    refuse = "raise OSError(30, 'Read-only file system')"
    child = start(old, f"def refuse(*_):\n    {refuse}\ndatabase.switch_to_wal = refuse")
    told, _ = child.communicate("go\n", timeout=30)
    assert told == "done\n"
    assert seen(old) == (OLD, ROWS, "ok")


def test_a_disk_that_is_full_while_the_copy_is_written_leaves_nothing(old: Path) -> None:
    child = start(old, "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))")
    told, _ = child.communicate("go\n", timeout=30)
    assert told == "done\n"
    assert seen(old) == (OLD, ROWS, "ok")
    assert list((old.parent / "copies").iterdir()) == []


@pytest.mark.parametrize(
    ("before", "version", "kept"),
    [(KILL_WHILE_COPYING, OLD, 0), (KILL_BEFORE_CHANGING, OLD, 1), (KILL_HALF_WAY, OLD, 1), (KILL_AFTER, None, 1)],
)
def test_killed_at_each_step_the_next_start_has_all(old: Path, before: str, version: int | None, kept: int) -> None:
    child = start(old, before)
    child.communicate("go\n", timeout=30)
    assert child.returncode == -signal.SIGKILL
    assert seen(old) == (version or newest(), ROWS, "ok")
    assert len(copies(old)) == kept
    open_database(old).close()
    assert seen(old) == (newest(), ROWS, "ok")
    assert all(seen(copy) == (OLD, ROWS, "ok") for copy in copies(old))
    assert [path for path in (old.parent / "copies").iterdir() if path.name.startswith(".")] == []


@pytest.fixture
def moments() -> Iterator[float]:
    """Seconds, from at once to after the end."""
    chance = random.Random(5)
    return (chance.uniform(0, 0.06) for _ in range(100))


def test_killed_at_any_moment_the_file_is_old_or_new_and_whole(old: Path, moments: Iterator[float]) -> None:
    for _ in range(5):
        child = start(old)
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
        try:
            child.wait(next(moments))
        except subprocess.TimeoutExpired:
            child.kill()
        child.communicate()
        version, rows, damage = seen(old)
        assert version in (OLD, newest())
        assert (rows, damage) == (ROWS, "ok")
        assert all(seen(copy) == (OLD, ROWS, "ok") for copy in copies(old))
    open_database(old).close()
    assert seen(old) == (newest(), ROWS, "ok")
    assert len(copies(old)) <= 3


def test_the_copy_just_made_stays_although_the_clock_says_it_is_the_oldest(old: Path) -> None:
    for day in range(3):
        snapshot.keep_copy(old, OLD, datetime(2030, 1, 1 + day, tzinfo=UTC))
    made = snapshot.keep_copy(old, OLD, datetime(1970, 1, 1, tzinfo=UTC))
    snapshot.drop_old_copies(old, made)
    assert made.exists()
    assert len(list(made.parent.iterdir())) == snapshot.COPIES_KEPT
