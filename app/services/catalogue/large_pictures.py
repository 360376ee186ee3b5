"""Pictures of more pixels than any screen has: kept smaller, once, instead of decoded in full each time."""

import logging
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImageReader, QImageWriter

_log = logging.getLogger(__name__)

LONGEST_PX: Final = 4096
"""What the longest side of a copy has; a 4K mirror looks closely at no more."""

_QUALITY: Final = 92
_one_at_a_time = threading.Lock()  # most kinds are decoded whole, which takes up to 256 MB


def is_large(path: Path) -> bool:
    """Return whether a picture has more pixels than a copy would."""
    size = QImageReader(str(path)).size()
    return size.width() * size.height() > LONGEST_PX**2


def keep_smaller(path: Path, copy: Path) -> Path:
    """Write a smaller `copy`, which may be `path` itself, and return it; `path` where that cannot be done.

    Takes seconds: for a job.
    """
    with _one_at_a_time:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        reader.setScaledSize(_within_bounds(reader.size()))
        image = reader.read()
        part = copy.with_suffix(".part")
        writer = QImageWriter(str(part), b"png" if image.hasAlphaChannel() else b"jpeg")
        if not image.hasAlphaChannel():
            writer.setQuality(_QUALITY)
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            if image.isNull() or not writer.write(image):
                _log.warning("%s is shown in full, slowly: no smaller copy can be kept in %s", path, copy.parent)
                part.unlink(missing_ok=True)
                return path
            part.replace(copy)
        except OSError as error:
            _log.warning("%s is shown in full, slowly: no smaller copy can be kept (%s)", path, error.strerror)
            return path
    return copy


def _within_bounds(size: QSize) -> QSize:
    return size.scaled(LONGEST_PX, LONGEST_PX, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
