"""Real people's poses as tables: landmarks frame by frame with what was done, in gzipped CSV files of a folder.

Nothing of it is part of the project. A file is called PERSON_….csv.gz; its columns are `timestamp` (ms), x, y and
confidence of 33 landmarks (`nose_x`, in widths and heights of the picture) and `ground_truth`, the movement's name or
`idle`. The pictures were mirror images, so persons are turned round.
"""

import csv
import gzip
import math
import os
import statistics
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from tests.support.people.choreography import Label
from vision.gestures.poses import LANDMARKS, Pose

FOLDER_VARIABLE: Final = "PSYCHE_POSE_TABLES"
"""The environment variable that names the folder."""
SWIPES: Final = ("swipe_left", "swipe_right")
_IDLE: Final = "idle"
_LEAST_FRAMES: Final = 10
_UPRIGHT, _LYING = 9 / 16, 16 / 9
_BROAD: Final = 0.8  # shoulders' span in torsos, both read from a square picture: broader than any person's
_EARLY: Final = 0.25  # of a frame's time

Row = Mapping[str, str]


@dataclass(frozen=True)
class PoseTable:
    """One film of one person: its frames (seconds, pose or nobody) and the movements named in it."""

    name: str
    person: str
    frames: tuple[tuple[float, Pose | None], ...]
    labels: tuple[Label, ...]

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.frames[-1][0]


def folder() -> Path | None:
    """Return the folder that the environment names; None where it names none."""
    named = os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else None


def read_tables(path: Path, *, fps: float = 15.0) -> list[PoseTable]:
    """Return the tables of a folder, thinned to `fps`; films of a moment or without names of movements are left out.

    Raises FileNotFoundError where the folder has no table, ValueError for a table that cannot be understood.
    """
    files = sorted(path.glob("*.csv.gz"))
    if not files:
        raise FileNotFoundError(f"{path} has no table of poses (PERSON_….csv.gz). Name the right folder")
    return [table for table in (_table(file, fps) for file in files) if table is not None]


def _table(path: Path, fps: float) -> PoseTable | None:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) < _LEAST_FRAMES or "ground_truth" not in rows[0]:
        return None
    try:
        frames = tuple(_frames(rows, fps))
        labels = tuple(_labels(rows))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.name}: {error!r}. Columns are timestamp, 33 landmarks, and ground_truth") from error
    return PoseTable(path.name.partition(".")[0], path.name.partition("_")[0], frames, labels)


def _frames(rows: Sequence[Row], fps: float) -> Iterator[tuple[float, Pose | None]]:
    names = [column.removesuffix("_x") for column in rows[0] if column.endswith("_x")]
    if len(names) != LANDMARKS:
        raise ValueError(f"{len(names)} landmarks")
    aspect = _aspect(rows)
    due_s = 0.0
    for row, at_s in zip(rows, _times(rows), strict=True):
        if at_s >= due_s - _EARLY / fps:
            due_s = max(due_s + 1 / fps, at_s)
            yield at_s, _pose(row, names, aspect)


def _pose(row: Row, names: Sequence[str], aspect: float) -> Pose | None:
    if any(not row[name + "_x"] for name in names):
        return None
    points = np.array([(float(row[name + "_x"]) * aspect, float(row[name + "_y"])) for name in names])
    visibility = np.array([float(row[name + "_confidence"]) for name in names])
    is_seen = bool(np.isfinite(points).all()) and float(visibility.max()) > 0
    return Pose(points, visibility, aspect).mirrored() if is_seen else None


def _aspect(rows: Sequence[Row]) -> float:
    """Return the picture's width in heights, which the table does not tell: the shoulders' breadth gives it away."""

    def middle(column: str) -> float:
        return statistics.median(float(row[column]) for row in rows if row[column])

    broad = abs(middle("left_shoulder_x") - middle("right_shoulder_x"))
    hips, shoulders = ((middle(f"left_{part}_y") + middle(f"right_{part}_y")) / 2 for part in ("hip", "shoulder"))
    return _UPRIGHT if broad > _BROAD * max(hips - shoulders, math.ulp(1.0)) else _LYING


def _labels(rows: Sequence[Row]) -> Iterator[Label]:
    name, began_s, ended_s = _IDLE, 0.0, 0.0
    for row, at_s in zip(rows, _times(rows), strict=True):
        now = row["ground_truth"].strip()
        if now != name:
            if name != _IDLE:
                yield Label(name, "both", began_s, ended_s)
            name, began_s = now, at_s
        ended_s = at_s
    if name != _IDLE:
        yield Label(name, "both", began_s, ended_s)


def _times(rows: Sequence[Row]) -> list[float]:
    first = float(rows[0]["timestamp"])
    return [(float(row["timestamp"]) - first) / 1000 for row in rows]
