"""Whose backup is restored: this installation's own unseen, any other because somebody said so."""

import gzip
import io
import json
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import main
from app.domain.errors import StoreUnavailable
from app.domain.garments import GarmentIdentity
from app.runtime.data.paths import DataDirectory
from app.services.backup import archive
from app.services.backup.backup import back_up
from app.services.backup.restore import restore
from app.store import Catalogue, open_database
from tests.support.broken_store import GTINS, a_shop, statement


@pytest.fixture
def shop(tmp_path: Path) -> DataDirectory:
    return a_shop(tmp_path / "shop")


@pytest.fixture
def backup(shop: DataDirectory, tmp_path: Path) -> Path:
    out = tmp_path / "mirror.tar.gz"
    back_up(shop, out, None, with_catalogue=True)
    return out


def repacked(path: Path, change: Callable[[dict[str, bytes], dict[str, Any]], None]) -> Path:
    """Change parts and manifest of an archive; its checksums are those of what is in it then."""
    with tarfile.open(path) as packed:
        parts = {entry.name: packed.extractfile(entry).read() for entry in packed}  # type: ignore[union-attr]
    manifest = json.loads(parts.pop("manifest.json"))
    change(parts, manifest)
    with gzip.open(path, "wb") as plain, tarfile.open(fileobj=plain, mode="w") as packed:
        for name, content in {"manifest.json": json.dumps(manifest).encode(), **parts}.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            packed.addfile(entry, io.BytesIO(content))
    return path


def with_database(path: Path, folder: Path, *sql: str) -> Path:
    """Change the database in an archive, with the checksum that belongs to it."""

    def change(parts: dict[str, bytes], manifest: dict[str, Any]) -> None:
        inside = folder / "inside.sqlite3"
        inside.write_bytes(parts["psyche.sqlite3"])
        statement(inside, *sql)
        parts["psyche.sqlite3"] = inside.read_bytes()
        manifest["files"]["psyche.sqlite3"] = vars_of(archive.digest_of(inside))

    return repacked(path, change)


def vars_of(file: archive.BackedUpFile) -> dict[str, object]:
    return {"bytes": file.bytes, "sha256": file.sha256}


def holds_an_article(directory: DataDirectory) -> bool:
    with closing(open_database(directory.database)) as database:
        return bool(Catalogue(database).articles(GarmentIdentity(GTINS[0])))


def test_its_own_is_taken_unseen(shop: DataDirectory, backup: Path) -> None:
    statement(shop.database, "DELETE FROM product")
    restore(shop, backup)
    assert holds_an_article(shop)


def test_one_that_was_changed_is_taken_only_on_trust(shop: DataDirectory, backup: Path, tmp_path: Path) -> None:
    before = shop.database.read_bytes()
    with_database(backup, tmp_path, "INSERT INTO staff_pin VALUES ('mine', 'a hash', 0)")
    with pytest.raises(StoreUnavailable, match=r"did not make it, or it was changed since.*--trust"):
        restore(shop, backup)
    assert shop.database.read_bytes() == before
    restore(shop, backup, trust=True)


def test_another_installation_s_is_taken_only_on_trust(backup: Path, tmp_path: Path) -> None:
    other = a_shop(tmp_path / "other")
    with pytest.raises(StoreUnavailable, match="--trust"):
        restore(other, backup)
    restore(other, backup, trust=True)
    assert holds_an_article(other)


@pytest.mark.parametrize("seal", [None, "", "0" * 64, "é", 7, ["x"]])
def test_one_without_a_seal_of_this_key_is_taken_only_on_trust(shop: DataDirectory, backup: Path, seal: object) -> None:
    def change(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
        del manifest["seal"]
        if seal is not None:
            manifest["seal"] = seal

    repacked(backup, change)
    with pytest.raises(StoreUnavailable, match="--trust"):
        restore(shop, backup)
    restore(shop, backup, trust=True)
    assert holds_an_article(shop)


def test_a_new_machine_has_no_key_to_check_with_and_takes_also_an_older_one(backup: Path, tmp_path: Path) -> None:
    repacked(backup, lambda _, manifest: manifest.pop("seal"))
    new = DataDirectory(tmp_path / "new")
    restore(new, backup)
    assert holds_an_article(new)
    with pytest.raises(StoreUnavailable, match=r"no seal.*--trust"):
        restore(new, backup)


def test_a_damaged_key_has_sealed_nothing(shop: DataDirectory, backup: Path) -> None:
    shop.installation_key.write_bytes(b"short")
    with pytest.raises(StoreUnavailable, match="--trust"):
        restore(shop, backup)
    restore(shop, backup, trust=True)
    assert len(shop.installation_key.read_bytes()) == 32


def test_trust_is_said_on_the_command_line_and_noted(
    backup: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = a_shop(tmp_path / "other")
    arguments = ["restore", "--data", str(other.root), str(backup)]
    assert main.main(arguments) == 1
    assert "--trust" in capsys.readouterr().err
    assert main.main([*arguments, "--trust"]) == 0
    with closing(open_database(other.database)) as database:
        ((detail,),) = database.read("SELECT detail FROM audit WHERE action = 'backup_restored'")
    assert json.loads(detail)["trusted"] is True


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN UPDATE staff_pin SET hash = 'mine'; END",
        "CREATE VIEW v AS SELECT * FROM staff_pin",
        "CREATE TABLE other (x)",
        "CREATE INDEX i ON setting (value)",
        "CREATE VIRTUAL TABLE f USING fts5 (x)",
        "ALTER TABLE setting ADD COLUMN also TEXT",
    ],
)
def test_what_no_version_of_the_program_makes_is_refused_also_on_trust(
    shop: DataDirectory, backup: Path, tmp_path: Path, sql: str
) -> None:
    before = shop.database.read_bytes()
    with_database(backup, tmp_path, sql)
    with pytest.raises(StoreUnavailable, match=r"no version of this program makes.*Nothing was changed"):
        restore(shop, backup, trust=True)
    assert shop.database.read_bytes() == before


@pytest.mark.parametrize(
    "made_at",
    [
        "0001-01-01T00:00:00+05:00",
        "9999-12-31T23:59:59-05:00",
        "0001-01-01",
        "9999-12-31T23:59:59",
        "10000-01-01",
        "",
        7,
    ],
)
def test_a_date_that_cannot_be_is_refused_in_words(shop: DataDirectory, backup: Path, made_at: object) -> None:
    def change(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
        manifest["made_at"] = made_at

    before = shop.database.read_bytes()
    repacked(backup, change)
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, backup)
    assert shop.database.read_bytes() == before


@pytest.mark.parametrize("key", ["bytes", "layout", "tables", "format"])
def test_a_number_of_any_length_is_refused_in_words(shop: DataDirectory, backup: Path, key: str) -> None:
    def change(_: dict[str, bytes], manifest: dict[str, Any]) -> None:
        fields = manifest["files"]["psyche.sqlite3"] if key == "bytes" else manifest
        fields[key] = 10**400

    repacked(backup, change)
    with pytest.raises(StoreUnavailable, match="Nothing was changed"):
        restore(shop, backup, trust=True)
