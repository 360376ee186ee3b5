"""The window as somebody afar may see it: what concerns nobody as it is, everything else black with the page's name."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt
from PySide6.QtGui import QColorConstants, QImage, QPainter
from PySide6.QtQuick import QQuickItemGrabResult, QQuickWindow

Encode = Callable[[], bytes]


class RemotePicture(QObject):
    """Takes one picture at a time; who asks meanwhile gets none."""

    def __init__(
        self,
        window: QQuickWindow,
        *,
        is_for_all: Callable[[], bool],
        page: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        """`page` names what is shown; `is_for_all` is asked before the picture is taken, and once more with it."""
        super().__init__(parent)
        self._window = window
        self._is_for_all = is_for_all
        self._page = page
        self._grab: QQuickItemGrabResult | None = None
        self._done: Callable[[Encode | None], None] | None = None

    def capture(self, done: Callable[[Encode | None], None]) -> None:
        """Take a picture and hand it to `done`, None where the window shows none."""
        if not self._is_for_all():
            done(self._blank())
            return
        if self._grab is not None or not self._window.isVisible():
            done(None)
            return
        # PySide's stubs call it a shared pointer; what comes is the result that it points to.
        self._grab = cast("QQuickItemGrabResult | None", self._window.contentItem().grabToImage())
        if self._grab is None:
            done(None)
            return
        self._done = done
        self._grab.ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        grab, done = self._grab, self._done
        self._grab = self._done = None
        if grab is None or done is None:
            return
        image = grab.image()
        if not self._is_for_all():
            done(self._blank())
        else:
            done(None if image.isNull() else lambda: _png(image))

    def _blank(self) -> Encode:
        size = self._window.size()
        image = QImage(max(1, size.width()), max(1, size.height()), QImage.Format.Format_RGB32)
        image.fill(QColorConstants.Black)
        painter = QPainter(image)
        font = painter.font()
        font.setPixelSize(max(12, image.width() // 18))
        painter.setFont(font)
        painter.setPen(QColorConstants.White)
        painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, self._page())
        painter.end()
        return lambda: _png(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, cast("Any", "PNG"))  # the stub asks for bytes, which it does not take
    return bytes(buffer.data().data())
