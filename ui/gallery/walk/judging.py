"""What may not be on a screen: judgements over a scene, each by itself, and what they find."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from ui.gallery.walk.scene import Box, Cover, Item, Scene, Text, around

_EDGE_PX = 1.5  # what is rounded to whole pixels
_HAIR = 1 / 270  # of the window's short side
_SURFACE = 0.25  # of the window: what is larger is a ground that others stand on
_WORDS = 48
_SOFT_HYPHEN = "\u00ad"
_PORTRAIT_SHARE = 0.27
_LANDSCAPE_SHARE = 0.4
_FLOOR = 0.15  # of an upright screen that the composition leaves to the reflection
_ROUNDED = 0.001


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: which kind, of what, where, and how much."""

    kind: str
    what: str
    where: str
    much: str

    def __str__(self) -> str:
        """Return it as a line tells it."""
        return f"{self.kind}: {self.what}: {self.much} ({self.where})"


def judged(scene: Scene, may_end: Sequence[str] = ()) -> Sequence[Finding]:
    """Return all that is wrong in a scene, as far as that is seen without its picture.

    Words that have one of `may_end` in them are longer than any place: they may end in an ellipsis.
    """
    return (*cut(scene, may_end), *broken(scene), *overlapping(scene), *folded(scene), *mixed(scene))


def cut(scene: Scene, may_end: Sequence[str] = ()) -> Iterator[Finding]:
    """Texts that end in an ellipsis, are wider than their place, or are clipped where no scrolling would show them."""
    for text in scene.texts:
        ink = around(text.ink)
        if text.is_elided:
            given = text.words.replace(_SOFT_HYPHEN, "")
            if not any(words in given for words in may_end):
                yield finding("cut", text, "its end is left out")
        elif text.too_wide > _EDGE_PX:
            yield finding("cut", text, f"{text.too_wide:.0f} px wider than its place")
        elif not text.room.holds(ink, _EDGE_PX):
            yield finding("cut", text, f"of {ink} no more than {ink.common(text.room)} can be seen")


def broken(scene: Scene) -> Iterator[Finding]:
    """Texts of which a line ends inside a word."""
    for text in scene.texts:
        for place in text.breaks:
            yield finding("broken", text, place)


def overlapping(scene: Scene) -> Iterator[Finding]:
    """Texts that run into one another, into a control that is not theirs, or under something; controls likewise."""
    hair = _hair(scene)
    shown = [(text, ink) for text in scene.texts if (ink := _uncovered(text, scene.covers))]
    for (one, ink), (other, others) in combinations(shown, 2):
        meeting = around(line.common(place) for line in ink for place in others if line.meets(place, hair))
        if meeting.area and not _belong(one, other) and not _hidden_between(one, other, meeting, scene):
            yield finding("overlap", one, f"{meeting} on {_told(other)}")
    controls = [control for control in scene.controls if not _is_ground(control, scene)]
    faces = frozenset(control.number for control in controls)
    surfaces = [cover for cover in scene.covers if not _is_ground(cover, scene) and not cover.within & faces]
    for text, ink in shown:
        over = [item for item in (*scene.photos, *surfaces) if item.number > text.number]
        for way, item in (*(("on", control) for control in controls), *(("under", item) for item in over)):
            meeting = around(line.common(item.seen) for line in ink if line.meets(item.seen, hair))
            if meeting.area and _disturb(text, item) and not _hidden_between(text, item, meeting, scene):
                yield finding("overlap", text, f"{meeting} {way} {_told(item)}")
    for first, second in combinations(scene.controls, 2):
        is_inside = first.seen.holds(second.seen, hair) or second.seen.holds(first.seen, hair)
        meets = first.seen.meets(second.seen, hair) and not is_inside and _disturb(first, second)
        if meets and not _hidden_between(first, second, both := first.seen.common(second.seen), scene):
            yield finding("overlap", first, f"{both} on {_told(second)}")


