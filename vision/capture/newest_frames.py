"""Work on frames, one at a time, always the newest: what is older when the last one is done is passed over."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NoReturn

from vision.capture.camera import Camera, Frame

_FRAME_WAIT_S: Final = 0.5
_SMOOTHING: Final = 0.1


@dataclass(slots=True)
class Progress:
    """Work done, for the heartbeat: pictures searched, and mean milliseconds of each; written by one thread.

    `alive_s` is when the thread last gave a sign of life.
    """

    alive_s: float
    count: int = 0
    mean_ms: float = 0.0

    def add(self, took_s: float) -> None:
        """Count a picture whose search took `took_s`."""
        self.count += 1
        self.mean_ms += (took_s * 1000 - self.mean_ms) * (_SMOOTHING if self.count > 1 else 1.0)


def work_on_newest(camera: Camera, progress: Progress, step: Callable[[Frame], None]) -> NoReturn:
    """Hand the newest frame to `step` whenever there is another one, until the process ends."""
    last_index = 0
    while True:
        progress.alive_s = time.monotonic()
        frame = camera.newest(last_index, _FRAME_WAIT_S)
        if frame is not None:
            last_index = frame.index
            step(frame)
