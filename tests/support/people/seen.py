"""Test people as a pose model sees them, without pictures and without the model: joints projected, and shaken a little.

Hours of it cost minutes. It has none of a model's own mistakes; clips with pictures are for those.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from tests.support.people.choreography import Label
from tests.support.people.mesh import Floats
from tests.support.people.moves import GESTURES, Move
from tests.support.people.recording import Scene, joints_seen
from tests.support.pose_tables import PoseTable
from vision.gestures.poses import LANDMARKS, Landmark, Pose

_JITTER: Final = 0.004  # of the shoulders' span: the median of hands at rest in tables of filmed people
_SHOULDERS_SEEN_HIGHER: Final = 0.10  # of their span: where a pose model sees them, against the mesh's joints
_WRIST_SEEN_FARTHER: Final = 0.07
_SEEN: Final = 0.98
_SIDED: Final = {"l": 0, "r": 1}
_PARTS: Final = {
    "shoulder": Landmark.LEFT_SHOULDER,
    "elbow": Landmark.LEFT_ELBOW,
    "wrist": Landmark.LEFT_WRIST,
    "knuckles": Landmark.LEFT_INDEX,
    "hip": Landmark.LEFT_HIP,
    "knee": Landmark.LEFT_HIP + 2,
    "ankle": Landmark.LEFT_HIP + 4,
}


def seen(moves: Sequence[Move], scene: Scene, *, name: str = "drawn") -> PoseTable:
    """Return what a person does as a table of poses; everyday movements are labelled by their names too."""
    instants, shown = joints_seen(moves, scene)
    chance = np.random.default_rng([scene.seed, 44])
    width, height = shown.size
    frames = tuple((t_s, _pose(at, width, height, chance)) for t_s, at in instants)
    others = [Label(move.name, move.side, start, end) for move, start, end in shown.acts if move.name not in GESTURES]
    labels = sorted((*shown.labels, *others), key=lambda label: label.start_s)
    return PoseTable(name, name, frames, tuple(label for label in labels if label.gesture != "rest"))


def _pose(at: Mapping[str, Floats], width: int, height: int, chance: np.random.Generator) -> Pose:
    points = np.tile(at["mouth"], (LANDMARKS, 1))
    span_px = float(np.linalg.norm(at["shoulder_l"] - at["shoulder_r"]))
    torso_px = float(np.linalg.norm(at["shoulder_l"] + at["shoulder_r"] - at["hip_l"] - at["hip_r"])) / 2
    for side, shift in _SIDED.items():
        for part, landmark in _PARTS.items():
            points[landmark + shift] = at[f"{part}_{side}"]
        points[Landmark.LEFT_SHOULDER + shift, 1] -= _SHOULDERS_SEEN_HIGHER * span_px
        forearm = at[f"wrist_{side}"] - at[f"elbow_{side}"]
        length_px = max(float(np.linalg.norm(forearm)), 1.0)
        points[Landmark.LEFT_WRIST + shift] += forearm / length_px * _WRIST_SEEN_FARTHER * span_px
        points[(Landmark.LEFT_EYE, Landmark.RIGHT_EYE)[shift]] = at[f"eye_{side}"]
    points[Landmark.NOSE] = (at["mouth"] * 2 + at["eye_l"] / 2 + at["eye_r"] / 2) / 3
    points += chance.normal(0, _JITTER * max(span_px, 0.6 * torso_px), points.shape)
    return Pose(points / height, np.full(LANDMARKS, _SEEN), width / height)