def folded(scene: Scene) -> Iterator[Finding]:
    """Essential things that are not wholly to be seen without scrolling."""
    for essential in scene.essentials:
        if essential.box.area > 0 and not essential.place.holds(essential.box, _EDGE_PX):
            beyond = max(essential.box.bottom - essential.place.bottom, essential.place.y - essential.box.y)
            aside = max(essential.box.right - essential.place.right, essential.place.x - essential.box.x)
            yield finding("fold", essential, f"{max(beyond, aside):.0f} px beyond its place")
        for cover in scene.covers:
            if cover.is_passing and not cover.is_asked and cover.seen.meets(essential.seen, _hair(scene)):
                yield finding("fold", essential, f"{cover.seen.common(essential.seen)} under {_told(cover)}")


def mixed(scene: Scene) -> Iterator[Finding]:
    """Pages that are to be seen at once, one through the other."""
    if len(scene.pages) > 1:
        yield Finding("ghost", " and ".join(scene.pages), "the window", "several pages at once")


def small(scene: Scene, page: str, reflection: float = _FLOOR) -> Iterator[Finding]:
    """Give the page, if its photograph has less of the screen than the composition is built on.

    `reflection` is the share of an upright screen above the pages; where it is more than a floor's, as in a cabin, the
    photograph has as much less.
    """
    upright = scene.window.height > scene.window.width
    least = _PORTRAIT_SHARE * min(1, (1 - reflection) / (1 - _FLOOR)) if upright else _LANDSCAPE_SHARE
    if scene.photo_share < least - _ROUNDED:
        yield Finding(
            "share", page, "the photograph", f"{scene.photo_share:.1%} of the screen, {least:.0%} is the least"
        )


def bare(text: Text, covers: Sequence[Cover]) -> Text:
    """Return a text without its lines that a veil or surface lies over, if only in part."""
    over = [cover for cover in covers if cover.number > text.number and text.number not in cover.within]
    ink = tuple(line for line in text.ink if not any(cover.seen.meets(line, _EDGE_PX) for cover in over))
    return replace(text, ink=ink)


def _uncovered(text: Text, covers: Sequence[Cover]) -> tuple[Box, ...]:
    return tuple(ink for ink in text.seen_ink if not _covering(covers, text, ink))


def _covering(covers: Sequence[Cover], item: Item, place: Box) -> bool:
    """Whether something painted after `item`, and no part of it, hides all of it that is at `place`."""
    return any(
        cover.number > item.number and item.number not in cover.within and cover.seen.holds(place, _EDGE_PX)
        for cover in covers
    )


def _hidden_between(one: Item, other: Item, place: Box, scene: Scene) -> bool:
    """Whether the lower of two has a surface over it at `place` that is not of the upper one."""
    lower = min(one, other, key=lambda item: item.number)
    upper = other if lower is one else one
    if isinstance(upper, Cover):
        return False
    return _covering([cover for cover in scene.covers if upper.number not in cover.within], lower, place)


def _belong(one: Item, other: Item) -> bool:
    return one.number in other.within or other.number in one.within


def _disturb(one: Item, other: Item) -> bool:
    """Whether two may not meet: neither is in the other, and none of them only passes."""
    return not _belong(one, other) and one.is_passing == other.is_passing


def _is_ground(item: Item, scene: Scene) -> bool:
    return item.box.area > _SURFACE * scene.window.area


def _hair(scene: Scene) -> float:
    return max(_EDGE_PX, _HAIR * min(scene.window.width, scene.window.height))


def finding(kind: str, item: Item, much: str) -> Finding:
    """Return what is told of an item."""
    return Finding(kind, _told(item), str(around(item.ink) if isinstance(item, Text) else item.box), much)


def _told(item: Item) -> str:
    """Return what an item is called: its words, and the name of what it is in."""
    if not isinstance(item, Text):
        return item.name
    words = " ".join(item.words.split())
    return f"“{words if len(words) <= _WORDS else words[: _WORDS - 1] + '…'}” in {item.name}"
