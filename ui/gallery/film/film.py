"""A transition as the frames of a screen of 60 Hz: it is slowed down, so that each can be taken in time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage, QPainter

from app.runtime.data.paths import DataDirectory
from app.services.kiosk import KioskServices
from ui.gallery.film.transitions import Transition
from ui.gallery.leading import NotDrawnError
from ui.gallery.opening import Opener, Sight
from ui.gallery.screenshot import NOT_WRITTEN
from ui.gallery.walk.judging import Finding, overlapping
from ui.gallery.walk.looking import Looker, theme_of
from ui.gallery.walk.scene import Scene
from ui.window.application import Mirror

FRAME_MS: Final = 16
_LASTS_MS: Final = 480
_SLOWER: Final = 16
_MOVING: Final = ("move", "fade", "press")
_GHOSTLY: Final = 0.15  # how opaque words are to disturb others
_COLUMNS: Final = 8
_SMALL_PX: Final = 240


@dataclass(frozen=True, slots=True)
class Frame:
    """What is to be seen so long after the beginning, and which words run into others in it."""

    at_ms: int
    image: QImage
    findings: tuple[Finding, ...]


def film(
    opener: Opener,
    services_over: Callable[[DataDirectory], KioskServices],
    transition: Transition,
    size: tuple[int, int],
) -> Sequence[Frame]:
    """Return the frames of a transition, the first before it begins. Raises PsycheError."""
    with opener.opened(Sight(transition.page, transition.state, size), services_over) as (mirror, gtins):
        if transition.first is not None:
            transition.first(mirror, gtins)
            _wait(2 * _LASTS_MS)
        _slow_down(mirror)
        looker = Looker(mirror.engine, mirror.window)
        frames = [_taken(0, mirror, looker)]
        transition.act(mirror, gtins)
        began, due_ms = monotonic(), FRAME_MS
        while due_ms <= _LASTS_MS:
            _wait(max(0, round(due_ms * _SLOWER - 1000 * (monotonic() - began))))
            at_ms = round(1000 * (monotonic() - began) / _SLOWER)  # later than due on a machine that has much to do
            frames.append(_taken(at_ms, mirror, looker))
            due_ms = (at_ms // FRAME_MS + 1) * FRAME_MS
        return frames


def save(frames: Sequence[Frame], folder: Path) -> Path:
    """Write each frame, and a sheet with all of them small beside the folder; return the sheet's path."""
    folder.mkdir(parents=True, exist_ok=True)
    sheet = folder.with_suffix(".png")
    pictures = [(folder / f"{frame.at_ms:03d}ms.png", frame.image) for frame in frames]
    for path, image in (*pictures, (sheet, _sheet([frame.image for frame in frames]))):
        if not image.save(str(path)):
            raise NotDrawnError(f"{path}: {NOT_WRITTEN}")
    return sheet


def _slow_down(mirror: Mirror) -> None:
    theme = theme_of(mirror.engine)
    durations = {name: int(theme.property(name)) * _SLOWER for name in _MOVING}
    tokens = theme.property("tokens")
    given = tokens.toVariant() if hasattr(tokens, "toVariant") else tokens
    theme.setProperty("tokens", {**given, **durations})


def _taken(at_ms: int, mirror: Mirror, looker: Looker) -> Frame:
    scene = looker.look()
    seen = tuple(text for text in scene.texts if text.colour[-1] >= _GHOSTLY)
    image = mirror.window.grabWindow()
    return Frame(at_ms, image, tuple(overlapping(Scene(scene.window, seen, covers=scene.covers))))


def _sheet(images: Sequence[QImage]) -> QImage:
    """Return all images small in rows."""
    width = _SMALL_PX
    height = round(width * images[0].height() / images[0].width())
    rows = -(-len(images) // _COLUMNS)
    sheet = QImage(_COLUMNS * (width + 4), rows * (height + 4), QImage.Format.Format_RGB32)
    sheet.fill(QColor("dimgray"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for index, image in enumerate(images):
        row, column = divmod(index, _COLUMNS)
        small = image.scaledToWidth(2 * width).scaledToWidth(width)
        painter.drawImage(column * (width + 4) + 2, row * (height + 4) + 2, small)
    painter.end()
    return sheet


def _wait(duration_ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(duration_ms, loop.quit)
    loop.exec()
