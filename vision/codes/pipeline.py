"""From the newest frame to the codes in it."""

import time
from typing import Final, NoReturn

import numpy as np

from vision.capture.camera import Camera, Frame
from vision.capture.capture import Image
from vision.capture.newest_frames import Progress, work_on_newest
from vision.capture.opencv import cv2
from vision.capture.scene import Scene
from vision.codes.decoding import DecodedCode
from vision.codes.frames import FrameSearch
from vision.codes.readers import has_zbar
from vision.messages import CodeSeen, Noted
from vision.notes import Note
from vision.outbox import Outbox
from vision.settings import VisionSettings

_STILL_EXTRA_EVERY: Final = 4
_LARGER_MAX: Final = 1.5


class Pipeline:
    """Searches the newest frames for codes."""

    def __init__(self, settings: VisionSettings, camera: Camera, outbox: Outbox) -> None:
        self._settings = settings
        self._camera = camera
        self._outbox = outbox
        self._frames = FrameSearch()
        self._scene = Scene()
        self.progress = Progress(alive_s=time.monotonic())

    def run(self) -> NoReturn:
        """Work until the process ends."""
        if not has_zbar():
            self._outbox.send(Noted(Note.NO_ZBAR, 0))
        work_on_newest(self._camera, self.progress, self._search)

    def _search(self, frame: Frame) -> None:
        began_s = time.monotonic()
        for code in self._settled(frame):
            self._outbox.send(CodeSeen(code.symbology, code.value, frame.at_ns, frame.index))
        self.progress.add(time.monotonic() - began_s)

    def _settled(self, frame: Frame) -> tuple[DecodedCode, ...]:
        image = _bounded(frame.image, max(self._settings.width, self._settings.height))
        turn: int | None = self.progress.count
        if not self._scene.moves(frame.small, frame.at_ns / 1e9):
            turn = turn // _STILL_EXTRA_EVERY if turn and turn % _STILL_EXTRA_EVERY == 0 else None
        try:
            return self._frames.search(image, frame.at_ns, turn=turn)
        except (cv2.error, ValueError, RuntimeError):
            self._outbox.send(Noted(Note.FRAME_NOT_SEARCHED, 0))
            return ()


def _bounded(image: Image, side: int) -> Image:
    """Return the image, shrunk where it is much larger than what was asked of the camera."""
    longest = max(image.shape[:2])
    if longest <= side * _LARGER_MAX:
        return image
    scale = side / longest
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
