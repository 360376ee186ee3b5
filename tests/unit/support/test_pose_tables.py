"""Tables of filmed people's poses are read as their README says."""

import gzip
from pathlib import Path

import pytest

from tests.support.landmarks import Person
from tests.support.pose_tables import FOLDER_VARIABLE, folder, read_tables
from vision.gestures.poses import LANDMARKS, Landmark

_NAMES = [f"landmark{number}" for number in range(LANDMARKS)]
_NAMES[Landmark.LEFT_SHOULDER : Landmark.RIGHT_SHOULDER + 1] = ["left_shoulder", "right_shoulder"]
_NAMES[Landmark.LEFT_HIP : Landmark.RIGHT_HIP + 1] = ["left_hip", "right_hip"]


def write(path: Path, rows: list[tuple[int, str]], *, columns: list[str] | None = None) -> None:
    """Write a table of one person who stands still, in a mirror image 16 wide and 9 high."""
    person = Person(aspect=16 / 9, chest=(0.5, 0.35))
    pose = person.pose().mirrored()
    head = columns or [f"{name}_{part}" for name in _NAMES for part in ("x", "y", "confidence")]
    lines = [",".join(["timestamp", *head, "ground_truth"])]
    for at_ms, movement in rows:
        numbers = [
            f"{number}" for (x, y), sure in zip(pose.points, pose.visibility, strict=True)
            for number in (x / pose.aspect, y, sure)
        ]  # fmt: skip
        lines.append(",".join([str(at_ms), *numbers[: len(head)], movement]))
    path.write_bytes(gzip.compress("\n".join(lines).encode()))


def test_a_table_is_turned_round_and_thinned_and_its_movements_named(tmp_path: Path) -> None:
    write(tmp_path / "7_1.csv.gz", [(5000 + 33 * n, "swipe_left" if 10 <= n < 20 else "idle") for n in range(31)])

    (table,) = read_tables(tmp_path, fps=15.0)

    assert (table.name, table.person) == ("7_1", "7")
    assert len(table.frames) == 16
    (label,) = table.labels
    assert label.gesture == "swipe_left"
    assert (label.start_s, label.end_s) == pytest.approx((0.33, 0.627))
    pose = table.frames[3][1]
    assert pose is not None
    assert pose.aspect == pytest.approx(16 / 9)
    assert pose.points == pytest.approx(Person(aspect=16 / 9, chest=(0.5, 0.35)).pose().points)


def test_the_last_movement_may_last_until_the_end(tmp_path: Path) -> None:
    write(tmp_path / "7_1.csv.gz", [(33 * n, "circle" if n > 5 else "idle") for n in range(12)])
    (table,) = read_tables(tmp_path)
    assert [label.gesture for label in table.labels] == ["circle"]


def test_films_of_a_moment_are_left_out(tmp_path: Path) -> None:
    write(tmp_path / "7_1.csv.gz", [(0, "idle")])
    assert read_tables(tmp_path) == []


def test_a_folder_without_tables_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no table of poses"):
        read_tables(tmp_path)


def test_a_table_of_fewer_landmarks_is_told_by_its_name(tmp_path: Path) -> None:
    columns = [f"{name}_{part}" for name in _NAMES[:-1] for part in ("x", "y", "confidence")]
    write(tmp_path / "7_1.csv.gz", [(33 * n, "idle") for n in range(12)], columns=columns)
    with pytest.raises(ValueError, match=r"7_1\.csv\.gz.*32 landmarks"):
        read_tables(tmp_path)


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(FOLDER_VARIABLE, raising=False)
    assert folder() is None
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    assert folder() == tmp_path
