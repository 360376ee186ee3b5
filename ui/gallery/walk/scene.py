"""What is on the screen at one moment, as plain values: where each text's ink is, what covers it, what can be pressed.

All places are in pixels of the window. A place `seen` is what remains of it within the window and all that clips it;
its `room` is the same as if everything that scrolls had been scrolled there.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle; one without width or height is nowhere."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0

    @property
    def right(self) -> float:
        """Where it ends across."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Where it ends below."""
        return self.y + self.height

    @property
    def area(self) -> float:
        """How many pixels it has."""
        return self.width * self.height

    def common(self, other: "Box") -> "Box":
        """Return what is in both."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0.0, min(self.right, other.right) - x), max(0.0, min(self.bottom, other.bottom) - y))

    def wider(self, reach: float) -> "Box":
        """Return it with so much more to each side."""
        return Box(self.x - reach, self.y - reach, self.width + 2 * reach, self.height + 2 * reach)

    def moved(self, across: float, down: float) -> "Box":
        """Return it elsewhere."""
        return Box(self.x + across, self.y + down, self.width, self.height)

    def holds(self, other: "Box", slack: float = 0.0) -> bool:
        """Whether `other` reaches nowhere out of it by more than `slack`."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def meets(self, other: "Box", hair: float = 0.0) -> bool:
        """Whether both have more than a hair in common, across and down."""
        both = self.common(other)
        return both.width > hair and both.height > hair

    def __str__(self) -> str:
        """Return it as it is told: width, height, and where."""
        return f"{self.width:.0f}×{self.height:.0f} at {self.x:.0f},{self.y:.0f}"


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that holds all that have an area."""
    given = [box for box in boxes if box.area > 0]
    if not given:
        return Box()
    x, y = min(box.x for box in given), min(box.y for box in given)
    return Box(x, y, max(box.right for box in given) - x, max(box.bottom for box in given) - y)


@dataclass(frozen=True, slots=True)
class Item:
    """Something on the screen: `number` tells it from others and grows in the order of painting.

    `within` are the numbers of what it is in, `name` the nearest objectName. What `is_passing` is told for a moment and
    may lie on what is there for longer.
    """

    number: int
    name: str
    box: Box
    seen: Box
    within: frozenset[int] = frozenset()
    is_passing: bool = False


@dataclass(frozen=True, slots=True)
class Text(Item):
    """Words: `ink` is what each line paints, `room` where that may be seen.

    `breaks` are the places where a line ends inside a word, marked by a bar; `too_wide` is by how much the widest line
    is wider than its item. `colour` is red, green and blue from 0 to 1, and how opaque.
    """

    words: str = ""
    ink: tuple[Box, ...] = ()
    room: Box = Box()
    is_elided: bool = False
    too_wide: float = 0.0
    breaks: tuple[str, ...] = ()
    colour: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    is_off: bool = False

    @property
    def seen_ink(self) -> tuple[Box, ...]:
        """What of its lines is to be seen."""
        return tuple(box for box in (line.common(self.seen) for line in self.ink) if box.area > 0)


@dataclass(frozen=True, slots=True)
class Control(Item):
    """What can be focused and pressed."""


@dataclass(frozen=True, slots=True)
class Photo(Item):
    """A picture, by what it paints."""


@dataclass(frozen=True, slots=True)
class Cover(Item):
    """A surface that hides, from half opaque, what was painted before it; one that was asked for may hide anything."""

    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class Stroke(Item):
    """A line, such as one that strikes words through."""


@dataclass(frozen=True, slots=True)
class Essential(Item):
    """What has to be seen without scrolling; its box is where it is when nothing has been scrolled.

    `place` is what of the window it may take: within its scroller, above the controls.
    """

    place: Box = Box()


@dataclass(frozen=True, slots=True)
class Scene:
    """All of it. `pages` are those that are to be seen."""

    window: Box
    texts: tuple[Text, ...] = ()
    controls: tuple[Control, ...] = ()
    photos: tuple[Photo, ...] = ()
    covers: tuple[Cover, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    essentials: tuple[Essential, ...] = ()
    pages: tuple[str, ...] = ()

    @property
    def photo_share(self) -> float:
        """How much of the window the largest photograph has."""
        return max((photo.seen.area for photo in self.photos), default=0.0) / self.window.area
