"""How often the pose model looks at a frame: as often as the machine can, and hardly ever when nobody is there."""

from typing import Final

_STEPS: Final = (1.0, 1.5, 2.0)  # of the frame time wished for: 15, 10 and 7.5 a second
_OVER_S: Final = 5.0
_UNDER_S: Final = 15.0
_HEADROOM: Final = 0.8
_SMOOTHING: Final = 0.1
_EARLY: Final = 0.25  # of a frame time: frames do not come exactly in time
_NOBODY_S: Final = 3.0
_REST_S: Final = 2.0
_SEARCH_STEP: Final = 2.0


def sustained_fps(fps: float, took_s: float) -> float:
    """Return how many frames a second a machine that takes `took_s` for one keeps up, of the rates that are used."""
    kept = [fps / step for step in _STEPS if took_s <= step / fps]
    return kept[0] if kept else min(fps / _STEPS[-1], 1 / took_s)


class PoseRate:
    """Decides which frames are searched. Pure: all times are those of the frames, in seconds.

    A model that takes longer than the frame time for five seconds gets a longer one, and the shorter one back when it
    would have kept it with a fifth to spare for fifteen. While nobody has been seen for three seconds, half the frames
    are enough where something moves, and one each two seconds where nothing does.
    """

    def __init__(self, fps: float) -> None:
        self._frame_s = 1 / fps
        self._step = 0
        self._took_s = 0.0
        self._over_since_s: float | None = None
        self._under_since_s: float | None = None
        self._last_due_s = float("-inf")
        self._seen_s = float("-inf")

    @property
    def fps(self) -> float:
        """Frames a second that are looked at while somebody is there."""
        return 1 / (self._frame_s * _STEPS[self._step])

    def is_due(self, at_s: float, *, moves: bool) -> bool:
        """Return whether the frame of `at_s` is to be looked at; where it is, the next one is reckoned from it."""
        period_s = self._frame_s * _STEPS[self._step]
        if at_s - self._seen_s > _NOBODY_S:
            period_s = max(period_s, self._frame_s * _SEARCH_STEP) if moves else max(period_s, _REST_S)
        if at_s < self._last_due_s + period_s - _EARLY * min(period_s, self._frame_s):
            return False
        self._last_due_s = max(self._last_due_s + period_s, at_s - period_s)
        return True

    def add_search(self, at_s: float, took_s: float, *, found: bool) -> None:
        """Add how long the search of the frame of `at_s` took, and whether it found a person."""
        if found:
            self._seen_s = at_s
        self._took_s += (took_s - self._took_s) * (_SMOOTHING if self._took_s else 1.0)
        over = self._took_s > self._frame_s * _STEPS[self._step]
        under = self._step > 0 and self._took_s < _HEADROOM * self._frame_s * _STEPS[self._step - 1]
        self._over_since_s = (at_s if self._over_since_s is None else self._over_since_s) if over else None
        self._under_since_s = (at_s if self._under_since_s is None else self._under_since_s) if under else None
        if self._over_since_s is not None and at_s - self._over_since_s >= _OVER_S:
            self._go_to(min(self._step + 1, len(_STEPS) - 1))
        elif self._under_since_s is not None and at_s - self._under_since_s >= _UNDER_S:
            self._go_to(self._step - 1)

    def _go_to(self, step: int) -> None:
        self._step = step
        self._over_since_s = self._under_since_s = None
