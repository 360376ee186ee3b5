"""Who a data directory belongs to, and files that take the place of others as a whole."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.data import swap as data_swap
from app.runtime.data.paths import PROJECT, DataDirectory, InstanceLock
from app.runtime.data.version import FORMAT, claim_directory, data_version, program_version

NOW = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
NAMES = ("installation.key", "psyche.sqlite3", "psyche.sqlite3-wal")


def test_a_directory_is_noted_as_ours(tmp_path: Path) -> None:
    directory = DataDirectory(tmp_path)
    claim_directory(directory)
    found = data_version(directory)
    assert found is not None
    assert (found.format, found.program) == (FORMAT, program_version())
    assert [path.name for path in tmp_path.iterdir()] == ["data.version"]


def test_a_newer_layout_is_refused_and_untouched(tmp_path: Path) -> None:
    text = json.dumps({"format": FORMAT + 1, "program": "9.8.7", "more": True})
    (tmp_path / "data.version").write_text(text)
    with pytest.raises(StoreUnavailable, match=r"belongs to version 9\.8\.7 .*Install the newer version"):
        claim_directory(DataDirectory(tmp_path))
    assert (tmp_path / "data.version").read_text() == text


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": "1", "program": 2}', "\x00" * 100])
def test_a_damaged_note_is_written_anew(tmp_path: Path, text: str) -> None:
    (tmp_path / "data.version").write_text(text)
    claim_directory(DataDirectory(tmp_path))
    assert data_version(DataDirectory(tmp_path)) is not None


def test_a_full_disk_keeps_no_mirror_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> tuple[int, str]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.runtime.data.whole_file.tempfile.NamedTemporaryFile", full)
    claim_directory(DataDirectory(tmp_path))
    assert list(tmp_path.iterdir()) == []


class _CutOffError(Exception):
    pass


def _cut_off_at(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    """End at the n-th change of a name, as a power cut does."""
    rename, count = Path.rename, 0

    def cut(self: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == step:
            raise _CutOffError
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", cut)


@pytest.mark.parametrize("step", range(1, 8))
def test_cut_off_at_any_step_it_is_the_old_or_the_new_and_never_a_mixture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    directory = DataDirectory(tmp_path)
    for name in NAMES:
        (tmp_path / name).write_text("old")
    _cut_off_at(monkeypatch, step)
    try:
        with InstanceLock(directory), data_swap.draft_folder(directory) as draft:
            for name in NAMES[:2]:
                (draft / name).write_text("new")
            data_swap.put_in_place(directory, draft, data_swap.kept_name(tmp_path, "replaced", NOW))
    except _CutOffError:
        assert step <= 6
    monkeypatch.undo()
    data_swap.finish_swap(directory)
    content = {name: (tmp_path / name).read_text() for name in NAMES if (tmp_path / name).exists()}
    if step == 1:
        assert content == dict.fromkeys(NAMES, "old")
    else:
        assert content == dict.fromkeys(NAMES[:2], "new")
        kept = tmp_path / "replaced-20300102-030405"
        assert {path.name: path.read_text() for path in kept.iterdir()} == dict.fromkeys(NAMES, "old")
        assert kept.stat().st_mode & 0o777 == 0o700
    assert [path for path in tmp_path.iterdir() if "restor" in path.name] == []


def test_a_swap_cut_off_is_not_finished_under_a_running_mirror(tmp_path: Path) -> None:
    (tmp_path / "restore.ready").mkdir()
    with InstanceLock(DataDirectory(tmp_path)), pytest.raises(StoreUnavailable, match="already runs"):
        data_swap.finish_swap(DataDirectory(tmp_path))
    data_swap.finish_swap(DataDirectory(tmp_path))
    assert not (tmp_path / "restore.ready").exists()


@pytest.mark.parametrize("command", [["run"], ["pin", "list"], ["backup", "out.tar.gz"]])
def test_every_command_refuses_a_newer_directory(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "data.version").write_text('{"format": 99, "program": "9.8.7"}')
    refused = subprocess.run(
        [sys.executable, PROJECT / "main.py", *command, "--data", tmp_path],
        capture_output=True, text=True, check=False, timeout=60, cwd=tmp_path,
    )  # fmt: skip
    assert refused.returncode == 1
    assert "belongs to version 9.8.7" in refused.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["data.version"]
