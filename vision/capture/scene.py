"""What is in view, without searching for a person: whether it is dark or covered, and whether anything moves."""

from typing import Final

import numpy as np

from app.domain.gestures import View
from vision.capture.capture import Image
from vision.capture.opencv import cv2

_SIZE: Final = (64, 36)
_SAMPLED: Final = (384, 216)  # 36 pixels to average over: more cost time and tell no more
_DARK_BELOW: Final = 18.0
_LIGHT_ABOVE: Final = 24.0
_FLAT_BELOW: Final = 4.0  # standard deviation in grey levels, once averaged over hundreds of pixels
_STRUCTURED_ABOVE: Final = 6.0
_SETTLED_S: Final = 1.0
_MOVED_LEVELS: Final = 10
_MOVED_CELLS: Final = 4
_COMPARED_WITHIN_S: Final = 0.5


def thumbnail(image_bgr: Image) -> Image:
    """Return the picture in grey, 64 × 36: noise averaged out, a person still some cells wide."""
    sampled = cv2.resize(image_bgr, _SAMPLED, interpolation=cv2.INTER_NEAREST)
    gray = cv2.cvtColor(sampled, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.resize(gray, _SIZE, interpolation=cv2.INTER_AREA), dtype=np.uint8)


class Scene:
    """The state of the view, settled for a second before it counts, and movement between frames.

    Dark goes before covered: a lens under tape and a shop at night look the same, and light is what helps to tell. What
    is flat and yet light is covered: a hand, paper or a label before the lens. With a person seen, the view is clear.
    """

    def __init__(self) -> None:
        self.view: View | None = None
        """None until the first second is over."""
        self._candidate = View.CLEAR
        self._since_s: float | None = None
        self._reference: Image | None = None
        self._reference_s = 0.0

    def update(self, picture: Image, at_s: float, *, has_person: bool) -> bool:
        """Process a frame's thumbnail; return whether the state of the view has changed (the first is a change)."""
        candidate = View.CLEAR if has_person else self._judge(picture)
        if self._since_s is None or candidate is not self._candidate:
            self._candidate, self._since_s = candidate, at_s
        if candidate is self.view or at_s - self._since_s < _SETTLED_S:
            return False
        self.view = candidate
        return True

    def moves(self, picture: Image, at_s: float) -> bool:
        """Return whether something has moved within half a second; light that changes as a whole is no movement."""
        reference = self._reference
        if reference is None or reference.shape != picture.shape:
            self._reference, self._reference_s = picture, at_s
            return True
        difference = picture.astype(np.int16) - reference
        difference -= np.int16(np.median(difference))
        moved = int(np.count_nonzero(np.abs(difference) > _MOVED_LEVELS)) >= _MOVED_CELLS
        if moved or at_s - self._reference_s >= _COMPARED_WITHIN_S:
            self._reference, self._reference_s = picture, at_s
        return moved

    def _judge(self, picture: Image) -> View:
        """Judge one picture; what is in force already is given up a little later than it was taken up."""
        mean, deviation = float(picture.mean()), float(picture.std())
        if mean < (_LIGHT_ABOVE if self.view is View.TOO_DARK else _DARK_BELOW):
            return View.TOO_DARK
        if deviation < (_STRUCTURED_ABOVE if self.view is View.COVERED else _FLAT_BELOW):
            return View.COVERED
        return View.CLEAR
