"""Clips of test people: a script of movements acted, filmed and labelled. The same arguments give the same pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from tests.support.people.camera import Camera, Image, Sensor, Things, paint, room
from tests.support.people.choreography import Choreography, Label, Manner, Reach, Side
from tests.support.people.figure import Placed, Posture, about_y, joints, place
from tests.support.people.looks import Person, somebody, with_sleeves
from tests.support.people.mesh import Floats
from tests.support.people.moves import Move, perform
from vision.capture.opencv import cv2
from vision.gestures.pointer import ZONE_BOTTOM, ZONE_INSIDE, ZONE_OUTSIDE, ZONE_TOP

_SHUTTER_S: Final = 0.02
_BLUR_FROM_PX: Final = 2.0  # a hand that moves less while the shutter is open is drawn once
_TURNS: Final = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
_POINTING_REACH: Final = 0.88  # of the stretched arm
_TORSO_SHARE: Final = 0.6
_SHOULDERS_SEEN_HIGHER: Final = 0.10  # of their span: where the pose model sees them, against the mesh's joints
_WRIST_SEEN_FARTHER: Final = 0.07  # the same for a wrist, in S
_ON_RESTS: Final[Reach] = (0.16, -0.6, 0.4)
_CODECS: Final = {".mp4": "mp4v", ".avi": "MJPG"}


@dataclass(frozen=True)
class Performance:
    """A clip and what is done in it; `acts` says from when to when each move lasted, with its way back."""

    path: Path
    labels: tuple[Label, ...]
    acts: tuple[tuple[Move, float, float], ...]
    bystander_labels: tuple[Label, ...]
    fps: float
    size: tuple[int, int]
    seconds: float
    distance_m: float
    yaw_rad: float


@dataclass(frozen=True)
class Scene:
    """The circumstances. `size` is (width, height) before `rotation` (clockwise, degrees); `light` 1 is a lit shop.

    `mirrored` flips the pictures as a camera set to mirror does, and leaves the labels. `bystander` is somebody else
    `bystander_at_m` (to the person's left, nearer) beside, who begins over again when the moves are at an end; a child
    where `bystander_is_child`. `wheelchair`: sits, the arms on its rests. `still`: nobody breathes.
    `sleeves_like_wall`: the person's long sleeves have the colour of the wall behind. `camera_height_m`:
    None for somewhere between waist and crown.
    """

    seed: int = 0
    size: tuple[int, int] = (480, 640)
    fps: float = 15.0
    distance_m: float = 2.0
    yaw_rad: float = 0.0
    light: float = 1.0
    mirrored: bool = False
    rotation: int = 0
    bystander: Sequence[Move] | None = None
    bystander_at_m: tuple[float, float] = (0.8, -0.5)
    bystander_is_child: bool = False
    sitting: bool = False
    wheelchair: bool = False
    child: bool = False
    still: bool = False
    sleeves_like_wall: bool = False
    camera_height_m: float | None = None
    pause_s: float = 0.5

    def __post_init__(self) -> None:
        if self.rotation not in {0, *_TURNS}:
            raise ValueError(f"A picture is turned by 0, 90, 180 or 270 degrees, not {self.rotation}")


def film(moves: Sequence[Move], scene: Scene) -> tuple[Iterator[Image], Performance]:
    """Return the frames, BGR, made while they are taken, and what they show (without a path)."""
    actors, camera, chance, shown = _staged(moves, scene)
    sensor_chance = np.random.default_rng([scene.seed, 43])
    return _frames(actors, camera, scene, (chance, sensor_chance)), shown


def joints_seen(moves: Sequence[Move], scene: Scene) -> tuple[Iterator[tuple[float, dict[str, Floats]]], Performance]:
    """Return when, and at which pixel (2,), the person's joints are, without making pictures, and what they show."""
    actors, camera, _, shown = _staged(moves, scene)
    times = (number / scene.fps for number in range(round(shown.seconds * scene.fps)))
    return ((t_s, _projected(actors[0].joints(t_s), camera)) for t_s in times), shown


def _projected(joints_m: dict[str, Floats], camera: Camera) -> dict[str, Floats]:
    pixels, _ = camera.project(np.array(list(joints_m.values())))
    return dict(zip(joints_m, pixels, strict=True))


def _staged(moves: Sequence[Move], scene: Scene) -> tuple[list["_Actor"], Camera, np.random.Generator, Performance]:
    """Return who is in the picture, the person first, after their rehearsal; the camera; and what is shown."""
    chance = np.random.default_rng([scene.seed, 41])
    looks = np.random.default_rng([scene.seed, 42])
    camera = _camera(chance, scene)
    person = somebody(looks, child=scene.child)
    actor = _Actor(person, chance, scene, camera, np.zeros(3))
    acts = actor.rehearse(moves)
    actors = [actor]
    if scene.bystander is not None:
        aside_m, nearer_m = scene.bystander_at_m
        other = _Actor(
            somebody(looks, child=scene.bystander_is_child), chance, scene, camera, np.array([aside_m, 0.0, nearer_m])
        )
        while other.stage.now_s < actor.stage.now_s:
            other.rehearse(scene.bystander or [Move("rest")])
        actors.append(other)
    labels = [
        tuple(label for label in one.stage.labels if label.start_s < actor.stage.now_s) for one in (actor, actors[-1])
    ]
    shown = Performance(
        Path(), labels[0], acts, labels[1] if scene.bystander is not None else (), scene.fps, _turned_size(scene),
        actor.stage.now_s, scene.distance_m, scene.yaw_rad,
    )  # fmt: skip
    return actors, camera, chance, shown


def record(path: Path, moves: Sequence[Move], scene: Scene | None = None, **circumstances: object) -> Performance:
    """Write a clip, Motion JPEG for .avi, MPEG-4 for .mp4; `circumstances` are fields of `Scene`.

    Raises ValueError for another suffix, OSError where OpenCV cannot write the file.
    """
    if path.suffix not in _CODECS:
        raise ValueError(f"{path.name}: a clip is called .mp4 or .avi")
    scene = scene or Scene(**circumstances)  # type: ignore[arg-type] # checked by the dataclass
    frames, shown = film(moves, scene)
    codec = cv2.VideoWriter.fourcc(*_CODECS[path.suffix])
    video = cv2.VideoWriter(str(path), codec, scene.fps, shown.size)
    if not video.isOpened():
        raise OSError(f"{path}: OpenCV cannot write this video. Is the folder there, and writable?")
    try:
        for frame in frames:
            video.write(frame)
    finally:
        video.release()
    return Performance(path, *(getattr(shown, name) for name in list(shown.__dataclass_fields__)[1:]))


class _Actor:
    """A person with their script, at a spot (3,) in the room."""

    def __init__(
        self, person: Person, chance: np.random.Generator, scene: Scene, camera: Camera, spot_m: Floats
    ) -> None:
        self.person = person
        manner = Manner.drawn(chance, still=scene.still)
        if scene.wheelchair:
            manner = replace(manner, ease=_ON_RESTS)
        self.stage = Choreography(chance, manner, yaw_rad=scene.yaw_rad)
        self._spot_m = spot_m
        self._scene = scene
        self._camera = camera
        self._garment = chance.uniform(30, 220, 3)

    def rehearse(self, moves: Sequence[Move]) -> tuple[tuple[Move, float, float], ...]:
        acts = []
        for move in moves:
            began_s = self.stage.now_s
            perform(self.stage, move, self._reach_for)
            acts.append((move, began_s, self.stage.now_s))
            if move.name not in {"rest", "point"}:
                self.stage.wait(self._scene.pause_s)
        return tuple(acts)

    def placed(self, t_s: float) -> Placed:
        return place(self.person.body, self._posture(t_s))

    def joints(self, t_s: float) -> dict[str, Floats]:
        return joints(self.person.body, self._posture(t_s))

    def _reach_for(self, side: Side, zone: tuple[float, float]) -> Reach:
        """Return the wrist's place that the camera sees at `zone` of the interaction zone, the arm a little bent."""
        now_s, body = self.stage.now_s, self.person.body
        at, outward = self.joints(now_s), 1.0 if side == "left" else -1.0
        pixels, _ = self._camera.project(
            np.array([at[name] for name in ("shoulder_l", "shoulder_r", "hip_l", "hip_r")])
        )
        pixel = wrist_in_zone(pixels, side, zone)
        shoulder = at["shoulder_" + side[0]]
        ray, camera_m = self._camera.ray(pixel), self._camera.at_m
        nearest_m = float(ray @ (shoulder - camera_m))
        beside_m = float(np.linalg.norm(camera_m + nearest_m * ray - shoulder))
        forward_m = np.sqrt(max(0.0, (_POINTING_REACH * body.arm_m) ** 2 - beside_m**2))
        wrist = camera_m + (nearest_m - forward_m) * ray
        turned = about_y(float(self.stage.body.last()[2])).T @ (wrist - shoulder) / body.arm_m
        return float(turned[0] * outward), float(turned[1]), float(turned[2])

    def _posture(self, t_s: float) -> Posture:
        return self.stage.posture(t_s, spot_m=self._spot_m, sitting=self._scene.sitting or self._scene.wheelchair)

    def things(self, placed: Placed, t_s: float) -> list[Things]:
        body = Things(placed.vertices, self.person.faces, self.person.colours)
        if any(start <= t_s <= end for start, end in self.stage.held):
            return [body, _garment(placed, self._garment)]
        return [body]


def wrist_in_zone(pixels: Floats, side: Side, zone: tuple[float, float]) -> Floats:
    """Return the pixel (2,) of a wrist that points at `zone`; `pixels` (4, 2) are shoulders and hips, left ones first.

    The zone is vision.gestures.pointer's, for a reach that has not been learnt yet.
    """
    chest, hips = pixels[:2].mean(axis=0), pixels[2:].mean(axis=0)
    chest[1] -= _SHOULDERS_SEEN_HIGHER * float(np.linalg.norm(pixels[0] - pixels[1]))
    scale = max(float(np.linalg.norm(pixels[0] - pixels[1])), _TORSO_SHARE * float(np.linalg.norm(chest - hips)))
    share = zone[0] if side == "right" else 1 - zone[0]
    outward = ZONE_INSIDE + share * (ZONE_OUTSIDE - ZONE_INSIDE) - _WRIST_SEEN_FARTHER
    up = ZONE_TOP - zone[1] * (ZONE_TOP - ZONE_BOTTOM)
    return np.asarray(chest + scale * np.array([-outward if side == "right" else outward, -up]))


def _garment(placed: Placed, colour: Floats) -> Things:
    """Return a cloth that hangs from both hands."""
    columns, rows = 7, 9
    left, right = placed.joints["knuckles_l"], placed.joints["knuckles_r"]
    across = np.linspace(-0.25, 1.25, columns)
    down_m = np.linspace(0.06, -0.62, rows)
    vertices = (left + across[None, :, None] * (right - left)).repeat(rows, axis=0).copy()
    vertices[..., 1] += down_m[:, None]
    vertices[..., 2] += 0.02 * np.sin(9 * across)[None, :]
    corner = np.arange(rows * columns).reshape(rows, columns)
    faces = np.stack([corner[:-1, :-1], corner[1:, :-1], corner[1:, 1:], corner[:-1, 1:]], axis=-1).reshape(-1, 4)
    return Things(vertices.reshape(-1, 3), faces, np.tile(colour, (len(faces), 1)), two_sided=True)


def _frames(
    actors: list[_Actor], camera: Camera, scene: Scene, chances: tuple[np.random.Generator, ...]
) -> Iterator[Image]:
    stage_set = _Set(actors, camera, chances[0])
    if scene.sleeves_like_wall:
        actors[0].person = with_sleeves(actors[0].person, stage_set.wall)
    sensor = Sensor(chances[1], scene.size, scene.light)
    for number in range(round(actors[0].stage.now_s * scene.fps)):
        t_s = number / scene.fps
        open_at = [actor.placed(t_s) for actor in actors]
        picture = stage_set.drawn(open_at, t_s)
        if not scene.still:
            shut_s = t_s + _SHUTTER_S
            if _moved_px(open_at, [actor.joints(shut_s) for actor in actors], camera) > _BLUR_FROM_PX:
                later = stage_set.drawn([actor.placed(shut_s) for actor in actors], t_s)
                picture = np.asarray(cv2.addWeighted(picture, 0.5, later, 0.5, 0), dtype=np.uint8)
        frame = sensor.expose(picture)
        if scene.mirrored:
            frame = np.ascontiguousarray(frame[:, ::-1])
        yield np.asarray(cv2.rotate(frame, _TURNS[scene.rotation]), dtype=np.uint8) if scene.rotation else frame


class _Set:
    """The room with its light, and who is in it."""

    def __init__(self, actors: list[_Actor], camera: Camera, chance: np.random.Generator) -> None:
        self._actors, self._camera = actors, camera
        self._background = room(chance, camera.width, camera.height)
        light = np.array([chance.uniform(-0.6, 0.6), chance.uniform(0.4, 0.9), chance.uniform(0.4, 0.8)])
        self._light = light / np.linalg.norm(light)

    @property
    def wall(self) -> Floats:
        """The colour (3,) most of the room has behind a person's arms."""
        return np.asarray(np.median(self._background[: len(self._background) // 2], axis=(0, 1)))

    def drawn(self, placed: list[Placed], t_s: float) -> Image:
        picture = self._background.copy()
        things = [thing for actor, at in zip(self._actors, placed, strict=True) for thing in actor.things(at, t_s)]
        paint(picture, self._camera, things, self._light)
        return picture


def _moved_px(before: list[Placed], after: list[dict[str, Floats]], camera: Camera) -> float:
    hands = [np.array([at["wrist_l"], at["wrist_r"]]) for at in (*(one.joints for one in before), *after)]
    pixels, _ = camera.project(np.concatenate(hands))
    half = len(pixels) // 2
    return float(np.linalg.norm(pixels[half:] - pixels[:half], axis=1).max())


def _camera(chance: np.random.Generator, scene: Scene) -> Camera:
    height_m = scene.camera_height_m if scene.camera_height_m is not None else float(chance.uniform(1.1, 1.8))
    aim_m = (0.85 if scene.child or scene.sitting or scene.wheelchair else 1.15) + float(chance.uniform(-0.06, 0.06))
    tilt_rad = float(np.arctan2(aim_m - height_m, scene.distance_m))
    at_m = np.array([chance.uniform(-0.12, 0.12), height_m, scene.distance_m])
    return Camera(at_m, tilt_rad, float(chance.uniform(0.75, 0.85)), *scene.size)


def _turned_size(scene: Scene) -> tuple[int, int]:
    width, height = scene.size
    return (height, width) if scene.rotation in {90, 270} else (width, height)
