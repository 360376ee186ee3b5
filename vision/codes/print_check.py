"""Compares the bars that an EAN-13 is to have with those in the picture: an opinion that is no decoder's.

Decoders measure edges, which blur moves: 1 and 7, 2 and 8 change places, a left half is taken for another. Here the
picture along the bars is laid over the bars of the value that was read, and each digit over all that could stand there.
"""

from functools import cache
from typing import Final

import numpy as np
import numpy.typing as npt

from vision.capture.opencv import cv2
from vision.codes.variants import Gray

Profile = npt.NDArray[np.float64]
Corners = npt.NDArray[np.float64]

_ODD: Final = [
    "0001101", "0011001", "0010011", "0111101", "0100011", "0110001", "0101111", "0111011", "0110111", "0001011"
]  # fmt: skip
_RIGHT: Final = [code.translate(str.maketrans("01", "10")) for code in _ODD]
_EVEN: Final = [code[::-1] for code in _RIGHT]
_PARITIES: Final = ["OOOOOO", "OOEOEE", "OOEEOE", "OOEEEO", "OEOOEE", "OEEOOE", "OEEEOO", "OEOEOE", "OEOEEO", "OEEOEO"]
_DIGITS: Final = 13
_MODULES: Final = 95
_LEFT_AT: Final = 3  # modules, after the guard
_RIGHT_AT: Final = 50
_WIDTH: Final = 7
_PER_MODULE: Final = 4  # samples
_BLUR: Final = 0.5  # of a module
_BEYOND: Final = 4  # modules on each side, in which the ends are sought
_LINES: Final = 9  # across the bars, averaged
_THIN: Final = 2.0  # pixels; a place lower than this is a single line of a taller code
_SHIFTS: Final = np.arange(-3, 4) / 8  # modules, by which a digit may be out of place
_TIE: Final = 0.02  # of correlation
_LIKENESS_MIN: Final = 0.5
_DIGITS_MIN: Final = 11  # of the twelve that are drawn


def is_as_printed(gray: Gray, corners: Corners, value: str) -> bool:
    """Return whether an EAN-13 (13 digits) is what its place shows.

    `corners` (4 by 2) are x, y of the ends of the bars: upper left, upper right, lower right, lower left.
    """
    if len(value) != _DIGITS or not value.isdigit():
        return False
    profile = _profile(gray, corners)
    wanted = _bars(value)
    aligned = max((_aligned(way, wanted) for way in (profile, profile[::-1])), key=lambda found: found[0])
    likeness, profile, starts = aligned
    if likeness < _LIKENESS_MIN:
        return False
    return sum(_fits(profile, starts, place, value) for place in range(12)) >= _DIGITS_MIN


