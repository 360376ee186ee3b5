"""A picture as a camera sees it that somebody holds it to: moved, turned, soft and noisy, another way in each frame."""

from collections.abc import Iterator
from typing import Final

import numpy as np

from tests.support.code_video import Image
from vision.capture.opencv import cv2

_TURN_DEG: Final = 8.0
_SCALE: Final = (0.75, 1.05)
_SHIFT: Final = 0.06  # of the picture's side
_STEP_DEG: Final = 0.8
_STEP_SCALE: Final = 0.012
_STEP_SHIFT: Final = 0.008
_SOFT: Final = (0.3, 1.2)
_LIGHT: Final = (0.7, 1.1)
_NOISE: Final = (1.5, 7.0)
_SIDE_MAX: Final = 1_280


def shaking_run(picture: Image, seed: int, frames: int) -> Iterator[Image]:
    """Return the frames, grey, of one run: a hold of its own and a hand that drifts; the same for the same seed."""
    chance = np.random.default_rng(seed)
    side = max(picture.shape)
    if side > _SIDE_MAX:
        scale = _SIDE_MAX / side
        picture = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
    height, width = picture.shape
    around = (float(np.median(picture)),)
    turn, scale = chance.uniform(-_TURN_DEG, _TURN_DEG), chance.uniform(*_SCALE)
    shift = chance.uniform(-_SHIFT, _SHIFT, 2) * (width, height)
    soft, light, noise = chance.uniform(*_SOFT), chance.uniform(*_LIGHT), chance.uniform(*_NOISE)
    for _ in range(frames):
        turn += chance.normal(0, _STEP_DEG)
        scale *= 1 + chance.normal(0, _STEP_SCALE)
        shift = shift + chance.normal(0, _STEP_SHIFT, 2) * max(width, height)
        matrix = np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), turn, scale), dtype=np.float64)
        matrix[:, 2] += shift
        moved = cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=around)
        blurred = cv2.GaussianBlur(moved, (0, 0), max(0.2, soft + chance.normal(0, 0.25))).astype(np.float64)
        lit = blurred * light + chance.normal(0, noise, blurred.shape)
        yield np.clip(lit, 0, 255).astype(np.uint8)
