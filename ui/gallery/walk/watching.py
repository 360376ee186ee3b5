"""The picture of a window as it is judged: what is beneath the texts, and each item with the focus and without."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from ui.gallery.walk.judging import Finding, bare
from ui.gallery.walk.looking import Looker, theme_of
from ui.gallery.walk.pixels import Pixels, contrasts, pixels_of, ring_share, rings
from ui.gallery.walk.scene import Box, Scene, Stroke, Text

_RING_REACH = 5  # strokes of the theme


class Watcher:
    """Takes pictures of one window; `pause` lets it paint what has just changed."""

    def __init__(self, engine: QQmlEngine, window: QQuickWindow, looker: Looker, pause: Callable[[], None]) -> None:
        """Take nothing yet."""
        self._window = window
        self._looker = looker
        self._pause = pause
        self._theme = theme_of(engine)

    def contrasts(self, scene: Scene) -> Sequence[Finding]:
        """Return the texts of the scene just looked at that stand out too little; what is switched off is left out."""
        texts = [bare(text, scene.covers) for text in scene.texts if not text.is_off]
        texts = [text for text in texts if text.seen_ink]
        unseen = (*texts, *(stroke for stroke in scene.strokes if _strikes(stroke, texts)))
        with _unseen([self._looker.items[one.number] for one in unseen]):
            beneath = self._picture(scene.window)
        return tuple(contrasts(texts, beneath))

    def focus(self, scene: Scene) -> Sequence[Finding]:
        """Return the items of the scene just looked at whose focus is seen too little; the focus goes back after.

        Where nothing of a ring is seen, it is looked for once more: a machine with much to do may be late.
        """
        items = [self._looker.items[control.number] for control in scene.controls]
        had = self._window.activeFocusItem()
        self._theme.setProperty("keyboardInUse", True)
        scrolled = [(item, item.property("contentX"), item.property("contentY")) for item in self._looker.scrollers]
        told = [
            (control, self._share(item) or self._share(item))
            for control, item in zip(scene.controls, items, strict=True)
        ]
        if had is not None and isValid(had):
            had.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
        self._theme.setProperty("keyboardInUse", False)
        for scroller, x, y in scrolled:
            if isValid(scroller):
                scroller.setProperty("contentX", x)
                scroller.setProperty("contentY", y)
        self._pause()
        return tuple(rings(told))

    def _share(self, item: QQuickItem) -> float:
        if not isValid(item):
            return 1.0  # its list has scrolled on to others and given it up
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        self._pause()
        place = self._looker.place(item)
        if place is None:
            return 1.0  # it went away with the focus
        reach = _RING_REACH * float(self._theme.property("stroke"))
        around = place.box.wider(reach).common(self._looker.window)
        after = self._picture(around)
        item.setFocus(False, Qt.FocusReason.OtherFocusReason)  # where the page has scrolled to, it stays
        self._theme.setProperty(
            "keyboardInUse", False
        )  # else the list it is in has the focus instead, and a ring there
        self._pause()
        before = self._picture(around)
        self._theme.setProperty("keyboardInUse", True)
        there = replace(place, box=place.box.moved(-around.x, -around.y), seen=place.seen.moved(-around.x, -around.y))
        return ring_share(there, before, after, reach)

    def _picture(self, place: Box) -> Pixels:
        part = QRectF(place.x, place.y, place.width, place.height).toAlignedRect()
        return pixels_of(self._window.grabWindow().copy(part))


def _strikes(stroke: Stroke, texts: Sequence[Text]) -> bool:
    """Whether a line is painted over a text: it is not what is beneath."""
    return any(stroke.number > text.number and any(stroke.seen.meets(line) for line in text.seen_ink) for text in texts)


@contextmanager
def _unseen(items: Sequence[QQuickItem]) -> Iterator[None]:
    """Have items painted clear meanwhile; what binds their opacity stays."""
    opacities = [item.opacity() for item in items]
    for item in items:
        item.setOpacity(0)
    yield
    for item, opacity in zip(items, opacities, strict=True):
        if isValid(item):
            item.setOpacity(opacity)
