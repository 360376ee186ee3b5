"""The mirror's own chain over a clip, several times with one search for landmarks: what it tells, and how fast."""

import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final

import numpy as np

from bench.scoring import Event
from tests.support.people.tables import Clip
from vision.capture.capture import Image
from vision.capture.opencv import cv2
from vision.gestures.observation import Place
from vision.gestures.poses import LANDMARKS, Pose
from vision.messages import GestureSeen, Message, PersonSeen
from vision.pose.clip import frames
from vision.pose.estimator import PoseEstimator
from vision.pose.following import Following
from vision.settings import POSE_MODEL

_Key = tuple[int, int, int]
_TRACK: Final = 0
_LOOK: Final = 1


class Condition(Enum):
    """Under which a clip is read."""

    FREE = "without gate"  # whoever is seen has gestures
    GATED = "with gate"  # nobody has gestures before a raised hand
    DRIVING = "while driving"  # with gate, and the person drives from the first moment they are seen


@dataclass(frozen=True)
class Reading:
    """A clip as the chain read it: what was told under each condition, and the times of tracking a frame."""

    clip: Clip
    seconds: float
    events: dict[Condition, tuple[Event, ...]]
    seen_share: float
    track_s: tuple[float, ...]


def read(clip: Clip, cache: Path | None = None) -> Reading:
    """Run the clip through the chain under each condition; landmarks are kept in the folder `cache`, if given."""
    cv2.setNumThreads(1)
    estimator = _Remembering()
    kept = cache / f"{clip.path.stem}-{_fingerprint(clip.path):08x}.npz" if cache else None
    if kept is not None and kept.is_file():
        estimator.load(kept)
    pictures = list(frames(clip.path))
    told: dict[Condition, tuple[Event, ...]] = {}
    place: Place | None = None
    seen = 0
    for condition in Condition:
        estimator.begin()
        said = list(_said(estimator, pictures, condition, place))
        if condition is Condition.FREE:
            people = [message for message in said if isinstance(message, PersonSeen) and message.joints]
            seen = len(people)
            nearest = max(people, key=lambda person: person.scale, default=None)  # of several, who stands before it
            place = Place(nearest.x, nearest.y, nearest.scale) if nearest else None
        told[condition] = tuple(
            Event(message.gesture.value, message.frame_ns / 1e9) for message in said if isinstance(message, GestureSeen)
        )
    if kept is not None and estimator.has_news:
        estimator.save(kept)
    estimator.close()
    seconds = pictures[-1][0] + (pictures[-1][0] / max(1, len(pictures) - 1))
    return Reading(clip, seconds, told, seen / len(pictures), tuple(estimator.track_s))


def _said(
    estimator: "_Remembering", pictures: list[tuple[float, Image]], condition: Condition, place: Place | None
) -> Iterator[Message]:
    messages: list[Message] = []
    driver = place if condition is Condition.DRIVING else None
    following = Following(estimator, messages.append, gated=condition is not Condition.FREE, driver=driver)
    for at_s, picture in pictures:
        following.step(picture, round(at_s * 1e9))
        yield from messages
        messages.clear()


class _Remembering:
    """A pose estimator that looks at no picture twice: what it found is known by the picture and its time."""

    def __init__(self) -> None:
        self._found: dict[_Key, tuple[Pose, ...]] = {}
        self._estimator: PoseEstimator | None = None
        self.has_news = False
        self.track_s: list[float] = []

    def begin(self) -> None:
        """Start the clip over: the person followed until now is forgotten."""
        self.close()

    def track(self, image_bgr: Image, at_ms: int) -> Pose | None:
        """Return the person who is followed."""
        key = (_TRACK, at_ms, zlib.crc32(image_bgr.data))
        if key not in self._found:
            estimator = self._opened()
            began_s = time.perf_counter()
            pose = estimator.track(image_bgr, at_ms)
            self.track_s.append(time.perf_counter() - began_s)
            self._found[key] = () if pose is None else (pose,)
        return next(iter(self._found[key]), None)

    def look(self, image_bgr: Image) -> tuple[Pose, ...]:
        """Return several persons."""
        key = (_LOOK, 0, zlib.crc32(image_bgr.data))
        if key not in self._found:
            self._found[key] = self._opened().look(image_bgr)
        return self._found[key]

    def close(self) -> None:
        """Let the model go."""
        if self._estimator is not None:
            self._estimator.close()
            self._estimator = None

    def save(self, path: Path) -> None:
        """Write down what was found."""
        poses = [pose for found in self._found.values() for pose in found]
        np.savez_compressed(
            path,
            keys=np.array(list(self._found), dtype=np.int64).reshape(-1, 3),
            counts=np.array([len(found) for found in self._found.values()], dtype=np.int64),
            points=np.array([pose.points for pose in poses]).reshape(-1, LANDMARKS, 2),
            visibility=np.array([pose.visibility for pose in poses]).reshape(-1, LANDMARKS),
            aspects=np.array([pose.aspect for pose in poses]),
            track_s=np.array(self.track_s),
        )

    def load(self, path: Path) -> None:
        """Take up what was written down."""
        with np.load(path) as kept:
            poses = (
                Pose(points, visibility, float(aspect))
                for points, visibility, aspect in zip(kept["points"], kept["visibility"], kept["aspects"], strict=True)
            )
            for key, count in zip(kept["keys"].tolist(), kept["counts"].tolist(), strict=True):
                self._found[(key[0], key[1], key[2])] = tuple(next(poses) for _ in range(count))
            self.track_s = kept["track_s"].tolist()

    def _opened(self) -> PoseEstimator:
        self.has_news = True
        if self._estimator is None:
            self._estimator = PoseEstimator(POSE_MODEL)
        return self._estimator


def _fingerprint(path: Path) -> int:
    state = path.stat()
    return zlib.crc32(f"{path.resolve()} {state.st_size} {state.st_mtime_ns}".encode())