def _profile(gray: Gray, corners: Corners) -> Profile:
    """Return how dark the place is along the code, `_PER_MODULE` samples a module, `_BEYOND` more on both sides."""
    upper_left, upper_right, lower_right, lower_left = corners
    height = float(np.linalg.norm(lower_left - upper_left))
    if height < _THIN:
        along = upper_right - upper_left
        across = np.array([-along[1], along[0]]) / max(1.0, float(np.linalg.norm(along))) * _THIN
        upper_left, upper_right, lower_right, lower_left = (
            upper_left - across, upper_right - across, lower_right + across, lower_left + across
        )  # fmt: skip
    count = (_MODULES + 2 * _BEYOND) * _PER_MODULE
    u = ((np.arange(count) + 0.5) / _PER_MODULE - _BEYOND) / _MODULES
    v = np.linspace(0.1, 0.9, _LINES)[:, np.newaxis, np.newaxis]
    left, right = upper_left + v * (lower_left - upper_left), upper_right + v * (lower_right - upper_right)
    points = (left + u[np.newaxis, :, np.newaxis] * (right - left)).astype(np.float32)
    sampled = cv2.remap(gray, points, None, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[call-overload] # its stub wants two maps
    return np.asarray(-np.asarray(sampled, dtype=np.float64).mean(axis=0), dtype=np.float64)


def _aligned(profile: Profile, wanted: Profile) -> tuple[float, Profile, tuple[float, float]]:
    """Return how alike the picture and the bars are at best, the picture, and where in it the bars start and end."""
    flat = _flattened(profile)
    starts = (float(_BEYOND), float(_BEYOND + _MODULES))
    best = -1.0
    for step in (0.75, 0.25, 0.1):
        moves = np.arange(-3, 4) * step
        first, last = (moves + starts[0]).repeat(len(moves)), np.tile(moves + starts[1], len(moves))
        places = first[:, np.newaxis] + (last - first)[:, np.newaxis] * _centres(_MODULES) / _MODULES
        seen = np.interp(places.ravel(), _centres(_MODULES + 2 * _BEYOND), flat).reshape(places.shape)
        alike = _correlations(seen, wanted)
        winner = int(alike.argmax())
        best, starts = float(alike[winner]), (float(first[winner]), float(last[winner]))
    return best, flat, starts


def _fits(profile: Profile, starts: tuple[float, float], place: int, value: str) -> bool:
    """Return whether no other digit is more like the picture at this place (0 to 11) than the one that was read."""
    is_left = place < 6  # noqa: PLR2004 - six digits on each side of the middle
    at = _LEFT_AT + place * _WIDTH if is_left else _RIGHT_AT + (place - 6) * _WIDTH
    module = (starts[1] - starts[0]) / _MODULES
    spots = starts[0] + (at + _SHIFTS[:, np.newaxis] + _centres(_WIDTH)) * module
    seen = np.interp(spots.ravel(), _centres(_MODULES + 2 * _BEYOND), profile).reshape(spots.shape)
    alike = np.array([_correlations(seen, digit).max() for digit in _digits(is_left)])
    digit = int(value[place + 1])
    if is_left and _PARITIES[int(value[0])][place] == "E":
        digit += 10
    return bool(alike[digit] >= alike.max() - _TIE)


def _correlations(seen: Profile, wanted: Profile) -> Profile:
    """Return the correlation of each row of `seen` with `wanted`."""
    rows = seen - seen.mean(axis=1, keepdims=True)
    row = wanted - wanted.mean()
    scale = np.sqrt((rows**2).sum(axis=1) * (row**2).sum())
    return np.asarray((rows @ row) / np.maximum(scale, 1e-9))


def _centres(modules: int) -> Profile:
    return (np.arange(modules * _PER_MODULE) + 0.5) / _PER_MODULE


def _flattened(profile: Profile) -> Profile:
    """Take light and shade out: what the neighbourhood of two digits has in common."""
    row = profile[np.newaxis, :]
    around = 2.0 * _WIDTH * _PER_MODULE / 2
    level = cv2.GaussianBlur(row, (0, 0), around)
    spread = np.sqrt(cv2.GaussianBlur((row - level) ** 2, (0, 0), around))
    return np.asarray(((row - level) / np.maximum(spread, 1e-6))[0], dtype=np.float64)


def _bars(value: str) -> Profile:
    parities = _PARITIES[int(value[0])]
    left = "".join(
        (_EVEN if parity == "E" else _ODD)[int(digit)] for parity, digit in zip(parities, value[1:7], strict=True)
    )
    return _drawn("101" + left + "01010" + "".join(_RIGHT[int(digit)] for digit in value[7:]) + "101")


@cache
def _digits(is_left: bool) -> tuple[Profile, ...]:
    """Return the digits as they look at a place, each between what always stands beside it."""
    codes = [*_ODD, *_EVEN] if is_left else _RIGHT
    before, after = ("1", "0") if is_left else ("0", "1")
    return tuple(_drawn(before + code + after)[_PER_MODULE:-_PER_MODULE] for code in codes)


def _drawn(modules: str) -> Profile:
    """Return modules (1 dark) as a camera sees them: soft."""
    row = np.repeat(np.array([float(module) for module in modules]), _PER_MODULE)[np.newaxis, :]
    soft = cv2.GaussianBlur(row, (0, 0), _BLUR * _PER_MODULE, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(soft[0], dtype=np.float64)
