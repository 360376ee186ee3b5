"""Where the mirror and its tray stand on one screen: side by side, or on a narrow screen one below the other."""

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

TRAY_SIZE: Final = QSize(400, 720)
"""Of the tray's window where there is room."""
_GAP: Final = 16
# Kept free above each window and at the edges of the screen, for the frames of a window manager where there is one.
_TITLE_BAR: Final = 40
_FRAME: Final = 8
_LEAST_TRAY_HEIGHT: Final = 240
_TRAY_BELOW: Final = 0.3  # of the screen's height at most


class Places(NamedTuple):
    """Where both windows go, without their frames."""

    mirror: QRect
    tray: QRect


def places(screen: QRect, mirror: QSize, tray: QSize) -> Places:
    """Return places within `screen` that do not touch: a mirror of this size, else as large as it fits in its shape.

    Wayland lets no program place its windows: there the sizes count alone.

    The tray is as wide and high as it asks where there is room.
    """
    free = screen.adjusted(_FRAME, _TITLE_BAR, -_FRAME, -_FRAME)
    beside = mirror.boundedTo(_within(mirror, QSize(free.width() - tray.width() - _GAP, free.height())))
    lower = max(_LEAST_TRAY_HEIGHT, min(tray.height(), round(free.height() * _TRAY_BELOW)))
    below = mirror.boundedTo(_within(mirror, QSize(free.width(), free.height() - lower - _GAP - _TITLE_BAR)))
    if beside.width() >= below.width():
        left = free.left() + (free.width() - beside.width() - _GAP - tray.width()) // 2
        standing = QRect(QPoint(left, free.top()), beside)
        lying = QRect(standing.right() + 1 + _GAP, free.top(), tray.width(), min(tray.height(), free.height()))
        return Places(standing, lying)
    standing = QRect(QPoint(free.left() + (free.width() - below.width()) // 2, free.top()), below)
    width = min(free.width(), max(tray.width(), below.width()))
    left = free.left() + (free.width() - width) // 2
    return Places(standing, QRect(left, standing.bottom() + 1 + _GAP + _TITLE_BAR, width, lower))


def _within(shape: QSize, room: QSize) -> QSize:
    scale = max(0.0, min(room.width() / shape.width(), room.height() / shape.height()))
    return QSize(int(shape.width() * scale), int(shape.height() * scale))
