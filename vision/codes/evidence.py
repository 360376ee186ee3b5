"""When a code in the camera's frames is believed: readings are weighed, rivals kept apart, and a margin asked for.

A matrix code corrects its own errors: two frames that agree settle it. A bar code has one check digit, which a bad
reading passes once in ten, and a decoder that misreads a print does so again in the next frame. So its readings are
evidence, in powers of ten of the odds that it is right: what a first reading says depends on the kind of code, another
decoder (or the bars themselves, `print_check`) adds much, another preparation of the picture some, the same one again
little. The catalogue is not asked: this process has none, and a wrong number may be an article too. docs/devices.md has
the figures.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt

from app.domain.scans import Symbology
from vision.codes.decoding import MATRIX, DecodedCode
from vision.codes.places import Box, centre_within, near

_FIRST: Final = {
    **dict.fromkeys(MATRIX, 9.0),
    Symbology.EAN13: 2.4,
    Symbology.EAN8: 2.0,
    Symbology.CODE128: 2.4,
    Symbology.DATABAR: 2.4,
}
_FIRST_OF_OTHERS: Final = 0.4  # UPC-E and ITF turn up by chance inside other codes
_OTHER_DECODER: Final = 2.0
_OTHER_PREPARATION: Final = 0.8
_AGAIN: Final = 0.5
_AGAIN_MAX: Final = 2
_SETTLED_FROM: Final = 3.7
_RIVAL_RATIO: Final = 2.0
_FRAMES_MIN: Final = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """A code that one decoder read in one preparation of a frame, at a place of that frame."""

    code: DecodedCode
    decoder: str
    preparation: str
    box: Box
    corners: npt.NDArray[np.float64] = field(default_factory=lambda: np.zeros((4, 2)), compare=False)


@dataclass
class _Sight:
    """A code in view: the times at which each decoder read it in each preparation, and its last places."""

    votes: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    boxes: list[Box] = field(default_factory=list)
    seen_ns: int = 0
    is_settled: bool = False

    def weight(self, symbology: Symbology) -> float:
        """Return the evidence that the votes within the window are."""
        if not self.votes:
            return 0.0
        decoders = {decoder for decoder, _ in self.votes}
        again = sum(min(len(times) - 1, _AGAIN_MAX) for times in self.votes.values())
        return (
            _FIRST.get(symbology, _FIRST_OF_OTHERS)
            + _OTHER_DECODER * (len(decoders) - 1)
            + _OTHER_PREPARATION * (len(self.votes) - len(decoders))
            + _AGAIN * again
        )

    def frames(self) -> int:
        """Return in how many frames of the window it was read."""
        return len({at_ns for times in self.votes.values() for at_ns in times})


class CodeEvidence:
    """Weighs the readings of the last `within_s`; a code settles once, and again only after `absent_s` out of view.

    Pure: the time is that of the frames, monotonic nanoseconds.
    """

    def __init__(self, *, within_s: float = 1.0, absent_s: float = 2.0) -> None:
        self._within_ns = int(within_s * 1e9)
        self._absent_ns = int(absent_s * 1e9)
        self._sights: dict[DecodedCode, _Sight] = {}

    def is_settled(self, code: DecodedCode) -> bool:
        """Return whether this code is in view and was told."""
        return code in self._sights and self._sights[code].is_settled

    def update(self, readings: Iterable[Reading], frame_ns: int) -> tuple[DecodedCode, ...]:
        """Process what was read in one frame; return the codes that this frame settles."""
        self._forget(frame_ns)
        seen: dict[DecodedCode, _Sight] = {}
        for reading in readings:
            sight = self._sights.setdefault(reading.code, _Sight())
            if reading.code not in seen:
                sight.boxes.clear()
            seen[reading.code] = sight
            sight.boxes.append(reading.box)
            sight.seen_ns = frame_ns
            times = sight.votes.setdefault((reading.decoder, reading.preparation), [])
            if frame_ns not in times:
                times.append(frame_ns)
        settled = [code for code, sight in seen.items() if not sight.is_settled and self._is_believed(code, sight)]
        for code in settled:
            self._sights[code].is_settled = True
        return tuple(settled)

    def _is_believed(self, code: DecodedCode, sight: _Sight) -> bool:
        if sight.frames() < _FRAMES_MIN:
            return False
        if code.symbology in MATRIX:
            return True
        weight = sight.weight(code.symbology)
        return weight >= _SETTLED_FROM and all(
            weight >= _RIVAL_RATIO * other.weight(rival.symbology)
            for rival, other in self._sights.items()
            if rival != code and _are_rivals(sight, rival, other)
        )

    def _forget(self, now_ns: int) -> None:
        for code, sight in list(self._sights.items()):
            if now_ns - sight.seen_ns >= self._absent_ns:
                del self._sights[code]
                continue
            for by, times in list(sight.votes.items()):
                sight.votes[by] = [at_ns for at_ns in times if now_ns - at_ns <= self._within_ns]
                if not sight.votes[by]:
                    del sight.votes[by]


def _are_rivals(sight: _Sight, rival: DecodedCode, other: _Sight) -> bool:
    """Return whether two readings can be of one print; round a matrix code, only what lies in it is one of it."""
    if rival.symbology in MATRIX:
        return any(centre_within(a, b) for a in sight.boxes for b in other.boxes)
    return any(near(a, b) for a in sight.boxes for b in other.boxes)
