"""How well something stands out from what is beneath it, measured on the picture: WCAG's ratio of luminances."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from ui.gallery.walk.judging import Finding, finding
from ui.gallery.walk.scene import Box, Control, Text

Pixels = NDArray[np.uint8]
"""Rows of pixels, each red, green and blue."""

TEXT_RATIO: Final = 4.5
RING_RATIO: Final = 3.0
_WORST = 5.0  # per cent of the pixels beneath a text that may be worse
_RING_ROUND = 0.75  # how much of the way round an item its ring has to be told from what is beneath it
_PIECES_A_SIDE = 8
_MOST = 0.5  # of a piece of the ring
_EDGE_PX = 1.0
_WHITE = 255
_NEARLY_BLACK = 0.04045  # below which sRGB is linear


def pixels_of(image: QImage) -> Pixels:
    """Return an image's pixels."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return rows[:, : plain.width(), :3].copy()


def contrasts(texts: Sequence[Text], beneath: Pixels) -> Iterator[Finding]:
    """Give the texts that stand out too little from `beneath`, the picture without them."""
    for text in texts:
        ratio = contrast(text, beneath)
        if ratio < TEXT_RATIO:
            yield finding("contrast", text, f"{ratio:.1f}:1, {TEXT_RATIO}:1 is the least")


def contrast(text: Text, beneath: Pixels) -> float:
    """Return the ratio of a text to what is beneath it, where that is worst but for a few pixels."""
    crops = [_crop(beneath, ink).reshape(-1, 3) for ink in text.seen_ink]
    ground = np.concatenate(crops) if crops else np.empty((0, 3), np.uint8)
    if not len(ground):
        return math.inf
    if (ground == ground[0]).all():
        ground = ground[:1]
    *ink, opacity = text.colour
    painted = np.rint(opacity * np.array(ink) * _WHITE + (1 - opacity) * ground).astype(np.uint8)
    return float(np.percentile(_ratios(painted, ground), _WORST))


def ring_share(control: Control, before: Pixels, after: Pixels, reach: float) -> float:
    """Return how much of the way round an item its focus ring is told from what was there before.

    The ring is what has changed within `reach` of the item's edge, as far as the edge is in sight. In each piece of it
    the ring's best line counts, so that it may have one for the dark and one for the bright.
    """
    pieces = [piece for piece in _edge(control.box, reach) if _is_in_sight(piece.box, control)]
    clear = [piece for piece in pieces if _is_clear(piece, before, after)]
    return len(clear) / len(pieces) if pieces else 1.0


def rings(controls: Sequence[tuple[Control, float]]) -> Iterator[Finding]:
    """Give the controls whose ring is seen along too little of their edge."""
    for control, share in controls:
        if share < _RING_ROUND:
            yield finding("focus", control, f"its ring has {RING_RATIO:.0f}:1 along {share:.0%} of its edge")


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of an item's edge, as deep as the ring may reach to both sides."""

    box: Box
    is_level: bool


def _edge(box: Box, reach: float) -> Iterator[_Piece]:
    across, down = box.width / _PIECES_A_SIDE, box.height / _PIECES_A_SIDE
    for index in range(_PIECES_A_SIDE):
        for y in (box.y, box.bottom):
            yield _Piece(Box(box.x + index * across, y - reach, across, 2 * reach), is_level=True)
        for x in (box.x, box.right):
            yield _Piece(Box(x - reach, box.y + index * down, 2 * reach, down), is_level=False)


def _is_in_sight(piece: Box, control: Control) -> bool:
    x, y = piece.x + piece.width / 2, piece.y + piece.height / 2
    return control.seen.area > 0 and control.seen.holds(Box(x, y), _EDGE_PX)


def _is_clear(piece: _Piece, before: Pixels, after: Pixels) -> bool:
    """Whether a line at least a pixel wide along this piece of an edge stands out."""
    was, now = _crop(before, piece.box), _crop(after, piece.box)
    if not was.size:
        return False
    ratios = _ratios(now.reshape(-1, 3), was.reshape(-1, 3)).reshape(was.shape[:2])
    lines = (ratios >= RING_RATIO).mean(axis=1 if piece.is_level else 0)
    return float(lines.max()) > _MOST


def _crop(pixels: Pixels, box: Box) -> Pixels:
    left, top = max(0, math.floor(box.x)), max(0, math.floor(box.y))
    return pixels[top : math.ceil(box.bottom), left : math.ceil(box.right)]


def _ratios(one: Pixels, other: Pixels) -> NDArray[np.float64]:
    first, second = _luminances(one), _luminances(other)
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def _luminances(pixels: Pixels) -> NDArray[np.float64]:
    luminances: NDArray[np.float64] = _LINEAR[pixels] @ np.array([0.2126, 0.7152, 0.0722])
    return luminances


def _linear() -> NDArray[np.float64]:
    """Return how much light each value of an sRGB channel stands for."""
    shares = np.arange(_WHITE + 1) / _WHITE
    return np.where(shares <= _NEARLY_BLACK, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)


_LINEAR: Final = _linear()
