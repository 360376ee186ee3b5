"""The whole program over a data directory that broke: it shows a page, and tells staff what happened and what to do."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from app.runtime.data.paths import DataDirectory
from app.store.snapshot import all_copies, keep_daily_copy
from app.store.soundness import check_copy
from tests.support.broken_store import BREAKS, NOW, a_shop, fill_up, small_disk, statement
from tests.support.mirror_process import MirrorProcess
from tests.support.serving import with_times
from tests.support.waiting import wait_until

_CONFIG = '[camera]\nsource = "off"\n\n[store]\ncatalogue = "imported"\n'
_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_QUICK = with_times(restart_s=0.3, first_s=4.0)


def told(mirror: MirrorProcess) -> str:
    return mirror.log.read_text(errors="replace")


@pytest.mark.parametrize("damage", [BREAKS[0], BREAKS[2], BREAKS[5], BREAKS[9]], ids=lambda damage: damage.__name__)
def test_served_over_half_a_database_it_starts_empty_and_tells_staff(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    directory = a_shop(tmp_path / "data")
    damage(directory.database)
    with MirrorProcess(tmp_path, config=_CONFIG, environment=_OFFSCREEN, program=("main.py", "serve")) as mirror:
        mirror.wait_for("page_painted", timeout_s=30)
        wait_until(lambda: "needs staff: store_begun_anew" in told(mirror), "staff are told")
    (kept,) = directory.root.glob("damaged-*")
    assert str(kept) in told(mirror)
    assert (kept / "psyche.sqlite3").exists()
    assert "Traceback" not in told(mirror)
    assert not [event for event in mirror.events() if event["event"] == "window_died"]


def test_run_over_half_a_database_takes_the_copy_of_the_day(tmp_path: Path) -> None:
    directory = a_shop(tmp_path / "data")
    keep_daily_copy(directory.database, check_copy, NOW)
    os.truncate(directory.database, directory.database.stat().st_size // 2)
    with MirrorProcess(tmp_path, config=_CONFIG, environment=_OFFSCREEN) as mirror:
        mirror.wait_for("page_painted", timeout_s=30)
        wait_until(lambda: "needs staff: store_from_copy" in told(mirror), "staff are told")
    assert "Traceback" not in told(mirror)
    with closing(sqlite3.connect(directory.database)) as database:
        assert database.execute("SELECT count(*) FROM variant").fetchone() == (2,)
    assert len(all_copies(directory.database)) == 1


def test_damage_that_the_start_meets_is_mended_by_the_next_one(tmp_path: Path) -> None:
    directory = a_shop(tmp_path / "data")
    keep_daily_copy(directory.database, check_copy, NOW)
    # Too large to be read through at the start, and damaged where the first page is read from.
    statement(directory.database, "CREATE TABLE large (x)", "INSERT INTO large VALUES (zeroblob(33000000))")
    statement(directory.database, "DROP TABLE large")
    with closing(sqlite3.connect(directory.database)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'product_text'").fetchone()
    with directory.database.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with MirrorProcess(tmp_path, config=_CONFIG, environment=_OFFSCREEN, program=_QUICK) as mirror:
        mirror.wait_for("page_painted", timeout_s=60)
        wait_until(lambda: "needs staff: store_from_copy" in told(mirror), "staff are told")
    died = [event for event in mirror.events() if event["event"] == "window_died"]
    assert [event["kind"] for event in died] == ["no_store"]
    assert "Traceback" not in told(mirror)


def test_a_row_that_makes_no_sense_stops_nothing(tmp_path: Path) -> None:
    directory = a_shop(tmp_path / "data")
    statement(directory.database, "UPDATE variant SET gtin = 'abc' WHERE id = 'v0'")
    with MirrorProcess(tmp_path, config=_CONFIG, environment=_OFFSCREEN) as mirror:
        mirror.wait_for("page_painted", timeout_s=30)
        wait_until(lambda: "is damaged and is left out" in told(mirror), "the log tells of it")
    assert "Traceback" not in told(mirror)


def test_on_a_full_disk_it_starts_and_reads(tmp_path: Path) -> None:
    with small_disk(tmp_path / "data", 3) as disk:
        a_shop(disk).installation_key.unlink()  # as an import leaves it, before the first start
        fill_up(disk)
        with MirrorProcess(tmp_path, config=_CONFIG, environment=_OFFSCREEN) as mirror:
            mirror.wait_for("page_painted", timeout_s=30)
            wait_until(lambda: "needs staff: store_read_only" in told(mirror), "staff are told")
            time.sleep(2)
            assert mirror.process.poll() is None
        assert "Traceback" not in told(mirror)
        assert not DataDirectory(disk).installation_key.exists()
