"""Messages that the camera's process would send for a video.

Frames are taken at the mirror's rate and dated by the video itself, so that a clip gives the same on any machine,
however slow. Nothing of the video is kept.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import numpy as np

from app.domain.errors import PictureInvalid
from vision.capture.capture import Image
from vision.capture.opencv import cv2
from vision.messages import Message
from vision.settings import POSE_MODEL

RATE: Final = 15.0
"""Frames a second: what the mirror follows a person with."""

_EARLY: Final = 0.25  # of a frame's time
_FPS_DEFAULT: Final = 25.0
_FPS_MAX: Final = 240.0


def said(path: Path, *, gated: bool = True, mirrored: bool = False) -> Iterator[Message]:
    """Yield the messages of a video, dated from its start; PictureInvalid for what is no video."""
    images = frames(path)
    images = itertools.chain([next(images)], images)  # a file that is no video is told before the model is loaded
    from vision.pose.estimator import PoseEstimator
    from vision.pose.following import Following

    messages: list[Message] = []
    estimator = PoseEstimator(POSE_MODEL)
    following = Following(estimator, messages.append, gated=gated, mirrored=mirrored)
    try:
        for at_s, image in images:
            following.step(image, round(at_s * 1e9))
            yield from messages
            messages.clear()
    finally:
        estimator.close()


def frames(path: Path, rate: float = RATE) -> Iterator[tuple[float, Image]]:
    """Yield time (s) and picture (BGR) of a video's frames, at most `rate` a second, to its end or its first damage.

    PictureInvalid where there is not one frame.
    """
    if not path.is_file():
        raise PictureInvalid(f"{path}: not a file" if path.exists() else f"{path}: no such file")
    video = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
    try:
        fps = video.get(cv2.CAP_PROP_FPS)
        fps = fps if 0 < fps <= _FPS_MAX else _FPS_DEFAULT
        due_s = 0.0
        for number in itertools.count():
            if not video.isOpened() or not video.grab():
                if number == 0:
                    raise PictureInvalid(f"{path}: not a video that can be read, or damaged from its start")
                return
            at_s = number / fps
            if at_s < due_s - _EARLY / rate:
                continue
            due_s = max(due_s + 1 / rate, at_s)
            is_read, image = video.retrieve()
            if is_read and image is not None and image.size:
                yield at_s, np.asarray(image, dtype=np.uint8)
    finally:
        video.release()
