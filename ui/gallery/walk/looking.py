"""A scene taken from a window: the tree of its items, in the order in which they are painted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, cast

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtGui import QColor
from PySide6.QtQml import QJSValue, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.gallery.walk.lines import Typesetter
from ui.gallery.walk.scene import Box, Control, Cover, Essential, Item, Photo, Scene, Stroke, Text

_INVISIBLE = 0.04  # opacity
_HIDING = 0.5
_PHOTO_PX: Final = 64  # what is smaller is an icon
_STROKE_PX: Final = 12  # what is thicker is a surface
_ENDLESS: Final = Box(-1e6, -1e6, 2e6, 2e6)


@dataclass(frozen=True, slots=True)
class _Place:
    """What an item inherits: `seen` clips it, `room` does where nothing scrolls, `view` is what its scrollers show.

    `scrolled` is by how much these have been scrolled down.
    """

    seen: Box
    room: Box
    view: Box
    opacity: float = 1.0
    is_off: bool = False
    name: str = ""
    named: str = ""
    within: frozenset[int] = frozenset()
    is_passing: bool = False
    scrolled: float = 0.0


def theme_of(engine: QQmlEngine) -> QObject:
    """Return the theme that the window goes by."""
    return cast("QObject", engine.singletonInstance("ui.theme", "Theme"))


class Looker:
    """Looks at the window of one engine. Keeps the items of the last look by their numbers, and what scrolls."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow) -> None:
        """Look at nothing yet."""
        self._window = window
        self._typesetter = Typesetter(engine)
        self._theme = theme_of(engine)
        self.items: dict[int, QQuickItem] = {}
        self.scrollers: list[QQuickItem] = []

    @property
    def window(self) -> Box:
        """The whole of it."""
        return Box(0.0, 0.0, self._window.width(), self._window.height())

    def look(self) -> Scene:
        """Return what is on the screen now."""
        window = self.window
        self.items = {}
        self.scrollers = []
        found: list[Item] = []
        pages: list[str] = []
        for item, place in self._tree(self._window.contentItem(), _Place(window, window, window)):
            number = len(self.items) - 1
            found += self._of(item, number, place)
            if item.property("parting") is not None:
                pages.append(place.name)
        return Scene(
            window,
            tuple(one for one in found if isinstance(one, Text)),
            tuple(one for one in found if isinstance(one, Control)),
            tuple(one for one in found if isinstance(one, Photo)),
            tuple(one for one in found if isinstance(one, Cover)),
            tuple(one for one in found if isinstance(one, Stroke)),
            tuple(one for one in found if isinstance(one, Essential)),
            tuple(pages),
        )

    def place(self, item: QQuickItem) -> Control | None:
        """Return where an item of the last look is by now; None where it is not there any more."""
        if not (item.isVisible() and item.activeFocusOnTab()):
            return None
        box = seen = _box(item)
        above = item.parentItem()
        while above is not None:
            if above.clip() or above.parentItem() is None:
                seen = seen.common(_box(above))
            above = above.parentItem()
        return Control(0, item.objectName(), box, seen)

    def _tree(self, item: QQuickItem, given: _Place) -> Iterator[tuple[QQuickItem, _Place]]:
        """Give what can be seen in an item, and itself, in the order of painting, each numbered as it comes."""
        opacity = given.opacity * item.opacity()
        if not item.isVisible() or opacity < _INVISIBLE:
            return
        place = replace(
            given,
            opacity=opacity,
            is_off=not item.isEnabled(),
            is_passing=given.is_passing or item.property("passing") is True or _is_asked(item),
            name=_name(item, given),
            named=item.objectName() or given.named,
        )
        children = sorted(item.childItems(), key=QQuickItem.z)
        for child in children:
            if child.z() < 0:
                yield from self._tree(child, place)
        number = len(self.items)
        self.items[number] = item
        yield item, place
        inside = self._inside(item, replace(place, within=place.within | {number}))
        for child in children:
            if child.z() >= 0:
                yield from self._tree(child, inside)

    def _inside(self, item: QQuickItem, place: _Place) -> _Place:
        """Return what the children of an item inherit from it."""
        box = _box(item)
        seen, room = (place.seen.common(box), place.room.common(box)) if item.clip() else (place.seen, place.room)
        if not item.inherits("QQuickFlickable") or item.property("interactive") is False:
            return replace(place, seen=seen, room=room)
        self.scrollers.append(item)
        across, down = (
            item.property("contentWidth") > item.width() + 1,
            item.property("contentHeight") > item.height() + 1,
        )
        room = Box(
            _ENDLESS.x if across else room.x,
            _ENDLESS.y if down else room.y,
            _ENDLESS.width if across else room.width,
            _ENDLESS.height if down else room.height,
        )
        scrolled = 0.0 if item.property("atYBeginning") else item.property("contentY") - item.property("originY")
        view = place.view.common(box) if across or down else place.view
        return replace(place, seen=seen, room=room, view=view, scrolled=place.scrolled + scrolled)

    def _of(self, item: QQuickItem, number: int, place: _Place) -> Iterator[Item]:
        """Give what an item is, which may be several things."""
        box = _box(item)
        seen = box.common(place.seen)
        common = (number, place.name, box, seen, place.within, place.is_passing)
        if item.property("essential") is True:
            bottom = self._theme.property("pageBottom")
            where = Box(place.view.x, place.view.y, place.view.width, min(place.view.bottom, bottom) - place.view.y)
            at_rest = replace(box, y=box.y + place.scrolled)
            yield Essential(number, place.name, at_rest, seen, place.within, place.is_passing, where)
        if item.activeFocusOnTab() and item.isEnabled():
            yield Control(*common)
        if item.inherits("QQuickText"):
            if str(item.property("text")).strip():
                yield self._text(item, number, place, box)
        elif item.inherits("QQuickImage"):
            painted = QRectF(0, 0, item.property("paintedWidth"), item.property("paintedHeight"))
            painted.moveCenter(QPointF(item.width() / 2, item.height() / 2))
            if item.property("progress") == 1 and min(painted.width(), painted.height()) > _PHOTO_PX:
                whole = _boxed(item.mapRectToScene(painted)).common(box)
                yield Photo(number, place.name, whole, whole.common(place.seen), place.within)
        elif item.inherits("QQuickRectangle") and _hides(item, place.opacity) and seen.area:
            is_surface = min(item.width(), item.height()) > _STROKE_PX
            yield Cover(*common, is_asked=_is_asked(item)) if is_surface else Stroke(*common)

    def _text(self, item: QQuickItem, number: int, place: _Place, box: Box) -> Text:
        laid = self._typesetter.laid(item)
        ink = tuple(_boxed(item.mapRectToScene(line)) for line in laid.ink)
        if item.clip():  # marks heaped on a letter are meant to end there
            ink = tuple(line.common(box) for line in ink)
        colour: QColor = item.property("color")
        return Text(
            number,
            place.name,
            box,
            place.seen,
            place.within,
            place.is_passing,
            words=laid.words,
            ink=ink,
            room=place.room,
            is_elided=laid.is_elided,
            too_wide=laid.too_wide,
            breaks=laid.breaks,
            colour=(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF() * place.opacity),
            is_off=place.is_off,
        )


def _hides(item: QQuickItem, opacity: float) -> bool:
    """Whether a rectangle hides what is beneath; one of several colours may be clear somewhere."""
    gradient = item.property("gradient")
    is_plain = gradient is None or (isinstance(gradient, QJSValue) and (gradient.isNull() or gradient.isUndefined()))
    colour: QColor = item.property("color")
    return is_plain and colour.alphaF() * opacity >= _HIDING


def _is_asked(item: QQuickItem) -> bool:
    return item.property("broughtUp") is True


def _name(item: QQuickItem, given: _Place) -> str:
    """Return what an item is told as: its objectName, else its type in QML and the name of what it is in."""
    if item.objectName():
        return item.objectName()
    kind = item.metaObject().className().partition("_QML")[0]
    is_plain = kind.startswith("QQuick") or item.inherits("QQuickText")
    return given.name if is_plain else f"{kind} in {given.named}"


def _box(item: QQuickItem) -> Box:
    return _boxed(item.mapRectToScene(QRectF(0, 0, item.width(), item.height())))


def _boxed(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
