"""A backup and its way back: what it holds, what it refuses, and that nothing half-done is left."""

import fcntl
import gzip
import io
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tarfile
import tracemalloc
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.commands.restore import print_restored
from app.config.merchandising import read_rules
from app.domain.errors import ConfigurationError, StoreUnavailable
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.services.access.pins import find_pin, hash_pin
from app.services.backup.backup import CATALOGUE_TABLES, back_up
from app.services.backup.restore import restore
from app.store import AuditLog, Catalogue, Settings, StaffPins, open_database
from app.store.updating import migrations

NOW = datetime(2030, 1, 1, tzinfo=UTC)
PIN = "482915"
HUGE = {"psyche.sqlite3": 10**15, "installation.key": 32}


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with a catalogue, a PIN, a choice of staff and an audit log."""
    directory = DataDirectory(tmp_path_factory.mktemp("furnished"))
    directory.create()
    key = installation_key(directory.installation_key)
    with closing(open_database(directory.database)) as database:
        with database.transaction() as connection:
            connection.executemany("INSERT INTO product VALUES (?)", [(f"p{n}",) for n in range(2000)])
        StaffPins(database).keep("1", hash_pin(PIN), NOW)
        Settings(database).rewrite("config", lambda _: {"config.kiosk.dwell_s": 1.25}, NOW)
        for number in range(20):
            AuditLog(database, key).append(NOW, "1", "opened", {"n": number})
    return directory.root


@pytest.fixture
def shop(furnished: Path, tmp_path: Path) -> DataDirectory:
    """One of its own for a test."""
    return DataDirectory(Path(shutil.copytree(furnished, tmp_path / "shop")))


@pytest.fixture
def archive(shop: DataDirectory, tmp_path: Path) -> Path:
    out = tmp_path / "backup.tar.gz"
    back_up(shop, out, None, with_catalogue=True)
    return out


def members(path: Path) -> dict[str, bytes]:
    with tarfile.open(path) as packed:
        return {entry.name: packed.extractfile(entry).read() for entry in packed}  # type: ignore[union-attr]


def pack(path: Path, parts: dict[str, bytes], also: Callable[[tarfile.TarFile], None] = lambda _: None) -> Path:
    with tarfile.open(path, "w:gz") as packed:
        for name, content in parts.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
        also(packed)
    return path


def state(directory: DataDirectory) -> dict[str, bytes]:
    """Every file but the lock."""
    files = (path for path in directory.root.rglob("*") if path.is_file() and path.name != "kiosk.lock")
    return {str(path.relative_to(directory.root)): path.read_bytes() for path in files}


def test_a_round_trip_brings_back_pins_choices_catalogue_and_a_valid_audit_log(
    shop: DataDirectory, tmp_path: Path
) -> None:
    configuration = tmp_path / "mirror.toml"
    configuration.write_text('[kiosk]\nplacement = "floor"\n')
    out = tmp_path / "backup.tar.gz"
    with InstanceLock(shop), closing(open_database(shop.database)) as running:
        with running.transaction() as writing:
            writing.execute("INSERT INTO product VALUES ('in the write-ahead log')")
        running_backup = subprocess.run(
            [sys.executable, "main.py", "backup", out, "--data", shop.root, "--config", configuration],
            capture_output=True, text=True, check=False, timeout=60, cwd=Path(__file__).parents[4],
        )  # fmt: skip
    assert running_backup.returncode == 0, running_backup.stderr
    assert "KEY" in running_backup.stderr
    assert out.stat().st_mode & 0o777 == 0o600
    elsewhere = DataDirectory(tmp_path / "elsewhere")
    done = restore(elsewhere, out)
    assert not done.kept.exists()
    assert (elsewhere.root / "psyche.toml").read_text() == configuration.read_text()
    assert elsewhere.installation_key.read_bytes() == shop.installation_key.read_bytes()
    with closing(open_database(elsewhere.database)) as database:
        assert find_pin(PIN, StaffPins(database).all()) == "1"
        assert Settings(database).under("config")["config.kiosk.dwell_s"].value == 1.25
        assert Catalogue(database).counts().products == 2001
        log = AuditLog(database, installation_key(elsewhere.installation_key))
        assert log.verify().damage == ""
    with closing(open_database(shop.database)) as database:
        log = AuditLog(database, installation_key(shop.installation_key))
        assert log.verify().damage == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup.tar.gz", "elsewhere", "mirror.toml", "shop"]


def test_the_merchandisers_rules_come_back_with_what_they_read_from_elsewhere(
    shop: DataDirectory, tmp_path: Path
) -> None:
    rules = shop.suggestion_rules
    (shop.root / "margins.csv").write_text("category,band\nBags,high\n", encoding="utf-8")
    rules.write_text('[margin]\nweight = 0.3\nfile = "margins.csv"\n', encoding="utf-8")
    before = read_rules(rules)
    backup = tmp_path / "with-rules.tar.gz"
    back_up(shop, backup, None, with_catalogue=False)
    (shop.root / "margins.csv").unlink()
    rules.write_text('[[pair]]\ncategory = "Shirts"\nwanted = ["Bags"]\n', encoding="utf-8")
    kept = restore(shop, backup).kept
    assert read_rules(rules) == before
    assert read_rules(kept / rules.name).pairs


def test_a_backup_without_rules_leaves_those_that_are_here(shop: DataDirectory, archive: Path) -> None:
    shop.suggestion_rules.write_text('[[pair]]\ncategory = "Shirts"\nwanted = ["Bags"]\n', encoding="utf-8")
    restore(shop, archive)
    assert read_rules(shop.suggestion_rules).pairs


def test_what_is_replaced_is_kept_and_works_again_when_put_back(shop: DataDirectory, archive: Path) -> None:
    with closing(open_database(shop.database)) as database:
        StaffPins(database).keep("later", "a hash", NOW)
    done = restore(shop, archive)
    with closing(open_database(shop.database)) as database:
        assert StaffPins(database).labels() == ("1",)
    assert {path.name for path in done.kept.iterdir()} >= {"psyche.sqlite3", "installation.key"}
    with closing(open_database(done.kept / "psyche.sqlite3")) as database:
        assert StaffPins(database).labels() == ("1", "later")


def test_without_the_catalogue_all_else_is_there(shop: DataDirectory, tmp_path: Path, archive: Path) -> None:
    out = tmp_path / "small.tar.gz"
    back_up(shop, out, None, with_catalogue=False)
    assert out.stat().st_size < archive.stat().st_size
    assert not restore(shop, out).manifest.has_catalogue
    with closing(open_database(shop.database)) as database:
        assert Catalogue(database).counts().products == 0
        assert StaffPins(database).labels() == ("1",)
        tables = {row[0] for row in database.read("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        assert tables > set(CATALOGUE_TABLES)
        assert database.read("PRAGMA foreign_key_check") == []


def test_a_running_mirror_is_not_replaced(shop: DataDirectory, archive: Path) -> None:
    before = state(shop)
    with InstanceLock(shop), pytest.raises(StoreUnavailable, match=r"process \d+\) already runs"):
        restore(shop, archive)
    assert state(shop) == before


@pytest.mark.parametrize("cut", [0, 1, 100, -1, -9, -5000])
def test_a_cut_archive_is_refused(shop: DataDirectory, archive: Path, cut: int) -> None:
    before, whole = state(shop), archive.read_bytes()
    archive.write_bytes(whole[:cut])
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, archive)
    assert state(shop) == before


def test_every_flipped_bit_is_found(shop: DataDirectory, archive: Path, tmp_path: Path) -> None:
    whole = archive.read_bytes()
    content = gzip.decompress(whole)
    for position in range(20, len(whole), max(1, len(whole) // 24)):  # behind gzip's own head, which says nothing
        changed = bytearray(whole)
        changed[position] ^= 0x10
        with suppress(Exception):
            if gzip.decompress(changed) == content:
                continue  # a bit of the packing that means nothing
        archive.write_bytes(changed)
        elsewhere = DataDirectory(tmp_path / f"at{position}")
        with pytest.raises(StoreUnavailable, match="Nothing was changed"):
            restore(elsewhere, archive)
        assert state(elsewhere) == {}


def _with_manifest(parts: dict[str, bytes], **changes: Any) -> dict[str, bytes]:
    return parts | {"manifest.json": json.dumps(json.loads(parts["manifest.json"]) | changes).encode()}


def _link(name: str, target: str, kind: bytes) -> Callable[[tarfile.TarFile], None]:
    def add(packed: tarfile.TarFile) -> None:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = kind, target
        packed.addfile(entry)

    return add


@pytest.mark.parametrize("name", ["../outside", "/tmp/outside", "psyche.sqlite3/../../outside", "", "devices.json"])  # noqa: S108
def test_a_name_that_no_backup_has_is_refused(shop: DataDirectory, archive: Path, tmp_path: Path, name: str) -> None:
    before = state(shop)
    pack(archive, members(archive) | {name: b"x"})
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, archive)
    assert state(shop) == before
    assert not (tmp_path / "outside").exists()


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
@pytest.mark.parametrize("name", ["installation.key", "psyche.toml"])
def test_what_is_no_plain_file_is_refused(shop: DataDirectory, archive: Path, kind: bytes, name: str) -> None:
    before, parts = state(shop), members(archive)
    files = json.loads(parts["manifest.json"])["files"]
    parts = _with_manifest(parts, files=files | {name: {"bytes": 0, "sha256": "0" * 64}})
    parts.pop(name, None)
    pack(archive, parts, _link(name, "/etc/passwd", kind))
    with pytest.raises(StoreUnavailable, match="no plain file"):
        restore(shop, archive)
    assert state(shop) == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": 2, "program": "9.9"}, r"made by version 9\.9"),
        ({"layout": 2, "program": "9.9"}, r"made by version 9\.9"),
        ({"tables": 9999, "program": "9.9"}, r"made by version 9\.9"),
        ({"tables": 1}, "another version than it says"),
        ({"kind": "else"}, "not a backup"),
        ({"files": {}}, "does not hold"),
        ({"files": None}, "cannot be read"),
        ({"tables": -1}, "cannot be read"),
        ({"made_at": "soon"}, "cannot be read"),
        ({"files": {name: {"bytes": size, "sha256": ""} for name, size in HUGE.items()}}, "needs"),
    ],
)  # fmt: skip
def test_a_manifest_that_does_not_fit_is_refused(
    shop: DataDirectory, archive: Path, changes: dict[str, Any], words: str
) -> None:
    before = state(shop)
    pack(archive, _with_manifest(members(archive), **changes))
    with pytest.raises(StoreUnavailable, match=words):
        restore(shop, archive, trust=True)
    assert state(shop) == before


def test_parts_that_are_missing_doubled_or_not_first_are_refused(shop: DataDirectory, archive: Path) -> None:
    before, parts = state(shop), members(archive)
    again = {"manifest.json": parts["manifest.json"], "installation.key": parts["installation.key"]}
    for wrong in (again, dict(reversed(parts.items())), {}):
        pack(archive, wrong)
        with pytest.raises(StoreUnavailable, match="Nothing was changed"):
            restore(shop, archive)

    def double(packed: tarfile.TarFile) -> None:
        entry = tarfile.TarInfo("installation.key")
        entry.size = 32
        packed.addfile(entry, io.BytesIO(bytes(32)))

    pack(archive, parts, double)
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, archive)
    assert state(shop) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", gzip.compress(b"hello" * 5000), os.urandom(4000)],
    ids=["empty", "short", "no tar", "noise"],
)
def test_what_is_no_archive_is_refused(shop: DataDirectory, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.tar.gz"
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, path)
    with pytest.raises(ConfigurationError):
        restore(shop, tmp_path)


def test_an_older_backup_is_brought_up_to_date(shop: DataDirectory, tmp_path: Path) -> None:
    old = DataDirectory(tmp_path / "old")
    old.create()
    installation_key(old.installation_key)
    with closing(sqlite3.connect(old.database)) as connection:
        for number, script in migrations()[:3]:
            connection.executescript(script.read_text(encoding="utf-8"))
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute(f"PRAGMA application_id = {0x50535943}")
        connection.commit()
    out = tmp_path / "old.tar.gz"
    assert back_up(old, out, None, with_catalogue=True).tables == 3
    with closing(sqlite3.connect(old.database)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (3,)  # a backup updates nothing
    with pytest.raises(StoreUnavailable, match="--trust"):
        restore(shop, out)
    restore(shop, out, trust=True)
    with closing(open_database(shop.database)) as database:
        assert database.read("PRAGMA user_version") == [(migrations()[-1][0],)]


def test_no_backup_is_made_of_nothing_of_damage_or_of_a_newer_version(shop: DataDirectory, tmp_path: Path) -> None:
    out = tmp_path / "out.tar.gz"
    empty = DataDirectory(tmp_path / "empty")
    empty.create()
    with pytest.raises(StoreUnavailable, match="holds no database"):
        back_up(empty, out, None, with_catalogue=True)
    with pytest.raises(StoreUnavailable, match="no backup was made"):
        back_up(shop, tmp_path / "no" / "folder.tar.gz", None, with_catalogue=True)
    with pytest.raises(ConfigurationError):
        back_up(shop, out, tmp_path / "no.toml", with_catalogue=True)
    with shop.database.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 3)
    with pytest.raises(StoreUnavailable, match=r"damaged|malformed"):
        back_up(shop, out, None, with_catalogue=True)
    (shop.root / "data.version").write_text('{"format": 99, "program": "9"}')
    with pytest.raises(StoreUnavailable, match="belongs to version 9"):
        back_up(shop, out, None, with_catalogue=True)
    assert {path.name for path in tmp_path.iterdir()} == {"shop", "empty"}


def test_a_full_disk_leaves_the_directory_as_it_was(
    shop: DataDirectory, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state(shop)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.services.backup.restore._write", full)
    with pytest.raises(StoreUnavailable, match="disk is full"):
        restore(shop, archive)
    assert state(shop) == before


def test_an_entry_s_head_of_any_size_is_not_taken_into_memory(
    shop: DataDirectory, archive: Path, tmp_path: Path
) -> None:
    before, parts = state(shop), members(archive)
    last = {"psyche.sqlite3": parts.pop("psyche.sqlite3")}
    for first, rest in (({}, parts | last), (parts, last)):  # before the manifest, and before the last file
        hostile = tmp_path / "hostile.tar.gz"
        with tarfile.open(hostile, "w:gz", format=tarfile.PAX_FORMAT) as packed:
            for index, (name, content) in enumerate((first | rest).items()):
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                if index == len(first):
                    entry.pax_headers = {"comment": "x" * 20_000_000}
                packed.addfile(entry, io.BytesIO(content))
        tracemalloc.start()
        with pytest.raises(StoreUnavailable, match="Nothing was changed"):
            restore(shop, hostile)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 8_000_000
    assert state(shop) == before


def test_what_unpacks_for_ever_is_given_up(shop: DataDirectory, archive: Path) -> None:
    before = state(shop)
    archive.write_bytes(gzip.compress(gzip.decompress(archive.read_bytes()) + bytes(50_000_000)))
    with pytest.raises(StoreUnavailable, match="more than its manifest names"):
        restore(shop, archive)
    assert state(shop) == before


def test_what_a_killed_backup_left_goes_with_the_next_and_what_another_writes_stays(
    shop: DataDirectory, tmp_path: Path
) -> None:
    out = tmp_path / "out.tar.gz"
    killed, busy, foreign = (tmp_path / f".{name}" for name in ("out.tar.gz-a.backup", "out.tar.gz-b.backup", "out"))
    for folder in (killed, busy, foreign):
        folder.mkdir()
        (folder / "installation.key").write_bytes(b"key")
    descriptor = os.open(busy, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        back_up(shop, out, None, with_catalogue=True)
    finally:
        os.close(descriptor)
    assert {path.name for path in tmp_path.iterdir()} == {"shop", out.name, busy.name, foreign.name}
    (tmp_path / ".out.tar.gz-link.backup").symlink_to(foreign)
    back_up(shop, out, None, with_catalogue=True)
    assert (foreign / "installation.key").exists()
    assert not busy.exists()


def test_a_backup_that_is_killed_leaves_a_folder_that_the_next_one_knows(shop: DataDirectory, tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from app.runtime.data.paths import DataDirectory\n"
        "from app.services.backup import backup; backup.check_copy = lambda _: os.kill(os.getpid(), 9)\n"
        "backup.back_up(DataDirectory(Path(sys.argv[1])), Path(sys.argv[2]), None, with_catalogue=True)"
    )
    out = tmp_path / "out.tar.gz"
    command = [sys.executable, "-c", script, str(shop.root), str(out)]
    subprocess.run(command, check=False, timeout=60, cwd=Path(__file__).parents[4])
    (left,) = [path for path in tmp_path.iterdir() if path.name != "shop"]
    assert left.stat().st_mode & 0o777 == 0o700
    back_up(shop, out, None, with_catalogue=True)
    assert {path.name for path in tmp_path.iterdir()} == {"shop", out.name}


def test_two_restores_in_one_second_keep_what_each_replaced(shop: DataDirectory, archive: Path) -> None:
    first, second = restore(shop, archive).kept, restore(shop, archive).kept
    assert first != second
    assert (first / "psyche.sqlite3").exists()
    assert (second / "psyche.sqlite3").exists()


def test_an_archive_does_not_command_the_terminal_that_tells_of_it(
    shop: DataDirectory, archive: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sly = _with_manifest(members(archive), program="\x1b]0;pwned\x07" + "9" * 400)
    print_restored(shop, restore(shop, pack(archive, sly), trust=True))
    told = capsys.readouterr().err
    assert "\x1b" not in told
    assert "\x07" not in told
    assert len(told) < 600
