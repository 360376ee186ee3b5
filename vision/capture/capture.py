"""Frames of a camera, a video file or a stream by OpenCV, one after the other."""

import time
from collections.abc import Callable
from typing import Any, Final, Protocol

import numpy as np
import numpy.typing as npt

from vision.capture.opencv import cv2
from vision.capture.sources import DeviceSource, FileSource, StreamSource, device_number
from vision.notes import Note
from vision.settings import VisionSettings

Image = npt.NDArray[np.uint8]

_FILE_FPS_DEFAULT: Final = 25.0
_FILE_FPS_MAX: Final = 240.0
_FILE_GAP_MAX_S: Final = 1.0
_SIDE_MAX: Final = 8_192


class CaptureEnded(Exception):  # noqa: N818 - it ends, which is no error for a file
    """No more frames will come from this capture; `note` and `number` say why."""

    def __init__(self, note: Note, number: int = 0) -> None:
        super().__init__(note.value)
        self.note = note
        self.number = number


class Pictures(Protocol):
    """What gives one picture after the other, as OpenCV's capture does."""

    def grab(self) -> bool:
        """Wait for the next picture; False where none comes."""

    def retrieve(self) -> "tuple[bool, npt.NDArray[Any] | None]":
        """Return the one that was waited for (BGR)."""

    def release(self) -> None:
        """Let go of the source."""


class Capture:
    """An opened source. `next_image` waits for the next frame; `CaptureEnded` when there is none."""

    def __init__(
        self,
        source: DeviceSource | FileSource | StreamSource,
        settings: VisionSettings,
        stream: Pictures | None = None,
    ) -> None:
        self._video: Pictures
        self._frame_s = 1 / settings.fps
        self._next_due_s = 0.0
        self._pace: _Pace | None = None
        self.number = 0
        if isinstance(source, DeviceSource):
            self.number, self._video = _open_device(source, settings)
        elif isinstance(source, StreamSource):
            if stream is None or not stream.grab():
                raise CaptureEnded(Note.NO_STREAM)
            self._video = stream
        else:
            video = self._video = cv2.VideoCapture(str(source.path), cv2.CAP_FFMPEG)
            if not video.isOpened():
                video.release()
                raise CaptureEnded(Note.NO_VIDEO)
            self._pace = _Pace(video.get(cv2.CAP_PROP_FPS), lambda: video.get(cv2.CAP_PROP_POS_MSEC) / 1000)

    def next_image(self, wait: Callable[[float], object] = time.sleep) -> Image | None:
        """Return the next frame (BGR), or None where it came sooner than the wished rate asks for."""
        if not self._video.grab():
            raise CaptureEnded(Note.ENDED, self.number)
        if self._pace is not None:
            wait(self._pace.delay_s(self._pace.position_s(), time.monotonic()))
        now_s = time.monotonic()
        if now_s < self._next_due_s - 0.25 * self._frame_s:
            return None
        self._next_due_s = max(self._next_due_s + self._frame_s, now_s)
        ok, image = self._video.retrieve()
        if not ok or image is None or image.size == 0 or max(image.shape[:2]) > _SIDE_MAX:
            raise CaptureEnded(Note.DAMAGED, self.number)
        return np.asarray(image, dtype=np.uint8)

    def close(self) -> None:
        """Let go of the source."""
        self._video.release()


class _Pace:
    """How long to wait before a file's frame is shown, from the times in the file."""

    def __init__(self, fps: float, position_s: Callable[[], float]) -> None:
        self.position_s = position_s
        self._gap_s = 1 / fps if 0 < fps <= _FILE_FPS_MAX else 1 / _FILE_FPS_DEFAULT
        self._last_position_s: float | None = None
        self._due_s = 0.0

    def delay_s(self, position_s: float, now_s: float) -> float:
        """Return the seconds to wait for the frame at `position_s`; a time that jumps counts as one frame."""
        if self._last_position_s is None:
            self._due_s = now_s
        else:
            gap_s = position_s - self._last_position_s
            self._due_s += gap_s if 0 < gap_s <= _FILE_GAP_MAX_S else self._gap_s
            if now_s - self._due_s > _FILE_GAP_MAX_S:  # the machine was held up: go on from here
                self._due_s = now_s
        self._last_position_s = position_s
        return max(0.0, self._due_s - now_s)


def _open_device(source: DeviceSource, settings: VisionSettings) -> tuple[int, "cv2.VideoCapture"]:
    """Open the first of the devices that gives a picture: a camera has other nodes beside that of its pictures."""
    for path in source.paths:
        video = cv2.VideoCapture(str(path), cv2.CAP_V4L2)
        if video.isOpened():
            video.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            video.set(cv2.CAP_PROP_FRAME_WIDTH, settings.width)
            video.set(cv2.CAP_PROP_FRAME_HEIGHT, settings.height)
            video.set(cv2.CAP_PROP_FPS, settings.fps)
            video.set(cv2.CAP_PROP_BUFFERSIZE, 1)
            if video.grab():
                return device_number(path), video
        video.release()
    raise CaptureEnded(Note.NO_PICTURE, device_number(source.paths[0]))
