"""Find the printed codes in a picture: several preparations, two decoders, and a vote.

A matrix code corrects its own errors, so one reading is enough. A bar code has one check digit, which a bad reading
passes once in ten: it has to be read the same way several times, and far more often than anything else at its place.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.scans import Symbology
from vision.capture.opencv import cv2
from vision.codes import variants
from vision.codes.places import Box, centre_within, near
from vision.codes.readers import Read, read_with_zbar, read_with_zxing
from vision.codes.variants import Gray, Variant

Picture = npt.NDArray[np.uint8]
Pass = tuple[Variant, Callable[[Gray], list[Read]]]


@dataclass(frozen=True, slots=True)
class DecodedCode:
    """A code in a picture: UPC-A as EAN13 of 13 digits, UPC-E as its 8 digits, GS1 separators as U+001D."""

    symbology: Symbology
    value: str


MATRIX: Final = frozenset({Symbology.QR, Symbology.DATA_MATRIX})
"""The kinds of code that correct their own errors."""
_RETAIL: Final = frozenset({Symbology.EAN13, Symbology.EAN8})
_WORK_SIDE_MAX: Final = 1_280
_RIVAL_RATIO: Final = 2
_ZBAR_MATRIX_VOTES: Final = 2
_CUT_MARGIN: Final = 0.4  # of its length, what is cut out around a reading of a large picture
_CUTS_MAX: Final = 6
_SIDE_MIN: Final = 8  # pixels; no code is smaller
_WEAK_VOTES: Final = 4  # UPC-E, ITF, Code 128 and the like turn up by chance inside other codes


def _with_zxing(*chosen: Variant) -> tuple[Pass, ...]:
    return tuple((variant, read_with_zxing) for variant in chosen)


def _with_zbar(*chosen: Variant) -> tuple[Pass, ...]:
    return tuple((variant, read_with_zbar) for variant in chosen)


# Each stage: its passes, and the votes that settle a bar code at its end.
_STILL_STAGES: Final[tuple[tuple[tuple[Pass, ...], int], ...]] = (
    (_with_zxing(variants.PLAIN, variants.EQUALISED) + _with_zbar(variants.PLAIN), 3),
    (
        _with_zbar(variants.EQUALISED, variants.LARGER)
        + _with_zxing(variants.DOUBLE_EQUALISED, variants.DOUBLE, variants.SHARP),
        4,
    ),
    (
        _with_zxing(
            variants.DOUBLE_SHARP,
            variants.TRIPLE,
            variants.THRESHOLD_FINE,
            variants.THRESHOLD_COARSE,
            variants.LARGER,
            variants.SMEARED,
            variants.TURNED[-7],
            variants.DARK,
        )
        + _with_zbar(
            variants.DOUBLE,
            variants.SHARP_WIDE,
            variants.THRESHOLD_COARSE,
            variants.DOUBLE_EQUALISED,
            variants.SMEARED,
        ),
        4,
    ),
    (
        _with_zxing(
            variants.EQUALISED_HARD,
            variants.SHARP_WIDE,
            variants.TURNED[15],
            variants.TURNED[-15],
            variants.TURNED[30],
            variants.TURNED[45],
            variants.DOUBLE_SMEARED,
            variants.DOUBLE_TURNED,
            variants.SMALLER,
            variants.HALF_SHARP,
        )
        + _with_zbar(
            variants.EQUALISED_HARD,
            variants.PALE,
            variants.DARK,
            variants.THRESHOLD_FINE,
            variants.TURNED[-30],
            variants.TURNED[-15],
            variants.TURNED[15],
            variants.TURNED[30],
            variants.TURNED[45],
            variants.DOUBLE_SMEARED,
            variants.SHARP,
        ),
        3,
    ),
)
# Where the first stages read nothing there is hardly ever a code: these few tell whether the others are worth it.
_GLANCES: Final = 2
_SIEVE: Final = _with_zxing(variants.THRESHOLD_FINE, variants.TURNED[30], variants.TURNED[-15]) + _with_zbar(
    variants.TURNED[-30], variants.TURNED[30]
)


def decode(picture: Picture) -> tuple[DecodedCode, ...]:
    """Return each code in a still picture, grey or BGR, once, as it is found; empty where there is none."""
    gray = gray_of(picture)
    if gray is None:
        return ()
    election = _Election(gray)
    longest = max(gray.shape)
    if longest > _WORK_SIDE_MAX:
        election.hold(_with_zxing(variants.PLAIN) + _with_zbar(variants.PLAIN))
        for place in election.places_in_doubt():
            election.continue_on(*_cut(gray, place))
            election.hold(_STILL_STAGES[0][0] + _STILL_STAGES[1][0])
        scale = _WORK_SIDE_MAX / longest
        gray = np.asarray(cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        election.continue_on(gray, scale)
    elected: tuple[DecodedCode, ...] = ()
    for number, (passes, votes) in enumerate(_STILL_STAGES):
        if number == _GLANCES and election.is_empty:
            election.hold(_SIEVE)
            if election.is_empty:
                break
        election.hold(passes)
        elected = election.elected(votes)
        if elected and not election.is_open(elected):
            break
    return elected


def gray_of(picture: Picture) -> Gray | None:
    """Return a grey or BGR picture in grey, or None where it is too small for any code."""
    gray = picture if picture.ndim == 2 else np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), dtype=np.uint8)  # noqa: PLR2004
    return np.ascontiguousarray(gray) if min(gray.shape) >= _SIDE_MIN else None


def _cut(gray: Gray, place: Box) -> tuple[Gray, float, tuple[int, int]]:
    """Return what lies around a place at work size, its scale, and its corner in the whole."""
    margin = _CUT_MARGIN * max(place[2] - place[0], place[3] - place[1])
    left, top = max(0, int(place[0] - margin)), max(0, int(place[1] - margin))
    cut = gray[top : int(place[3] + margin) + 1, left : int(place[2] + margin) + 1]
    scale = min(1.0, _WORK_SIDE_MAX / max(cut.shape))
    if scale < 1.0:
        cut = np.asarray(cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return np.ascontiguousarray(cut), scale, (left, top)


@dataclass
class _Candidate:
    """A value that was read, by which decoder how often, and where."""

    code: DecodedCode
    votes: int = 0
    by_zxing: int = 0
    boxes: list[Box] = field(default_factory=list)


class _Election:
    """Collects readings of one picture and tells which to believe."""

    def __init__(self, gray: Gray) -> None:
        self._gray = gray
        self._scale = 1.0
        self._corner = (0, 0)
        self._candidates: dict[DecodedCode, _Candidate] = {}
        self._done: set[Pass] = set()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read, right or wrong."""
        return not self._candidates

    def continue_on(self, gray: Gray, scale: float, corner: tuple[int, int] = (0, 0)) -> None:
        """Go on with a copy of the picture from `corner` on, scaled by `scale`; places stay those of the original."""
        self._gray, self._scale, self._corner = gray, scale, corner
        self._done.clear()

    def places_in_doubt(self) -> list[Box]:
        """Return where bar codes have been read that need more votes, each place once, a few at most."""
        places: list[Box] = []
        for candidate in self._candidates.values():
            if not _is_sure(candidate):
                places.extend(box for box in candidate.boxes if not any(near(box, other) for other in places))
        return places[:_CUTS_MAX]

    def hold(self, passes: Sequence[Pass]) -> None:
        """Read the picture in each of these ways that it was not yet; a value counts once a pass."""
        height, width = self._gray.shape
        prepared: dict[str, Gray] = {}
        for variant, read in passes:
            if (variant, read) in self._done or not variant.fits(self._gray):
                continue
            self._done.add((variant, read))
            if variant.name not in prepared:
                prepared[variant.name] = variant.prepare(self._gray)
            places: dict[DecodedCode, list[Read]] = defaultdict(list)
            for found in read(prepared[variant.name]):
                places[DecodedCode(found.symbology, found.value)].append(found)
            for code, reads in places.items():
                candidate = self._candidates.setdefault(code, _Candidate(code))
                candidate.votes += 1
                candidate.by_zxing += reads[0].decoder == "zxing"
                boxes = [variant.box_in_original(found.points, width, height) for found in reads]
                candidate.boxes.extend(self._in_whole(box) for box in boxes)

    def _in_whole(self, box: Box) -> Box:
        left, top = self._corner
        a, b, c, d = (edge / self._scale for edge in box)
        return a + left, b + top, c + left, d + top

    def elected(self, votes: int) -> tuple[DecodedCode, ...]:
        """Return the values with enough votes that outvote whatever else was read at their place."""
        believed = []
        for candidate in self._candidates.values():
            symbology = candidate.code.symbology
            if symbology in MATRIX:
                enough = candidate.by_zxing > 0 or candidate.votes >= _ZBAR_MATRIX_VOTES
            else:
                enough = candidate.votes >= (votes if symbology in _RETAIL else max(votes, _WEAK_VOTES))
            if enough and all(self._outvotes(candidate, rival) for rival in self._rivals(candidate)):
                believed.append(candidate.code)
        return tuple(believed)

    def is_open(self, elected: Sequence[DecodedCode]) -> bool:
        """Return whether something was read away from all that is believed, and may become another code."""
        believed = [self._candidates[code] for code in elected]
        return any(
            not any(other is candidate or _touch(candidate, other) for other in believed)
            for candidate in self._candidates.values()
        )

    def _rivals(self, candidate: _Candidate) -> list[_Candidate]:
        return [other for other in self._candidates.values() if other is not candidate and _touch(candidate, other)]

    @staticmethod
    def _outvotes(candidate: _Candidate, rival: _Candidate) -> bool:
        if _is_sure(candidate):
            return True
        if _is_sure(rival):
            return not any(centre_within(a, b) for a in candidate.boxes for b in rival.boxes)
        return candidate.votes >= _RIVAL_RATIO * rival.votes


def _is_sure(candidate: _Candidate) -> bool:
    """Whether it is a matrix code that ZXing read: its error correction vouches for it."""
    return candidate.code.symbology in MATRIX and candidate.by_zxing > 0


def _touch(one: _Candidate, other: _Candidate) -> bool:
    return any(near(a, b) for a in one.boxes for b in other.boxes)
