"""The installation's key: made once, private, never replaced silently."""

import threading
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.data.installation_key import installation_key


def test_is_made_once_and_private(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    key = installation_key(path)
    assert len(key) == 32
    assert installation_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_two_that_begin_at_once_agree(tmp_path: Path) -> None:
    keys: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: keys.append(installation_key(tmp_path / "installation.key"))) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(keys)) == 1


def test_a_damaged_one_is_told_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    path.write_bytes(b"short")
    with pytest.raises(StoreUnavailable, match=r"5 bytes instead of 32.*enrol"):
        installation_key(path)
    assert path.read_bytes() == b"short"


def test_zeros_that_a_power_cut_left_are_no_key(tmp_path: Path) -> None:
    path = tmp_path / "installation.key"
    path.write_bytes(bytes(32))
    with pytest.raises(StoreUnavailable, match=r"damaged: nothing but zeros\. Restore it from a backup"):
        installation_key(path)


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="cannot be written"):
        installation_key(tmp_path / "nowhere" / "installation.key")


def test_one_that_is_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "installation.key").mkdir()
    with pytest.raises(StoreUnavailable, match="cannot be read"):
        installation_key(tmp_path / "installation.key")
