"""`main.py settings`, run as the shell runs it, over the same data as a mirror."""

from pathlib import Path

import pytest

import app.runtime.logs.logging
import main
from app.runtime.data.paths import DataDirectory, InstanceLock


@pytest.fixture(autouse=True)
def _the_log_stays_the_tests_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app.runtime.logs.logging, "configure_logging", lambda *_: None)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "psyche.toml").write_text('[kiosk]\nplacement = "cabin"\ndwell_s = 1.0\n')
    return tmp_path


def run(data: Path, *arguments: str) -> int:
    return main.main(["settings", "--config", str(data / "psyche.toml"), "--data", str(data), *arguments])


def test_settings_are_listed_imported_exported_and_forgotten_beside_a_mirror(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = data / "of_another.toml"
    file.write_text('[kiosk]\ndwell_s = 0.5\ntheme = "atelier"\n', encoding="utf-8")
    with InstanceLock(DataDirectory(data)):
        assert run(data, "--import", str(file)) == 0
        assert "2 settings changed" in capsys.readouterr().out
        assert run(data) == 0
        listed = capsys.readouterr().out
        assert "kiosk.dwell_s = 0.5  # chosen by staff; configured is 1.0" in listed
        assert "display.diagonal_inches = (by placement" in listed
        assert run(data, "--export") == 0
        exported = capsys.readouterr().out
        file.write_text(exported, encoding="utf-8")
        assert run(data, "--import", str(file)) == 0
        assert "Nothing changes" in capsys.readouterr().out
        assert run(data, "--forget", "kiosk.dwell_s") == 0
        assert run(data, "--export") == 0
    assert "dwell_s = 1.0" in capsys.readouterr().out


def test_a_file_without_end_is_refused_and_not_read_to_its_end(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "--import", "/dev/zero") == 2
    assert "too long" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[camera]\ncodes = "on"', "CNIL"),
        ('[kiosk]\nplacement = "floor"', "staff may not change"),
        ("[kiosk]\ndwell_s = 9", "from 0.3 to 2"),
        ("[kiosk", "TOML"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_is_refused_ends_with_2_and_changes_nothing(
    data: Path, text: str | None, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = data / "settings.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert run(data, "--import", str(file)) == 2
    assert said in capsys.readouterr().err
    assert run(data) == 0
    assert "chosen by staff" not in capsys.readouterr().out


def test_only_one_thing_is_done_at_a_time(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "--export", "--forget", "kiosk.dwell_s") == 2
    assert run(data, "--forget", "kiosk.placement") == 2
    assert "no such setting" in capsys.readouterr().err
