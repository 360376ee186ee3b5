"""PINs set and removed on the console, while a mirror may run on the same data; and what doctor says of the door."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import main
from app.config import Config, ScansConfig, StaffConfig
from app.domain.findings import Verdict
from app.runtime.data.installation_key import installation_key
from app.runtime.data.paths import DataDirectory
from app.services.access import pins
from app.services.access.checks import check_audit, check_staff
from app.services.access.pins import MOST_PINS, hash_pin
from app.store import AuditLog, StaffPins, open_database
from tests.support.staff_door import PIN, QUICK, SECOND_PIN, WRONG_PIN, HandBootClock, a_lock

Typing = Callable[..., "Typed"]


class Typed:
    """The command on a data directory, with lines to be typed one after another."""

    def __init__(self, directory: DataDirectory) -> None:
        self._data = str(directory.root)

    def set(self, label: str | None) -> int:
        return self._run("set", *([] if label is None else [f"--label={label}"]))

    def remove(self, label: str) -> int:
        return self._run("remove", label)

    def list(self) -> int:
        return self._run("list")

    def check(self) -> int:
        return self._run("check")

    def _run(self, *arguments: str) -> int:
        return main.main(["pin", *arguments, "--data", self._data])


def audit(directory: DataDirectory, *arguments: str) -> int:
    return main.main(["audit", "--data", str(directory.root), *arguments])


@pytest.fixture
def directory(tmp_path: Path) -> DataDirectory:
    return DataDirectory(tmp_path)


@pytest.fixture
def typing(directory: DataDirectory, monkeypatch: pytest.MonkeyPatch) -> Typing:
    """The command, with lines typed one after another and little work for each hash."""
    monkeypatch.setattr(pins, "hash_pin", lambda pin: hash_pin(pin, QUICK))

    def typed(*lines: str) -> Typed:
        waiting = iter(lines)
        monkeypatch.setattr("app.commands.pin._ask", lambda _: next(waiting))
        return Typed(directory)

    return typed


def labels(directory: DataDirectory) -> tuple[str, ...]:
    with closing(open_database(directory.database)) as database:
        return StaffPins(database).labels()


def test_a_pin_is_typed_twice_and_named_by_a_number_or_a_label(
    typing: Typing, directory: DataDirectory, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typing(PIN, PIN).set(None) == 0
    assert typing(SECOND_PIN, SECOND_PIN).set("evening") == 0
    assert labels(directory) == ("1", "evening")
    assert typing().list() == 0
    assert typing(PIN).check() == 0
    assert typing(WRONG_PIN).check() == 1
    told = capsys.readouterr()
    assert "This is PIN 1." in told.out
    assert PIN not in told.out + told.err
    assert PIN.encode() not in directory.database.read_bytes()


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("123456",), "follows the keys"),
        (("48291",), "6 to 12 digits"),
        (("",), "digits 0 to 9 alone"),
        ((PIN, SECOND_PIN), "not the same"),
        ((SECOND_PIN, SECOND_PIN), "Somebody else"),
    ],
)
def test_what_is_no_good_changes_nothing(
    typing: Typing, directory: DataDirectory, capsys: pytest.CaptureFixture[str], lines: tuple[str, ...], told: str
) -> None:
    typing(SECOND_PIN, SECOND_PIN).set("2")
    assert typing(*lines).set(None) == 1
    assert told in capsys.readouterr().err
    assert labels(directory) == ("2",)


@pytest.mark.parametrize("label", ["", " 1", "a\nb", "x" * 33, "console"])
def test_a_label_that_would_confuse_the_log_is_refused(
    typing: Typing, capsys: pytest.CaptureFixture[str], label: str
) -> None:
    assert typing(PIN, PIN).set(label) == 2
    assert "--label" in capsys.readouterr().err


def test_there_is_an_end_to_how_many(typing: Typing, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(MOST_PINS):
        pin = f"{482915 + 1117 * number}"
        assert typing(pin, pin).set(None) == 0, pin
    assert typing().set(None) == 1
    assert "Remove one first" in capsys.readouterr().err
    assert typing(PIN, PIN).set("1") == 0  # another one in its place


def test_setting_a_pin_again_ends_every_wait_of_a_running_mirror(typing: Typing, directory: DataDirectory) -> None:
    typing(PIN, PIN).set("1")
    with closing(open_database(directory.database)) as database:
        lock = a_lock(database, HandBootClock())
        for _ in range(3):
            lock.try_pin(WRONG_PIN)
        assert lock.wait_s() == 5
        typing(SECOND_PIN, SECOND_PIN).set("1")
        assert lock.wait_s() == 0
        assert not lock.try_pin(PIN).label
        assert lock.try_pin(SECOND_PIN).label == "1"
        typing().remove("1")
        assert not lock.try_pin(SECOND_PIN).label
    assert typing().remove("1") == 1


def test_doctor_tells_what_opens_the_pages(typing: Typing, directory: DataDirectory) -> None:
    badge = Config(scans=ScansConfig(staff_badges=("0123456789abcdef",)))
    two = Config(staff=StaffConfig(second_person=True))
    assert [finding.verdict for finding in check_staff(Config(), directory)] == [Verdict.ABSENT]
    assert [finding.verdict for finding in check_staff(badge, directory)] == [Verdict.LIMITED]
    typing(PIN, PIN).set(None)
    (finding,) = check_staff(badge, directory)
    assert (finding.verdict, finding.detail) == (Verdict.OK, "1 PIN set, 1 badge enrolled")
    (finding,) = check_staff(two, directory)
    assert finding.verdict is Verdict.LIMITED
    assert "there is none" in finding.detail
    typing(SECOND_PIN, SECOND_PIN).set(None)
    assert [finding.verdict for finding in check_staff(two, directory)] == [Verdict.OK]


def test_what_was_done_is_listed_and_exported_and_tampering_is_told(
    typing: Typing, directory: DataDirectory, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert [finding.verdict for finding in check_audit(directory)] == [Verdict.ABSENT]
    typing(PIN, PIN).set(None)
    typing().remove("1")
    export = tmp_path / "audit.jsonl"
    capsys.readouterr()
    assert audit(directory) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[1].strip() for line in lines] == ["console", "console"]
    assert [line.rsplit("  ", 2)[1:] for line in lines] == [["pin_set", "label=1"], ["pin_removed", "label=1"]]
    assert audit(directory, "--export", str(export)) == 0
    assert [json.loads(line)["action"] for line in export.read_text().splitlines()] == ["pin_set", "pin_removed"]
    assert export.stat().st_mode & 0o77 == 0
    assert [finding.verdict for finding in check_audit(directory)] == [Verdict.OK]
    with closing(open_database(directory.database)) as database:
        database.connection().execute("UPDATE audit SET action = 'nothing'")
    assert audit(directory) == 1
    assert "NOT as they were written" in capsys.readouterr().err
    assert [finding.verdict for finding in check_audit(directory)] == [Verdict.FAILED]
    assert audit(directory, "--export", str(tmp_path / "none" / "audit.jsonl")) == 2
    assert "--export" in capsys.readouterr().err


def test_nothing_personal_is_in_the_log(typing: Typing, directory: DataDirectory) -> None:
    typing(PIN, PIN).set(None)
    with closing(open_database(directory.database)) as database:
        entries = AuditLog(database, installation_key(directory.installation_key)).entries()
    assert [(entry.who, entry.detail) for entry in entries] == [("console", {"label": "1"})]
