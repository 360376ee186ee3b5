"""Landmarks of the persons in a picture, by MediaPipe's BlazePose on the processor.

Importing this module loads MediaPipe (about a second): import it where a person is to be followed, and not before.
"""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from app.domain.errors import DeviceMisconfigured
from vision.capture.capture import Image
from vision.capture.opencv import cv2, reason_of
from vision.gestures.poses import LANDMARKS, Pose
from vision.pose import mediapipe_tasks as tasks

_CONFIDENCE: Final = 0.5
_SIDE_MAX: Final = 640  # the networks see 224 and 256 pixels: more only costs the conversion
_SIDE_MIN: Final = 8
_LOOK_POSES: Final = 3


class PoseEstimator:
    """Finds persons in pictures: `track` follows one from frame to frame, `look` finds several in one picture.

    For one thread at a time. A picture is BGR of any size; poses come in heights of the picture, whatever its size.
    """

    def __init__(self, model: Path, *, confidence: float = _CONFIDENCE) -> None:
        """Load the model; DeviceMisconfigured where the file is missing or no such model."""
        self._model = model
        self._confidence = confidence
        self._tracker = self._load(tasks.RunningMode.VIDEO, 1)
        self._looker: tasks.PoseLandmarker | None = None
        self._last_ms = -1

    def track(self, image_bgr: Image, at_ms: int) -> Pose | None:
        """Return the person followed since the last frames, or one newly found, or None.

        `at_ms` is the time of the frame on any clock; one that does not go forward is taken as the next millisecond.
        RuntimeError where the model fails at this frame.
        """
        picture = _prepared(image_bgr)
        if picture is None:
            return None
        self._last_ms = max(self._last_ms + 1, at_ms)
        found = self._tracker.detect_for_video(picture, self._last_ms).pose_landmarks
        return _pose(found[0], _aspect(image_bgr)) if found else None

    def look(self, image_bgr: Image) -> tuple[Pose, ...]:
        """Return up to three persons in this one picture, in no order; slower than `track`, and knows no time."""
        picture = _prepared(image_bgr)
        if picture is None:
            return ()
        if self._looker is None:
            self._looker = self._load(tasks.RunningMode.IMAGE, _LOOK_POSES)
        aspect = _aspect(image_bgr)
        return tuple(_pose(found, aspect) for found in self._looker.detect(picture).pose_landmarks)

    def close(self) -> None:
        """Let go of the model; safe to call again. Not to be used after."""
        for landmarker in (self._tracker, self._looker):
            if landmarker is not None:
                with contextlib.suppress(RuntimeError, ValueError):
                    landmarker.close()
        self._looker = None

    def _load(self, mode: tasks.RunningMode, poses: int) -> tasks.PoseLandmarker:
        if not self._model.is_file():
            raise DeviceMisconfigured(f"{self._model.name} is missing. Run make setup")
        options = tasks.PoseLandmarkerOptions(
            base_options=tasks.BaseOptions(model_asset_path=str(self._model), delegate=tasks.BaseOptions.Delegate.CPU),
            running_mode=mode,
            num_poses=poses,
            min_pose_detection_confidence=self._confidence,
            min_pose_presence_confidence=self._confidence,
            min_tracking_confidence=self._confidence,
        )
        try:
            return tasks.PoseLandmarker.create_from_options(options)
        except (RuntimeError, ValueError, OSError) as error:
            reason = reason_of(error)
            raise DeviceMisconfigured(f"{self._model.name} does not load ({reason}). Run make setup again") from error


def _prepared(image_bgr: Image) -> tasks.Image | None:
    """Return the picture as the model takes it, or None where it is too small to show anything."""
    longest, shortest = max(image_bgr.shape[:2]), min(image_bgr.shape[:2])
    if shortest < _SIDE_MIN:
        return None
    if longest > _SIDE_MAX:
        scale = _SIDE_MAX / longest
        size = (max(1, round(image_bgr.shape[1] * scale)), max(1, round(image_bgr.shape[0] * scale)))
        image_bgr = np.asarray(cv2.resize(image_bgr, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return tasks.Image(image_format=tasks.ImageFormat.SRGB, data=cv2.cvtColor(image_bgr, cv2.COLOR_BGR2RGB))


def _aspect(image: Image) -> float:
    return float(image.shape[1] / image.shape[0])


def _pose(landmarks: Sequence[tasks.NormalizedLandmark], aspect: float) -> Pose:
    """Return landmarks that are in widths and heights of the picture in heights alone."""
    points = np.array([(mark.x * aspect, mark.y) for mark in landmarks], dtype=np.float64)
    visibility = np.array([mark.visibility or 0.0 for mark in landmarks], dtype=np.float64)
    if points.shape != (LANDMARKS, 2):
        raise RuntimeError(f"the model gave {len(landmarks)} landmarks instead of {LANDMARKS}")
    return Pose(points, visibility, aspect)
