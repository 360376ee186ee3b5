"""From the newest frame to the codes in it."""

import logging
import time
from dataclasses import dataclass
from typing import Final

import numpy as np

from vision.capture.camera import Camera, Frame
from vision.capture.capture import Image
from vision.capture.opencv import cv2
from vision.capture.scene import Scene, thumbnail
from vision.codes.agreement import CodeAgreement
from vision.codes.decoding import DecodedCode, Effort, decode
from vision.messages import CodeSeen
from vision.outbox import Outbox
from vision.settings import VisionSettings

_FRAME_WAIT_S: Final = 0.5
_STILL_EXTRA_EVERY: Final = 4
_LARGER_MAX: Final = 1.5
_SMOOTHING: Final = 0.1

_log = logging.getLogger(__name__)


@dataclass
class Progress:
    """How far the pipeline has come, for the heartbeat; written by one thread."""

    alive_s: float
    searched: int = 0
    search_ms: float = 0.0


class Pipeline:
    """Searches frames for codes, one at a time, always the newest."""

    def __init__(self, settings: VisionSettings, camera: Camera, outbox: Outbox) -> None:
        self._settings = settings
        self._camera = camera
        self._outbox = outbox
        self._agreement = CodeAgreement()
        self._scene = Scene()
        self.progress = Progress(alive_s=time.monotonic())

    def run(self) -> None:
        """Work until the process ends."""
        last_index = 0
        while True:
            self.progress.alive_s = time.monotonic()
            frame = self._camera.newest(last_index, _FRAME_WAIT_S)
            if frame is None:
                continue
            last_index = frame.index
            self._search(frame)

    def _search(self, frame: Frame) -> None:
        began_s = time.monotonic()
        codes = self._read(frame)
        for code in self._agreement.observe(codes, frame.at_ns):
            self._outbox.send(CodeSeen(code.symbology, code.value, frame.at_ns, frame.index))
        took_ms = (time.monotonic() - began_s) * 1000
        progress = self.progress
        progress.searched += 1
        progress.search_ms += (took_ms - progress.search_ms) * (_SMOOTHING if progress.searched > 1 else 1.0)

    def _read(self, frame: Frame) -> tuple[DecodedCode, ...]:
        image = _bounded(frame.image, max(self._settings.width, self._settings.height))
        turn: int | None = self.progress.searched
        if not self._scene.moves(thumbnail(image), frame.at_ns / 1e9):
            turn = turn // _STILL_EXTRA_EVERY if turn and turn % _STILL_EXTRA_EVERY == 0 else None
        try:
            return decode(image, effort=Effort.FRAME, turn=turn)
        except (cv2.error, ValueError, RuntimeError) as error:
            _log.warning("a frame could not be searched: %s", str(error).splitlines()[0][:120])
            return ()


def _bounded(image: Image, side: int) -> Image:
    """Return the image, shrunk where it is much larger than what was asked of the camera."""
    longest = max(image.shape[:2])
    if longest <= side * _LARGER_MAX:
        return image
    scale = side / longest
    return np.asarray(cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
