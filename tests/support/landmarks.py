"""Persons made of landmarks alone: where the wrists go, frame by frame, without a picture or a model."""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from vision.gestures.poses import LANDMARKS, Landmark, Points, Pose

Target = tuple[float, float]

HANGS: Target = (0.25, -1.5)
"""(outward, up) of a wrist from its own shoulder, in shoulder widths."""
_UPPER_ARM, _FOREARM = 0.85, 0.8


@dataclass(frozen=True)
class Person:
    """Somebody before a mirror; lengths in heights of the picture, `chest` as the camera sees it."""

    left: Target = HANGS
    right: Target = HANGS
    chest: Target = (0.4, 0.35)
    shoulders: float = 0.11
    yaw_rad: float = 0.0
    sits: bool = False
    aspect: float = 0.75
    hidden: frozenset[int] = field(default=frozenset())

    def pose(self) -> Pose:
        """Return the landmarks as the model would."""
        points = np.zeros((LANDMARKS, 2))
        visibility = np.full(LANDMARKS, 0.98)
        unit, (x, y) = self.shoulders, self.chest
        squeeze = math.cos(self.yaw_rad)
        for side, target, shoulder, elbow, wrist, hip in (
            (1, self.left, Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST, Landmark.LEFT_HIP),
            (-1, self.right, Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST, Landmark.RIGHT_HIP),
        ):
            at = np.array((x + side * squeeze * unit / 2, y))
            to = np.array((side * squeeze * target[0], -target[1])) * unit
            points[shoulder] = at
            points[wrist] = at + to
            points[elbow] = at + _elbow(to, side, unit)
            points[hip] = (x + side * squeeze * unit * 0.3, y + 1.5 * unit)
            knee = 1.7 if self.sits else 2.6
            points[hip + 2] = (points[hip][0], y + knee * unit)
            points[hip + 4] = (points[hip][0], y + (knee + 1.1) * unit)
            points[wrist + 4] = points[wrist]
        for mark in (Landmark.NOSE, *range(1, 11)):
            points[mark] = (x, y - 0.65 * unit)
        if self.sits:
            visibility[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]] = 0.2
        visibility[list(self.hidden)] = 0.05
        return Pose(points, visibility, self.aspect)


def _elbow(to: Points, side: int, unit: float) -> Points:
    """Return where the elbow is for a wrist at `to` from the shoulder: bent down and outward."""
    upper, fore = _UPPER_ARM * unit, _FOREARM * unit
    reach = float(np.linalg.norm(to))
    if reach >= upper + fore:
        return to * upper / (upper + fore)
    reach = max(reach, 0.02 * unit)
    foot = (upper**2 - fore**2 + reach**2) / (2 * reach)
    bend = math.sqrt(max(0.0, upper**2 - foot**2))
    along = to / reach
    across = np.array((-along[1], along[0]))
    if across @ (0.4 * side, 1.0) < 0:
        across = -across
    return along * foot + across * bend


@dataclass(frozen=True)
class Frame:
    """One frame of a performance: its time and the person, or nobody."""

    at_s: float
    pose: Pose | None


Key = tuple[float, Target, Target]
"""A moment (s), and where the left and the right wrist are then."""


def perform(
    keys: Sequence[Key], *, person: Person | None = None, fps: float = 15.0, noise: float = 0.004, seed: int = 1
) -> Iterator[Frame]:
    """Yield frames of a person whose wrists go from key to key with the least jerk (Flash and Hogan, 1985).

    `noise` is the landmarks' standard deviation in shoulder widths.
    """
    person = person or Person()
    random = np.random.default_rng(seed)
    for number in range(int(keys[-1][0] * fps) + 1):
        at_s = number / fps
        left, right = _between(keys, at_s)
        pose = replace(person, left=left, right=right).pose()
        shaken = pose.points + random.normal(0, noise * person.shoulders, pose.points.shape)
        yield Frame(at_s, Pose(shaken, pose.visibility, pose.aspect))


def _between(keys: Sequence[Key], at_s: float) -> tuple[Target, Target]:
    before, after = keys[0], keys[-1]
    for first, second in itertools.pairwise(keys):
        if first[0] <= at_s <= second[0]:
            before, after = first, second
    span_s = after[0] - before[0]
    share = min(1.0, max(0.0, (at_s - before[0]) / span_s)) if span_s else 1.0
    share = share**3 * (10 - 15 * share + 6 * share**2)

    def place(a: Target, b: Target) -> Target:
        return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)

    return place(before[1], after[1]), place(before[2], after[2])


UP: Target = (0.4, 1.1)
OUT: Target = (1.6, 0.0)
ACROSS: Target = (-1.2, 0.1)
ASIDE: Target = (1.2, 0.05)
FOLDED: Target = (-0.7, -0.7)


def one_arm(arm: str, *way: tuple[float, Target], other: Target = HANGS) -> list[Key]:
    """Return keys for one arm (`left` or `right`) that begins and ends hanging; the other stays where it is."""
    keys = [(0.0, HANGS), (0.8, HANGS), *way]
    keys += [(way[-1][0] + 0.7, HANGS), (way[-1][0] + 1.2, HANGS)]
    return [(at_s, target, other) if arm == "left" else (at_s, other, target) for at_s, target in keys]


def raise_hand(arm: str) -> list[Key]:
    """Return keys of a hand raised for about a second."""
    return one_arm(arm, (1.4, UP), (2.4, UP))


def swipe(arm: str, way: str) -> list[Key]:
    """Return keys of a swipe to the person's `left` or `right`."""
    first, last = (ACROSS, ASIDE) if way == arm else (ASIDE, ACROSS)
    return one_arm(arm, (1.4, first), (1.8, last), (1.95, last))


def both(*way: tuple[float, Target]) -> list[Key]:
    """Return keys for both arms together."""
    keys = [(0.0, HANGS), (0.8, HANGS), *way, (way[-1][0] + 0.7, HANGS), (way[-1][0] + 1.2, HANGS)]
    return [(at_s, target, target) for at_s, target in keys]


def after(keys: Sequence[Key], following: Sequence[Key]) -> list[Key]:
    """Return one movement after the other."""
    begin_s = keys[-1][0]
    return [*keys, *((begin_s + at_s + 1e-3, left, right) for at_s, left, right in following)]
