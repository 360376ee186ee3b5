"""The ways a picture is prepared before a decoder sees it: each helps with another fault of real pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vision.capture.opencv import cv2
from vision.codes.places import Box

Gray = npt.NDArray[np.uint8]

_UPSCALE_SIDE_MAX: Final = 2_800


@dataclass(frozen=True)
class Variant:
    """A way to prepare a grey picture: scaled by `scale`, then filtered, then turned by `turn_deg`."""

    name: str
    scale: float = 1.0
    filter: Callable[[Gray], Gray] | None = None
    turn_deg: float = 0.0

    def fits(self, gray: Gray) -> bool:
        """Return whether the prepared picture stays within a size that can be searched in reasonable time."""
        return self.scale <= 1.0 or max(gray.shape) * self.scale <= _UPSCALE_SIDE_MAX

    def prepare(self, gray: Gray) -> Gray:
        """Return the prepared picture, uint8, one channel, contiguous."""
        picture = gray
        if self.scale != 1.0:
            shrinks = self.scale < 1.0
            how = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
            picture = _gray(cv2.resize(gray, None, fx=self.scale, fy=self.scale, interpolation=how))
        if self.filter is not None:
            picture = self.filter(picture)
        if self.turn_deg:
            matrix, size = self._turn(picture.shape[1], picture.shape[0])
            picture = _gray(cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderValue=(255.0,)))
        return np.ascontiguousarray(picture)

    def box_in_original(self, points: npt.NDArray[np.float64], width: int, height: int) -> Box:
        """Return the box (left, top, right, bottom) in the original of `points` (n by 2) of the prepared one."""
        if self.turn_deg:
            matrix, _ = self._turn(round(width * self.scale), round(height * self.scale))
            points = (points - matrix[:, 2]) @ np.linalg.inv(matrix[:, :2]).T
        points = points / self.scale
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def _turn(self, width: int, height: int) -> tuple[npt.NDArray[np.float64], tuple[int, int]]:
        matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), self.turn_deg, 1.0), dtype=np.float64)
        cosine, sine = abs(matrix[0, 0]), abs(matrix[0, 1])
        turned_width, turned_height = int(height * sine + width * cosine), int(height * cosine + width * sine)
        matrix[:, 2] += (turned_width - width) / 2, (turned_height - height) / 2
        return matrix, (turned_width, turned_height)


def _gray(picture: object) -> Gray:
    return np.asarray(picture, dtype=np.uint8)


def _equalised(clip: float, tiles: int) -> Callable[[Gray], Gray]:
    """Even out light and shade, locally: for shadows, glare and weak print."""
    return lambda picture: _gray(cv2.createCLAHE(clip, (tiles, tiles)).apply(picture))


def _sharpened(radius: float, amount: float) -> Callable[[Gray], Gray]:
    """Undo some blur of focus or movement (unsharp mask)."""

    def apply(picture: Gray) -> Gray:
        soft = cv2.GaussianBlur(picture, (0, 0), radius)
        return _gray(cv2.addWeighted(picture, 1 + amount, soft, -amount, 0))

    return apply


def _thresholded(block: int) -> Callable[[Gray], Gray]:
    """Black and white against the neighbourhood: for uneven light on flat print."""
    how, kind = cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY
    return lambda picture: _gray(cv2.adaptiveThreshold(picture, 255, how, kind, block, 5))


def _smeared_down(length: int) -> Callable[[Gray], Gray]:
    """Average along upright bars: for noise, and for bars broken by print or weave."""
    return lambda picture: _gray(cv2.blur(picture, (1, length)))


def _brightened(exponent: float) -> Callable[[Gray], Gray]:
    """Bend the tones: below 1 for dark pictures, above 1 for washed-out ones."""
    table = (np.power(np.arange(256) / 255, exponent) * 255).astype(np.uint8)
    return lambda picture: _gray(cv2.LUT(picture, table))


PLAIN: Final = Variant("plain")
EQUALISED: Final = Variant("equalised", filter=_equalised(3, 8))
EQUALISED_HARD: Final = Variant("equalised hard", filter=_equalised(6, 4))
SHARP: Final = Variant("sharp", filter=_sharpened(2, 1.5))
SHARP_WIDE: Final = Variant("sharp wide", filter=_sharpened(4, 2))
THRESHOLD_FINE: Final = Variant("threshold fine", filter=_thresholded(31))
THRESHOLD_COARSE: Final = Variant("threshold coarse", filter=_thresholded(75))
SMEARED: Final = Variant("smeared", filter=_smeared_down(15))
DARK: Final = Variant("dark", filter=_brightened(0.5))
PALE: Final = Variant("pale", filter=_brightened(2.0))
HALF_SHARP: Final = Variant("half sharp", 0.5, _sharpened(1.5, 1))
SMALLER: Final = Variant("smaller", 0.75)
LARGER: Final = Variant("larger", 1.5)
DOUBLE: Final = Variant("double", 2.0)
DOUBLE_EQUALISED: Final = Variant("double equalised", 2.0, _equalised(3, 8))
DOUBLE_SHARP: Final = Variant("double sharp", 2.0, _sharpened(3, 1.5))
DOUBLE_SMEARED: Final = Variant("double smeared", 2.0, _smeared_down(25))
TRIPLE: Final = Variant("triple", 3.0)
DOUBLE_TURNED: Final = Variant("double turned", 2.0, turn_deg=10)
TURNED: Final = {angle: Variant(f"turned {angle}", turn_deg=angle) for angle in (-30, -15, -7, 15, 30, 45)}
