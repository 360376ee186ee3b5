import os
from pathlib import Path

import pytest

from app.domain.errors import StoreUnavailable
from app.runtime.data.paths import DataDirectory


@pytest.mark.parametrize("name", ["psyche.sqlite3", "installation.key", "data.version", "devices.json", "kiosk.lock"])
@pytest.mark.parametrize("kind", ["pipe", "folder", "link to nowhere", "link to itself"])
def test_what_has_the_name_of_a_file_and_is_none_is_refused(tmp_path: Path, name: str, kind: str) -> None:
    path = tmp_path / name
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/nowhere" if kind == "link to nowhere" else path)
    with pytest.raises(StoreUnavailable, match=f"{name} is no file that can be read. Move it away"):
        DataDirectory(tmp_path).create()


def test_files_and_links_to_files_are_taken(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("{}", encoding="utf-8")
    (tmp_path / "devices.json").symlink_to("elsewhere")
    DataDirectory(tmp_path).create()
