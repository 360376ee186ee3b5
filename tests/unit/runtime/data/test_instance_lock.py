"""One mirror to a data directory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory, InstanceLock
from app.runtime.data.version import claim_directory

_HOLDER = """
import sys
from pathlib import Path
from app.runtime.data.paths import DataDirectory, InstanceLock
with InstanceLock(DataDirectory(Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_second_instance_is_told_who_has_the_directory(tmp_path: Path) -> None:
    command = [sys.executable, "-c", _HOLDER, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(StoreUnavailable, match=f"process {holder.pid}"), InstanceLock(DataDirectory(tmp_path)):
            pass
        holder.kill()
    with InstanceLock(DataDirectory(tmp_path)):
        pass


def test_a_directory_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable, match="--data: cannot make"):
        DataDirectory(tmp_path / "file" / "data").create()


def test_a_lock_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "kiosk.lock").mkdir()
    with pytest.raises(StoreUnavailable, match=r"kiosk\.lock cannot be opened"), InstanceLock(DataDirectory(tmp_path)):
        pass


def test_a_full_disk_keeps_no_mirror_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with (
        InstanceLock(DataDirectory(tmp_path)),
        pytest.raises(StoreUnavailable, match="process unknown"),
        InstanceLock(DataDirectory(tmp_path)),
    ):
        pass


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes files for others")
def test_what_root_makes_belongs_to_whose_directory_it_is(tmp_path: Path) -> None:
    os.chown(tmp_path, 65_534, 65_534)
    directory = DataDirectory(tmp_path)
    with InstanceLock(directory):
        pass
    claim_directory(directory)
    assert {path.name: path.stat().st_uid for path in tmp_path.iterdir()} == {
        "kiosk.lock": 65_534,
        "data.version": 65_534,
    }
