"""A small classifier of arm movements: a window of landmarks, one hidden layer, trained by gradient descent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.gestures import Arm, Gesture
from bench.scoring import Event
from tests.support.people.choreography import Label
from vision.gestures.body import Body

Numbers = npt.NDArray[np.float64]

_WINDOW_S: Final = 1.2
_STEPS: Final = 12
_HIDDEN: Final = 32
_EPOCHS: Final = 60
_BATCH: Final = 256
_RATE: Final = 2e-3
_DECAY: Final = 1e-4
_SHAKE: Final = 0.05
_SURE: Final = 0.95
_FRAMES: Final = {"swipe": 2, "held": 4}
_QUIET_S: Final = 0.8
_NAMES: Final = ("", *(gesture.value for gesture in Gesture))
_AMBIGUOUS: Final = -1


@dataclass(frozen=True)
class Window:
    """The last 1.2 s before a moment, as numbers."""

    at_s: float
    numbers: Numbers
    is_composed: bool


def windows(bodies: Sequence[Body], composed: Sequence[bool]) -> Iterator[Window]:
    """Yield a window for each frame of a clip, once half a second of it has been seen."""
    times = np.array([body.at_s for body in bodies])
    rows = np.array([_numbers(body) for body in bodies])
    for body, is_composed in zip(bodies, composed, strict=True):
        if body.at_s - times[0] < _WINDOW_S / 2:
            continue
        moments = np.linspace(body.at_s - _WINDOW_S, body.at_s, _STEPS)
        columns = [np.interp(moments, times, rows[:, column]) for column in range(rows.shape[1])]
        yield Window(body.at_s, np.concatenate(columns), is_composed)


def _numbers(body: Body) -> list[float]:
    arms = [number for arm in Arm for number in (*body.arms[arm].from_chest, *body.arms[arm].elbow)]
    return [*arms, *body.nose, body.facing]


def answer(at_s: float, labels: Sequence[Label]) -> int:
    """Return which gesture a window that ends at `at_s` shows (0: none), or -1 at the border between."""
    for label in labels:
        is_swipe = label.gesture.startswith("swipe")
        first_s, last_s = (label.end_s - 0.12, label.end_s + 0.12) if is_swipe else (label.start_s + 0.9, label.end_s)
        if first_s <= at_s <= last_s:
            return _NAMES.index(label.gesture)
        if first_s - 0.5 <= at_s <= last_s + 0.3:
            return _AMBIGUOUS
    return 0


class Classifier:
    """One hidden layer of rectified linear units, softmax over the gestures and none."""

    def __init__(self, numbers: Numbers, answers: npt.NDArray[np.int64], seed: int = 0) -> None:
        """Train on windows (n, d) and their answers (n,); Adam (Kingma and Ba, 2015), rare answers weigh more."""
        random = np.random.default_rng(seed)
        self._mean, self._spread = numbers.mean(0), numbers.std(0) + 1e-3
        inputs = (numbers - self._mean) / self._spread
        width, kinds = inputs.shape[1], len(_NAMES)
        self._weights = [
            random.normal(0, np.sqrt(2 / width), (width, _HIDDEN)),
            np.zeros(_HIDDEN),
            random.normal(0, np.sqrt(2 / _HIDDEN), (_HIDDEN, kinds)),
            np.zeros(kinds),
        ]
        counts = np.bincount(answers, minlength=kinds)
        importance = np.sqrt(counts.max() / np.maximum(counts, 1))
        first = [np.zeros_like(weight) for weight in self._weights]
        second = [np.zeros_like(weight) for weight in self._weights]
        step = 0
        for _ in range(_EPOCHS):
            order = random.permutation(len(inputs))
            for start in range(0, len(order), _BATCH):
                batch = order[start : start + _BATCH]
                shaken = inputs[batch] + random.normal(0, _SHAKE, (len(batch), width))
                step += 1
                for index, slope in enumerate(self._slopes(shaken, answers[batch], importance)):
                    slope = slope + _DECAY * self._weights[index]  # noqa: PLW2901 - the decayed slope takes its place
                    first[index] = 0.9 * first[index] + 0.1 * slope
                    second[index] = 0.999 * second[index] + 0.001 * slope**2
                    change = (first[index] / (1 - 0.9**step)) / (np.sqrt(second[index] / (1 - 0.999**step)) + 1e-8)
                    self._weights[index] = self._weights[index] - _RATE * change

    def _slopes(self, inputs: Numbers, answers: npt.NDArray[np.int64], importance: Numbers) -> list[Numbers]:
        hidden, shares = self._forward(inputs)
        error = shares.copy()
        error[np.arange(len(answers)), answers] -= 1
        error *= importance[answers][:, None] / len(answers)
        back = (error @ self._weights[2].T) * (hidden > 0)
        return [inputs.T @ back, back.sum(0), hidden.T @ error, error.sum(0)]

    def _forward(self, inputs: Numbers) -> tuple[Numbers, Numbers]:
        hidden = np.maximum(0, inputs @ self._weights[0] + self._weights[1])
        scores = hidden @ self._weights[2] + self._weights[3]
        shares = np.exp(scores - scores.max(1, keepdims=True))
        return hidden, shares / shares.sum(1, keepdims=True)

    def tell(self, clip: Sequence[Window]) -> list[Event]:
        """Return the gestures in a clip, behind the same gate of facing and stillness as the rules."""
        events: list[Event] = []
        run = kind = 0
        for window in clip:
            _, (shares,) = self._forward(((window.numbers - self._mean) / self._spread)[None])
            now = int(shares.argmax()) if window.is_composed and shares.max() > _SURE else 0
            run, kind = (run + 1 if now == kind else 1), now
            wanted = _FRAMES["swipe" if _NAMES[kind].startswith("swipe") else "held"]
            is_quiet = not events or window.at_s - events[-1].at_s > _QUIET_S
            if kind and run == wanted and is_quiet:
                events.append(Event(_NAMES[kind], window.at_s))
        return events
