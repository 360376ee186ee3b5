"""`main.py backup` and `main.py restore`: what they tell, and what the audit log has of them afterwards."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

import main
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.store import AuditLog, open_database


def noted(directory: DataDirectory) -> list[tuple[str, str]]:
    with closing(open_database(directory.database)) as database:
        log = AuditLog(database, installation_key(directory.installation_key))
        assert log.verify().damage == ""
        return [(entry.who, entry.action) for entry in log.oldest_first()]


def test_both_are_told_of_and_noted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shop, elsewhere = DataDirectory(tmp_path / "shop"), DataDirectory(tmp_path / "elsewhere")
    shop.create()
    with closing(open_database(shop.database)) as database:
        AuditLog(database, installation_key(shop.installation_key)).append(datetime.now(UTC), "1", "opened", {})
    out = tmp_path / "out.tar.gz"
    assert main.main(["backup", "--without-catalogue", "--data", str(shop.root), str(out)]) == 0
    assert "KEY" in capsys.readouterr().err
    assert noted(shop) == [("1", "opened"), ("console", "backup_written")]
    assert main.main(["restore", "--data", str(elsewhere.root), str(out)]) == 0
    assert "import the feeds" in capsys.readouterr().err
    assert noted(elsewhere) == [("1", "opened"), ("console", "backup_restored")]
