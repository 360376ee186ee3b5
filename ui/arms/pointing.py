"""Which target an arm points at, and when pointing has become choosing: magnetism and dwell.

Standard library only and without a clock of its own, so that it can be measured without a window. Positions come as
often as the camera looks, 5 to 30 times a second, with the tremor of an outstretched arm.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

DWELL_S: Final = 0.8
REST_S: Final = 0.6
"""How long a target that appeared under a resting hand, or that was there when the page changed, cannot be chosen."""

_CAPTURE_MM: Final = 25.0  # a target draws the pointer from this far
_RELEASE_MM: Final = 40.0  # and lets go of it here
_HYSTERESIS_MM: Final = 20.0  # by so much a neighbour must be nearer
_HOLD_MM: Final = 60.0  # on a large target the hand must rest within this radius; else the dwell begins anew
_QUICK_MM_S: Final = 450.0  # a hand this quick is on its way: it fills no ring and takes hold of nothing new
_SPEED_MEMORY_S: Final = 0.12
_STEP_MAX_S: Final = 0.25  # of a longer silence between two positions only this much counts as dwelling
_FORGIVEN_LOSS_S: Final = 0.7  # after a longer absence of the pointer the target just chosen may be chosen again


class Rect(NamedTuple):
    """A target's place in the window, in pixels."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def distance(self, x: float, y: float) -> float:
        """Return how far outside the point lies; negative inside, by the distance from the nearest edge."""
        across = max(self.x - x, x - self.x - self.width)
        down = max(self.y - y, y - self.y - self.height)
        if across <= 0 and down <= 0:
            return max(across, down)
        return math.hypot(max(0.0, across), max(0.0, down))

    def is_about(self, other: "Rect") -> bool:
        """Whether it is the same thing at nearly the same place: pressed, or nudged by a neighbour."""
        (here_x, here_y), (there_x, there_y) = self.centre, other.centre
        slack = 0.3 * min(self.width, self.height)
        return (
            math.hypot(here_x - there_x, here_y - there_y) <= slack
            and abs(self.width - other.width) <= 0.3 * self.width
            and abs(self.height - other.height) <= 0.3 * self.height
        )


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a position means: the target held (its index), how full its ring is, and whether it is chosen now."""

    index: int | None = None
    progress: float = 0.0
    fired: bool = False


class Pointing:
    """Holds on to the nearest target and fires once when the hand has rested there for `dwell_s`.

    A target draws the pointer from a little outside, and keeps it until the hand has clearly left or a neighbour is
    clearly nearer; a quick hand takes hold of nothing, so that a swipe draws no ring on its way. Leaving cancels. What
    has fired does not fire again before the pointer has left it; what appears under the hand waits for a short rest.
    """

    def __init__(self, dwell_s: float = DWELL_S, *, pixels_per_mm: float = 2.0) -> None:
        """Distances scale with the screen: `pixels_per_mm` of the panel."""
        self.dwell_s = dwell_s
        self._pixels_per_mm = pixels_per_mm
        self._index: int | None = None
        self._rect: Rect | None = None
        self._anchor = (0.0, 0.0)
        self._dwelt_s = 0.0
        self._is_spent = False
        self._resting_until_s = -math.inf
        self._before: Sequence[Rect] | None = None  # the targets at the last position; None before the first
        self._last: tuple[float, float, float] | None = None
        self._speed = 0.0
        self._lifted_at_s: float | None = None

    def move(self, x_px: float, y_px: float, at_s: float, targets: Sequence[Rect]) -> Pointed:
        """Return what is pointed at from here; later targets lie above earlier ones. `at_s` never runs backwards."""
        step_s = self._advance_to(x_px, y_px, at_s)
        self._follow_held(targets)
        before, self._before = self._before, tuple(targets)
        index = self._nearest(x_px, y_px, targets)
        if index is None:
            self._hold(None, None, x_px, y_px)
            return Pointed()
        if index == self._index:
            return self._dwell(index, x_px, y_px, at_s, step_s)
        if self._speed > _QUICK_MM_S:
            self._hold(None, None, x_px, y_px)
            return Pointed()
        self._hold(index, targets[index], x_px, y_px)
        has_appeared = before is not None and not any(target.is_about(targets[index]) for target in before)
        self._resting_until_s = at_s + REST_S if has_appeared else -math.inf
        return Pointed(index)

    def cancel(self) -> None:
        """Begin anew: the page has changed, or the hand did something else. What lies under the hand waits."""
        self._index, self._rect = None, None
        self._before = ()
        self._last = None

    def lift(self, at_s: float) -> None:
        """Note that nobody points any more."""
        if self._lifted_at_s is None:
            self._lifted_at_s = at_s
        self._dwelt_s = 0.0
        self._last = None

    def _advance_to(self, x: float, y: float, at_s: float) -> float:
        """Return the seconds since the last position, 0 at the first, and update the hand's speed."""
        if self._lifted_at_s is not None:
            if at_s - self._lifted_at_s > _FORGIVEN_LOSS_S:
                self._index, self._rect, self._is_spent = None, None, False
            self._lifted_at_s = None
        last, self._last = self._last, (x, y, at_s)
        if last is None:
            self._speed = 0.0
            return 0.0
        step_s = max(0.0, at_s - last[2])
        if step_s > 0:
            speed = math.hypot(x - last[0], y - last[1]) / step_s / self._pixels_per_mm
            weight = min(1.0, step_s / _SPEED_MEMORY_S)
            self._speed += weight * (min(speed, 2 * _QUICK_MM_S) - self._speed)
        return min(step_s, _STEP_MAX_S)

    def _follow_held(self, targets: Sequence[Rect]) -> None:
        """Find the held target among the present ones; it may have another index, have moved a little, or be gone."""
        held = self._rect
        if held is None:
            return
        if self._index is None or self._index >= len(targets) or not targets[self._index].is_about(held):
            self._index = next((index for index, target in enumerate(targets) if target.is_about(held)), None)
        self._rect = None if self._index is None else targets[self._index]

    def _nearest(self, x: float, y: float, targets: Sequence[Rect]) -> int | None:
        scale = self._pixels_per_mm
        best, best_distance = None, _CAPTURE_MM * scale
        for index, target in enumerate(targets):
            distance = target.distance(x, y)
            # Inside two targets the pointer is on the upper one, however deep it is in the lower.
            if distance <= 0 or distance < best_distance:
                best, best_distance = index, distance
        if self._index is None or best == self._index:
            return best
        held = targets[self._index].distance(x, y)
        if best is None:
            return self._index if held <= _RELEASE_MM * scale else None
        is_covered = held <= 0 and best_distance <= 0
        is_nearer = best_distance + _HYSTERESIS_MM * scale < held
        return best if is_covered or is_nearer else self._index

    def _hold(self, index: int | None, rect: Rect | None, x: float, y: float) -> None:
        self._index, self._rect = index, rect
        self._anchor = (x, y)
        self._dwelt_s = 0.0
        self._is_spent = False

    def _dwell(self, index: int, x: float, y: float, at_s: float, step_s: float) -> Pointed:
        if self._is_spent or at_s < self._resting_until_s:
            return Pointed(index)
        if math.dist(self._anchor, (x, y)) > _HOLD_MM * self._pixels_per_mm:
            self._anchor = (x, y)
            self._dwelt_s = 0.0
        if self._speed <= _QUICK_MM_S:
            self._dwelt_s += step_s
        if self._dwelt_s + 1e-9 < self.dwell_s:
            return Pointed(index, self._dwelt_s / self.dwell_s)
        self._is_spent = True
        self._dwelt_s = 0.0
        return Pointed(index, 1.0, fired=True)


def snapped(x_px: float, y_px: float, target: Rect, inset_px: float) -> tuple[float, float]:
    """Return where the pointer is drawn while it holds `target`: inside it, at least `inset_px` from its edges.

    So on a small target it stands in the middle, and on a large one it follows the hand.
    """
    return _within(x_px, target.x, target.width, inset_px), _within(y_px, target.y, target.height, inset_px)


def _within(value: float, start: float, length: float, inset: float) -> float:
    if length <= 2 * inset:
        return start + length / 2
    return min(max(value, start + inset), start + length - inset)
