"""The loop over the newest frames, and what it measures of itself."""

import numpy as np
import pytest

from vision.capture.camera import Frame
from vision.capture.newest_frames import Progress, work_on_newest


class EndedError(Exception):
    """The script of a camera has come to its end."""


class ScriptedCamera:
    """Hands out frames of these numbers, None where none came in time."""

    def __init__(self, *numbers: int | None) -> None:
        self._numbers = list(numbers)
        self.asked_after: list[int] = []

    def newest(self, after_index: int, timeout_s: float) -> Frame | None:
        self.asked_after.append(after_index)
        if not self._numbers:
            raise EndedError
        number = self._numbers.pop(0)
        return (
            None
            if number is None
            else Frame(np.zeros((1, 1, 3), np.uint8), np.zeros((36, 64), np.uint8), number, number)
        )


def test_each_step_gets_the_newest_frame_and_waiting_is_a_sign_of_life() -> None:
    camera, progress, seen = ScriptedCamera(1, None, 5, 6), Progress(alive_s=0.0), list[int]()
    with pytest.raises(EndedError):
        work_on_newest(camera, progress, lambda frame: seen.append(frame.index))  # type: ignore[arg-type]
    assert seen == [1, 5, 6]
    assert camera.asked_after == [0, 1, 1, 5, 6]
    assert progress.alive_s > 0.0


def test_times_are_smoothed_from_the_second_on() -> None:
    progress = Progress(alive_s=0.0)
    told = []
    for took_s in (0.1, 0.2, 0.2):
        progress.add(took_s)
        told.append(progress.mean_ms)
    assert told == pytest.approx([100.0, 110.0, 119.0])
    assert progress.count == 3
