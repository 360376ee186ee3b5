"""labels.csv: which gestures are made in which clip; a line for each, or one for a clip in which nothing may fire."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, get_args

from tests.support.people.choreography import Label, Side
from tests.support.people.recording import Performance

FIELDS: Final = (
    "file", "gesture", "side", "start_s", "end_s", "fps", "width", "height", "distance_m", "yaw_rad",
)  # fmt: skip


@dataclass(frozen=True)
class Clip:
    """A clip with the gestures made in it; none where nothing may fire."""

    path: Path
    labels: tuple[Label, ...]


def write_table(path: Path, performances: Iterable[Performance]) -> None:
    """Write labels.csv."""
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, FIELDS)
        table.writeheader()
        for shown in performances:
            table.writerows(_rows(shown))


def read_table(folder: Path) -> list[Clip]:
    """Return the clips that labels.csv in this folder tells of, in its order.

    Raises FileNotFoundError for a missing table or clip, ValueError for a line that cannot be understood.
    """
    labels: dict[str, list[Label]] = {}
    table = folder / "labels.csv"
    with table.open(newline="", encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            try:
                found = labels.setdefault(row["file"], [])
                if row["gesture"]:
                    side: Side = next((side for side in get_args(Side) if side == row["side"]), "both")
                    found.append(Label(row["gesture"], side, float(row["start_s"]), float(row["end_s"])))
            except (KeyError, TypeError, ValueError) as error:
                raise ValueError(f"{table}, line {number}: {error!r}. The columns are {', '.join(FIELDS)}") from error
    for name in labels:
        if not (folder / name).is_file():
            raise FileNotFoundError(f"{table} tells of {name}, which is not beside it")
    return [Clip(folder / name, tuple(found)) for name, found in labels.items()]


def _rows(shown: Performance) -> Iterator[dict[str, object]]:
    clip: dict[str, object] = {"file": shown.path.name, "fps": shown.fps}
    clip |= {"width": shown.size[0], "height": shown.size[1]}
    clip |= {"distance_m": round(shown.distance_m, 3), "yaw_rad": round(shown.yaw_rad, 3)}
    for label in shown.labels:
        times = {"start_s": round(label.start_s, 3), "end_s": round(label.end_s, 3)}
        yield clip | {"gesture": label.gesture, "side": label.side, **times}
    if not shown.labels:
        yield clip | {"gesture": "", "side": "", "start_s": "", "end_s": ""}
