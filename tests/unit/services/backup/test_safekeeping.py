"""The database looked after while the mirror runs, on disks that fill up and under files that break."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import StoreUnavailable
from app.domain.garments import GarmentIdentity
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.services.backup.mending import mend
from app.services.backup.safekeeping import SafekeepingService
from app.store import Catalogue, Settings, open_database
from app.store.database import Database
from app.store.snapshot import DAILY_KEPT, all_copies
from app.store.soundness import damage_in
from app.store.updating import bring_up_to_date, migrations
from tests.support.broken_store import GTINS, NOW, a_shop, fill_up, mount_again, small_disk, statement
from tests.support.inline_jobs import InlineJobs

PROJECT = Path(__file__).parents[4]


class Kept:
    """A database that is looked after, with a clock that a test sets."""

    def __init__(self, directory: DataDirectory, monkeypatch: pytest.MonkeyPatch) -> None:
        self.directory = directory
        self.now: datetime = NOW
        self.seconds = 1_000_000.0
        monkeypatch.setattr("app.services.backup.safekeeping.time.monotonic", lambda: self.seconds)
        self.restarts: list[str] = []
        self.database: Database = open_database(directory.database)
        self.service = SafekeepingService(
            self.database, directory, jobs=InlineJobs(), restart=self.restarts.append, now=lambda: self.now
        )

    def copies(self) -> list[str]:
        return [copy.name for copy in all_copies(self.directory.database)]


@pytest.fixture
def keep(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[DataDirectory], Kept]]:
    del qtbot
    kept: list[Kept] = []

    def make(directory: DataDirectory) -> Kept:
        kept.append(Kept(directory, monkeypatch))
        return kept[-1]

    yield make
    for one in kept:
        one.database.close()


def test_a_copy_is_kept_each_day_and_the_one_before_it(tmp_path: Path, keep: Callable[[DataDirectory], Kept]) -> None:
    kept = keep(a_shop(tmp_path))
    for day in range(4):
        kept.now = NOW + timedelta(days=day)
        kept.seconds += 86_400
        for _ in range(3):
            kept.service.look()
    assert kept.copies() == ["daily-20300105-030405.sqlite3", "daily-20300104-030405.sqlite3"]
    assert len(kept.copies()) == DAILY_KEPT
    for copy in all_copies(kept.directory.database):
        assert damage_in(copy, thorough=True) == ""
        assert copy.stat().st_mode & 0o777 == 0o600
    assert {path.name for path in (tmp_path / "copies").iterdir()} == set(kept.copies())


def test_what_others_write_meanwhile_is_in_the_copy_or_not_and_it_is_whole(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    kept = keep(a_shop(tmp_path))
    with kept.database.transaction() as connection:
        connection.execute("INSERT INTO product VALUES ('in the write-ahead log')")
    kept.service.look()
    (copy,) = all_copies(kept.directory.database)
    with closing(open_database(copy)) as database:
        assert Catalogue(database).counts().products == 3


@pytest.mark.parametrize(("blocks", "waits_s"), [(1_000_000, 0), (200, 3601)], ids=["nearly full", "too small"])
def test_no_copy_is_made_while_the_disk_is_short(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept], monkeypatch: pytest.MonkeyPatch, blocks: int, waits_s: int
) -> None:
    kept = keep(a_shop(tmp_path))
    tight = os.statvfs_result((4096, 4096, blocks, 100, 100, *os.statvfs(tmp_path)[5:]))
    with monkeypatch.context() as short:
        short.setattr("app.store.snapshot.os.statvfs", lambda _: tight)
        kept.service.look()
    assert kept.copies() == []
    if waits_s:  # it was begun in vain: not each minute
        kept.service.look()
        assert kept.copies() == []
    kept.seconds += waits_s
    kept.service.look()
    assert len(kept.copies()) == 1
    assert kept.service.damage == ""


def test_damage_found_by_the_copy_is_told_and_mended_at_the_next_start(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    kept = keep(a_shop(tmp_path, articles=300))
    kept.service.look()
    with kept.directory.database.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    kept.now, kept.seconds = NOW + timedelta(days=1, hours=1), kept.seconds + 90_000
    kept.service.look()
    assert kept.service.damage
    assert kept.restarts == ["the database is damaged"]
    assert kept.copies() == ["daily-20300102-030405.sqlite3"]
    kept.database.close()
    with InstanceLock(kept.directory):
        assert mend(kept.directory, kept.now) is not None
    with closing(open_database(kept.directory.database)) as database:
        assert Catalogue(database).counts().products == 300


def test_damage_that_a_reader_meets_is_told_and_mended_at_the_next_start(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    kept = keep(a_shop(tmp_path))
    statement(kept.directory.database, "DROP TABLE review")
    with pytest.raises(StoreUnavailable):
        Catalogue(kept.database).counts()
    kept.service.look()
    assert kept.service.damage.startswith("no such table")
    assert kept.restarts == ["the database is damaged"]
    kept.database.close()
    assert mend(kept.directory, NOW) is not None


def test_a_database_larger_than_is_read_at_the_start_is_read_a_minute_later(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = a_shop(tmp_path, articles=300)
    first = keep(shop)
    first.service.look()  # the copy of the day
    first.database.close()
    with shop.database.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    monkeypatch.setattr("app.services.backup.safekeeping.READ_AT_START_BYTES", 0)
    kept = keep(shop)
    kept.service.look()
    assert kept.service.damage
    assert kept.restarts == ["the database is damaged"]


def test_a_full_disk_is_read_and_written_again_when_there_is_room(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        shop = a_shop(disk)
        filler = fill_up(disk)
        with InstanceLock(shop):
            assert mend(shop, NOW) is None
        kept = keep(shop)
        assert kept.service.is_read_only
        assert Catalogue(kept.database).articles(GarmentIdentity(GTINS[0]))
        with pytest.raises(StoreUnavailable, match="written"):
            Settings(kept.database).rewrite("config", lambda _: {"config.x": 1}, NOW)
        kept.service.look()
        assert kept.service.is_read_only
        filler.unlink()
        kept.service.look()
        assert not kept.service.is_read_only
        assert kept.restarts == []
        Settings(kept.database).rewrite("config", lambda _: {"config.x": 1}, NOW)
        assert Catalogue(kept.database).articles(GarmentIdentity(GTINS[0]))
        kept.database.close()


def test_what_another_program_writes_to_a_disk_with_room_again_is_seen_at_once(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        shop = a_shop(disk)
        filler = fill_up(disk)
        kept = keep(shop)
        assert kept.service.is_read_only
        filler.unlink()
        script = (
            "import sys; from pathlib import Path; from app.store import open_database\n"
            "database = open_database(Path(sys.argv[1]))\n"
            "with database.transaction() as c: c.execute(\"INSERT INTO product VALUES ('new')\")\n"
            "print('written', flush=True); sys.stdin.readline(); database.close()"
        )
        with subprocess.Popen(
            [sys.executable, "-c", script, str(shop.database)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=PROJECT,
        ) as other:  # fmt: skip
            assert other.stdout is not None
            assert other.stdout.readline() == "written\n"
            assert Catalogue(kept.database).counts().products == 3
            assert not kept.service.is_read_only
            other.communicate("\n", timeout=30)
        kept.database.close()


def write_and_die(shop: DataDirectory) -> None:
    """Leave a log beside the database, as a power cut does."""
    script = (
        "import os, sys; from pathlib import Path; from app.store import open_database\n"
        "database = open_database(Path(sys.argv[1]))\n"
        "with database.transaction() as c: c.execute(\"INSERT INTO product VALUES ('late')\")\n"
        "os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", script, str(shop.database)], check=False, cwd=PROJECT, timeout=30)


def test_a_log_that_a_power_cut_left_on_a_full_disk_is_read_as_well(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        shop = a_shop(disk)
        write_and_die(shop)
        log = shop.database.with_name("psyche.sqlite3-wal")
        assert log.stat().st_size > 0
        shop.database.with_name("psyche.sqlite3-shm").unlink()
        fill_up(disk)
        assert mend(shop, NOW) is None
        with closing(open_database(shop.database)) as database:
            assert Catalogue(database).counts().products == 3


@pytest.mark.parametrize("log", [False, True], ids=["closed", "killed"])
def test_a_disk_that_may_only_be_read_is_read(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept], *, log: bool
) -> None:
    with small_disk(tmp_path / "disk", 3) as disk:
        shop = a_shop(disk)
        if log:
            write_and_die(shop)
        mount_again(disk, "ro")
        shop.create()
        with InstanceLock(shop), pytest.raises(StoreUnavailable, match="another mirror"), InstanceLock(shop):
            pass
        assert mend(shop, NOW) is None
        kept = keep(shop)
        assert kept.service.is_read_only
        assert Catalogue(kept.database).counts().products == 2 + log
        kept.service.look()
        assert kept.service.is_read_only
        mount_again(disk, "rw")
        for _ in range(3):
            kept.service.look()
        # With the log that was left, SQLite holds memory that may only be read: the next start writes.
        assert kept.service.is_read_only is log
        assert kept.restarts == ["the disk can be written again"] * log
        kept.database.close()


def test_tables_of_an_earlier_program_are_read_on_a_disk_without_room_for_the_update(
    tmp_path: Path, keep: Callable[[DataDirectory], Kept]
) -> None:
    with small_disk(tmp_path / "disk", 40) as disk:
        shop = DataDirectory(disk)
        shop.create()
        an_older_shop(shop.database)
        before = shop.database.read_bytes()
        filler = fill_up(disk)
        with InstanceLock(shop):
            assert mend(shop, NOW) is None
        kept = keep(shop)
        assert kept.service.is_read_only
        assert Catalogue(kept.database).counts().products == 1
        kept.service.look()
        os.truncate(filler, filler.stat().st_size - 1_000_000)  # room to write, but not for the update
        kept.service.look()
        assert (kept.service.is_read_only, kept.restarts) == (True, [])
        assert shop.database.read_bytes() == before
        filler.unlink()
        kept.service.look()
        assert kept.restarts == ["the disk can be written again"]
        kept.database.close()
        with closing(open_database(shop.database)) as database:
            assert not database.is_read_only
            assert Catalogue(database).counts().products == 1


def an_older_shop(path: Path) -> None:
    """Write a database as a program did whose tables were of version 4."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        list(bring_up_to_date(connection, [script for script in migrations() if script[0] <= 4]))
        connection.execute("INSERT INTO product (id) VALUES ('p')")
