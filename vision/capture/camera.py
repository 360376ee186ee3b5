"""The camera, kept running: newest frame only, reopened when it is lost, its health always reported."""

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from app.domain.restarts import RestartRule, Restarts
from app.domain.scans import DeviceState
from vision.capture.capture import Capture, CaptureEnded, Image, Pictures
from vision.capture.opencv import cv2
from vision.capture.scene import thumbnail
from vision.capture.sources import FileSource, MissingSource, Source
from vision.messages import HealthTold
from vision.notes import NUMBER_MAX, Note
from vision.settings import VisionSettings

_RETRIES: Final = RestartRule(first_s=0.5, longest_s=5.0, held_s=0.0)
_HEALTH_EVERY_S: Final = 5.0
_STALLED_S: Final = 4.0
_LOOP_MIN_S: Final = 0.2
_ROTATIONS: Final = {
    90: cv2.ROTATE_90_CLOCKWISE,
    180: cv2.ROTATE_180,
    270: cv2.ROTATE_90_COUNTERCLOCKWISE,
}


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture as seen: BGR, `small` its thumbnail, `at_ns` monotonic, numbered from 1 since the start."""

    image: Image
    small: Image
    at_ns: int
    index: int


class Camera:
    """Reads a source on its own thread; `newest` returns the last frame only, so that no reader falls behind."""

    def __init__(
        self,
        settings: VisionSettings,
        find: Callable[[], Source],
        report: Callable[[HealthTold], None],
        stream: Pictures | None = None,
    ) -> None:
        """Open nothing yet.

        `find` tells where the source is now; `report` is called on the camera's thread. `stream` gives the pictures
        where the source is one on the network.
        """
        self._stream = stream
        self._settings = settings
        self._find = find
        self._report = report
        self._changed = threading.Condition()
        self._newest: Frame | None = None
        self._stop = threading.Event()
        self._health = HealthTold(DeviceState.CONNECTING, Note.NOTHING, 0, Note.NOTHING, 0.0, 0, 0)
        self._reported_s = 0.0
        self._remark = Note.NOTHING
        self._times: deque[float] = deque(maxlen=60)
        self.frames = 0
        self.last_sign_s = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)

    def start(self) -> None:
        """Begin to open the source."""
        self._thread.start()

    def stop(self, timeout_s: float = 1.0) -> None:
        """Ask the thread to end and wait up to `timeout_s`."""
        self._stop.set()
        with self._changed:
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def newest(self, after_index: int, timeout_s: float) -> Frame | None:
        """Return the newest frame where it is later than `after_index`, waiting up to `timeout_s` for it."""
        with self._changed:
            self._changed.wait_for(
                lambda: self._stop.is_set() or (self._newest is not None and self._newest.index > after_index),
                timeout_s,
            )
            newest = self._newest
        return newest if newest is not None and newest.index > after_index else None

    def remark(self, note: Note) -> None:
        """Add a remark for staff to the health of a running camera. From any thread."""
        self._remark = note
        self._reported_s = 0.0

    def is_stalled(self, now_s: float) -> bool:
        """Return whether the thread has given no sign of life for so long that a driver must hold it."""
        return now_s - self.last_sign_s > _STALLED_S + _RETRIES.longest_s

    def _run(self) -> None:
        restarts = Restarts(_RETRIES)
        while not self._stop.is_set():
            frames_before, began_s = self.frames, time.monotonic()
            reason, was_file = self._play_once()
            got = self.frames - frames_before
            if got:
                restarts.started(began_s)
            if got and was_file:  # a file is looped, a very short one without haste
                self._stop.wait(max(0.0, _LOOP_MIN_S - (time.monotonic() - began_s)))
                continue
            self._set_state(DeviceState.OFFLINE, *reason, force=False)
            self.last_sign_s = time.monotonic()
            self._stop.wait(restarts.died(time.monotonic()).delay_s)

    def _play_once(self) -> tuple[tuple[Note, int], bool]:
        """Open the source and read it to its end; return why it ended, and whether it is a file."""
        source = self._find()
        if isinstance(source, MissingSource):
            return (source.note, source.number), False
        is_file = isinstance(source, FileSource)
        if self._health.note is Note.NOTHING:
            self._set_state(DeviceState.CONNECTING, Note.OPENING, force=False)
        try:
            capture = Capture(source, self._settings, self._stream)
        except CaptureEnded as ended:
            return (ended.note, ended.number), is_file
        try:
            while not self._stop.is_set():
                self._on_image(capture.next_image(self._stop.wait), capture.number)
        except CaptureEnded as ended:
            return (ended.note, ended.number), is_file
        except cv2.error as error:
            return (Note.BROKE, min(abs(error.code), NUMBER_MAX)), is_file
        finally:
            capture.close()
        return (Note.STOPPED, 0), is_file

    def _on_image(self, image: Image | None, number: int) -> None:
        now_s = time.monotonic()
        self.last_sign_s = now_s
        if image is None:
            return
        at_ns = time.monotonic_ns()
        rotation = _ROTATIONS.get(self._settings.rotation)
        if rotation is not None:
            image = cv2.rotate(image, rotation).astype("uint8", copy=False)
        small = thumbnail(image)  # here, for all who search the frame, while the model is at work on another core
        self.frames += 1
        self._times.append(now_s)
        with self._changed:
            self._newest = Frame(image, small, at_ns, self.frames)
            self._changed.notify_all()
        height, width = image.shape[:2]
        news = self._health.state is not DeviceState.READY or (self._health.width, self._health.height) != (
            width,
            height,
        )
        if news or now_s - self._reported_s >= _HEALTH_EVERY_S:
            self._set_state(DeviceState.READY, Note.SEES, number, size=(width, height))

    def _set_state(
        self, state: DeviceState, note: Note, number: int = 0, *, size: tuple[int, int] = (0, 0), force: bool = True
    ) -> None:
        is_ready = state is DeviceState.READY
        remark = self._remark if is_ready else Note.NOTHING
        health = HealthTold(state, note, number, remark, round(self._fps(), 1) if is_ready else 0.0, *size)
        last = self._health
        if not force and (state, note, number) == (last.state, last.note, last.number):
            return
        self._health = health
        self._reported_s = time.monotonic()
        self._report(health)

    def _fps(self) -> float:
        if len(self._times) < 2:  # noqa: PLR2004 - a rate needs two times
            return 0.0
        span_s = self._times[-1] - self._times[0]
        return (len(self._times) - 1) / span_s if span_s > 0 else 0.0
