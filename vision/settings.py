"""Settings of the camera's process, sent to it at its start."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

POSE_MODEL: Final = Path(__file__).resolve().parents[1] / "assets" / "models" / "pose_landmarker_full.task"

_ROTATIONS: Final = (0, 90, 180, 270)


@dataclass(frozen=True, slots=True)
class VisionSettings:
    """Which camera, and what to do with it.

    `source` is `auto` (the first camera found), a device number, a device path, a video file (played at its own pace,
    looped) or a URL. `rotation` is in degrees clockwise; `mirrored` says that the camera gives mirror images. `codes`
    turns the reading of printed codes on, `gestures` the following of arms. With `require_sandbox` no camera is opened
    where the kernel cannot lock the process in. `driver` is the chest (x, y) and the scale of the person who drove
    until `driver_age_s` seconds ago, as `PersonSeen` tells them, for a process that takes over from another.
    `pose_fps` is how many frames a second at most are searched for a person, `pose_model` the file of the model.
    """

    source: str = "auto"
    codes: bool = True
    gestures: bool = False
    mirrored: bool = False
    width: int = 1280
    height: int = 720
    fps: float = 15.0
    rotation: int = 0
    require_sandbox: bool = False
    driver: tuple[float, float, float] | None = None
    driver_age_s: float = 0.0
    pose_fps: float = 15.0
    pose_model: str = str(POSE_MODEL)

    def __post_init__(self) -> None:
        if self.rotation not in _ROTATIONS:
            raise ValueError(f"rotation = {self.rotation}: choose one of 0, 90, 180, 270")
        if min(self.width, self.height) <= 0 or min(self.fps, self.pose_fps) <= 0:
            raise ValueError("width, height, fps and pose_fps have to be above 0")


def settings_to_packet(settings: VisionSettings, source: str = "") -> bytes:
    """Write the settings, with another source where one is given, as ASCII JSON for a socket.

    A URL may hold a password, and arguments are public.
    """
    return json.dumps(asdict(settings) | ({"source": source} if source else {})).encode("ascii")


def settings_from_packet(packet: bytes) -> VisionSettings:
    """Read what `settings_to_packet` wrote; ValueError for anything else."""
    record = json.loads(packet.decode("ascii"))
    if not isinstance(record, dict) or record.keys() != {field.name for field in fields(VisionSettings)}:
        raise ValueError("these are not the settings of a camera's process")
    driver = record["driver"]
    return VisionSettings(**record | {"driver": None if driver is None else tuple(map(float, driver))})
