"""One mirror to a data directory."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.paths import DataDirectory, InstanceLock

_HOLDER = """
import sys
from pathlib import Path
from app.runtime.paths import DataDirectory, InstanceLock
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
