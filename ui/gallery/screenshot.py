"""What a window shows, as a picture."""

from typing import cast

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickItemGrabResult, QQuickWindow

from ui.gallery.leading import NotDrawnError

NOT_WRITTEN = "the picture could not be made or written; check the folder and the log."


def picture_of(window: QQuickWindow) -> QImage:
    """Return what a window shows now. Raises NotDrawnError."""
    # PySide's stubs call it a shared pointer; what comes is the result that it points to.
    grab = cast("QQuickItemGrabResult | None", window.contentItem().grabToImage())
    if grab is None:
        raise NotDrawnError(NOT_WRITTEN)
    loop = QEventLoop()
    grab.ready.connect(loop.quit)
    loop.exec()
    image = QImage(grab.image().size(), QImage.Format.Format_RGB32)
    image.fill(window.color())  # what is taken has only what is drawn on it
    with QPainter(image) as painter:
        painter.drawImage(0, 0, grab.image())
    return image
