"""Icons: single-stroke SVG drawings of `assets/icons`, tinted and rendered at the size QML asks for."""

import logging
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_log = logging.getLogger(__name__)

_DEFAULT_PX = 64
_LARGEST_PX = 4096


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/NAME/RRGGBB`: drawing NAME with each `currentColor` replaced by that colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._drawings: dict[str, str] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002 - Qt names it
        """Return the icon as premultiplied ARGB; an unknown name gives an empty picture and a warning."""
        name, _, tint = id.partition("/")
        drawing = self._drawing(name)
        if not drawing:
            return QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        colour = QColor(f"#{tint}") if tint else QColor(Qt.GlobalColor.white)
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
        asked = requestedSize if requestedSize.width() > 0 and requestedSize.height() > 0 else None
        target = asked or QSize(_DEFAULT_PX, _DEFAULT_PX)
        image = QImage(target.boundedTo(QSize(_LARGEST_PX, _LARGEST_PX)), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _drawing(self, name: str) -> str:
        known = self._drawings.get(name)
        if known is None:
            path = self._folder / f"{Path(name).name}.svg"
            known = path.read_text(encoding="utf-8") if path.is_file() else ""
            if not known:
                _log.warning("There is no icon %r in %s.", name, self._folder)
            self._drawings[name] = known
        return known
