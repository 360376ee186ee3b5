"""A damaged database is moved aside and kept; what takes its place is the newest that is sound."""

import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.domain.garments import GarmentIdentity
from app.runtime.data import swap
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.services.backup import mending
from app.services.backup.backup import back_up
from app.services.backup.mending import mark_damaged, mend, mending_of
from app.services.backup.restore import restore
from app.store import AuditLog, Catalogue, Settings, StaffPins, open_database
from app.store.snapshot import all_copies, keep_daily_copy
from app.store.soundness import check_copy, damage_in
from app.store.staff_file import staff_path
from app.store.updating import migrations
from tests.support.broken_store import BREAKS, GTINS, NOW, a_shop, statement

LATER = NOW + timedelta(days=1)
DAMAGES = pytest.mark.parametrize("damage", BREAKS, ids=lambda damage: damage.__name__)


@pytest.fixture
def shop(tmp_path: Path) -> DataDirectory:
    return a_shop(tmp_path / "data", articles=300)


def keep_copy_of(shop: DataDirectory) -> Path:
    return keep_daily_copy(shop.database, check_copy, NOW)


def cut(shop: DataDirectory) -> bytes:
    """Break it; return what is left of it."""
    os.truncate(shop.database, shop.database.stat().st_size // 2)
    return shop.database.read_bytes()


def products(shop: DataDirectory) -> int:
    with closing(open_database(shop.database)) as database:
        return Catalogue(database).counts().products


@DAMAGES
def test_without_a_copy_an_empty_one_takes_its_place_and_it_is_kept(
    shop: DataDirectory, damage: Callable[[Path], None]
) -> None:
    damage(shop.database)
    left = shop.database.read_bytes()
    with InstanceLock(shop):
        done = mend(shop, LATER)
    assert done is not None
    assert (done.taken, done.kept) == ("", "damaged-20300103-030405")
    assert (shop.root / done.kept / "psyche.sqlite3").read_bytes() == left
    assert products(shop) == 0
    assert damage_in(shop.database) == ""
    assert mending_of(shop) == done
    assert mend(shop, LATER) is None


@DAMAGES
def test_a_copy_takes_its_place_where_there_is_one(shop: DataDirectory, damage: Callable[[Path], None]) -> None:
    copy = keep_copy_of(shop)
    as_kept = copy.read_bytes()
    damage(shop.database)
    with InstanceLock(shop):
        done = mend(shop, LATER)
    assert done is not None
    assert done.taken == "copies/daily-20300102-030405.sqlite3"
    assert done.taken_from == "2030-01-02T03:04:05+00:00"
    assert products(shop) == 300
    with closing(open_database(shop.database)) as database:
        assert StaffPins(database).labels() == ("1",)
        assert Settings(database).under("config")["config.kiosk.dwell_s"].value == 1.25
        log = AuditLog(database, installation_key(shop.installation_key))
        assert log.verify().damage == ""
        assert [entry.action for entry in log.oldest_first()] == ["opened", "database_replaced"]
    assert all_copies(shop.database) == [copy]
    assert copy.read_bytes() == as_kept  # the tables of staff left what took its place, and the log was written there
    assert shop.database.stat().st_nlink == 1


def test_a_swap_that_was_not_decided_leaves_the_copy_as_it_was(
    shop: DataDirectory, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = keep_copy_of(shop)
    as_kept = copy.read_bytes()
    cut(shop)

    def fail(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(mending, "put_in_place", fail)
    with pytest.raises(StoreUnavailable, match="Input/output error"):
        mend(shop, LATER)
    assert copy.read_bytes() == as_kept


def test_without_room_for_a_second_one_a_copy_is_taken_over_where_it_is(
    shop: DataDirectory, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = keep_copy_of(shop)
    cut(shop)

    def full(_: object, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.services.backup.mending.shutil.copyfile", full)
    done = mend(shop, LATER)
    assert done is not None
    assert done.taken == f"copies/{copy.name}"
    assert products(shop) == 300
    assert all_copies(shop.database) == []  # it is the database now: what is written to that is in no copy
    assert shop.database.stat().st_nlink == 1


def test_what_is_whole_stays(shop: DataDirectory) -> None:
    before = shop.database.read_bytes()
    assert mend(shop, LATER) is None
    assert shop.database.read_bytes() == before
    assert mending_of(shop) is None


def test_its_log_goes_with_it(shop: DataDirectory) -> None:
    keep_copy_of(shop)
    cut(shop)
    for end in ("-wal", "-shm"):
        shop.database.with_name(f"psyche.sqlite3{end}").write_bytes(b"what the power cut left" * 9)
    done = mend(shop, LATER)
    assert done is not None
    assert {path.name for path in (shop.root / done.kept).iterdir()} >= {"psyche.sqlite3"}
    assert products(shop) == 300


def test_the_newest_copy_that_is_sound_is_taken(shop: DataDirectory) -> None:
    old = keep_copy_of(shop)
    statement(shop.database, "DELETE FROM product WHERE id = 'p7'")
    newer = keep_daily_copy(shop.database, check_copy, NOW + timedelta(hours=1))
    statement(shop.database, "DELETE FROM product WHERE id = 'p8'")
    newest = keep_daily_copy(shop.database, check_copy, NOW + timedelta(hours=2))
    assert not old.exists()  # two are kept
    os.truncate(newest, 40_000)
    cut(shop)
    done = mend(shop, LATER)
    assert done is not None
    assert done.taken == f"copies/{newer.name}"
    assert products(shop) == 299
    assert newest.exists()


def test_a_newer_backup_of_this_installation_comes_before_an_older_copy(shop: DataDirectory, tmp_path: Path) -> None:
    keep_copy_of(shop).rename(shop.root / "copies" / "daily-20200102-030405.sqlite3")
    statement(shop.database, "DELETE FROM product WHERE id = 'p7'")
    back_up(shop, shop.root / "mirror.tar.gz", None, with_catalogue=True)
    back_up(a_shop(tmp_path / "other"), shop.root / "another.tar.gz", None, with_catalogue=True)
    (shop.root / "none.tar.gz").write_bytes(b"no archive")
    key = shop.installation_key.read_bytes()
    cut(shop)
    done = mend(shop, LATER)
    assert done is not None
    assert done.taken == "mirror.tar.gz"
    assert products(shop) == 299
    assert shop.installation_key.read_bytes() == key
    assert (shop.root / "mirror.tar.gz").exists()


def test_a_copy_of_older_tables_is_brought_up_to_date(shop: DataDirectory) -> None:
    copies = shop.root / "copies"
    copies.mkdir()
    with closing(sqlite3.connect(copies / "psyche-20290102-030405-tables4.sqlite3")) as old:
        for number, script in migrations()[:4]:
            old.executescript(script.read_text(encoding="utf-8"))
            old.execute(f"PRAGMA user_version = {number}")
        old.execute(f"PRAGMA application_id = {0x50535943}")
        old.execute("INSERT INTO product VALUES ('old')")
        old.commit()
    cut(shop)
    assert mend(shop, LATER) is not None
    assert products(shop) == 1


def test_a_first_start_that_was_cut_off_is_no_damage(tmp_path: Path) -> None:
    directory = DataDirectory(tmp_path)
    directory.database.touch()
    assert mend(directory, NOW) is None
    open_database(directory.database).close()


def test_a_newer_version_s_database_is_left_alone(shop: DataDirectory) -> None:
    statement(shop.database, "PRAGMA user_version = 9999")
    assert mend(shop, LATER) is None
    with pytest.raises(StoreUnavailable, match="newer version"):
        open_database(shop.database)


def test_damage_that_was_met_is_looked_for_in_all_of_it(shop: DataDirectory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.soundness.READ_AT_START_BYTES", 0)
    monkeypatch.setattr(
        mending, "damage_in", lambda path, read_up_to=0, **also: damage_in(path, read_up_to=read_up_to, **also)
    )
    with shop.database.open("r+b") as file:
        file.seek(-8192, os.SEEK_END)
        file.write(b"\xff" * 8192)
    assert mend(shop, LATER) is None  # as large as that it is not read through
    assert mark_damaged(shop, "malformed", LATER)
    assert mend(shop, LATER) is not None
    assert not shop.damage_mark.exists()


def test_what_was_met_and_is_no_damage_starts_the_mirror_anew_once_a_day(shop: DataDirectory) -> None:
    assert mark_damaged(shop, "disk I/O error", NOW)
    assert mend(shop, NOW) is None
    assert not mark_damaged(shop, "disk I/O error", NOW + timedelta(hours=1))
    assert mend(shop, NOW) is None
    assert mark_damaged(shop, "disk I/O error", NOW + timedelta(days=2))
    shop.damage_mark.write_bytes(b"\xff{")
    assert mend(shop, NOW) is None


def test_what_ends_the_program_although_the_file_seems_sound_is_believed_the_second_time(shop: DataDirectory) -> None:
    keep_copy_of(shop)
    assert mark_damaged(shop, "malformed", LATER, ends=True)
    assert mend(shop, LATER) is None
    assert mark_damaged(shop, "malformed", LATER, ends=True)
    done = mend(shop, LATER)
    assert done is not None
    assert (done.reason, done.taken) == ("malformed", "copies/daily-20300102-030405.sqlite3")
    assert not shop.damage_mark.exists()
    assert mend(shop, LATER) is None


def test_a_machine_that_damages_one_after_the_other_is_told_of_and_keeps_all(shop: DataDirectory) -> None:
    for _ in range(mending.MOST_KEPT):
        cut(shop)
        assert mend(shop, LATER) is not None
    left = cut(shop)
    with pytest.raises(StoreUnavailable, match="exchange it"):
        mend(shop, LATER)
    assert shop.database.read_bytes() == left
    assert len(list(shop.root.glob("damaged-*/psyche.sqlite3"))) == mending.MOST_KEPT


class _CutOffError(Exception):
    """The power goes."""


@pytest.mark.parametrize("step", range(1, 6))
def test_cut_off_at_any_step_the_next_start_has_all(
    shop: DataDirectory, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    keep_copy_of(shop)
    left = cut(shop)
    rename, count = Path.rename, 0

    def cut_off(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == step:
            raise _CutOffError
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", cut_off)
    try:
        with InstanceLock(shop):
            mend(shop, LATER)
    except _CutOffError:
        pass
    monkeypatch.undo()
    swap.finish_swap(shop)
    with InstanceLock(shop):
        mend(shop, LATER)
    assert products(shop) == 300
    assert [path.read_bytes() for path in shop.root.glob("damaged-*/psyche.sqlite3")] == [left]
    done = mending_of(shop)
    assert done is not None
    assert done.taken.startswith("copies/daily-")
    assert len(all_copies(shop.database)) == 1


def test_a_copy_that_became_the_database_is_no_copy_any_more(shop: DataDirectory) -> None:
    copy = keep_copy_of(shop)
    copy.unlink()
    copy.hardlink_to(shop.database)  # the program was ended before it could take the name away
    assert mend(shop, LATER) is None
    assert all_copies(shop.database) == []
    assert products(shop) == 300


def test_no_room_for_anything_else_is_told_and_changes_nothing(
    shop: DataDirectory, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_copy_of(shop)
    left = cut(shop)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(mending, "_write", full)
    with pytest.raises(StoreUnavailable, match=r"disk is full.*main\.py restore"):
        mend(shop, LATER)
    assert shop.database.read_bytes() == left
    assert len(all_copies(shop.database)) == 1


def test_it_is_told_as_long_as_the_damaged_one_is_kept(shop: DataDirectory) -> None:
    cut(shop)
    done = mend(shop, LATER)
    assert done is not None
    shutil.rmtree(shop.root / done.kept)
    assert mending_of(shop) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", json.dumps({"kept": 1, "at": "", "reason": ""}).encode()])
def test_what_is_told_survives_a_file_that_makes_no_sense(shop: DataDirectory, content: bytes) -> None:
    shop.mending.write_bytes(content)
    assert mending_of(shop) is None


def test_a_restore_ends_what_is_told(shop: DataDirectory, tmp_path: Path) -> None:
    out = tmp_path / "out.tar.gz"
    back_up(shop, out, None, with_catalogue=True)
    cut(shop)
    assert mend(shop, LATER) is not None
    restore(shop, out)
    assert mending_of(shop) is None
    with closing(open_database(shop.database)) as database:
        assert Catalogue(database).articles(GarmentIdentity(GTINS[0]))


def test_a_damaged_catalogue_leaves_what_staff_did_since_the_copy(shop: DataDirectory) -> None:
    keep_copy_of(shop)
    with closing(open_database(shop.database)) as database:
        StaffPins(database).keep("2", "another hash", NOW)
    cut(shop)
    with InstanceLock(shop):
        done = mend(shop, LATER)
    assert done is not None
    assert done.taken
    assert products(shop) == 300
    with closing(open_database(shop.database)) as database:
        assert StaffPins(database).labels() == ("1", "2")


@pytest.mark.parametrize("copied", [True, False])
def test_a_damaged_file_of_staff_s_is_replaced_and_the_catalogue_stays(shop: DataDirectory, *, copied: bool) -> None:
    if copied:
        keep_copy_of(shop)
    catalogue = shop.database.read_bytes()
    staff = staff_path(shop.database)
    os.truncate(staff, staff.stat().st_size // 2)
    with InstanceLock(shop):
        done = mend(shop, LATER)
    assert done is not None
    assert staff.name in done.reason
    assert (shop.root / done.kept / staff.name).exists()
    assert shop.database.read_bytes() == catalogue
    with closing(open_database(shop.database)) as database:
        assert StaffPins(database).labels() == (("1",) if copied else ())
