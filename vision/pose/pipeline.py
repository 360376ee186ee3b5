"""Searches the newest frame for arms, in a thread of its own: the model's work lets the other threads go on."""

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.errors import DeviceMisconfigured
from vision.capture.camera import Camera, Frame
from vision.capture.newest_frames import Progress, work_on_newest
from vision.capture.opencv import cv2, reason_of
from vision.capture.scene import Scene
from vision.gestures.observation import Place
from vision.messages import Noted, ViewChanged
from vision.notes import Note
from vision.outbox import Outbox
from vision.pose.rate import PoseRate
from vision.settings import VisionSettings

if TYPE_CHECKING:
    from vision.pose.following import Following

_LOADING_MAX_S: Final = 15.0
_DRIVER_MAX_AGE_S: Final = 10.0
_FAILURES_MAX: Final = 30
_EXIT_FAILED: Final = 1


class PosePipeline:
    """Follows a person in the newest frames, as often as `PoseRate` finds right."""

    def __init__(self, settings: VisionSettings, camera: Camera, outbox: Outbox) -> None:
        self._settings = settings
        self._camera = camera
        self._outbox = outbox
        self._rate = PoseRate(settings.pose_fps)
        self._scene = Scene()
        self._seen_s = float("-inf")
        self._failures = 0
        self._started_s = time.monotonic()
        self.progress = Progress(alive_s=self._started_s)

    def start(self) -> None:
        """Work in a thread of its own; where the model cannot work, the camera's health tells what staff have to do."""
        threading.Thread(target=lambda: self._camera.remark(self.run()), name="pose", daemon=True).start()

    def run(self) -> Note:
        """Load the model and work until the process ends; return, with what staff have to do, where it cannot work."""
        try:
            following = self._load()
            work_on_newest(self._camera, self.progress, lambda frame: self._on_frame(frame, following))
        except DeviceMisconfigured:
            self.progress.alive_s = float("inf")
            if self._failures:
                return Note.MODEL_FAILS
            return Note.MODEL_REFUSED if Path(self._settings.pose_model).is_file() else Note.MODEL_MISSING
        except Exception:  # noqa: BLE001 - the top of this thread, which is never to end without a word
            self._outbox.send(Noted(Note.FOLLOWING_FAILED, 0))
            self._outbox.flush()
            os._exit(_EXIT_FAILED)

    def _load(self) -> "Following":
        self.progress.alive_s = time.monotonic() + _LOADING_MAX_S
        from vision.pose.estimator import PoseEstimator
        from vision.pose.following import Following

        estimator = PoseEstimator(Path(self._settings.pose_model))
        driver = self._settings.driver
        age_s = self._settings.driver_age_s + time.monotonic() - self._started_s
        place = Place(*driver) if driver is not None and age_s <= _DRIVER_MAX_AGE_S else None
        aside = ThreadPoolExecutor(1, "gestures")
        return Following(estimator, self._outbox.send, mirrored=self._settings.mirrored, driver=place, aside=aside)

    def _on_frame(self, frame: Frame, following: "Following") -> None:
        at_s = frame.at_ns / 1e9
        moves = self._scene.moves(frame.small, at_s)
        if self._rate.is_due(at_s, moves=moves):
            began_s = time.monotonic()
            found = self._step(frame, following)
            took_s = time.monotonic() - began_s
            self._rate.add_search(at_s, took_s, found=found)
            if found:
                self._seen_s = at_s
            self.progress.add(took_s)
        if self._scene.update(frame.small, at_s, has_person=at_s - self._seen_s < 1.0) and self._scene.view is not None:
            self._outbox.send(ViewChanged(self._scene.view))

    def _step(self, frame: Frame, following: "Following") -> bool:
        try:
            found = following.step(frame.image, frame.at_ns)
        except (RuntimeError, ValueError, cv2.error) as error:
            self._failures += 1
            reason = reason_of(error)
            if self._failures == 1:
                self._outbox.send(Noted(Note.FRAME_NOT_POSED, 0))
            if self._failures >= _FAILURES_MAX:
                raise DeviceMisconfigured(f"the pose model fails at each frame ({reason}). Run make setup") from error
            return False
        self._failures = 0
        return found
