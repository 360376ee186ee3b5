"""Swipes as filmed people make them: inward, high or low, and seldom as one would draw them.

Places are in S (shoulder widths) as in vision/gestures: outward from the middle of the chest, up from the shoulders.
Ranges are the 5th and 95th percentiles of 135 swipes of two filmed persons, one of whom swipes at the belly while the
other hand rests, the other before the face while the other hand moves; docs/gestures.md has the table. A hand was up
for half a second at most before it swiped.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from tests.support.people.choreography import Choreography, Reach, Side

_ARM_S: Final = 1.62  # a stretched arm in S, as a camera before the person sees it
_SHOULDER_S: Final = 0.5
_LONGEST: Final = 0.97  # of the arm
_LEAST_FORWARD: Final = 0.12

Range = tuple[float, float]


@dataclass(frozen=True)
class SwipeStyle:
    """How some people swipe: ranges from which each swipe is drawn, and how often the other hand does not rest."""

    share: float
    start: Range  # outward, S
    way: Range  # S
    height: Range  # of the start
    rise: Range  # S
    seconds: Range
    back_swing: Range  # S outward just before
    rest_s: Range  # between that and the stroke
    bow: Range  # S upward at the middle
    other_busy: float


STYLES: Final = (
    SwipeStyle(0.53, (1.26, 1.70), (1.3, 2.0), (-0.95, -0.3), (-0.2, 0.25), (0.3, 0.62), (0.5, 0.98), (0.0, 0.1),
               (-0.3, 0.1), 0.05),
    SwipeStyle(0.37, (0.8, 1.4), (1.3, 2.3), (0.35, 0.85), (-0.45, -0.04), (0.26, 0.48), (0.0, 0.5), (0.0, 0.25),
               (-0.25, 0.15), 0.85),
    SwipeStyle(0.05, (0.85, 1.1), (0.9, 1.15), (-0.95, -0.3), (-0.1, 0.1), (0.3, 0.5), (0.1, 0.4), (0.0, 0.2),
               (-0.2, 0.05), 0.15),
    SwipeStyle(0.05, (1.2, 1.6), (1.3, 1.8), (-0.9, 0.2), (-0.2, 0.2), (0.7, 0.95), (0.3, 0.8), (0.0, 0.2),
               (-0.4, 0.1), 0.15),
)  # fmt: skip
"""At the belly, before or above the shoulder (also of a hand that is up already), from the elbow, slowly."""


def swipe_inward(stage: Choreography, arm: Side) -> None:
    """Put a swipe towards the body's middle on the stage, in one of the styles, and label it."""
    chance = stage.chance
    style = STYLES[int(chance.choice(len(STYLES), p=[style.share for style in STYLES]))]
    start, height, rise = (_drawn(chance, bounds) for bounds in (style.start, style.height, style.rise))
    end = start - _drawn(chance, style.way)
    back = _drawn(chance, style.back_swing)
    other: Side = "left" if arm == "right" else "right"
    is_busy = other not in stage.carries and chance.random() < style.other_busy
    if other in stage.carries:
        _sway(stage, other)
    elif is_busy:
        _occupy(stage, other)
    stage.reach(arm, in_reach(start - back, height - 0.1), _drawn(chance, (0.35, 0.6)), exact=True)
    if height > 0 and chance.random() < 0.4:  # the hand was up already, and stays so for a while
        stage.wait(_drawn(chance, (0.1, 0.5)))
    stage.reach(arm, in_reach(start, height), _drawn(chance, (0.2, 0.4)), exact=True)
    stage.wait(_drawn(chance, style.rest_s))
    bow: Reach = (0.0, _drawn(chance, style.bow) / _ARM_S, 0.08)
    began_s = stage.reach(arm, in_reach(end, height + rise), _drawn(chance, style.seconds), bow=bow, exact=True)
    stage.label("swipe_left" if arm == "right" else "swipe_right", arm, began_s)
    stage.wait(_drawn(chance, (0.1, 0.4)))
    stage.lower("both" if chance.random() < 0.5 or is_busy else arm)


def swipe_nearly(stage: Choreography, arm: Side, *, is_short: bool) -> None:
    """Put on the stage what would be a swipe if it were wider, or quicker; it has no label, for it is none."""
    chance = stage.chance
    start, height = _drawn(chance, (1.0, 1.3)), _drawn(chance, (-0.9, -0.4))
    way, seconds = (
        _drawn(chance, (0.75, 0.95) if is_short else (1.3, 1.6)),
        0.32 if is_short else _drawn(chance, (1.1, 1.4)),
    )
    stage.reach(arm, in_reach(start - 0.5, height - 0.1), 0.5, exact=True)
    stage.reach(arm, in_reach(start, height), 0.3, exact=True)
    stage.reach(arm, in_reach(start - way, height), seconds, exact=True)
    stage.wait(0.3)
    stage.lower(arm)
    stage.wait(1.0)


def in_reach(outward: float, up: float, forward: float = 0.55) -> Reach:
    """Return the wrist's place that is seen at `outward`, `up` (S), as far forward as the arm reaches."""
    at = np.array(((outward - _SHOULDER_S) / _ARM_S, up / _ARM_S))
    aside = float(np.linalg.norm(at))
    if aside > _LONGEST:
        at, aside = at * _LONGEST / aside, _LONGEST
    most = float(np.sqrt(max(0.0, _LONGEST**2 - aside**2)))
    return float(at[0]), float(at[1]), max(_LEAST_FORWARD, min(forward, most))


def _occupy(stage: Choreography, arm: Side) -> None:
    """Have the other hand do something of its own meanwhile: it is lifted, sinks, or goes to the chest."""
    chance, now_s = stage.chance, stage.now_s
    for _ in range(3):
        goal = in_reach(_drawn(chance, (0.4, 1.0)), _drawn(chance, (-1.3, 0.4)))
        stage.reach(arm, goal, _drawn(chance, (0.5, 0.9)), exact=True)
    stage.now_s = now_s


def carry(stage: Choreography, arm: Side, place: Reach) -> None:
    """Have an arm carry something from now on, at this place: a garment, a bag, or a child by the hand."""
    stage.carries[arm] = place
    stage.reach(arm, place, 0.7)


def _sway(stage: Choreography, arm: Side) -> None:
    """Have what is carried, or who is led by the hand, move the arm a little meanwhile."""
    now_s = stage.now_s
    place = np.array(stage.carries[arm])
    for _ in range(3):
        out, up, forward = place + stage.chance.normal(0, 0.06, 3)
        stage.reach(arm, (float(out), float(up), float(forward)), _drawn(stage.chance, (0.4, 0.8)), exact=True)
    stage.now_s = now_s


def _drawn(chance: np.random.Generator, bounds: Range) -> float:
    return float(chance.uniform(*bounds))
