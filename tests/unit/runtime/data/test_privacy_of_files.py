"""Nobody but its user reads what the program keeps, whatever the umask and whoever made it."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.data.installation_key import installation_key, key_to_read_with
from app.runtime.data.paths import DataDirectory, InstanceLock


@pytest.fixture(autouse=True)
def _no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> str:
    return oct(stat.S_IMODE(path.stat().st_mode))


def test_a_new_directory_is_its_users_alone(tmp_path: Path) -> None:
    directory = DataDirectory(tmp_path / "deep" / "data")
    directory.create()
    assert mode(directory.root) == "0o700"
    with InstanceLock(directory):
        assert mode(directory.root / "kiosk.lock") == "0o600"


@pytest.mark.parametrize("ours", ["psyche.sqlite3", "installation.key", "data.version", ""])
def test_one_that_is_there_is_closed_where_it_is_ours_or_empty(tmp_path: Path, ours: str) -> None:
    directory = DataDirectory(tmp_path / "data")
    directory.root.mkdir(mode=0o777)
    if ours:
        (directory.root / ours).touch()
        (directory.root / "notes.txt").touch()
    directory.create()
    assert mode(directory.root) == "0o700"


def test_one_of_others_stays_as_it_is(tmp_path: Path) -> None:
    shared, home = tmp_path / "shared", tmp_path / "home"
    shared.mkdir()
    shared.chmod(0o1777)
    (shared / "psyche.sqlite3").touch()
    home.mkdir()
    home.chmod(0o755)
    (home / "letters.txt").touch()
    for root in (shared, home):
        before = mode(root)
        DataDirectory(root).create()
        assert mode(root) == before


def test_a_key_is_its_users_alone_also_where_it_was_left_open(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    key = installation_key(path)
    assert mode(path) == "0o600"
    path.chmod(0o644)
    assert installation_key(path) == key
    assert mode(path) == "0o600"


def test_a_key_that_cannot_be_stored_holds_for_now_and_one_that_is_damaged_is_told(tmp_path: Path) -> None:
    key, is_kept = key_to_read_with(tmp_path / "missing" / "installation.key")
    assert (len(key), is_kept) == (32, False)
    path = tmp_path / "installation.key"
    assert key_to_read_with(path) == (installation_key(path), True)
    path.write_bytes(b"short")
    with pytest.raises(StoreUnavailable, match="damaged"):
        key_to_read_with(path)
