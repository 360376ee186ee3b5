"""Search a camera's frames for codes, one after the other, until what is read in them is evidence enough."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from app.domain.scans import Symbology
from vision.capture.opencv import cv2
from vision.codes import variants
from vision.codes.decoding import MATRIX, DecodedCode, Picture, gray_of
from vision.codes.evidence import CodeEvidence, Reading
from vision.codes.places import Box, near, thickened
from vision.codes.print_check import is_as_printed
from vision.codes.readers import Read, read_with_zbar, read_with_zxing
from vision.codes.variants import Gray, Variant

_ROUND: Final = 0.12  # of its length, what is cut out round a bar code: its quiet zones
_ROUND_ZBAR: Final = 0.6  # the same where ZBar read it: of a soft code it tells a part, as far as single lines went
_CUT_SIDES: Final = (360, 800)  # pixels, least and most: a smaller cut is enlarged, a larger one shrunk
_CUTS_MAX: Final = 3

Pass = tuple[Variant, Callable[[Gray], list[Read]]]

# The plain search each frame, and where it finds nothing one more in turn.
_EXTRAS: Final[tuple[Pass, ...]] = ((variants.EQUALISED, read_with_zxing), (variants.PLAIN, read_with_zbar))
# What is asked of a bar code that has not settled: the other decoder, and both at other scales.
_OPINIONS: Final[tuple[Pass, ...]] = (
    (variants.LARGER, read_with_zbar),
    (variants.LARGER, read_with_zxing),
    (variants.SMALLER, read_with_zxing),
    (variants.EQUALISED, read_with_zxing),
    (variants.DOUBLE, read_with_zxing),
    (variants.PLAIN, read_with_zbar),
)


class FrameSearch:
    """Reads each frame of one camera and tells which codes are settled."""

    def __init__(self) -> None:
        self._evidence = CodeEvidence()

    def search(self, picture: Picture, at_ns: int, *, turn: int | None = 0) -> tuple[DecodedCode, ...]:
        """Return the codes that this frame (grey or BGR, of the monotonic time `at_ns`) settles.

        `turn` counts the frames and chooses the second search of one without a code; None spares it.
        """
        gray = gray_of(picture)
        if gray is None:
            return ()
        readings = list(_readings(gray, (variants.PLAIN, read_with_zxing)))
        if not readings and turn is not None:
            readings = list(_readings(gray, _EXTRAS[turn % len(_EXTRAS)]))
        doubtful = self._in_doubt(readings)
        readings += _as_printed(gray, [each for each in readings if not self._evidence.is_settled(each.code)])
        for place, share in doubtful:
            readings += _second_opinions(gray, place, share)
        return self._evidence.update(readings, at_ns)

    def _in_doubt(self, readings: Sequence[Reading]) -> list[tuple[Box, float]]:
        """Return where bar codes were read that have not settled, each place once, a few at most.

        Beside each stands how much round it is to be looked at, as a share of its length.
        """
        places: list[tuple[Box, float]] = []
        for reading in readings:
            is_sure = reading.code.symbology in MATRIX or self._evidence.is_settled(reading.code)
            if not is_sure and not any(near(reading.box, place) for place, _ in places):
                places.append((reading.box, _ROUND_ZBAR if reading.decoder == "zbar" else _ROUND))
        return places[:_CUTS_MAX]


def _as_printed(gray: Gray, readings: Sequence[Reading]) -> list[Reading]:
    """Return an opinion that is no decoder's on each EAN-13 that was read: whether its place shows these bars."""
    return [
        replace(reading, decoder="print", preparation="bars")
        for reading in readings
        if reading.code.symbology is Symbology.EAN13 and is_as_printed(gray, reading.corners, reading.code.value)
    ]


def _second_opinions(gray: Gray, place: Box, share: float) -> Iterator[Reading]:
    """Yield what the opinions say of one place, cut out, so that they cost a part of a search of the whole frame."""
    left, top, right, bottom = thickened(place)
    margin = share * max(right - left, bottom - top)
    x, y = max(0, int(left - margin)), max(0, int(top - margin))
    cut = gray[y : int(bottom + margin) + 1, x : int(right + margin) + 1]
    side = max(cut.shape)
    scale = min(max(side, _CUT_SIDES[0]), _CUT_SIDES[1]) / side
    if scale != 1.0:
        how = cv2.INTER_CUBIC if scale > 1.0 else cv2.INTER_AREA
        cut = np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=how), dtype=np.uint8)
    cut = np.ascontiguousarray(cut)
    for opinion in _OPINIONS:
        for reading in _readings(cut, opinion, " in a cut"):
            a, b, c, d = (edge / scale for edge in reading.box)
            yield replace(reading, box=(a + x, b + y, c + x, d + y), corners=reading.corners / scale + (x, y))


def _readings(gray: Gray, search: Pass, where: str = "") -> Iterator[Reading]:
    variant, read = search
    height, width = gray.shape
    for found in read(variant.prepare(gray)):
        box = variant.box_in_original(found.points, width, height)
        code = DecodedCode(found.symbology, found.value)
        yield Reading(code, found.decoder, variant.name + where, box, found.corners() / variant.scale)
