"""Movements that nearly were swipes, and what would have made them ones: for a screen that teaches."""

import math
from dataclasses import replace
from typing import Final

from app.domain.gestures import SwipeFlaw
from vision.gestures.stroke import Figures, Stroke

ATTEMPT: Final = 0.5
"""S: a shorter way is no attempt at a swipe."""

_LEAST_PEAK: Final = 1.2  # S/s
_SHORT: Final = 1.15  # S: 19 of 20 swipes of people go farther,
_SLOW: Final = 4.0  # S/s: and are quicker at their fastest
_MORE: Final = 1.5  # as far, or as quick
_CROSSES: Final = 0.3  # S: a swipe ends no farther outside the body's middle
_LOW: Final = -1.35  # S from the shoulders
_NEARLY: Final = 0.75
_MIDDLE: Final = 0.3  # S: a swipe outward sets out from here, or from across the body
_LOWEST: Final = -1.1  # S from the shoulders: a hand that hangs, or is in a pocket
_LEVEL: Final = 0.45  # of the way
_STRAIGHT: Final = 0.82
_OUTWARD_WAY: Final = 1.0  # S
_OUTWARD_MEAN_SPEED: Final = 2.0  # S/s
_NOTHING_BETTER_S: Final = 0.8


class NearMisses:
    """Keeps the last movement that nearly was a swipe until it is clear that nothing better comes of it."""

    def __init__(self) -> None:
        self._flaw: SwipeFlaw | None = None
        self._at_s = -math.inf

    def note(self, flaw: SwipeFlaw, at_s: float) -> None:
        """Note a movement that nearly was a swipe."""
        self._flaw, self._at_s = flaw, at_s

    def forget(self) -> None:
        """Tell nothing of what was: it became a gesture, or its person means nothing."""
        self._flaw = None

    def due(self, at_s: float) -> SwipeFlaw | None:
        """Return, once, what was amiss with a movement that came to nothing."""
        if self._flaw is None or at_s - self._at_s < _NOTHING_BETTER_S:
            return None
        flaw, self._flaw = self._flaw, None
        return flaw


def improved(found: Figures) -> dict[SwipeFlaw, Figures]:
    """Return what a stroke inward has less of than people's swipes, each with the figures of one that had more."""
    better: dict[SwipeFlaw, Figures] = {}
    if found.way < ATTEMPT or found.peak < _LEAST_PEAK:
        return better
    if found.way < _SHORT or found.end > _CROSSES:
        better[SwipeFlaw.TOO_SHORT] = _wider(found)
    if found.peak < _SLOW:
        better[SwipeFlaw.TOO_SLOW] = _quicker(found)
    if found.height < _LOW:
        better[SwipeFlaw.TOO_LOW] = replace(found, height=_LOW)
    return better


def while_pointing(way: float, speed: float) -> SwipeFlaw | None:
    """Return what a stroke lacks that a pointing hand made, and any other would have swiped with.

    Both are shares of what is asked of a hand that points; what has much less of either moves the pointer.
    """
    if speed >= 1:
        return SwipeFlaw.TOO_SHORT if _NEARLY <= way < 1 else None
    return SwipeFlaw.TOO_SLOW if way >= 1 and speed >= _NEARLY else None


def _wider(found: Figures) -> Figures:
    way = _MORE * found.way
    end = found.start - way
    rise, arc = _MORE * found.rise, _MORE * found.arc
    return replace(_quicker(found), way=way, end=end, rise=rise, arc=arc)


def _quicker(found: Figures) -> Figures:
    return replace(
        found,
        peak=_MORE * found.peak,
        lift_end=_MORE * found.lift_end,
        turn=_MORE**2 * found.turn,
    )


def is_outward_attempt(stroke: Stroke, found: Figures) -> bool:
    """Return whether a stroke outward looks like a swipe the wrong way: from the middle, level, straight and quick.

    `found` are its figures. Who has just come the other way gesticulates, circles, or takes a hand back.
    """
    way = -found.way
    return (
        way >= _OUTWARD_WAY
        and found.start <= _MIDDLE
        and found.height >= _LOWEST
        and abs(found.rise) <= _LEVEL * way
        and found.straightness >= _STRAIGHT
        and found.swings == 0
        and stroke.mean_speed >= _OUTWARD_MEAN_SPEED
    )
